//! Staff: password and second factor, both required, with one answer to every kind of mistake.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::CookieJar;
use chrono::{DateTime, TimeDelta, Utc};
use domain::{actor::Role, text::Email};
use store::{
    accounts::{self, Account, Credentials},
    cases::Fields,
    codes,
};

use crate::{
    error::PageError,
    form::{Errors, Typed, field::Maker},
    pages::{FormPage, FormView},
    paths, secrets, session,
    staff::totp,
    state::App,
    visit::Visit,
};

/// Failures within the window, after which even the right password waits.
const MOST: i32 = 10;
const WINDOW: TimeDelta = TimeDelta::minutes(15);
/// Hash of nothing anybody knows: unknown addresses take as long as known ones.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$6PBVTh4nGMGLCg+lJXJBFfhvDPU4U7xLSgqJcA1zZzc";

pub(super) async fn show(visit: Visit) -> Result<Response, PageError> {
    page(&visit, &Fields::new(), Errors::default())
}

pub(super) async fn enter(
    State(app): State<App>,
    visit: Visit,
    cookies: CookieJar,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let field = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let email = Email::parse(&field("email")).ok();
    let now = app.clock.moment();
    let key = app.keys.hash(&format!("password {}", email.as_ref().map_or("", Email::as_str)));
    let may_try = codes::may_try(&app.db, &key, MOST, WINDOW, now).await?;
    let credentials = match &email {
        Some(email) if may_try => accounts::credentials(&app.db, email).await?,
        _ => None,
    };
    let hash = credentials.as_ref().map_or_else(|| NOBODY.to_owned(), |it| it.password_hash.clone());
    let password = field("password");
    let password_fits = app.work.passwords.run(move || secrets::password_fits(&password, &hash)).await?;
    let step = credentials.as_ref().and_then(|it| second_factor(&app, it, &field("totp"), now));
    let tx = app.db.begin().await?;
    if let (Some(found), true, Some(step)) = (credentials, password_fits, step)
        && accounts::use_totp_step(&tx, found.account.id, step).await?
    {
        codes::forget(&tx, &key).await?;
        let cookie = session::open(&app, &tx, found.account.id).await?;
        tx.commit().await?;
        return Ok((cookies.add(cookie), Redirect::to(start(&found.account))).into_response());
    }
    codes::count(&tx, &key, WINDOW, now).await?;
    tx.commit().await?;
    let message = visit.lang.text(if may_try { "error-staff-sign-in" } else { "error-staff-wait" });
    let mut errors = Errors::default();
    errors.add("email", message);
    page(&visit, &typed, errors)
}

/// The time step a code belongs to, if it is right for this account.
fn second_factor(app: &App, of: &Credentials, code: &str, now: DateTime<Utc>) -> Option<i64> {
    let secret = app.keys.open(&of.sealed_totp, of.account.email.as_str())?;
    let totp = totp(&secret, of.account.email.as_str())?;
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    let step = totp.check(&code, u64::try_from(now.timestamp()).ok()?)?;
    i64::try_from(step).ok()
}

/// Where each role starts its day.
fn start(account: &Account) -> &'static str {
    match account.role {
        Role::Applicant => paths::MINE,
        Role::Reviewer => paths::QUEUE,
        Role::Administrator => paths::MONEY,
        Role::Manager => paths::SETTINGS,
    }
}

fn page(visit: &Visit, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let make = Maker { lang: visit.lang, typed, errors: &errors };
    let fields = vec![
        make.text("email", "ask-staff-email").email().autocomplete("username"),
        make.password("password", "ask-password").autocomplete("current-password"),
        make.text("totp", "ask-totp").numeric("tef-input--8").autocomplete("one-time-code"),
    ];
    let form = FormView::new(paths::STAFF_SIGN_IN, fields, errors, visit.lang.text("sign-in-enter"));
    FormPage::new(visit, "sign-in-staff", form).show(visit)
}
