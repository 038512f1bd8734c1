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
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// The statutory interest (BW 6:120) from a day on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interest {
    /// The first day it holds.
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    /// A year, in basis points: 400 = 4 %.
    pub bp: u32,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// The exemption for funds that serve the public good (Vrijstellingsregeling Wft art. 3a).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anbi {
    share_of_interest_bp: u32,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// The exemption for an employer that lends to its own people.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Employer {
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// What `rules/credit.toml` holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditRules {
    /// The law itself, with its first day.
    pub credit_law: CreditLaw,
    /// Every rate of the statutory interest, dated.
    pub statutory_interest: Vec<Interest>,
    /// The exemption of an ANBI.
    pub anbi: Anbi,
    /// The exemption of an employer.
    pub employer: Employer,
}

static RULES: LazyLock<CreditRules> = LazyLock::new(|| {
    toml::from_str(include_str!("../../rules/credit.toml")).expect("the rules parse; a test reads each")
});

impl CreditRules {
    /// What the rule file holds; it is part of the program.
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
