//! The rules on standard input and output, for auditors and testers: the very code the pages use.

use domain::{
    calendar::Month,
    childcare::{
        allowance::{AllowanceError, ChildCare, childcare_allowance},
        table::Care,
    },
    money::Money,
};
use rust_decimal::Decimal;
use serde::Deserialize;

/// The path of the field that is wrong, and why.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {why}")]
pub struct Wrong {
    pub path: String,
    pub why: String,
}

fn wrong(path: &str, why: &str) -> Wrong {
    Wrong { path: path.to_owned(), why: why.to_owned() }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    month: String,
    joint_income: String,
    children: Vec<Child>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Child {
    care: String,
    hours: String,
    price: String,
}

/// Longest month there is, in hours.
const MOST_HOURS: u32 = 744;

/// One case in JSON, its allowance in JSON.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn childcare(text: &str) -> Result<String, Wrong> {
    let mut json = serde_json::Deserializer::from_str(text);
    let input: Input = serde_path_to_error::deserialize(&mut json)
        .map_err(|error| wrong(&error.path().to_string(), &error.inner().to_string()))?;
    json.end().map_err(|error| wrong("$", &error.to_string()))?;
    let month: Month = input.month.parse().map_err(|_| wrong("month", "not a month such as 2026-03"))?;
    let income = euros("joint_income", &input.joint_income)?;
    let children = input
        .children
        .iter()
        .enumerate()
        .map(|(place, it)| child(&format!("children[{place}]"), it))
        .collect::<Result<Vec<_>, Wrong>>()?;
    let allowance = childcare_allowance(month, income, &children).map_err(|error| match error {
        AllowanceError::NoTable(_) => wrong("month", &error.to_string()),
        AllowanceError::NegativeHours | AllowanceError::Money(_) => wrong("children", &error.to_string()),
    })?;
    serde_json::to_string(&allowance).map_err(|error| wrong("$", &error.to_string()))
}

fn child(path: &str, child: &Child) -> Result<ChildCare, Wrong> {
    let care = Care::from_name(&child.care)
        .ok_or_else(|| wrong(&format!("{path}.care"), "not one of day_care, after_school, childminder"))?;
    let hours_path = format!("{path}.hours");
    let hours: Decimal = decimal(&hours_path, &child.hours)?;
    if Decimal::from(MOST_HOURS) < hours {
        return Err(wrong(&hours_path, "more hours than a month has"));
    }
    Ok(ChildCare { care, hours, price: euros(&format!("{path}.price"), &child.price)? })
}

fn decimal(path: &str, text: &str) -> Result<Decimal, Wrong> {
    let number: Decimal = text.parse().map_err(|_| wrong(path, "not a decimal number"))?;
    if number < Decimal::ZERO { Err(wrong(path, "below zero")) } else { Ok(number) }
}

fn euros(path: &str, text: &str) -> Result<Money, Wrong> {
    Money::from_decimal(decimal(path, text)?).map_err(|error| wrong(path, &error.to_string()))
}
