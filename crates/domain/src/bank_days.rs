//! Days on which banks settle payments in euros (TARGET). The terms of the law follow another calendar:
//! [`crate::calendar::is_working_day`].

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::Deserialize;

use crate::{calendar::easter, rules::toml_date};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BankCalendar {
    #[serde(deserialize_with = "toml_date")]
    from: NaiveDate,
    #[expect(dead_code, reason = "read by people, and by the test that every rule has a source")]
    source: String,
    #[expect(dead_code, reason = "read by people, and by the test that every rule has a source")]
    url: String,
    fixed: Vec<(u32, u32)>,
    from_easter: Vec<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    calendar: Vec<BankCalendar>,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    toml::from_str(include_str!("../rules/bank_days.toml")).expect("the rules parse; see tests")
});

/// Whether banks settle payments on a day.
#[must_use]
pub fn is_bank_day(day: NaiveDate) -> bool {
    let all = &RULES.calendar;
    let calendar = all.iter().rfind(|it| it.from <= day).unwrap_or(&all[0]);
    let is_closed = matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
        || calendar.fixed.contains(&(day.month(), day.day()))
        || calendar.from_easter.contains(&(day - easter(day.year())).num_days());
    !is_closed
}

/// The day itself when banks settle payments on it, otherwise the next one on which they do.
#[must_use]
pub fn next_bank_day(day: NaiveDate) -> NaiveDate {
    day.iter_days().find(|it| is_bank_day(*it)).unwrap_or(day)
}

/// The last day up to and including this one on which banks settle payments: for what has to be paid by it.
#[must_use]
pub fn bank_day_up_to(day: NaiveDate) -> NaiveDate {
    day.iter_days().rev().find(|it| is_bank_day(*it)).unwrap_or(day)
}

/// The last day after which so many bank days have come by the end of this one. With one bank day, on a Monday that is
/// the Sunday before: whoever had to pay on that Friday, Saturday or Sunday has had a bank day since.
#[must_use]
pub fn bank_days_ago(day: NaiveDate, count: u32) -> NaiveDate {
    let mut left = count;
    let mut at = day;
    while 0 < left {
        left -= u32::from(is_bank_day(at));
        let Some(before) = at.pred_opt() else { return at };
        at = before;
    }
    at
}
