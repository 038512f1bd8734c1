//! Opening the demo: its folder, its key, its people and its day.

use std::{path::Path, sync::Arc};

use anyhow::{Context, bail};
use chrono::NaiveDate;
use store::{people::accounts, settings};

use crate::{
    demo::{day::DAY, seed},
    runtime::{
        clock::Clock,
        config::Config,
        secrets::{self, Keys},
        serve,
        state::App,
    },
};

/// Setting that says the people are there.
const SEEDED: &str = "demo_seeded";

/// The day of the article's case.
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day");

/// Opens the demo's fund in a folder, and fills it when it is new.
///
/// # Errors
/// The folder, the database or a letter cannot be made, or an earlier filling was cut off.
pub async fn open(config: &Config, folder: &Path, cases: u32) -> anyhow::Result<App> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    std::fs::create_dir_all(folder.join("mail")).context("the folder for mail cannot be made")?;
    let key = key(&folder.join("key"))?;
    let mut app = serve::open(config, Clock::demo(FIRST_DAY), Keys::derive(&key)).await?;
    app.demo_mail = Some(Arc::new(folder.join("mail")));
    app.db.migrate().await?;
    if settings::get::<bool>(&app.db, SEEDED).await? != Some(true) {
        if !accounts::list_staff(&app.db).await?.is_empty() {
            bail!(
                "the demo in {} was cut off while it was filled; start again with --fresh",
                folder.display()
            );
        }
        seed::fill(&app, cases).await.context("the demo cannot be filled; start again with --fresh")?;
        let tx = app.db.begin().await?;
        settings::set(&tx, SEEDED, &true, None, app.clock.now()).await?;
        settings::set(&tx, DAY, &FIRST_DAY, None, app.clock.now()).await?;
        tx.commit().await?;
    }
    if let Some(day) = settings::get::<NaiveDate>(&app.db, DAY).await? {
        app.clock.set_day(day);
    }
    Ok(app)
}

/// The demo's key stays in its folder, so that people stay signed in over a restart.
fn key(file: &Path) -> anyhow::Result<secrecy::SecretString> {
    if let Ok(text) = std::fs::read_to_string(file)
        && !text.is_empty()
    {
        return Ok(text.into());
    }
    let key = format!("{}{}", secrets::token(), secrets::token());
    std::fs::write(file, &key).with_context(|| format!("{} cannot be written", file.display()))?;
    #[cfg(unix)]
    std::fs::set_permissions(file, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(key.into())
}
