//! The worker: mail in its lanes, billing and the work of the day beside it.

use std::time::Duration;

use store::{ledger::totals, messages::outbox::Lane};
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;

use crate::{
    jobs::{
        day, post, project,
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
        work(&app, &stop),
        merge(&app, &stop),
        projections(&app, &stop),
    );
}

/// Puts the totals together that single bookings left.
async fn merge(app: &App, stop: &CancellationToken) {
    let mut ticks = tokio::time::interval(MERGE_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            _ = ticks.tick() => {}
        }
        report("totals", totals::merge(&app.db).await.map(|_| ()));
    }
}

/// Makes the projections that are asked for.
async fn projections(app: &App, stop: &CancellationToken) {
    let mut ticks = tokio::time::interval(LOOK_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            _ = ticks.tick() => {}
        }
        let made = project::advance(app, || stop.is_cancelled()).await;
        if made.is_err() {
            ticks.reset_after(LEFT_ALONE);
        }
        report("projections", made);
    }
}

async fn work(app: &App, stop: &CancellationToken) {
    let mut ticks = tokio::time::interval(LOOK_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            _ = ticks.tick() => {}
        }
        let posted = post::post_approved(app).await;
        let daily = day::daily(app).await.map(|_| ());
        if posted.is_err() || daily.is_err() {
            ticks.reset_after(LEFT_ALONE);
        }
        report("billing", posted);
        report("daily work", daily);
    }
}
