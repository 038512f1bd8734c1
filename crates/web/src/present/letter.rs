//! A letter as it is kept.

use letters::Letter;
use store::casework::papers::Stored;

use crate::{files::keep::put, http::error::PageError, runtime::state::App};

/// Makes a letter and keeps it. Until a row names it, it is nobody's.
///
/// # Errors
/// There is no room to make it now, it cannot be made, or the store of files refuses.
pub async fn keep(app: &App, letter: Letter) -> Result<Stored, PageError> {
    let bytes = app.work.letters.run(move || letters::pdf(&letter)).await?.map_err(anyhow::Error::from)?;
    Ok(put(app.files.as_ref(), bytes, "application/pdf").await?)
}
