//! The right to childcare allowance, month by month and ground by ground.

use std::collections::BTreeMap;

use domain::childcare::entitlement::{Ground, Period, Rules};
use serde::Deserialize;

use crate::support::{cases, month};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    parent: Vec<Period>,
    partner: Option<Vec<Period>>,
    /// Month to ground.
    expect: BTreeMap<String, String>,
    ground: String,
}

fn words(ground: Option<Ground>) -> String {
    match ground {
        Some(Ground::Work) => "work".to_owned(),
        Some(Ground::Continued { until }) => format!("continued until {until}"),
        Some(Ground::Trajectory) => "trajectory".to_owned(),
        Some(Ground::AccreditedEducation) => "accredited_education".to_owned(),
        None => "none".to_owned(),
    }
}

fn check(case: &Case) {
    assert!(!case.ground.is_empty() && !case.expect.is_empty(), "{} is a whole row", case.name);
    for (text, expect) in &case.expect {
        let ground = Rules::bundled().household_ground(&case.parent, case.partner.as_deref(), month(text));
        assert_eq!(&words(ground), expect, "{} in {text}", case.name);
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
    assert_eq!(Rules::bundled().back_claim_months(), 3);
}

#[test]
fn a_timeline_names_its_articles_in_reading_order() {
    let ids: Vec<String> = Rules::bundled().sources().into_iter().map(|it| it.id).collect();
    assert_eq!(ids, ["work-a", "continuation", "trajectory-h", "accredited_education-j", "back-claim"]);
}
