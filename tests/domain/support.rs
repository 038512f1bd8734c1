//! Short ways to write days, amounts, people and cases in a table.

use chrono::NaiveDate;
use domain::{
    answer::Answer,
    application::Training,
    benefit::kind::Benefit,
    calendar::Month,
    case::{
        payout_condition::PayoutCondition,
        proposal::{FundingLine, Payee, PayoutSchedule, Proposal, Safeguards},
        stage::{Assessment, Criterion, Decided, PaperKind, Review, Score, Stage},
    },
    credit::affordability::Means,
    credit::status::CreditStatus,
    funding::{Instrument, Purpose},
    ids::{ChargeId, EntryId, UserId},
    money::Money,
    text::Iban,
};
use serde::de::DeserializeOwned;

#[derive(serde::Deserialize)]
struct Rows<T> {
    case: Vec<T>,
}

/// The `[[case]]` rows of a table.
pub(crate) fn cases<T: DeserializeOwned>(text: &str) -> Vec<T> {
    let rows: Rows<T> = toml::from_str(text).expect("the table reads as its rows");
    assert!(!rows.case.is_empty());
    rows.case
}

/// The rows of a CSV file without its header and notes; a field between quotes may hold commas.
pub(crate) fn csv(text: &str) -> Vec<Vec<String>> {
    text.lines().filter(|it| !it.starts_with('#')).skip(1).map(fields).collect()
}

fn fields(line: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut quoted = false;
    for sign in line.chars() {
        match sign {
            '"' => quoted = !quoted,
            ',' if !quoted => all.push(String::new()),
            _ => all.last_mut().unwrap().push(sign),
        }
    }
    all
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("{text} is a day"))
}

pub(crate) fn month(text: &str) -> Month {
    text.parse().unwrap_or_else(|_| panic!("{text} is a month"))
}

pub(crate) fn euros(text: &str) -> Money {
    Money::from_decimal(text.parse().unwrap()).unwrap_or_else(|_| panic!("{text} is an amount"))
}

fn uuid<T: DeserializeOwned>(number: u32) -> T {
    serde_json::from_value(format!("00000000-0000-7000-8000-{number:012}").into()).unwrap()
}

pub(crate) fn user(number: u32) -> UserId {
    uuid(number)
}

pub(crate) fn charge_id(number: u32) -> ChargeId {
    uuid(number)
}

pub(crate) fn entry_id(number: u32) -> EntryId {
    uuid(number)
}

/// The reviewer who took the case on.
pub(crate) fn reviewer() -> UserId {
    user(1)
}

/// A colleague of the reviewer.
pub(crate) fn colleague() -> UserId {
    user(2)
}

/// The day on which everything happens unless a test says otherwise.
pub(crate) fn today() -> NaiveDate {
    day("2026-03-02")
}

pub(crate) fn training() -> Training {
    Training {
        name: "Full-stack developer".to_owned(),
        provider: "Codeschool".to_owned(),
        accredited: Answer::No,
        from: day("2026-06-01"),
        until: day("2026-11-30"),
        hours: 28.into(),
    }
}

pub(crate) fn payee(is_applicant: bool) -> Payee {
    Payee { name: "Codeschool".to_owned(), iban: Iban::parse("NL91ABNA0417164300").unwrap(), is_applicant }
}

/// One line, paid once, to somebody else than the applicant.
pub(crate) fn line(purpose: Purpose, instrument: Instrument, amount: &str) -> FundingLine {
    let schedule = PayoutSchedule::Terms { first: day("2026-06-01"), parts: 1, every: 1 };
    FundingLine {
        purpose,
        instrument,
        amount: euros(amount),
        payee: payee(false),
        schedule,
        condition: PayoutCondition::Nothing,
    }
}

pub(crate) fn proposal(lines: Vec<FundingLine>) -> Proposal {
    Proposal {
        lines,
        motivation: "The plan fits.".to_owned(),
        deviation: String::new(),
        is_exempt: false,
        means: Some(means("3000", "2500", "1500")),
    }
}

/// A laptop as a grant.
pub(crate) fn grant() -> Proposal {
    proposal(vec![line(Purpose::Laptop, Instrument::Grant, "900.00")])
}

/// Tuition as pre-financing.
pub(crate) fn loan() -> Proposal {
    proposal(vec![line(Purpose::Tuition, Instrument::PreFinancing, "3600.00")])
}

pub(crate) fn nothing() -> Proposal {
    proposal(Vec::new())
}

/// Somebody without a benefit, while credit is allowed.
pub(crate) fn safe() -> Safeguards {
    Safeguards { benefit: Benefit::None, has_statement: false, credit: CreditStatus::Licensed }
}

pub(crate) fn assessment(points: u8, reason: &str) -> Assessment {
    let scores = Criterion::ALL.map(|it| (it, Score::Points(points))).to_vec();
    Assessment { scores, reason: reason.to_owned() }
}

/// Taken on, declared to be without interest and assessed.
pub(crate) fn review() -> Review {
    Review {
        reviewer: reviewer(),
        since: day("2026-02-20"),
        no_conflict_on: Some(day("2026-02-20")),
        assessment: Some(assessment(3, "")),
        excluded: Vec::new(),
    }
}

pub(crate) fn in_review(review: Review) -> Stage {
    Stage::InReview { review }
}

pub(crate) fn proposed(proposal: Proposal) -> Stage {
    Stage::Proposed { review: review(), proposal, on: day("2026-02-27") }
}

pub(crate) fn granted(proposal: Proposal, accept_by: NaiveDate) -> Stage {
    let decided =
        Decided { by: colleague(), on: day("2026-03-01"), accept_by, excluded: Vec::new(), lapsed_on: None };
    Stage::Granted { proposal, decided }
}

/// An ordinary case in the stage with this name; where a proposal was made, it is this one.
pub(crate) fn stage(name: &str, proposal: Proposal) -> Stage {
    let decided = Decided {
        by: colleague(),
        on: day("2026-03-01"),
        accept_by: day("2026-03-31"),
        excluded: Vec::new(),
        lapsed_on: None,
    };
    match name {
        "draft" => Stage::Draft,
        "submitted" => Stage::Submitted { on: day("2026-02-18"), excluded: Vec::new() },
        "in_review" => in_review(review()),
        "waiting" => Stage::Waiting {
            review: review(),
            since: day("2026-02-23"),
            until: day("2026-03-09"),
            kinds: vec![PaperKind::Payslip],
            extended: false,
            reminded: false,
        },
        "proposed" => proposed(proposal),
        "granted" => granted(proposal, day("2026-03-31")),
        "running" => Stage::Running { proposal, decided, since: day("2026-03-01"), stopped: None },
        "refused" => Stage::Refused { proposal, decided },
        "withdrawn" => Stage::Withdrawn { on: day("2026-03-01") },
        "dismissed" => Stage::Dismissed { on: day("2026-03-01"), excluded: Vec::new() },
        "closed" => Stage::Closed { on: day("2026-03-01") },
        other => panic!("{other} is not a stage"),
    }
}

/// What somebody can pay: gross, net and fixed costs a month, told only.
pub(crate) fn means(gross: &str, net: &str, fixed: &str) -> Means {
    Means {
        gross_income: euros(gross),
        net_income: euros(net),
        fixed_costs: euros(fixed),
        is_on_paper: false,
        register_asked_on: None,
    }
}
