//! Yes, no, or not known.

use serde::{Deserialize, Serialize};

/// Yes, no, or a true "I do not know".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Nobody asked, or nobody knows.
    #[default]
    Unknown,
}
