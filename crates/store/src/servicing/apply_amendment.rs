//! What an approved amendment of an agreement does to its books, its charges and its schedule.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    ids::AgreementId,
    ledger,
    ledger_key::EntryKey,
    money::Money,
    notice::Notice,
    repayment::{
        amendment::{Amendment, AmendmentEffect},
        billing::RepaymentState,
    },
    reversal_reason::ReversalReason,
};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, sea_query::Expr};
use serde_json::json;
use uuid::Uuid;

use crate::{
    billing::posting,
    casework::{
        audit_log::{self, By},
        cases,
    },
    db::{Reads, Tx},
    entity::{
        agreement,
        amendment::{Column, Entity, Model},
        charge,
    },
    error::{StoreError, corrupt},
    ledger::{books, closed, subject::Subject},
    repayment::{
        agreements::{self, Agreement},
        charges::{self, list_charges},
        reallocation::AgreementBooks,
    },
    servicing::proposals::{AmendmentProposal, ProposalState},
};

/// The proposal that wrote an agreement off.
async fn written_off(at: &impl Reads, id: AgreementId) -> Result<Option<Model>, StoreError> {
    let approved = Entity::find()
        .filter(Column::AgreementId.eq(id.0))
        .filter(Column::State.eq(ProposalState::Approved.name()))
        .order_by_desc(Column::DecidedAt)
        .order_by_desc(Column::Number)
        .all(at.connection())
        .await?;
    let is_write_off = |it: &Model| it.change["kind"] == Amendment::WriteOff.kind();
    for row in approved.into_iter().filter(is_write_off) {
        // One that was undone before stands no more.
        let is_undone = match books::by_key(at, &EntryKey::Amendment(row.id)).await {
            Ok(entry) => books::is_reversed(at, entry.id).await?,
            Err(StoreError::NotFound) => false,
            Err(error) => return Err(error),
        };
        if !is_undone {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

/// An agreement as it was before it was written off.
pub(crate) async fn before_write_off(
    at: &impl Reads,
    agreement: &Agreement,
    mut account: RepaymentState,
) -> Result<Option<AmendmentEffect>, StoreError> {
    let Some(row) = written_off(at, agreement.id).await? else { return Ok(None) };
    let given_up =
        Money::from_cents(row.given_up_cents).map_err(|_| corrupt("amendment", "given_up_cents"))?;
    let waived = waived_charges(&row)?;
    let back: Money = waived.iter().map(|it| it.1).sum();
    account.forgiven = account.forgiven.minus_or_zero(given_up);
    account.charged = account.charged.plus(back);
    account.interest.charged = account.interest.charged.plus(interest_of(at, agreement.id, &waived).await?);
    let transfers = match books::by_key(at, &EntryKey::Amendment(row.id)).await {
        Ok(entry) => {
            ledger::reversal(entry.id, &entry.transfers, entry.effective_on, ReversalReason::Undone).transfers
        }
        // An income share of which nothing was due left nothing in the books.
        Err(StoreError::NotFound) => Vec::new(),
        Err(error) => return Err(error),
    };
    Ok(Some(AmendmentEffect { account, waived: Money::ZERO, given_up: Money::ZERO, transfers, ends: false }))
}

/// Of what was waived, interest: what of it was not paid before, since interest is paid first.
async fn interest_of(
    at: &impl Reads,
    id: AgreementId,
    waived: &[(Uuid, Money)],
) -> Result<Money, StoreError> {
    let charges = list_charges(at, id).await?;
    let interest = |(charge, amount): &(Uuid, Money)| {
        let charge = charges.iter().find(|it| it.id.0 == *charge)?;
        Some(charge.interest.minus_or_zero(charge.settled).min(*amount))
    };
    Ok(waived.iter().filter_map(interest).sum())
}

/// What an amendment waived of which charge.
fn waived_charges(row: &Model) -> Result<Vec<(Uuid, Money)>, StoreError> {
    let Some(waived_charges) = &row.waived else { return Ok(Vec::new()) };
    serde_json::from_value(waived_charges.clone()).map_err(|_| corrupt("amendment", "waived"))
}

/// Carries an approved amendment out: in the books, on overdue charges and on the agreement.
pub(crate) async fn apply(
    tx: &Tx,
    proposal: &AmendmentProposal,
    agreement: &Agreement,
    effect: &AmendmentEffect,
    (by, today): (&By, NaiveDate),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if proposal.change == Amendment::WriteOffReversal {
        reverse_write_off(tx, agreement, by, now).await?;
    } else {
        post_amendment(tx, proposal, agreement, effect, (by, today), now).await?;
    }
    let revised =
        serde_json::to_value(effect.account.revised).map_err(|_| corrupt("agreement", "revised_schedule"))?;
    let revised = effect.account.revised.is_some().then_some(revised);
    let mut update = agreement::Entity::update_many()
        .col_expr(agreement::Column::RevisedSchedule, Expr::value(revised))
        .col_expr(agreement::Column::ForgivenCents, Expr::value(effect.account.forgiven.cents()))
        .col_expr(
            agreement::Column::PausedUntil,
            Expr::value(effect.account.paused_until.map(|it| it.to_string())),
        );
    if proposal.change == Amendment::WriteOffReversal {
        update = update
            .col_expr(agreement::Column::WrittenOffOn, Expr::value(None::<NaiveDate>))
            .col_expr(agreement::Column::EndedOn, Expr::value(None::<NaiveDate>));
    }
    if effect.ends {
        update = update.col_expr(agreement::Column::EndedOn, Expr::value(today));
    }
    if proposal.change == Amendment::WriteOff {
        update = update.col_expr(agreement::Column::WrittenOffOn, Expr::value(today));
    }
    update.filter(agreement::Column::Id.eq(agreement.id.0)).exec(&tx.0).await?;
    agreements::set_interest(tx, agreement.id, effect.account.interest).await?;
    if proposal.change == Amendment::WriteOffReversal {
        // What came in meanwhile pays what is due again.
        let agreement = agreements::load_for_work(tx, agreement.id).await?;
        AgreementBooks::open(tx, &agreement, by.id, now).await?.rebook().await?;
    }
    let line = audit_log::LogEntry {
        case: Some(agreement.case),
        step: "change_agreement",
        facts: json!({ "change": proposal.change, "number": proposal.number }),
        ..audit_log::LogEntry::default()
    };
    audit_log::add(tx, line, by, now).await?;
    if proposal.change == Amendment::WriteOff {
        return Ok(());
    }
    let case = cases::load_for_work(tx, agreement.case).await?;
    cases::tell(tx, &case, Notice::PlanChanged { on: today }, now).await
}

/// Posts the entry, and waives what the amendment takes off overdue charges.
async fn post_amendment(
    tx: &Tx,
    proposal: &AmendmentProposal,
    agreement: &Agreement,
    effect: &AmendmentEffect,
    (by, today): (&By, NaiveDate),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if !effect.transfers.is_empty() {
        let entry = ledger::amendment(EntryKey::Amendment(proposal.id), effect.transfers.clone(), today);
        post(tx, agreement, entry, by, now).await?;
    }
    if effect.waived.is_zero() {
        return Ok(());
    }
    let open = |it: &charges::Charge| it.amount.minus_or_zero(it.settled);
    let behind: Vec<(Uuid, Money)> = list_charges(tx, agreement.id)
        .await?
        .iter()
        .filter(|it| it.is_month() && !open(it).is_zero())
        .filter(|it| proposal.change.takes_all() || it.due_on < today)
        .map(|it| (it.id.0, open(it)))
        .collect();
    for (charge, cents) in &behind {
        waive(tx, *charge, cents.cents()).await?;
    }
    Entity::update_many()
        .col_expr(Column::Waived, Expr::value(json!(behind)))
        .filter(Column::Id.eq(proposal.id))
        .exec(&tx.0)
        .await?;
    posting::recount(tx, agreement.id).await
}

/// A write-off is reversed: in the books on its own day, and on the charges it took from.
async fn reverse_write_off(
    tx: &Tx,
    agreement: &Agreement,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = written_off(tx, agreement.id).await?.ok_or(StoreError::NotFound)?;
    match books::by_key(tx, &EntryKey::Amendment(row.id)).await {
        Ok(entry) => {
            let turned =
                ledger::reversal(entry.id, &entry.transfers, entry.effective_on, ReversalReason::Undone);
            post(tx, agreement, turned, by, now).await?;
        }
        Err(StoreError::NotFound) => {}
        Err(error) => return Err(error),
    }
    for (charge, cents) in waived_charges(&row)? {
        waive(tx, charge, -cents.cents()).await?;
    }
    posting::recount(tx, agreement.id).await
}

async fn post(
    tx: &Tx,
    agreement: &Agreement,
    entry: ledger::Entry,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let closed = closed::closed(tx).await?.until;
    let subject = Subject { case: Some(agreement.case), agreement: Some(agreement.id), by: by.id };
    books::post(tx, &entry.after(closed), subject, now).await?;
    Ok(())
}

/// More steps than there are: nobody is chased about it any more.
const NEVER_CHASED: i32 = i32::MAX;

/// Waives cents of a charge, or gives them back when below zero. Nobody is chased about it any more.
async fn waive(tx: &Tx, charge: Uuid, cents: i64) -> Result<(), StoreError> {
    charge::Entity::update_many()
        .col_expr(charge::Column::WaivedCents, Expr::col(charge::Column::WaivedCents).add(cents))
        .col_expr(charge::Column::AmountCents, Expr::col(charge::Column::AmountCents).sub(cents))
        .col_expr(charge::Column::Chased, Expr::value(NEVER_CHASED))
        .filter(charge::Column::Id.eq(charge))
        .exec(&tx.0)
        .await?;
    Ok(())
}
