//! What somebody who works for the fund does to their own account: another password, new recovery codes.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{CookieJar, PrivateCookieJar};
use store::{
    casework::drafts::Fields,
    people::{security::SecurityEventKind, sessions, staff as accounts},
};

use crate::{
    form::{
        field::{Field, Maker},
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, paths, security, session},
    pages::sign_in::{invitation::CodesPage, staff::judge},
    runtime::{credentials, secrets, state::App},
    view::{
        form_page::{FormPage, FormView},
        shell::{Shell, html, ok},
    },
    words::filters,
};

const PASSWORD: &str = "/medewerkers/account/wachtwoord";
const CODES: &str = "/medewerkers/account/herstelcodes";

#[derive(Template)]
#[template(path = "sign_in/own_account.html")]
struct OwnAccountPage {
    shell: Shell,
    name: String,
    email: String,
    codes_left: u64,
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let account = context.account()?;
    let page = OwnAccountPage {
        shell: Shell::new(&context, "own-account"),
        name: account.name.clone(),
        email: account.email.as_str().to_owned(),
        codes_left: accounts::count_recovery(&app.db, account.id).await?,
    };
    ok(&context, &page)
}

/// The fields by which somebody proves once more who they are.
fn proof(make: &Maker<'_>) -> Vec<Field> {
    vec![
        make.password("password", "ask-present-password").autocomplete("current-password"),
        make.text("totp", "ask-totp").numeric("tef-input--8").autocomplete("one-time-code"),
    ]
}

pub(crate) async fn show_password(context: RequestContext) -> Result<Response, PageError> {
    password_page(&context, Errors::default())
}

fn password_page(context: &RequestContext, errors: Errors) -> Result<Response, PageError> {
    let typed = Fields::new();
    let make = Maker { lang: context.lang, typed: &typed, errors: &errors };
    let mut fields = proof(&make);
    fields.push(make.password("new", "ask-new-password").autocomplete("new-password"));
    let form = FormView::new(PASSWORD, fields, errors, context.lang.text("password-change"));
    let back = context.lang.text("own-account-back");
    FormPage::new(context, "password-change", form).back(paths::OWN_ACCOUNT, back).show(context)
}

pub(crate) async fn show_codes(context: RequestContext) -> Result<Response, PageError> {
    codes_page(&context, Errors::default())
}

fn codes_page(context: &RequestContext, errors: Errors) -> Result<Response, PageError> {
    let typed = Fields::new();
    let fields = proof(&Maker { lang: context.lang, typed: &typed, errors: &errors });
    let form = FormView::new(CODES, fields, errors, context.lang.text("recovery-renew"));
    let back = context.lang.text("own-account-back");
    FormPage::new(context, "recovery-renew", form).back(paths::OWN_ACCOUNT, back).show(context)
}

/// Whoever changes what opens the account proves once more who they are.
async fn proves(
    app: &App,
    context: &RequestContext,
    jar: &PrivateCookieJar,
    typed: &Fields,
) -> Result<Result<(), String>, PageError> {
    let email = context.account()?.email.clone();
    match judge(app, context, jar, &email, typed).await? {
        Ok(proved) => {
            let tx = app.db.begin().await?;
            for counted in proved.counted {
                counted.give_back(&tx).await?;
            }
            tx.commit().await?;
            Ok(Ok(()))
        }
        Err(message) => Ok(Err(message)),
    }
}

pub(crate) async fn set_password(
    State(app): State<App>,
    context: RequestContext,
    cookies: CookieJar,
    jar: PrivateCookieJar,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let account = context.account()?.clone();
    let fresh = typed.get("new").cloned().unwrap_or_default();
    let mut errors = Errors::default();
    if let Err(key) = credentials::check_password(&fresh, &account) {
        let least = [("least", credentials::SHORTEST_PASSWORD.to_string())];
        errors.add("new", context.lang.say(key, &least));
    } else if let Err(message) = proves(&app, &context, &jar, &typed).await? {
        errors.add("password", message);
    }
    if !errors.is_empty() {
        return password_page(&context, errors);
    }
    let hash = app.work.passwords.run(move || secrets::hash_password(&fresh)).await??;
    let tx = app.db.begin().await?;
    accounts::set_password(&tx, account.id, hash).await?;
    // Whoever knew the old one is out, everywhere.
    sessions::close_all(&tx, account.id).await?;
    let cookie = session::open(&app, &tx, account.id, &context.browser(&cookies)).await?;
    security::note(&app, &tx, &security::event(&app, &context, SecurityEventKind::PasswordChanged)).await?;
    tx.commit().await?;
    Ok((cookies.add(cookie), Redirect::to(paths::SESSIONS)).into_response())
}

pub(crate) async fn renew_codes(
    State(app): State<App>,
    context: RequestContext,
    jar: PrivateCookieJar,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    if let Err(message) = proves(&app, &context, &jar, &typed).await? {
        let mut errors = Errors::default();
        errors.add("password", message);
        return codes_page(&context, errors);
    }
    let id = context.actor()?.id;
    let (codes, hashes) = credentials::recovery_codes(id);
    let tx = app.db.begin().await?;
    accounts::set_recovery(&tx, id, hashes).await?;
    security::note(&app, &tx, &security::event(&app, &context, SecurityEventKind::FactorChanged)).await?;
    tx.commit().await?;
    let next = (paths::OWN_ACCOUNT, context.lang.text("own-account"));
    let page = CodesPage { shell: Shell::new(&context, "recovery"), codes, next };
    Ok(html(&context, StatusCode::OK, &page)?)
}
