//! The terms that come with a line of the proposal, frozen from the regulation.

use domain::{
    application::Training,
    calendar::Month,
    case::proposal::{FundingLine, PayoutSchedule},
    funding::{Instrument, Purpose},
    repayment::{
        offer::for_line,
        share_base::ShareBase,
        terms::{IncomeShare, PreFinancing, Terms},
    },
};

use crate::support::{day, euros, line, month, today, training};

/// 3600.00 in 36 instalments of 100.00, from June 2027 on.
pub(crate) fn pre_financing() -> PreFinancing {
    PreFinancing {
        principal: euros("3600"),
        instalments: 36,
        income_threshold: euros("2100"),
        first_month: month("2027-06"),
        due_day: 25,
        rules_of: today(),
        interest: None,
        credit: None,
        is_over_award: false,
    }
}

/// 5 % of the income of a month, up to 150 % of 10000.00, from June 2027 on for at most ten years.
pub(crate) fn income_share() -> IncomeShare {
    IncomeShare {
        funded: euros("10000"),
        share_bp: 500,
        income_threshold: euros("2100"),
        cap: euros("15000"),
        max_payments: 48,
        first_month: month("2027-06"),
        last_month: month("2037-05"),
        due_day: 25,
        ramp: true,
        model: ShareBase::Cliff,
        most_of_income_bp: None,
        rules_of: today(),
        credit: None,
    }
}

fn of(instrument: Instrument, amount: &str) -> Option<Terms> {
    for_line(&line(Purpose::Tuition, instrument, amount), Month::of(training().until), today())
}

#[test]
fn a_grant_has_no_terms() {
    assert_eq!(of(Instrument::Grant, "3600"), None);
}

#[test]
fn pre_financing_starts_after_six_whole_months() {
    // The training ends on 30 November 2026; December to May are free.
    assert_eq!(of(Instrument::PreFinancing, "3600"), Some(Terms::PreFinancing(pre_financing())));
}

#[test]
fn an_income_share_freezes_share_cap_payments_and_window() {
    assert_eq!(of(Instrument::IncomeShare, "10000"), Some(Terms::IncomeShare(income_share())));
}

#[test]
fn the_cap_is_rounded_down_to_the_cent() {
    // 0.01 x 150 % = 0.015
    assert_eq!(of(Instrument::IncomeShare, "0.01").unwrap().most(), euros("0.01"));
    assert_eq!(of(Instrument::PreFinancing, "0.01").unwrap().most(), euros("0.01"));
}

#[test]
fn a_training_that_ends_on_the_first_still_has_six_free_months() {
    for (until, first) in [("2026-11-01", "2027-06"), ("2026-10-31", "2027-05"), ("2026-12-01", "2027-07")] {
        let training = Training { until: day(until), ..training() };
        let line = line(Purpose::Tuition, Instrument::PreFinancing, "3600");
        let terms = for_line(&line, Month::of(training.until), today()).unwrap();
        assert_eq!(terms.first_month(), month(first), "{until}");
    }
}

#[test]
fn monthly_money_is_owed_for_all_its_months() {
    let schedule = PayoutSchedule::Monthly { from: month("2026-06"), months: 6 };
    let line = FundingLine { schedule, ..line(Purpose::Living, Instrument::PreFinancing, "600") };
    let terms = for_line(&line, Month::of(training().until), today()).unwrap();
    assert_eq!([terms.funded(), terms.most()], [euros("3600"); 2]);
}

#[test]
fn a_due_day_a_month_lacks_is_its_last_day() {
    let terms = Terms::PreFinancing(PreFinancing { due_day: 31, ..pre_financing() });
    for (text, due_on) in [("2027-06", "2027-06-30"), ("2027-07", "2027-07-31"), ("2028-02", "2028-02-29")] {
        assert_eq!(terms.due_on(month(text)), day(due_on));
    }
}

#[test]
fn terms_read_back_as_they_were_stored() {
    for terms in [Terms::PreFinancing(pre_financing()), Terms::IncomeShare(income_share())] {
        let text = serde_json::to_string(&terms).unwrap();
        assert!(text.contains(&format!("\"instrument\":\"{}\"", terms.instrument().name())), "{text}");
        assert_eq!(serde_json::from_str::<Terms>(&text).unwrap(), terms);
    }
}
