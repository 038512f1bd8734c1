//! Amendments of an agreement: proposed by one, approved by another, and above a limit by two others.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    fund::Regulation,
    ids::{AgreementId, UserId},
    notice::Notice,
    repayment::amendment::{Amendment, AmendmentEffect, AmendmentRefusal, Behind},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    casework::{audit_log::By, cases},
    db::{Reads, Tx},
    entity::amendment::{ActiveModel, Column, Entity},
    error::{StoreError, column},
    ids,
    messages::callbacks::{self, CallCause},
    people::staff,
    repayment::agreements::{self, Agreement},
    servicing::{
        apply_amendment::{apply, before_write_off},
        balance,
        proposals::{ProposalState, from_row, load_for_work},
    },
};

/// What came of an attempt to approve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmendmentApproval {
    /// It was approved, and stands as this.
    Done(ProposalState),
    /// Whoever proposed or approved before cannot approve.
    SamePerson,
    /// Decided before.
    NotNow,
    /// It no longer makes sense for the agreement.
    Refused(AmendmentRefusal),
}

/// What an amendment would come to today.
pub async fn preview(
    at: &impl Reads,
    agreement: &Agreement,
    change: Amendment,
    today: NaiveDate,
) -> Result<Result<AmendmentEffect, AmendmentRefusal>, StoreError> {
    let account = agreements::account(at, agreement).await?;
    match (agreement.written_off_on, change) {
        (Some(_), Amendment::WriteOffReversal) => {
            Ok(before_write_off(at, agreement, account).await?.ok_or(AmendmentRefusal::NotWrittenOff))
        }
        (Some(_), _) => Ok(Err(AmendmentRefusal::WrittenOff)),
        (None, _) => {
            let stands = balance::load(at, agreement, today).await?;
            let behind = if change.takes_all() {
                Behind { amount: stands.months_open, interest: stands.interest_open }
            } else {
                Behind { amount: stands.months_behind, interest: stands.interest_behind }
            };
            Ok(change.apply(&account, behind, stands.next))
        }
    }
}

/// Writes a proposal down.
pub async fn propose(
    tx: &Tx,
    id: AgreementId,
    change: Amendment,
    reason: &str,
    by: (UserId, NaiveDate),
    now: DateTime<Utc>,
) -> Result<Result<Uuid, AmendmentRefusal>, StoreError> {
    let agreement = agreements::lock(tx, id).await?;
    let effect = match preview(tx, &agreement, change, by.1).await? {
        Ok(effect) => effect,
        Err(refusal) => return Ok(Err(refusal)),
    };
    // A second press of the button finds the proposal that waits.
    let waits = Entity::find()
        .filter(Column::AgreementId.eq(id.0))
        .filter(Column::ProposedBy.eq(by.0.0))
        .filter(Column::State.eq(ProposalState::Proposed.name()))
        .filter(Column::Reason.eq(reason))
        .one(&tx.0)
        .await?;
    if let Some(same) = waits.filter(|it| it.change == json!(change)) {
        return Ok(Ok(same.id));
    }
    let number = Entity::find().filter(Column::AgreementId.eq(id.0)).count(&tx.0).await?;
    let row = ActiveModel {
        id: Set(ids::fresh()),
        agreement_id: Set(id.0),
        number: Set(column(number + 1, "amendment", "number")?),
        change: Set(json!(change)),
        reason: Set(reason.to_owned()),
        given_up_cents: Set(effect.given_up.cents()),
        state: Set(ProposalState::Proposed.name().to_owned()),
        proposed_by: Set(by.0.0),
        proposed_at: Set(now),
        first_by: Set(None),
        decided_by: Set(None),
        decided_at: Set(None),
        waived: Set(None),
    };
    let id = *row.id.as_ref();
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(Ok(id))
}

/// One more person approves; the last approval that is needed carries the amendment out.
pub async fn approve(
    tx: &Tx,
    id: Uuid,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<AmendmentApproval, StoreError> {
    let row = Entity::find_by_id(id).lock_exclusive().one(&tx.0).await?.ok_or(StoreError::NotFound)?;
    let proposal = from_row(row)?;
    if !proposal.state.is_open() {
        return Ok(AmendmentApproval::NotNow);
    }
    let Some(approver) = by.id else { return Ok(AmendmentApproval::SamePerson) };
    for other in [Some(proposal.proposed_by), proposal.first_by].into_iter().flatten() {
        if !staff::may_pair(tx, other, approver, now).await? {
            return Ok(AmendmentApproval::SamePerson);
        }
    }
    let agreement = agreements::lock(tx, proposal.agreement).await?;
    let effect = match preview(tx, &agreement, proposal.change, today).await? {
        Ok(effect) => effect,
        Err(refusal) => return Ok(AmendmentApproval::Refused(refusal)),
    };
    let needs_two = Regulation::on(today).second_release_above < effect.given_up;
    if needs_two && proposal.state == ProposalState::Proposed {
        mark(tx, id, ProposalState::ApprovedOnce, Column::FirstBy, by, now).await?;
        return Ok(AmendmentApproval::Done(ProposalState::ApprovedOnce));
    }
    // What it comes to today, which is what undoing it gives back.
    Entity::update_many()
        .col_expr(Column::GivenUpCents, Expr::value(effect.given_up.cents()))
        .filter(Column::Id.eq(id))
        .exec(&tx.0)
        .await?;
    apply(tx, &proposal, &agreement, &effect, (by, today), now).await?;
    mark(tx, id, ProposalState::Approved, Column::DecidedBy, by, now).await?;
    Ok(AmendmentApproval::Done(ProposalState::Approved))
}

/// Carries out an amendment that two people agreed on elsewhere: whoever asked for it, and whoever confirmed it.
///
/// # Errors
/// The database refuses, or the books are corrupt. What makes no sense for the agreement is left out.
pub(crate) async fn carry_out_at_once(
    tx: &Tx,
    id: AgreementId,
    change: Amendment,
    (first, by): (UserId, &By),
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Ok(proposal) = propose(tx, id, change, "", (first, today), now).await? else { return Ok(()) };
    let agreement = agreements::lock(tx, id).await?;
    let Ok(effect) = preview(tx, &agreement, change, today).await? else { return Ok(()) };
    let proposal = load_for_work(tx, proposal).await?;
    apply(tx, &proposal, &agreement, &effect, (by, today), now).await?;
    mark(tx, proposal.id, ProposalState::Approved, Column::DecidedBy, by, now).await
}

/// Refuses a proposal; whoever proposed it may withdraw it this way.
pub async fn refuse(
    tx: &Tx,
    id: Uuid,
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::State, Expr::value(ProposalState::Refused.name()))
        .col_expr(Column::DecidedBy, Expr::value(by.id.map(|it| it.0)))
        .col_expr(Column::DecidedAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(Column::State.is_in(ProposalState::OPEN))
        .exec(&tx.0)
        .await?;
    if done.rows_affected != 1 {
        return Ok(false);
    }
    // Whoever asked for it hears the answer, and somebody calls to see what is possible.
    let proposal = load_for_work(tx, id).await?;
    let agreement = agreements::load_for_work(tx, proposal.agreement).await?;
    let case = cases::load_for_work(tx, agreement.case).await?;
    if proposal.proposed_by == case.applicant.id {
        callbacks::ask(tx, case.id, CallCause::Refused, now).await?;
        cases::tell(tx, &case, Notice::ProposalRefused { on: today }, now).await?;
    }
    Ok(true)
}

async fn mark(
    tx: &Tx,
    id: Uuid,
    state: ProposalState,
    who: Column,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(state.name()))
        .col_expr(who, Expr::value(by.id.map(|it| it.0)))
        .col_expr(Column::DecidedAt, Expr::value((state == ProposalState::Approved).then_some(now)))
        .filter(Column::Id.eq(id))
        .exec(&tx.0)
        .await?;
    Ok(())
}
