//! Who has an income share and told no income is asked for it, from before the first month on, once a month.

use chrono::{DateTime, Utc};
use domain::{calendar::Month, fund::Regulation, notice::Notice};
use store::{casework::cases, repayment::unknown_incomes};

use crate::runtime::state::App;

/// Asks whoever told no income.
pub(super) async fn ask(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let month = Month::of(app.clock.today());
    let ahead = Regulation::on(app.clock.today()).income_share.ask_months_before;
    let mut after = None;
    loop {
        let tx = app.db.begin().await?;
        let (asked, last) = unknown_incomes::take(&tx, after, month, month.plus(ahead)).await?;
        for it in asked {
            let case = cases::load_for_work(&tx, it.case).await?;
            let first = it.first_month.max(month);
            cases::tell(&tx, &case, Notice::IncomeWanted { month: first }, now).await?;
        }
        tx.commit().await?;
        after = last;
        if after.is_none() {
            return Ok(());
        }
    }
}
