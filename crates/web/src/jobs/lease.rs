//! One attempt at a piece of work: taken before it is begun, held for as long as it lasts, and then done or failed.

use std::{convert::Infallible, error::Error, panic::AssertUnwindSafe, time::Duration};

use anyhow::anyhow;
use futures_util::FutureExt;
use store::{
    error::StoreError,
    jobs::{self, Claim},
};

use crate::{files::keep::Trouble, jobs::report::report, runtime::state::App};

/// How often a node renews its lease on work it is doing: several times while a lease lasts.
const RENEW_EVERY: Duration = Duration::from_secs(30);

/// What came of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// It is written down, and tried again later.
    Failed,
    /// It was done before, another node is at it, or it waits after a failure.
    NotOurs,
}

/// Why work failed, in a word that pages have a sentence for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Unbalanced,
    /// The database, or the store of files.
    Unavailable,
    /// Anything else; the log knows.
    Broken,
}

impl Why {
    pub const ALL: [Self; 3] = [Self::Unbalanced, Self::Unavailable, Self::Broken];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unbalanced => "unbalanced",
            Self::Unavailable => "unavailable",
            Self::Broken => "broken",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    fn of(error: &anyhow::Error) -> Self {
        let is_wrong = |it: &(dyn Error + 'static)| matches!(it.downcast_ref(), Some(StoreError::Unbalanced));
        let is_away = |it: &(dyn Error + 'static)| {
            matches!(it.downcast_ref(), Some(StoreError::Unavailable(_)))
                || matches!(it.downcast_ref(), Some(Trouble::Away(_)))
        };
        if error.chain().any(is_wrong) {
            Self::Unbalanced
        } else if error.chain().any(is_away) {
            Self::Unavailable
        } else {
            Self::Broken
        }
    }
}

/// Does a piece of work if nobody did it, nobody is at it, and it did not fail too short ago. What fails, fails
/// alone: it is told, written down without its causes, which may hold what people typed, and tried again later.
///
/// # Errors
/// The database does not take down who has it, or what came of it.
pub async fn attempt(
    app: &App,
    key: &str,
    work: impl Future<Output = anyhow::Result<()>>,
) -> Result<Outcome, StoreError> {
    let Some(claim) = jobs::claim(&app.db, key, app.clock.moment()).await? else {
        return Ok(Outcome::NotOurs);
    };
    let careful = AssertUnwindSafe(work).catch_unwind();
    let done = tokio::select! {
        done = careful => done.unwrap_or_else(|_| Err(anyhow!("the program came to a place it should never come to"))),
        never = hold(app, &claim) => match never {},
    };
    let Err(error) = done else {
        jobs::mark_done(&app.db, &claim).await?;
        return Ok(Outcome::Done);
    };
    let why = Why::of(&error).name();
    let sentence = error.to_string();
    report(key, Err(error));
    jobs::mark_failed(&app.db, &claim, why, &sentence, app.clock.moment()).await?;
    Ok(Outcome::Failed)
}

/// Renews the lease for as long as the work goes on.
async fn hold(app: &App, claim: &Claim) -> Infallible {
    let mut ticks = tokio::time::interval(RENEW_EVERY);
    ticks.tick().await;
    loop {
        ticks.tick().await;
        match jobs::renew(&app.db, claim, app.clock.moment()).await {
            Ok(true) => {}
            Ok(false) => tracing::warn!("work is in the hands of another node too"),
            Err(error) => report("holding on to work", Err(error)),
        }
    }
}
