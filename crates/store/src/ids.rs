//! Fresh identifiers, ordered by time of making.

use chrono::{DateTime, Utc};
use uuid::Uuid;

#[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
#[must_use]
pub fn fresh() -> Uuid {
    Uuid::now_v7()
}

/// When something was written, by the clock of the machine, from its id; nothing for an id of another kind, which is old.
pub(crate) fn written_at(id: Uuid) -> Option<DateTime<Utc>> {
    let (seconds, nanos) = id.get_timestamp()?.to_unix();
    DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanos)
}
