//! The file of a letter whose words are written down.

use letters::Letter;
use sha2::{Digest, Sha256};
use store::casework::{
    papers,
    unmade_letters::{self, Unmade},
};

use crate::{
    files::keep::{fixed_key, put_at, remove},
    http::error::PageError,
    runtime::{secrets::hex, state::App},
};

/// Makes a letter and keeps it. Made twice it lies there once, since its name follows from its bytes; who comes second
/// leaves nothing behind.
///
/// # Errors
/// There is no room to make it now, it cannot be made, or the store of files or the database refuses.
pub async fn make(app: &App, it: &Unmade) -> Result<Vec<u8>, PageError> {
    let letter: Letter = serde_json::from_str(&it.content).map_err(anyhow::Error::from)?;
    let bytes = app.work.letters.run(move || letters::pdf(&letter)).await?.map_err(anyhow::Error::from)?;
    let name = app.keys.hash(&format!("letter {} {}", it.paper, hex(&Sha256::digest(&bytes))));
    let stored = put_at(app.files.as_ref(), fixed_key(&name), bytes.clone(), papers::PDF).await?;
    let file_key = stored.file_key.clone();
    let tx = app.db.begin().await?;
    if unmade_letters::keep(&tx, it.paper, stored).await? {
        tx.commit().await?;
        return Ok(bytes);
    }
    drop(tx);
    let kept = papers::file_of(&app.db, it.paper).await?;
    if kept.is_some_and(|it| it != file_key) {
        remove(app.files.as_ref(), &file_key).await?;
    }
    Ok(bytes)
}
