//! Applications that were begun and not sent: the person is reminded, and what was filled in is removed in the end.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{case::submit, fund::Regulation, ids::CaseId, notice::Notice};
use store::{
    case_steps,
    casework::{
        abandoned::{self, DraftReminder},
        audit_log::By,
        cases,
    },
    error::StoreError,
};

use crate::runtime::state::App;

/// Reminds of drafts and empties those that nobody goes on with. One that cannot be dealt with keeps no other waiting.
pub(super) async fn follow(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let today = app.clock.today();
    let rules = &Regulation::on(today).draft;
    let mut failed = Ok(());
    for id in abandoned::list_expired(&app.db, rules, today).await? {
        failed = failed.and(empty(app, id, today, now).await);
    }
    for due in abandoned::list_due(&app.db, rules, today).await? {
        failed = failed.and(remind(app, due, (today, now)).await);
    }
    Ok(failed?)
}

async fn remind(
    app: &App,
    due: DraftReminder,
    (today, now): (NaiveDate, DateTime<Utc>),
) -> Result<(), StoreError> {
    let tx = app.db.begin().await?;
    if abandoned::take(&tx, due, today).await? {
        let case = cases::load_for_work(&tx, due.case).await?;
        cases::tell(&tx, &case, Notice::DraftWaits { until: due.until }, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn empty(app: &App, id: CaseId, today: NaiveDate, now: DateTime<Utc>) -> Result<(), StoreError> {
    let tx = app.db.begin().await?;
    let case = cases::load_for_work(&tx, id).await?;
    let Ok(change) = submit::expire(&case.stage, today) else { return Ok(()) };
    match case_steps::apply(&tx, &case, change, &By::system(), now).await {
        Ok(()) => {
            abandoned::empty(&tx, &case, now).await?;
            tx.commit().await
        }
        // The person went on at this moment.
        Err(StoreError::Stale) => Ok(()),
        Err(error) => Err(error),
    }
}
