//! Pooled connections that are fit to be handed on: none in the middle of something, none with plans for a schema that
//! changed since.

use std::{
    sync::{PoisonError, RwLock},
    time::{Duration, Instant},
};

use sea_orm::sqlx::{Connection, Database, pool::PoolOptions};

/// A connection that lay idle for longer is asked whether it still lives before it is used.
const TRUSTED_FOR: Duration = Duration::from_secs(5);

/// When a statement last met a schema other than the one it was prepared for.
static SCHEMA_CHANGED: RwLock<Option<Instant>> = RwLock::new(None);

/// Every connection that is open now is closed before it is used again, and a new one takes its place.
pub(crate) fn distrust_all() {
    *SCHEMA_CHANGED.write().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
}

fn is_distrusted(age: Duration) -> bool {
    let changed = *SCHEMA_CHANGED.read().unwrap_or_else(PoisonError::into_inner);
    changed.is_some_and(|at| at.elapsed() <= age)
}

/// Closes a connection whose unit of work did not end, and one that is not to be trusted any more.
///
/// A full disk makes SQLite end a transaction by itself; the ROLLBACK that follows fails, and the driver goes on
/// believing that one is open. The next unit of work on that connection would be a savepoint inside a transaction that
/// nobody commits: acknowledged, and never stored.
pub(crate) fn careful<D: Database>(options: PoolOptions<D>) -> PoolOptions<D>
where
    D::Connection: Connection<Database = D>,
{
    options
        .before_acquire(|connection, seen| {
            Box::pin(async move {
                if connection.is_in_transaction() || is_distrusted(seen.age) {
                    return Ok(false);
                }
                if TRUSTED_FOR < seen.idle_for {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .after_release(|connection, _| {
            Box::pin(async move {
                // A rollback that waits in the queue of the connection is carried out before the answer.
                connection.ping().await?;
                Ok(!connection.is_in_transaction())
            })
        })
}
