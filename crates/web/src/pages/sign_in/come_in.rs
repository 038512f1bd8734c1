//! What all ways in share.

use axum_extra::extract::cookie::{Cookie, CookieJar};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use store::{
    db::Tx,
    people::{
        accounts::Account,
        security::{SecurityEvent, SecurityEventKind},
    },
};

use crate::{
    http::{context::RequestContext, error::PageError, paths, security, session, unsent},
    runtime::state::App,
    words::{format::clock, lang::Lang},
};

/// Where somebody wants to go after signing in.
#[derive(Default, Deserialize)]
pub(crate) struct Next {
    #[serde(default)]
    pub naar: String,
}

/// Says that what was typed is kept, when something is.
pub(crate) fn kept_words(lang: Lang) -> Option<String> {
    unsent::waits().then(|| lang.text("sign-in-kept"))
}

/// Opens a session for somebody who proved who they are. Its cookie, and where to go: first to the other places where
/// they are still signed in, when there are any.
pub(crate) async fn come_in(
    app: &App,
    context: &RequestContext,
    tx: &Tx,
    (account, next): (&Account, &str),
    cookies: &CookieJar,
) -> Result<(Cookie<'static>, String), PageError> {
    let cookie = session::open(app, tx, account.id, &context.browser(cookies)).await?;
    let event = SecurityEvent {
        account: Some(account.id),
        ..security::event(app, context, SecurityEventKind::SignedIn)
    };
    security::note(app, tx, &event).await?;
    if let Some(browser) = unsent::browser(app, cookies) {
        store::people::unsent::claim(tx, &browser, account.id).await?;
    }
    let open = session::list_in(app, tx, account).await?;
    let next = if 1 < open.len() { paths::sessions_after(next) } else { next.to_owned() };
    Ok((cookie, next))
}

/// A sentence that says from what time on it can be tried again.
pub(crate) fn closed(lang: Lang, key: &str, until: DateTime<Utc>) -> String {
    lang.say(key, &[("time", clock(until))])
}
