//! An address, a code by e-mail, and in. Nobody learns here whether an address is known.

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar, PrivateCookieJar, SameSite};
use chrono::TimeDelta;
use domain::text::Email;
use serde::{Deserialize, Serialize};
use store::{
    accounts,
    cases::Fields,
    codes::{self, Outcome},
    outbox::{self, CodePurpose, Content, Recipient},
};

use crate::{
    error::PageError,
    form::{Errors, Typed, field::Maker, read::Reader},
    pages::{FormPage, FormView, apply, public::check},
    paths, secrets, session,
    state::App,
    visit::Visit,
};

const COOKIE: &str = "inloggen";
const PURPOSE: &str = "sign_in";
/// Codes one address may ask for, and wrong ones it may enter, within the window.
const MOST_CODES: i32 = 6;
const MOST_WRONG: i32 = 15;
const WINDOW: TimeDelta = TimeDelta::minutes(30);

/// Where somebody wants to go after signing in.
#[derive(Default, Deserialize)]
pub(super) struct Next {
    #[serde(default)]
    naar: String,
}

/// What the browser keeps between the two pages, encrypted.
#[derive(Serialize, Deserialize)]
struct Pending {
    email: Email,
    next: String,
}

pub(super) async fn show(visit: Visit, Query(next): Query<Next>) -> Result<Response, PageError> {
    let typed = Fields::from([("naar".to_owned(), next.naar)]);
    page(&visit, &typed, Errors::default())
}

pub(super) async fn send(
    State(app): State<App>,
    visit: Visit,
    jar: PrivateCookieJar,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut read = Reader::new(visit.lang, &typed);
    let Some(email) = read.email("email") else {
        let errors = read.errors;
        return page(&visit, &typed, errors);
    };
    let now = app.clock.moment();
    let key = app.keys.hash(&format!("ask {}", email.as_str()));
    let tx = app.db.begin().await?;
    let may_ask = codes::may_try(&tx, &key, MOST_CODES, WINDOW, now).await?;
    let known = accounts::by_email(&tx, &email).await?;
    let is_staff = known.as_ref().is_some_and(|it| it.role != domain::actor::Role::Applicant);
    if may_ask && !is_staff {
        codes::count(&tx, &key, WINDOW, now).await?;
        let code = secrets::six_digits();
        codes::issue(&tx, &email, PURPOSE, app.keys.hash(&format!("{PURPOSE} {code}")), now).await?;
        let to = Recipient { email: email.clone(), language: visit.lang.code().to_owned() };
        let content = Content::Code { code, purpose: CodePurpose::SignIn };
        outbox::enqueue(&tx, None, &to, &content, visit.now).await?;
    }
    tx.commit().await?;
    let next = typed.get("naar").filter(|it| paths::is_own(it)).cloned().unwrap_or_default();
    let value = serde_json::to_string(&Pending { email, next }).unwrap_or_default();
    let cookie = Cookie::build((COOKIE, value)).path("/").http_only(true).same_site(SameSite::Lax);
    let jar = jar.add(cookie.secure(app.is_secure).build());
    Ok((jar, Redirect::to("/inloggen/code")).into_response())
}

fn pending(jar: &PrivateCookieJar) -> Option<Pending> {
    serde_json::from_str(jar.get(COOKIE)?.value()).ok()
}

pub(super) async fn show_code(visit: Visit, jar: PrivateCookieJar) -> Result<Response, PageError> {
    match pending(&jar) {
        Some(pending) => code_page(&visit, &pending, &Fields::new(), Errors::default()),
        None => Ok(Redirect::to("/inloggen").into_response()),
    }
}

pub(super) async fn enter(
    State(app): State<App>,
    visit: Visit,
    cookies: CookieJar,
    jar: PrivateCookieJar,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let Some(pending) = pending(&jar) else { return Ok(Redirect::to("/inloggen").into_response()) };
    let code: String =
        typed.get("code").map_or("", String::as_str).chars().filter(char::is_ascii_digit).collect();
    let now = app.clock.moment();
    let key = app.keys.hash(&format!("enter {}", pending.email.as_str()));
    let tx = app.db.begin().await?;
    let outcome = if codes::may_try(&tx, &key, MOST_WRONG, WINDOW, now).await? {
        let hash = app.keys.hash(&format!("{PURPOSE} {code}"));
        codes::try_once(&tx, &pending.email, PURPOSE, &hash, now).await?
    } else {
        Outcome::Gone
    };
    let account = match outcome {
        Outcome::Right => {
            codes::forget(&tx, &key).await?;
            accounts::find_or_add_applicant(&tx, &pending.email, visit.lang.code(), visit.now).await?
        }
        Outcome::Wrong | Outcome::Gone => None,
    };
    let Some(account) = account else {
        codes::count(&tx, &key, WINDOW, now).await?;
        tx.commit().await?;
        let message = if outcome == Outcome::Wrong { "error-code" } else { "error-code-old" };
        let mut errors = Errors::default();
        errors.add("code", visit.lang.text(message));
        return code_page(&visit, &pending, &Fields::new(), errors);
    };
    let answers = check::answers(&jar);
    let mut next = pending.next;
    if !answers.is_empty() && apply::begin(&tx, &account, answers, visit.now).await? {
        paths::TASKS.clone_into(&mut next);
    }
    let cookie = session::open(&app, &tx, account.id).await?;
    tx.commit().await?;
    let jar = check::forget(jar.remove(Cookie::build((COOKIE, "")).path("/").build()));
    let next = if next.is_empty() { paths::MINE } else { &next };
    Ok((jar, cookies.add(cookie), Redirect::to(next)).into_response())
}

fn page(visit: &Visit, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let make = Maker { lang: visit.lang, typed, errors: &errors };
    let next = typed.get("naar").map_or("", String::as_str);
    let fields = vec![make.hidden("naar", next), make.text("email", "ask-email").email()];
    let form = FormView::new("/inloggen", fields, errors, visit.lang.text("sign-in-send"));
    FormPage::new(visit, "sign-in", form).show(visit)
}

fn code_page(
    visit: &Visit,
    pending: &Pending,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let make = Maker { lang: visit.lang, typed, errors: &errors };
    let code = make.text("code", "ask-code").numeric("tef-input--8").autocomplete("one-time-code");
    let form = FormView::new("/inloggen/code", vec![code], errors, visit.lang.text("sign-in-enter"));
    let mut page =
        FormPage::new(visit, "sign-in-code", form).back("/inloggen", visit.lang.text("sign-in-again"));
    page.lead = vec![visit.lang.say("sign-in-code.lead", &[("address", pending.email.masked())])];
    page.show(visit)
}
