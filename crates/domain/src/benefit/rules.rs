//! The law on training with a benefit, as data.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::{application::Benefit, evidence::Body, explain::Confidence, money::Money};

/// What lowers a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IncomeTest {
    /// Income from work only (WW, WIA, Wajong, ZW).
    Work,
    /// Work, and what is like a scholarship (IOAW, IOAZ, Toeslagenwet).
    WorkAndScholarship,
    /// Everything one can live on (Participatiewet).
    AllMeans,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub term: Terms,
    #[serde(rename = "benefit")]
    pub benefits: Vec<BenefitRule>,
    #[serde(rename = "condition")]
    pub conditions: Vec<ConditionRule>,
    #[serde(rename = "duty")]
    pub duties: Vec<DutyRule>,
    #[serde(rename = "effect")]
    pub effects: Vec<EffectRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    pub necessary_training_months: Term,
    pub applying_again_months: Term,
    pub young_age: Term,
    pub gift_room: Term,
    pub gift_room_since: Term,
}

/// A number with its article.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    is: u32,
    pub nl: String,
    pub en: String,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

impl Term {
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.is
    }

    #[must_use]
    pub fn months(&self) -> i32 {
        i32::try_from(self.is).unwrap_or(i32::MAX)
    }

    /// Of a term in cents.
    #[must_use]
    pub fn money(&self) -> Money {
        Money::from_cents(i64::from(self.is)).expect("at most four billion cents")
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenefitRule {
    pub kind: Benefit,
    pub consent_of: Body,
    pub income_test: IncomeTest,
    pub nl: String,
    pub en: String,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

/// What must be true to keep a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    ConsentBeforeStart,
    LabourMarket,
    AtMostAYear,
    RightLasts,
    NotStudentFinance,
    Reported,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConditionRule {
    pub code: Condition,
    pub of: Vec<Benefit>,
    pub nl: String,
    pub en: String,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

/// What somebody has to go on doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    ApplyForJobs,
    PlanOfApproach,
    Report,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyRule {
    pub code: Duty,
    pub of: Vec<Benefit>,
    pub lifted_by_consent: bool,
    pub nl: String,
    pub en: String,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

/// What money does to a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    ThirdParty,
    CostOutsideNorm,
    GiftRoom,
    CountsAsIncome,
    ScholarshipTest,
    WorkIncomeOnly,
    Taxed,
    None,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EffectRule {
    pub code: Effect,
    pub nl: String,
    pub en: String,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    toml::from_str(include_str!("../../rules/benefit-retention.toml"))
        .expect("the rules parse; a test reads each")
});

impl Rules {
    #[must_use]
    pub fn bundled() -> &'static Self {
        &RULES
    }

    /// `None` without benefit.
    #[must_use]
    pub fn of(&self, benefit: Benefit) -> Option<&BenefitRule> {
        self.benefits.iter().find(|it| it.kind == benefit)
    }

    /// What the law says of an effect.
    ///
    /// # Panics
    /// The effect has no entry; a test reads them all.
    #[must_use]
    pub fn effect(&self, effect: Effect) -> &EffectRule {
        self.effects.iter().find(|it| it.code == effect).expect("every effect has an entry")
    }
}
