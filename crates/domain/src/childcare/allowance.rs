//! How much childcare allowance a household gets for one month.
//!
//! The method of Dienst Toeslagen brochure TG 080 (Besluit kinderopvangtoeslag art. 2-4): per child the
//! price up to the maximum, times the hours up to 230, to the cent; times the percentage of the bracket,
//! half up to the cent; the sum over all children down to whole euros.

use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde::Serialize;

use crate::{
    calendar::Month,
    childcare::table::{Bracket, Care, Table},
    explain::{Basis, Step, Trace, Value},
    money::{Money, MoneyError, Rounding},
};

/// What one child uses in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChildCare {
    /// Kind of care.
    pub care: Care,
    /// Hours in the month; quarters of an hour occur.
    pub hours: Decimal,
    /// Price of an hour as paid.
    pub price: Money,
}

/// The allowance of one month, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Allowance {
    /// What the household gets for the month.
    #[serde(serialize_with = "euros")]
    pub amount: Money,
    /// In the order they came in.
    pub children: Vec<ChildAmount>,
    /// How it was calculated; empty unless asked for.
    pub steps: Vec<Step>,
    /// The law in force.
    #[serde(flatten)]
    pub basis: Basis,
    /// The year has no complete table yet: these are the amounts of the latest complete year.
    pub provisional: bool,
    /// The year of the table that was used.
    #[serde(skip)]
    pub table_year: i32,
    /// What the household pays the childcare for this month, before any allowance.
    #[serde(skip)]
    pub costs: Money,
}

/// What one child counts for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChildAmount {
    /// The child with the most hours gets the lower percentage of the first child.
    pub first: bool,
    /// Part of the costs that is paid, per thousand.
    #[serde(serialize_with = "rate")]
    #[serde(rename = "rate")]
    pub permille: u32,
    /// Hours that count, up to the most a month.
    pub counted_hours: Decimal,
    /// Price of an hour that counts, up to the most of the year.
    #[serde(serialize_with = "euros")]
    pub counted_price: Money,
    /// What the household gets for this child.
    #[serde(serialize_with = "euros")]
    pub amount: Money,
}

/// Why there is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AllowanceError {
    /// The year, which lies before every table.
    #[error("no table for {0}, nor for an earlier year")]
    NoTable(i32),
    /// Somebody's care has less than no hours.
    #[error("hours are below zero")]
    NegativeHours,
    /// An amount is out of range.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// The allowance for a month at a joint yearly income; cents of the income are dropped.
///
/// # Errors
/// No table for the year or before it, hours below zero, or amounts out of range.
pub fn childcare_allowance(
    month: Month,
    joint_income: Money,
    children: &[ChildCare],
    mut trace: Trace,
) -> Result<Allowance, AllowanceError> {
    let year = month.year();
    let income = joint_income.decimal().trunc().to_u32().ok_or(MoneyError::TooLarge)?;
    let (table, bracket) = table_and_bracket(year, income, children.len())?;
    let next = bracket.next.unwrap_or(bracket.first);
    let first = first_child(table, children);
    trace.step("bracket", &table.brackets.source, Value::Permille(bracket.first), || {
        vec![("income", Value::Euros(joint_income)), ("next", Value::Permille(next))]
    });
    let mut amounts = Vec::with_capacity(children.len());
    let mut costs = Vec::with_capacity(children.len());
    for (place, child) in children.iter().enumerate() {
        if child.hours < Decimal::ZERO {
            return Err(AllowanceError::NegativeHours);
        }
        let permille = if first == Some(place) { bracket.first } else { next };
        let counted = counted(table, child)?;
        let amount =
            counted.costs.times(Decimal::new(i64::from(permille), 3)).round(Rounding::HalfUpToCent)?;
        child_steps(&mut trace, table, child, &counted, (place, permille, amount));
        costs.push(child.price.times(child.hours).round(Rounding::HalfUpToCent)?);
        amounts.push(ChildAmount {
            first: first == Some(place),
            permille,
            counted_hours: counted.hours.normalize(),
            counted_price: counted.price,
            amount,
        });
    }
    let sum: Money = amounts.iter().map(|it| it.amount).sum();
    let amount = sum.times(Decimal::ONE).round(Rounding::DownToEuro)?;
    trace.step("month-total", "besluit", Value::Euros(amount), || vec![("sum", Value::Euros(sum))]);
    Ok(Allowance {
        amount,
        children: amounts,
        steps: trace.steps(),
        basis: Basis { sources: &table.sources, confidence: table.confidence },
        provisional: !Table::may_pay(year),
        table_year: table.year,
        costs: costs.into_iter().sum(),
    })
}

/// The table of the year; where it lacks the percentage of a next child, the latest complete year informs.
fn table_and_bracket(
    year: i32,
    income: u32,
    children: usize,
) -> Result<(&'static Table, Bracket), AllowanceError> {
    let no_table = AllowanceError::NoTable(year);
    let table = Table::for_year(year).ok_or(no_table)?;
    let bracket = table.bracket(income);
    if children <= 1 || bracket.next.is_some() {
        return Ok((table, bracket));
    }
    let table = Table::complete_before(year).ok_or(no_table)?;
    Ok((table, table.bracket(income)))
}

struct Counted {
    hours: Decimal,
    price: Money,
    costs: Money,
}

fn counted(table: &Table, child: &ChildCare) -> Result<Counted, MoneyError> {
    let price = child.price.min(table.max_price(child.care).cents);
    let hours = child.hours.min(Decimal::from(table.max_hours_per_month.value));
    Ok(Counted { hours, price, costs: price.times(hours).round(Rounding::HalfUpToCent)? })
}

/// Besluit kinderopvangtoeslag art. 3: most hours first; equal hours, highest costs; still equal, the
/// Dienst Toeslagen decides, and we keep the order in which the children were given.
fn first_child(table: &Table, children: &[ChildCare]) -> Option<usize> {
    let rank = |child: &ChildCare| counted(table, child).map(|it| (it.hours, it.costs)).unwrap_or_default();
    let best = children.iter().map(rank).max()?;
    children.iter().position(|child| rank(child) == best)
}

fn child_steps(
    trace: &mut Trace,
    table: &'static Table,
    child: &ChildCare,
    counted: &Counted,
    (place, permille, amount): (usize, u32, Money),
) {
    let number = Value::Count(u32::try_from(place + 1).unwrap_or(u32::MAX));
    let cap = table.max_price(child.care);
    let most_hours = &table.max_hours_per_month;
    trace.step("hourly-price", &cap.source, Value::Euros(counted.price), || {
        vec![("child", number), ("price", Value::Euros(child.price)), ("maximum", Value::Euros(cap.cents))]
    });
    trace.step("hours", &most_hours.source, Value::Hours(counted.hours), || {
        vec![
            ("child", number),
            ("hours", Value::Hours(child.hours)),
            ("maximum", Value::Count(most_hours.value)),
        ]
    });
    trace.step("counted-costs", "besluit", Value::Euros(counted.costs), || {
        vec![
            ("child", number),
            ("hours", Value::Hours(counted.hours)),
            ("price", Value::Euros(counted.price)),
        ]
    });
    trace.step("child-amount", &table.brackets.source, Value::Euros(amount), || {
        vec![("child", number), ("costs", Value::Euros(counted.costs)), ("rate", Value::Permille(permille))]
    });
}

fn euros<S: serde::Serializer>(money: &Money, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&money.decimal())
}

fn rate<S: serde::Serializer>(permille: &u32, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&crate::explain::percent(*permille))
}
