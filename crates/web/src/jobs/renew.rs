//! After an update with new rules every case is calculated with them.

use chrono::{DateTime, Utc};
use domain::rules::fingerprint;
use store::settings;

use crate::{jobs::recompute, runtime::state::App};

/// Name of the setting with the fingerprint of the rules used for the last recalculation of all cases.
const RULES: &str = "rules";

/// Calculates every case anew when the rules differ from those of the last recalculation.
pub(super) async fn renew(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let rules = fingerprint();
    if settings::get::<String>(&app.db, RULES).await?.as_ref() == Some(&rules) {
        return Ok(());
    }
    let done = recompute::all(&app.db, app.clock.today(), |_| ()).await?;
    tracing::info!(cases = done.done, changed = done.changed, "cases were calculated with the present rules");
    let tx = app.db.begin().await?;
    settings::set(&tx, RULES, &rules, None, now).await?;
    Ok(tx.commit().await?)
}
