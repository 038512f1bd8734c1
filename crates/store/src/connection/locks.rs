//! What only one unit of work at a time may do.

use domain::{ids::UserId, text::Iban};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend};

use crate::error::StoreError;

/// Work that takes turns.
#[derive(Clone, Copy, Debug)]
pub enum Alone<'a> {
    /// Whatever one person does.
    Person(UserId),
    /// Closing and opening of periods.
    Periods,
    /// Making, closing and changing accounts of staff.
    Staff,
    /// Releasing money to one account.
    Payee(&'a Iban),
    /// Work that goes on behind a place that was noted, or that writes the same rows in whatever order.
    Work,
    /// Putting totals together.
    Totals,
}

/// Waits for its turn on PostgreSQL; SQLite has one writer anyway.
pub(crate) async fn alone(tx: &DatabaseTransaction, what: Alone<'_>) -> Result<(), StoreError> {
    if tx.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    let (kind, which) = match what {
        Alone::Person(id) => (1, id.0.as_u64_pair().1),
        Alone::Periods => (2, 0),
        Alone::Staff => (3, 0),
        Alone::Work => (4, 0),
        Alone::Totals => (6, 0),
        // Two accounts that come to the same wait for each other now and then.
        Alone::Payee(iban) => {
            (5, iban.as_str().bytes().fold(0, |all, it| (all * 31 + u64::from(it)) % 0x7fff_ffff))
        }
    };
    // Two people whose ids end alike wait for each other now and then; nothing worse.
    let which = which & 0x7fff_ffff;
    tx.execute_unprepared(&format!("select pg_advisory_xact_lock({kind}, {which})")).await?;
    Ok(())
}
