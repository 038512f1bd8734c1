//! Projections of a large fund are made piece by piece, so that no page waits for them.

use chrono::{DateTime, Days, Utc};
use domain::repayment::projection::assumptions;
use store::reports::projections;
use tokio::runtime::Handle;

use crate::runtime::state::App;

/// How long a projection is kept, in days.
const KEPT: Days = Days::new(31);

/// Has the scenarios of the board made for today, and forgets old ones. A small fund is calculated when somebody looks.
pub(super) async fn ask(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let today = app.clock.today();
    let is_small = projections::is_small(&app.db).await?;
    let tx = app.db.begin().await?;
    projections::forget(&tx, today - KEPT).await?;
    if !is_small {
        for scenario in &assumptions().scenarios {
            projections::ask(&tx, today, scenario, now).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Goes on with what is asked for, until nothing is left or it is told to stop: on a thread of its own, since each
/// piece calculates many agreements for years.
pub(super) async fn advance(app: &App, is_stopped: impl Fn() -> bool) -> anyhow::Result<()> {
    let mut has_more = true;
    while has_more && !is_stopped() {
        let (db, now, runtime) = (app.db.clone(), app.clock.now(), Handle::current());
        let piece = move || runtime.block_on(projections::advance(&db, now));
        has_more = app.work.letters.run(piece).await??;
    }
    Ok(())
}
