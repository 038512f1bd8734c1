//! What an entry of the books belongs to.

use domain::ids::{AgreementId, CaseId, UserId};

/// What an entry belongs to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Subject {
    pub case: Option<CaseId>,
    pub agreement: Option<AgreementId>,
    pub by: Option<UserId>,
}
