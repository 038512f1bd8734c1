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
    /// Both 21 to the pension age.
    Couple,
    /// Single, 18 to 20.
    #[serde(rename = "single_18_20")]
    Single18To20,
    /// Both 18 to 20.
    #[serde(rename = "couple_18_20")]
    Couple18To20,
    /// Both 18 to 20, with children.
    #[serde(rename = "couple_18_20_children")]
    Couple18To20Children,
    /// One of them 18 to 20.
    #[serde(rename = "couple_one_18_20")]
    CoupleOne18To20,
    /// One of them 18 to 20, with children.
    #[serde(rename = "couple_one_18_20_children")]
    CoupleOne18To20Children,
    /// Single, from the pension age on.
    SingleAow,
    /// One or both from the pension age on.
    CoupleAow,
    /// Single, in an institution (art. 23).
    InstitutionSingle,
    /// Both in an institution (art. 23).
    InstitutionCouple,
}

crate::named! {
    Household {
        Single = "single",
        Couple = "couple",
        Single18To20 = "single_18_20",
        Couple18To20 = "couple_18_20",
        Couple18To20Children = "couple_18_20_children",
        CoupleOne18To20 = "couple_one_18_20",
        CoupleOne18To20Children = "couple_one_18_20_children",
        SingleAow = "single_aow",
        CoupleAow = "couple_aow",
        InstitutionSingle = "institution_single",
        InstitutionCouple = "institution_couple",
    }
}

/// One norm, dated.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Norm {
    /// The first day it holds.
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    /// For whom.
    pub household: Household,
    /// Net a month, holiday pay included.
    pub cents: Money,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// What somebody on social assistance may own (art. 34 lid 3).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assets {
    /// The first day it holds.
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    /// A single person.
    pub single: Money,
    /// A single parent.
    pub single_parent: Money,
    /// Two partners together.
    pub couple: Money,
    /// In the home somebody owns and lives in.
    pub own_home: Money,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// How sharing a home lowers the norm (art. 22a).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostSharing {
    base: u32,
    each: u32,
    /// Younger adults do not count.
    pub from_age: u32,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// What `rules/bijstand.toml` holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Norms {
    /// For people who share a home.
    pub cost_sharing: CostSharing,
    /// What may be owned, dated.
    pub assets: Vec<Assets>,
    /// The norms, dated.
    #[serde(rename = "norm")]
    pub norms: Vec<Norm>,
}

static NORMS: LazyLock<Norms> = LazyLock::new(|| {
    toml::from_str(include_str!("../../rules/bijstand.toml")).expect("the rules parse; a test reads each")
});

impl Norms {
    /// What the rule file holds; it is part of the program.
    #[must_use]
    pub fn bundled() -> &'static Self {
        &NORMS
    }

    /// The norm in force on a day; `None` before the first one that is known.
    #[must_use]
    pub fn of(&self, household: Household, day: NaiveDate) -> Option<&Norm> {
        self.norms.iter().filter(|it| it.household == household && it.from <= day).max_by_key(|it| it.from)
    }

    /// What may be owned on a day; `None` before the first that is known.
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
