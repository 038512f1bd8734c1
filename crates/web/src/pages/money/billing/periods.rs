//! Closing the books of a month, and opening them again, which takes two people.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::calendar::Month;
use store::ledger::{
    closed,
    periods::{self, PeriodRefusal},
};

use crate::{
    form::typed::Typed,
    http::{context::RequestContext, error::PageError},
    runtime::state::App,
    view::shell::{Shell, html},
    words::{
        filters,
        format::{date, month},
    },
};

const HERE: &str = "/geld/periode";
/// Months that can be closed or opened again from the page.
const SHOWN: i32 = 12;

#[derive(Template)]
#[template(path = "money/periods.html")]
struct PeriodsPage {
    shell: Shell,
    until: Option<String>,
    /// What somebody asked to open again, and whether this visitor may confirm.
    asked: Option<(String, bool)>,
    to_close: Vec<(String, String)>,
    to_open: Vec<(String, String)>,
    refusal: Option<String>,
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    page(&app, &context, None).await
}

async fn page(
    app: &App,
    context: &RequestContext,
    refusal: Option<PeriodRefusal>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let closed = closed::closed(&app.db).await?;
    let named = |it: Month| (it.to_string(), month(lang, it));
    let now = Month::of(context.today);
    let is_closed = |it: Month| closed.until.is_some_and(|until| it.last_day() <= until);
    let months: Vec<Month> = (1..=SHOWN).map(|back| now.plus(-back)).collect();
    let asked = closed
        .asked
        .as_ref()
        .map(|it| -> Result<_, PageError> { Ok((date(lang, it.until), it.by != context.actor()?.id)) });
    let page = PeriodsPage {
        shell: Shell::new(context, "periods"),
        until: closed.until.map(|it| date(lang, it)),
        asked: asked.transpose()?,
        to_close: months.iter().filter(|it| !is_closed(**it)).map(|it| named(*it)).collect(),
        to_open: months.iter().filter(|it| is_closed(**it)).map(|it| named(*it)).collect(),
        refusal: refusal.map(|it| {
            lang.text(match it {
                PeriodRefusal::NotThatMonth => "period-not-that-month",
                PeriodRefusal::SamePerson => "period-same-person",
                PeriodRefusal::Nothing => "period-nothing",
            })
        }),
    };
    let code = if page.refusal.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(html(context, code, &page)?)
}

fn chosen(typed: &store::casework::drafts::Fields) -> Result<Month, PageError> {
    typed.get("maand").and_then(|it| it.parse().ok()).ok_or(PageError::BadRequest)
}

pub(crate) async fn close(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let done = periods::close(&tx, chosen(&typed)?, context.actor()?.id, context.today, context.now).await?;
    tx.commit().await?;
    answer(&app, &context, done).await
}

pub(crate) async fn ask(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let done = periods::ask_reopen(&tx, chosen(&typed)?, context.actor()?.id, context.now).await?;
    tx.commit().await?;
    answer(&app, &context, done).await
}

pub(crate) async fn confirm(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let done = periods::reopen(&tx, context.actor()?.id, context.now).await?;
    tx.commit().await?;
    answer(&app, &context, done).await
}

async fn answer(
    app: &App,
    context: &RequestContext,
    done: Result<(), PeriodRefusal>,
) -> Result<Response, PageError> {
    match done {
        Ok(()) => Ok(Redirect::to(HERE).into_response()),
        Err(refusal) => page(app, context, Some(refusal)).await,
    }
}
