//! Signing in and out: the cookie holds a random token, the database its hash.

use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use chrono::TimeDelta;
use domain::{actor::Role, ids::UserId};
use store::{
    db::Tx,
    error::StoreError,
    people::{
        accounts::Account,
        sessions::{self, Opened, Session},
    },
};

use crate::{
    http::source::Source,
    runtime::{secrets, state::App},
};

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
    let hashes = [Some(app.keys.hash(cookie.value())), app.keys.old_hash(cookie.value())];
    for hash in hashes.into_iter().flatten() {
        let found = sessions::find(&app.db, &hash, app.clock.moment(), |account| idle(account.role)).await?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// Opens a session; the cookie comes back to be set when the unit of work is done. An earlier session of the same
/// browser ends.
///
/// # Errors
/// The database refuses.
pub async fn open(
    app: &App,
    tx: &Tx,
    account: UserId,
    from: &Browser<'_>,
) -> Result<Cookie<'static>, StoreError> {
    if let Some(earlier) = from.jar.and_then(|it| it.get(name(app))) {
        sessions::close(tx, &app.keys.hash(earlier.value())).await?;
    }
    let token = secrets::token();
    let opened = Opened {
        token_hash: app.keys.hash(&token),
        account,
        device: device(from.agent),
        source: from.source.network(),
    };
    sessions::open(tx, opened, app.clock.moment(), LASTS).await?;
    Ok(cookie(app, token))
}

/// The browser that somebody signs in with.
#[derive(Clone, Copy)]
pub struct Browser<'a> {
    pub jar: Option<&'a CookieJar>,
    pub agent: &'a str,
    pub source: Source,
}

/// The open sessions of whoever is signed in with this browser.
///
/// # Errors
/// The database refuses.
pub async fn list(app: &App, jar: &CookieJar, account: &Account) -> Result<Vec<Session>, StoreError> {
    let this = jar.get(name(app)).map(|it| app.keys.hash(it.value())).unwrap_or_default();
    sessions::list(&app.db, account.id, &this, app.clock.moment(), idle(account.role)).await
}

/// The open sessions of somebody who just signed in.
///
/// # Errors
/// The database refuses.
pub async fn list_in(app: &App, tx: &Tx, account: &Account) -> Result<Vec<Session>, StoreError> {
    sessions::list(tx, account.id, "", app.clock.moment(), idle(account.role)).await
}

/// What people call a browser and the machine it is on. No version, no model: it must be told apart, not tracked.
fn device(agent: &str) -> String {
    let first =
        |names: &[(&str, &'static str)]| names.iter().find(|it| agent.contains(it.0)).map_or("", |it| it.1);
    let browser = first(&[
        ("Firefox/", "Firefox"),
        ("Edg/", "Edge"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("OPR/", "Opera"),
        ("Chrome/", "Chrome"),
        ("CriOS/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let machine = first(&[
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("Linux", "Linux"),
    ]);
    match (browser, machine) {
        ("", "") => String::new(),
        ("", one) | (one, "") => one.to_owned(),
        (browser, machine) => format!("{browser}, {machine}"),
    }
}

/// Whose session this browser has or had, also when it lasts no longer.
///
/// # Errors
/// The database refuses.
pub async fn owner(app: &App, jar: &CookieJar) -> Result<Option<UserId>, StoreError> {
    let Some(cookie) = jar.get(name(app)) else { return Ok(None) };
    for hash in [Some(app.keys.hash(cookie.value())), app.keys.old_hash(cookie.value())].into_iter().flatten()
    {
        let found = sessions::owner(&app.db, &hash).await?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
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
