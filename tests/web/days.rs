//! Days and months as people type them, and other fields that are read as they are meant.

use chrono::{DateTime, NaiveDate};
use domain::calendar::{business_day, end_of};
use proptest::prelude::*;
use web::{
    form::day::{Written, read, read_month},
    runtime::clock::on_day,
    words::{
        format::{date, month, short_date, short_day},
        lang::Lang,
    },
};

use crate::support::{ANSWERS, Site};

fn words(day: Written<NaiveDate>) -> String {
    match day {
        Written::One(it) => it.to_string(),
        Written::Empty => "empty".to_owned(),
        Written::MonthForDay => "month for day".to_owned(),
        Written::NotThere => "not there".to_owned(),
        Written::Unreadable => "unreadable".to_owned(),
    }
}

#[test]
fn a_day_is_read_as_it_is_meant_or_says_what_is_wrong() {
    let mut rows = csv::Reader::from_reader(include_str!("../cases/days.csv").as_bytes());
    let mut count = 0;
    for row in rows.records() {
        let row = row.unwrap();
        assert_eq!(words(read(&row[0], &row[1], &row[2])), row[3], "{row:?}");
        count += 1;
    }
    assert!(30 <= count);
}

proptest! {
    /// The demo's day stays that day at every hour, in summer and in winter, also when the real day has the other time.
    #[test]
    fn a_moment_of_the_demo_lies_on_its_day(days in 0..1_200_i64, seconds in 0..100_000_000_i64) {
        let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(days.unsigned_abs());
        let moment = DateTime::from_timestamp(1_767_225_600 + seconds, 0).unwrap();
        prop_assert_eq!(business_day(on_day(day, moment)), day, "{}", moment);
        // A day ends where the next one begins.
        prop_assert!(on_day(day, moment) < end_of(day));
        prop_assert_eq!(business_day(end_of(day)), day.succ_opt().unwrap());
    }

    #[test]
    fn what_is_printed_is_read_back(days in 0..73_000_i64) {
        let day = NaiveDate::from_ymd_opt(1901, 1, 1).unwrap() + chrono::Days::new(days.unsigned_abs());
        for lang in Lang::ALL {
            for text in [date(lang, day), short_date(lang, day), short_day(lang, day)] {
                prop_assert_eq!(read(&text, "", ""), Written::One(day), "{}", text);
            }
            let (name, year) = month(lang, domain::calendar::Month::of(day)).split_once(' ').map(|it| (it.0.to_owned(), it.1.to_owned())).unwrap();
            prop_assert_eq!(read_month(&name, &year), Written::One(domain::calendar::Month::of(day)));
        }
    }

    #[test]
    fn nothing_that_is_typed_is_a_fault(day in "\\PC{0,16}", month in "\\PC{0,12}", year in "\\PC{0,8}") {
        if let Written::One(it) = read(&day, &month, &year) {
            prop_assert!((1900..=2100).contains(&chrono::Datelike::year(&it)));
        }
        let _ = read_month(&month, &year);
    }
}

/// Section, fields changed, what comes of it, and the sentence at the field.
type Try = (&'static str, &'static [(&'static str, &'static str)], u16, &'static str);

const TYPED: [Try; 21] = [
    ("werk", &[("hours", "32,5")], 303, ""),
    ("werk", &[("hours", "32 uur")], 303, ""),
    ("werk", &[("hours", "0,99")], 422, "Vul een getal in"),
    ("werk", &[("income", "31.20")], 422, "Bedoel je € 31.200? Schrijf dan 31200."),
    ("werk", &[("income", "1,2")], 422, "Bedoel je € 1.200?"),
    ("werk", &[("income", "31")], 303, ""),
    ("werk", &[("income", "999,50")], 422, "Bedoel je"),
    ("werk", &[("income", "1.000,50")], 303, ""),
    ("opleiding", &[("start-day", "01-06-26"), ("start-month", ""), ("start-year", "")], 303, ""),
    ("opleiding", &[("start-month", "juni"), ("start-year", "26")], 303, ""),
    ("opleiding", &[("start-day", "juni")], 422, "Vul bij de dag een getal in"),
    ("opleiding", &[("start-year", "1926")], 422, "Klopt het jaar? Je vulde 1926 in."),
    ("opleiding", &[("start-month", "eerste")], 422, "Schrijf de datum in cijfers"),
    ("plan", &[("last_day-year", "2020")], 422, "Klopt het jaar? Je vulde 2020 in."),
    ("kinderen", &[("born-0-year", "2031")], 422, "Klopt het jaar? Je vulde 2031 in."),
    ("kinderen", &[("born-0-month", "3"), ("born-0-year", "2008")], 303, ""),
    ("kinderen", &[("born-0-month", "2"), ("born-0-year", "2008")], 422, "Klopt het jaar?"),
    ("kinderen", &[("born-0-month", "12"), ("born-0-year", "2026")], 303, ""),
    ("nodig", &[("iban", "IBAN: NL91.ABNA.0417.1643.00")], 303, ""),
    ("nodig", &[("iban", "iban nl91-abna-0417-1643-00")], 303, ""),
    (
        "nodig",
        &[("iban", "TR33 0006 1005 1978 6457 8413 26")],
        422,
        "Naar dit land kunnen wij geen geld overmaken",
    ),
];

#[tokio::test]
async fn fields_are_read_as_people_fill_them_in() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    for (section, answers) in &ANSWERS {
        her.post(&format!("/aanvraag/vragen/{section}"), answers).await.expect(303);
    }
    for (section, changes, status, sentence) in TYPED {
        let answers = ANSWERS.iter().find(|it| it.0 == section).unwrap().1;
        let mut typed: Vec<(&str, &str)> =
            answers.iter().filter(|it| !changes.iter().any(|change| change.0 == it.0)).copied().collect();
        typed.extend(changes);
        let page = her.post(&format!("/aanvraag/vragen/{section}"), &typed).await;
        assert_eq!(page.status.as_u16(), status, "{changes:?} {}", page.text());
        assert!(page.has(sentence), "{sentence}: {}", page.text());
        her.post(&format!("/aanvraag/vragen/{section}"), answers).await.expect(303);
    }
}
