//! Removes what nobody needs any more: old sessions, codes, guesses, events.

use store::{
    agenda::published,
    commands,
    messages::call_requests,
    people::{codes, guesses, security, sessions, unsent},
};

use crate::runtime::state::App;

pub(super) async fn sweep(app: &App) -> anyhow::Result<()> {
    app.db.tidy().await?;
    let now = app.clock.moment();
    let tx = app.db.begin().await?;
    sessions::sweep(&tx, now).await?;
    commands::sweep(&tx, now).await?;
    codes::sweep(&tx, now).await?;
    guesses::sweep(&tx, now).await?;
    security::sweep(&tx, now).await?;
    unsent::sweep(&tx, now).await?;
    call_requests::sweep(&tx, app.clock.now()).await?;
    published::sweep(&tx, now).await?;
    Ok(tx.commit().await?)
}
