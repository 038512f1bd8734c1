//! The fund in a few figures, each leading to the list behind it, and the monthly run.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::calendar::Month;
use serde::Deserialize;
use store::{
    billing,
    lists::money::{self, Overview},
    outbox, settings,
};

use crate::{
    error::PageError,
    jobs::BOOKS,
    pages::{Shell, ok},
    paths,
    state::App,
    visit::Visit,
    words::{filters, format::month},
};

#[derive(Template)]
#[template(path = "money/overview.html")]
struct OverviewPage {
    shell: Shell,
    figures: Overview,
    parked: usize,
    waiting: u64,
    /// The books balance.
    balanced: bool,
    now: String,
    last: Option<String>,
    /// What the run just did.
    done: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    gemaakt: Option<u64>,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let lang = visit.lang;
    let page = OverviewPage {
        shell: Shell::new(&visit, "money"),
        figures: money::overview(&app.db, visit.today).await?,
        parked: outbox::list_parked(&app.db).await?.len(),
        waiting: outbox::count_waiting(&app.db).await?,
        balanced: settings::get(&app.db, BOOKS).await?.unwrap_or(true),
        now: month(lang, Month::of(visit.today)),
        last: billing::last_month(&app.db).await?.map(|it| month(lang, it)),
        done: asked.gemaakt.map(|it| lang.say("money-run-done", &[("count", it.to_string())])),
    };
    ok(&visit, &page)
}

/// Bills the present month. A second press makes nothing twice.
pub(super) async fn bill(State(app): State<App>, visit: Visit) -> Result<Response, PageError> {
    let summary = billing::run(&app.db, Month::of(visit.today), visit.now).await?;
    Ok(Redirect::to(&format!("{}?gemaakt={}", paths::MONEY, summary.charges)).into_response())
}
