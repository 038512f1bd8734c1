//! The applicant accepts the terms of what is repaid; then its money is planned.

use chrono::{Days, NaiveDate};

use crate::{
    case::{
        change::{CaseChange, OfferTerm, payouts_of},
        proposal::Proposal,
        refusal::Refusal,
        stage::{Decided, Stage},
    },
    fund::Regulation,
    ids::UserId,
    notice::Notice,
};

/// Accepts the agreement for one line of the proposal. `others_open` says whether more agreements wait.
///
/// # Errors
/// Nothing was offered for this line, or the last day to accept has passed.
pub fn accept(
    stage: &Stage,
    line: usize,
    others_open: bool,
    today: NaiveDate,
) -> Result<CaseChange, Refusal> {
    // A case that runs can be offered more.
    let (proposal, decided, runs_since) = offered(stage)?;
    // A grant was planned when it was approved; accepting it would plan it again.
    if !proposal.lines.get(line).is_some_and(|it| it.instrument.is_repaid()) {
        return Err(Refusal::WrongStage);
    }
    if decided.accept_by < today {
        return Err(Refusal::TooLate);
    }
    let withdraw_until = today + Days::new(Regulation::on(today).withdrawal_days);
    let next = if others_open || runs_since.is_some() {
        stage.clone()
    } else {
        Stage::Running { proposal: proposal.clone(), decided: decided.clone(), since: today, stopped: None }
    };
    let mut change = CaseChange::to(next, "accept").with_notice(Notice::AgreementAccepted { withdraw_until });
    change.payouts = payouts_of(proposal).into_iter().filter(|it| it.line == line).collect();
    Ok(change)
}

/// What is given, by whom, and since when the case runs, if it does: agreements of it can wait for a signature.
const fn offered(stage: &Stage) -> Result<(&Proposal, &Decided, Option<NaiveDate>), Refusal> {
    match stage {
        Stage::Granted { proposal, decided } => Ok((proposal, decided, None)),
        Stage::Running { proposal, decided, since, stopped: None } => Ok((proposal, decided, Some(*since))),
        Stage::Running { .. }
        | Stage::Draft
        | Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Proposed { .. }
        | Stage::Refused { .. }
        | Stage::Withdrawn { .. }
        | Stage::Dismissed { .. }
        | Stage::Closed { .. } => Err(Refusal::WrongStage),
    }
}

/// The same stage with other dates of the decision.
fn with(proposal: &Proposal, decided: Decided, runs_since: Option<NaiveDate>) -> Stage {
    let proposal = proposal.clone();
    match runs_since {
        Some(since) => Stage::Running { proposal, decided, since, stopped: None },
        None => Stage::Granted { proposal, decided },
    }
}

/// The last day to sign has passed: the offer stands open no longer, and its money waits until it is made again.
///
/// # Errors
/// Nothing is offered, the day has not passed, or it lapsed before.
pub fn lapse(stage: &Stage, today: NaiveDate) -> Result<CaseChange, Refusal> {
    let (proposal, decided, runs_since) = offered(stage)?;
    if today <= decided.accept_by || decided.lapsed_on.is_some() {
        return Err(Refusal::WrongStage);
    }
    let decided = Decided { lapsed_on: Some(today), ..decided.clone() };
    let mut change = CaseChange::to(with(proposal, decided, runs_since), "lapse")
        .with_notice(Notice::OfferLapsed { on: today });
    change.offer = Some(OfferTerm::Lapsed { on: today });
    Ok(change)
}

/// A reviewer makes an offer that lapsed again, on the same terms.
///
/// # Errors
/// It did not lapse, or the reviewer declared an interest in the case.
pub fn offer_again(stage: &Stage, by: UserId, today: NaiveDate) -> Result<CaseChange, Refusal> {
    let (proposal, decided, runs_since) = offered(stage)?;
    if decided.excluded.contains(&by) {
        return Err(Refusal::NotAllowedHere);
    }
    if decided.lapsed_on.is_none() {
        return Err(Refusal::WrongStage);
    }
    let accept_by = today + Days::new(Regulation::on(today).accept_days);
    let decided = Decided { lapsed_on: None, accept_by, ..decided.clone() };
    let mut change = CaseChange::to(with(proposal, decided, runs_since), "offer_again")
        .with_notice(Notice::ContractWaits { accept_by });
    change.offer = Some(OfferTerm::Again { accept_by });
    Ok(change)
}

/// Everything paid, repaid or forgiven: the case ends. `was_repaid` says whether anything had to come back.
///
/// # Errors
/// The case is not running.
pub fn close(stage: &Stage, was_repaid: bool, today: NaiveDate) -> Result<CaseChange, Refusal> {
    let Stage::Running { .. } = stage else { return Err(Refusal::WrongStage) };
    let notice = if was_repaid { Notice::Repaid { on: today } } else { Notice::CaseEnded { on: today } };
    Ok(CaseChange::to(Stage::Closed { on: today }, "close").with_notice(notice))
}
