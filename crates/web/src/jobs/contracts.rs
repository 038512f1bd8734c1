//! Contracts that wait for a signature: reminded of, and lapsed with a letter when nobody signs.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{case::agree, fund::Regulation, ids::CaseId, notice::Notice};
use store::{
    case_steps,
    casework::{audit_log::By, cases, papers::LetterKind, unmade_letters},
    error::StoreError,
    repayment::unsigned,
};

use crate::{mail::letters, runtime::state::App};

/// Reminds of contracts and lapses those whose last day passed. One that cannot be dealt with keeps no other waiting.
pub(super) async fn follow(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let today = app.clock.today();
    let days = &Regulation::on(today).stop.sign_remind_days;
    let mut failed = remind(app, days, today, now).await;
    for case in unsigned::list_lapsed(&app.db, today).await? {
        failed = failed.and(lapse(app, case, today, now).await);
    }
    failed
}

async fn remind(app: &App, days: &[u64], today: NaiveDate, now: DateTime<Utc>) -> anyhow::Result<()> {
    loop {
        let tx = app.db.begin().await?;
        let due = unsigned::take_reminders(&tx, days, today).await?;
        if due.is_empty() {
            return Ok(());
        }
        for (case, accept_by) in due {
            let case = cases::load_for_work(&tx, case).await?;
            cases::tell(&tx, &case, Notice::ContractWaits { accept_by }, now).await?;
        }
        tx.commit().await?;
    }
}

async fn lapse(app: &App, id: CaseId, today: NaiveDate, now: DateTime<Utc>) -> anyhow::Result<()> {
    let tx = app.db.begin().await?;
    let case = cases::load_for_work(&tx, id).await?;
    let Ok(change) = agree::lapse(&case.stage, today) else { return Ok(()) };
    unmade_letters::write(&tx, id, LetterKind::Lapsed, &letters::lapsed(&case, today), now).await?;
    match case_steps::apply(&tx, &case, change, &By::system(), now).await {
        Ok(()) => Ok(tx.commit().await?),
        // Another node was first, or the person signed at this moment.
        Err(StoreError::Stale) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
