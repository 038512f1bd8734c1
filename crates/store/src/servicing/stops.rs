//! A training stops: a second person confirms it, and everything that follows for the money happens at once.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    case::{
        refusal::Refusal,
        stop::{PayoutProgress, StandingPayout, Stop, StopEffect, StopReason, stop},
    },
    ids::{AgreementId, UserId},
    ledger,
    ledger_key::EntryKey,
    money::Money,
    notice::Notice,
    repayment::{amendment::Amendment, offer, terms::Terms},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

use crate::{
    case_steps,
    casework::{
        audit_log::By,
        cases::{self, Case},
        stop_requests::{self, StopRequest, StopState},
    },
    db::{Reads, Tx},
    entity::{agreement, payout},
    error::{StoreError, corrupt},
    ledger::{books, closed, subject::Subject},
    messages::outbox,
    money_out::payouts::{self, PayoutKind, PayoutState},
    people::staff,
    repayment::agreements::{self, Agreement},
    servicing::{amendments, early},
};

/// What came of an attempt to confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StopOutcome {
    /// It was done; this is what it did.
    Done(StopEffect),
    /// Nobody asked for it, or it was decided before.
    NotNow,
    /// Whoever asked cannot confirm.
    SamePerson,
    /// Money for a time after the stop is on its way; whether the bank pays it has to be registered first.
    OnItsWay,
    /// The step does not follow from the stage.
    Refused(Refusal),
}

/// The payouts of a case as a stop looks at them, in order of day.
pub async fn standing(at: &impl Reads, case: &Case) -> Result<Vec<StandingPayout>, StoreError> {
    let proposal = case.stage.proposal();
    let all = payouts::list_of_case(at, case.id).await?;
    let found = all.iter().filter_map(|it| {
        let PayoutKind::Disbursement(purpose) = it.kind else { return None };
        let progress = match it.state {
            PayoutState::Planned | PayoutState::ReleasedOnce => PayoutProgress::Open,
            PayoutState::Released => PayoutProgress::OnItsWay,
            PayoutState::Paid => PayoutProgress::Paid,
            PayoutState::Cancelled => return None,
        };
        let line = proposal.and_then(|of| of.lines.iter().find(|line| line.purpose == purpose));
        Some(StandingPayout {
            id: it.id,
            amount: it.amount,
            due_on: it.due_on,
            is_monthly: line.is_some_and(|line| line.is_monthly()),
            agreement: it.agreement,
            to_person: line.is_some_and(|line| line.payee.is_applicant),
            progress,
        })
    });
    Ok(found.collect())
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
    if asked.reason == StopReason::Death {
        outbox::drop_waiting(tx, case.id).await?;
    } else if by == case.applicant.id {
        cases::tell(tx, case, Notice::StopAsked { on: asked.last_day }, now).await?;
    }
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
    if !staff::may_pair(tx, request.asked_by, me, now).await? {
        return Ok(StopOutcome::SamePerson);
    }
    let change = match stop(&case.stage, request.stop, today) {
        Ok(change) => change,
        Err(refusal) => return Ok(StopOutcome::Refused(refusal)),
    };
    let effect = request.stop.effect(&standing(tx, case).await?);
    if !effect.on_its_way.is_empty() {
        return Ok(StopOutcome::OnItsWay);
    }
    // The step comes first: of two who confirm at once the second finds another version of the case.
    case_steps::apply(tx, case, change, by, now).await?;
    stop_requests::decide(tx, request.id, StopState::Confirmed, me, now).await?;
    carry_out(tx, &effect).await?;
    for agreement in agreements::list(tx, case.id).await? {
        if agreement.accepted_at.is_some() && agreement.ended_on.is_none() {
            adjust(tx, &agreement, &request, today).await?;
        }
    }
    if !effect.over_award.is_zero() {
        claim(tx, case, effect.over_award, by, today, now).await?;
    }
    if request.stop.reason == StopReason::Death {
        forgive(tx, case, (request.asked_by, by), today, now).await?;
    } else {
        for agreement in agreements::list(tx, case.id).await?.iter().filter(|it| it.ended_on.is_none()) {
            early::end(tx, agreement.id, today, now).await?;
        }
    }
    Ok(StopOutcome::Done(effect))
}

/// Cancels and lowers what was planned.
async fn carry_out(tx: &Tx, effect: &StopEffect) -> Result<(), StoreError> {
    let cancelled = Expr::value(PayoutState::Cancelled.name());
    let lowered = effect.lowered.iter().filter(|it| it.1.is_zero()).map(|it| it.0);
    for id in effect.cancelled.iter().copied().chain(lowered) {
        let found = payouts::load_for_work(tx, id).await?;
        payouts::write(tx, &found, [(payout::Column::State, cancelled.clone())]).await?;
    }
    for (id, left) in effect.lowered.iter().filter(|it| !it.1.is_zero()) {
        let found = payouts::load_for_work(tx, *id).await?;
        payouts::write(tx, &found, [(payout::Column::AmountCents, Expr::value(left.cents()))]).await?;
    }
    Ok(())
}

/// The terms of an agreement for what was really paid out; without anything paid out it ends.
async fn adjust(
    tx: &Tx,
    agreement: &Agreement,
    request: &StopRequest,
    today: NaiveDate,
) -> Result<(), StoreError> {
    let open = payouts::list_of_case(tx, agreement.case).await?;
    let promised: Money = open
        .iter()
        .filter(|it| it.agreement == Some(agreement.id) && PayoutState::UNPAID.contains(&it.state))
        .filter(|it| it.kind != PayoutKind::Refund)
        .map(|it| it.amount)
        .sum();
    let funded = agreement.disbursed.plus(promised);
    let mut update = agreement::Entity::update_many().filter(agreement::Column::Id.eq(agreement.id.0));
    if funded.is_zero() {
        update = update.col_expr(agreement::Column::EndedOn, Expr::value(today));
    } else {
        let first = offer::first_month_after_stop(&agreement.terms, request.stop.last_day);
        let json = |terms: &Terms| serde_json::to_value(terms).map_err(|_| corrupt("agreement", "terms"));
        update =
            update.col_expr(agreement::Column::TermsSigned, Expr::value(json(&agreement.terms)?)).col_expr(
                agreement::Column::Terms,
                Expr::value(json(&agreement.terms.after_stop(first, funded))?),
            );
    }
    update.exec(&tx.0).await?;
    Ok(())
}

/// What was given for a time that was not attended becomes a debt with a schedule of its own.
async fn claim(
    tx: &Tx,
    case: &Case,
    amount: Money,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<AgreementId, StoreError> {
    let terms = offer::over_award(amount, today);
    let line = case.stage.proposal().map_or(0, |it| it.lines.len());
    let id = agreements::claim(tx, case.id, line, &terms, today, now).await?;
    let entry = ledger::over_award(EntryKey::OverAward(id), amount, today);
    let closed = closed::closed(tx).await?.until;
    let subject = Subject { case: Some(case.id), agreement: Some(id), by: by.id };
    books::post(tx, &entry.after(closed), subject, now).await?;
    Ok(id)
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
