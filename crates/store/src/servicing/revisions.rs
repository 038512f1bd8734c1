//! A decision is revised: a second person confirms it, and everything that follows for the money happens at once.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    case::{
        change::CaseChange,
        payout_plan::{LineAgreement, PayoutPlan},
        proposal::{Proposal, Safeguards},
        refusal::Refusal,
        revision::{Revising, RevisionCause, revise},
    },
    ids::UserId,
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
    money_out::{payouts, replan},
    people::staff,
    repayment::{agreements, unsigned},
    servicing::{
        early,
        funding::{self, FirstMonth},
    },
};

/// What came of an attempt to propose or confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RevisionOutcome {
    /// It was done; this is what it does to the money.
    Done(PayoutPlan),
    /// Nobody proposed it, somebody else did, or it was decided before.
    NotNow,
    /// Whoever proposed it cannot confirm it.
    SamePerson,
    /// More than is given now is on its way; whether the bank pays it has to be registered first.
    OnItsWay,
    /// Somebody says that the training stops; that is decided first.
    StopAsked,
    /// The step does not follow from the stage, or the proposal breaks a limit.
    Refused(Refusal),
}

/// What a revised decision would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevisionPreview {
    /// What it does to the money.
    pub plan: PayoutPlan,
    /// The last day to sign what is offered with it, if anything is.
    pub accept_by: Option<NaiveDate>,
}

/// What a revised decision would do to a case, or why it cannot be made.
///
/// # Errors
/// The database refuses, or the case was never sent.
pub async fn preview(
    at: &impl Reads,
    case: &Case,
    (proposal, proposed_by): (&Proposal, UserId),
    safeguards: Safeguards,
    today: NaiveDate,
) -> Result<Result<RevisionPreview, Refusal>, StoreError> {
    let checked = carried_out(at, case, (proposal, proposed_by), safeguards, (proposed_by, today)).await?;
    Ok(checked.map(|(change, plan, _)| {
        let accept_by = change.offers.first().map(|it| it.accept_by);
        RevisionPreview { plan, accept_by }
    }))
}

/// The step, what it does to the money, and how far the agreements are.
type Carried = (CaseChange, PayoutPlan, Vec<LineAgreement>);

async fn carried_out(
    at: &impl Reads,
    case: &Case,
    (proposal, proposed_by): (&Proposal, UserId),
    safeguards: Safeguards,
    (by, today): (UserId, NaiveDate),
) -> Result<Result<Carried, Refusal>, StoreError> {
    let so_far = funding::so_far(at, case).await?;
    let training = &case.application.as_ref().ok_or(StoreError::NotFound)?.circumstances.training;
    let agreements = &so_far.agreements;
    let revising = Revising { proposal, agreements, safeguards, training, proposed_by };
    let plan = revising.plan(&so_far.standing, so_far.claimed);
    let change = revise(&case.stage, &revising, by, today);
    Ok(change.map(|change| (change, plan, so_far.agreements)))
}

/// Puts another decision before a second person; the payouts that it changes wait from now on.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn ask(
    tx: &Tx,
    case: &Case,
    (cause, proposal): (RevisionCause, &Proposal),
    safeguards: Safeguards,
    (by, today): (UserId, NaiveDate),
    now: DateTime<Utc>,
) -> Result<RevisionOutcome, StoreError> {
    if case.stage.excludes(by) {
        return Ok(RevisionOutcome::Refused(Refusal::NotAllowedHere));
    }
    if stop_requests::waiting(tx, case.id).await?.is_some() {
        return Ok(RevisionOutcome::StopAsked);
    }
    if revision_requests::waiting(tx, case.id).await?.is_some() {
        return Ok(RevisionOutcome::NotNow);
    }
    let plan = match preview(tx, case, (proposal, by), safeguards, today).await? {
        Ok(preview) => preview.plan,
        Err(refusal) => return Ok(RevisionOutcome::Refused(refusal)),
    };
    let Some(before) = case.stage.proposal() else {
        return Ok(RevisionOutcome::Refused(Refusal::WrongStage));
    };
    // Whoever confirms has to have seen this very proposal.
    cases::touch(tx, case, now).await?;
    revision_requests::ask(tx, case.id, cause, (before, proposal), by, now).await?;
    audit_log::record(tx, case.id, "propose_revision", by, now).await?;
    Ok(RevisionOutcome::Done(plan))
}

/// The decision stays as it is. `false` when nothing waits, or for who takes no part in the case.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn take_back(tx: &Tx, case: &Case, by: UserId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let request = revision_requests::waiting(tx, case.id).await?;
    let Some(request) = request.filter(|_| !case.stage.excludes(by)) else { return Ok(false) };
    revision_requests::decide(tx, request.id, RequestState::TakenBack, by, now).await?;
    cases::touch(tx, case, now).await?;
    audit_log::record(tx, case.id, "take_back_revision", by, now).await?;
    Ok(true)
}

/// Confirms a revised decision and carries it out.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn confirm(
    tx: &Tx,
    case: &Case,
    safeguards: Safeguards,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<RevisionOutcome, StoreError> {
    let (Some(request), Some(me)) = (revision_requests::waiting(tx, case.id).await?, by.id) else {
        return Ok(RevisionOutcome::NotNow);
    };
    if !staff::may_pair(tx, request.asked_by, me, now).await? || case.stage.excludes(me) {
        return Ok(RevisionOutcome::SamePerson);
    }
    if stop_requests::waiting(tx, case.id).await?.is_some() {
        return Ok(RevisionOutcome::StopAsked);
    }
    payouts::lock_of_case(tx, case.id).await?;
    let proposed = (&request.after, request.asked_by);
    let (change, plan, signed) = match carried_out(tx, case, proposed, safeguards, (me, today)).await? {
        Ok(carried) => carried,
        Err(refusal) => return Ok(RevisionOutcome::Refused(refusal)),
    };
    if !plan.on_its_way.is_empty() {
        return Ok(RevisionOutcome::OnItsWay);
    }
    // The step comes first: of two who confirm at once the second finds another version of the case.
    case_steps::apply(tx, case, change, by, now).await?;
    revision_requests::decide(tx, request.id, RequestState::Confirmed, me, now).await?;
    replan::replan(tx, case.id, (&request.before, &request.after), &plan.planned, today).await?;
    let until = case.application.as_ref().map(|it| it.circumstances.training.until);
    // One that ended since nothing was lent comes back with what is lent after all.
    let is_funded = |place: usize| plan.planned.iter().any(|it| it.line == place);
    let all = agreements::list(tx, case.id).await?;
    for agreement in all.iter().filter(|it| it.ended_on.is_none() || is_funded(it.line)) {
        // A debt of an earlier change is of no line.
        let Some(line) = request.after.lines.get(agreement.line) else { continue };
        match LineAgreement::of(&signed, agreement.line) {
            LineAgreement::Signed(_) => {
                let first = until.map_or(FirstMonth::AsAgreed, FirstMonth::NotBeforeEnd);
                funding::fund_anew(tx, agreement.id, first, today).await?;
            }
            LineAgreement::Offered if line.total().is_zero() => {
                unsigned::end(tx, agreement.id, today).await?;
            }
            LineAgreement::Offered | LineAgreement::Over | LineAgreement::None => {}
        }
    }
    funding::settle_claims(tx, case, &plan, by, today, now).await?;
    for agreement in agreements::list(tx, case.id).await?.iter().filter(|it| it.ended_on.is_none()) {
        early::end(tx, agreement.id, today, now).await?;
    }
    Ok(RevisionOutcome::Done(plan))
}
