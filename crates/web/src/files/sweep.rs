//! Whether papers and their bytes belong together: no paper without bytes, no bytes without a paper.

use std::collections::BTreeMap;

use anyhow::Context;
use object_store::ObjectStore;
use store::{casework::paper_files, db::Db};

use super::keep;

/// What does not fit, by the name under which the bytes lie or should lie.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Papers that are there.
    pub papers: usize,
    /// A paper or letter has no bytes: they are lost.
    pub missing: Vec<String>,
    /// The bytes of a paper have another size than when it was kept.
    pub other_size: Vec<String>,
    /// Bytes belong to no paper: what a process left that was killed between keeping them and writing the paper down.
    pub orphans: Vec<String>,
}

/// Compares all papers with all bytes.
///
/// # Errors
/// The database or the store of files cannot be read.
pub async fn look(db: &Db, files: &dyn ObjectStore) -> anyhow::Result<Swept> {
    // Bytes first: a paper that is sent meanwhile has its bytes before its row, and is then no orphan here.
    let mut lying: BTreeMap<String, u64> = keep::list(files).await?.into_iter().collect();
    let mut swept = Swept::default();
    let mut after = String::new();
    loop {
        let part = paper_files::list_files(db, &after).await.context("the papers cannot be read")?;
        let Some(last) = part.last() else { break };
        after.clone_from(&last.0);
        for (key, bytes) in part {
            swept.papers += 1;
            match lying.remove(&key) {
                Some(size) if i64::try_from(size) == Ok(bytes) => {}
                Some(_) => swept.other_size.push(key),
                // Sent since the bytes were listed, or lost.
                None if keep::read(files, &key).await.is_ok() => {}
                None => swept.missing.push(key),
            }
        }
    }
    swept.orphans = lying.into_keys().collect();
    Ok(swept)
}
