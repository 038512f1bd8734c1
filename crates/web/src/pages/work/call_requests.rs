//! Who asked on the website to be called, for staff who work with people.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::{calendar::business_day, fund::Regulation};
use store::messages::call_requests;
use uuid::Uuid;

use crate::{
    http::{context::RequestContext, error::PageError, once::commit_to},
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{filters, format::date},
};

struct CallLine {
    id: Uuid,
    name: String,
    phone: String,
    topic: String,
    when: String,
    until: String,
    is_late: bool,
}

#[derive(Template)]
#[template(path = "work/call_requests.html")]
struct CallsPage {
    shell: Shell,
    lines: Vec<CallLine>,
    /// How many wait in all.
    count: u64,
}

/// Who waits, the longest on top.
pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let lang = context.lang;
    let lines = call_requests::list(&app.db).await?.into_iter().map(|it| {
        let asked = business_day(it.asked_at);
        let until = Regulation::on(asked).called_by(asked);
        CallLine {
            id: it.id,
            name: it.call.name,
            phone: it.call.phone,
            topic: lang.named("call-topic", it.call.topic.name()),
            when: lang.named("call-when", it.call.part_of_day.name()),
            until: date(lang, until),
            is_late: until < context.today,
        }
    });
    let (lines, count) = (lines.collect(), call_requests::count(&app.db).await?);
    ok(&context, &CallsPage { shell: Shell::new(&context, "call-requests"), lines, count })
}

pub(crate) async fn done(State(app): State<App>, Path(id): Path<Uuid>) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    call_requests::done(&tx, id).await?;
    commit_to(tx, "/terugbellen").await
}
