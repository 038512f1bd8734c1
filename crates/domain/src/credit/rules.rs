//! What the credit law asks, dated.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::{explain::Confidence, rules::toml_date};

/// The law behind the gate that stands before new offers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditLaw {
    /// The first day on which it binds.
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interest {
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    pub bp: u32,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anbi {
    share_of_interest_bp: u32,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Employer {
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditRules {
    pub credit_law: CreditLaw,
    pub statutory_interest: Vec<Interest>,
    pub anbi: Anbi,
    pub employer: Employer,
}

static RULES: LazyLock<CreditRules> = LazyLock::new(|| {
    toml::from_str(include_str!("../../rules/credit.toml")).expect("the rules parse; a test reads each")
});

impl CreditRules {
    #[must_use]
    pub fn bundled() -> &'static Self {
        &RULES
    }

    /// Whether the credit law binds on a day.
    #[must_use]
    pub fn binds(&self, day: NaiveDate) -> bool {
        self.credit_law.from <= day
    }

    /// The highest effective rate an exempt charity may ask on a day, in basis points; `None` before the first rate.
    #[must_use]
    pub fn most_rate_bp(&self, day: NaiveDate) -> Option<u32> {
        let now = self.statutory_interest.iter().filter(|it| it.from <= day).max_by_key(|it| it.from)?;
        Some(now.bp * self.anbi.share_of_interest_bp / 10_000)
    }
}
