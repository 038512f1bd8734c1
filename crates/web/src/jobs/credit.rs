//! Who paid more than was due hears that it can be asked back.

use chrono::{DateTime, Utc};
use domain::notice::Notice;
use store::{casework::cases, money_out::refunds, settings};

use crate::runtime::state::App;

/// Tells people once that nothing is due any more and they still have credit: they can ask it back.
pub(super) async fn tell(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    for (id, case, amount) in refunds::unclaimed_credits(&app.db).await? {
        let key = format!("credit left {id}");
        if settings::job_done(&app.db, &key).await? {
            continue;
        }
        let tx = app.db.begin().await?;
        // Taken first: another node waits here, and then sees that it was done.
        if settings::take_job(&tx, &key, now).await? {
            let case = cases::load_for_work(&tx, case).await?;
            cases::tell(&tx, &case, Notice::CreditLeft { amount }, now).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}
