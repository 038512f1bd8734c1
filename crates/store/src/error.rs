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
    #[expect(missing_docs, reason = "the sentence says what its fields are")]
    Corrupt { table: &'static str, column: &'static str },
    /// Money is never calculated from a part of what there is.
    #[error("{table} holds more of one thing than is ever read together")]
    #[expect(missing_docs, reason = "the sentence says what its fields are")]
    TooMany { table: &'static str },
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

/// A number as the other side of a column has it: what is stored as what the domain counts with, or the other way
/// round.
pub(crate) fn column<T, U: TryFrom<T>>(
    number: T,
    table: &'static str,
    column: &'static str,
) -> Result<U, StoreError> {
    U::try_from(number).map_err(|_| corrupt(table, column))
}

/// What a stored value should have been.
pub(crate) const fn corrupt(table: &'static str, column: &'static str) -> StoreError {
    StoreError::Corrupt { table, column }
}
