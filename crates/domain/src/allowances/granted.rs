//! The three allowances beside childcare: healthcare, rent and child budget.
//!
//! All look at the yearly income (Awir art. 7-8): a fall in June changes all twelve months. The law rounds
//! the year; no article rounds the month, so a month can be a euro off.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::{
    explain::{Basis, Step, Trace, Value},
    money::{Exact, Money, MoneyError, Rounding},
    rules::{Param, RuleYear, Status},
};

/// What the household owns on 1 January, as far as the rules ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assets {
    /// The box 3 base without the tax-free part; partners together.
    Amount(Money),
    /// The person says: not more than the limit.
    WithinLimit,
    /// The person says: more than the limit.
    AboveLimit,
}

/// Why there is nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoRight {
    /// Younger than the age it begins at.
    TooYoung,
    /// More is owned than the limit allows.
    AssetsAboveLimit,
    /// There is no child that counts.
    NoChildren,
    /// 2025: the rent is above the limit.
    RentAboveLimit,
    /// The rent is not above the part everybody pays.
    RentBelowBase,
    /// The income is too high.
    IncomeTooHigh,
}

/// What a scheme gives in a year, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Granted {
    /// Whole euros a month, as the Dienst Toeslagen pays; can be a euro off.
    #[serde(serialize_with = "whole_euros")]
    pub month: Money,
    /// The year before it is rounded to whole euros.
    #[serde(serialize_with = "euros")]
    pub year: Money,
    /// The year as granted: whole euros, and nothing below the smallest grant.
    #[serde(serialize_with = "whole_euros")]
    pub granted: Money,
    /// Why nothing is granted; `None` when something is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why_none: Option<NoRight>,
    /// How it was calculated; empty unless asked for.
    pub steps: Vec<Step>,
    /// The law in force.
    #[serde(flatten)]
    pub basis: Basis,
    /// The table of the year is not complete: the amounts inform and are never paid.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub provisional: bool,
}

/// Why an allowance cannot be calculated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SchemeError {
    /// The year has no table.
    #[error("no complete table for {0}")]
    NoTable(i32),
    /// An amount is out of range.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Granted {
    pub(crate) fn none<V>(why: NoRight, trace: Trace, rules: &'static RuleYear<V>) -> Self {
        let nothing = Self::of(Money::ZERO, Money::ZERO, Money::ZERO, trace, rules);
        Self { why_none: Some(why), ..nothing }
    }

    /// What comes of a calculation; where nothing is granted, the income was too high.
    pub(crate) fn of<V>(
        month: Money,
        year: Money,
        granted: Money,
        trace: Trace,
        rules: &'static RuleYear<V>,
    ) -> Self {
        Self {
            month,
            year,
            granted,
            why_none: granted.is_zero().then_some(NoRight::IncomeTooHigh),
            steps: trace.steps(),
            basis: rules.basis(),
            provisional: rules.status != Status::Complete,
        }
    }
}

/// More than the limit ends the right, exactly the limit does not.
pub(crate) fn is_above(assets: Assets, limit: Money) -> bool {
    match assets {
        Assets::Amount(amount) => limit < amount,
        Assets::WithinLimit => false,
        Assets::AboveLimit => true,
    }
}

/// Awir art. 14 lid 4 and 5: the year to whole euros, half up; below the smallest grant nothing. The
/// published figures hold the rounded year against that grant for healthcare, the exact one for the others.
pub(crate) fn granted_year(
    year: Exact,
    tested: Exact,
    minimum: &'static Param,
    trace: &mut Trace,
) -> Result<Money, MoneyError> {
    let whole = year.round(Rounding::HalfUpToEuro)?;
    let granted = if tested < Exact::from(minimum.money()) { Money::ZERO } else { whole };
    trace.step("year-granted", &minimum.source, Value::Euros(granted), || {
        vec![("year", Value::Euros(whole)), ("minimum", Value::Euros(minimum.money()))]
    });
    Ok(granted)
}

/// A twelfth, down to whole euros.
pub(crate) fn month_of(year: Exact) -> Result<Money, MoneyError> {
    year.divided_by(Decimal::from(12)).round(Rounding::DownToEuro)
}

pub(crate) fn euros<S: serde::Serializer>(money: &Money, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&money.decimal())
}

pub(crate) fn whole_euros<S: serde::Serializer>(money: &Money, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&money.decimal().trunc())
}
