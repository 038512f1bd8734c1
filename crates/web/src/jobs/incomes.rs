//! Who has an income share is asked for the income of last year.

use chrono::{DateTime, Datelike, Utc};
use domain::{fund::Regulation, ids::CaseId, notice::Notice};
use store::{casework::cases, connection::locks::Alone, servicing::annual_settlements, settings};

use crate::runtime::state::App;

/// Asks whoever has an income share for the income of last year, when they did not give it: at most so often as the
/// regulation says, and then no more (requirement ISA15).
pub(super) async fn ask(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let today = app.clock.today();
    let year = today.year() - 1;
    // Who comes late to the first question gets only the one that is due now.
    let rounds = &Regulation::on(today).income_share.ask_income_in;
    let Some(month) = rounds.iter().rfind(|it| **it <= today.month()) else { return Ok(()) };
    let key = format!("ask income {year} {month}");
    if settings::job_done(&app.db, &key).await? {
        return Ok(());
    }
    // Who was asked in this round is noted with the question, so a crash half-way asks nobody twice.
    let place = format!("asked for income {year} {month}");
    loop {
        let tx = app.db.begin().await?;
        // Another node would go on from the same place.
        tx.alone(Alone::Work).await?;
        let after: Option<CaseId> = settings::get(&tx, &place).await?;
        let asked = annual_settlements::without_income(&tx, year, after).await?;
        let Some(last) = asked.last().copied() else {
            settings::take_job(&tx, &key, now).await?;
            return Ok(tx.commit().await?);
        };
        for id in asked {
            let case = cases::load_for_work(&tx, id).await?;
            cases::tell(&tx, &case, Notice::YearIncomeWanted { year }, now).await?;
        }
        settings::set(&tx, &place, &last, None, now).await?;
        tx.commit().await?;
    }
}
