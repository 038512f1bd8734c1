//! Who paid more than was due hears that it can be asked back.

use chrono::{DateTime, Utc};
use domain::{
    ids::{AgreementId, CaseId},
    money::Money,
    notice::Notice,
};
use store::{casework::cases, money_out::refunds, settings};

use crate::runtime::state::App;

/// Tells people once that nothing is due any more and they still have credit: they can ask it back.
pub(super) async fn tell(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut after = None;
    loop {
        let found = refunds::unclaimed_credits(&app.db, after).await?;
        let Some(last) = found.last().map(|it| it.0) else { return Ok(()) };
        after = Some(last);
        for (id, case, amount) in found {
            tell_once(app, id, case, amount, now).await?;
        }
    }
}

async fn tell_once(
    app: &App,
    id: AgreementId,
    case: CaseId,
    amount: Money,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let key = format!("credit left {id}");
    if settings::job_done(&app.db, &key).await? {
        return Ok(());
    }
    let tx = app.db.begin().await?;
    // Taken first: another node waits here, and then sees that it was done.
    if settings::take_job(&tx, &key, now).await? {
        let case = cases::load_for_work(&tx, case).await?;
        cases::tell(&tx, &case, Notice::CreditLeft { amount }, now).await?;
        tx.commit().await?;
    }
    Ok(())
}
