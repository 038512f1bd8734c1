//! Many rows in few statements, for runs over all agreements.

use chrono::{DateTime, Utc};
use domain::ledger::Entry;
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use uuid::Uuid;

use crate::{
    db::Tx,
    error::StoreError,
    ledger::{chain, subject::Subject},
};

/// Parameters in one statement; both databases take more.
const MOST: usize = 30_000;

/// Rows of one table that are written together.
pub(crate) struct Rows<const N: usize> {
    table: &'static str,
    columns: [&'static str; N],
    values: Vec<Value>,
}

impl<const N: usize> Rows<N> {
    pub(crate) const fn of(table: &'static str, columns: [&'static str; N]) -> Self {
        Self { table, columns, values: Vec::new() }
    }

    pub(crate) fn push(&mut self, row: [Value; N]) {
        self.values.extend(row);
    }

    pub(crate) async fn write(self, tx: &Tx) -> Result<(), StoreError> {
        let most = MOST / N * N;
        let mut values = self.values;
        while !values.is_empty() {
            let rest = if most < values.len() { values.split_off(most) } else { Vec::new() };
            let backend = tx.0.get_database_backend();
            let sql = statement(backend, self.table, &self.columns, values.len() / N);
            let ready = Statement::from_sql_and_values(backend, sql, values);
            tx.0.execute_raw(ready).await?;
            values = rest;
        }
        Ok(())
    }
}

/// SQLite looks a numbered parameter up in a list of all of them, so there it has no number.
fn statement(backend: DbBackend, table: &str, columns: &[&str], rows: usize) -> String {
    let mut sql = format!("insert into {table} ({}) values ", columns.join(", "));
    let mut place = 0;
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..columns.len() {
            place += 1;
            if column != 0 {
                sql.push(',');
            }
            if backend == DbBackend::Sqlite {
                sql.push('?');
            } else {
                sql.push('$');
                sql.push_str(&place.to_string());
            }
        }
        sql.push(')');
    }
    sql
}

/// Entries that are written many at a time.
pub(crate) struct Entries {
    entries: Rows<13>,
    transfers: Rows<7>,
}

impl Entries {
    pub(crate) const fn new() -> Self {
        let entries = [
            "id",
            "kind",
            "key",
            "case_id",
            "agreement_id",
            "effective_on",
            "recorded_at",
            "by_id",
            "chain",
            "number",
            "hash",
            "root_id",
            "meant_for",
        ];
        let transfers = ["id", "entry_id", "agreement_id", "debit", "credit", "amount_cents", "effective_on"];
        Self { entries: Rows::of("ledger_entry", entries), transfers: Rows::of("ledger_transfer", transfers) }
    }

    /// Adds an entry that reverses nothing at the end of its chain.
    pub(crate) fn add(
        &mut self,
        head: &mut chain::Head,
        entry: &Entry,
        subject: Subject,
        now: DateTime<Utc>,
    ) -> Uuid {
        let (row, transfers) = chain::link(head, entry, subject, now);
        self.entries.push([
            row.id.into(),
            row.kind.into(),
            row.key.into(),
            row.case_id.into(),
            row.agreement_id.into(),
            row.effective_on.into(),
            row.recorded_at.into(),
            row.by_id.into(),
            row.chain.into(),
            row.number.into(),
            row.hash.into(),
            row.root_id.into(),
            row.meant_for.into(),
        ]);
        for it in transfers {
            self.transfers.push([
                it.id.into(),
                it.entry_id.into(),
                it.agreement_id.into(),
                it.debit.into(),
                it.credit.into(),
                it.amount_cents.into(),
                it.effective_on.into(),
            ]);
        }
        row.id
    }

    pub(crate) async fn write(self, tx: &Tx) -> Result<(), StoreError> {
        self.entries.write(tx).await?;
        self.transfers.write(tx).await
    }
}
