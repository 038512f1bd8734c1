//! The standard information that comes with an offer (directive (EU) 2023/2225 art. 10, Annex I), as it was given.

use serde::{Deserialize, Serialize};

use crate::{calendar::Month, money::Money};

/// The figures of the form. Stored as JSON in the agreement: add fields with a default, never rename.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandardInformation {
    /// The total amount of credit.
    pub credit: Money,
    /// The most that is paid back in all.
    pub total: Money,
    /// The most payments.
    pub payments: u32,
    /// The highest of them when it is fixed beforehand; `None` where it follows the income.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub highest: Option<Money>,
    /// The first month in which something may be due.
    pub first_month: Month,
    /// The last one.
    pub last_month: Month,
}
