//! What was typed and not sent is not lost: when a sign-in ended before a form was sent, when the language is changed
//! half-way, when somebody leaves a page. It is kept for this browser, and shown in the form when it is opened again
//! by the same person.

use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::Response,
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use domain::bsn::{BsnFound, bsn_in};
use store::{
    casework::drafts::Fields,
    people::unsent::{self, Unsent},
};

use crate::{
    form::typed::{self, KEY, MOST, pairs},
    http::{
        context::{RequestContext, mark_of},
        door::{self, Attempted, WayIn},
        error::{PageError, causes},
        paths, session,
    },
    runtime::{secrets, state::App},
};

/// Hidden fields that say from what a form was made.
pub(crate) const MADE_FROM: [&str; 2] = ["versie", "basis"];
/// Beside the fields: who opened the page.
const OPENED_BY: &str = "sleutel-van";
const COOKIE: &str = "getypt";
/// Largest form that is kept, in bytes.
const LARGEST: usize = 64 * 1024;
/// Longest address of a form that is kept.
const LONGEST: usize = 200;
/// Fields that are no answers, or must not be kept.
const NEVER: [&str; 9] = [KEY, "actie", "taal", "naar", "terug", "code", "totp", "password", "new"];
/// Forms at the ways in and signatures are not kept; what is answered in the quick check stays with the browser, and
/// whoever asks for a call may be anybody.
const NOT_KEPT: [&str; 6] =
    ["/inloggen", "/medewerkers", "/demo", "/check", "/bel-mij", "/mijn/overeenkomst"];

/// What is kept for the browser that asks.
#[derive(Clone, Debug, Default)]
struct UnsentForms {
    /// By the address of their form.
    forms: Vec<(String, Fields)>,
    /// Something is kept that shows once its person signed in.
    waits: bool,
}

tokio::task_local! {
    static KEPT: UnsentForms;
}

/// What was typed into a form and not sent.
pub(crate) fn of(action: &str) -> Option<Fields> {
    let found = |kept: &UnsentForms| kept.forms.iter().find(|it| it.0 == action).map(|it| it.1.clone());
    KEPT.try_with(found).ok().flatten()
}

/// Whether what is typed into a form that is sent to this address is kept.
pub(crate) fn is_kept(action: &str) -> bool {
    let is_way_in = NOT_KEPT.iter().any(|it| action.starts_with(it));
    paths::is_own(action) && action.len() <= LONGEST && !is_way_in
}

/// Whether something is kept that shows once its person signed in.
pub(crate) fn waits() -> bool {
    KEPT.try_with(|it| it.waits).unwrap_or_default()
}

/// The answer to a form that was kept and not carried out.
#[derive(Clone, Copy)]
pub(crate) struct NotCarriedOut;

/// Around every page: what is kept is at hand for its forms, and a form that was sent is not kept any longer.
pub(crate) async fn around(
    State(app): State<App>,
    context: RequestContext,
    jar: CookieJar,
    request: Request,
    next: Next,
) -> Response {
    let Some(browser) = browser(&app, &jar) else { return next.run(request).await };
    if request.method() != Method::POST {
        let kept = kept(&app, &context, &browser).await;
        return KEPT.scope(kept, next.run(request)).await;
    }
    let action = context.path;
    let response = next.run(request).await;
    let is_sent =
        response.extensions().get::<NotCarriedOut>().is_none() && !response.status().is_server_error();
    if is_sent {
        forget(&app, &browser, Some(&action)).await;
    }
    response
}

/// Nobody loses a page because of what is kept: a fault is noted, and nothing is shown.
async fn kept(app: &App, context: &RequestContext, browser: &str) -> UnsentForms {
    let all = match unsent::list(&app.db, browser, app.clock.moment()).await {
        Ok(all) => all,
        Err(error) => {
            tracing::warn!(error = causes(&error), "what was typed and not sent cannot be read");
            return UnsentForms::default();
        }
    };
    let own = context.account.as_ref().map(|it| it.id);
    let waits = own.is_none() && !all.is_empty();
    let shown = all.into_iter().filter(|it| own.is_some() && it.account == own);
    let forms = shown.filter_map(|it| {
        let mut fields: Fields = serde_json::from_str(&app.keys.open(&it.sealed, browser)?).ok()?;
        // Nobody was known for it when it was kept: it is shown to who opened the page only.
        let opened_by = fields.remove(OPENED_BY).unwrap_or_default();
        (opened_by.is_empty() || opened_by == context.mark()).then_some((it.action, fields))
    });
    UnsentForms { forms: forms.collect(), waits }
}

/// Who typed what is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    /// Somebody who is signed in.
    SignedIn,
    /// Somebody whose sign-in ended; when it is not known any more who that was, whoever signs in next at this browser.
    SignedOut,
}

/// Keeps a form; gives the cookie that the browser finds it by, or nothing where it is not kept. Strangers can keep
/// only so many.
pub(crate) async fn keep(
    app: &App,
    context: &RequestContext,
    jar: &CookieJar,
    (action, whose): (&str, Whose),
    fields: Vec<(String, String)>,
) -> Option<Cookie<'static>> {
    if !is_kept(action) {
        return None;
    }
    let key = fields.iter().find(|it| it.0 == KEY).map(|it| it.1.clone()).unwrap_or_default();
    if context.is_of_another(&key) {
        return None;
    }
    let answers = fields.into_iter().filter(|it| !NEVER.contains(&it.0.as_str())).take(MOST);
    let answers = answers.filter(|it| bsn_in(&it.1) != BsnFound::Labelled);
    let mut fields: Fields = answers.map(|(name, value)| (name, typed::cut(&value))).collect();
    if fields.iter().all(|(name, value)| value.is_empty() || MADE_FROM.contains(&name.as_str())) {
        // What was emptied is not put back.
        if let Some(browser) = browser(app, jar) {
            forget(app, &browser, Some(action)).await;
        }
        return None;
    }
    let account = match whose {
        Whose::SignedIn => Some(context.account.as_ref()?.id),
        Whose::SignedOut => {
            let WayIn::Open(_) = door::take_key(app, context, Attempted::KeepForm).await.ok()? else {
                return None;
            };
            session::owner(app, jar).await.ok().flatten()
        }
    };
    fields.insert(OPENED_BY.to_owned(), mark_of(&key).to_owned());
    let token = jar.get(COOKIE).map_or_else(secrets::token, |it| it.value().to_owned());
    let browser = app.keys.hash(&token);
    let sealed = app.keys.seal(&serde_json::to_string(&fields).ok()?, &browser);
    let form = Unsent { action: action.to_owned(), account, sealed };
    match write(app, &browser, form).await {
        Ok(()) => Some(cookie(app, token)),
        Err(error) => {
            tracing::warn!(error = causes(&error), "what was typed and not sent cannot be kept");
            None
        }
    }
}

async fn write(app: &App, browser: &str, form: Unsent) -> Result<(), store::error::StoreError> {
    let tx = app.db.begin().await?;
    unsent::keep(&tx, browser, form, app.clock.moment()).await?;
    tx.commit().await
}

/// Keeps the form of a request that nobody is signed in for, to be shown after signing in.
pub(crate) async fn keep_refused(
    app: &App,
    context: &RequestContext,
    request: Request,
) -> Option<Cookie<'static>> {
    let jar = CookieJar::from_headers(request.headers());
    let is_form = request
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|it| it.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    if request.method() != Method::POST || !is_form {
        return None;
    }
    let bytes = to_bytes(request.into_body(), LARGEST).await.ok()?;
    keep(app, context, &jar, (&context.path, Whose::SignedOut), pairs(&bytes)).await
}

/// The fields of a form that is sent only to be kept.
pub(crate) async fn fields(body: Body) -> Result<Vec<(String, String)>, PageError> {
    let bytes = to_bytes(body, LARGEST).await.map_err(|_| PageError::TooLarge)?;
    Ok(pairs(&bytes))
}

/// Forgets one form of a browser, or all of them.
pub(crate) async fn forget(app: &App, browser: &str, action: Option<&str>) {
    let done = async {
        let tx = app.db.begin().await?;
        unsent::forget(&tx, browser, action).await?;
        tx.commit().await
    };
    if let Err(error) = done.await {
        tracing::warn!(error = causes(&error), "what was typed and sent cannot be removed");
    }
}

/// The hash by which the browser is known here, when something was kept for it.
pub(crate) fn browser(app: &App, jar: &CookieJar) -> Option<String> {
    jar.get(COOKIE).map(|it| app.keys.hash(it.value()))
}

/// The page a form was on, when the browser says it.
pub(crate) fn page_of(headers: &HeaderMap) -> Option<String> {
    let from = headers.get(header::REFERER)?.to_str().ok()?;
    let rest = from.split_once("://")?.1;
    let path = rest.get(rest.find('/')?..)?.split(['?', '#']).next()?;
    paths::is_own(path).then(|| path.to_owned())
}

fn cookie(app: &App, token: String) -> Cookie<'static> {
    let cookie = Cookie::build((COOKIE, token)).path("/").http_only(true).same_site(SameSite::Lax);
    cookie.secure(app.is_secure).build()
}
