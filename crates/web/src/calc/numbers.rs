//! The one reader of numbers, days and lists: the type of a field says the least and the most it may hold.
//!
//! The bounds say what is plausible, far above what anybody has and far below what arithmetic cannot hold. What a
//! law bounds is in the rule files, and the rule says so.

use chrono::NaiveDate;
use domain::{
    calendar::Month,
    money::{Difference, Money, MoneyError},
};
use rust_decimal::Decimal;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error, Visitor},
};

/// An amount of a year.
pub(super) type YearAmount = Amount<10_000_000>;
/// An amount of a month, and what is paid at once.
pub(super) type MonthAmount = Amount<1_000_000>;
/// What is lent or paid of one loan: all its events together stay far below [`Money::MAX`].
pub(super) type LoanAmount = Positive<1_000_000>;
/// What is claimed or paid, whatever it is for.
pub(super) type ClaimAmount = Amount<10_000_000>;
/// What an hour of care costs.
pub(super) type HourPrice = Amount<1_000>;
/// The longest month has no more hours.
pub(super) type MonthHours = Plain<744, 2>;
/// Years of life.
pub(super) type Age = Whole<0, 130>;
/// Everybody at one address.
pub(super) type Persons = Whole<1, 50>;
/// The years the calendar knows.
pub(super) type Year = Whole<1900, 2200>;
/// Fifty years of months: instalments, payments, months of a window.
pub(super) type Count = Whole<1, 600>;
/// As [`Count`], and none.
pub(super) type CountOrNone = Whole<0, 600>;

/// Why a text is not the number of a field.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    #[error("not a plain decimal number such as 1234.50")]
    NotPlain,
    #[error("must be from {0} to {1}")]
    Outside(Decimal, Decimal),
    #[error("has more than {0} decimals")]
    Decimals(u32),
    #[error(transparent)]
    Money(#[from] MoneyError),
    #[error("not a day such as 2026-03-02")]
    NotADay,
}

/// A minus or not, digits, and a point and digits or not; nothing else that a library would take for a number.
pub(super) fn plain(text: &str, least: Decimal, most: Decimal, places: u32) -> Result<Decimal, Fault> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|sign| sign.is_ascii_digit());
    if !is_number(whole) || !part.is_none_or(is_number) {
        return Err(Fault::NotPlain);
    }
    if part.is_some_and(|it| usize::try_from(places).is_ok_and(|places| places < it.len())) {
        return Err(Fault::Decimals(places));
    }
    let number: Decimal = text.parse().map_err(|_| Fault::Outside(least, most))?;
    let number = if number.is_zero() { number.abs() } else { number };
    if (least..=most).contains(&number) { Ok(number) } else { Err(Fault::Outside(least, most)) }
}

/// A decimal number from zero on.
#[derive(Clone, Copy)]
pub(super) struct Plain<const MOST: u32, const PLACES: u32>(pub Decimal);

/// Euros from zero on.
#[derive(Clone, Copy)]
pub(super) struct Amount<const MOST: u32>(pub Money);

/// Euros from a cent on.
#[derive(Clone, Copy)]
pub(super) struct Positive<const MOST: u32>(pub Money);

/// Euros, below zero for what goes the other way.
#[derive(Clone, Copy)]
pub(super) struct Signed<const MOST: u32>(pub Difference);

/// A percentage of at most a hundred, as a fraction of one.
#[derive(Clone, Copy)]
pub(super) struct Percent(pub Decimal);

/// A day, written in the one way and in a year the calendar knows.
#[derive(Clone, Copy)]
pub(super) struct Day(pub NaiveDate);

/// A whole number.
#[derive(Clone, Copy)]
pub(super) struct Whole<const LEAST: i32, const MOST: i32>(i32);

/// A list, and how long it may be.
pub(super) struct List<T, const MOST: usize>(pub Vec<T>);

/// Reads a text by a rule; the fault comes back with the path of the field.
fn text<'de, D: Deserializer<'de>, T>(
    input: D,
    read: impl FnOnce(&str) -> Result<T, Fault>,
) -> Result<T, D::Error> {
    read(&String::deserialize(input)?).map_err(D::Error::custom)
}

fn euros(text: &str, least: Decimal, most: u32) -> Result<Money, Fault> {
    Ok(Money::from_decimal(plain(text, least, most.into(), 2)?)?)
}

impl<'de, const MOST: u32, const PLACES: u32> Deserialize<'de> for Plain<MOST, PLACES> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        text(input, |it| plain(it, Decimal::ZERO, MOST.into(), PLACES)).map(Self)
    }
}

impl<'de, const MOST: u32> Deserialize<'de> for Amount<MOST> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        text(input, |it| euros(it, Decimal::ZERO, MOST)).map(Self)
    }
}

impl<'de, const MOST: u32> Deserialize<'de> for Positive<MOST> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        text(input, |it| euros(it, Money::CENT.decimal(), MOST)).map(Self)
    }
}

impl<'de, const MOST: u32> Deserialize<'de> for Signed<MOST> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        text(input, |it| {
            let amount = plain(it, -Decimal::from(MOST), MOST.into(), 2)?;
            let cents = Money::from_decimal(amount.abs())?.cents();
            Ok(Difference::from_cents(if amount.is_sign_negative() { -cents } else { cents }))
        })
        .map(Self)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let percent = text(input, |it| plain(it, Decimal::ZERO, Decimal::ONE_HUNDRED, 6))?;
        Ok(Self(percent / Decimal::ONE_HUNDRED))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        text(input, |it| day(it).ok_or(Fault::NotADay)).map(Self)
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    let month: Month = text.get(..7)?.parse().ok()?;
    let number = text.get(7..)?.strip_prefix('-').filter(|it| it.len() == 2)?;
    let is_number = number.bytes().all(|it| it.is_ascii_digit());
    NaiveDate::from_ymd_opt(month.year(), month.number(), number.parse().ok().filter(|_| is_number)?)
}

impl<const LEAST: i32, const MOST: i32> Whole<LEAST, MOST> {
    /// The number itself.
    pub(super) const fn get(self) -> i32 {
        self.0
    }

    /// The number as a count; no field that counts goes below zero.
    pub(super) const fn count(self) -> u32 {
        self.0.unsigned_abs()
    }
}

impl<const MOST: i32> Default for Whole<0, MOST> {
    fn default() -> Self {
        Self(0)
    }
}

impl<'de, const LEAST: i32, const MOST: i32> Deserialize<'de> for Whole<LEAST, MOST> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(Reader::<LEAST, MOST>).map(Self)
    }
}

struct Reader<const LEAST: i32, const MOST: i32>;

impl<const LEAST: i32, const MOST: i32> Reader<LEAST, MOST> {
    fn within<E: Error>(number: Option<i32>) -> Result<i32, E> {
        let outside = || E::custom(Fault::Outside(LEAST.into(), MOST.into()));
        number.filter(|it| (LEAST..=MOST).contains(it)).ok_or_else(outside)
    }
}

impl<const LEAST: i32, const MOST: i32> Visitor<'_> for Reader<LEAST, MOST> {
    type Value = i32;

    fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "a whole number from {LEAST} to {MOST}")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i32, E> {
        Self::within(i32::try_from(number).ok())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i32, E> {
        Self::within(i32::try_from(number).ok())
    }
}

impl<T, const MOST: usize> Default for List<T, MOST> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: DeserializeOwned, const MOST: usize> Deserialize<'de> for List<T, MOST> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let all = Vec::deserialize(input)?;
        let most = format!("at most {MOST} entries");
        if MOST < all.len() {
            Err(D::Error::invalid_length(all.len(), &most.as_str()))
        } else {
            Ok(Self(all))
        }
    }
}
