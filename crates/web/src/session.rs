//! Signing in and out: the cookie holds a random token, the database its hash.

use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use chrono::TimeDelta;
use domain::{actor::Role, ids::UserId};
use store::{StoreError, Tx, accounts::Account, sessions};

use crate::{secrets, state::App};

/// How long a session lasts in all.
const LASTS: TimeDelta = TimeDelta::hours(10);

/// How long it lasts without a page being asked for.
pub const fn idle(role: Role) -> TimeDelta {
    match role {
        Role::Applicant => TimeDelta::minutes(30),
        Role::Reviewer | Role::Administrator | Role::Manager => TimeDelta::minutes(60),
    }
}

/// Over TLS the prefix keeps other hosts from setting it.
const fn name(app: &App) -> &'static str {
    if app.is_secure { "__Host-sessie" } else { "sessie" }
}

/// Whoever is signed in with this browser.
///
/// # Errors
/// The database refuses.
pub async fn account(app: &App, jar: &CookieJar) -> Result<Option<Account>, StoreError> {
    let Some(cookie) = jar.get(name(app)) else { return Ok(None) };
    let hash = app.keys.hash(cookie.value());
    sessions::find(&app.db, &hash, app.clock.moment(), |account| idle(account.role)).await
}

/// Opens a session; the cookie comes back to be set when the unit of work is done.
///
/// # Errors
/// The database refuses.
pub async fn open(app: &App, tx: &Tx, account: UserId) -> Result<Cookie<'static>, StoreError> {
    let token = secrets::token();
    sessions::open(tx, app.keys.hash(&token), account, app.clock.moment(), LASTS).await?;
    Ok(cookie(app, token))
}

/// Ends the session of this browser.
///
/// # Errors
/// The database refuses.
pub async fn close(app: &App, jar: CookieJar) -> Result<CookieJar, StoreError> {
    if let Some(found) = jar.get(name(app)) {
        let tx = app.db.begin().await?;
        sessions::close(&tx, &app.keys.hash(found.value())).await?;
        tx.commit().await?;
    }
    Ok(jar.remove(cookie(app, String::new())))
}

fn cookie(app: &App, token: String) -> Cookie<'static> {
    Cookie::build((name(app), token))
        .path("/")
        .http_only(true)
        .secure(app.is_secure)
        .same_site(SameSite::Lax)
        .build()
}
