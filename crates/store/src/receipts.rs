//! Money that came in: written down once, spread over what is due, reversed when it bounces.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::{Month, months_after},
    case::change::Notice,
    fund::Regulation,
    ids::{AgreementId, CaseId, ChargeId, EntryId},
    ledger::{Account, EntryKind, Reason},
    money::Money,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    agreements, cases,
    charging::Kind,
    db::{Reads, StoreError, Tx, corrupt},
    entity::{agreement, charge, ledger_entry, receipt},
    ids, ledger,
    log::{self, By},
    settle::{Books, Fresh, Incoming},
};

/// A payment as it stands on the bank statement.
#[derive(Clone, Debug)]
pub struct Received {
    pub agreement: AgreementId,
    /// The bank's own reference; the same one twice is the same payment.
    pub reference: String,
    pub amount: Money,
    pub on: NaiveDate,
}

/// A charge with what was settled of it.
#[derive(Clone, Debug)]
pub struct Charge {
    pub id: ChargeId,
    pub month: Month,
    pub kind: Kind,
    pub amount: Money,
    pub settled: Money,
    pub due_on: NaiveDate,
    /// What is asked of it no longer; `amount` is what is left.
    pub taken: Money,
    /// What of it comes from settling an earlier year.
    pub extra: Money,
    /// It was paid later once, as somebody asked.
    pub moved: bool,
}

impl Charge {
    /// What a month came to, and not money that went back in it.
    #[must_use]
    pub fn is_month(&self) -> bool {
        self.kind != Kind::Refund
    }
}

/// Whether a command did something, or had been carried out before with the very same content (requirement LG8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Now,
    Before,
}

/// Registers a payment and settles the oldest charges with it. The same payment once more changes nothing.
///
/// # Errors
/// [`StoreError::Duplicate`] when this reference was used for another payment, [`StoreError::Closed`] when the books
/// are closed for its day.
pub async fn register(tx: &Tx, received: &Received, by: &By, now: DateTime<Utc>) -> Result<Done, StoreError> {
    let agreement = agreements::lock(tx, received.agreement).await?;
    let reference = match reference(tx, received).await? {
        Some(reference) => reference,
        None => return Ok(Done::Before),
    };
    let fresh = Fresh {
        key: format!("receipt:{reference}"),
        on: received.on,
        amount: received.amount,
        what: Incoming::Receipt,
    };
    let booked = Books::open(tx, &agreement, by.id, now).await?.receive(&fresh).await?;
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
    let line =
        log::Line { case: Some(agreement.case), step: "receive_payment", facts, ..log::Line::default() };
    log::add(tx, line, by, now).await?;
    let case = cases::load_for_work(tx, agreement.case).await?;
    cases::tell(tx, &case, Notice::PaymentReceived { amount: received.amount, on: received.on }, now).await?;
    Ok(Done::Now)
}

/// The reference to write a payment down under: the bank's own, with a number after it when what was booked under it was
/// a mistake. Nothing when this payment stands in the books.
async fn reference(tx: &Tx, received: &Received) -> Result<Option<String>, StoreError> {
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

/// Whether what was booked first in this entry was turned round since it was a mistake.
async fn is_mistake(tx: &Tx, root: Uuid) -> Result<bool, StoreError> {
    let own = ledger_entry::Entity::find()
        .select_only()
        .column(ledger_entry::Column::Id)
        .filter(ledger_entry::Column::Id.eq(root).or(ledger_entry::Column::RootId.eq(root)));
    let turned = ledger_entry::Entity::find()
        .filter(ledger_entry::Column::Reason.eq(Reason::Mistake.name()))
        .filter(ledger_entry::Column::ReversesId.in_subquery(own.into_query()));
    Ok(0 < turned.count(&tx.0).await?)
}

/// Turns a payment round that bounced or was booked by mistake: what it settled is due again as it was, and later
/// payments take its place. `on` is the day the bank took it back.
///
/// # Errors
/// Not a receipt.
pub async fn reverse(
    tx: &Tx,
    entry: EntryId,
    reason: Reason,
    on: NaiveDate,
    by: &By,
    now: DateTime<Utc>,
) -> Result<Done, StoreError> {
    let original = ledger::load(tx, entry).await?;
    let (EntryKind::Receipt, Some(agreement)) = (original.kind, original.agreement) else {
        return Err(StoreError::NotFound);
    };
    let agreement = agreements::lock(tx, agreement).await?;
    let books = Books::open(tx, &agreement, by.id, now).await?;
    if !books.take_back(original.root, reason, Ord::max(on, original.effective_on)).await? {
        return Ok(Done::Before);
    }
    let line = log::Line {
        case: original.case,
        step: "reverse_payment",
        facts: json!({ "entry": entry, "reason": reason }),
        ..log::Line::default()
    };
    log::add(tx, line, by, now).await?;
    let amount = original.transfers.iter().filter(|it| it.debit == Account::Bank).map(|it| it.amount).sum();
    let case = cases::load_for_work(tx, agreement.case).await?;
    let notice = Notice::PaymentReversed { amount, on: original.meant_for.unwrap_or(original.effective_on) };
    cases::tell(tx, &case, notice, now).await?;
    Ok(Done::Now)
}

/// Moves what is open of these agreements to one day a month later, once; nobody is reminded of it before. Gives the new day, when something moved.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn postpone(
    tx: &Tx,
    agreements: &[agreements::Agreement],
    today: NaiveDate,
) -> Result<Option<NaiveDate>, StoreError> {
    let mut open = Vec::new();
    for it in agreements {
        agreements::lock(tx, it.id).await?;
        open.extend(list_charges(tx, it.id).await?.into_iter().filter(may_wait));
    }
    let Some(last) = open.iter().map(|it| it.due_on).max() else { return Ok(None) };
    let months = i32::try_from(Regulation::on(today).postpone_months).unwrap_or(1);
    let due_on = months_after(Ord::max(last, today), months);
    move_to(tx, &open, due_on).await?;
    charge::Entity::update_many()
        .col_expr(charge::Column::Moved, Expr::value(true))
        .filter(charge::Column::Id.is_in(open.iter().map(|it| it.id.0)))
        .exec(&tx.0)
        .await?;
    Ok(Some(due_on))
}

/// Moves all that is open to a day, when it falls due before.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn wait_until(
    tx: &Tx,
    agreement: &agreements::Agreement,
    day: NaiveDate,
) -> Result<(), StoreError> {
    agreements::lock(tx, agreement.id).await?;
    let mut open = list_charges(tx, agreement.id).await?;
    open.retain(|it| it.settled < it.amount && it.due_on < day);
    move_to(tx, &open, day).await
}

/// Whether a charge is open and did not move yet.
#[must_use]
pub fn may_wait(charge: &Charge) -> bool {
    charge.settled < charge.amount && !charge.moved
}

async fn move_to(tx: &Tx, charges: &[Charge], day: NaiveDate) -> Result<(), StoreError> {
    charge::Entity::update_many()
        .col_expr(charge::Column::DueOn, Expr::value(day))
        .col_expr(charge::Column::Reminded, Expr::value(false))
        .filter(charge::Column::Id.is_in(charges.iter().map(|it| it.id.0)))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Every month of an agreement that was billed, and what went back to the person, oldest first; at most 1,000.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn list_charges(at: &impl Reads, agreement: AgreementId) -> Result<Vec<Charge>, StoreError> {
    let rows = charge::Entity::find()
        .filter(charge::Column::AgreementId.eq(agreement.0))
        .order_by_asc(charge::Column::Month)
        .order_by_asc(charge::Column::Part)
        .limit(1_000)
        .all(at.connection())
        .await?;
    rows.iter().map(from_row).collect()
}

/// What is open of a case, with the first day it falls due; nothing when nothing is.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn open_of_case(at: &impl Reads, case: CaseId) -> Result<Option<(Money, NaiveDate)>, StoreError> {
    let own = agreement::Entity::find()
        .select_only()
        .column(agreement::Column::Id)
        .filter(agreement::Column::CaseId.eq(case.0))
        .filter(agreement::Column::WrittenOffOn.is_null());
    let rows: Vec<(i64, i64, NaiveDate)> = charge::Entity::find()
        .select_only()
        .columns([charge::Column::AmountCents, charge::Column::SettledCents, charge::Column::DueOn])
        .filter(charge::Column::AgreementId.in_subquery(own.into_query()))
        .filter(Expr::col(charge::Column::SettledCents).lt(Expr::col(charge::Column::AmountCents)))
        .into_tuple()
        .all(at.connection())
        .await?;
    let Some(first) = rows.iter().map(|it| it.2).min() else { return Ok(None) };
    let open = Money::from_cents(rows.iter().map(|it| it.0 - it.1).sum());
    Ok(Some((open.map_err(|_| corrupt("charge", "amount_cents"))?, first)))
}

/// The same for several agreements.
pub(crate) async fn charges_of(
    at: &impl Reads,
    agreements: Vec<Uuid>,
) -> Result<HashMap<AgreementId, Vec<Charge>>, StoreError> {
    let rows = charge::Entity::find()
        .filter(charge::Column::AgreementId.is_in(agreements))
        .order_by_asc(charge::Column::Month)
        .all(at.connection())
        .await?;
    let mut by_agreement: HashMap<AgreementId, Vec<Charge>> = HashMap::new();
    for row in rows {
        by_agreement.entry(AgreementId(row.agreement_id)).or_default().push(from_row(&row)?);
    }
    Ok(by_agreement)
}

fn from_row(row: &charge::Model) -> Result<Charge, StoreError> {
    let money = |cents, column| Money::from_cents(cents).map_err(|_| corrupt("charge", column));
    Ok(Charge {
        id: ChargeId(row.id),
        month: row.month.parse().map_err(|_| corrupt("charge", "month"))?,
        kind: Kind::from_name(&row.outcome).ok_or(corrupt("charge", "outcome"))?,
        amount: money(row.amount_cents, "amount_cents")?,
        settled: money(row.settled_cents, "settled_cents")?,
        due_on: row.due_on,
        taken: money(row.taken_cents, "taken_cents")?,
        extra: money(row.extra_cents, "extra_cents")?,
        moved: row.moved,
    })
}
