//! The books: entries are only ever added, each once, and balances are sums.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    actor::{Actor, Role},
    ids::{AgreementId, CaseId, EntryId, UserId},
    ledger::{Account, Entry, EntryKind, Transfer},
    ledger_key::EntryKey,
    money::Money,
    reversal_reason::ReversalReason,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Statement, Value,
};
use uuid::Uuid;

use crate::{
    bounds::Bound,
    casework::cases,
    db::{Reads, Tx},
    entity::{case, ledger_entry, ledger_transfer},
    error::{StoreError, corrupt},
    ledger::{chain, closed, subject::Subject, totals},
};

/// Writes an entry down, at the end of its chain.
///
/// # Errors
/// [`StoreError::Duplicate`] when an entry with this key stands in the books already, [`StoreError::Closed`] when the
/// books are closed for its day.
pub async fn post(
    tx: &Tx,
    entry: &Entry,
    subject: Subject,
    now: DateTime<Utc>,
) -> Result<EntryId, StoreError> {
    if closed::closed(tx).await?.until.is_some_and(|until| entry.effective_on <= until) {
        return Err(StoreError::Closed);
    }
    let chain = chain::of(subject);
    if subject.agreement.is_none() && tx.connection().get_database_backend() == DbBackend::Postgres {
        // An agreement is locked by whoever posts to it; a case is locked here.
        let held = case::Entity::find_by_id(chain).select_only().column(case::Column::Id).lock_exclusive();
        held.into_tuple::<Uuid>().one(&tx.0).await?;
    }
    let mut head = chain::head(tx, chain).await?;
    let (row, transfers) = chain::link(&mut head, entry, subject, now);
    let id = row.id;
    ledger_entry::Entity::insert(row.into_active_model()).exec_without_returning(&tx.0).await?;
    let transfers = transfers.into_iter().map(IntoActiveModel::into_active_model);
    ledger_transfer::Entity::insert_many(transfers).exec_without_returning(&tx.0).await?;
    Ok(EntryId(id))
}

/// An entry with its transfers, to be reversed or shown.
#[derive(Clone, Debug)]
pub struct Posted {
    /// Its key.
    pub id: EntryId,
    /// What kind of event it is.
    pub kind: EntryKind,
    /// The day it counts for.
    pub effective_on: NaiveDate,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
    /// The entry it reverses.
    pub reverses: Option<EntryId>,
    /// The first entry of the event this one stands for; itself, when it was never written anew.
    pub root: EntryId,
    /// The day it was meant for, when the books were closed for that day.
    pub meant_for: Option<NaiveDate>,
    /// Why it reverses one.
    pub reason: Option<ReversalReason>,
    /// What makes writing it twice impossible.
    pub key: EntryKey,
    /// What it moves.
    pub transfers: Vec<Transfer>,
    /// The agreement whose chain it is part of.
    pub agreement: Option<AgreementId>,
    /// The case it belongs to.
    pub case: Option<CaseId>,
    /// Who did it; `None` for the program itself.
    pub by: Option<UserId>,
    /// Its place in the chain of its agreement or case, and what seals it.
    pub number: Option<i32>,
    /// SHA-256 over the entry and the hash before it; `None` for an entry that is not sealed.
    pub hash: Option<Vec<u8>>,
}

/// The entry, if there is one and the viewer may know of its case. What is of no case, such as the end of a year, is of
/// those who keep the books.
///
/// # Errors
/// Not there for this viewer, or a row is corrupt.
pub async fn load(at: &impl Reads, viewer: Actor, id: EntryId) -> Result<Posted, StoreError> {
    let entry = load_for_work(at, id).await?;
    let is_visible = match entry.case {
        Some(case) => cases::is_visible_to(at, viewer, case).await?,
        None => viewer.role == Role::Administrator,
    };
    if is_visible { Ok(entry) } else { Err(StoreError::NotFound) }
}

/// An entry for what is done with it.
///
/// # Errors
/// No such entry, or a row is corrupt.
pub async fn load_for_work(at: &impl Reads, id: EntryId) -> Result<Posted, StoreError> {
    let row =
        ledger_entry::Entity::find_by_id(id.0).one(at.connection()).await?.ok_or(StoreError::NotFound)?;
    let transfers = ledger_transfer::Entity::find()
        .filter(ledger_transfer::Column::EntryId.eq(id.0))
        .order_by_asc(ledger_transfer::Column::Id)
        .all(at.connection())
        .await?;
    posted(&row, transfers)
}

/// # Errors
/// No such entry, or a row is corrupt.
pub(crate) async fn by_key(at: &impl Reads, key: &EntryKey) -> Result<Posted, StoreError> {
    let found = ledger_entry::Entity::find()
        .select_only()
        .column(ledger_entry::Column::Id)
        .filter(ledger_entry::Column::Key.eq(key.to_string()))
        .into_tuple::<Uuid>()
        .one(at.connection())
        .await?;
    load_for_work(at, EntryId(found.ok_or(StoreError::NotFound)?)).await
}

/// Whether another entry turned this one round.
pub(crate) async fn is_reversed(at: &impl Reads, id: EntryId) -> Result<bool, StoreError> {
    let found = ledger_entry::Entity::find()
        .select_only()
        .column(ledger_entry::Column::Id)
        .filter(ledger_entry::Column::ReversesId.eq(id.0))
        .limit(1)
        .into_tuple::<Uuid>()
        .one(at.connection())
        .await?;
    Ok(found.is_some())
}

/// What an entry reversed, what reversed it, and what stands for the same event; oldest first.
pub async fn family(at: &impl Reads, entry: &Posted) -> Result<Vec<Posted>, StoreError> {
    use ledger_entry::Column;
    let related = Column::RootId
        .eq(entry.root.0)
        .or(Column::Id.eq(entry.root.0))
        .or(Column::ReversesId.eq(entry.id.0))
        .or(Column::Id.eq(entry.reverses.map_or(entry.id.0, |it| it.0)));
    let ids: Vec<Uuid> = ledger_entry::Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(related)
        .filter(Column::Id.ne(entry.id.0))
        .order_by_asc(Column::RecordedAt)
        .order_by_asc(Column::Id)
        .limit(50)
        .into_tuple()
        .all(at.connection())
        .await?;
    let mut found = Vec::new();
    for id in ids {
        found.push(load_for_work(at, EntryId(id)).await?);
    }
    Ok(found)
}

/// Entries read of one agreement.
const ENTRIES: Bound = Bound::of("ledger_entry", 2_000);

/// The entries of an agreement in order of the day they count for; at most 2,000.
pub async fn list_of_agreement(at: &impl Reads, agreement: AgreementId) -> Result<Vec<Posted>, StoreError> {
    let entries = ledger_entry::Entity::find()
        .filter(ledger_entry::Column::AgreementId.eq(agreement.0))
        .order_by_asc(ledger_entry::Column::EffectiveOn)
        .order_by_asc(ledger_entry::Column::RecordedAt)
        .order_by_asc(ledger_entry::Column::Id)
        .limit(ENTRIES.limit())
        .all(at.connection())
        .await?;
    let entries = ENTRIES.whole(entries)?;
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

/// Up to which day and as known when a balance is asked for (requirement LG5). Nothing means everything.
#[derive(Clone, Copy, Debug, Default)]
pub struct AsOf {
    /// Entries that count for this day or an earlier one.
    pub effective: Option<NaiveDate>,
    /// Entries that were written down at this moment or before.
    pub recorded: Option<DateTime<Utc>>,
}

/// Debits minus credits per account, in cents; of one agreement, or of the whole fund.
pub async fn balances(
    at: &impl Reads,
    agreement: Option<AgreementId>,
) -> Result<Vec<(Account, i64)>, StoreError> {
    balances_as_of(at, agreement, AsOf::default()).await
}

/// As [`balances`], as they were on a day and known at a moment.
pub async fn balances_as_of(
    at: &impl Reads,
    agreement: Option<AgreementId>,
    when: AsOf,
) -> Result<Vec<(Account, i64)>, StoreError> {
    if agreement.is_none() && when.recorded.is_none() {
        return totals::balances(at, when.effective).await;
    }
    let mut values: Vec<Value> = Vec::new();
    let mut conditions = Vec::new();
    let mut add = |condition: &str, value: Value| {
        values.push(value);
        conditions.push(format!("{condition} ${}", values.len()));
    };
    if let Some(agreement) = agreement {
        add("t.agreement_id =", agreement.0.into());
    }
    if let Some(day) = when.effective {
        add("t.effective_on <=", day.into());
    }
    if let Some(moment) = when.recorded {
        add("e.recorded_at <=", moment.into());
    }
    let join = if when.recorded.is_some() { "join ledger_entry e on e.id = t.entry_id" } else { "" };
    let filter =
        if conditions.is_empty() { String::new() } else { format!("where {}", conditions.join(" and ")) };
    let sql = format!(
        "with moves as (select t.debit as debit, t.credit as credit, sum(t.amount_cents) as amount \
         from ledger_transfer t {join} {filter} group by t.debit, t.credit) \
         select account, cast(sum(amount) as bigint) as balance from ( \
         select debit as account, amount from moves union all select credit as account, -amount from moves \
         ) as lines group by account order by account"
    );
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
        root: EntryId(row.root_id.unwrap_or(row.id)),
        meant_for: row.meant_for,
        reason: row
            .reason
            .as_deref()
            .map(|it| ReversalReason::from_name(it).ok_or(corrupt("ledger_entry", "reason")))
            .transpose()?,
        key: EntryKey::parse(&row.key).ok_or(corrupt("ledger_entry", "key"))?,
        transfers,
        agreement: row.agreement_id.map(AgreementId),
        case: row.case_id.map(CaseId),
        by: row.by_id.map(UserId),
        number: row.number,
        hash: row.hash.clone(),
    })
}
