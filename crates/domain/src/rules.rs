//! A rule year: the amounts of one scheme in one year, each with its article, source and confidence.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    explain::{Confidence, Source},
    money::Money,
};

/// Whether a year may be used to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Complete,
    /// Informs, never pays.
    Incomplete,
}

/// One scheme in one year. `V` names its values, so that a file with one too few or too many does not load.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleYear<V> {
    pub scheme: String,
    pub year: i32,
    pub status: Status,
    pub confidence: Confidence,
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
    pub value: V,
}

impl<V> RuleYear<V> {
    /// The year asked for, or `None`: no other year stands in for it.
    #[must_use]
    pub fn of(all: &[Self], year: i32) -> Option<&Self> {
        all.iter().find(|it| it.year == year)
    }
}

/// One number that a law or decree sets.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Param {
    is: i64,
    pub unit: Unit,
    /// What it is, for everybody to read.
    pub nl: String,
    pub en: String,
    pub article: String,
    /// Id of the [`Source`].
    pub source: String,
    pub confidence: Confidence,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Unit {
    #[serde(rename = "cents")]
    Cents,
    #[serde(rename = "cents_per_month")]
    CentsPerMonth,
    #[serde(rename = "cents_per_year")]
    CentsPerYear,
    #[serde(rename = "per_100000")]
    PerHundredThousand,
    #[serde(rename = "per_10_12")]
    PerTrillion,
    #[serde(rename = "years")]
    Years,
}

impl Param {
    /// The amount of a value in cents.
    ///
    /// # Panics
    /// The value is not an amount; a test reads every file.
    #[must_use]
    pub fn money(&self) -> Money {
        Money::from_cents(self.is).expect("an amount, not below zero")
    }

    /// A value in euros that may lie below zero, as a correction does.
    #[must_use]
    pub fn euros(&self) -> Decimal {
        Decimal::new(self.is, 2)
    }

    /// A share or factor, as a fraction of one.
    #[must_use]
    pub fn share(&self) -> Decimal {
        match self.unit {
            Unit::PerTrillion => Decimal::new(self.is, 12),
            Unit::PerHundredThousand
            | Unit::Cents
            | Unit::CentsPerMonth
            | Unit::CentsPerYear
            | Unit::Years => Decimal::new(self.is, 5),
        }
    }

    /// An age.
    #[must_use]
    pub fn years(&self) -> u32 {
        u32::try_from(self.is).unwrap_or(u32::MAX)
    }
}
