//! Staff: password and second factor, both required, with one answer to every kind of mistake.

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{CookieJar, PrivateCookieJar};
use chrono::{DateTime, Utc};
use domain::{actor::Role, text::Email};
use store::{
    casework::drafts::Fields,
    people::{
        accounts::{self, Account, Credentials},
        security::{SecurityEvent, SecurityEventKind},
    },
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{
        context::RequestContext,
        door::{self, Attempted, Counted, WayIn},
        error::PageError,
        paths, security,
    },
    pages::sign_in::come_in::{self, Next, closed, kept_words},
    runtime::{
        credentials::{recovery_hash, totp},
        secrets,
        state::App,
    },
    view::form_page::{FormPage, FormView},
};

/// Hash of nothing anybody knows: unknown addresses take as long as known ones.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$6PBVTh4nGMGLCg+lJXJBFfhvDPU4U7xLSgqJcA1zZzc";

pub(crate) async fn show(context: RequestContext, Query(next): Query<Next>) -> Result<Response, PageError> {
    page(&context, &Fields::from([("naar".to_owned(), next.naar)]), Errors::default())
}

pub(crate) async fn enter(
    State(app): State<App>,
    context: RequestContext,
    cookies: CookieJar,
    jar: PrivateCookieJar,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut read = Reader::new(context.lang, &typed, context.today);
    let Some(email) = read.email("email") else {
        let errors = read.errors;
        return page(&context, &typed, errors);
    };
    let found = match judge(&app, &context, &jar, &email, &typed).await? {
        Ok(found) => found,
        Err(message) => {
            let mut errors = Errors::default();
            errors.add("email", message);
            return page(&context, &typed, errors);
        }
    };
    let tx = app.db.begin().await?;
    for counted in found.counted {
        counted.give_back(&tx).await?;
    }
    let account = &found.account;
    let next =
        typed.get("naar").filter(|it| paths::is_own(it)).map_or_else(|| start(account), String::as_str);
    let (cookie, next) = come_in::come_in(&app, &context, &tx, (account, next), &cookies).await?;
    tx.commit().await?;
    let jar = door::remember(&app, jar, &account.email);
    Ok((jar, cookies.add(cookie), Redirect::to(&next)).into_response())
}

/// Somebody who proved who they are.
pub(crate) struct Proved {
    pub account: Account,
    pub counted: Vec<Counted>,
}

/// Password first, second factor after it; each is counted before it is judged. A second factor is used up by this.
pub(crate) async fn judge(
    app: &App,
    context: &RequestContext,
    jar: &PrivateCookieJar,
    email: &Email,
    typed: &Fields,
) -> Result<Result<Proved, String>, PageError> {
    let mut counted = Vec::new();
    match door::take(app, context, jar, Attempted::Password, email).await? {
        WayIn::Open(one) => counted.push(one),
        WayIn::Closed { until, first } => return shut(app, context, email, (until, first)).await,
    }
    let credentials = accounts::credentials(&app.db, email).await?;
    let hash = credentials.as_ref().map_or_else(|| NOBODY.to_owned(), |it| it.password_hash.clone());
    let password = typed.get("password").cloned().unwrap_or_default();
    let fits = app.work.passwords.run(move || secrets::password_fits(&password, &hash)).await?;
    let Some(found) = credentials.filter(|_| fits) else {
        return Ok(Err(failed(app, context, email, "password").await?));
    };
    match door::take(app, context, jar, Attempted::SecondFactor, email).await? {
        WayIn::Open(one) => counted.push(one),
        WayIn::Closed { until, first } => return shut(app, context, email, (until, first)).await,
    }
    let typed = typed.get("totp").map_or("", String::as_str);
    if use_factor(app, context, &found, typed).await? {
        return Ok(Ok(Proved { account: found.account, counted }));
    }
    Ok(Err(failed(app, context, email, "second factor").await?))
}

/// Uses up what was typed as the second factor: the code of an app, or a recovery code.
async fn use_factor(
    app: &App,
    context: &RequestContext,
    found: &Credentials,
    typed: &str,
) -> Result<bool, PageError> {
    let id = found.account.id;
    let tx = app.db.begin().await?;
    let right = match second_factor(app, found, typed, app.clock.moment()) {
        Some(step) => accounts::use_totp_step(&tx, id, step).await?,
        None => match recovery_hash(id, typed) {
            Some(hash) => {
                let used = store::people::staff::use_recovery(&tx, id, &hash, app.clock.moment()).await?;
                if used {
                    let event = SecurityEvent {
                        account: Some(id),
                        ..security::event(app, context, SecurityEventKind::RecoveryUsed)
                    };
                    security::note(app, &tx, &event).await?;
                }
                used
            }
            None => false,
        },
    };
    tx.commit().await?;
    Ok(right)
}

async fn failed(app: &App, context: &RequestContext, email: &Email, what: &str) -> Result<String, PageError> {
    let account = accounts::by_email(&app.db, email).await?.map(|it| it.id);
    let event = SecurityEvent {
        account,
        detail: Some(what.to_owned()),
        ..security::event(app, context, SecurityEventKind::SignInFailed)
    };
    security::note_alone(app, &event).await;
    Ok(context.lang.text("error-staff-sign-in"))
}

async fn shut<T>(
    app: &App,
    context: &RequestContext,
    email: &Email,
    (until, first): (DateTime<Utc>, bool),
) -> Result<Result<T, String>, PageError> {
    if first {
        let account = accounts::by_email(&app.db, email).await?.map(|it| it.id);
        let event = SecurityEvent { account, ..security::event(app, context, SecurityEventKind::Locked) };
        security::note_alone(app, &event).await;
    }
    Ok(Err(closed(context.lang, "error-staff-wait", until)))
}

/// The time step a code belongs to, if it is right for this account.
fn second_factor(app: &App, of: &Credentials, code: &str, now: DateTime<Utc>) -> Option<i64> {
    let secret = app.keys.open(&of.sealed_totp, of.account.email.as_str())?;
    time_step(&secret, of.account.email.as_str(), code, now)
}

/// The time step at which an app with this secret shows this code, if it is now.
pub(crate) fn time_step(secret: &str, account: &str, code: &str, now: DateTime<Utc>) -> Option<i64> {
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    let step = totp(secret, account)?.check(&code, u64::try_from(now.timestamp()).ok()?)?;
    i64::try_from(step).ok()
}

/// Where each role starts its day.
pub(crate) fn start(account: &Account) -> &'static str {
    match account.role {
        Role::Applicant => paths::MINE,
        Role::Reviewer => paths::TODAY,
        Role::Administrator => paths::MONEY,
        Role::Manager => paths::SETTINGS,
    }
}

fn page(context: &RequestContext, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let fields = vec![
        make.hidden("naar", typed.get("naar").map_or("", String::as_str)),
        make.text("email", "ask-staff-email").email().autocomplete("username"),
        make.password("password", "ask-password").autocomplete("current-password"),
        make.text("totp", "ask-totp").numeric("tef-input--8").autocomplete("one-time-code"),
    ];
    let form = FormView::new(paths::STAFF_SIGN_IN, fields, errors, context.lang.text("sign-in-enter"));
    let mut page = FormPage::new(context, "sign-in-staff", form);
    page.lead.extend(kept_words(context.lang));
    page.back(paths::INVITATION, context.lang.text("sign-in-invited")).show(context)
}
