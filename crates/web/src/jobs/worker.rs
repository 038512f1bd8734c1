//! The worker: mail in its lanes, billing and the work of the day beside it.

use std::time::Duration;

use store::{ledger::totals, messages::outbox::Lane};
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;

use crate::{
    jobs::{
        day, letters, post, project,
        report::{LOOK_EVERY, report},
    },
    mail::{out, send::Mailer},
    runtime::state::App,
};

/// How long it leaves a database alone that could not say what there is to do.
const LEFT_ALONE: Duration = Duration::from_secs(5);

/// How often totals are put together: what lies between is read row by row.
const MERGE_EVERY: Duration = Duration::from_secs(20);

/// Works until it is told to stop; then it finishes what it has in hand. Mail goes out beside the other work, and codes
/// beside other mail, so that none waits for another.
pub async fn run(app: App, mailer: Mailer, stop: CancellationToken) {
    tokio::join!(
        out::run(&app, &mailer, Lane::Codes..=Lane::Codes, &stop),
        out::run(&app, &mailer, Lane::Awaited..=Lane::Reminders, &stop),
        again(LOOK_EVERY, &stop, || work(&app)),
        again(MERGE_EVERY, &stop, || merge(&app)),
        again(LOOK_EVERY, &stop, || projections(&app, &stop)),
        again(LOOK_EVERY, &stop, || written(&app, &stop)),
    );
}

/// Does a piece of work again and again until it is told to stop. When the database could not say what there is to do,
/// it is left alone for a while.
async fn again<F: Future<Output = bool>>(every: Duration, stop: &CancellationToken, work: impl Fn() -> F) {
    let mut ticks = tokio::time::interval(every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            _ = ticks.tick() => {}
        }
        if !work().await {
            ticks.reset_after(every.max(LEFT_ALONE));
        }
    }
}

/// Puts the totals together that single bookings left.
async fn merge(app: &App) -> bool {
    let merged = totals::merge(&app.db).await.map(|_| ());
    let is_done = merged.is_ok();
    report("totals", merged);
    is_done
}

/// Makes the files of letters.
async fn written(app: &App, stop: &CancellationToken) -> bool {
    let made = letters::advance(app, || stop.is_cancelled()).await;
    let is_done = made.is_ok();
    report("letters", made);
    is_done
}

/// Makes the projections that are asked for.
async fn projections(app: &App, stop: &CancellationToken) -> bool {
    let made = project::advance(app, || stop.is_cancelled()).await;
    let is_done = made.is_ok();
    report("projections", made);
    is_done
}

async fn work(app: &App) -> bool {
    let posted = post::post_approved(app).await;
    let daily = day::daily(app).await.map(|_| ());
    let is_done = posted.is_ok() && daily.is_ok();
    report("billing", posted);
    report("daily work", daily);
    is_done
}
