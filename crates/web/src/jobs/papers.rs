//! Papers that were asked for: the person is reminded once, when half of the time has passed.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    case::{papers, stage::Stage},
    ids::CaseId,
};
use store::{
    case_steps,
    casework::{audit_log::By, cases},
    error::StoreError,
};

use crate::runtime::state::App;

/// Reminds people of papers. One case that cannot be dealt with keeps no other waiting.
pub(super) async fn remind(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let today = app.clock.today();
    let mut failed = Ok(());
    for id in cases::ids_in(&app.db, Stage::WAITING).await? {
        failed = failed.and(one(app, id, today, now).await);
    }
    Ok(failed?)
}

async fn one(app: &App, id: CaseId, today: NaiveDate, now: DateTime<Utc>) -> Result<(), StoreError> {
    let tx = app.db.begin().await?;
    let case = cases::load_for_work(&tx, id).await?;
    let Ok(change) = papers::remind(&case.stage, today) else { return Ok(()) };
    match case_steps::apply(&tx, &case, change, &By::system(), now).await {
        Ok(()) => tx.commit().await,
        // The person answered at this moment.
        Err(StoreError::Stale) => Ok(()),
        Err(error) => Err(error),
    }
}
