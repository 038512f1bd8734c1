//! How long a period is for interest, in years (requirement G4).

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::calendar::{Month, months_after};

/// Which days a year of interest has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum DayCount {
    /// Every month is a twelfth of a year; an odd period counts by its days of that month.
    #[default]
    #[serde(rename = "30/360")]
    Thirty360,
    /// The days as they are, over 365.
    #[serde(rename = "actual/365")]
    Actual365,
    /// Days of a leap year count for a 366th, those of another year for a 365th.
    #[serde(rename = "actual/actual")]
    ActualActual,
}

impl DayCount {
    /// From a day, counted, up to a day, not counted. Nothing when `to` is not later.
    #[must_use]
    pub fn years(self, from: NaiveDate, to: NaiveDate) -> Decimal {
        if to <= from {
            return Decimal::ZERO;
        }
        match self {
            Self::Thirty360 => months(from, to) / Decimal::from(12),
            Self::Actual365 => days(from, to) / Decimal::from(365),
            Self::ActualActual => (from.year()..=to.year())
                .map(|year| {
                    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(from).max(from);
                    let next = NaiveDate::from_ymd_opt(year + 1, 1, 1).unwrap_or(to).min(to);
                    let length = if first.leap_year() { 366 } else { 365 };
                    days(first, next) / Decimal::from(length)
                })
                .sum(),
        }
    }
}

fn days(from: NaiveDate, to: NaiveDate) -> Decimal {
    Decimal::from((to - from).num_days())
}

/// Whole months back from the end, and the days that are left as a part of their month.
fn months(from: NaiveDate, to: NaiveDate) -> Decimal {
    let is_month_end = |day: NaiveDate| day.succ_opt().is_none_or(|next| next.day() == 1);
    let back = |count: i32| {
        let day = months_after(to, -count);
        // A chain of month ends stays one: 28 February is a month before 31 March.
        if is_month_end(to) && is_month_end(from) && Month::of(day) == Month::of(from) { from } else { day }
    };
    let whole = (0..).take_while(|count| from <= back(count + 1)).count();
    let whole = i32::try_from(whole).unwrap_or(i32::MAX);
    let rest = back(whole);
    let length = days(back(whole + 1), rest);
    Decimal::from(whole) + days(from, rest) / length.max(Decimal::ONE)
}
