//! Numbers that the law and the fund's regulation set, by the names under which texts use them: a text never repeats
//! one.

use std::{borrow::Cow, collections::HashMap};

use chrono::NaiveDate;
use domain::{
    allowances::child_budget, benefit::rules::Rules as BenefitRules,
    childcare::entitlement::Rules as Entitlement, fund::Regulation, repayment::projection::assumptions,
};
use fluent_templates::fluent_bundle::FluentValue;

/// Values by the names that texts give them.
pub type Numbers<'a> = HashMap<Cow<'static, str>, FluentValue<'a>>;

// One for each thread, since a value of Fluent cannot be shared between threads.
thread_local! {
    static LAW: Numbers<'static> = law();
}

/// What does not depend on the day; every text may use it.
#[must_use]
pub fn law<'a>() -> Numbers<'a> {
    let (entitlement, benefit) = (Entitlement::bundled(), &BenefitRules::bundled().term);
    let budget = child_budget::years().last();
    let child_age = budget.map(|it| it.value.child_age_end.years()).unwrap_or_default();
    HashMap::from([
        ("continuation-months".into(), entitlement.continuation.months.into()),
        ("claim-months".into(), entitlement.back_claim.months.into()),
        ("report-weeks".into(), entitlement.report.weeks.into()),
        ("young-age".into(), benefit.young_age.number().into()),
        ("child-age".into(), child_age.into()),
        ("projection-years".into(), assumptions().years.into()),
    ])
}

/// Looks a text up with [`law`].
pub(super) fn with_law<T>(look: impl FnOnce(&Numbers<'static>) -> T) -> T {
    LAW.with(look)
}

/// What the regulation sets that is in force on a day, and [`law`].
#[must_use]
pub fn on<'a>(day: NaiveDate) -> Numbers<'a> {
    let rules = Regulation::on(day);
    let mut numbers = law();
    numbers.extend([
        ("deciding-weeks".into(), rules.decision_weeks.into()),
        ("withdrawal-days".into(), rules.withdrawal_days.into()),
        ("objection-weeks".into(), rules.objection_weeks.into()),
        ("complaint-reader-days".into(), rules.complaint_reader_days.into()),
        ("complaint-weeks".into(), rules.complaint_weeks.into()),
        ("part-months".into(), rules.part_months.into()),
        ("keep-years".into(), rules.keep_years.into()),
        ("pair-days".into(), rules.account_pair_days.into()),
    ]);
    numbers
}
