//! "Zet je dagen in je agenda": a person makes, renews or stops the address of their calendar.

use askama::Template;
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, PrivateCookieJar, SameSite};
use domain::ids::UserId;
use serde::{Deserialize, Serialize};
use store::agenda::feeds::{self, Feed};

use crate::{
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    pages::agenda::key_hash,
    runtime::{secrets, state::App},
    view::shell::{Shell, ok},
    words::{
        filters,
        format::{cents, moment},
    },
};

const COOKIE: &str = "agenda";
/// Of the example on the page, in cents.
const EXAMPLE: i64 = 10_000;

/// What the browser keeps, encrypted: the fund itself keeps a hash only. A form that is sent twice makes the key that
/// waits, and both answers show it.
#[derive(Serialize, Deserialize)]
struct KeptKeys {
    account: UserId,
    made: String,
    /// The one that the next press makes.
    next: String,
}

/// The address, when this browser made it.
struct Address {
    web: String,
    /// The same for programs that know what a calendar is.
    calendar: String,
}

#[derive(Template)]
#[template(path = "mine/agenda.html")]
struct AgendaPage {
    shell: Shell,
    /// When the address was made.
    made: Option<String>,
    address: Option<Address>,
    example: String,
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    jar: PrivateCookieJar,
) -> Result<Response, PageError> {
    let account = context.actor()?.id;
    let feed = feeds::of(&app.db, account).await?;
    let keys = kept(&jar, account, feed.as_ref());
    let is_hers = feed.as_ref().is_some_and(|it| it.key_hash == key_hash(&keys.made));
    let page = AgendaPage {
        shell: Shell::new(&context, "agenda"),
        made: feed.map(|it| moment(context.lang, it.made_at)),
        address: is_hers.then(|| address(&app, &keys.made)),
        example: cents(context.lang, EXAMPLE),
    };
    Ok((keep(&app, jar, &keys), ok(&context, &page)?).into_response())
}

fn address(app: &App, key: &str) -> Address {
    let web = format!("{}{}", app.public_url, paths::feed(key));
    let rest = web.split_once("://").map_or(web.as_str(), |it| it.1);
    Address { calendar: format!("webcal://{rest}"), web }
}

pub(crate) async fn make(
    State(app): State<App>,
    context: RequestContext,
    jar: PrivateCookieJar,
) -> Result<Response, PageError> {
    let account = context.actor()?.id;
    let tx = app.db.begin().await?;
    let feed = feeds::of(&tx, account).await?;
    let keys = kept(&jar, account, feed.as_ref());
    feeds::set_key(&tx, account, &key_hash(&keys.next), context.now).await?;
    tx.commit().await?;
    Ok((keep(&app, jar, &keys), Redirect::to(paths::AGENDA)).into_response())
}

pub(crate) async fn stop(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    feeds::stop(&tx, context.actor()?.id).await?;
    commit_to(tx, paths::AGENDA).await
}

/// The keys that this browser keeps for this person, or fresh ones. The one that waited is made once the calendar has
/// it.
fn kept(jar: &PrivateCookieJar, account: UserId, feed: Option<&Feed>) -> KeptKeys {
    let keys: Option<KeptKeys> = jar.get(COOKIE).and_then(|it| serde_json::from_str(it.value()).ok());
    match keys.filter(|it| it.account == account) {
        Some(keys) if feed.is_some_and(|it| it.key_hash == key_hash(&keys.next)) => {
            KeptKeys { account, made: keys.next, next: secrets::token() }
        }
        Some(keys) => keys,
        None => KeptKeys { account, made: String::new(), next: secrets::token() },
    }
}

fn keep(app: &App, jar: PrivateCookieJar, keys: &KeptKeys) -> PrivateCookieJar {
    let cookie = Cookie::build((COOKIE, serde_json::to_string(keys).unwrap_or_default()))
        .path(paths::AGENDA)
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.is_secure)
        .permanent();
    jar.add(cookie.build())
}
