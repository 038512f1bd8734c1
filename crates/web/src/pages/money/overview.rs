//! The fund in a few figures, each leading to the list behind it, and the monthly run.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::calendar::Month;
use serde::Deserialize;
use store::{
    billing::{
        monthly,
        runs::{self, RunState as Stand},
    },
    ledger::{check, closed},
    messages::outbox,
    place::MOST_COUNTED,
    reports::{
        account_moves::BankFlow,
        money::{self, Overview},
    },
    servicing::proposals,
    settings,
};

use crate::{
    http::{context::RequestContext, error::PageError, paths},
    jobs::failed::{self, Failed},
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{
        filters,
        format::{clock, counted, date, month},
        lang::Lang,
    },
};

#[derive(Template)]
#[template(path = "money/overview.html")]
struct OverviewPage {
    shell: Shell,
    figures: Overview,
    /// What the bank received since the first day of this month.
    this_month: String,
    parked: usize,
    /// Changes of agreements that wait for a decision.
    proposals: u64,
    waiting: String,
    /// The books balance.
    balanced: bool,
    /// What failed of the work of today.
    failed: Vec<String>,
    now: String,
    last: Option<String>,
    /// There was nothing to bill.
    nothing: bool,
    /// Runs that wait for approval or are being posted: address and month.
    waiting_runs: Vec<(String, String)>,
    /// The books are closed up to and including this day.
    closed: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct OverviewQuery {
    /// Nothing was to be billed.
    #[serde(default)]
    niets: String,
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Query(asked): Query<OverviewQuery>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let page = OverviewPage {
        shell: Shell::new(&context, "money"),
        figures: money::overview(&app.db, context.today).await?,
        this_month: format!(
            "{}&van={}&dag={}",
            paths::bank_flow(BankFlow::Received),
            Month::of(context.today).first_day(),
            context.today
        ),
        parked: outbox::list_parked(&app.db).await?.len(),
        proposals: proposals::count_open(&app.db).await?,
        waiting: counted(outbox::count_waiting(&app.db).await?, MOST_COUNTED),
        balanced: settings::get(&app.db, check::PROVED).await?.unwrap_or(true),
        failed: failed::list(&app).await?.iter().map(|it| failed_words(lang, it)).collect(),
        now: month(lang, Month::of(context.today)),
        last: monthly::last_month(&app.db).await?.map(|it| month(lang, it)),
        nothing: asked.niets == "ja",
        waiting_runs: waiting_runs(&app, lang).await?,
        closed: closed::closed(&app.db).await?.until.map(|it| date(lang, it)),
    };
    ok(&context, &page)
}

fn failed_words(lang: Lang, failed: &Failed) -> String {
    let values = [
        ("step", lang.named("job", failed.step)),
        ("tried", clock(failed.tried_at)),
        ("why", lang.text(&format!("job-why-{}", failed.why.name()))),
        ("next", clock(failed.next_try)),
    ];
    lang.say("work-today-failed", &values)
}

/// Prepares the present month anew, for a colleague to approve.
pub(crate) async fn prepare(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let by = context.actor()?.id;
    let run = monthly::prepare(&app.db, Month::of(context.today), Some(by), context.now).await?;
    let to = run.map_or_else(|| paths::MONEY.to_owned() + "?niets=ja", |it| paths::run(it.id));
    Ok(Redirect::to(&to).into_response())
}

async fn waiting_runs(app: &App, lang: Lang) -> Result<Vec<(String, String)>, PageError> {
    let mut waiting = runs::list_in(&app.db, Stand::Prepared).await?;
    waiting.extend(runs::list_in(&app.db, Stand::Approved).await?);
    Ok(waiting.into_iter().map(|it| (paths::run(it.id), month(lang, it.month))).collect())
}
