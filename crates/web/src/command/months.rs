//! Billing a month, and reckoning every case anew.

use domain::calendar::Month;
use store::billing;

use crate::{clock::Clock, config::Config, jobs::recompute, serve};

/// Bills one month for everybody who repays; with `dry` only tells what it would come to.
///
/// # Errors
/// Names what is wrong.
pub async fn bill(config: &Config, month: Month, dry: bool) -> anyhow::Result<()> {
    let db = serve::connect_existing(config).await?;
    let done = if dry {
        billing::dry_run(&db, month).await?
    } else {
        let told = |at, of| eprintln!("{month}: {at} of {of} agreements");
        billing::run_aloud(&db, month, Clock::System.now(), told).await?
    };
    println!("{month}: {} charges, {} euro", done.charges, done.charged.decimal());
    println!("below the threshold: {}, paused: {}, ended: {}", done.below_threshold, done.paused, done.ended);
    println!("exceptions: {}", done.exceptions);
    Ok(())
}

/// Reckons every case with the rules of now.
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
