//! The books as a list: what moved on one account.

use chrono::NaiveDate;
use domain::ledger::{Account, EntryKind};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};
use uuid::Uuid;

use crate::{
    db::{Reads, StoreError, corrupt},
    ledger::AsOf,
};

/// Rows on one page.
pub const PAGE: u64 = 100;
/// Nobody leafs further; a higher number in an address shows this page.
const LAST_PAGE: u64 = 100_000;

/// One movement on an account, with the entry behind it.
#[derive(Clone, Debug)]
pub struct Move {
    pub entry: Uuid,
    pub kind: EntryKind,
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

/// The movements on an account, the newest on top.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn list(at: &impl Reads, account: Account, when: AsOf, page: u64) -> Result<Vec<Move>, StoreError> {
    let mut values: Vec<Value> = [account.name(); 4].map(Value::from).to_vec();
    let mut filter = String::new();
    if let Some(day) = when.effective {
        values.push(day.into());
        filter += &format!(" and e.effective_on <= ${}", values.len());
    }
    if let Some(moment) = when.recorded {
        values.push(moment.into());
        filter += &format!(" and e.recorded_at <= ${}", values.len());
    }
    let sql = format!(
        "select e.id as entry, e.kind as kind, e.effective_on as effective_on, c.number as number, \
         cast(sum(case when t.debit = $1 then t.amount_cents else 0 end) \
         - sum(case when t.credit = $2 then t.amount_cents else 0 end) as bigint) as cents \
         from ledger_transfer t join ledger_entry e on e.id = t.entry_id \
         left join agreement a on a.id = e.agreement_id \
         left join \"case\" c on c.id = coalesce(e.case_id, a.case_id) \
         where (t.debit = $3 or t.credit = $4){filter} \
         group by e.id, e.kind, e.effective_on, e.recorded_at, c.number \
         order by e.effective_on desc, e.recorded_at desc, e.id desc limit {PAGE} offset {}",
        PAGE * (page.clamp(1, LAST_PAGE) - 1)
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
