//! The case of whoever looks.

use store::{
    casework::cases::{self, Case},
    db::Reads,
};

use crate::http::{context::RequestContext, error::PageError};

/// The case of whoever looks.
pub(crate) async fn own_case(at: &impl Reads, context: &RequestContext) -> Result<Case, PageError> {
    cases::newest_of(at, context.actor()?.id).await?.ok_or(PageError::NotFound)
}
