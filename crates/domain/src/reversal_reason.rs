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

impl ReversalReason {
    /// Every one of them, in the order of lists.
    pub const ALL: [Self; 6] =
        [Self::Bounced, Self::Mistake, Self::Replayed, Self::Void, Self::Reopened, Self::Undone];

    /// The word for it in stored rows, forms and text keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bounced => "bounced",
            Self::Mistake => "mistake",
            Self::Replayed => "replayed",
            Self::Void => "void",
            Self::Reopened => "reopened",
            Self::Undone => "undone",
        }
    }

    /// The one with this name; `None` for an unknown word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}
