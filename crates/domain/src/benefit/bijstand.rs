//! The norms of social assistance (Participatiewet art. 20-23), by household and half year.

use std::sync::LazyLock;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    explain::Confidence,
    money::{Money, MoneyError, Rounding},
    rules::toml_date,
};

/// The households the law has a norm for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Household {
    /// 21 to the pension age, also a single parent.
    Single,
    Couple,
    #[serde(rename = "single_18_20")]
    Single18To20,
    #[serde(rename = "couple_18_20")]
    Couple18To20,
    #[serde(rename = "couple_18_20_children")]
    Couple18To20Children,
    #[serde(rename = "couple_one_18_20")]
    CoupleOne18To20,
    #[serde(rename = "couple_one_18_20_children")]
    CoupleOne18To20Children,
    SingleAow,
    CoupleAow,
    InstitutionSingle,
    InstitutionCouple,
}

impl Household {
    pub const ALL: [Self; 11] = [
        Self::Single,
        Self::Couple,
        Self::Single18To20,
        Self::Couple18To20,
        Self::Couple18To20Children,
        Self::CoupleOne18To20,
        Self::CoupleOne18To20Children,
        Self::SingleAow,
        Self::CoupleAow,
        Self::InstitutionSingle,
        Self::InstitutionCouple,
    ];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Couple => "couple",
            Self::Single18To20 => "single_18_20",
            Self::Couple18To20 => "couple_18_20",
            Self::Couple18To20Children => "couple_18_20_children",
            Self::CoupleOne18To20 => "couple_one_18_20",
            Self::CoupleOne18To20Children => "couple_one_18_20_children",
            Self::SingleAow => "single_aow",
            Self::CoupleAow => "couple_aow",
            Self::InstitutionSingle => "institution_single",
            Self::InstitutionCouple => "institution_couple",
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Norm {
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    pub household: Household,
    /// Net a month, holiday pay included.
    pub cents: Money,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

/// What somebody on social assistance may own (art. 34 lid 3).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assets {
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    pub single: Money,
    pub single_parent: Money,
    pub couple: Money,
    pub own_home: Money,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostSharing {
    base: u32,
    each: u32,
    /// Younger adults do not count.
    pub from_age: u32,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Norms {
    pub cost_sharing: CostSharing,
    pub assets: Vec<Assets>,
    #[serde(rename = "norm")]
    pub norms: Vec<Norm>,
}

static NORMS: LazyLock<Norms> = LazyLock::new(|| {
    toml::from_str(include_str!("../../rules/bijstand.toml")).expect("the rules parse; a test reads each")
});

impl Norms {
    #[must_use]
    pub fn bundled() -> &'static Self {
        &NORMS
    }

    /// The norm in force on a day; `None` before the first one that is known.
    #[must_use]
    pub fn of(&self, household: Household, day: NaiveDate) -> Option<&Norm> {
        self.norms.iter().filter(|it| it.household == household && it.from <= day).max_by_key(|it| it.from)
    }

    #[must_use]
    pub fn assets(&self, day: NaiveDate) -> Option<&Assets> {
        self.assets.iter().filter(|it| it.from <= day).max_by_key(|it| it.from)
    }

    /// The norm of one person who shares a home with others (art. 22a), half up to the cent. `adults` counts
    /// everybody who shares, the person too.
    ///
    /// # Errors
    /// Amounts out of range.
    pub fn shared(&self, adults: u32, day: NaiveDate) -> Result<Option<Money>, MoneyError> {
        if adults <= 1 {
            return Ok(self.of(Household::Single, day).map(|it| it.cents));
        }
        let Some(couple) = self.of(Household::Couple, day) else { return Ok(None) };
        let (base, each) = (Decimal::from(self.cost_sharing.base), Decimal::from(self.cost_sharing.each));
        let count = Decimal::from(adults);
        let share = (base + count * each) / Decimal::ONE_HUNDRED / count;
        couple.cents.times(share).round(Rounding::HalfUpToCent).map(Some)
    }
}
