//! Papers that were asked for: the person is reminded once, when half of the time has passed.

use chrono::{DateTime, Utc};
use domain::case::{papers, stage::Stage};
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
        let tx = app.db.begin().await?;
        let case = cases::load_for_work(&tx, id).await?;
        let Ok(change) = papers::remind(&case.stage, today) else { continue };
        let done = match case_steps::apply(&tx, &case, change, &By::system(), now).await {
            Ok(()) => tx.commit().await,
            // The person answered at this moment.
            Err(StoreError::Stale) => Ok(()),
            Err(error) => Err(error),
        };
        failed = failed.and(done);
    }
    Ok(failed?)
}
