//! What can go wrong with what is asked of the database.

use sea_orm::{DbErr, SqlErr};

use crate::connection::{outage, pool};

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("no such record")]
    NotFound,
    #[error("someone else changed this record in the meantime")]
    Stale,
    #[error("this was recorded before")]
    Duplicate,
    #[error("an equal request was carried out already")]
    Repeated,
    #[error("the books are closed for that day")]
    Closed,
    #[error("the books do not balance")]
    Unbalanced,
    #[error("column {column} of {table} does not hold what the domain allows")]
    Corrupt { table: &'static str, column: &'static str },
    /// Money is never calculated from a part of what there is.
    #[error("{table} holds more of one thing than is ever read together")]
    TooMany { table: &'static str },
    /// Nothing is wrong with what was asked: there is no room, no connection, or too much at once.
    #[error("the database cannot do this now")]
    Unavailable(#[source] DbErr),
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

/// A number as the other side of a column has it: what is stored as what the domain counts with, or the other way round.
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
