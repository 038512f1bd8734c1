//! What the papers of a case prove.

use domain::case::stage::PaperKind;
use store::casework::papers::{FiledKind, Paper, PaperState as Found};

/// The municipality's statement is in the case and was found right.
#[must_use]
pub fn has_statement(papers: &[Paper]) -> bool {
    papers
        .iter()
        .any(|it| it.kind == FiledKind::Sent(PaperKind::MunicipalStatement) && it.state == Found::Right)
}
