//! How the fund stands under the credit law.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The fund's standing, with what shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditStanding {
    /// How the fund stands.
    pub status: CreditStatus,
    /// The licence, letter or advice it rests on.
    pub document: String,
    /// The day of that document.
    pub on: Option<NaiveDate>,
    /// Who wrote it: the supervisor, a lawyer.
    pub by: String,
}

/// The fund's standing under the credit law.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CreditStatus {
    /// Nobody established it: no credit once the law binds.
    #[default]
    Unknown,
    /// The fund has a licence of the AFM.
    Licensed,
    /// Vrijstellingsregeling Wft art. 3a.
    ExemptAnbi,
    /// The exemption for an employer that lends to its own people.
    ExemptEmployer,
    /// By written advice the law does not apply to what the fund offers.
    OutOfScope,
}

crate::named! {
    CreditStatus {
        Unknown = "unknown",
        Licensed = "licensed",
        ExemptAnbi = "exempt_anbi",
        ExemptEmployer = "exempt_employer",
        OutOfScope = "out_of_scope",
    }
}
