//! After an update with new rules every case is reckoned with them.

use chrono::{DateTime, Utc};
use domain::rules::fingerprint;
use store::settings;

use crate::{jobs::recompute, runtime::state::App};

/// Setting with the fingerprint of the rules that all cases were reckoned with.
const RULES: &str = "rules";

/// Reckons every case anew when the rules are others than those it was last done with.
pub(super) async fn renew(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let rules = fingerprint();
    if settings::get::<String>(&app.db, RULES).await?.as_ref() == Some(&rules) {
        return Ok(());
    }
    let done = recompute::all(&app.db, app.clock.today(), |_| ()).await?;
    tracing::info!(cases = done.done, changed = done.changed, "cases were reckoned with the rules of now");
    let tx = app.db.begin().await?;
    settings::set(&tx, RULES, &rules, None, now).await?;
    Ok(tx.commit().await?)
}
