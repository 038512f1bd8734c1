//! Who acts or looks, and in which role.

use serde::{Deserialize, Serialize};

use crate::ids::UserId;

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
    pub const ALL: [Self; 4] = [Self::Applicant, Self::Reviewer, Self::Administrator, Self::Manager];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Reviewer => "reviewer",
            Self::Administrator => "administrator",
            Self::Manager => "manager",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    pub id: UserId,
    pub role: Role,
}
