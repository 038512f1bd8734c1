//! What was decided and what comes of it, on the person's own page: amounts, why, until when one can object, and the
//! money that is still to come, day by day.

use chrono::{Datelike, NaiveDate};
use domain::{
    calendar::Month,
    case::{change::payouts_of, proposal::FundingLine, stage::Stage},
    fund::Regulation,
    funding::Instrument,
    money::Money,
};
use store::{
    casework::{
        cases::Case,
        papers::{FiledKind, LetterKind, Paper},
    },
    money_out::payouts::Payout,
    repayment::agreements::Agreement,
};

use crate::{
    http::{context::RequestContext, paths},
    present::{given, payout},
    words::{
        format::{date, euro, short_month},
        lang::Lang,
    },
};

/// Days of money that are shown at once; the others fold.
const SHOWN: usize = 3;

/// The decision as it stands.
pub(super) struct DecisionView {
    pub heading: String,
    /// What it is for with its form, and the whole amount.
    pub amounts: Vec<(String, String)>,
    pub total: Money,
    /// What of it is paid back.
    pub repaid: Option<Money>,
    pub why: String,
    pub letter: Option<String>,
    /// The last day to object, as long as it is not past.
    pub object_until: Option<String>,
    pub is_refused: bool,
    /// It is news: nothing of it was begun, or the days to object run.
    pub is_recent: bool,
}

/// The decision of a case; `None` before there is one.
pub(super) fn decision(
    context: &RequestContext,
    case: &Case,
    (papers, agreements): (&[Paper], &[Agreement]),
) -> Option<DecisionView> {
    let lang = context.lang;
    let (decided, proposal) = (case.stage.decided()?, case.stage.proposal()?);
    let amount = |it: &FundingLine| {
        let what = lang.named("purpose", it.purpose.name());
        let form = lang.named("instrument", it.instrument.name()).to_lowercase();
        (format!("{what} ({form})"), euro(lang, it.total()))
    };
    let until = Regulation::on(decided.on).objection_until(decided.on);
    let is_open = context.today <= until;
    // A revision takes the place of the decision, and its letter that of the letter before.
    let is_decision =
        |it: &&Paper| matches!(it.kind, FiledKind::Letter(LetterKind::Decision | LetterKind::Revised));
    let letter = papers.iter().filter(is_decision).max_by_key(|it| it.created_at);
    // What a stop ends stands with the stop: the decision is what was decided.
    let lines =
        if case.stage.stopped().is_some() { proposal.lines.clone() } else { given::lines(case, agreements) };
    let repaid: Money = lines.iter().filter(|it| it.instrument.is_repaid()).map(FundingLine::total).sum();
    Some(DecisionView {
        heading: lang.say("mine-decision", &[("day", date(lang, decided.on))]),
        amounts: lines.iter().filter(|it| !it.total().is_zero()).map(amount).collect(),
        total: lines.iter().map(FundingLine::total).sum(),
        repaid: (!repaid.is_zero()).then_some(repaid),
        why: proposal.motivation.clone(),
        letter: letter.map(|it| paths::paper(it.id)),
        object_until: is_open.then(|| date(lang, until)),
        is_refused: proposal.is_refusal(),
        is_recent: decided.lapsed_on.is_none() && (is_open || matches!(case.stage, Stage::Granted { .. })),
    })
}

/// A training that stopped: what follows stands in its letter.
pub(super) struct StopView {
    pub heading: String,
    pub letter: Option<String>,
    pub object_until: Option<String>,
}

/// The stop of a training, as long as one can object to what follows from it.
pub(super) fn stopped(context: &RequestContext, case: &Case, papers: &[Paper]) -> Option<StopView> {
    let lang = context.lang;
    let stopped = case.stage.stopped()?;
    let until = Regulation::on(stopped.on).objection_until(stopped.on);
    let letter = papers.iter().find(|it| it.kind == FiledKind::Letter(LetterKind::Stopped));
    (context.today <= until).then(|| StopView {
        heading: lang.say("mine-stopped", &[("day", date(lang, stopped.last_day))]),
        letter: letter.map(|it| paths::paper(it.id)),
        object_until: Some(date(lang, until)),
    })
}

/// A day on which money comes.
pub(super) struct MoneyDay {
    pub day: u32,
    pub month: String,
    pub full: String,
    /// For what and to whom, the amount, and for what it waits.
    pub rows: Vec<(String, String, String)>,
}

/// The money that is still to come, the first days and then the others.
pub(super) struct MoneyAhead {
    pub first: Vec<MoneyDay>,
    pub later: Vec<MoneyDay>,
    /// Some of it comes only once a contract is signed.
    pub waits_for_contract: bool,
}

/// Payouts that were not paid yet, and those of a line that is not signed.
pub(super) fn ahead(
    context: &RequestContext,
    case: &Case,
    payouts: &[Payout],
    agreements: &[Agreement],
) -> MoneyAhead {
    let lang = context.lang;
    let mut all: Vec<(NaiveDate, String, Money, String)> = payouts
        .iter()
        .filter(|it| it.state.is_open())
        .map(|it| {
            let what = format!("{}, {}", payout::purpose(lang, it), to_whom(lang, it));
            (it.due_on, what, it.amount, payout::waits_words(lang, it.waits_for))
        })
        .collect();
    let mut waits_for_contract = false;
    if let Stage::Granted { proposal, decided } | Stage::Running { proposal, decided, stopped: None, .. } =
        &case.stage
        && decided.lapsed_on.is_none()
    {
        let is_offered = |line: usize| {
            let of_line = agreements.iter().find(|it| it.line == line);
            proposal.lines[line].instrument != Instrument::Grant && of_line.is_some_and(Agreement::is_offered)
        };
        for it in payouts_of(proposal).iter().filter(|it| is_offered(it.line)) {
            waits_for_contract = true;
            let line = &proposal.lines[it.line];
            let to = if line.payee.is_applicant { lang.text("paid-to-you") } else { line.payee.name.clone() };
            let what = format!("{}, {to}", lang.named("purpose", line.purpose.name()));
            all.push((it.due_on, what, it.amount, String::new()));
        }
    }
    all.sort_by_key(|it| it.0);
    let mut days: Vec<MoneyDay> = all
        .chunk_by(|one, other| one.0 == other.0)
        .map(|same| MoneyDay {
            day: same[0].0.day(),
            month: short_month(lang, Month::of(same[0].0)),
            full: date(lang, same[0].0),
            rows: same.iter().map(|it| (it.1.clone(), euro(lang, it.2), it.3.clone())).collect(),
        })
        .collect();
    let later = if SHOWN + 1 < days.len() { days.split_off(SHOWN) } else { Vec::new() };
    MoneyAhead { first: days, later, waits_for_contract }
}

fn to_whom(lang: Lang, payout: &Payout) -> String {
    match payout.to_person {
        Some(true) | None => lang.text("paid-to-you"),
        Some(false) => payout.payee_name.clone(),
    }
}
