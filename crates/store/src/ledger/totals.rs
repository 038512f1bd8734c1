//! Totals that the database keeps with every row: what each account moved on each day, what is open by its last day to
//! pay, and what payouts come to. A page reads these, however large the fund is.
//!
//! Triggers write them, in the unit of work that writes the row (`migrations::m0037_totals`). On PostgreSQL each
//! statement leaves rows of its own, so that no two bookings wait for each other; [`merge`] puts them together.

use chrono::NaiveDate;
use domain::ledger::Account;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement};

use crate::{
    connection::locks::Alone,
    db::{Db, Reads, Tx},
    error::{StoreError, corrupt},
};

/// A table of totals: its name, its key, what it adds up, and the rows it is the sum of, as a query.
struct Kept {
    table: &'static str,
    key: &'static str,
    sums: &'static str,
    from: &'static str,
}

const KEPT: [Kept; 3] = [
    Kept {
        table: "ledger_day",
        key: "account, effective_on, kind",
        sums: "cents",
        from: "select m.account as account, m.effective_on as effective_on, e.kind as kind, m.cents as cents from \
             (select entry_id, effective_on, debit as account, amount_cents as cents from ledger_transfer union all \
              select entry_id, effective_on, credit, -amount_cents from ledger_transfer) as m \
             join ledger_entry e on e.id = m.entry_id",
    },
    Kept {
        table: "open_charges",
        key: "due_on, paused_until",
        sums: "cents, items",
        from: "select c.due_on as due_on, coalesce(a.paused_until, '') as paused_until, \
             c.amount_cents - c.settled_cents as cents, 1 as items \
             from charge c join agreement a on a.id = c.agreement_id where c.settled_cents < c.amount_cents",
    },
    Kept {
        table: "payout_totals",
        key: "state, kind, due_on",
        sums: "cents, items",
        from: "select state, kind, due_on, amount_cents - returned_cents as cents, 1 as items from payout",
    },
];

impl Kept {
    /// `cast(sum(cents) as bigint) as cents`, of each column that is added up.
    fn added(&self) -> String {
        let columns = self.sums.split(", ").map(|it| format!("cast(sum({it}) as bigint) as {it}"));
        columns.collect::<Vec<_>>().join(", ")
    }

    /// Something is left over.
    fn differs(&self) -> String {
        self.sums.split(", ").map(|it| format!("sum({it}) <> 0")).collect::<Vec<_>>().join(" or ")
    }

    /// How many totals are not the sum of their rows: a query of one row with `n`.
    fn control(&self) -> String {
        let less = self.sums.split(", ").map(|it| format!("-{it} as {it}")).collect::<Vec<_>>().join(", ");
        let Self { table, key, sums, from } = self;
        format!(
            "select count(*) as n from (select {key} from \
             (select {key}, {sums} from {table} union all select {key}, {less} from ({from}) as source) as compared \
             group by {key} having {differs}) as wrong",
            differs = self.differs()
        )
    }
}

/// The statements that count totals which are not the sum of their rows, each with what is wrong then.
pub(crate) fn controls() -> Vec<(&'static str, String)> {
    let what = ["a day of an account", "what is open by its last day to pay", "what payouts come to"];
    what.into_iter().zip(KEPT.iter().map(Kept::control)).collect()
}

/// Puts together what single statements left on PostgreSQL. Gives how many rows that were.
///
/// # Errors
/// The database cannot do it now; nothing is lost.
pub async fn merge(db: &Db) -> Result<u64, StoreError> {
    if !db.is_postgres() {
        return Ok(0);
    }
    let mut merged = 0;
    for kept in &KEPT {
        let Kept { table, key, sums, .. } = kept;
        let both = sums.split(", ").map(|it| format!("{it} = {table}.{it} + excluded.{it}"));
        let sql = format!(
            "with fresh as (delete from {table} where part = 1 returning {key}, {sums}), \
             added as (insert into {table} ({key}, part, {sums}) select {key}, 0, {added} from fresh group by {key} \
             on conflict ({key}) where part = 0 do update set {both}) select count(*) as n from fresh",
            added = kept.added(),
            both = both.collect::<Vec<_>>().join(", "),
        );
        let tx = db.begin().await?;
        tx.alone(Alone::Totals).await?;
        let row = tx.0.query_one_raw(Statement::from_string(tx.0.get_database_backend(), sql)).await?;
        merged += row.map_or(Ok(0), |it| it.try_get::<i64>("", "n"))?.unsigned_abs();
        tx.commit().await?;
    }
    Ok(merged)
}

/// Keeps everybody else from writing what totals and lists are made of, until the end of the unit of work.
///
/// # Errors
/// The database cannot do it now.
pub async fn hold_all(tx: &Tx) -> Result<(), StoreError> {
    if tx.0.get_database_backend() == DbBackend::Postgres {
        tx.0.execute_unprepared("set local statement_timeout = 0").await?;
        tx.0.execute_unprepared(
            "lock table agreement, charge, income_check, income_evidence, income_statement, income_year, \
             ledger_transfer, payout in share row exclusive mode",
        )
        .await?;
    }
    Ok(())
}

/// Adds everything up anew, in a unit of work in which nobody else writes ([`hold_all`]).
///
/// # Errors
/// The database cannot do it now; the totals stay as they were.
pub async fn rebuild(tx: &Tx) -> Result<(), StoreError> {
    for kept in &KEPT {
        let Kept { table, key, sums, from } = kept;
        tx.0.execute_unprepared(&format!("delete from {table}")).await?;
        let added = kept.added();
        let sql = format!(
            "insert into {table} ({key}, part, {sums}) select {key}, 0, {added} from ({from}) as source group by {key}"
        );
        tx.0.execute_unprepared(&sql).await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct AccountSum {
    account: String,
    cents: i64,
}

/// Debits less credits of each account of the whole fund, in cents, up to and including a day.
pub(crate) async fn balances(
    at: &impl Reads,
    until: Option<NaiveDate>,
) -> Result<Vec<(Account, i64)>, StoreError> {
    let until = until.map_or_else(String::new, |day| format!("where effective_on <= '{day}'"));
    let sql = format!(
        "select account, cast(sum(cents) as bigint) as cents from ledger_day {until} group by account order by account"
    );
    let connection = at.connection();
    let statement = Statement::from_string(connection.get_database_backend(), sql);
    let rows = AccountSum::find_by_statement(statement).all(connection).await?;
    rows.into_iter()
        .map(|row| Ok((Account::from_name(&row.account).ok_or(corrupt("ledger_day", "account"))?, row.cents)))
        .collect()
}
