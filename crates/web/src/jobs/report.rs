//! How work that fails is told, and how often it is looked for.

use std::time::Duration;

/// How often the worker looks for work.
pub(crate) const LOOK_EVERY: Duration = Duration::from_millis(500);

/// What fails is told with all its causes.
pub(crate) fn report(what: &str, result: Result<(), impl Into<anyhow::Error>>) {
    if let Err(error) = result {
        let error: anyhow::Error = error.into();
        tracing::error!(error = format!("{error:#}"), what, "work failed");
    }
}
