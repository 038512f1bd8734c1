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

impl CreditStatus {
    /// Every one of them, in the order of lists.
    pub const ALL: [Self; 5] =
        [Self::Unknown, Self::Licensed, Self::ExemptAnbi, Self::ExemptEmployer, Self::OutOfScope];

    /// The word for it in stored rows, forms and text keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Licensed => "licensed",
            Self::ExemptAnbi => "exempt_anbi",
            Self::ExemptEmployer => "exempt_employer",
            Self::OutOfScope => "out_of_scope",
        }
    }

    /// The one with this name; `None` for an unknown word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}
