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

crate::named! {
    Role {
        Applicant = "applicant",
        Reviewer = "reviewer",
        Administrator = "administrator",
        Manager = "manager",
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
