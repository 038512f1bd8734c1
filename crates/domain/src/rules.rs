//! A rule year: the amounts of one scheme in one year, each with its article, source and confidence.

use std::{collections::BTreeMap, sync::LazyLock};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    explain::{Basis, Confidence, Source, Value},
    money::Money,
};

/// Every rule file; a test makes sure none is left out.
const FILES: [&str; 16] = [
    include_str!("../rules/benefit-retention.toml"),
    include_str!("../rules/bijstand.toml"),
    include_str!("../rules/childcare-allowance/2024.toml"),
    include_str!("../rules/childcare-allowance/2025.toml"),
    include_str!("../rules/childcare-allowance/2026.toml"),
    include_str!("../rules/childcare-entitlement.toml"),
    include_str!("../rules/collection-costs.toml"),
    include_str!("../rules/credit.toml"),
    include_str!("../rules/fund.toml"),
    include_str!("../rules/huurtoeslag/2025.toml"),
    include_str!("../rules/huurtoeslag/2026.toml"),
    include_str!("../rules/kindgebonden-budget/2025.toml"),
    include_str!("../rules/kindgebonden-budget/2026.toml"),
    include_str!("../rules/scenarios.toml"),
    include_str!("../rules/zorgtoeslag/2025.toml"),
    include_str!("../rules/zorgtoeslag/2026.toml"),
];

/// Tells one set of rule files from another (FNV-1a, 64 bits): what was reckoned with other rules is reckoned anew.
#[must_use]
pub fn fingerprint() -> String {
    fingerprint_of(&FILES)
}

/// The fingerprint of these texts, in this order.
#[must_use]
pub fn fingerprint_of(texts: &[&str]) -> String {
    let bytes = texts.iter().flat_map(|it| it.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

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

    #[must_use]
    pub fn basis(&'static self) -> Basis {
        Basis { sources: &self.sources, confidence: self.confidence }
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

    /// The value as it is shown.
    #[must_use]
    pub fn value(&self) -> Value {
        match self.unit {
            Unit::Cents | Unit::CentsPerMonth | Unit::CentsPerYear => match Money::from_cents(self.is) {
                Ok(amount) => Value::Euros(amount),
                Err(_) => Value::Less(Money::from_cents(self.is.abs()).unwrap_or(Money::MAX)),
            },
            Unit::PerHundredThousand => Value::Share(self.share()),
            Unit::PerTrillion => Value::Number(self.share()),
            Unit::Years => Value::Count(self.years()),
        }
    }

    /// An age.
    #[must_use]
    pub fn years(&self) -> u32 {
        u32::try_from(self.is).unwrap_or(u32::MAX)
    }
}

/// The values of one scheme and year in the order of their file, for a page that everybody can read.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub rules: RuleYear<BTreeMap<String, Param>>,
    /// Names of the values, in the order of the file.
    pub order: Vec<String>,
}

static SHEETS: LazyLock<Vec<Sheet>> = LazyLock::new(|| {
    [
        include_str!("../rules/zorgtoeslag/2025.toml"),
        include_str!("../rules/zorgtoeslag/2026.toml"),
        include_str!("../rules/huurtoeslag/2025.toml"),
        include_str!("../rules/huurtoeslag/2026.toml"),
        include_str!("../rules/kindgebonden-budget/2025.toml"),
        include_str!("../rules/kindgebonden-budget/2026.toml"),
    ]
    .into_iter()
    .map(sheet)
    .collect()
});

/// Every scheme and year with a list of values.
#[must_use]
pub fn sheets() -> &'static [Sheet] {
    &SHEETS
}

fn sheet(text: &str) -> Sheet {
    let rules = toml::from_str(text).expect("the rules parse; a test reads each");
    let heading = |line: &str| Some(line.strip_prefix("[value.")?.strip_suffix(']')?.to_owned());
    Sheet { rules, order: text.lines().filter_map(heading).collect() }
}

impl Sheet {
    pub fn params(&self) -> impl Iterator<Item = &Param> {
        self.order.iter().filter_map(|name| self.rules.value.get(name))
    }
}
