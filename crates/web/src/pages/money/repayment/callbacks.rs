//! Who waits for a call about money.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::{calendar::business_day, fund::Regulation};
use store::{messages::callbacks, reports::people};
use uuid::Uuid;

use crate::{
    http::{context::RequestContext, error::PageError, once::commit_to},
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{filters, format::date},
};

struct CallbackLine {
    id: Uuid,
    number: String,
    name: String,
    phone: String,
    cause: String,
    until: String,
    is_late: bool,
}

#[derive(Template)]
#[template(path = "money/calls.html")]
struct CallsPage {
    shell: Shell,
    lines: Vec<CallbackLine>,
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let waiting = callbacks::list_open(&app.db).await?;
    let mut people = people::of_cases(&app.db, waiting.iter().map(|it| it.case)).await?;
    let lines = waiting
        .into_iter()
        .map(|it| {
            let who = people.remove(&it.case).unwrap_or_default();
            let asked = business_day(it.asked_at);
            let until = Regulation::on(asked).called_by(asked);
            CallbackLine {
                id: it.id,
                number: who.number,
                name: who.name,
                phone: who.phone,
                cause: context.lang.named("call-cause", it.cause.name()),
                until: date(context.lang, until),
                is_late: until < context.today,
            }
        })
        .collect();
    ok(&context, &CallsPage { shell: Shell::new(&context, "calls"), lines })
}

pub(crate) async fn done(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<Uuid>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    callbacks::done(&tx, id, context.actor()?.id, context.now).await?;
    commit_to(tx, "/geld/bellen").await
}
