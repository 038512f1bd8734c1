//! Proves that the books balance, and that papers and their bytes belong together.

use std::process::ExitCode;

use store::{db::Db, ledger::totals, reports::kept_lists};

use crate::{
    files::{keep, sweep},
    runtime::{config::Config, serve},
};

/// `sweep` looks at the files too, and says whether to remove those that belong to no paper; `rebuild` makes what
/// the database keeps of its rows anew first.
///
/// # Errors
/// Names what cannot be read.
pub async fn all(config: &Config, sweep: Option<bool>, rebuild: bool) -> anyhow::Result<ExitCode> {
    let db = serve::connect_existing(config).await?;
    if rebuild {
        let tx = db.begin().await?;
        totals::hold_all(&tx).await?;
        totals::rebuild(&tx).await?;
        kept_lists::rebuild(&tx).await?;
        tx.commit().await?;
    }
    let faults = store::ledger::check::books(&db).await?;
    for fault in &faults {
        println!("{}: {}", fault.what, fault.rows);
    }
    if faults.is_empty() {
        println!("the books balance");
    }
    let lists = kept_lists::differing(&db).await?;
    for (what, rows) in &lists {
        println!("a list is not as it should be: {what}: {rows}");
    }
    let whole = match sweep {
        Some(remove) => check_files(config, &db, remove).await?,
        None => true,
    };
    Ok(if faults.is_empty() && lists.is_empty() && whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn check_files(config: &Config, db: &Db, remove: bool) -> anyhow::Result<bool> {
    let files = keep::open(config)?;
    let swept = sweep::look(db, files.as_ref()).await?;
    for key in &swept.missing {
        println!("missing: {key}");
    }
    for key in &swept.other_size {
        println!("other size than kept: {key}");
    }
    for key in &swept.orphans {
        if remove {
            keep::remove(files.as_ref(), key).await?;
        }
        println!("{}: {key}", if remove { "removed, without a paper" } else { "without a paper" });
    }
    let whole = swept.missing.is_empty() && swept.other_size.is_empty();
    if whole {
        println!("all {} papers and letters have their files", swept.papers);
    }
    Ok(whole && (remove || swept.orphans.is_empty()))
}
