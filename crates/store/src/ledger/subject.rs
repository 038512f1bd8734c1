//! What an entry of the books belongs to.

use domain::ids::{AgreementId, CaseId, UserId};

/// What an entry belongs to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Subject {
    /// The case whose money it is.
    pub case: Option<CaseId>,
    /// The agreement whose chain it becomes part of.
    pub agreement: Option<AgreementId>,
    /// Who does it; `None` for the program itself.
    pub by: Option<UserId>,
}
