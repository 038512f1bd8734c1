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
        stop_requests::{self, StopState},
    },
    db::{Reads, Tx},
    entity::{agreement, payout},
    error::{StoreError, corrupt},
    ledger::{books, closed, subject::Subject},
    messages::outbox,
    money_out::payouts::{self, PayoutKind, PayoutState},
    people::staff,
    repayment::agreements,
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
    let lines = case.stage.proposal().map_or(&[][..], |it| it.lines.as_slice());
    let own = case.application.as_ref().and_then(|it| it.needs.iban.as_ref());
    let all = payouts::list_of_case(at, case.id).await?;
    let found = all.iter().filter_map(|it| {
        let progress = match it.state {
            PayoutState::Planned | PayoutState::ReleasedOnce => PayoutProgress::Open,
            PayoutState::Released => PayoutProgress::OnItsWay,
            PayoutState::Paid => PayoutProgress::Paid,
            PayoutState::Cancelled => return None,
        };
        let line = lines.get(it.line).filter(|_| it.kind != PayoutKind::Refund)?;
        // The time it is for and who was to get it stay as decided, whatever day or account was put in later.
        let for_day = line.parts().get(it.part).map_or(it.due_on, |part| part.1);
        let to_person = if it.payee_iban == line.payee.iban {
            line.payee.is_applicant
        } else {
            own == Some(&it.payee_iban)
        };
        Some(StandingPayout {
            id: it.id,
            amount: it.amount,
            due_on: for_day,
            is_monthly: line.is_monthly(),
            agreement: it.agreement,
            to_person,
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
    if !case.stage.may_stop() || case.stage.excludes(by) {
        return Err(StoreError::Stale);
    }
    // Whoever confirms has to have seen this very request.
    cases::touch(tx, case, now).await?;
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
    stop_requests::decide(tx, request.id, StopState::TakenBack, by, now).await?;
    cases::touch(tx, case, now).await?;
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
            fund_anew(tx, agreement.id, Some(request.stop.last_day), today).await?;
        }
    }
    if !effect.over_award.is_zero() {
        claim(tx, case, effect.over_award, by, today, now).await?;
    }
    if request.stop.reason == StopReason::Death {
        outbox::drop_waiting(tx, case.id).await?;
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

/// The terms of an agreement for what was or is still to be paid out under it; with nothing of either it ends. After a
/// stop it is repaid from a first month that follows its last day.
pub(crate) async fn fund_anew(
    tx: &Tx,
    id: AgreementId,
    stopped: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(), StoreError> {
    // Locked first: a payout that is registered as paid at this moment counts once.
    let agreement = agreements::lock(tx, id).await?;
    let open = payouts::list_of_case(tx, agreement.case).await?;
    let promised: Money = open
        .iter()
        .filter(|it| it.agreement == Some(id) && PayoutState::UNPAID.contains(&it.state))
        .filter(|it| it.kind != PayoutKind::Refund)
        .map(|it| it.amount)
        .sum();
    let funded = agreement.disbursed.plus(promised);
    let mut update = agreement::Entity::update_many().filter(agreement::Column::Id.eq(id.0));
    if funded.is_zero() {
        update = update.col_expr(agreement::Column::EndedOn, Expr::value(today));
    } else {
        let first = stopped.map_or_else(
            || agreement.terms.first_month(),
            |last_day| offer::first_month_after_stop(&agreement.terms, last_day),
        );
        let terms = agreement.terms.after_stop(first, funded);
        if terms == agreement.terms {
            return Ok(());
        }
        let json = |terms: &Terms| serde_json::to_value(terms).map_err(|_| corrupt("agreement", "terms"));
        // What was signed stays beside what holds, also after a second change.
        agreement::Entity::update_many()
            .col_expr(agreement::Column::TermsSigned, Expr::value(json(&agreement.terms)?))
            .filter(agreement::Column::Id.eq(id.0))
            .filter(agreement::Column::TermsSigned.is_null())
            .exec(&tx.0)
            .await?;
        update = update.col_expr(agreement::Column::Terms, Expr::value(json(&terms)?));
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
