//! What has to be known of a training before money for it goes out.

use domain::{
    calendar::Month,
    case::payout_condition::{Missing, PayoutCondition, TrainingFacts, missing},
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
