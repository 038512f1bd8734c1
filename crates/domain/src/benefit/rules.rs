//! The law on training with a benefit, as data.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::{
    benefit::kind::Benefit, childcare::situation::Letter, evidence::Body, explain::Confidence, money::Money,
};

/// Who pays a benefit, and is told of the training and of the fund's money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Payer {
    Uwv,
    Municipality,
    /// Sociale Verzekeringsbank.
    Svb,
}

/// What training does to a benefit as long as nobody consented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WithoutConsent {
    /// It is kept by who stays available for work.
    WhileAvailable,
    /// It takes consent.
    ConsentFirst,
    /// The law does not say.
    Uncertain,
}

/// What lowers a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IncomeTest {
    /// Income from work only (WW, WIA, Wajong, ZW).
    Work,
    /// Work, and what is like a scholarship (IOAW, IOAZ, Anw, Toeslagenwet).
    WorkAndScholarship,
    /// Everything one can live on (Participatiewet).
    AllMeans,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub term: BenefitTerms,
    pub without_benefit: WithoutBenefit,
    #[serde(rename = "benefit")]
    pub benefits: Vec<BenefitRule>,
    #[serde(rename = "condition")]
    pub conditions: Vec<ConditionRule>,
    #[serde(rename = "duty")]
    pub duties: Vec<ObligationRule>,
    #[serde(rename = "effect")]
    pub effects: Vec<EffectRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenefitTerms {
    pub necessary_training_months: BenefitTerm,
    pub applying_again_months: BenefitTerm,
    pub young_age: BenefitTerm,
    pub gift_room: BenefitTerm,
    pub gift_room_since: BenefitTerm,
}

/// A number with its article.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenefitTerm {
    is: u32,
    pub nl: String,
    pub en: String,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

impl BenefitTerm {
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

/// Who consents when there is no benefit.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithoutBenefit {
    pub consent_of: Body,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

/// All that decides about one benefit.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenefitRule {
    pub kind: Benefit,
    pub payer: Payer,
    /// Who consents to a training.
    pub consent_of: Body,
    pub without_consent: WithoutConsent,
    pub income_test: IncomeTest,
    /// What must be true to keep it.
    pub conditions: Vec<Condition>,
    /// What somebody has to go on doing.
    pub duties: Vec<Obligation>,
    pub nl: String,
    pub en: String,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

impl BenefitRule {
    /// Whom to ask what is not certain: who consents, unless the payer decides alone.
    #[must_use]
    pub const fn asked(&self) -> Asked {
        match (self.payer, self.consent_of) {
            (Payer::Svb, _) => Asked::Svb,
            (Payer::Uwv | Payer::Municipality, Body::Uwv) => Asked::Uwv,
            (Payer::Uwv | Payer::Municipality, Body::Municipality) => Asked::Municipality,
            (Payer::Uwv | Payer::Municipality, Body::UwvOrEmployer) => Asked::UwvOrEmployer,
        }
    }

    /// Whether keeping the benefit takes consent. Without that the consent matters to childcare allowance only.
    #[must_use]
    pub fn needs_consent(&self) -> bool {
        self.conditions.contains(&Condition::ConsentBeforeStart)
    }
}

/// Who answers a question about a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    Uwv,
    Municipality,
    UwvOrEmployer,
    Svb,
}

impl Asked {
    pub const ALL: [Self; 4] = [Self::Uwv, Self::Municipality, Self::UwvOrEmployer, Self::Svb];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Uwv => "uwv",
            Self::Municipality => "municipality",
            Self::UwvOrEmployer => "uwv_or_employer",
            Self::Svb => "svb",
        }
    }
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
    pub nl: String,
    pub en: String,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

/// What somebody has to go on doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obligation {
    ApplyForJobs,
    PlanOfApproach,
    Report,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObligationRule {
    pub code: Obligation,
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

    /// Who consents to a training under a letter of Wet kinderopvang art. 1.6: whoever does for the benefits of that
    /// letter. `None` for a letter that no benefit belongs to.
    #[must_use]
    pub fn consent_under(&self, letter: Letter) -> Option<Body> {
        let benefit = Benefit::ALL.into_iter().find(|it| it.situation().letter() == Some(letter))?;
        Some(self.of(benefit).map_or(self.without_benefit.consent_of, |it| it.consent_of))
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

impl Benefit {
    /// Who pays it; `None` without benefit.
    #[must_use]
    pub fn payer(self) -> Option<Payer> {
        Some(Rules::bundled().of(self)?.payer)
    }

    /// Who consents to a training; `None` without benefit.
    #[must_use]
    pub fn consent_of(self) -> Option<Body> {
        Some(Rules::bundled().of(self)?.consent_of)
    }

    /// Whether everything one can live on lowers it, whatever it is called (Participatiewet art. 31).
    #[must_use]
    pub fn counts_all_means(self) -> bool {
        Rules::bundled().of(self).is_some_and(|it| it.income_test == IncomeTest::AllMeans)
    }
}
