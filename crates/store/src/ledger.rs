//! The books: entries are only ever added, each once, and balances are sums.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    ids::{AgreementId, CaseId, EntryId, UserId},
    ledger::{Account, Entry, EntryKind, Transfer},
    money::Money,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Statement, Value,
};

use crate::{
    db::{Reads, StoreError, Tx, corrupt},
    entity::{ledger_entry, ledger_transfer},
    ids,
};

/// What an entry belongs to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Subject {
    pub case: Option<CaseId>,
    pub agreement: Option<AgreementId>,
    pub by: Option<UserId>,
}

/// Writes an entry down.
///
/// # Errors
/// [`StoreError::Duplicate`] when an entry with this key stands in the books already.
pub async fn post(
    tx: &Tx,
    entry: &Entry,
    subject: Subject,
    now: DateTime<Utc>,
) -> Result<EntryId, StoreError> {
    let id = ids::fresh();
    let row = ledger_entry::ActiveModel {
        id: Set(id),
        kind: Set(entry.kind.name().to_owned()),
        key: Set(entry.key.clone()),
        case_id: Set(subject.case.map(|it| it.0)),
        agreement_id: Set(subject.agreement.map(|it| it.0)),
        effective_on: Set(entry.effective_on),
        recorded_at: Set(now),
        reverses_id: Set(entry.reverses.map(|it| it.0)),
        by_id: Set(subject.by.map(|it| it.0)),
    };
    ledger_entry::Entity::insert(row).exec_without_returning(&tx.0).await?;
    let transfers = entry.transfers.iter().map(|it| transfer_row(id, subject.agreement, it));
    ledger_transfer::Entity::insert_many(transfers).exec_without_returning(&tx.0).await?;
    Ok(EntryId(id))
}

pub(crate) fn transfer_row(
    entry: uuid::Uuid,
    agreement: Option<AgreementId>,
    transfer: &Transfer,
) -> ledger_transfer::ActiveModel {
    ledger_transfer::ActiveModel {
        id: Set(ids::fresh()),
        entry_id: Set(entry),
        agreement_id: Set(agreement.map(|it| it.0)),
        debit: Set(transfer.debit.name().to_owned()),
        credit: Set(transfer.credit.name().to_owned()),
        amount_cents: Set(transfer.amount.cents()),
    }
}

/// An entry with its transfers, to be reversed or shown.
#[derive(Clone, Debug)]
pub struct Posted {
    pub id: EntryId,
    pub kind: EntryKind,
    pub effective_on: NaiveDate,
    pub recorded_at: DateTime<Utc>,
    pub reverses: Option<EntryId>,
    pub transfers: Vec<Transfer>,
    pub agreement: Option<AgreementId>,
    pub case: Option<CaseId>,
}

/// # Errors
/// No such entry, or a row is corrupt.
pub async fn load(at: &impl Reads, id: EntryId) -> Result<Posted, StoreError> {
    let row =
        ledger_entry::Entity::find_by_id(id.0).one(at.connection()).await?.ok_or(StoreError::NotFound)?;
    let transfers = ledger_transfer::Entity::find()
        .filter(ledger_transfer::Column::EntryId.eq(id.0))
        .order_by_asc(ledger_transfer::Column::Id)
        .all(at.connection())
        .await?;
    posted(&row, transfers)
}

/// The entries of an agreement in order of the day they count for; at most 2,000.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn list_of_agreement(at: &impl Reads, agreement: AgreementId) -> Result<Vec<Posted>, StoreError> {
    let entries = ledger_entry::Entity::find()
        .filter(ledger_entry::Column::AgreementId.eq(agreement.0))
        .order_by_asc(ledger_entry::Column::EffectiveOn)
        .order_by_asc(ledger_entry::Column::RecordedAt)
        .order_by_asc(ledger_entry::Column::Id)
        .limit(2_000)
        .all(at.connection())
        .await?;
    let transfers = ledger_transfer::Entity::find()
        .filter(ledger_transfer::Column::AgreementId.eq(agreement.0))
        .order_by_asc(ledger_transfer::Column::Id)
        .all(at.connection())
        .await?;
    entries
        .into_iter()
        .map(|entry| {
            let own = transfers.iter().filter(|it| it.entry_id == entry.id).cloned().collect();
            posted(&entry, own)
        })
        .collect()
}

/// Debits minus credits per account, in cents; of one agreement, or of the whole fund.
///
/// # Errors
/// The database refuses, or an account has an unknown name.
pub async fn balances(
    at: &impl Reads,
    agreement: Option<AgreementId>,
) -> Result<Vec<(Account, i64)>, StoreError> {
    let filter = if agreement.is_some() { "where agreement_id = $1" } else { "" };
    let other = if agreement.is_some() { "where agreement_id = $2" } else { "" };
    let sql = format!(
        "select account, cast(sum(amount) as bigint) as balance from ( \
         select debit as account, amount_cents as amount from ledger_transfer {filter} \
         union all \
         select credit as account, -amount_cents as amount from ledger_transfer {other} \
         ) as lines group by account order by account"
    );
    let values: Vec<Value> = agreement.map_or_else(Vec::new, |it| vec![it.0.into(), it.0.into()]);
    let connection = at.connection();
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let rows = connection.query_all_raw(statement).await?;
    rows.into_iter()
        .map(|row| {
            let name: String = row.try_get("", "account")?;
            let account = Account::from_name(&name).ok_or(corrupt("ledger_transfer", "debit"))?;
            Ok((account, row.try_get("", "balance")?))
        })
        .collect()
}

/// The balance of one account in a list of balances, in cents.
#[must_use]
pub fn of(balances: &[(Account, i64)], account: Account) -> i64 {
    balances.iter().find(|it| it.0 == account).map_or(0, |it| it.1)
}

fn posted(row: &ledger_entry::Model, transfers: Vec<ledger_transfer::Model>) -> Result<Posted, StoreError> {
    let transfers = transfers
        .into_iter()
        .map(|it| {
            Ok(Transfer {
                debit: Account::from_name(&it.debit).ok_or(corrupt("ledger_transfer", "debit"))?,
                credit: Account::from_name(&it.credit).ok_or(corrupt("ledger_transfer", "credit"))?,
                amount: Money::from_cents(it.amount_cents)
                    .map_err(|_| corrupt("ledger_transfer", "amount_cents"))?,
            })
        })
        .collect::<Result<_, StoreError>>()?;
    Ok(Posted {
        id: EntryId(row.id),
        kind: EntryKind::from_name(&row.kind).ok_or(corrupt("ledger_entry", "kind"))?,
        effective_on: row.effective_on,
        recorded_at: row.recorded_at,
        reverses: row.reverses_id.map(EntryId),
        transfers,
        agreement: row.agreement_id.map(AgreementId),
        case: row.case_id.map(CaseId),
    })
}
