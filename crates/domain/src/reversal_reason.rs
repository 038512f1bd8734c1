//! Why an entry of the books was reversed.

use serde::{Deserialize, Serialize};

/// Why an entry was reversed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReversalReason {
    /// The bank took the money back.
    Bounced,
    /// It was booked by mistake.
    Mistake,
    /// Something that came before it became known later.
    Replayed,
    /// The bank did not do what it was told.
    Void,
    /// Its period was opened again.
    Reopened,
    /// What was written off is expected after all.
    Undone,
}

crate::named! {
    ReversalReason {
        Bounced = "bounced",
        Mistake = "mistake",
        Replayed = "replayed",
        Void = "void",
        Reopened = "reopened",
        Undone = "undone",
    }
}
