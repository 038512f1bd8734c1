//! `calc childcare-allowance`: one month of one household.

use domain::{
    childcare::{
        allowance::{AllowanceError, ChildCare, childcare_allowance},
        table::Care,
    },
    explain::Trace,
};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::calc::{Wrong, decimal, euros, month, read, write, wrong};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    month: String,
    joint_income: String,
    children: Vec<Child>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Child {
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
    let input: Input = read(text)?;
    let month = month("month", &input.month)?;
    let income = euros("joint_income", &input.joint_income)?;
    let children = input
        .children
        .iter()
        .enumerate()
        .map(|(place, it)| child(&format!("children[{place}]"), it))
        .collect::<Result<Vec<_>, Wrong>>()?;
    let allowance =
        childcare_allowance(month, income, &children, Trace::on()).map_err(|error| match error {
            AllowanceError::NoTable(_) => wrong("month", error),
            AllowanceError::NegativeHours | AllowanceError::Money(_) => wrong("children", error),
        })?;
    write(&allowance)
}

pub(super) fn child(path: &str, child: &Child) -> Result<ChildCare, Wrong> {
    let care = Care::from_name(&child.care)
        .ok_or_else(|| wrong(&format!("{path}.care"), "not one of day_care, after_school, childminder"))?;
    let hours_path = format!("{path}.hours");
    let hours: Decimal = decimal(&hours_path, &child.hours)?;
    if Decimal::from(MOST_HOURS) < hours {
        return Err(wrong(&hours_path, "more hours than a month has"));
    }
    Ok(ChildCare { care, hours, price: euros(&format!("{path}.price"), &child.price)? })
}
