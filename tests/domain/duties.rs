//! Dated duties: which ones follow from a case, when they are due, and when to remind.

use domain::{
    application::{BenefitDetails, Child, Circumstances, Work, WorkEnd},
    benefit::kind::Benefit,
    childcare::table::Care,
    duties::{DatedDuty, Duty, Owner, dated_duties, last_claim, reminder},
    evidence::Consent,
    fund::Regulation,
    money::Money,
};
use proptest::prelude::*;

use crate::support::{day, euros, month, today, training};

fn facts(benefit: Benefit, consent: Consent) -> Circumstances {
    Circumstances {
        work: Work {
            hours: 20.into(),
            income: euros("23400"),
            until: Some(day("2026-05-31")),
            ends: WorkEnd::ForTraining,
        },
        partner: None,
        benefit,
        consent,
        children: vec![Child { care: Care::DayCare, hours: 87.into(), price: Money::euros(10), born: None }],
        other_children: Vec::new(),
        training: training(),
        benefit_details: BenefitDetails::default(),
        finances: None,
    }
}

fn dates(facts: &Circumstances) -> Vec<(&'static str, String)> {
    let all = dated_duties(facts, today()).unwrap();
    all.iter().map(|it| (it.duty.name(), it.due_on.to_string())).collect()
}

#[test]
fn the_single_mother_has_two_dates() {
    let expect = [("new_income", "2026-05-31"), ("last_allowance", "2026-08-31")];
    assert_eq!(dates(&facts(Benefit::None, Consent::NotAsked)), expect.map(|(it, on)| (it, on.to_owned())));
}

#[test]
fn who_gets_the_right_by_the_training_claims_it() {
    let mut without_work = facts(Benefit::Ww, Consent::Granted);
    (without_work.work.hours, without_work.work.until) = (0.into(), None);
    // June can be claimed until the end of September.
    assert!(dates(&without_work).contains(&("claim_allowance", "2026-09-30".to_owned())));
    // Who has the right now has claimed it.
    assert!(!dates(&facts(Benefit::Ww, Consent::Granted)).iter().any(|it| it.0 == "claim_allowance"));
}

#[test]
fn ww_needs_consent_before_the_first_day_and_applies_again_at_the_end() {
    let without = dates(&facts(Benefit::Ww, Consent::NotAsked));
    assert!(without.contains(&("consent_of_uwv", "2026-05-31".to_owned())));
    assert!(without.contains(&("report_to_uwv", "2026-05-31".to_owned())));
    assert!(!without.iter().any(|it| it.0 == "apply_for_jobs"));
    let with = dates(&facts(Benefit::Ww, Consent::Granted));
    assert!(!with.iter().any(|it| it.0 == "consent_of_uwv"));
    assert!(with.contains(&("apply_for_jobs", "2026-09-30".to_owned())), "two months before 30 November");
    assert!(!with.iter().any(|it| it.0 == "last_allowance"), "consent closes the gap");
}

#[test]
fn bijstand_is_reported_and_the_reviewer_sees_to_the_statement() {
    let all = dated_duties(&facts(Benefit::Bijstand, Consent::NotAsked), today()).unwrap();
    let find = |watch| all.iter().find(|it| it.duty == watch);
    assert!(find(Duty::ConsentOfMunicipality).is_some());
    assert!(find(Duty::ReportToMunicipality).is_some());
    assert_eq!(find(Duty::MeansStatement).unwrap().duty.owner(), Owner::Reviewer);
    for benefit in [Benefit::Wia, Benefit::Wajong, Benefit::Zw] {
        let all = dated_duties(&facts(benefit, Consent::NotAsked), today()).unwrap();
        assert!(all.iter().any(|it| it.duty == Duty::ConsentOfUwvOrEmployer));
    }
}

#[test]
fn anw_is_reported_to_the_svb_and_waits_for_nobody() {
    let all = dates(&facts(Benefit::Anw, Consent::NotAsked));
    assert!(all.contains(&("report_to_svb", "2026-05-31".to_owned())));
    assert!(!all.iter().any(|it| it.0.starts_with("consent")), "the benefit does not hang on consent");
}

#[test]
fn without_children_there_is_no_date_of_childcare() {
    let alone = Circumstances { children: Vec::new(), ..facts(Benefit::None, Consent::NotAsked) };
    assert_eq!(dates(&alone), [("new_income", "2026-05-31".to_owned())]);
}

#[test]
fn a_month_can_be_claimed_until_the_end_of_the_third_month_after_it() {
    for (first, last) in [("2026-06", "2026-09-30"), ("2026-11", "2027-02-28"), ("2027-11", "2028-02-29")] {
        assert_eq!(last_claim(month(first)), day(last));
    }
}

#[test]
fn reminders_go_out_at_thirty_fourteen_and_three_days() {
    let due = day("2026-05-31");
    for (on, sent, expect) in [
        ("2026-04-30", None, None),
        ("2026-05-01", None, Some(30)),
        ("2026-05-02", Some(30), None),
        ("2026-05-16", Some(30), None),
        ("2026-05-17", Some(30), Some(14)),
        ("2026-05-28", Some(14), Some(3)),
        ("2026-05-31", Some(3), None),
        // Approved shortly before: only the reminder of now.
        ("2026-05-30", None, Some(3)),
        ("2026-06-01", None, None),
    ] {
        assert_eq!(reminder(due, sent, day(on)), expect, "{on}");
    }
}

#[test]
fn every_watch_is_found_by_its_name() {
    for watch in Duty::ALL {
        assert_eq!(Duty::from_name(watch.name()), Some(watch));
    }
    assert_eq!(Duty::from_name("other"), None);
}

proptest! {
    #[test]
    fn each_reminder_goes_out_once_and_in_order(first in 0_i64..60) {
        let due = day("2026-05-31");
        let mut sent = None;
        let mut went_out = Vec::new();
        for left in (0..=first).rev() {
            if let Some(before) = reminder(due, sent, due - chrono::Duration::days(left)) {
                went_out.push(before);
                sent = Some(before);
            }
        }
        let expect: Vec<u32> = Regulation::on(today()).remind_days.iter().copied().filter(|before| i64::from(*before) <= first).collect();
        let expect = if first < 3 { vec![3] } else if expect.len() < 3 && !expect.contains(&u32::try_from(first).unwrap()) {
            // The reminder that was already due goes out on the first day.
            let due_now = Regulation::on(today()).remind_days.iter().copied().filter(|before| first <= i64::from(*before)).min();
            due_now.into_iter().chain(expect).collect()
        } else { expect };
        prop_assert_eq!(went_out, expect);
    }

    #[test]
    fn duties_come_in_the_order_of_their_days(consent in prop::sample::select(vec![Consent::Granted, Consent::NotAsked]), benefit in prop::sample::select(Benefit::ALL.to_vec())) {
        let all: Vec<DatedDuty> = dated_duties(&facts(benefit, consent), today()).unwrap();
        prop_assert!(all.windows(2).all(|pair| pair[0].due_on <= pair[1].due_on));
        let mut names: Vec<&str> = all.iter().map(|it| it.duty.name()).collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        prop_assert_eq!(count, names.len());
    }
}
