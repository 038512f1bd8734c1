//! Money, dates and numbers as Dutch and English write them.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Europe::Amsterdam;
use domain::{
    calendar::{Month, business_day},
    money::Money,
};
use rust_decimal::Decimal;

use crate::words::lang::Lang;

const MONTHS_NL: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `€ 1.560` or `€ 1.560,50`; in English `€ 1,560.50`. The space does not break.
#[must_use]
pub fn euro(lang: Lang, amount: Money) -> String {
    cents(lang, amount.cents())
}

/// As [`euro`], for cents that may be below zero; the minus stands before the euro sign.
#[must_use]
pub fn cents(lang: Lang, cents: i64) -> String {
    let (thousand, point) = separators(lang);
    let whole = group(&(cents.unsigned_abs() / 100).to_string(), thousand);
    let sign = if cents < 0 { "−" } else { "" };
    let rest = cents.unsigned_abs() % 100;
    if rest == 0 {
        format!("{sign}€\u{a0}{whole}")
    } else {
        format!("{sign}€\u{a0}{whole}{point}{rest:02}")
    }
}

const fn separators(lang: Lang) -> (char, char) {
    match lang {
        Lang::Nl => ('.', ','),
        Lang::En => (',', '.'),
    }
}

fn group(digits: &str, thousand: char) -> String {
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if 0 < place && (digits.len() - place).is_multiple_of(3) {
            grouped.push(thousand);
        }
        grouped.push(digit);
    }
    grouped
}

/// `25-06-2027`, in English `25/06/2027`: a day in a narrow column, which does not break.
#[must_use]
pub fn short_date(lang: Lang, day: NaiveDate) -> String {
    let form = match lang {
        // The hyphens are of the kind at which no line ends.
        Lang::Nl => "%d\u{2011}%m\u{2011}%Y",
        Lang::En => "%d/%m/%Y",
    };
    day.format(form).to_string()
}

/// A count that is exact below the most that is counted: `999`, `1000+`.
#[must_use]
pub fn counted(count: u64, most: u64) -> String {
    if count < most { count.to_string() } else { format!("{most}+") }
}

/// A decimal as the language writes it, without needless zeros.
#[must_use]
pub fn decimal(lang: Lang, value: Decimal) -> String {
    let plain = value.normalize().to_string();
    match lang {
        Lang::Nl => plain.replace('.', ","),
        Lang::En => plain,
    }
}

fn month_name(lang: Lang, number: u32) -> &'static str {
    let place = usize::try_from(number.saturating_sub(1)).unwrap_or_default().min(11);
    match lang {
        Lang::Nl => MONTHS_NL[place],
        Lang::En => MONTHS_EN[place],
    }
}

/// `2 maart 2026`.
#[must_use]
pub fn date(lang: Lang, day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), month_name(lang, day.month()), day.year())
}

/// `maart 2026`.
#[must_use]
pub fn month(lang: Lang, month: Month) -> String {
    format!("{} {}", month_name(lang, month.number()), month.year())
}

/// `mrt`, for charts.
#[must_use]
pub fn short_month(lang: Lang, month: Month) -> String {
    match (lang, month.number()) {
        (Lang::Nl, 3) => "mrt".to_owned(),
        (lang, number) => month_name(lang, number).chars().take(3).collect(),
    }
}

/// `31 mei 2026`, `1 sep 2026`: a day where there is little room.
#[must_use]
pub fn short_day(lang: Lang, day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), short_month(lang, Month::of(day)), day.year())
}

/// Day and time in Amsterdam: `2 maart 2026, 14.05`.
#[must_use]
pub fn moment(lang: Lang, at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&Amsterdam);
    format!("{}, {}", date(lang, business_day(at)), local.format("%H.%M"))
}

/// Time of day in Amsterdam: `14.05`.
#[must_use]
pub fn clock(at: DateTime<Utc>) -> String {
    at.with_timezone(&Amsterdam).format("%H.%M").to_string()
}
