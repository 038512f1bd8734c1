//! The right to childcare allowance, month by month and ground by ground.

use std::collections::BTreeMap;

use domain::{
    childcare::entitlement::{Ground, NoGround, Rules},
    childcare::situation::{Letter, Period},
    evidence::Evidence,
};
use proptest::{collection::vec, prelude::*, sample::select};
use serde::Deserialize;

use crate::support::{cases, day, month};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    parent: Vec<Period>,
    partner: Option<Vec<Period>>,
    /// Month to ground.
    expect: BTreeMap<String, String>,
    /// Month to the last month of its ground.
    #[serde(default)]
    until: BTreeMap<String, String>,
    #[serde(default)]
    why: BTreeMap<String, String>,
    ground: String,
}

fn ground(case: &Case, text: &str) -> Result<Ground, NoGround> {
    Rules::bundled().household_ground(&case.parent, case.partner.as_deref(), month(text))
}

fn words(ground: Result<Ground, NoGround>) -> String {
    match ground {
        Ok(Ground { continued: true, until: Some(until), .. }) => format!("continued until {until}"),
        Ok(ground) => ground.letter.name().to_owned(),
        Err(_) => "none".to_owned(),
    }
}

fn check(case: &Case) {
    assert!(!case.ground.is_empty() && !case.expect.is_empty(), "{} is a whole row", case.name);
    for (text, expect) in &case.expect {
        assert_eq!(&words(ground(case, text)), expect, "{} in {text}", case.name);
    }
    for (text, expect) in &case.until {
        let until = ground(case, text).unwrap().until.unwrap();
        assert_eq!(&until.to_string(), expect, "{} in {text}", case.name);
    }
    for (text, expect) in &case.why {
        assert_eq!(ground(case, text).unwrap_err().name(), expect, "{} in {text}", case.name);
    }
}

#[test]
fn every_row_has_the_right_in_the_months_it_says() {
    for case in cases::<Case>(include_str!("../cases/entitlement.toml")) {
        check(&case);
    }
}

#[test]
fn three_months_back_can_still_be_claimed() {
    for (applied_on, first) in [
        ("2026-06-01", "2026-03"),
        ("2026-06-30", "2026-03"),
        ("2026-07-01", "2026-04"),
        ("2026-02-28", "2025-11"),
    ] {
        assert_eq!(Rules::bundled().claimable_from(day(applied_on)), month(first));
    }
}

#[test]
fn every_letter_has_its_article_and_its_evidence() {
    let rules = Rules::bundled();
    for letter in Letter::ALL {
        let rule = rules.letter(letter);
        assert!(rule.source.ends_with(&format!("lid 1 {}", letter.name())), "{}", rule.source);
        assert!(!rule.evidence.is_empty() && !rule.nl.is_empty() && !rule.en.is_empty());
        assert!(rule.evidence.iter().all(|it| Evidence::ALL.contains(it)));
    }
    assert_eq!(rules.grounds.len(), Letter::ALL.len());
}

#[test]
fn a_timeline_names_its_articles_in_reading_order() {
    let ids: Vec<String> = Rules::bundled().sources().into_iter().map(|it| it.id).collect();
    assert_eq!(ids[..4], ["work", "continuation", "partner_business", "bijstand"]);
    assert_eq!(ids.last().unwrap(), "back-claim");
}

const SITUATIONS: [&str; 8] =
    ["work", "ww", "bijstand", "wia", "jobseeker", "accredited_education", "wlz", "none"];

fn period() -> impl Strategy<Value = Period> {
    (select(&SITUATIONS[..]), 0_i64..900, 0_i64..300, any::<bool>(), any::<bool>()).prop_map(
        |(situation, from, days, ends, consent)| {
            let from = day("2025-01-01") + chrono::Duration::days(from);
            let until = ends.then_some(from + chrono::Duration::days(days));
            let situation = serde_json::from_str(&format!("\"{situation}\"")).unwrap();
            Period { situation, from, until, consent }
        },
    )
}

proptest! {
    #[test]
    fn swapping_the_parents_changes_no_right(one in vec(period(), 0..4), other in vec(period(), 0..4), at in 0_i32..48) {
        let (rules, month) = (Rules::bundled(), month("2025-01").plus(at));
        let right = rules.household_ground(&one, Some(&other), month);
        let swapped = rules.household_ground(&other, Some(&one), month);
        prop_assert_eq!(right.is_ok(), swapped.is_ok());
        prop_assert_eq!(right.ok().map(|it| it.until), swapped.ok().map(|it| it.until));
    }

    #[test]
    fn the_order_of_periods_changes_nothing(mut periods in vec(period(), 0..5), at in 0_i32..48) {
        let (rules, month) = (Rules::bundled(), month("2025-01").plus(at));
        let before = rules.ground(&periods, month);
        periods.reverse();
        prop_assert_eq!(before, rules.ground(&periods, month));
    }

    #[test]
    fn a_right_holds_up_to_and_including_its_last_month(periods in vec(period(), 1..5), at in 0_i32..36) {
        let (rules, month) = (Rules::bundled(), month("2025-01").plus(at));
        if let Ok(Ground { until: Some(until), .. }) = rules.ground(&periods, month) {
            prop_assert!(month <= until);
            prop_assert!(rules.ground(&periods, until).is_ok());
        }
    }

    #[test]
    fn more_consent_never_takes_a_right_away(periods in vec(period(), 0..4), at in 0_i32..48) {
        let (rules, month) = (Rules::bundled(), month("2025-01").plus(at));
        let consented: Vec<Period> = periods.iter().map(|it| Period { consent: true, ..*it }).collect();
        prop_assert!(rules.ground(&periods, month).is_err() || rules.ground(&consented, month).is_ok());
    }
}
