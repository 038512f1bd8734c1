//! The books are proved before anything else is done with them, and every page about money says when they are wrong.

use chrono::{DateTime, Utc};
use store::{
    error::StoreError,
    ledger::{chain, check},
    settings,
};

use crate::runtime::state::App;

/// Proves the books and keeps what was found. What is wrong goes to the log; then this fails, so that they are looked
/// at again before the day is over.
pub(super) async fn control(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let faults = check::books(&app.db).await?;
    for fault in &faults {
        tracing::error!(what = fault.what, rows = fault.rows, "the books do not balance");
    }
    let balanced = faults.is_empty();
    let proof = chain::prove(&app.db, app.clock.moment()).await?;
    let tx = app.db.begin().await?;
    settings::set(&tx, check::PROVED, &balanced, None, now).await?;
    if balanced {
        chain::anchor(&tx, &proof).await?;
    }
    tx.commit().await?;
    if balanced { Ok(()) } else { Err(StoreError::Unbalanced.into()) }
}
