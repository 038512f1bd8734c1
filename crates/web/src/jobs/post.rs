//! What a colleague approved is posted: as soon as the worker sees it, and not only once a day.

use store::{
    billing::{monthly, runs},
    error::StoreError,
    jobs,
};
use uuid::Uuid;

use crate::{
    jobs::{lease, prepare},
    runtime::state::App,
};

/// What this is called among the steps of the day.
pub const NAME: &str = "post";

fn key(run: Uuid) -> String {
    format!("{NAME} {run}")
}

/// The run of a key.
pub(super) fn run_of(key: &str) -> Option<Uuid> {
    key.strip_prefix(NAME)?.strip_prefix(' ')?.parse().ok()
}

/// Posts what was approved, and prepares what comes next. A run that fails is tried again later, also when the
/// failure was in the control after its last line.
///
/// # Errors
/// The database does not say what there is to post.
pub async fn post_approved(app: &App) -> Result<(), StoreError> {
    let approved = runs::list_in(&app.db, runs::RunState::Approved).await?;
    let mut runs: Vec<Uuid> = approved.iter().map(|it| it.id).collect();
    let now = app.clock.moment();
    let failed = jobs::list_failed(&app.db).await?;
    for run in failed.iter().filter(|it| it.is_free(now)).filter_map(|it| run_of(&it.key)) {
        if !runs.contains(&run) {
            runs.push(run);
        }
    }
    for run in runs {
        lease::attempt(app, &key(run), post(app, run)).await?;
    }
    Ok(())
}

async fn post(app: &App, id: Uuid) -> anyhow::Result<()> {
    let now = app.clock.now();
    let run = runs::load(&app.db, id).await?;
    let done = monthly::post(&app.db, id, now, |_| ()).await?;
    tracing::info!(month = %run.month, charges = done.charges, "a month was billed");
    prepare::prepare(app, now).await
}
