//! Fresh identifiers, ordered by time of making.

use uuid::Uuid;

#[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
#[must_use]
pub fn fresh() -> Uuid {
    Uuid::now_v7()
}
