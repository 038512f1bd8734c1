//! Dated duties are reminded of some time before, each reminder once.

use chrono::{DateTime, Utc};
use domain::{
    duties::{Owner, reminder},
    notice::Notice,
};
use store::casework::{cases, duties};

use crate::runtime::state::App;

/// Reminds people of what has to be done in time. A colleague's own duties stand in the queue instead.
pub(super) async fn remind(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let today = app.clock.today();
    loop {
        let tx = app.db.begin().await?;
        let near = duties::list_to_remind(&tx, today).await?;
        if near.is_empty() {
            return Ok(());
        }
        for it in near {
            let due_on = it.dated.due_on;
            let Some(before) = reminder(due_on, it.reminded, today) else { continue };
            let is_first = duties::take_reminder(&tx, &it, before).await?;
            if is_first && it.dated.duty.owner() == Owner::Applicant {
                let case = cases::load_for_work(&tx, it.case).await?;
                if case.stage.is_followed() {
                    cases::tell(&tx, &case, Notice::DutyAhead { due_on }, now).await?;
                }
            }
        }
        tx.commit().await?;
    }
}
