//! What has to be known of a training before money for it goes out.

use domain::{
    calendar::Month,
    case::payout_condition::{Missing, PayoutCondition, TrainingFacts, attendance_known_from, missing},
};

use crate::support::{csv, day, month};

fn words(found: Option<Missing>) -> String {
    match found {
        None => String::new(),
        Some(Missing::Start) => "start".to_owned(),
        Some(Missing::Consent) => "consent".to_owned(),
        Some(Missing::Attendance(at)) => at.to_string(),
    }
}

#[test]
fn money_waits_for_what_the_decision_says_and_for_nothing_else() {
    let optional = |text: &str| (!text.is_empty()).then(|| day(text));
    for row in csv(include_str!("../cases/payout_condition.csv")) {
        let facts = TrainingFacts {
            started_on: optional(&row[4]),
            attended: row[5].split(' ').filter(|it| !it.is_empty()).map(month).collect::<Vec<Month>>(),
            consented_on: optional(&row[6]),
        };
        let condition = PayoutCondition::from_name(&row[1]).unwrap();
        assert_eq!(words(missing(condition, day(&row[2]), month(&row[3]), &facts)), row[7], "{}", row[0]);
    }
}

/// Whoever attended every month never waits, and each month is asked for once at most.
#[test]
fn a_training_that_is_attended_is_paid_month_by_month() {
    let first = month("2026-09");
    let mut facts = TrainingFacts::default();
    for step in 0..=6 {
        let at = first.plus(step);
        let found = missing(PayoutCondition::Attended, at.first_day(), first, &facts);
        assert_eq!(found, (0 < step).then(|| Missing::Attendance(at.plus(-1))), "{at}");
        if 0 < step {
            facts.attended.push(at.plus(-1));
            assert_eq!(missing(PayoutCondition::Attended, at.first_day(), first, &facts), None, "{at}");
        }
    }
}

/// Neither as soon as a month began, nor so late that the rent of the next month has to wait.
#[test]
fn attendance_is_known_from_a_day_of_the_month_or_the_end_of_the_training() {
    for (at, until, known) in [
        ("2026-06", "2026-11-30", "2026-06-20"),
        ("2026-11", "2026-11-30", "2026-11-20"),
        ("2026-11", "2026-11-12", "2026-11-12"),
        ("2026-11", "2026-11-20", "2026-11-20"),
        ("2026-02", "2026-05-12", "2026-02-20"),
    ] {
        assert_eq!(attendance_known_from(month(at), day(until), 20), day(known), "{at} {until}");
    }
}
