//! A training stops: a second person confirms it, and everything that follows for the money happens at once.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    case::{
        payout_plan::PayoutPlan,
        refusal::Refusal,
        stop::{Stop, StopReason, stop},
    },
    ids::UserId,
    notice::Notice,
    repayment::amendment::Amendment,
};

use crate::{
    case_steps,
    casework::{
        audit_log::{self, By},
        cases::{self, Case},
        request_state::RequestState,
        revision_requests, stop_requests,
    },
    db::{Reads, Tx},
    error::StoreError,
    messages::outbox,
    money_out::{payouts, replan},
    people::staff,
    repayment::{agreements, unsigned},
    servicing::{
        amendments, early,
        funding::{self, FirstMonth},
    },
};

/// What came of an attempt to confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StopOutcome {
    /// It was done; this is what it did.
    Done(PayoutPlan),
    /// Nobody asked for it, or it was decided before.
    NotNow,
    /// Whoever asked cannot confirm.
    SamePerson,
    /// Money for a time after the stop is on its way; whether the bank pays it has to be registered first.
    OnItsWay,
    /// The step does not follow from the stage.
    Refused(Refusal),
}

/// What a stop does to the money of a case.
pub async fn planned(at: &impl Reads, case: &Case, stop: Stop) -> Result<PayoutPlan, StoreError> {
    let so_far = funding::so_far(at, case).await?;
    let lines = case.stage.proposal().map_or(&[][..], |it| it.lines.as_slice());
    Ok(stop.plan((lines, &so_far.agreements), &so_far.standing, so_far.claimed))
}

/// Somebody says that the training of a case stops: payouts wait from now on, and whoever died is told nothing more.
/// `false` when they said the same before.
///
/// # Errors
/// [`StoreError::Stale`] when another request waits.
pub async fn ask(
    tx: &Tx,
    case: &Case,
    asked: Stop,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    if !stop_requests::ask(tx, case.id, asked, by, now).await? {
        return Ok(false);
    }
    if !case.stage.may_stop() || case.stage.excludes(by) {
        return Err(StoreError::Stale);
    }
    // Whoever confirms has to have seen this very request.
    cases::touch(tx, case, now).await?;
    audit_log::record(tx, case.id, "ask_stop", by, now).await?;
    if by == case.applicant.id {
        cases::tell(tx, case, Notice::StopAsked { on: asked.last_day }, now).await?;
    }
    Ok(true)
}

/// The training goes on after all. `false` when nothing waits.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn take_back(tx: &Tx, case: &Case, by: UserId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let Some(request) = stop_requests::waiting(tx, case.id).await? else { return Ok(false) };
    stop_requests::decide(tx, request.id, RequestState::TakenBack, by, now).await?;
    cases::touch(tx, case, now).await?;
    audit_log::record(tx, case.id, "take_back_stop", by, now).await?;
    Ok(true)
}

/// Confirms that the training of a case stops.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn confirm(
    tx: &Tx,
    case: &Case,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<StopOutcome, StoreError> {
    let (Some(request), Some(me)) = (stop_requests::waiting(tx, case.id).await?, by.id) else {
        return Ok(StopOutcome::NotNow);
    };
    if !staff::may_pair(tx, request.asked_by, me, now).await? || case.stage.excludes(me) {
        return Ok(StopOutcome::SamePerson);
    }
    let change = match stop(&case.stage, request.stop, today) {
        Ok(change) => change,
        Err(refusal) => return Ok(StopOutcome::Refused(refusal)),
    };
    payouts::lock_of_case(tx, case.id).await?;
    let plan = planned(tx, case, request.stop).await?;
    if !plan.on_its_way.is_empty() {
        return Ok(StopOutcome::OnItsWay);
    }
    // The step comes first: of two who confirm at once the second finds another version of the case.
    case_steps::apply(tx, case, change, by, now).await?;
    stop_requests::decide(tx, request.id, RequestState::Confirmed, me, now).await?;
    take_back_revision(tx, case, me, now).await?;
    if let Some(proposal) = case.stage.proposal() {
        replan::replan(tx, case.id, (proposal, proposal), &plan.planned, today).await?;
    }
    fund_what_was_attended(tx, case, request.stop, today).await?;
    funding::settle_claims(tx, case, &plan, by, today, now).await?;
    if request.stop.reason == StopReason::Death {
        outbox::drop_waiting(tx, case.id).await?;
        forgive(tx, case, (request.asked_by, by), today, now).await?;
    } else {
        for agreement in agreements::list(tx, case.id).await?.iter().filter(|it| it.ended_on.is_none()) {
            early::end(tx, agreement.id, today, now).await?;
        }
    }
    Ok(StopOutcome::Done(plan))
}

/// What was proposed for a training that goes on is not decided any more.
async fn take_back_revision(tx: &Tx, case: &Case, by: UserId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let Some(revision) = revision_requests::waiting(tx, case.id).await? else { return Ok(()) };
    revision_requests::decide(tx, revision.id, RequestState::TakenBack, by, now).await?;
    audit_log::record(tx, case.id, "take_back_revision", by, now).await
}

/// Contracts are for what was or is still paid out under them; one that nobody signed can be signed no more.
async fn fund_what_was_attended(
    tx: &Tx,
    case: &Case,
    stop: Stop,
    today: NaiveDate,
) -> Result<(), StoreError> {
    for agreement in agreements::list(tx, case.id).await?.iter().filter(|it| it.ended_on.is_none()) {
        if agreement.accepted_at.is_none() {
            unsigned::end(tx, agreement.id, today).await?;
        } else if !agreement.terms.is_over_award() {
            funding::fund_anew(tx, agreement.id, FirstMonth::AfterStop(stop.last_day), today).await?;
        }
    }
    Ok(())
}

/// Nothing is asked any more after a death: whatever is left or due is forgiven, by the two who registered it.
async fn forgive(
    tx: &Tx,
    case: &Case,
    (first, by): (UserId, &By),
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    for agreement in agreements::list(tx, case.id).await? {
        if agreement.accepted_at.is_none() || agreement.ended_on.is_some() {
            continue;
        }
        amendments::carry_out_at_once(tx, agreement.id, Amendment::Forgiveness, (first, by), today, now)
            .await?;
    }
    Ok(())
}
