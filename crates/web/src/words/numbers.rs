//! Numbers that the law and the fund's regulation set, by the names under which texts use them: a text never repeats
//! one.

use std::{borrow::Cow, collections::HashMap};

use chrono::NaiveDate;
use domain::{
    allowances::child_budget, benefit::rules::Rules as BenefitRules,
    childcare::entitlement::Rules as Entitlement, fund::Regulation, repayment::projection::assumptions,
};
use fluent_templates::fluent_bundle::{FluentArgs, FluentValue};

/// Values by the names that texts give them.
pub type Numbers<'a> = HashMap<Cow<'static, str>, FluentValue<'a>>;

/// What texts call as `LAW("child-age")`: a number that does not depend on the day, by its name.
pub(super) fn law<'a>(names: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::String(name)) = names.first() else { return FluentValue::Error };
    number_of_law(name).map_or(FluentValue::Error, Into::into)
}

/// A number that does not depend on the day, or none of that name.
#[must_use]
pub fn number_of_law(name: &str) -> Option<i64> {
    let (entitlement, benefit) = (Entitlement::bundled(), &BenefitRules::bundled().term);
    Some(match name {
        "continuation-months" => entitlement.continuation.months.into(),
        "claim-months" => entitlement.back_claim.months.into(),
        "report-weeks" => entitlement.report.weeks.into(),
        "young-age" => benefit.young_age.number().into(),
        "child-age" => child_budget::years().last()?.value.child_age_end.years().into(),
        "projection-years" => assumptions().years.into(),
        _ => return None,
    })
}

/// What the regulation sets that is in force on a day, by the names that texts give the values.
#[must_use]
pub fn on<'a>(day: NaiveDate) -> Numbers<'a> {
    let rules = Regulation::on(day);
    HashMap::from([
        ("deciding-weeks".into(), rules.decision_weeks.into()),
        ("withdrawal-days".into(), rules.withdrawal_days.into()),
        ("objection-answer-weeks".into(), rules.objection_answer_weeks.into()),
        ("objection-weeks".into(), rules.objection_weeks.into()),
        ("complaint-reader-days".into(), rules.complaint_reader_days.into()),
        ("complaint-weeks".into(), rules.complaint_weeks.into()),
        ("pause-months".into(), rules.pause_months.into()),
        ("part-months".into(), rules.part_months.into()),
        ("keep-years".into(), rules.keep_years.into()),
        ("pair-days".into(), rules.account_pair_days.into()),
    ])
}
