//! Months, anchor days, holidays and working days.

use chrono::NaiveDate;
use domain::{
    calendar::{Month, is_working_day, months_after, next_working_day, working_days},
    lending::schedule::Every,
};

use crate::support::{csv, day, month};

#[test]
fn an_anchor_day_never_drifts() {
    for row in csv(include_str!("../cases/month_end.csv")) {
        let [name, anchor, months, expect, source] = row.as_slice() else { panic!("five columns") };
        assert!(!source.is_empty(), "{name} has a source");
        assert_eq!(months_after(day(anchor), months.parse().unwrap()), day(expect), "{name}");
    }
}

#[test]
fn a_month_reads_only_as_it_is_written() {
    for (text, reads) in [
        ("2026-01", true),
        ("2026-12", true),
        ("1900-01", true),
        ("2200-12", true),
        ("2026-00", false),
        ("2026-13", false),
        ("2026-1", false),
        ("2026-001", false),
        ("26-01", false),
        ("1899-12", false),
        ("2201-01", false),
        ("2026-+1", false),
        ("+202-01", false),
        ("2026/01", false),
        ("2026-01-01", false),
        (" 2026-01", false),
        ("2026-ab", false),
        ("202٣-01", false),
        ("", false),
    ] {
        let read = text.parse::<Month>();
        assert_eq!(read.is_ok(), reads, "{text}");
        if let Ok(month) = read {
            assert_eq!(month.to_string(), text);
        }
    }
}

#[test]
fn a_month_is_stored_as_its_text() {
    assert_eq!(serde_json::to_string(&month("2026-03")).unwrap(), "\"2026-03\"");
    assert_eq!(serde_json::from_str::<Month>("\"2026-03\"").unwrap(), month("2026-03"));
    assert!(serde_json::from_str::<Month>("\"2026-13\"").is_err());
}

#[test]
fn months_add_up_over_the_new_year_both_ways() {
    for (from, step, to) in [
        ("2026-01", 0, "2026-01"),
        ("2026-01", 11, "2026-12"),
        ("2026-01", 12, "2027-01"),
        ("2026-12", 1, "2027-01"),
        ("2027-01", -1, "2026-12"),
        ("2026-03", -15, "2024-12"),
        ("2026-03", 120, "2036-03"),
    ] {
        assert_eq!(month(from).plus(step), month(to), "{from} {step:+}");
        assert_eq!(month(from).months_until(month(to)), step, "{from} to {to}");
    }
}

#[test]
fn a_range_of_months_holds_both_ends() {
    let all: Vec<String> = month("2026-11").through(month("2027-02")).map(|it| it.to_string()).collect();
    assert_eq!(all, ["2026-11", "2026-12", "2027-01", "2027-02"]);
    assert_eq!(month("2026-03").through(month("2026-03")).count(), 1);
    assert_eq!(month("2026-03").through(month("2026-02")).count(), 0);
}

#[test]
fn a_month_knows_its_days() {
    assert_eq!(month("2026-02").first_day(), day("2026-02-01"));
    assert_eq!(month("2026-02").last_day(), day("2026-02-28"));
    assert_eq!(month("2024-02").last_day(), day("2024-02-29"));
    assert_eq!(month("2026-12").last_day(), day("2026-12-31"));
    assert_eq!(month("2026-04").day_or_last(30), day("2026-04-30"));
    assert_eq!(month("2026-04").day_or_last(31), day("2026-04-30"));
    assert_eq!(Month::of(day("2026-02-28")), month("2026-02"));
}

#[test]
fn beyond_the_end_of_the_calendar_is_its_end() {
    let (first, last) = (Month::of(NaiveDate::MIN), Month::of(NaiveDate::MAX));
    assert_eq!([last.plus(1), last.plus(i32::MAX)], [last; 2]);
    assert_eq!([first.plus(-1), first.plus(i32::MIN)], [first; 2]);
    assert_eq!((first.first_day(), last.last_day()), (NaiveDate::MIN, NaiveDate::MAX));
    assert_eq!(Every::Days(u32::MAX).step(day("2026-01-01"), u32::MAX), NaiveDate::MAX);
    assert_eq!(Month::of(Every::Month.step(day("2026-01-01"), u32::MAX)), last);
}

#[test]
fn people_do_not_work_on_holidays() {
    for (name, text, works) in [
        ("a Monday", "2026-03-02", true),
        ("a Friday", "2026-03-06", true),
        ("a Saturday", "2026-03-07", false),
        ("a Sunday", "2026-03-08", false),
        ("New Year's Day", "2026-01-01", false),
        ("the day after", "2026-01-02", true),
        ("the Thursday before Good Friday", "2026-04-02", true),
        ("Good Friday", "2026-04-03", false),
        ("Easter Monday", "2026-04-06", false),
        ("the Tuesday after Easter", "2026-04-07", true),
        ("King's Day", "2026-04-27", false),
        ("the day after King's Day", "2026-04-28", true),
        ("Liberation Day", "2026-05-05", false),
        ("the day before Ascension Day", "2026-05-13", true),
        ("Ascension Day", "2026-05-14", false),
        ("the Friday after Ascension Day", "2026-05-15", true),
        ("Whit Monday", "2026-05-25", false),
        ("the Tuesday after Whit Monday", "2026-05-26", true),
        ("the day before Christmas", "2026-12-24", true),
        ("Christmas Day", "2026-12-25", false),
        ("Boxing Day in another year", "2025-12-26", false),
        ("New Year's Eve", "2026-12-31", true),
        ("the 26th of April is nothing when King's Day is on the 27th", "2027-04-26", true),
        ("early Easter: Monday", "2024-04-01", false),
        ("early Easter: Whit Monday", "2024-05-20", false),
        ("late Easter: Monday", "2038-04-26", false),
    ] {
        assert_eq!(is_working_day(day(text)), works, "{name} {text}");
    }
}

#[test]
fn kings_day_on_a_sunday_is_kept_the_day_before() {
    // In 2025 the 27th is a Sunday and the 26th a Saturday; the Monday after is an ordinary day.
    for (text, works) in [("2025-04-25", true), ("2025-04-26", false), ("2025-04-27", false)] {
        assert_eq!(is_working_day(day(text)), works, "{text}");
    }
    assert!(is_working_day(day("2025-04-28")));
}

#[test]
fn working_days_count_both_ways_without_the_first_day() {
    for (name, from, to, expect) in [
        ("the same day", "2026-03-02", "2026-03-02", 0),
        ("a day", "2026-03-02", "2026-03-03", 1),
        ("a week", "2026-03-02", "2026-03-09", 5),
        ("over a weekend", "2026-03-06", "2026-03-09", 1),
        ("into a weekend", "2026-03-06", "2026-03-08", 0),
        ("over Easter", "2026-04-02", "2026-04-07", 1),
        ("from a Sunday", "2026-03-08", "2026-03-09", 1),
        ("a day back", "2026-03-03", "2026-03-02", -1),
        ("a week back", "2026-03-09", "2026-03-02", -5),
        ("back over Easter", "2026-04-07", "2026-04-02", -1),
    ] {
        assert_eq!(working_days(day(from), day(to)), expect, "{name}");
    }
}

#[test]
fn the_next_working_day_is_the_day_itself_when_people_work() {
    for (from, expect) in [
        ("2026-03-02", "2026-03-02"),
        ("2026-03-07", "2026-03-09"),
        ("2026-04-03", "2026-04-07"),
        ("2026-01-01", "2026-01-02"),
        ("2026-12-25", "2026-12-28"),
    ] {
        assert_eq!(next_working_day(day(from)), day(expect), "{from}");
    }
}
