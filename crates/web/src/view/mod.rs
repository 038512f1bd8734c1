//! What surrounds every page, and pages that are one form.

pub mod error_page;
pub mod form_page;
pub mod shell;
pub(crate) mod turn;
