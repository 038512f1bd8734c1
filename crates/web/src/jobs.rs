//! What happens without anybody asking: mail goes out, months are billed, reminders are written.

use std::time::Duration;

use chrono::{DateTime, Datelike, Utc};
use domain::{
    calendar::Month,
    case::agree,
    duties::{Owner, reminder},
    fund::Regulation,
    ids::CaseId,
    notice::Notice,
    rules::fingerprint,
};
use store::{
    billing::{
        monthly,
        runs::{self, State},
    },
    case_steps,
    casework::{
        audit_log::By,
        cases, duties,
        papers::{self, Kind, LetterKind},
    },
    commands,
    error::StoreError,
    ledger::{chain, check},
    messages::{outbox::Lane, reminders},
    money_out::refunds,
    people::{codes, guesses, security, sessions},
    repayment::agreements,
    servicing::{annual_settlements, balance},
    settings,
};
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;

use crate::{
    files::{keep, uploads},
    http::error::PageError,
    mail::{letters, out, send::Mailer},
    recompute,
    runtime::state::App,
};

/// How often the worker looks for work.
pub(crate) const LOOK_EVERY: Duration = Duration::from_millis(500);
/// Setting that says whether the books balanced when they were last checked.
pub const BOOKS: &str = "books_balance";
/// Setting with the fingerprint of the rules that all cases were reckoned with.
pub const RULES: &str = "rules";
/// How far back billing looks for months that were never billed, when it never ran at all.
const LOOK_BACK: i32 = -12;

/// Works until it is told to stop; then it finishes what it has in hand. Mail goes out beside the other work, and codes
/// beside other mail, so that none waits for another.
pub async fn run(app: App, mailer: Mailer, stop: CancellationToken) {
    tokio::join!(
        out::run(&app, &mailer, Lane::Codes..=Lane::Codes, &stop),
        out::run(&app, &mailer, Lane::Awaited..=Lane::Reminders, &stop),
        work(&app, &stop),
    );
}

async fn work(app: &App, stop: &CancellationToken) {
    let mut ticks = tokio::time::interval(LOOK_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            _ = ticks.tick() => {}
        }
        report("billing", post_approved(app).await);
        report("daily work", daily(app).await);
    }
}

/// What fails is tried again at the next look.
pub(crate) fn report(what: &str, result: Result<(), impl Into<anyhow::Error>>) {
    if let Err(error) = result {
        let error: anyhow::Error = error.into();
        tracing::error!(error = format!("{error:#}"), what, "work failed");
    }
}

/// The work of the business day, once a day over all nodes: the oldest month to bill is prepared, reminders and questions
/// are written, finished cases closed, the books checked, old sessions removed.
///
/// # Errors
/// The database refuses, or a letter cannot be made; what was done stays, the rest is done at the next try.
pub async fn daily(app: &App) -> anyhow::Result<()> {
    let today = app.clock.today();
    let now = app.clock.now();
    let key = format!("daily {today}");
    if settings::job_done(&app.db, &key).await? {
        return Ok(());
    }
    renew(app, now).await?;
    prepare(app, now).await?;
    remind(app, now).await?;
    guard(app, now).await?;
    ask_incomes(app, now).await?;
    tell_credit(app, now).await?;
    close_finished(app, now).await?;
    wipe(app).await?;
    seal(app, &key, now).await
}

/// Ends the day's work: the books are proved, and the day is taken.
async fn seal(app: &App, key: &str, now: DateTime<Utc>) -> anyhow::Result<()> {
    let balanced = balance(app).await?;
    let proof = chain::prove(&app.db, app.clock.moment()).await?;
    app.db.tidy().await?;
    let tx = app.db.begin().await?;
    settings::set(&tx, BOOKS, &balanced, None, now).await?;
    if balanced {
        chain::anchor(&tx, &proof).await?;
    }
    sessions::sweep(&tx, app.clock.moment()).await?;
    commands::sweep(&tx, app.clock.moment()).await?;
    codes::sweep(&tx, app.clock.moment()).await?;
    guesses::sweep(&tx, app.clock.moment()).await?;
    security::sweep(&tx, app.clock.moment()).await?;
    if settings::take_job(&tx, key, now).await? {
        tx.commit().await?;
    }
    Ok(())
}

/// Removes the bytes of papers that were taken back, as far as that was not done at once.
async fn wipe(app: &App) -> Result<(), PageError> {
    while uploads::wipe(app, None).await? {}
    Ok(())
}

/// Reckons every case anew when the rules are others than those it was last done with.
async fn renew(app: &App, now: DateTime<Utc>) -> Result<(), StoreError> {
    let rules = fingerprint();
    if settings::get::<String>(&app.db, RULES).await?.as_ref() == Some(&rules) {
        return Ok(());
    }
    let done = recompute::all(&app.db, app.clock.today(), |_| ()).await?;
    tracing::info!(cases = done.done, changed = done.changed, "cases were reckoned with the rules of now");
    let tx = app.db.begin().await?;
    settings::set(&tx, RULES, &rules, None, now).await?;
    tx.commit().await
}

/// Prepares the oldest month that is to be billed. Later ones follow when it is posted, since what they come to
/// depends on it.
async fn prepare(app: &App, now: DateTime<Utc>) -> Result<(), StoreError> {
    let waits = !runs::list_in(&app.db, State::Approved).await?.is_empty();
    let month = Month::of(app.clock.today());
    let prepared = runs::list_in(&app.db, State::Prepared).await?;
    if waits || prepared.iter().any(|it| it.month == month) {
        return Ok(());
    }
    let from = monthly::last_month(&app.db).await?.unwrap_or(month.plus(LOOK_BACK));
    for missed in from.through(month) {
        if prepared.iter().any(|it| it.month == missed) {
            return Ok(());
        }
        if let Some(run) = monthly::prepare(&app.db, missed, None, now).await? {
            tracing::info!(month = %missed, charges = run.summary.charges, "a billing run waits for approval");
            return Ok(());
        }
    }
    Ok(())
}

/// Posts what was approved, and prepares what comes next.
///
/// # Errors
/// The database refuses; chunks that were posted stay, the rest follows at the next try.
pub async fn post_approved(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now();
    for run in runs::list_in(&app.db, State::Approved).await? {
        let done = monthly::post(&app.db, run.id, now, |_| ()).await?;
        tracing::info!(month = %run.month, charges = done.charges, "a month was billed");
        prepare(app, now).await?;
    }
    Ok(())
}

/// Whether the books balance; what is wrong goes to the log.
async fn balance(app: &App) -> Result<bool, StoreError> {
    let faults = check::books(&app.db).await?;
    for fault in &faults {
        tracing::error!(what = fault.what, rows = fault.rows, "the books do not balance");
    }
    Ok(faults.is_empty())
}

/// Tells people once about a charge that was not paid in time.
async fn remind(app: &App, now: DateTime<Utc>) -> Result<(), StoreError> {
    let today = app.clock.today();
    loop {
        let tx = app.db.begin().await?;
        let missed = reminders::list_missed(&tx, today).await?;
        if missed.is_empty() {
            return Ok(());
        }
        for it in missed {
            let agreement = agreements::load(&tx, it.agreement).await?;
            let case = cases::load_for_work(&tx, agreement.case).await?;
            cases::tell(&tx, &case, Notice::PaymentMissed { amount: it.open, due_on: it.due_on }, now)
                .await?;
            reminders::mark_reminded(&tx, it.charge).await?;
        }
        tx.commit().await?;
    }
}

/// Reminds people of what has to be done in time. A colleague's own duties stand in the queue instead.
async fn guard(app: &App, now: DateTime<Utc>) -> Result<(), StoreError> {
    let today = app.clock.today();
    loop {
        let tx = app.db.begin().await?;
        let near = duties::list_to_remind(&tx, today).await?;
        if near.is_empty() {
            return Ok(());
        }
        for it in near {
            let due_on = it.guarded.due_on;
            let Some(before) = reminder(due_on, it.reminded, today) else { continue };
            let is_first = duties::take_reminder(&tx, &it, before).await?;
            if is_first && it.guarded.watch.owner() == Owner::Applicant {
                let case = cases::load_for_work(&tx, it.case).await?;
                if case.stage.is_followed() {
                    cases::tell(&tx, &case, Notice::DutyAhead { due_on }, now).await?;
                }
            }
        }
        tx.commit().await?;
    }
}

/// Asks whoever has an income share for the income of last year, when they did not give it: at most so often as the
/// regulation says, and then no more (requirement ISA15).
async fn ask_incomes(app: &App, now: DateTime<Utc>) -> Result<(), StoreError> {
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
        let after: Option<CaseId> = settings::get(&tx, &place).await?;
        let asked = annual_settlements::without_income(&tx, year, after).await?;
        let Some(last) = asked.last().copied() else {
            settings::take_job(&tx, &key, now).await?;
            return tx.commit().await;
        };
        for id in asked {
            let case = cases::load_for_work(&tx, id).await?;
            cases::tell(&tx, &case, Notice::YearIncomeWanted { year }, now).await?;
        }
        settings::set(&tx, &place, &last, None, now).await?;
        tx.commit().await?;
    }
}

/// Tells people once that nothing is due any more and they still have credit: they can ask it back.
async fn tell_credit(app: &App, now: DateTime<Utc>) -> Result<(), StoreError> {
    for (id, case, amount) in refunds::left(&app.db).await? {
        let key = format!("credit left {id}");
        if settings::job_done(&app.db, &key).await? {
            continue;
        }
        let tx = app.db.begin().await?;
        let case = cases::load_for_work(&tx, case).await?;
        cases::tell(&tx, &case, Notice::CreditLeft { amount }, now).await?;
        settings::take_job(&tx, &key, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Ends cases in which everything was paid out and everything came back, with a letter that proves it.
async fn close_finished(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let today = app.clock.today();
    for id in cases::list_finished(&app.db).await? {
        let tx = app.db.begin().await?;
        let case = cases::load_for_work(&tx, id).await?;
        let mut agreements = Vec::new();
        for it in agreements::list(&tx, id).await? {
            let paid = balance::load(&tx, &it, today).await?.paid;
            agreements.push((it, paid));
        }
        drop(tx);
        let Ok(change) = agree::close(&case.stage, today) else { continue };
        let letter = letters::repaid(&case, &agreements, today);
        let bytes = app.work.letters.run(move || ::letters::pdf(&letter)).await??;
        let stored = keep::put(app.files.as_ref(), bytes, "application/pdf").await?;
        let tx = app.db.begin().await?;
        papers::add(&tx, id, Kind::Letter(LetterKind::Repaid), stored, now).await?;
        case_steps::apply(&tx, &case, change, &By::system(), now).await?;
        tx.commit().await?;
    }
    Ok(())
}
