//! On what part of an income a share is taken.

use serde::{Deserialize, Serialize};

/// On what part of the income the share is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShareBase {
    /// Of the whole income, once it reaches the threshold.
    #[default]
    Cliff,
    /// Of the part above the threshold.
    Marginal,
}
