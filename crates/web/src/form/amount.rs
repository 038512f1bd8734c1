//! Amounts as people write them in Dutch and in English. What can be read in two ways is asked back, and never guessed.

use domain::money::Money;

use crate::words::lang::Lang;

/// What was typed where an amount is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// One amount.
    One(Money),
    /// Thousands, or a number with three decimals: nobody can tell.
    Either {
        /// When the sign groups thousands.
        thousands: Money,
        /// When it is the decimal sign, without what is less than a cent.
        decimals: Money,
    },
    /// No amount.
    None,
}

/// Reads an amount in euros: `1.200`, `1200`, `1 200,00`, `€ 1.200,50`, `1200,-` and `12.45`; in English `2,400` and
/// `1,250.00`. A sign before exactly three digits groups thousands when it is the one that the language groups with.
#[must_use]
pub fn read(lang: Lang, text: &str) -> Amount {
    let plain: String = text.chars().filter(|it| !it.is_whitespace() && *it != '€').collect();
    let lower = plain.to_lowercase();
    let plain = lower.trim_start_matches("eur").trim_start_matches('o').trim_end_matches("euro");
    let plain =
        plain.trim_end_matches("eur").trim_end_matches(['-', '–', '—', '=']).trim_end_matches([',', '.']);
    let is_digit = |it: char| it.is_ascii_digit();
    if !plain.starts_with(is_digit) || !plain.chars().all(|it| is_digit(it) || it == ',' || it == '.') {
        return Amount::None;
    }
    let (points, commas) = (plain.matches('.').count(), plain.matches(',').count());
    match (points, commas) {
        (0, 0) => whole(plain),
        (0, _) => with_one_sign(plain, ',', lang == Lang::En),
        (_, 0) => with_one_sign(plain, '.', lang == Lang::Nl),
        _ => with_both(plain),
    }
}

fn whole(digits: &str) -> Amount {
    number(digits, "").map_or(Amount::None, Amount::One)
}

/// One kind of sign: `groups` when it is the one that the language groups thousands with.
fn with_one_sign(text: &str, sign: char, groups: bool) -> Amount {
    let grouped = grouped(text, sign);
    let Some((before, after)) = text.split_once(sign).filter(|it| !it.1.contains(sign)) else {
        return grouped.map_or(Amount::None, Amount::One);
    };
    match (after.len(), grouped) {
        (1 | 2, _) => number(before, after).map_or(Amount::None, Amount::One),
        (3, Some(thousands)) if groups => Amount::One(thousands),
        (3, Some(thousands)) => match number(before, &after[..2]) {
            Some(decimals) => Amount::Either { thousands, decimals },
            None => Amount::None,
        },
        _ => Amount::None,
    }
}

/// Both signs: the last one is the decimal sign, the other groups thousands.
fn with_both(text: &str) -> Amount {
    let Some(place) = text.rfind(['.', ',']) else { return Amount::None };
    let (before, after) = (&text[..place], &text[place + 1..]);
    let group = if text[place..].starts_with('.') { ',' } else { '.' };
    if before.contains(if group == ',' { '.' } else { ',' }) || !(1..=2).contains(&after.len()) {
        return Amount::None;
    }
    let digits = before.replace(group, "");
    match grouped(before, group).and_then(|_| number(&digits, after)) {
        Some(amount) => Amount::One(amount),
        None => Amount::None,
    }
}

/// Thousands in groups of three after a first one of one to three digits that is not zero.
fn grouped(text: &str, sign: char) -> Option<Money> {
    let mut groups = text.split(sign);
    let first = groups.next()?;
    let is_first = (1..=3).contains(&first.len()) && !first.starts_with('0');
    if !is_first || !groups.all(|it| it.len() == 3) {
        return None;
    }
    number(&text.replace(sign, ""), "")
}

/// Euros and, of one or two digits, the cents.
fn number(euros: &str, cents: &str) -> Option<Money> {
    let euros: i64 = euros.parse().ok()?;
    let cents: i64 = if cents.is_empty() { 0 } else { format!("{cents:0<2}").parse().ok()? };
    Money::from_cents(euros.checked_mul(100)?.checked_add(cents)?).ok()
}

/// An amount as it is kept with an application: both languages read it back as what it is.
#[must_use]
pub fn plain(amount: Money) -> String {
    let cents = amount.cents();
    if cents % 100 == 0 { (cents / 100).to_string() } else { format!("{},{:02}", cents / 100, cents % 100) }
}
