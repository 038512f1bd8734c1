//! What happened at the doors, newest first, as a table.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use domain::ids::UserId;
use serde::Deserialize;
use store::people::{
    accounts::{self, Account},
    security::{self, SecurityEventKind},
};

use crate::{
    http::{context::RequestContext, error::PageError},
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{filters, format::moment},
};

/// Most events on the page.
const MOST: u64 = 200;

#[derive(Deserialize)]
pub(crate) struct SecurityQuery {
    soort: Option<String>,
    /// The number of a request, as an error page shows it.
    nummer: Option<String>,
}

struct SecurityLine {
    at: String,
    what: String,
    detail: String,
    who: String,
    about: String,
    source: String,
    request: String,
}

#[derive(Template)]
#[template(path = "manage/security.html")]
struct SecurityPage {
    shell: Shell,
    lines: Vec<SecurityLine>,
    /// Name and text of each kind, and whether it is the one that is shown.
    kinds: Vec<(&'static str, String, bool)>,
    request: String,
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Query(asked): Query<SecurityQuery>,
) -> Result<Response, PageError> {
    let kind = asked.soort.as_deref().and_then(SecurityEventKind::from_name);
    let request = asked.nummer.filter(|it| !it.is_empty());
    let events = security::list(&app.db, kind, request.as_deref(), MOST).await?;
    let staff = accounts::list_staff(&app.db).await?;
    let text = |it: SecurityEventKind| context.lang.named("event", it.name());
    let lines = events
        .into_iter()
        .map(|it| SecurityLine {
            at: moment(context.lang, it.at),
            what: text(it.event.kind),
            detail: it.event.detail.unwrap_or_default(),
            who: called(&staff, it.event.account),
            about: called(&staff, it.event.about),
            source: it.event.source,
            request: it.event.request,
        })
        .collect();
    let kinds =
        SecurityEventKind::ALL.into_iter().map(|it| (it.name(), text(it), kind == Some(it))).collect();
    let page = SecurityPage {
        shell: Shell::new(&context, "security"),
        lines,
        kinds,
        request: request.unwrap_or_default(),
    };
    ok(&context, &page)
}

/// Colleagues by name, applicants by the first signs of their number.
fn called(staff: &[Account], id: Option<UserId>) -> String {
    let Some(id) = id else { return String::new() };
    match staff.iter().find(|it| it.id == id) {
        Some(colleague) => colleague.name.clone(),
        None => id.to_string().rsplit('-').next().unwrap_or_default().to_owned(),
    }
}
