//! Whether the benefit is kept, what has to be done for it, and what the fund's money does to it.

use chrono::Days;
use domain::{
    answer::Answer,
    benefit::{
        bijstand::{Household as Norm, Norms},
        means::{Frequency, Funding, MayPay, Receiver, gift_room, judge},
        retention::{BenefitOutcome, Retention, retention},
        rules::Rules,
    },
    explain::Confidence,
    funding::{Instrument, Purpose},
    money::Money,
};

use crate::{
    present::effects_input::EffectsInput,
    words::{
        format::{date, euro},
        lang::Lang,
    },
};

/// A rule with its source.
pub struct LawLine {
    pub text: String,
    /// What it comes to here.
    pub state: String,
    pub class: &'static str,
    pub source: String,
    pub url: String,
    pub confidence: Confidence,
}

pub struct BenefitView {
    pub heading: String,
    pub class: &'static str,
    /// Said when the law leaves room, and whom to ask.
    pub uncertain: Option<String>,
    pub law: LawLine,
    pub conditions: Vec<LawLine>,
    pub duties: Vec<LawLine>,
    pub effects: Vec<LawLine>,
    /// The norm of social assistance, where it applies.
    pub norm: Option<String>,
}

/// What the fund may pay, in the order people ask about it.
const PAYMENTS: [(Purpose, Instrument, Receiver, Frequency); 5] = [
    (Purpose::Tuition, Instrument::PreFinancing, Receiver::ThirdParty, Frequency::Once),
    (Purpose::Laptop, Instrument::Grant, Receiver::ThirdParty, Frequency::Once),
    (Purpose::ChildcareBridging, Instrument::Grant, Receiver::ThirdParty, Frequency::Monthly),
    (Purpose::Living, Instrument::Grant, Receiver::Applicant, Frequency::Monthly),
    (Purpose::Living, Instrument::PreFinancing, Receiver::Applicant, Frequency::Monthly),
];

const fn pick<'a>(lang: Lang, nl: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Nl => nl,
        Lang::En => en,
    }
}

/// What training does to the benefit of these facts.
#[must_use]
pub fn show(lang: Lang, at: &EffectsInput<'_>) -> BenefitView {
    let found = retention(&at.facts.benefit_facts());
    let name = lang.text(&format!("benefit-name-{}", at.facts.benefit.name()));
    let (key, class) = match found.kept {
        BenefitOutcome::Kept => ("kept-kept", "tef-box--ok"),
        BenefitOutcome::WithConsentOf(_) => ("kept-with-consent", "tef-box--warn"),
        BenefitOutcome::AtRisk => ("kept-at-risk", "tef-box--bad"),
        BenefitOutcome::Lost => ("kept-lost", "tef-box--bad"),
        BenefitOutcome::Unknown => ("kept-unknown", "tef-box--warn"),
    };
    let body = |name: &str| lang.named("body", name);
    let who = match found.kept {
        BenefitOutcome::WithConsentOf(it) => body(it.name()),
        BenefitOutcome::Kept | BenefitOutcome::AtRisk | BenefitOutcome::Lost | BenefitOutcome::Unknown => {
            found.ask.map_or_else(String::new, |it| body(it.name()))
        }
    };
    let uncertain = found.is_uncertain.then(|| lang.say("kept-uncertain", &[("who", who.clone())]));
    BenefitView {
        heading: lang.say(key, &[("benefit", name), ("who", who)]),
        class,
        uncertain,
        law: law(lang, &found),
        conditions: conditions(lang, &found),
        duties: duties(lang, &found),
        effects: effects(lang, at),
        norm: norm(lang, at),
    }
}

fn law(lang: Lang, found: &Retention) -> LawLine {
    let empty = ("", "", "", "", Confidence::D);
    let (nl, en, source, url, confidence) = found.rule.map_or(empty, |it| {
        (it.nl.as_str(), it.en.as_str(), it.source.as_str(), it.url.as_str(), it.confidence)
    });
    LawLine {
        text: pick(lang, nl, en).to_owned(),
        state: String::new(),
        class: "",
        source: source.to_owned(),
        url: url.to_owned(),
        confidence,
    }
}

fn conditions(lang: Lang, found: &Retention) -> Vec<LawLine> {
    let line = |it: &domain::benefit::retention::Checked| {
        let (state, class) = match it.is_met {
            Answer::Yes => ("condition-met", "tef-st--ok"),
            Answer::No => ("condition-not-met", "tef-st--bad"),
            Answer::Unknown => ("condition-unknown", "tef-st--warn"),
        };
        LawLine {
            text: pick(lang, &it.rule.nl, &it.rule.en).to_owned(),
            state: lang.text(state),
            class,
            source: it.rule.source.clone(),
            url: it.rule.url.clone(),
            confidence: it.rule.confidence,
        }
    };
    found.conditions.iter().map(line).collect()
}

fn duties(lang: Lang, found: &Retention) -> Vec<LawLine> {
    let line = |it: &domain::benefit::retention::Stays| {
        let (state, class) = match it.lifted_until {
            Some(until) => {
                let again = date(lang, until + Days::new(1));
                (lang.say("duty-lifted", &[("day", date(lang, until)), ("again", again)]), "tef-st--ok")
            }
            None => (lang.text("duty-stays"), "tef-st--info"),
        };
        LawLine {
            text: pick(lang, &it.rule.nl, &it.rule.en).to_owned(),
            state,
            class,
            source: it.rule.source.clone(),
            url: it.rule.url.clone(),
            confidence: it.rule.confidence,
        }
    };
    found.duties.iter().map(line).collect()
}

fn effects(lang: Lang, at: &EffectsInput<'_>) -> Vec<LawLine> {
    let means_context = at.facts.means_context(at.has_statement);
    let line = |it: &(Purpose, Instrument, Receiver, Frequency)| {
        let (purpose, instrument, receiver, frequency) = *it;
        let funding = Funding { purpose, instrument, receiver, frequency, amount: Money::MAX };
        let judged = judge(&means_context, &funding, &mut gift_room(&means_context));
        let rule = Rules::bundled().effect(judged.effect);
        let (state, class) = match judged.may_pay {
            MayPay::Yes => ("pay-yes", "tef-st--ok"),
            MayPay::AskStatement => ("pay-ask", "tef-st--warn"),
            MayPay::NeedsStatement => ("pay-no", "tef-st--bad"),
        };
        let receiver = match receiver {
            Receiver::Applicant => "receiver-applicant",
            Receiver::ThirdParty => "receiver-third-party",
        };
        let what = [
            lang.named("purpose", purpose.name()),
            lang.named("instrument", instrument.name()).to_lowercase(),
            lang.text(receiver),
        ];
        LawLine {
            text: format!("{}: {}", what.join(", "), pick(lang, &rule.nl, &rule.en)),
            state: lang.text(state),
            class,
            source: rule.source.clone(),
            url: rule.url.clone(),
            confidence: rule.confidence,
        }
    };
    PAYMENTS.iter().map(line).collect()
}

fn norm(lang: Lang, at: &EffectsInput<'_>) -> Option<String> {
    if !at.facts.benefit.counts_all_means() {
        return None;
    }
    let household = if at.facts.partner.is_some() { Norm::Couple } else { Norm::Single };
    let norm = Norms::bundled().of(household, at.today)?;
    let values = [
        ("household", lang.named("norm", household.name())),
        ("amount", euro(lang, norm.cents)),
        ("day", date(lang, norm.from)),
    ];
    Some(lang.say("benefit-norm", &values))
}
