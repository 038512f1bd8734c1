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

/// How far the costs of credit may go above the statutory interest (Besluit kredietvergoeding).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditCharge {
    /// The first day on which it holds.
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    /// Above the statutory interest, in basis points a year.
    pub surcharge_bp: u32,
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
    /// What credit may cost at most, above the statutory interest.
    pub credit_charge: Vec<CreditCharge>,
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

    fn statutory_bp(&self, day: NaiveDate) -> Option<u32> {
        self.statutory_interest.iter().filter(|it| it.from <= day).max_by_key(|it| it.from).map(|it| it.bp)
    }

    /// The highest effective rate that anybody may ask on a day, in basis points; `None` before the first rate. Nothing is
    /// offered with interest while it is not known.
    #[must_use]
    pub fn cap_bp(&self, day: NaiveDate) -> Option<u32> {
        let charge = self.credit_charge.iter().filter(|it| it.from <= day).max_by_key(|it| it.from)?;
        Some(self.statutory_bp(day)? + charge.surcharge_bp)
    }

    /// The highest effective rate an exempt charity may ask on a day, in basis points; `None` before the first rate.
    #[must_use]
    pub fn most_rate_bp(&self, day: NaiveDate) -> Option<u32> {
        Some(self.statutory_bp(day)? * self.anbi.share_of_interest_bp / 10_000)
    }
}
