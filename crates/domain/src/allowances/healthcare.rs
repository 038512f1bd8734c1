//! Healthcare allowance (zorgtoeslag; Wet op de zorgtoeslag).

use std::sync::LazyLock;

use rust_decimal::Decimal;
use serde::Deserialize;

use crate::{
    allowances::granted::{Assets, Granted, NoRight, SchemeError, granted_year, is_above, month_of},
    explain::{Trace, Value},
    money::{Exact, Money, Rounding},
    rules::{self, Param, RuleYear},
};

/// The numbers of a year.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Values {
    /// Standard premium of a year, for one person.
    pub standard_premium: Param,
    /// Threshold income of a year, after the minimum wage.
    pub threshold_income: Param,
    /// Share of the threshold income that a single person pays.
    pub norm_share_single: Param,
    /// Share of the threshold income that partners pay.
    pub norm_share_partner: Param,
    /// Share of what is above the threshold income.
    pub norm_share_above: Param,
    /// Above these assets a single person has no right.
    pub asset_limit_single: Param,
    /// Above these assets partners have no right.
    pub asset_limit_partner: Param,
    /// Share that is granted when the partner is not insured.
    pub uninsured_partner_share: Param,
    /// The age the right begins at.
    pub age_start: Param,
    /// Below this yearly amount nothing is granted.
    pub minimum_grant: Param,
}

static YEARS: LazyLock<Vec<RuleYear<Values>>> = LazyLock::new(|| rules::years_of("zorgtoeslag"));

/// Every year there is, oldest first.
#[must_use]
pub fn years() -> &'static [RuleYear<Values>] {
    &YEARS
}

/// Who asks for healthcare allowance, in one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Household {
    /// Joint yearly income.
    pub income: Money,
    /// `None` without an allowance partner (Awir art. 3).
    pub partner: Option<Insured>,
    /// What is owned on 1 January.
    pub assets: Assets,
    /// Age of the applicant; `None` when nobody asked, and then it is not a reason to refuse.
    pub age: Option<u32>,
    /// Treaty countries pay a part of the Dutch premium (art. 4a); one in the Netherlands.
    pub country_factor: Decimal,
}

/// Whether the partner has a Dutch basic insurance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Insured {
    /// Insured under the Zorgverzekeringswet.
    Yes,
    /// Not insured: half of the allowance is left.
    No,
}

/// The allowance of partners together, or of one person.
///
/// # Errors
/// No table of the year, or amounts out of range.
pub fn healthcare_allowance(year: i32, home: &Household, mut trace: Trace) -> Result<Granted, SchemeError> {
    let rules = RuleYear::of(years(), year).ok_or(SchemeError::NoTable(year))?;
    let values = &rules.value;
    let limit =
        if home.partner.is_some() { &values.asset_limit_partner } else { &values.asset_limit_single }.money();
    if home.age.is_some_and(|age| age < values.age_start.years()) {
        return Ok(Granted::none(NoRight::TooYoung, trace, rules));
    }
    if is_above(home.assets, limit) {
        return Ok(Granted::none(NoRight::AssetsAboveLimit, trace, rules));
    }
    let premium = premium(values, home, &mut trace)?;
    let norm = norm(values, home, &mut trace)?;
    let mut exact = Exact::from(premium).minus_or_zero(Exact::from(norm));
    if home.partner == Some(Insured::No) {
        exact = exact.times(values.uninsured_partner_share.share());
    }
    let amount = exact.round(Rounding::HalfUpToCent)?;
    trace.step("health-year", &values.standard_premium.source, Value::Euros(amount), || {
        vec![("premium", Value::Euros(premium)), ("norm", Value::Euros(norm))]
    });
    let granted = granted_year(
        exact,
        Exact::from(exact.round(Rounding::HalfUpToEuro)?),
        &values.minimum_grant,
        &mut trace,
    )?;
    let month = month_of(Exact::from(granted))?;
    trace.step("month-down", &values.minimum_grant.source, Value::Euros(month), || {
        vec![("year", Value::Euros(granted))]
    });
    Ok(Granted::of(month, amount, granted, trace, rules))
}

/// Once, or twice with a partner (art. 2 lid 1).
fn premium(values: &'static Values, home: &Household, trace: &mut Trace) -> Result<Money, SchemeError> {
    let once = values.standard_premium.money();
    let persons = if home.partner.is_some() { Decimal::TWO } else { Decimal::ONE };
    let premium = once.times(persons).times(home.country_factor).round(Rounding::HalfUpToCent)?;
    trace.step("health-premium", &values.standard_premium.source, Value::Euros(premium), || {
        vec![("once", Value::Euros(once))]
    });
    Ok(premium)
}

/// What people of this income pay themselves (art. 2 lid 3), half up to the cent.
fn norm(values: &'static Values, home: &Household, trace: &mut Trace) -> Result<Money, SchemeError> {
    let share =
        if home.partner.is_some() { &values.norm_share_partner } else { &values.norm_share_single }.share();
    let threshold = values.threshold_income.money();
    let above = home.income.minus_or_zero(threshold);
    let norm = threshold
        .times(share)
        .plus(above.times(values.norm_share_above.share()))
        .round(Rounding::HalfUpToCent)?;
    trace.step("health-norm", &values.norm_share_above.source, Value::Euros(norm), || {
        vec![
            ("threshold", Value::Euros(threshold)),
            ("share", Value::Share(share)),
            ("above", Value::Euros(above)),
            ("above-share", Value::Share(values.norm_share_above.share())),
        ]
    });
    Ok(norm)
}
