//! What failed of the work of today, for whoever has to know.

use chrono::{DateTime, Utc};
use store::{
    error::StoreError,
    jobs::{self, Job},
};

use crate::{
    jobs::{
        day::{self, STEPS},
        lease::Why,
        post,
    },
    runtime::state::App,
};

/// A step that failed, and waits for its next attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed {
    pub step: &'static str,
    pub why: Why,
    pub tried_at: DateTime<Utc>,
    pub next_try: DateTime<Utc>,
}

/// The steps of today that failed, in their order; what is posted besides comes last.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn list(app: &App) -> Result<Vec<Failed>, StoreError> {
    let today = app.clock.today();
    let failed = jobs::list_failed(&app.db).await?;
    let of_day = STEPS.iter().filter_map(|step| {
        let key = day::key(today, step.name);
        describe(step.name, failed.iter().find(|it| it.key == key)?)
    });
    let posted = failed.iter().filter(|it| post::run_of(&it.key).is_some());
    Ok(of_day.chain(posted.filter_map(|it| describe(post::NAME, it))).collect())
}

fn describe(step: &'static str, job: &Job) -> Option<Failed> {
    let why = job.why.as_deref().and_then(Why::from_name).unwrap_or(Why::Broken);
    Some(Failed { step, why, tried_at: job.tried_at, next_try: job.next_try? })
}
