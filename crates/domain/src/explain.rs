//! Why an amount is what it is: steps with their numbers, and the sources in force.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{calendar::Month, money::Money};

/// Where a number comes from, and how sure we are of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub id: String,
    /// Name of the law, decree or publication, in Dutch.
    pub title: String,
    pub url: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
}

/// How sure a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Confidence {
    /// Two or more independent sources.
    A,
    /// One primary source: law text or official page.
    B,
    /// One secondary source.
    C,
    /// Derived or uncertain.
    D,
}

impl Confidence {
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }
}

/// One step of a calculation. Which sentence it becomes is the page's business: `kind` names the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    pub kind: &'static str,
    /// The numbers the step worked with, by name.
    pub values: Vec<Named>,
    pub result: Value,
    /// Id of the [`Source`] that says so.
    pub source: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    pub name: &'static str,
    pub value: Value,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "unit", content = "value", rename_all = "snake_case")]
pub enum Value {
    #[serde(serialize_with = "as_euros")]
    Euros(Money),
    Hours(Decimal),
    /// Printed as `93.9`.
    #[serde(serialize_with = "as_percent")]
    Permille(u32),
    Count(u32),
    Day(NaiveDate),
    Month(Month),
}

impl Step {
    #[must_use]
    pub fn new(kind: &'static str, values: &[(&'static str, Value)], result: Value, source: &str) -> Self {
        Self {
            kind,
            values: values.iter().map(|&(name, value)| Named { name, value }).collect(),
            result,
            source: source.to_owned(),
        }
    }
}

/// 939 permille as `93.9`.
#[must_use]
pub fn percent(permille: u32) -> Decimal {
    Decimal::new(i64::from(permille), 1)
}

fn as_euros<S: serde::Serializer>(money: &Money, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&money.decimal())
}

fn as_percent<S: serde::Serializer>(permille: &u32, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&percent(*permille))
}
