//! What waits goes out: lane by lane, some at a time, with nothing lost when the server is away.

use std::{ops::RangeInclusive, time::Duration};

use futures_util::future::join_all;
use store::{
    error::StoreError,
    messages::outbox::{self, Lane, Message},
};
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;

use crate::{
    jobs::report::{LOOK_EVERY, report},
    mail::{
        render::render,
        send::{Mailer, NotSent},
    },
    runtime::state::App,
};

/// Messages on their way at once, and at most so many in one look.
const AT_ONCE: usize = 4;
const BUDGET: usize = 100;
/// How long the worker leaves a server alone that it could not reach.
const LEFT_ALONE: Duration = Duration::from_secs(5);

/// What came of a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    /// Nothing waits any more.
    Empty,
    /// There may be more.
    More,
    /// The server cannot be reached.
    Unreachable,
}

/// Sends what waits in some lanes until told to stop.
pub(crate) async fn run(app: &App, mailer: &Mailer, lanes: RangeInclusive<Lane>, stop: &CancellationToken) {
    let mut ticks = tokio::time::interval(LOOK_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            _ = ticks.tick() => {}
        }
        match look(app, mailer, &lanes, stop).await {
            Ok(Look::Empty) => {}
            Ok(Look::More) => ticks.reset_immediately(),
            Ok(Look::Unreachable) => ticks.reset_after(LEFT_ALONE),
            Err(error) => report("mail", Err(error)),
        }
    }
}

/// Sends what waits, all lanes, until nothing waits or the server cannot be reached.
///
/// # Errors
/// The database refuses.
pub async fn send_due(app: &App, mailer: &Mailer, stop: &CancellationToken) -> Result<(), StoreError> {
    let all = Lane::Codes..=Lane::Reminders;
    while look(app, mailer, &all, stop).await? == Look::More {}
    Ok(())
}

async fn look(
    app: &App,
    mailer: &Mailer,
    lanes: &RangeInclusive<Lane>,
    stop: &CancellationToken,
) -> Result<Look, StoreError> {
    let mut sent = 0;
    while sent < BUDGET && !stop.is_cancelled() {
        let mut claimed = Vec::new();
        while claimed.len() < AT_ONCE {
            match outbox::claim(&app.db, lanes.clone(), app.clock.now()).await? {
                Some(message) => claimed.push(message),
                None => break,
            }
        }
        if claimed.is_empty() {
            return Ok(Look::Empty);
        }
        sent += claimed.len();
        let done = join_all(claimed.iter().map(|it| send(app, mailer, it))).await;
        for reached in done {
            if !reached? {
                return Ok(Look::Unreachable);
            }
        }
    }
    Ok(if stop.is_cancelled() { Look::Empty } else { Look::More })
}

/// Sends one message. A message that fails waits longer each time, and is parked after five times; one for which the
/// server could not even be reached waits as before. Whether it was reached.
async fn send(app: &App, mailer: &Mailer, message: &Message) -> Result<bool, StoreError> {
    let sent = match render(message) {
        Ok(mail) => mailer.send(message, mail).await,
        Err(error) => Err(NotSent::Refused(error.into())),
    };
    match sent {
        Ok(()) => {
            metrics::counter!("mail_sent_total").increment(1);
            outbox::mark_sent(&app.db, message, app.clock.now()).await?;
            Ok(true)
        }
        Err(NotSent::Unreachable(error)) => {
            tell("the mail server cannot be reached", message, &error);
            outbox::put_back(&app.db, message).await?;
            Ok(false)
        }
        Err(NotSent::Refused(error)) => {
            let why = tell("a message was not sent", message, &error);
            outbox::mark_failed(&app.db, message, &why, app.clock.now()).await?;
            Ok(true)
        }
    }
}

/// Notes a failure, and gives its text as it may be kept: it can hold the address.
fn tell(what: &'static str, message: &Message, error: &anyhow::Error) -> String {
    let why = without_address(&format!("{error:#}"), message.to.email.as_str());
    metrics::counter!("mail_failed_total").increment(1);
    tracing::warn!(message = %message.id, kind = message.content.name(), error = why, "{what}");
    why
}

fn without_address(text: &str, address: &str) -> String {
    text.replace(address, "…")
}
