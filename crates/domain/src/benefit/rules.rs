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
    /// The employee insurance agency.
    Uwv,
    /// The municipality of residence.
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

/// What `rules/benefit-retention.toml` holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Numbers that several articles use.
    pub term: BenefitTerms,
    /// For people without a benefit.
    pub without_benefit: WithoutBenefit,
    /// One rule a benefit.
    #[serde(rename = "benefit")]
    pub benefits: Vec<BenefitRule>,
    /// What must be true to keep one.
    #[serde(rename = "condition")]
    pub conditions: Vec<ConditionRule>,
    /// What somebody has to go on doing.
    #[serde(rename = "duty")]
    pub duties: Vec<ObligationRule>,
    /// What money of the fund does.
    #[serde(rename = "effect")]
    pub effects: Vec<EffectRule>,
}

/// Numbers that several articles use.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenefitTerms {
    /// Longest training that UWV finds necessary, in months.
    pub necessary_training_months: BenefitTerm,
    /// So many months before the end of training applying for jobs starts again.
    pub applying_again_months: BenefitTerm,
    /// Below this age social assistance is stricter.
    pub young_age: BenefitTerm,
    /// Gifts a calendar year that do not lower social assistance, in cents.
    pub gift_room: BenefitTerm,
    /// The calendar year from which that room exists.
    pub gift_room_since: BenefitTerm,
}

/// A number with its article.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenefitTerm {
    is: u32,
    /// For people, in Dutch.
    pub nl: String,
    /// For people, in English.
    pub en: String,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

impl BenefitTerm {
    /// As it stands in the file; [`BenefitTerms`] says of what.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.is
    }

    /// Of a term in months.
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
    /// Whose consent counts.
    pub consent_of: Body,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// All that decides about one benefit.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenefitRule {
    /// The benefit it is about.
    pub kind: Benefit,
    /// Who pays it.
    pub payer: Payer,
    /// Who consents to a training.
    pub consent_of: Body,
    /// What training without consent does.
    pub without_consent: WithoutConsent,
    /// Which income lowers it.
    pub income_test: IncomeTest,
    /// What must be true to keep it.
    pub conditions: Vec<Condition>,
    /// What somebody has to go on doing.
    pub duties: Vec<Obligation>,
    /// For people, in Dutch.
    pub nl: String,
    /// For people, in English.
    pub en: String,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
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
    /// The employee insurance agency.
    Uwv,
    /// The municipality.
    Municipality,
    /// UWV, or an employer that bears the risk itself.
    UwvOrEmployer,
    /// The social insurance bank.
    Svb,
}

crate::named! {
    Asked {
        Uwv = "uwv",
        Municipality = "municipality",
        UwvOrEmployer = "uwv_or_employer",
        Svb = "svb",
    }
}

/// What must be true to keep a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Consent is in hand on the first day.
    ConsentBeforeStart,
    /// The training leads to work.
    LabourMarket,
    /// The training lasts at most a year.
    AtMostAYear,
    /// The benefit does not end before the training does.
    RightLasts,
    /// There is no right to student finance for this training, or the person is 27 or older.
    NotStudentFinance,
    /// It was reported to who pays.
    Reported,
}

/// One condition as it is shown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConditionRule {
    /// Which one.
    pub code: Condition,
    /// For people, in Dutch.
    pub nl: String,
    /// For people, in English.
    pub en: String,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// What somebody has to go on doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obligation {
    /// Applying for jobs.
    ApplyForJobs,
    /// Following the plan made with the municipality.
    PlanOfApproach,
    /// Reporting changes.
    Report,
}

/// One obligation as it is shown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObligationRule {
    /// Which one.
    pub code: Obligation,
    /// Consent to the training lifts it for a time.
    pub lifted_by_consent: bool,
    /// For people, in Dutch.
    pub nl: String,
    /// For people, in English.
    pub en: String,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// What money does to a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Paid to somebody else, and no ordinary cost of living: it is not looked at.
    ThirdParty,
    /// A cost outside the norm of social assistance.
    CostOutsideNorm,
    /// A gift within the room of a calendar year.
    GiftRoom,
    /// It lowers the benefit.
    CountsAsIncome,
    /// Looked at as a scholarship.
    ScholarshipTest,
    /// Not looked at: only income from work counts.
    WorkIncomeOnly,
    /// Taxed in box 1.
    Taxed,
    /// None at all.
    None,
}

/// One effect as it is shown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EffectRule {
    /// Which one.
    pub code: Effect,
    /// For people, in Dutch.
    pub nl: String,
    /// For people, in English.
    pub en: String,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    toml::from_str(include_str!("../../rules/benefit-retention.toml"))
        .expect("the rules parse; a test reads each")
});

impl Rules {
    /// What the rule file holds; it is part of the program.
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
