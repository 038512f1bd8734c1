//! One type per kind of identifier, so a case id cannot stand in for a user id.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id_types {
    ($($(#[$doc:meta])* $name:ident,)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

id_types! {
    /// One applicant's request with everything belonging to it. People see its number, `TEF-2026-00042`.
    CaseId,
    /// Someone who can sign in: applicant or staff.
    UserId,
    /// A photo or PDF the applicant sent, or a letter the fund sent.
    PaperId,
    /// A contract after a positive decision.
    AgreementId,
    /// Money that goes out once.
    PayoutId,
    /// Money that falls due once.
    ChargeId,
    /// Money that came in once.
    ReceiptId,
    /// One balanced set of transfers in the ledger.
    EntryId,
}
