//! An address, a code by e-mail, and in. Nobody learns here whether an address is known.

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar, PrivateCookieJar, SameSite};
use domain::{actor::Role, text::Email};
use serde::{Deserialize, Serialize};
use store::{
    casework::drafts::Fields,
    messages::outbox::{self, CodePurpose, Content, Recipient},
    people::{
        accounts,
        codes::{self, CodeOutcome, CodeRequest},
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
        door::{self, Attempted, WayIn},
        error::PageError,
        paths, security,
    },
    pages::sign_in::come_in::{self, Next, closed, kept_words},
    questions::{begin, check_cookie},
    runtime::{secrets, state::App},
    view::form_page::{FormPage, FormView},
};

const COOKIE: &str = "inloggen";
const PURPOSE: &str = "sign_in";

/// What the browser keeps between the two pages, encrypted.
#[derive(Serialize, Deserialize)]
struct Pending {
    email: Email,
    next: String,
    /// By which a code is told from those that others ask for the same address.
    ask: String,
}

pub(crate) async fn show(context: RequestContext, Query(next): Query<Next>) -> Result<Response, PageError> {
    let typed = Fields::from([("naar".to_owned(), next.naar)]);
    page(&context, &typed, Errors::default())
}

pub(crate) async fn send(
    State(app): State<App>,
    context: RequestContext,
    jar: PrivateCookieJar,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut read = Reader::new(context.lang, &typed, context.today);
    let Some(email) = read.email("email") else {
        let errors = read.errors;
        return page(&context, &typed, errors);
    };
    // The same browser that asks again has one newest code, and keeps it whatever others ask.
    let ask = pending(&jar).filter(|it| it.email == email).map_or_else(secrets::token, |it| it.ask);
    if let WayIn::Closed { until, first } =
        door::take(&app, &context, &jar, Attempted::AskCode, &email).await?
    {
        if first {
            security::note_alone(&app, &security::event(&app, &context, SecurityEventKind::CodeLimit)).await;
        }
        let mut errors = Errors::default();
        errors.add("email", closed(context.lang, "error-code-limit", until));
        return page(&context, &typed, errors);
    }
    let tx = app.db.begin().await?;
    let code = secrets::six_digits();
    let asked = asked(&app, &email, &ask, &code);
    codes::issue(&tx, &asked.as_asked(), app.clock.moment()).await?;
    let known = accounts::by_email(&tx, &email).await?;
    let to = Recipient { email: email.clone(), language: context.lang.code().to_owned() };
    // Who works for the fund gets no code, but is told the way in; nobody else sees a difference.
    let content = if known.is_some_and(|it| it.role != Role::Applicant) {
        Content::StaffDoor
    } else {
        Content::Code { code, purpose: CodePurpose::SignIn }
    };
    outbox::enqueue(&tx, None, &to, &content, context.now).await?;
    tx.commit().await?;
    let next = typed.get("naar").filter(|it| paths::is_own(it)).cloned().unwrap_or_default();
    let value = serde_json::to_string(&Pending { email, next, ask }).unwrap_or_default();
    let cookie = Cookie::build((COOKIE, value)).path("/").http_only(true).same_site(SameSite::Lax);
    let jar = jar.add(cookie.secure(app.is_secure).build());
    Ok((jar, Redirect::to("/inloggen/code")).into_response())
}

/// A code as it is kept: only hashes.
struct Hashed<'a> {
    email: &'a Email,
    by: String,
    code: String,
}

fn asked<'a>(app: &App, email: &'a Email, ask: &str, code: &str) -> Hashed<'a> {
    Hashed {
        email,
        by: app.keys.hash(&format!("{PURPOSE} asked {ask}")),
        code: app.keys.hash(&format!("{PURPOSE} {code}")),
    }
}

impl Hashed<'_> {
    fn as_asked(&self) -> CodeRequest<'_> {
        CodeRequest { email: self.email, purpose: PURPOSE, by: &self.by, code_hash: self.code.clone() }
    }
}

fn pending(jar: &PrivateCookieJar) -> Option<Pending> {
    serde_json::from_str(jar.get(COOKIE)?.value()).ok()
}

pub(crate) async fn show_code(context: RequestContext, jar: PrivateCookieJar) -> Result<Response, PageError> {
    match pending(&jar) {
        Some(pending) => code_page(&context, &pending, &Fields::new(), Errors::default()),
        None => Ok(Redirect::to("/inloggen").into_response()),
    }
}

pub(crate) async fn enter(
    State(app): State<App>,
    context: RequestContext,
    cookies: CookieJar,
    jar: PrivateCookieJar,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let Some(pending) = pending(&jar) else { return Ok(Redirect::to("/inloggen").into_response()) };
    let code: String =
        typed.get("code").map_or("", String::as_str).chars().filter(char::is_ascii_digit).collect();
    let wrong = |message: String| {
        let mut errors = Errors::default();
        errors.add("code", message);
        code_page(&context, &pending, &Fields::new(), errors)
    };
    let counted = match door::take(&app, &context, &jar, Attempted::EnterCode, &pending.email).await? {
        WayIn::Open(counted) => counted,
        WayIn::Closed { until, first } => {
            if first {
                security::note_alone(&app, &security::event(&app, &context, SecurityEventKind::Locked)).await;
            }
            return wrong(closed(context.lang, "error-code-wait", until));
        }
    };
    let asked = asked(&app, &pending.email, &pending.ask, &code);
    let tx = app.db.begin().await?;
    let outcome = codes::try_once(&tx, &asked.as_asked(), app.clock.moment()).await?;
    let account = match outcome {
        CodeOutcome::Right => {
            accounts::find_or_add_applicant(&tx, &pending.email, context.lang.code(), context.now).await?
        }
        CodeOutcome::Wrong | CodeOutcome::Gone => None,
    };
    let Some(account) = account else {
        let known = accounts::by_email(&tx, &pending.email).await?.map(|it| it.id);
        let event = SecurityEvent {
            account: known,
            ..security::event(&app, &context, SecurityEventKind::SignInFailed)
        };
        security::note(&app, &tx, &event).await?;
        tx.commit().await?;
        let key = if outcome == CodeOutcome::Gone { "error-code-old" } else { "error-code" };
        return wrong(context.lang.text(key));
    };
    counted.give_back(&tx).await?;
    let answers = check_cookie::answers(&jar);
    let mut next = pending.next;
    if !answers.is_empty() && begin::begin(&tx, &account, answers, (context.today, context.now)).await? {
        paths::TASKS.clone_into(&mut next);
    }
    let next = if next.is_empty() { paths::MINE } else { &next };
    let (cookie, next) = come_in::come_in(&app, &context, &tx, (&account, next), &cookies).await?;
    tx.commit().await?;
    let jar = door::remember(&app, jar, &account.email);
    let jar = check_cookie::forget(jar.remove(Cookie::build((COOKIE, "")).path("/").build()));
    Ok((jar, cookies.add(cookie), Redirect::to(&next)).into_response())
}

fn page(context: &RequestContext, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let next = typed.get("naar").map_or("", String::as_str);
    let fields = vec![make.hidden("naar", next), make.text("email", "ask-email").email()];
    let form = FormView::new("/inloggen", fields, errors, context.lang.text("sign-in-send"));
    let mut page = FormPage::new(context, "sign-in", form);
    page.lead.extend(kept_words(context.lang));
    page.show(context)
}

fn code_page(
    context: &RequestContext,
    pending: &Pending,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let code = make.text("code", "ask-code").numeric("tef-input--8").autocomplete("one-time-code");
    let form = FormView::new("/inloggen/code", vec![code], errors, context.lang.text("sign-in-enter"));
    let mut page =
        FormPage::new(context, "sign-in-code", form).back("/inloggen", context.lang.text("sign-in-again"));
    page.lead = vec![context.lang.say("sign-in-code.lead", &[("address", pending.email.masked())])];
    page.show(context)
}
