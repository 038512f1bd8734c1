//! Billing runs: what each comes to beside the last one, its exceptions and lines, and who approves it.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::money::Money;
use serde::Deserialize;
use store::{
    billing::runs::{self, LineRow, Run, RunApproval, RunState as Stand},
    people::accounts,
};
use uuid::Uuid;

use crate::{
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    runtime::state::App,
    view::shell::{Shell, html, ok},
    words::{
        filters,
        format::{date, month},
        lang::Lang,
    },
};

/// A kind of line, how many there are in this run and in the last one, and where they are listed.
struct Count {
    label: String,
    now: u64,
    before: Option<u64>,
    path: String,
}

struct RunLine {
    path: String,
    number: String,
    name: String,
    outcome: String,
    amount: i64,
    due: String,
}

#[derive(Template)]
#[template(path = "money/run.html")]
struct RunPage {
    shell: Shell,
    run: Run,
    stand: String,
    made_by: String,
    counts: Vec<Count>,
    charged: Money,
    charged_before: Option<Money>,
    lines: Vec<RunLine>,
    total: u64,
    filter: String,
    before: Option<String>,
    after: Option<String>,
    may_approve: bool,
    /// Why the button did nothing.
    refusal: Option<String>,
    refreshes: bool,
}

#[derive(Template)]
#[template(path = "money/runs.html")]
struct RunsPage {
    shell: Shell,
    runs: Vec<(String, Run, String, String)>,
}

#[derive(Deserialize)]
pub(crate) struct RunsQuery {
    #[serde(default)]
    soort: String,
    #[serde(default)]
    p: u64,
}

fn stand(lang: Lang, run: &Run) -> String {
    lang.text(&format!("run-{}", run.state.name()))
}

pub(crate) async fn list(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let lang = context.lang;
    let runs = runs::list_newest(&app.db).await?;
    let row = |it: Run| (paths::run(it.id), it.clone(), month(lang, it.month), stand(lang, &it));
    ok(&context, &RunsPage { shell: Shell::new(&context, "runs"), runs: runs.into_iter().map(row).collect() })
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<Uuid>,
    Query(asked): Query<RunsQuery>,
) -> Result<Response, PageError> {
    page(&app, &context, id, &asked, None).await
}

async fn page(
    app: &App,
    context: &RequestContext,
    id: Uuid,
    asked: &RunsQuery,
    refusal: Option<String>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let run = runs::load(&app.db, id).await?;
    let last = runs::list_newest(&app.db).await?;
    let last = last.into_iter().find(|it| it.state == Stand::Posted && it.month < run.month);
    let kinds = ["charge", "below_threshold", "paused", "ended", "exception"];
    let filter = kinds.into_iter().find(|it| *it == asked.soort);
    let now = asked.p.max(1);
    let (lines, total) = runs::list_lines(&app.db, id, filter, now).await?;
    let address = |kind: &str, page: u64| format!("{}?soort={kind}&p={page}", paths::run(id));
    let count = |run: &Run| {
        let it = run.summary;
        [it.charges, it.below_threshold, it.paused, it.ended, it.exceptions]
    };
    let before = last.as_ref().map(count);
    let counts = kinds
        .into_iter()
        .zip(count(&run))
        .enumerate()
        .map(|(place, (kind, now))| Count {
            label: lang.named("run-line", kind),
            now,
            before: before.map(|it| it[place]),
            path: address(kind, 1),
        })
        .collect();
    let made_by = match run.made_by {
        Some(id) => accounts::by_id(&app.db, id).await?.name,
        None => lang.text("run-by-system"),
    };
    let chosen = filter.unwrap_or_default();
    let page = RunPage {
        shell: Shell::titled(context, lang.say("run-title", &[("month", month(lang, run.month))])),
        stand: stand(lang, &run),
        made_by,
        counts,
        charged: run.summary.charged,
        charged_before: last.map(|it| it.summary.charged),
        lines: lines.into_iter().map(|it| line(lang, it)).collect(),
        total,
        before: (1 < now).then(|| address(chosen, now - 1)),
        after: (now * 50 < total).then(|| address(chosen, now + 1)),
        filter: chosen.to_owned(),
        may_approve: run.state == Stand::Prepared && run.made_by != Some(context.actor()?.id),
        refreshes: run.state == Stand::Approved,
        refusal,
        run,
    };
    let code = if page.refusal.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(html(context, code, &page)?)
}

fn line(lang: Lang, row: LineRow) -> RunLine {
    let kind = row.cause.as_deref().unwrap_or(&row.kind);
    RunLine {
        path: paths::account(row.agreement_id),
        outcome: lang.named("run-line", kind),
        number: row.number,
        name: row.name,
        amount: row.amount_cents,
        due: date(lang, row.due_on),
    }
}

/// A second person approves; the worker posts it.
pub(crate) async fn approve(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<Uuid>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let done = runs::approve(&tx, id, context.actor()?.id, context.now).await?;
    tx.commit().await?;
    let key = match done {
        RunApproval::Done => return Ok(Redirect::to(&paths::run(id)).into_response()),
        RunApproval::SamePerson => "run-same-person",
        RunApproval::NotNow => "run-not-now",
    };
    let asked = RunsQuery { soort: String::new(), p: 1 };
    page(&app, &context, id, &asked, Some(context.lang.text(key))).await
}

pub(crate) async fn withdraw(
    State(app): State<App>,
    _: RequestContext,
    Path(id): Path<Uuid>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    runs::withdraw(&tx, id).await?;
    commit_to(tx, &paths::run(id)).await
}
