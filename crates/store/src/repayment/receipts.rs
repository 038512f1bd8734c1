//! Money that came in: written down once, spread over what is due, reversed when it bounces.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    ids::{AgreementId, EntryId},
    ledger::{Account, EntryKind},
    ledger_key::EntryKey,
    money::Money,
    notice::Notice,
    reversal_reason::ReversalReason,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QuerySelect,
    QueryTrait,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    casework::{
        audit_log::{self, By},
        cases,
    },
    db::Tx,
    entity::{ledger_entry, receipt},
    error::StoreError,
    ids,
    ledger::books,
    repayment::{
        agreements,
        reallocation::{AgreementBooks, NewPosting, PostingKind},
    },
    servicing::early,
};

/// A payment as it stands on the bank statement.
#[derive(Clone, Debug)]
pub struct Payment {
    /// The agreement it pays.
    pub agreement: AgreementId,
    /// The bank's own reference; the same one twice is the same payment.
    pub reference: String,
    /// What came in.
    pub amount: Money,
    /// The day it counts for: that of the bank.
    pub on: NaiveDate,
}

/// Whether a command did something, or had been carried out before with the very same content (requirement LG8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registration {
    /// It is booked.
    Now,
    /// This very payment was booked earlier; nothing changed.
    Before,
}

/// Registers a payment and settles the oldest charges with it. The same payment registered again changes nothing.
///
/// # Errors
/// [`StoreError::Duplicate`] when this reference was used for another payment.
pub async fn register(
    tx: &Tx,
    received: &Payment,
    by: &By,
    now: DateTime<Utc>,
) -> Result<Registration, StoreError> {
    let agreement = agreements::lock(tx, received.agreement).await?;
    let reference = match reference(tx, received).await? {
        Some(reference) => reference,
        None => return Ok(Registration::Before),
    };
    let fresh = NewPosting {
        key: EntryKey::Receipt { reference: reference.clone() },
        on: received.on,
        amount: received.amount,
        what: PostingKind::Receipt,
    };
    let booked = AgreementBooks::open(tx, &agreement, by.id, now).await?.receive(&fresh).await?;
    let row = receipt::ActiveModel {
        id: Set(ids::fresh()),
        agreement_id: Set(agreement.id.0),
        entry_id: Set(booked.entry.0),
        reference: Set(reference),
        amount_cents: Set(received.amount.cents()),
        received_on: Set(received.on),
    };
    receipt::Entity::insert(row).exec_without_returning(&tx.0).await?;
    let facts = json!({ "cents": received.amount.cents(), "surplus_cents": booked.surplus.cents() });
    let line = audit_log::LogEntry {
        case: Some(agreement.case),
        step: "receive_payment",
        facts,
        ..audit_log::LogEntry::default()
    };
    audit_log::add(tx, line, by, now).await?;
    early::end_if_paid(tx, agreement.id, by.id, received.on, now).await?;
    let case = cases::load_for_work(tx, agreement.case).await?;
    cases::tell(tx, &case, Notice::PaymentReceived { amount: received.amount, on: received.on }, now).await?;
    Ok(Registration::Now)
}

/// The reference to write a payment down under: the bank's own, with a number after it when what was booked under it
/// was a mistake. `None` when this payment is in the books.
async fn reference(tx: &Tx, received: &Payment) -> Result<Option<String>, StoreError> {
    let mut name = received.reference.clone();
    for number in 2.. {
        let known = receipt::Entity::find().filter(receipt::Column::Reference.eq(&name)).one(&tx.0).await?;
        let Some(known) = known else { break };
        if !is_mistake(tx, known.entry_id).await? {
            let is_same = known.agreement_id == received.agreement.0
                && known.amount_cents == received.amount.cents()
                && known.received_on == received.on;
            return if is_same { Ok(None) } else { Err(StoreError::Duplicate) };
        }
        name = format!("{} ({number})", received.reference);
    }
    Ok(Some(name))
}

/// Whether what was booked first in this entry was reversed because it had been booked by mistake.
async fn is_mistake(tx: &Tx, root: Uuid) -> Result<bool, StoreError> {
    let own = ledger_entry::Entity::find()
        .select_only()
        .column(ledger_entry::Column::Id)
        .filter(ledger_entry::Column::Id.eq(root).or(ledger_entry::Column::RootId.eq(root)));
    let turned = ledger_entry::Entity::find()
        .filter(ledger_entry::Column::Reason.eq(ReversalReason::Mistake.name()))
        .filter(ledger_entry::Column::ReversesId.in_subquery(own.into_query()));
    Ok(0 < turned.count(&tx.0).await?)
}

/// Reverses a payment that bounced or was booked by mistake: what it paid is due again as it was, and later
/// payments take its place. `on` is the day the bank took it back.
///
/// # Errors
/// [`StoreError::NotFound`] when it is not a receipt.
pub async fn reverse(
    tx: &Tx,
    entry: EntryId,
    reason: ReversalReason,
    on: NaiveDate,
    by: &By,
    now: DateTime<Utc>,
) -> Result<Registration, StoreError> {
    let original = books::load_for_work(tx, entry).await?;
    let (EntryKind::Receipt, Some(agreement)) = (original.kind, original.agreement) else {
        return Err(StoreError::NotFound);
    };
    let agreement = agreements::lock(tx, agreement).await?;
    let books = AgreementBooks::open(tx, &agreement, by.id, now).await?;
    if !books.reverse_event(original.root, reason, Ord::max(on, original.effective_on)).await? {
        return Ok(Registration::Before);
    }
    early::undo_if_unpaid(tx, agreement.id, by.id, now).await?;
    let line = audit_log::LogEntry {
        case: original.case,
        step: "reverse_payment",
        facts: json!({ "entry": entry, "reason": reason }),
        ..audit_log::LogEntry::default()
    };
    audit_log::add(tx, line, by, now).await?;
    let amount = original.transfers.iter().filter(|it| it.debit == Account::Bank).map(|it| it.amount).sum();
    let case = cases::load_for_work(tx, agreement.case).await?;
    let notice = Notice::PaymentReversed { amount, on: original.meant_for.unwrap_or(original.effective_on) };
    cases::tell(tx, &case, notice, now).await?;
    Ok(Registration::Now)
}
