//! Cases in which everything was paid out and everything came back end with a letter that proves it.

use anyhow::Context;
use chrono::{DateTime, Utc};
use domain::{
    case::{agree, change::CaseChange},
    ids::CaseId,
};
use store::{
    case_steps,
    casework::{
        audit_log::By,
        cases::{self, Case},
        finished,
        papers::{self, FiledKind, LetterKind, Stored},
    },
    error::StoreError,
    repayment::agreements,
    servicing::balance,
};

use crate::{files::keep, mail::letters, runtime::state::App};

/// Ends finished cases. One that cannot be ended keeps no other open.
pub(super) async fn close_finished(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut failed = Ok(());
    for id in finished::list(&app.db).await? {
        failed = failed.and(close(app, id, now).await);
    }
    failed
}

async fn close(app: &App, id: CaseId, now: DateTime<Utc>) -> anyhow::Result<()> {
    let today = app.clock.today();
    let tx = app.db.begin().await?;
    let case = cases::load_for_work(&tx, id).await?;
    let mut agreements = Vec::new();
    for it in agreements::list(&tx, id).await? {
        let paid = balance::load(&tx, &it, today).await?.paid;
        agreements.push((it, paid));
    }
    drop(tx);
    let Ok(change) = agree::close(&case.stage, today) else { return Ok(()) };
    let letter = letters::repaid(&case, &agreements, today);
    let made = app.work.letters.run(move || ::letters::pdf(&letter)).await;
    let bytes = made.context("there is no room to make letters")?.context("a letter cannot be made")?;
    let stored = keep::put(app.files.as_ref(), bytes, "application/pdf").await?;
    let file_key = stored.file_key.clone();
    match write_down(app, &case, change, stored, now).await {
        // Somebody was first, most likely another node: its letter stays, and this one was nobody's.
        Err(StoreError::Stale) => Ok(keep::remove(app.files.as_ref(), &file_key).await?),
        other => Ok(other?),
    }
}

async fn write_down(
    app: &App,
    case: &Case,
    change: CaseChange,
    stored: Stored,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let tx = app.db.begin().await?;
    papers::add(&tx, case.id, FiledKind::Letter(LetterKind::Repaid), stored, now).await?;
    case_steps::apply(&tx, case, change, &By::system(), now).await?;
    tx.commit().await
}
