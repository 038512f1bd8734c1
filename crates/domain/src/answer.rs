//! Yes, no, or not known.

use serde::{Deserialize, Serialize};

/// Yes, no, or a true "I do not know".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    Yes,
    No,
    #[default]
    Unknown,
}
