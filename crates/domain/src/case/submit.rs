//! The applicant sends the application, or stops.

use chrono::{Days, NaiveDate};

use crate::{
    case::{change::CaseChange, decision_clock::DecisionClock, refusal::Refusal, stage::Stage},
    fund::Regulation,
    notice::Notice,
};

/// The application goes to the fund and the decision clock starts.
///
/// # Errors
/// It was sent before.
pub fn submit(stage: &Stage, today: NaiveDate) -> Result<CaseChange, Refusal> {
    let Stage::Draft = stage else { return Err(Refusal::WrongStage) };
    let decide_by = today + Days::new(7 * Regulation::on(today).decision_weeks);
    Ok(CaseChange::to(Stage::Submitted { on: today, excluded: Vec::new() }, "submit")
        .with_clock(DecisionClock::start(decide_by))
        .with_notice(Notice::CaseReceived { decide_by }))
}

/// An application that was not dealt with is looked at after all, since its person objected: the decision clock starts
/// anew.
///
/// # Errors
/// It was dealt with.
pub fn reopen(stage: &Stage, today: NaiveDate) -> Result<CaseChange, Refusal> {
    let Stage::Dismissed { excluded, .. } = stage else { return Err(Refusal::WrongStage) };
    let decide_by = today + Days::new(7 * Regulation::on(today).decision_weeks);
    Ok(CaseChange::to(Stage::Submitted { on: today, excluded: excluded.clone() }, "reopen")
        .with_clock(DecisionClock::start(decide_by))
        .with_notice(Notice::CaseReopened { decide_by }))
}

/// The applicant withdrew from every agreement while nothing was paid yet: the case ends. Each withdrawal was told.
///
/// # Errors
/// The case is not decided, or ended before.
pub fn withdraw_after_agreements(stage: &Stage, today: NaiveDate) -> Result<CaseChange, Refusal> {
    match stage {
        Stage::Granted { .. } | Stage::Running { .. } => {
            Ok(CaseChange::to(Stage::Withdrawn { on: today }, "withdraw"))
        }
        Stage::Draft
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

/// Nobody goes on with a draft: what was filled in is removed.
///
/// # Errors
/// It was sent, or ended.
pub fn expire(stage: &Stage, today: NaiveDate) -> Result<CaseChange, Refusal> {
    match stage {
        Stage::Draft => Ok(CaseChange::to(Stage::Withdrawn { on: today }, "expire_draft")
            .with_notice(Notice::DraftRemoved { on: today })),
        Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Proposed { .. }
        | Stage::Granted { .. }
        | Stage::Running { .. }
        | Stage::Refused { .. }
        | Stage::Withdrawn { .. }
        | Stage::Dismissed { .. }
        | Stage::Closed { .. } => Err(Refusal::WrongStage),
    }
}

/// The applicant stops, at any moment before money was agreed.
///
/// # Errors
/// The case is running, decided against or ended.
pub fn withdraw(stage: &Stage, today: NaiveDate) -> Result<CaseChange, Refusal> {
    match stage {
        Stage::Draft
        | Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Proposed { .. }
        | Stage::Granted { .. } => Ok(CaseChange::to(Stage::Withdrawn { on: today }, "withdraw")
            .with_notice(Notice::CaseWithdrawn { on: today })),
        Stage::Running { .. }
        | Stage::Refused { .. }
        | Stage::Withdrawn { .. }
        | Stage::Dismissed { .. }
        | Stage::Closed { .. } => Err(Refusal::WrongStage),
    }
}
