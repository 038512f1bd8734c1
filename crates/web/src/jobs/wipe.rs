//! Removes the bytes of papers that were taken back, where that was not done at once.

use anyhow::Context;

use crate::{files::uploads, runtime::state::App};

pub(super) async fn wipe(app: &App) -> anyhow::Result<()> {
    while uploads::wipe(app, None).await.context("bytes without a paper cannot be removed")? {}
    Ok(())
}
