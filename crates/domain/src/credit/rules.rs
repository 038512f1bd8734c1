//! What the credit law asks, dated.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::{credit::status::CreditStatus, explain::Confidence, rules::toml_date};

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

/// How far the costs of credit may go above the statutory interest (Besluit kredietvergoeding).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditCharge {
    /// The first day on which it holds.
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    /// Above the statutory interest, in basis points a year.
    pub surcharge_bp: u32,
    /// Where the values come from.
    pub source: String,
    /// Where to read it.
    pub url: String,
    /// How sure the values are.
    pub confidence: Confidence,
}
/// The exemption of charities (Vrijstellingsregeling Wft art. 3a).
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

/// Whose offers need a look into the register of credit first (BKR).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// The first day on which it holds.
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    /// The standings of a fund that has to ask.
    pub statuses: Vec<CreditStatus>,
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
    /// What credit may cost at most, above the statutory interest.
    pub credit_charge: Vec<CreditCharge>,
    /// What an exempt charity may ask.
    pub anbi: Anbi,
    /// Who asks the register of credit.
    pub register: Register,
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

    /// Whether a fund of this standing has to ask the register of credit before an offer.
    #[must_use]
    pub fn asks_register(&self, status: CreditStatus, day: NaiveDate) -> bool {
        self.register.from <= day && self.register.statuses.contains(&status)
    }

    /// Whether a fund of this standing may offer pre-financing or an income share on a day. Grants always may be given.
    #[must_use]
    pub fn allows_credit(&self, status: CreditStatus, day: NaiveDate) -> bool {
        !self.binds(day) || status != CreditStatus::Unknown
    }

    fn statutory_bp(&self, day: NaiveDate) -> Option<u32> {
        self.statutory_interest.iter().filter(|it| it.from <= day).max_by_key(|it| it.from).map(|it| it.bp)
    }

    /// The highest effective rate that anybody may ask on a day, in basis points; `None` before the first rate.
    /// Nothing is offered with interest while it is not known.
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
