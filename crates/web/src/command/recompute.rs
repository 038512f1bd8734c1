//! Calculating every case anew.

use crate::{
    jobs::recompute,
    runtime::{clock::Clock, config::Config, serve},
};

/// Calculates every case with the present rules.
///
/// # Errors
/// Names what is wrong.
pub async fn renew(config: &Config) -> anyhow::Result<()> {
    let db = serve::connect_existing(config).await?;
    let done = recompute::all(&db, Clock::System.today(), |it| {
        println!("{} of {} cases, {} with other amounts", it.done, it.of, it.changed);
    })
    .await?;
    println!("done: {} cases, {} with other amounts than before", done.done, done.changed);
    Ok(())
}
