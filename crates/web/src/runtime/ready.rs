//! Whether this node can do its work: the schema is there, the database writes, and the disks have room.

use std::time::{Duration, Instant};

use axum::{extract::State, http::StatusCode};
use store::{error::StoreError, settings};

use crate::{
    http::error::causes,
    runtime::{readiness::Answer, state::App},
};

/// Whoever asks more often gets the answer of before: the question is open to all, and it writes.
const ASKED_ANEW_AFTER: Duration = Duration::from_secs(1);
/// The setting that is written to see whether the database writes.
const PULSE: &str = "pulse";

pub(crate) async fn show(State(app): State<App>) -> Answer {
    let mut last = app.readiness.last.lock().await;
    if let Some((at, answer)) = *last
        && at.elapsed() < ASKED_ANEW_AFTER
    {
        return answer;
    }
    let answer = ask(&app).await;
    *last = Some((Instant::now(), answer));
    answer
}

async fn ask(app: &App) -> Answer {
    match app.db.is_migrated().await {
        Ok(true) => {}
        Ok(false) => return (StatusCode::SERVICE_UNAVAILABLE, "the database is not up to date"),
        Err(_) => return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer"),
    }
    if let Err(error) = write(app).await {
        tracing::error!(error = causes(&error), "not ready");
        return (StatusCode::SERVICE_UNAVAILABLE, "the database does not write");
    }
    if !app.readiness.has_room() {
        return (StatusCode::SERVICE_UNAVAILABLE, "a disk is nearly full");
    }
    (StatusCode::OK, "ready")
}

async fn write(app: &App) -> Result<(), StoreError> {
    let now = app.clock.moment();
    let tx = app.db.begin().await?;
    settings::set(&tx, PULSE, &now, None, now).await?;
    tx.commit().await
}
