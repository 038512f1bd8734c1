//! Where somebody is signed in, and signing out: here, there, everywhere.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{CookieJar, PrivateCookieJar};
use serde::Deserialize;
use store::people::{security::SecurityEventKind, sessions};
use uuid::Uuid;

use crate::{
    http::{context::RequestContext, error::PageError, once::commit_to, paths, security, session, unsent},
    questions::check_cookie,
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{filters, format::moment},
};

/// Where to go on to after a look at it.
#[derive(Deserialize)]
pub(crate) struct Next {
    naar: Option<String>,
}

struct SessionLine {
    id: Uuid,
    device: String,
    source: String,
    since: String,
    seen: String,
    is_this: bool,
}

#[derive(Template)]
#[template(path = "sign_in/sessions.html")]
struct SessionsPage {
    shell: Shell,
    lines: Vec<SessionLine>,
    /// Somebody just signed in and goes on to this page.
    next: Option<String>,
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    jar: CookieJar,
    Query(next): Query<Next>,
) -> Result<Response, PageError> {
    let all = session::list(&app, &jar, context.account()?).await?;
    let lines = all
        .into_iter()
        .map(|it| SessionLine {
            id: it.id,
            device: if it.device.is_empty() { context.lang.text("session-unknown") } else { it.device },
            source: it.source,
            since: moment(context.lang, it.created_at),
            seen: moment(context.lang, it.seen_at),
            is_this: it.is_this,
        })
        .collect();
    let next = next.naar.filter(|it| paths::is_own(it));
    ok(&context, &SessionsPage { shell: Shell::new(&context, "sessions"), lines, next })
}

pub(crate) async fn end(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<Uuid>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    if sessions::close_one(&tx, context.actor()?.id, id).await? {
        security::note(&app, &tx, &security::event(&app, &context, SecurityEventKind::SessionEnded)).await?;
    }
    commit_to(tx, paths::SESSIONS).await
}

pub(crate) async fn out(
    State(app): State<App>,
    context: RequestContext,
    jar: CookieJar,
    private: PrivateCookieJar,
) -> Result<Response, PageError> {
    if let Some(browser) = unsent::browser(&app, &jar) {
        unsent::forget(&app, &browser, None).await;
    }
    let jar = session::close(&app, jar).await?;
    if context.account.is_some() {
        security::note_alone(&app, &security::event(&app, &context, SecurityEventKind::SignedOut)).await;
    }
    Ok((jar, check_cookie::forget(private), Redirect::to(paths::HOME)).into_response())
}

pub(crate) async fn out_everywhere(
    State(app): State<App>,
    context: RequestContext,
    jar: CookieJar,
) -> Result<Response, PageError> {
    if let Some(browser) = unsent::browser(&app, &jar) {
        unsent::forget(&app, &browser, None).await;
    }
    let tx = app.db.begin().await?;
    sessions::close_all(&tx, context.actor()?.id).await?;
    security::note(&app, &tx, &security::event(&app, &context, SecurityEventKind::SessionEnded)).await?;
    commit_to(tx, paths::HOME).await
}
