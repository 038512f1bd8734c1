//! An invitation: its owner alone chooses the password, scans the second factor and gets the recovery codes.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar, PrivateCookieJar, SameSite};
use serde::{Deserialize, Serialize};
use store::{
    casework::drafts::Fields,
    people::{
        accounts::Account,
        security::{SecurityEvent, SecurityEventKind},
        staff::{self as accounts, StaffCredentials},
    },
};
use totp_rs::Secret;

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{
        context::RequestContext,
        door::{self, Attempted, WayIn},
        error::PageError,
        paths, security,
    },
    pages::sign_in::{come_in::closed, staff},
    present::qr,
    runtime::{
        credentials::{self, invitation_hash},
        secrets,
        state::App,
    },
    view::{
        form_page::{FormPage, FormView},
        shell::{Shell, html, status},
    },
    words::filters,
};

const COOKIE: &str = "uitnodiging";
const SET: &str = "/medewerkers/uitnodiging/instellen";

/// What the browser keeps between the two pages, encrypted.
#[derive(Serialize, Deserialize)]
struct Pending {
    hash: String,
    /// The second factor that is being set, in base32.
    secret: String,
}

#[derive(Template)]
#[template(path = "sign_in/set.html")]
struct SetPage {
    shell: Shell,
    form: FormView,
    picture: String,
    secret: String,
    email: String,
}

#[derive(Template)]
#[template(path = "sign_in/codes.html")]
pub(crate) struct CodesPage {
    pub shell: Shell,
    pub codes: Vec<String>,
    /// Where to go on to, and how that is called.
    pub next: (&'static str, String),
}

pub(crate) async fn show(context: RequestContext) -> Result<Response, PageError> {
    page(&context, &Fields::new(), Errors::default())
}

fn page(context: &RequestContext, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let fields = vec![
        make.text("email", "ask-staff-email").email().autocomplete("username"),
        make.text("invitation", "ask-invitation").autocomplete("off"),
    ];
    let form = FormView::new(paths::INVITATION, fields, errors, context.lang.text("form-next"));
    FormPage::new(context, "invitation", form)
        .back(paths::STAFF_SIGN_IN, context.lang.text("invitation-back"))
        .show(context)
}

pub(crate) async fn enter(
    State(app): State<App>,
    context: RequestContext,
    jar: PrivateCookieJar,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut read = Reader::new(context.lang, &typed, context.today);
    let (email, code) = (read.email("email"), read.text("invitation", 40, "error-invitation"));
    let mut errors = read.errors;
    let (Some(email), Some(code)) = (email, code) else { return page(&context, &typed, errors) };
    let counted = match door::take(&app, &context, &jar, Attempted::Password, &email).await? {
        WayIn::Open(counted) => counted,
        WayIn::Closed { until, .. } => {
            errors.add("email", closed(context.lang, "error-staff-wait", until));
            return page(&context, &typed, errors);
        }
    };
    let hash = invitation_hash(&code);
    let found = accounts::invited(&app.db, &hash, app.clock.moment()).await?;
    if found.filter(|it| it.email == email).is_none() {
        security::note_alone(&app, &security::event(&app, &context, SecurityEventKind::SignInFailed)).await;
        errors.add("invitation", context.lang.text("error-invitation"));
        return page(&context, &typed, errors);
    }
    let tx = app.db.begin().await?;
    counted.give_back(&tx).await?;
    tx.commit().await?;
    let pending = Pending { hash, secret: Secret::generate().to_base32() };
    let value = serde_json::to_string(&pending).unwrap_or_default();
    let cookie = Cookie::build((COOKIE, value)).path("/").http_only(true).same_site(SameSite::Lax);
    Ok((jar.add(cookie.secure(app.is_secure).build()), Redirect::to(SET)).into_response())
}

/// The invitation this browser came with, while it works.
async fn pending(app: &App, jar: &PrivateCookieJar) -> Result<Option<(Pending, Account)>, PageError> {
    let Some(cookie) = jar.get(COOKIE) else { return Ok(None) };
    let Ok(pending) = serde_json::from_str::<Pending>(cookie.value()) else { return Ok(None) };
    let account = accounts::invited(&app.db, &pending.hash, app.clock.moment()).await?;
    Ok(account.map(|it| (pending, it)))
}

pub(crate) async fn show_set(
    State(app): State<App>,
    context: RequestContext,
    jar: PrivateCookieJar,
) -> Result<Response, PageError> {
    match pending(&app, &jar).await? {
        Some((pending, account)) => set_page(&context, &pending, &account, &Fields::new(), Errors::default()),
        None => Ok(Redirect::to(paths::INVITATION).into_response()),
    }
}

fn set_page(
    context: &RequestContext,
    pending: &Pending,
    account: &Account,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let fields = vec![
        make.password("password", "ask-new-password").autocomplete("new-password"),
        make.text("totp", "ask-totp").numeric("tef-input--8").autocomplete("one-time-code"),
    ];
    let address = credentials::totp(&pending.secret, account.email.as_str()).and_then(|it| it.to_url().ok());
    let code = status(&errors);
    let page = SetPage {
        shell: Shell::new(context, "invitation-set"),
        form: FormView::new(SET, fields, errors, context.lang.text("invitation-done")),
        picture: address.and_then(|it| qr::drawing(&it)).unwrap_or_default(),
        secret: pending.secret.clone(),
        email: account.email.as_str().to_owned(),
    };
    Ok(html(context, code, &page)?)
}

pub(crate) async fn set(
    State(app): State<App>,
    context: RequestContext,
    cookies: CookieJar,
    jar: PrivateCookieJar,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let Some((pending, account)) = pending(&app, &jar).await? else {
        return Ok(Redirect::to(paths::INVITATION).into_response());
    };
    let mut errors = Errors::default();
    let password = typed.get("password").cloned().unwrap_or_default();
    if let Err(key) = credentials::check_password(&password, &account) {
        let least = [("least", credentials::SHORTEST_PASSWORD.to_string())];
        errors.add("password", context.lang.say(key, &least));
    }
    let sealed_totp = app.keys.seal(&pending.secret, account.email.as_str());
    let typed_code = typed.get("totp").map_or("", String::as_str);
    let step = staff::time_step(&pending.secret, account.email.as_str(), typed_code, app.clock.moment());
    if step.is_none() {
        errors.add("totp", context.lang.text("error-totp"));
    }
    let (Some(totp_step), true) = (step, errors.is_empty()) else {
        return set_page(&context, &pending, &account, &Fields::new(), errors);
    };
    let password_hash = app.work.passwords.run(move || secrets::hash_password(&password)).await??;
    let (codes, recovery) = credentials::recovery_codes(account.id);
    let set = StaffCredentials { password_hash, sealed_totp, totp_step, recovery };
    let tx = app.db.begin().await?;
    let Some(id) = accounts::accept(&tx, &pending.hash, set, app.clock.moment()).await? else {
        return Ok(Redirect::to(paths::INVITATION).into_response());
    };
    let event = SecurityEvent {
        account: Some(id),
        ..security::event(&app, &context, SecurityEventKind::InvitationUsed)
    };
    security::note(&app, &tx, &event).await?;
    tx.commit().await?;
    let jar = jar.remove(Cookie::build((COOKIE, "")).path("/").build());
    let next = (paths::STAFF_SIGN_IN, context.lang.text("layout-staff"));
    let page = CodesPage { shell: Shell::new(&context, "recovery"), codes, next };
    Ok((jar, cookies, html(&context, StatusCode::OK, &page)?).into_response())
}
