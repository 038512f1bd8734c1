//! What can go wrong with what is asked of the database.

use sea_orm::{DbErr, SqlErr};

use crate::connection::{outage, pool};

/// What can go wrong with what is asked of the database.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// What the id or key names is not there, or not for this viewer.
    #[error("no such record")]
    NotFound,
    /// Somebody changed the record after it was read.
    #[error("someone else changed this record in the meantime")]
    Stale,
    /// A unique key is there already: it was recorded before.
    #[error("this was recorded before")]
    Duplicate,
    /// An equal request was carried out: its first answer holds.
    #[error("an equal request was carried out already")]
    Repeated,
    /// The day lies in a closed period of the books.
    #[error("the books are closed for that day")]
    Closed,
    /// Totals differ: nothing may be billed until the books are right.
    #[error("the books do not balance")]
    Unbalanced,
    /// A row holds what the domain does not allow.
    #[error("column {column} of {table} does not hold what the domain allows")]
    Corrupt {
        /// Name of the table.
        table: &'static str,
        /// Name of the column.
        column: &'static str,
    },
    /// Nothing is wrong with what was asked: there is no room, no connection, or too much at once.
    #[error("the database cannot do this now")]
    Unavailable(#[source] DbErr),
    /// Anything else: a fault of the program or the database.
    #[error("the database did not do as asked")]
    Database(#[source] DbErr),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        if let Some(SqlErr::UniqueConstraintViolation(_)) = error.sql_err() {
            return Self::Duplicate;
        }
        if outage::is_stale_plan(&error) {
            pool::distrust_all();
            return Self::Unavailable(error);
        }
        if outage::is_passing(&error) { Self::Unavailable(error) } else { Self::Database(error) }
    }
}

/// What a stored value should have been.
pub(crate) const fn corrupt(table: &'static str, column: &'static str) -> StoreError {
    StoreError::Corrupt { table, column }
}
