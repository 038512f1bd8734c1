//! Money that came in: written down once, spread over what is due, reversed when it bounces.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    case::change::Notice,
    ids::{AgreementId, ChargeId, EntryId},
    ledger as books,
    money::Money,
    repayment::allocation::{self, OpenCharge, Part},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect, Statement, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    agreements, cases,
    db::{Reads, StoreError, Tx, corrupt},
    entity::{allocation as allocation_row, charge, receipt},
    ids, ledger,
    log::{self, By},
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
    pub month: String,
    pub outcome: String,
    pub amount: Money,
    pub settled: Money,
    pub due_on: NaiveDate,
}

/// Registers a payment and settles the oldest charges with it.
///
/// # Errors
/// [`StoreError::Duplicate`] when this reference was registered before.
pub async fn register(tx: &Tx, received: &Received, by: &By, now: DateTime<Utc>) -> Result<(), StoreError> {
    let agreement = agreements::lock(tx, received.agreement).await?;
    let open = open_charges(tx, received.agreement).await?;
    let spread = allocation::allocate(received.amount, &open);
    let settled: Money = spread.parts.iter().map(|it| it.amount).sum();
    let entry =
        books::receipt(format!("receipt:{}", received.reference), settled, spread.surplus, received.on);
    let subject = ledger::Subject { case: Some(agreement.case), agreement: Some(agreement.id), by: by.id };
    let entry_id = ledger::post(tx, &entry, subject, now).await?;
    let row = receipt::ActiveModel {
        id: Set(ids::fresh()),
        agreement_id: Set(agreement.id.0),
        entry_id: Set(entry_id.0),
        reference: Set(received.reference.clone()),
        amount_cents: Set(received.amount.cents()),
        received_on: Set(received.on),
    };
    receipt::Entity::insert(row).exec_without_returning(&tx.0).await?;
    for part in &spread.parts {
        settle(tx, entry_id, part.charge.0, part.amount.cents()).await?;
    }
    let facts = json!({ "cents": received.amount.cents(), "surplus_cents": spread.surplus.cents() });
    let line =
        log::Line { case: Some(agreement.case), step: "receive_payment", facts, ..log::Line::default() };
    log::add(tx, line, by, now).await?;
    let case = cases::load_for_work(tx, agreement.case).await?;
    cases::tell(tx, &case, Notice::PaymentReceived { amount: received.amount, on: received.on }, now).await
}

/// Turns a payment round that bounced or was booked by mistake: its charges are due again as they were, also
/// those that its surplus paid later.
///
/// # Errors
/// Not a receipt, or reversed before.
pub async fn reverse(
    tx: &Tx,
    entry: EntryId,
    on: NaiveDate,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let original = ledger::load(tx, entry).await?;
    let (books::EntryKind::Receipt, Some(agreement)) = (original.kind, original.agreement) else {
        return Err(StoreError::NotFound);
    };
    agreements::lock(tx, agreement).await?;
    let reopened = charges_without_credit(tx, agreement, &original.transfers).await?;
    let subject = ledger::Subject { case: original.case, agreement: original.agreement, by: by.id };
    let mut turned = books::reversal(entry, &original.transfers, on);
    let amount: Money = reopened.iter().map(|it| it.amount).sum();
    if !amount.is_zero() {
        turned.transfers.push(books::Transfer {
            debit: books::Account::Due,
            credit: books::Account::Credit,
            amount,
        });
    }
    let reversal = ledger::post(tx, &turned, subject, now).await?;
    let parts =
        allocation_row::Entity::find().filter(allocation_row::Column::EntryId.eq(entry.0)).all(&tx.0).await?;
    for part in parts {
        settle(tx, reversal, part.charge_id, -part.amount_cents).await?;
    }
    for part in &reopened {
        settle(tx, reversal, part.charge.0, -part.amount.cents()).await?;
    }
    let line = log::Line {
        case: original.case,
        step: "reverse_payment",
        facts: json!({ "entry": entry }),
        ..log::Line::default()
    };
    log::add(tx, line, by, now).await
}

/// What a receipt left as credit may have paid for later charges. When it is turned round and the credit
/// that is left does not suffice, the newest charges that were paid from credit are due again.
async fn charges_without_credit(
    tx: &Tx,
    agreement: AgreementId,
    transfers: &[books::Transfer],
) -> Result<Vec<Part>, StoreError> {
    let credit = books::Account::Credit;
    let surplus: Money = transfers.iter().filter(|it| it.credit == credit).map(|it| it.amount).sum();
    let left = -ledger::of(&ledger::balances(tx, Some(agreement)).await?, credit);
    let mut missing = surplus.cents() - left;
    if missing <= 0 {
        return Ok(Vec::new());
    }
    // What of a charge no standing receipt settled was settled from credit.
    let sql = "select c.id as id, c.settled_cents - coalesce( \
         (select cast(sum(a.amount_cents) as bigint) from allocation a \
          join ledger_entry e on e.id = a.entry_id where a.charge_id = c.id and e.kind = 'receipt' \
          and not exists (select 1 from ledger_entry r where r.reverses_id = e.id)), 0) as cents \
         from charge c where c.agreement_id = $1 and c.settled_cents > 0 order by c.due_on desc, c.id desc";
    let connection = tx.connection();
    let statement =
        Statement::from_sql_and_values(connection.get_database_backend(), sql, [agreement.0.into()]);
    let mut parts = Vec::new();
    for row in connection.query_all_raw(statement).await? {
        let (charge, cents): (Uuid, i64) = (row.try_get("", "id")?, row.try_get("", "cents")?);
        let cents = std::cmp::min(cents, missing);
        if 0 < cents {
            let amount = Money::from_cents(cents).map_err(|_| corrupt("charge", "settled_cents"))?;
            parts.push(Part { charge: ChargeId(charge), amount });
            missing -= cents;
        }
    }
    if missing == 0 { Ok(parts) } else { Err(corrupt("ledger_transfer", "credit")) }
}

/// Moves the settled part of a charge and keeps why.
pub(crate) async fn settle(tx: &Tx, entry: EntryId, charge: Uuid, cents: i64) -> Result<(), StoreError> {
    charge::Entity::update_many()
        .col_expr(charge::Column::SettledCents, Expr::col(charge::Column::SettledCents).add(cents))
        .filter(charge::Column::Id.eq(charge))
        .exec(&tx.0)
        .await?;
    let row = allocation_row::ActiveModel {
        id: Set(ids::fresh()),
        entry_id: Set(entry.0),
        charge_id: Set(charge),
        amount_cents: Set(cents),
    };
    allocation_row::Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

async fn open_charges(tx: &Tx, agreement: AgreementId) -> Result<Vec<OpenCharge>, StoreError> {
    let charges = list_charges(tx, agreement).await?;
    Ok(charges
        .into_iter()
        .map(|it| OpenCharge { id: it.id, due_on: it.due_on, open: it.amount.less(it.settled) })
        .filter(|it| !it.open.is_zero())
        .collect())
}

/// Every month of an agreement that was billed, oldest first; at most 1,000.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn list_charges(at: &impl Reads, agreement: AgreementId) -> Result<Vec<Charge>, StoreError> {
    let rows = charge::Entity::find()
        .filter(charge::Column::AgreementId.eq(agreement.0))
        .order_by_asc(charge::Column::Month)
        .limit(1_000)
        .all(at.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Charge {
                id: ChargeId(row.id),
                month: row.month,
                outcome: row.outcome,
                amount: Money::from_cents(row.amount_cents).map_err(|_| corrupt("charge", "amount_cents"))?,
                settled: Money::from_cents(row.settled_cents)
                    .map_err(|_| corrupt("charge", "settled_cents"))?,
                due_on: row.due_on,
            })
        })
        .collect()
}
