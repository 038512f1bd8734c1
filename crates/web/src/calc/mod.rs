//! The rules on standard input and output, for auditors and testers: the very code the pages use.

pub mod account;
pub mod allowances;
pub mod benefit;
pub mod budget;
pub mod childcare;
pub mod claims;
pub mod entitlement;
mod events;
pub mod income_share;
pub mod schedule;

use chrono::NaiveDate;
use domain::{calendar::Month, money::Money};
use rust_decimal::Decimal;
use serde::{Serialize, de::DeserializeOwned};

/// One case in JSON, its result in JSON.
pub type Calculation = fn(&str) -> Result<String, Wrong>;

/// The path of the field that is wrong, and why.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {why}")]
pub struct Wrong {
    pub path: String,
    pub why: String,
}

fn wrong(path: &str, why: impl std::fmt::Display) -> Wrong {
    Wrong { path: path.to_owned(), why: why.to_string() }
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Wrong> {
    let mut json = serde_json::Deserializer::from_str(text);
    let input = serde_path_to_error::deserialize(&mut json)
        .map_err(|error| wrong(&error.path().to_string(), error.inner()))?;
    json.end().map_err(|error| wrong("$", error))?;
    Ok(input)
}

fn write(result: &impl Serialize) -> Result<String, Wrong> {
    serde_json::to_string(result).map_err(|error| wrong("$", error))
}

fn decimal(path: &str, text: &str) -> Result<Decimal, Wrong> {
    let number: Decimal = text.parse().map_err(|_| wrong(path, "not a decimal number"))?;
    if number < Decimal::ZERO { Err(wrong(path, "below zero")) } else { Ok(number) }
}

/// A percentage, as a fraction of one.
fn share(path: &str, text: &str) -> Result<Decimal, Wrong> {
    let percent = decimal(path, text)?;
    if Decimal::ONE_HUNDRED < percent {
        Err(wrong(path, "above 100 percent"))
    } else {
        Ok(percent / Decimal::ONE_HUNDRED)
    }
}

/// An amount that is printed with two decimals.
fn shown(amount: Money) -> String {
    amount.decimal().to_string()
}

fn euros(path: &str, text: &str) -> Result<Money, Wrong> {
    Money::from_decimal(decimal(path, text)?).map_err(|error| wrong(path, error))
}

fn month(path: &str, text: &str) -> Result<Month, Wrong> {
    text.parse().map_err(|_| wrong(path, "not a month such as 2026-03"))
}

fn day(path: &str, text: &str) -> Result<NaiveDate, Wrong> {
    let not_a_day = || wrong(path, "not a day such as 2026-03-02");
    let day: NaiveDate = text.parse().map_err(|_| not_a_day())?;
    // Only the one way of writing a day, in a year the calendar knows.
    let is_known = text.len() == 10 && Month::of(day).to_string().parse::<Month>().is_ok();
    if is_known { Ok(day) } else { Err(not_a_day()) }
}
