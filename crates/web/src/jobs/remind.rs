//! Reminders of charges that were not paid in time, one for each charge.

use chrono::{DateTime, Utc};
use domain::notice::Notice;
use store::{casework::cases, messages::reminders, repayment::agreements};

use crate::runtime::state::App;

/// Tells people once about a charge that was not paid in time.
pub(super) async fn remind(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let today = app.clock.today();
    loop {
        let tx = app.db.begin().await?;
        let missed = reminders::list_missed(&tx, today).await?;
        if missed.is_empty() {
            return Ok(());
        }
        for it in missed {
            if reminders::mark_reminded(&tx, &it).await? {
                let agreement = agreements::load_for_work(&tx, it.agreement).await?;
                let case = cases::load_for_work(&tx, agreement.case).await?;
                let notice = Notice::PaymentMissed { amount: it.open, due_on: it.due_on };
                cases::tell(&tx, &case, notice, now).await?;
            }
        }
        tx.commit().await?;
    }
}
