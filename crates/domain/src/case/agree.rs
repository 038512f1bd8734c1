//! The applicant accepts the terms of what is repaid; then its money is planned.

use chrono::{Days, NaiveDate};

use crate::{
    case::{
        change::{CaseChange, payouts_of},
        refusal::Refusal,
        stage::Stage,
    },
    fund::Regulation,
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

/// Everything paid, repaid or forgiven: the case ends. `was_repaid` says whether anything had to come back.
///
/// # Errors
/// The case is not running.
pub fn close(stage: &Stage, was_repaid: bool, today: NaiveDate) -> Result<CaseChange, Refusal> {
    let Stage::Running { .. } = stage else { return Err(Refusal::WrongStage) };
    let notice = if was_repaid { Notice::Repaid { on: today } } else { Notice::CaseEnded { on: today } };
    Ok(CaseChange::to(Stage::Closed { on: today }, "close").with_notice(notice))
}
