//! Messages that could not be sent, with why, and a button to try again.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use store::{messages::outbox, place::MOST_COUNTED};
use uuid::Uuid;

use crate::{
    http::{context::RequestContext, error::PageError, once::commit_to},
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{
        filters,
        format::{counted, moment},
    },
};

struct MessageLine {
    id: Uuid,
    kind: String,
    attempts: i32,
    error: String,
    when: String,
}

#[derive(Template)]
#[template(path = "money/messages.html")]
struct MessagesPage {
    shell: Shell,
    lines: Vec<MessageLine>,
    waiting: String,
    parked: u64,
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let parked = outbox::list_parked(&app.db).await?;
    let page = MessagesPage {
        shell: Shell::new(&context, "menu-messages"),
        waiting: counted(outbox::count_waiting(&app.db).await?, MOST_COUNTED),
        parked: outbox::count_parked(&app.db).await?,
        lines: parked
            .into_iter()
            .map(|it| MessageLine {
                id: it.id,
                kind: context.lang.named("message", &it.kind),
                attempts: it.attempts,
                error: it.error,
                when: moment(context.lang, it.failed_at),
            })
            .collect(),
    };
    ok(&context, &page)
}

pub(crate) async fn retry(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<Uuid>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    outbox::retry(&tx, id, context.now).await?;
    commit_to(tx, "/geld/berichten").await
}

/// Everything at once: after the mail server was away, or its address was wrong.
pub(crate) async fn retry_all(
    State(app): State<App>,
    context: RequestContext,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    outbox::retry_all(&tx, context.now).await?;
    commit_to(tx, "/geld/berichten").await
}
