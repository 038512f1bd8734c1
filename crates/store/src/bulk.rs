//! Many rows in few statements, for runs over all agreements.

use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};

use crate::db::{StoreError, Tx};

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
