//! Cases in which everything was paid out and everything came back end, with a letter that proves it when something had
//! to come back.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    case::{agree, change::CaseChange, stop::StopReason},
    ids::{AgreementId, CaseId},
};
use letters::Letter;
use store::{
    case_steps,
    casework::{
        audit_log::By,
        cases::{self, Case},
        finished,
        papers::LetterKind,
        unmade_letters,
    },
    error::StoreError,
    repayment::agreements,
    servicing::{balance, early},
};

use crate::{mail::letters::repaid, runtime::state::App};

/// Ends finished cases. One that cannot be ended keeps no other open.
pub(super) async fn close_finished(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let today = app.clock.today();
    let mut failed = end_paid(app, today, now).await.map_err(Into::into);
    for id in finished::list(&app.db, today).await? {
        failed = failed.and(close(app, id, now).await);
    }
    failed
}

/// Ends agreements whose credit covers all that is left, each in a unit of work of its own.
async fn end_paid(app: &App, today: NaiveDate, now: DateTime<Utc>) -> Result<(), StoreError> {
    let (mut after, mut failed) = (None, Ok(()));
    loop {
        let some = early::with_credit(&app.db, after).await?;
        for id in &some {
            failed = failed.and(end_one(app, *id, today, now).await);
        }
        after = some.last().copied();
        if after.is_none() {
            return failed;
        }
    }
}

async fn end_one(app: &App, id: AgreementId, today: NaiveDate, now: DateTime<Utc>) -> Result<(), StoreError> {
    let tx = app.db.begin().await?;
    early::end(&tx, id, today, now).await?;
    tx.commit().await
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
    let is_dead = case.stage.stopped().is_some_and(|it| it.reason == StopReason::Death.name());
    let was_repaid =
        !is_dead && agreements.iter().any(|it| it.0.accepted_at.is_some() && !it.0.disbursed.is_zero());
    let Ok(change) = agree::close(&case.stage, was_repaid, today) else { return Ok(()) };
    if !was_repaid {
        return match end(app, &case, change, now).await {
            Err(StoreError::Stale) => Ok(()),
            other => Ok(other?),
        };
    }
    let letter = repaid(&case, &agreements, today);
    match write_down(app, &case, change, &letter, now).await {
        // Somebody was first, most likely another node: its letter stays.
        Err(StoreError::Stale) => Ok(()),
        other => Ok(other?),
    }
}

async fn end(app: &App, case: &Case, change: CaseChange, now: DateTime<Utc>) -> Result<(), StoreError> {
    let tx = app.db.begin().await?;
    case_steps::apply(&tx, case, change, &By::system(), now).await?;
    tx.commit().await
}

async fn write_down(
    app: &App,
    case: &Case,
    change: CaseChange,
    letter: &Letter,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let tx = app.db.begin().await?;
    unmade_letters::write(&tx, case.id, LetterKind::Repaid, letter, now).await?;
    case_steps::apply(&tx, case, change, &By::system(), now).await?;
    tx.commit().await
}
