//! Days on which banks settle payments, beside the working days of the law.

use chrono::{Datelike, NaiveDate, Weekday};
use domain::{
    bank_days::{bank_day_up_to, bank_days_ago, is_bank_day, next_bank_day},
    calendar::is_working_day,
};

use crate::support::{csv, day};

#[test]
fn banks_are_closed_on_weekends_and_on_the_days_the_ecb_lists_and_on_no_other() {
    for row in csv(include_str!("../cases/bank_days.csv")) {
        let year: i32 = row[0].parse().unwrap();
        let closed: Vec<NaiveDate> = row[1].split(' ').map(day).collect();
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        let found: Vec<NaiveDate> = first
            .iter_days()
            .take_while(|it| it.year() == year)
            .filter(|it| !matches!(it.weekday(), Weekday::Sat | Weekday::Sun) && !is_bank_day(*it))
            .collect();
        assert_eq!(found, closed, "{year}");
    }
}

#[test]
fn the_calendar_of_the_law_is_another_one() {
    // King's Day, Ascension and Whit Monday: no work, but banks pay. The first of May: the other way round.
    for (on, works, pays) in [
        ("2026-04-27", false, true),
        ("2026-05-14", false, true),
        ("2026-05-25", false, true),
        ("2026-05-01", true, false),
        ("2026-04-03", false, false),
    ] {
        assert_eq!((is_working_day(day(on)), is_bank_day(day(on))), (works, pays), "{on}");
    }
}

#[test]
fn around_easter_and_the_first_of_may() {
    assert_eq!(next_bank_day(day("2026-04-03")), day("2026-04-07"));
    assert_eq!(next_bank_day(day("2026-05-01")), day("2026-05-04"));
    assert_eq!(next_bank_day(day("2026-04-30")), day("2026-04-30"));
    assert_eq!(bank_day_up_to(day("2026-04-06")), day("2026-04-02"));
    // The Tuesday after Easter is one bank day after Maundy Thursday, and after each day between.
    assert_eq!(bank_days_ago(day("2026-04-07"), 1), day("2026-04-06"));
    assert_eq!(bank_days_ago(day("2026-04-06"), 1), day("2026-04-01"));
    assert_eq!(bank_days_ago(day("2026-04-07"), 0), day("2026-04-07"));
}
