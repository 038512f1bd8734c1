//! Why an amount is what it is: steps with their numbers, and the sources in force.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{calendar::Month, money::Money};

/// Where a number comes from, and how sure we are of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Short name by which values refer to it.
    pub id: String,
    /// Name of the law, decree or publication, in Dutch.
    pub title: String,
    /// Where it can be read.
    pub url: String,
    /// How certain it is; `None` where each value says so itself.
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
    /// `A` to `D`, as rule files write it.
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
    /// The publications it rests on.
    pub sources: &'static [Source],
    /// Of the table as a whole; each of its values has its own.
    pub confidence: Confidence,
}

/// One step of a calculation. Which sentence it becomes is the page's business: `kind` names the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// A word for the step, for text keys.
    pub kind: &'static str,
    /// The numbers the step worked with, by name.
    pub values: Vec<Named>,
    /// What it comes to.
    pub result: Value,
    /// Id of the [`Source`] that says so.
    pub source: &'static str,
}

/// Collects steps when somebody will read them, and costs nothing when nobody will.
#[derive(Clone, Debug, Default)]
pub struct Trace(Option<Vec<Step>>);

/// A number with its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    /// A word for it, for text keys.
    pub name: &'static str,
    /// How much it is.
    pub value: Value,
}

/// A number as a page prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "unit", content = "value", rename_all = "snake_case")]
pub enum Value {
    /// Whole cents.
    #[serde(serialize_with = "as_euros")]
    Euros(Money),
    /// Hours; quarters occur.
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
    /// How many.
    Count(u32),
    /// A date.
    Day(NaiveDate),
    /// A calendar month.
    Month(Month),
}

impl Trace {
    /// Keeps every step.
    #[must_use]
    pub const fn on() -> Self {
        Self(Some(Vec::new()))
    }

    /// Keeps nothing, and makes no strings.
    #[must_use]
    pub const fn off() -> Self {
        Self(None)
    }

    /// Notes a step; `values` is called only when steps are kept.
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

    /// What was kept, in order.
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
