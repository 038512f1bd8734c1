//! A letter as it is kept.

use letters::Letter;
use store::casework::papers::Stored;

use crate::{
    files::keep::{put, remove},
    http::error::PageError,
    runtime::state::App,
};

/// Makes a letter and keeps it. Until a row names it, it is nobody's.
///
/// # Errors
/// There is no room to make it now, it cannot be made, or the store of files refuses.
pub async fn keep(app: &App, letter: Letter) -> Result<Stored, PageError> {
    let bytes = app.work.letters.run(move || letters::pdf(&letter)).await?.map_err(anyhow::Error::from)?;
    Ok(put(app.files.as_ref(), bytes, "application/pdf").await?)
}

/// Makes a letter and writes what it belongs to. When somebody was first nothing was written, and its file goes again.
///
/// # Errors
/// As [`keep`], and whatever `write` refuses.
pub(crate) async fn file<T>(
    app: &App,
    letter: Letter,
    write: impl AsyncFnOnce(Stored) -> Result<T, PageError>,
) -> Result<T, PageError> {
    let stored = keep(app, letter).await?;
    let key = stored.file_key.clone();
    let done = write(stored).await;
    if matches!(done, Err(PageError::Stale)) {
        remove(app.files.as_ref(), &key).await?;
    }
    done
}
