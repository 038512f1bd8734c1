//! Fresh identifiers, ordered by time of making.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, Utc};
use uuid::{NoContext, Timestamp, Uuid};

/// Milliseconds since 1970 before which nothing is written any more, whatever the clock of the machine says.
static FLOOR: AtomicU64 = AtomicU64::new(0);

/// An id of version 7, later than every id that an anchor of the books saw.
#[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
#[must_use]
pub fn fresh() -> Uuid {
    let id = Uuid::now_v7();
    let floor = FLOOR.load(Ordering::Relaxed);
    if written_at(id).is_none_or(|it| floor <= it.timestamp_millis().unsigned_abs()) {
        return id;
    }
    // The clock was put back: what is written now still comes after what an anchor saw.
    let nanos = u32::try_from(floor % 1_000 * 1_000_000).unwrap_or_default();
    Uuid::new_v7(Timestamp::from_unix(NoContext, floor / 1_000, nanos))
}

/// From now on nothing is written as before this moment.
pub(crate) fn never_before(at: DateTime<Utc>) {
    FLOOR.fetch_max(at.timestamp_millis().unsigned_abs() + 1, Ordering::Relaxed);
}

/// When something was written, by the clock of the machine, from its id; nothing for an id of another kind, which is
/// old.
pub(crate) fn written_at(id: Uuid) -> Option<DateTime<Utc>> {
    let (seconds, nanos) = id.get_timestamp()?.to_unix();
    DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanos)
}
