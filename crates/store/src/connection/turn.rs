//! Writers of one SQLite file take turns. SQLite itself lets them try again and again, so that who came first may come
//! last and everybody waits longer than there is work.

use std::{sync::Arc, time::Duration};

use sea_orm::{ConnAcquireErr, DbErr};
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::error::StoreError;

/// The turn of a unit of work, given back when it ends.
pub(crate) type Turn = Option<OwnedMutexGuard<()>>;

/// As long as a writer waits for one of another program.
const PATIENCE: Duration = Duration::from_secs(8);

/// Waits until everybody who came before is done.
///
/// # Errors
/// [`StoreError::Unavailable`] when that took too long.
pub(crate) async fn of(writers: &Arc<Mutex<()>>) -> Result<OwnedMutexGuard<()>, StoreError> {
    let turn = tokio::time::timeout(PATIENCE, writers.clone().lock_owned());
    turn.await.map_err(|_| StoreError::Unavailable(DbErr::ConnectionAcquire(ConnAcquireErr::Timeout)))
}
