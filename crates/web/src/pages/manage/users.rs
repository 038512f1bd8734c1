//! Who works for the fund. A new account's password and second factor are shown once.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{actor::Role, ids::UserId};
use store::{
    StoreError,
    accounts::{self, Account},
    cases::Fields,
    log, sessions,
};

use crate::{
    error::PageError,
    form::{Errors, Typed, field::Maker, read::Reader},
    pages::{FormView, Shell, html, status},
    staff::{self, Fresh},
    state::App,
    visit::Visit,
    words::filters,
};

const LIST: &str = "/beheer/gebruikers";

struct Line {
    id: UserId,
    name: String,
    email: String,
    role: String,
    is_active: bool,
    is_me: bool,
}

#[derive(Template)]
#[template(path = "manage/users.html")]
struct UsersPage {
    shell: Shell,
    form: FormView,
    lines: Vec<Line>,
    /// An account that was just made, with its secrets.
    fresh: Option<Fresh>,
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> Result<Response, PageError> {
    page(&app, &visit, &Fields::new(), Errors::default(), None).await
}

pub(super) async fn add(
    State(app): State<App>,
    visit: Visit,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut read = Reader::new(visit.lang, &typed);
    let name = read.text("name", 120, "error-name");
    let email = read.email("email");
    let role = read.choice("role", staff_role, "error-choose-one");
    let mut errors = read.errors;
    let (Some(name), Some(email), Some(role)) = (name, email, role) else {
        return page(&app, &visit, &typed, errors, None).await;
    };
    let fresh = staff::prepare(&app.keys, role, email, name).await?;
    let tx = app.db.begin().await?;
    match accounts::add_staff(&tx, fresh.row.clone(), visit.now).await {
        Ok(id) => {
            let facts = serde_json::json!({ "account": id, "role": role.name() });
            let line = log::Line { step: "add_user", facts, ..log::Line::default() };
            log::add(&tx, line, &visit.by(), visit.now).await?;
            tx.commit().await?;
        }
        Err(StoreError::Duplicate) => {
            drop(tx);
            errors.add("email", visit.lang.text("error-email-known"));
            return page(&app, &visit, &typed, errors, None).await;
        }
        Err(error) => return Err(error.into()),
    }
    page(&app, &visit, &Fields::new(), Errors::default(), Some(fresh)).await
}

fn staff_role(name: &str) -> Option<Role> {
    Role::from_name(name).filter(|it| *it != Role::Applicant)
}

/// Closes an account, which ends its sessions, or opens it again. Nobody closes their own.
pub(super) async fn switch(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<UserId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let active = typed.get("actief").is_some_and(|it| it == "ja");
    if id == visit.actor()?.id {
        return Err(PageError::Forbidden);
    }
    let tx = app.db.begin().await?;
    accounts::set_active(&tx, id, active).await?;
    if !active {
        sessions::close_all(&tx, id).await?;
    }
    let step = if active { "open_user" } else { "close_user" };
    let facts = serde_json::json!({ "account": id });
    log::add(&tx, log::Line { step, facts, ..log::Line::default() }, &visit.by(), visit.now).await?;
    tx.commit().await?;
    Ok(Redirect::to(LIST).into_response())
}

async fn page(
    app: &App,
    visit: &Visit,
    typed: &Fields,
    errors: Errors,
    fresh: Option<Fresh>,
) -> Result<Response, PageError> {
    let lang = visit.lang;
    let me = visit.actor()?.id;
    let make = Maker { lang, typed, errors: &errors };
    let roles = [Role::Reviewer, Role::Administrator, Role::Manager].map(Role::name);
    let fields = vec![
        make.text("name", "ask-staff-name"),
        make.text("email", "ask-staff-email").email(),
        make.radio("role", "ask-role", "role", &roles),
    ];
    let code = status(&errors);
    let page = UsersPage {
        shell: Shell::new(visit, "menu-users"),
        form: FormView::new(LIST, fields, errors, lang.text("users-add")),
        lines: accounts::list_staff(&app.db).await?.into_iter().map(|it| line(visit, it, me)).collect(),
        fresh,
    };
    Ok(html(visit, code, &page)?)
}

fn line(visit: &Visit, account: Account, me: UserId) -> Line {
    Line {
        id: account.id,
        role: visit.lang.text(&format!("role-{}", account.role.name())),
        name: account.name,
        email: account.email.into(),
        is_active: account.active,
        is_me: account.id == me,
    }
}
