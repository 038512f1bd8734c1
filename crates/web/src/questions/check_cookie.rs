//! Answers of the quick check, kept by the browser of whoever gave them.

use axum_extra::extract::cookie::{Cookie, PrivateCookieJar, SameSite};
use store::casework::drafts::Draft;

use crate::runtime::state::App;

const COOKIE: &str = "check";

/// Longest answer that is kept: a cookie holds four kilobytes.
pub(crate) const LONGEST: usize = 121;

/// The answers so far.
#[must_use]
pub fn answers(jar: &PrivateCookieJar) -> Draft {
    jar.get(COOKIE).and_then(|it| serde_json::from_str(it.value()).ok()).unwrap_or_default()
}

pub(crate) fn keep(app: &App, jar: PrivateCookieJar, draft: &Draft) -> PrivateCookieJar {
    let value = serde_json::to_string(draft).unwrap_or_default();
    let cookie = Cookie::build((COOKIE, value))
        .path("/")
        .http_only(true)
        .secure(app.is_secure)
        .same_site(SameSite::Lax);
    jar.add(cookie.build())
}

/// Forgets the answers, once they are in a case or the person is done.
pub fn forget(jar: PrivateCookieJar) -> PrivateCookieJar {
    jar.remove(Cookie::build((COOKIE, "")).path("/").build())
}
