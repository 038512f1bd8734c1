//! Who acts or looks, and in which role.

use serde::{Deserialize, Serialize};

use crate::ids::UserId;

/// What somebody is to the fund; one role an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Asks for help; sees only their own case.
    Applicant,
    /// Checks facts, assesses, proposes; approves what a colleague proposed.
    Reviewer,
    /// Releases and registers money, follows repayments.
    Administrator,
    /// Settings and users.
    Manager,
}

impl Role {
    /// Every one of them, in the order of lists.
    pub const ALL: [Self; 4] = [Self::Applicant, Self::Reviewer, Self::Administrator, Self::Manager];

    /// The word for it in stored rows, forms and text keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Reviewer => "reviewer",
            Self::Administrator => "administrator",
            Self::Manager => "manager",
        }
    }

    /// The one with this name; `None` for an unknown word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// Who acts or looks; the first argument of every check of rights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// Their account.
    pub id: UserId,
    /// What they may see and do.
    pub role: Role,
}
