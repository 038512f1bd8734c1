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

/// What a result rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Basis {
    pub sources: &'static [Source],
    /// Of the table as a whole; each of its values has its own.
    pub confidence: Confidence,
}

/// One step of a calculation. Which sentence it becomes is the page's business: `kind` names the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    pub kind: &'static str,
    /// The numbers the step worked with, by name.
    pub values: Vec<Named>,
    pub result: Value,
    /// Id of the [`Source`] that says so.
    pub source: &'static str,
}

/// Collects steps when somebody will read them, and costs nothing when nobody will.
#[derive(Clone, Debug, Default)]
pub struct Trace(Option<Vec<Step>>);

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
    /// A fraction of one, printed in percent.
    #[serde(serialize_with = "as_share")]
    Share(Decimal),
    /// So much less.
    #[serde(serialize_with = "as_less")]
    Less(Money),
    /// A bare factor.
    Number(Decimal),
    Count(u32),
    Day(NaiveDate),
    Month(Month),
}

impl Trace {
    #[must_use]
    pub const fn on() -> Self {
        Self(Some(Vec::new()))
    }

    #[must_use]
    pub const fn off() -> Self {
        Self(None)
    }

    pub fn step(
        &mut self,
        kind: &'static str,
        source: &'static str,
        result: Value,
        values: impl FnOnce() -> Vec<(&'static str, Value)>,
    ) {
        if let Some(steps) = &mut self.0 {
            let values = values().into_iter().map(|(name, value)| Named { name, value }).collect();
            steps.push(Step { kind, values, result, source });
        }
    }

    #[must_use]
    pub fn steps(self) -> Vec<Step> {
        self.0.unwrap_or_default()
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

fn as_less<S: serde::Serializer>(money: &Money, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&-money.decimal())
}

fn as_share<S: serde::Serializer>(share: &Decimal, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&(share * Decimal::ONE_HUNDRED).normalize())
}

fn as_percent<S: serde::Serializer>(permille: &u32, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&percent(*permille))
}
