//! Whether training keeps a benefit, on what conditions, and which duties stay.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::{
    answer::Answer,
    benefit::{
        kind::Benefit,
        rules::{
            Asked, BenefitRule, Condition, ConditionRule, Obligation, ObligationRule, Payer, Rules,
            WithoutConsent,
        },
    },
    calendar::months_after,
    evidence::{Body, Consent, Evidence},
    explain::Confidence,
};

/// What decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The benefit now.
    pub benefit: Benefit,
    /// How far the consent is.
    pub consent: Consent,
    /// The day of the consent; `None` when nobody knows.
    pub consent_on: Option<NaiveDate>,
    /// The first day of the training.
    pub training_from: NaiveDate,
    /// The last day of the training.
    pub training_until: NaiveDate,
    /// The last day of the benefit, when there is one.
    pub right_ends_on: Option<NaiveDate>,
    /// An employer means to hire, or the occupation is in demand.
    pub labour_market: Answer,
    /// Goes on applying for jobs and takes suitable work.
    pub stays_available: Answer,
    /// Whether the training was reported to who pays the benefit.
    pub reported: Answer,
    /// Below the age from which social assistance does not look at student finance.
    pub is_young: Answer,
    /// Whether there is student finance.
    pub student_finance: Answer,
    /// Wholly and for good unfit for work: reporting is enough (Wet WIA art. 27).
    pub is_iva: bool,
}

/// What training does to a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BenefitOutcome {
    /// It stays.
    Kept,
    /// It stays as soon as this body consents.
    WithConsentOf(Body),
    /// It may be stopped or lowered.
    AtRisk,
    /// It stops.
    Lost,
    /// Not enough is known to say.
    Unknown,
}

impl BenefitOutcome {
    /// The word for it in stored rows, forms and text keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::WithConsentOf(_) => "with_consent",
            Self::AtRisk => "at_risk",
            Self::Lost => "lost",
            Self::Unknown => "unknown",
        }
    }
}

/// A condition, held against the facts.
#[derive(Clone, Copy, Debug)]
pub struct Checked {
    /// What the law asks.
    pub rule: &'static ConditionRule,
    /// Whether it is so.
    pub is_met: Answer,
}

/// What somebody has to go on doing.
#[derive(Clone, Copy, Debug)]
pub struct Stays {
    /// What the law asks.
    pub rule: &'static ObligationRule,
    /// Lifted by the consent up to and including this day.
    pub lifted_until: Option<NaiveDate>,
}

/// The answer.
#[derive(Clone, Debug)]
pub struct Retention {
    /// What becomes of the benefit.
    pub kept: BenefitOutcome,
    /// The law leaves room: ask before you count on it.
    pub is_uncertain: bool,
    /// `None` without a benefit.
    pub rule: Option<&'static BenefitRule>,
    /// What must be true to keep it.
    pub conditions: Vec<Checked>,
    /// What somebody has to go on doing.
    pub duties: Vec<Stays>,
    /// The papers that prove it.
    pub evidence: Vec<Evidence>,
    /// Whom to ask what is not known yet.
    pub ask: Option<Asked>,
}

/// What training does to the benefit.
#[must_use]
pub fn retention(facts: &Facts) -> Retention {
    let rules = Rules::bundled();
    let Some(rule) = rules.of(facts.benefit) else {
        return Retention {
            kept: BenefitOutcome::Kept,
            is_uncertain: false,
            rule: None,
            conditions: Vec::new(),
            duties: Vec::new(),
            evidence: Vec::new(),
            ask: None,
        };
    };
    let conditions: Vec<Checked> = rules
        .conditions
        .iter()
        .filter(|it| rule.conditions.contains(&it.code))
        .map(|rule| Checked { rule, is_met: is_met(facts, rule.code) })
        .collect();
    let kept = kept(facts, rule, &conditions);
    let duties = rules
        .duties
        .iter()
        .filter(|it| rule.duties.contains(&it.code))
        .filter(|it| it.code != Obligation::PlanOfApproach || !facts.is_iva)
        .map(|rule| Stays { rule, lifted_until: lifted_until(facts, rule) })
        .collect();
    let unsure = conditions.iter().any(|it| it.is_met == Answer::Unknown);
    let is_uncertain = matches!(rule.confidence, Confidence::C | Confidence::D);
    Retention {
        kept,
        is_uncertain,
        rule: Some(rule),
        evidence: evidence(rule),
        ask: (is_uncertain || unsure || kept != BenefitOutcome::Kept).then_some(rule.asked()),
        conditions,
        duties,
    }
}

fn kept(facts: &Facts, rule: &BenefitRule, conditions: &[Checked]) -> BenefitOutcome {
    let fails = |code| conditions.iter().any(|it| it.rule.code == code && it.is_met == Answer::No);
    if fails(Condition::NotStudentFinance) {
        return BenefitOutcome::Lost;
    }
    if facts.is_iva && facts.benefit == Benefit::Wia {
        return BenefitOutcome::Kept;
    }
    if !rule.needs_consent() {
        return without_consent(facts, rule);
    }
    match facts.consent {
        Consent::Granted if fails(Condition::ConsentBeforeStart) || fails(Condition::RightLasts) => {
            BenefitOutcome::AtRisk
        }
        Consent::Granted => BenefitOutcome::Kept,
        Consent::Refused if is_allowed(facts, rule) => BenefitOutcome::Kept,
        Consent::Refused => BenefitOutcome::AtRisk,
        Consent::NotAsked | Consent::Asked => without_consent(facts, rule),
    }
}

/// Some benefits allow any training that does not stand in the way of work.
fn is_allowed(facts: &Facts, rule: &BenefitRule) -> bool {
    rule.without_consent == WithoutConsent::WhileAvailable && facts.stays_available == Answer::Yes
}

fn without_consent(facts: &Facts, rule: &BenefitRule) -> BenefitOutcome {
    match rule.without_consent {
        WithoutConsent::WhileAvailable if is_allowed(facts, rule) => BenefitOutcome::Kept,
        WithoutConsent::Uncertain => BenefitOutcome::Unknown,
        WithoutConsent::WhileAvailable | WithoutConsent::ConsentFirst => {
            BenefitOutcome::WithConsentOf(rule.consent_of)
        }
    }
}

fn is_met(facts: &Facts, condition: Condition) -> Answer {
    let yes = |is: bool| if is { Answer::Yes } else { Answer::No };
    let terms = &Rules::bundled().term;
    match condition {
        Condition::ConsentBeforeStart => match (facts.consent, facts.consent_on) {
            (Consent::Granted, Some(on)) => yes(on < facts.training_from),
            (Consent::Granted, None) => Answer::Yes,
            (Consent::Refused, _) => Answer::No,
            (Consent::NotAsked | Consent::Asked, _) => Answer::Unknown,
        },
        Condition::LabourMarket => facts.labour_market,
        Condition::AtMostAYear => {
            let end = months_after(facts.training_from, terms.necessary_training_months.months());
            yes(facts.training_until < end)
        }
        Condition::RightLasts => {
            facts.right_ends_on.map_or(Answer::Unknown, |end| yes(facts.training_until <= end))
        }
        Condition::NotStudentFinance => match (facts.is_young, facts.student_finance) {
            (Answer::No, _) | (_, Answer::No) => Answer::Yes,
            (Answer::Yes, Answer::Yes) => Answer::No,
            (Answer::Unknown, Answer::Yes) | (_, Answer::Unknown) => Answer::Unknown,
        },
        Condition::Reported => facts.reported,
    }
}

/// Applying for jobs is lifted by consent until some months before the end of the training.
fn lifted_until(facts: &Facts, rule: &ObligationRule) -> Option<NaiveDate> {
    if !rule.lifted_by_consent || facts.consent != Consent::Granted {
        return None;
    }
    let again = applying_again_on(facts.training_until);
    (facts.training_from < again).then(|| again - Days::new(1))
}

/// Whether somebody of this age is younger than the age from which social assistance does not look at student
/// finance (Participatiewet art. 13 lid 2 c).
#[must_use]
pub fn is_young(age: u32) -> Answer {
    if age < Rules::bundled().term.young_age.number() { Answer::Yes } else { Answer::No }
}

/// The day applying for jobs starts again.
#[must_use]
pub fn applying_again_on(training_until: NaiveDate) -> NaiveDate {
    months_after(training_until, -Rules::bundled().term.applying_again_months.months())
}

fn evidence(rule: &BenefitRule) -> Vec<Evidence> {
    let consent = match rule.consent_of {
        Body::Uwv => Evidence::UwvConsent,
        Body::Municipality => Evidence::PlanOfApproach,
        Body::UwvOrEmployer => Evidence::ReintegrationPlan,
    };
    let mut evidence = vec![Evidence::BenefitDecision, consent, Evidence::CoursePlan];
    if rule.conditions.contains(&Condition::LabourMarket) {
        evidence.push(Evidence::EmployerIntention);
    }
    match rule.payer {
        Payer::Municipality => evidence.push(Evidence::MeansStatement),
        Payer::Uwv | Payer::Svb => {}
    }
    evidence
}
