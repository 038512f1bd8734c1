//! `calc benefit-retention`: whether training keeps a benefit, and what the fund's money does to it.

use chrono::NaiveDate;
use domain::{
    answer::Answer,
    benefit::{
        kind::Benefit,
        means::{Frequency, Funding, Judged, MeansContext, Receiver, gift_room, judge},
        retention::{BenefitOutcome, Facts, Retention, is_young, retention},
        rules::{Asked, Condition, Obligation, Rules},
    },
    evidence::{Body, Consent, Evidence},
    explain::Confidence,
    funding::{Instrument, Purpose},
    money::Money,
};
use serde::{Deserialize, Serialize};

use crate::calc::{
    numbers::{Age, Day, List, MonthAmount, Year, YearAmount},
    runner::{Wrong, read, write, wrong},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    benefit: Benefit,
    #[serde(default)]
    consent: Consent,
    consent_on: Option<Day>,
    training: Training,
    right_ends_on: Option<Day>,
    #[serde(default)]
    labour_market: Answer,
    #[serde(default)]
    stays_available: Answer,
    #[serde(default)]
    reported: Answer,
    age: Option<Age>,
    #[serde(default)]
    student_finance: Answer,
    #[serde(default)]
    iva: bool,
    /// A supplement of the Toeslagenwet.
    #[serde(default)]
    supplement: Answer,
    #[serde(default)]
    has_statement: bool,
    year: Option<Year>,
    gifts_elsewhere: Option<YearAmount>,
    #[serde(default)]
    funding: List<Paid, MOST_FUNDING>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Training {
    from: Day,
    until: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Paid {
    purpose: Purpose,
    instrument: Instrument,
    receiver: Receiver,
    frequency: Frequency,
    amount: MonthAmount,
}

/// Most payments of the fund to one person that are judged at once.
const MOST_FUNDING: usize = 100;

#[derive(Serialize)]
struct Output {
    kept: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    with_consent_of: Option<Body>,
    uncertain: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    law: Option<Law>,
    conditions: Vec<ConditionLine>,
    duties: Vec<DutyLine>,
    evidence: Vec<Evidence>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ask: Option<Asked>,
    gift_room_left: String,
    funding: Vec<FundingLine>,
}

/// What the law says, in Dutch, and where.
#[derive(Serialize)]
struct Law {
    text: &'static str,
    source: &'static str,
    url: &'static str,
    confidence: Confidence,
}

#[derive(Serialize)]
struct ConditionLine {
    code: Condition,
    met: Answer,
    #[serde(flatten)]
    law: Law,
}

#[derive(Serialize)]
struct DutyLine {
    code: Obligation,
    #[serde(skip_serializing_if = "Option::is_none")]
    lifted_until: Option<NaiveDate>,
    #[serde(flatten)]
    law: Law,
}

#[derive(Serialize)]
struct FundingLine {
    purpose: Purpose,
    #[serde(flatten)]
    judged: Judged,
    #[serde(flatten)]
    law: Law,
}

/// Whether the benefit is kept, on what conditions, and what each amount does.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn benefit_retention(text: &str) -> Result<String, Wrong> {
    let input: Input = read(text)?;
    let facts = facts(&input)?;
    let training_year = chrono::Datelike::year(&facts.training_from);
    let means_context = MeansContext {
        benefit: input.benefit,
        supplement: input.supplement,
        has_statement: input.has_statement,
        year: input.year.map_or(training_year, |it| it.get()),
        gifts_elsewhere: input.gifts_elsewhere.map_or(Money::ZERO, |it| it.0),
    };
    let mut room = gift_room(&means_context);
    let funding = input
        .funding
        .0
        .iter()
        .map(|it| {
            let Paid { purpose, instrument, receiver, frequency, amount } = *it;
            let funding = Funding { purpose, instrument, receiver, frequency, amount: amount.0 };
            funding_line(purpose, judge(&means_context, &funding, &mut room))
        })
        .collect();
    write(&output(retention(&facts), room, funding))
}

fn facts(input: &Input) -> Result<Facts, Wrong> {
    let (training_from, training_until) = (input.training.from.0, input.training.until.0);
    if training_until < training_from {
        return Err(wrong("training.until", "before the first day"));
    }
    Ok(Facts {
        benefit: input.benefit,
        consent: input.consent,
        consent_on: input.consent_on.map(|it| it.0),
        training_from,
        training_until,
        right_ends_on: input.right_ends_on.map(|it| it.0),
        labour_market: input.labour_market,
        stays_available: input.stays_available,
        reported: input.reported,
        is_young: input.age.map_or(Answer::Unknown, |it| is_young(it.count())),
        student_finance: input.student_finance,
        is_iva: input.iva,
    })
}

fn funding_line(purpose: Purpose, judged: Judged) -> FundingLine {
    let rule = Rules::bundled().effect(judged.effect);
    let law = Law { text: &rule.nl, source: &rule.source, url: &rule.url, confidence: rule.confidence };
    FundingLine { purpose, judged, law }
}

fn output(found: Retention, room: Money, funding: Vec<FundingLine>) -> Output {
    let with_consent_of = match found.kept {
        BenefitOutcome::WithConsentOf(body) => Some(body),
        BenefitOutcome::Kept | BenefitOutcome::AtRisk | BenefitOutcome::Lost | BenefitOutcome::Unknown => {
            None
        }
    };
    Output {
        kept: found.kept.name(),
        with_consent_of,
        uncertain: found.is_uncertain,
        law: found.rule.map(|it| Law {
            text: &it.nl,
            source: &it.source,
            url: &it.url,
            confidence: it.confidence,
        }),
        conditions: found
            .conditions
            .iter()
            .map(|it| ConditionLine {
                code: it.rule.code,
                met: it.is_met,
                law: Law {
                    text: &it.rule.nl,
                    source: &it.rule.source,
                    url: &it.rule.url,
                    confidence: it.rule.confidence,
                },
            })
            .collect(),
        duties: found
            .duties
            .iter()
            .map(|it| DutyLine {
                code: it.rule.code,
                lifted_until: it.lifted_until,
                law: Law {
                    text: &it.rule.nl,
                    source: &it.rule.source,
                    url: &it.rule.url,
                    confidence: it.rule.confidence,
                },
            })
            .collect(),
        evidence: found.evidence,
        ask: found.ask,
        gift_room_left: room.decimal().to_string(),
        funding,
    }
}
