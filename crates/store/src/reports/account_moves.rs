//! The books as a list: what moved on one account.

use chrono::NaiveDate;
use domain::ledger::{Account, EntryKind};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};
use uuid::Uuid;

use crate::{
    db::Reads,
    error::{StoreError, corrupt},
    reports::ageing::FAR,
};

/// Rows on one page.
pub const PAGE: u64 = 100;

/// One movement on an account, with the entry behind it.
#[derive(Clone, Debug)]
pub struct Move {
    /// The entry of the books.
    pub entry: Uuid,
    /// What happened.
    pub kind: EntryKind,
    /// The day it counts for.
    pub effective_on: NaiveDate,
    /// Number of the case.
    pub number: String,
    /// Above zero: a debit.
    pub cents: i64,
}

#[derive(FromQueryResult)]
struct Row {
    entry: Uuid,
    kind: String,
    effective_on: NaiveDate,
    number: Option<String>,
    cents: i64,
}

/// Where a page of movements ends, and the next one goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageStart {
    /// Day of the last row of the page before.
    pub effective_on: NaiveDate,
    /// Entry of the last row of the page before.
    pub entry: Uuid,
}

/// The movements on an account up to and including a day, the newest on top: those after a place, or the first ones.
///
/// Entries are walked by day along their index, however many there are of the account.
pub async fn list(
    at: &impl Reads,
    account: Account,
    until: Option<NaiveDate>,
    after: Option<PageStart>,
) -> Result<Vec<Move>, StoreError> {
    let after = after.unwrap_or(PageStart {
        effective_on: until.and_then(|it| it.succ_opt()).unwrap_or(FAR),
        entry: Uuid::nil(),
    });
    let name = account.name();
    let values: Vec<Value> = vec![
        name.into(),
        name.into(),
        after.effective_on.into(),
        after.entry.into(),
        name.into(),
        name.into(),
    ];
    let sql = format!(
        "select e.id as entry, e.kind as kind, e.effective_on as effective_on, c.number as number, \
         (select cast(sum(case when t.debit = $1 then t.amount_cents else 0 end) \
         - sum(case when t.credit = $2 then t.amount_cents else 0 end) as bigint) \
         from ledger_transfer t where t.entry_id = e.id) as cents \
         from ledger_entry e left join \"case\" c on c.id = e.case_id \
         where (e.effective_on, e.id) < ($3, $4) and exists (select 1 from ledger_transfer t \
         where t.entry_id = e.id and (t.debit = $5 or t.credit = $6)) \
         order by e.effective_on desc, e.id desc limit {PAGE}"
    );
    let connection = at.connection();
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let rows = Row::find_by_statement(statement).all(connection).await?;
    rows.into_iter()
        .map(|row| {
            Ok(Move {
                entry: row.entry,
                kind: EntryKind::from_name(&row.kind).ok_or(corrupt("ledger_entry", "kind"))?,
                effective_on: row.effective_on,
                number: row.number.unwrap_or_default(),
                cents: row.cents,
            })
        })
        .collect()
}
