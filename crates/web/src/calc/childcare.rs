//! `calc childcare-allowance`: one month of one household.

use domain::{
    calendar::Month,
    childcare::{
        allowance::{AllowanceError, ChildCare, childcare_allowance},
        table::Care,
    },
    explain::Trace,
};
use serde::Deserialize;

use crate::calc::{
    numbers::{HourPrice, List, MonthHours, YearAmount},
    runner::{Wrong, read, write, wrong},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    month: Month,
    joint_income: YearAmount,
    children: List<Child, MOST_CHILDREN>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Child {
    care: Care,
    hours: MonthHours,
    price: HourPrice,
}

/// Most children of one household.
pub(super) const MOST_CHILDREN: usize = 25;

/// One case in JSON, its allowance in JSON.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn childcare(text: &str) -> Result<String, Wrong> {
    let input: Input = read(text)?;
    let child = |it: &Child| ChildCare { care: it.care, hours: it.hours.0, price: it.price.0 };
    let children: Vec<ChildCare> = input.children.0.iter().map(child).collect();
    let allowance =
        childcare_allowance(input.month, input.joint_income.0, &children, Trace::on()).map_err(|error| {
            match error {
                AllowanceError::NoTable(_) => wrong("month", error),
                AllowanceError::NegativeHours | AllowanceError::Money(_) => wrong("children", error),
            }
        })?;
    write(&allowance)
}
