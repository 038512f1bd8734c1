//! Billing a month from the command line: prepared here, and posted only when a second person is named.

use anyhow::{Context, bail};
use chrono::{DateTime, Utc};
use domain::{actor::Role, calendar::Month, text::Email};
use store::{
    billing::{
        monthly,
        runs::{self, Run, RunApproval, RunState, RunSummary},
    },
    db::Db,
    people::{
        accounts::{self, Account},
        security::{self, SecurityEvent, SecurityEventKind},
    },
};

use crate::{
    http::paths,
    runtime::{clock::Clock, config::Config, serve},
};

/// How a month is billed.
#[derive(Clone, Debug)]
pub struct Bill {
    pub month: Month,
    /// Only tell what it would come to.
    pub is_dry: bool,
    /// The address of the administrator who approves.
    pub second: Option<String>,
}

/// Prepares a month for everybody who repays, and posts it when somebody who may approve it is named.
///
/// # Errors
/// Names what is wrong.
pub async fn bill(config: &Config, asked: &Bill) -> anyhow::Result<()> {
    let db = serve::connect_existing(config).await?;
    let month = asked.month;
    if asked.is_dry {
        tell(month, &monthly::dry_run(&db, month).await?);
        return Ok(());
    }
    match &asked.second {
        Some(address) => {
            let second = administrator(&db, address).await?;
            let done = approve_and_post(&db, month, &second).await?;
            tell(month, &done);
        }
        None => prepare(config, &db, month).await?,
    }
    Ok(())
}

/// What the run comes to, and where it waits for approval.
async fn prepare(config: &Config, db: &Db, month: Month) -> anyhow::Result<()> {
    let place = |run: &Run| format!("{}{}", config.public_url.trim_end_matches('/'), paths::run(run.id));
    if let Some(run) = find(db, RunState::Approved, month).await? {
        println!("{month}: was approved, and the worker posts it: {}", place(&run));
        return Ok(());
    }
    match waiting(db, month).await? {
        Some(run) => {
            tell(month, &run.summary);
            println!("it waits for the approval of an administrator: {}", place(&run));
            println!("or name who approves with --approve-as-second");
        }
        None => println!("{month}: nothing is to be billed"),
    }
    Ok(())
}

/// Posts what was approved before, and then what this person approves now.
async fn approve_and_post(db: &Db, month: Month, second: &Account) -> anyhow::Result<RunSummary> {
    let now = Clock::System.now();
    let cut_off = find(db, RunState::Approved, month).await?;
    let mut done = RunSummary::default();
    if let Some(run) = cut_off {
        done = done.plus(post(db, &run, now).await?);
    }
    if let Some(run) = waiting(db, month).await? {
        approve(db, &run, second, now).await?;
        done = done.plus(post(db, &run, now).await?);
    }
    Ok(done)
}

/// The run of a month that waits for approval. What a colleague prepared stays theirs, so that they cannot approve it
/// themselves here; anything else is prepared anew.
async fn waiting(db: &Db, month: Month) -> anyhow::Result<Option<Run>> {
    let prepared = find(db, RunState::Prepared, month).await?;
    match prepared.filter(|it| it.made_by.is_some()) {
        Some(run) => Ok(Some(run)),
        None => Ok(monthly::prepare(db, month, None, Clock::System.now()).await?),
    }
}

async fn find(db: &Db, state: RunState, month: Month) -> anyhow::Result<Option<Run>> {
    Ok(runs::list_in(db, state).await?.into_iter().find(|it| it.month == month))
}

/// As on the page: by somebody else than who prepared it, and written down as theirs.
async fn approve(db: &Db, run: &Run, second: &Account, now: DateTime<Utc>) -> anyhow::Result<()> {
    let tx = db.begin().await?;
    match runs::approve(&tx, run.id, second.id, now).await? {
        RunApproval::Done => {}
        RunApproval::SamePerson => {
            bail!("--approve-as-second: {} prepared this run, or is tied to who did", second.name)
        }
        RunApproval::NotNow => bail!("the run was approved or withdrawn in the meantime"),
    }
    let event = SecurityEvent {
        kind: SecurityEventKind::RunApproved,
        account: Some(second.id),
        about: None,
        source: "command line".to_owned(),
        request: String::new(),
        detail: Some(run.month.to_string()),
    };
    security::write(&tx, &event, Clock::System.moment()).await?;
    Ok(tx.commit().await?)
}

async fn post(db: &Db, run: &Run, now: DateTime<Utc>) -> anyhow::Result<RunSummary> {
    let of = run.lines();
    let told = |at| eprintln!("{}: {} of {of} agreements", run.month, Ord::min(at, of));
    Ok(monthly::post(db, run.id, now, told).await?)
}

/// An administrator who set up their account; nobody else approves what is posted.
async fn administrator(db: &Db, address: &str) -> anyhow::Result<Account> {
    let email = Email::parse(address)
        .map_err(|_| anyhow::anyhow!("--approve-as-second: {address} is not an e-mail address"))?;
    let found = accounts::credentials(db, &email).await?.map(|it| it.account);
    found
        .filter(|it| it.active && it.role == Role::Administrator)
        .context("--approve-as-second: no administrator who can sign in has this address")
}

fn tell(month: Month, done: &RunSummary) {
    println!("{month}: {} charges, {} euro", done.charges, done.charged.decimal());
    println!("below the threshold: {}, paused: {}, ended: {}", done.below_threshold, done.paused, done.ended);
    println!("exceptions: {}", done.exceptions);
}
