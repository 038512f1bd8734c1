//! The applicant accepts the terms of what is repaid; then its money is planned.

use chrono::{Days, NaiveDate};

use crate::{
    case::{
        change::{CaseChange, OfferTerm, payouts_of},
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
    let Stage::Granted { proposal, decided } = stage else { return Err(Refusal::WrongStage) };
    // A grant was planned when it was approved; accepting it would plan it again.
    if !proposal.lines.get(line).is_some_and(|it| it.instrument.is_repaid()) {
        return Err(Refusal::WrongStage);
    }
    if decided.accept_by < today {
        return Err(Refusal::TooLate);
    }
    let withdraw_until = today + Days::new(Regulation::on(today).withdrawal_days);
    let next = if others_open {
        stage.clone()
    } else {
        Stage::Running { proposal: proposal.clone(), decided: decided.clone(), since: today, stopped: None }
    };
    let mut change = CaseChange::to(next, "accept").with_notice(Notice::AgreementAccepted { withdraw_until });
    change.payouts = payouts_of(proposal).into_iter().filter(|it| it.line == line).collect();
    Ok(change)
}

/// The last day to sign has passed: the offer stands open no longer, and its money waits until it is made again.
///
/// # Errors
/// Nothing is offered, the day has not passed, or it lapsed before.
pub fn lapse(stage: &Stage, today: NaiveDate) -> Result<CaseChange, Refusal> {
    let Stage::Granted { proposal, decided } = stage else { return Err(Refusal::WrongStage) };
    if today <= decided.accept_by || decided.lapsed_on.is_some() {
        return Err(Refusal::WrongStage);
    }
    let decided = Decided { lapsed_on: Some(today), ..decided.clone() };
    let mut change = CaseChange::to(Stage::Granted { proposal: proposal.clone(), decided }, "lapse")
        .with_notice(Notice::OfferLapsed { on: today });
    change.offer = Some(OfferTerm::Lapsed { on: today });
    Ok(change)
}

/// A reviewer makes an offer that lapsed again, on the same terms.
///
/// # Errors
/// It did not lapse, or the reviewer declared an interest in the case.
pub fn offer_again(stage: &Stage, by: UserId, today: NaiveDate) -> Result<CaseChange, Refusal> {
    let Stage::Granted { proposal, decided } = stage else { return Err(Refusal::WrongStage) };
    if decided.excluded.contains(&by) {
        return Err(Refusal::NotAllowedHere);
    }
    if decided.lapsed_on.is_none() {
        return Err(Refusal::WrongStage);
    }
    let accept_by = today + Days::new(Regulation::on(today).accept_days);
    let decided = Decided { lapsed_on: None, accept_by, ..decided.clone() };
    let mut change = CaseChange::to(Stage::Granted { proposal: proposal.clone(), decided }, "offer_again")
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
