//! The month that is to be billed next waits for a colleague's approval, without anybody asking for it.

use chrono::{DateTime, Utc};
use domain::calendar::Month;
use store::billing::{
    monthly,
    runs::{self, RunState},
};

use crate::runtime::state::App;

/// How far back billing looks for months that were never billed, when it never ran at all.
const LOOK_BACK: i32 = -12;

/// Prepares the oldest month that is to be billed. Later ones follow when it is posted, since what they come to
/// depends on it.
pub(super) async fn prepare(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let waits = !runs::list_in(&app.db, RunState::Approved).await?.is_empty();
    let month = Month::of(app.clock.today());
    let prepared = runs::list_in(&app.db, RunState::Prepared).await?;
    if waits || prepared.iter().any(|it| it.month == month) {
        return Ok(());
    }
    let from = monthly::last_month(&app.db).await?.unwrap_or(month.plus(LOOK_BACK));
    for missed in from.through(month) {
        if prepared.iter().any(|it| it.month == missed) {
            return Ok(());
        }
        if let Some(run) = monthly::prepare(&app.db, missed, None, now).await? {
            tracing::info!(month = %missed, charges = run.summary.charges, "a billing run waits for approval");
            return Ok(());
        }
    }
    Ok(())
}
