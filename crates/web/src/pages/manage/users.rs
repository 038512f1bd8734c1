//! Who works for the fund: invited, opened and closed by one manager; another role or way in takes two.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::{actor::Role, ids::UserId};
use store::{
    casework::{
        audit_log,
        drafts::Fields,
        workload::{self, Workload},
    },
    connection::locks::Alone,
    db::Tx,
    error::StoreError,
    people::{
        accounts::{self, Account},
        manager_proposals::{self, ManagerAction},
        security::{SecurityEvent, SecurityEventKind},
        staff::{self as people, Invited, StaffOutcome, StaffRefusal},
    },
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths, security},
    pages::manage::proposals::invite,
    runtime::{credentials::LONGEST_NAME, state::App},
    view::{
        form_page::FormView,
        shell::{Shell, html, status},
    },
    words::filters,
};

const LIST: &str = "/beheer/gebruikers";

struct UserLine {
    id: UserId,
    name: String,
    email: String,
    role: String,
    state: String,
    is_active: bool,
    is_me: bool,
}

#[derive(Template)]
#[template(path = "manage/users.html")]
struct UsersPage {
    shell: Shell,
    form: FormView,
    lines: Vec<UserLine>,
}

#[derive(Template)]
#[template(path = "manage/user.html")]
struct UserPage {
    shell: Shell,
    line: UserLine,
    /// Role, text, and whether it is the present one.
    roles: Vec<(&'static str, String, bool)>,
    errors: Errors,
    is_set_up: bool,
    /// What they work on, and who can go on with it: key and name.
    workload: Workload,
    colleagues: Vec<(String, String)>,
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    page(&app, &context, &Fields::new(), Errors::default()).await
}

pub(crate) async fn add(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut read = Reader::new(context.lang, &typed, context.today);
    let name = read.text("name", LONGEST_NAME, "error-name");
    let email = read.email("email");
    let role = read.choice("role", staff_role, "error-choose-one");
    let mut errors = read.errors;
    let (Some(name), Some(email), Some(role)) = (name, email, role) else {
        return page(&app, &context, &typed, errors).await;
    };
    let tx = app.db.begin().await?;
    match people::add(&tx, Invited { role, email, name }, context.now).await {
        Ok(id) => {
            let facts = serde_json::json!({ "account": id, "role": role.name() });
            let line = audit_log::LogEntry { step: "add_user", facts, ..audit_log::LogEntry::default() };
            audit_log::add(&tx, line, &context.by(), context.now).await?;
            people::note(&tx, id, context.actor()?.id, StaffOutcome::Made, context.now).await?;
            security::note(&app, &tx, &security::about(&app, &context, SecurityEventKind::AccountMade, id))
                .await?;
            invite(&tx, &context, id).await?;
            commit_to(tx, &one(id)).await
        }
        Err(StoreError::Duplicate) => {
            drop(tx);
            errors.add("email", context.lang.text("error-email-known"));
            page(&app, &context, &typed, errors).await
        }
        Err(error) => Err(error.into()),
    }
}

fn one(id: UserId) -> String {
    format!("{LIST}/{id}")
}

fn staff_role(name: &str) -> Option<Role> {
    Role::from_name(name).filter(|it| *it != Role::Applicant)
}

pub(crate) async fn show_one(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<UserId>,
) -> Result<Response, PageError> {
    user_page(&app, &context, id, Errors::default()).await
}

/// Closes an account, which ends its sessions, or opens it again.
pub(crate) async fn switch(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<UserId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let active = typed.get("actief").is_some_and(|it| it == "ja");
    let tx = app.db.begin().await?;
    // Of two who close accounts at once, the second sees whom the first one closed.
    tx.alone(Alone::Staff).await?;
    if !active && let Some(key) = hand_work_over(&tx, &context, id, &typed).await? {
        drop(tx);
        return user_page(&app, &context, id, Errors::whole(context.lang.text(key))).await;
    }
    match people::switch(&tx, id, active, context.actor()?.id, context.now).await? {
        Ok(()) => {}
        Err(StaffRefusal::Own) => return Err(PageError::Forbidden),
        Err(StaffRefusal::LastManager) => {
            drop(tx);
            return user_page(&app, &context, id, Errors::whole(context.lang.text("refusal-last-manager")))
                .await;
        }
    }
    let (step, kind) = if active {
        ("open_user", SecurityEventKind::AccountOpened)
    } else {
        ("close_user", SecurityEventKind::AccountClosed)
    };
    let facts = serde_json::json!({ "account": id });
    audit_log::add(
        &tx,
        audit_log::LogEntry { step, facts, ..audit_log::LogEntry::default() },
        &context.by(),
        context.now,
    )
    .await?;
    security::note(&app, &tx, &security::about(&app, &context, kind, id)).await?;
    commit_to(tx, &one(id)).await
}

/// What somebody works on goes to a colleague of the same role before their account closes; the sentence that says why
/// it does not.
async fn hand_work_over(
    tx: &Tx,
    context: &RequestContext,
    id: UserId,
    typed: &Fields,
) -> Result<Option<&'static str>, PageError> {
    if workload::load(tx, id).await?.is_nothing() {
        return Ok(None);
    }
    let account = accounts::by_id(tx, id).await?;
    let colleagues = accounts::list_colleagues(tx, &account).await?;
    let to = typed.get("aan").and_then(|it| it.parse().ok()).map(UserId);
    let Some(to) = to.filter(|to| colleagues.iter().any(|it| it.id == *to)) else {
        // Without anybody to give it to, it stays to be taken over by who comes.
        return Ok((!colleagues.is_empty()).then_some("error-colleague"));
    };
    workload::hand_over_all(tx, (id, to), &context.by(), context.today, context.now).await?;
    Ok(None)
}

pub(crate) async fn propose_role(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<UserId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let account = colleague(&app, id).await?;
    let Some(role) = typed.get("role").and_then(|it| staff_role(it)).filter(|it| *it != account.role) else {
        let errors = Errors::whole(context.lang.text("error-role-other"));
        return user_page(&app, &context, id, errors).await;
    };
    propose(&app, &context, ManagerAction::Role { account: id, role }).await
}

pub(crate) async fn propose_reset(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<UserId>,
) -> Result<Response, PageError> {
    colleague(&app, id).await?;
    propose(&app, &context, ManagerAction::Reset { account: id }).await
}

async fn propose(app: &App, context: &RequestContext, what: ManagerAction) -> Result<Response, PageError> {
    if what.account() == Some(context.actor()?.id) {
        return Err(PageError::Forbidden);
    }
    let tx = app.db.begin().await?;
    manager_proposals::propose(&tx, &what, context.actor()?.id, context.now).await?;
    let event = SecurityEvent {
        about: what.account(),
        detail: Some(what.name().to_owned()),
        ..security::event(app, context, SecurityEventKind::Proposed)
    };
    security::note(app, &tx, &event).await?;
    commit_to(tx, paths::MANAGER_PROPOSALS).await
}

/// A new invitation for somebody who never set up their account.
pub(crate) async fn invite_again(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<UserId>,
) -> Result<Response, PageError> {
    let account = colleague(&app, id).await?;
    if accounts::credentials(&app.db, &account.email).await?.is_some() {
        return Err(PageError::Stale);
    }
    let tx = app.db.begin().await?;
    invite(&tx, &context, id).await?;
    people::note(&tx, id, context.actor()?.id, StaffOutcome::Made, context.now).await?;
    security::note(&app, &tx, &security::about(&app, &context, SecurityEventKind::Invited, id)).await?;
    commit_to(tx, &one(id)).await
}

async fn colleague(app: &App, id: UserId) -> Result<Account, PageError> {
    let account = accounts::by_id(&app.db, id).await?;
    if account.role == Role::Applicant { Err(PageError::NotFound) } else { Ok(account) }
}

async fn user_page(
    app: &App,
    context: &RequestContext,
    id: UserId,
    errors: Errors,
) -> Result<Response, PageError> {
    let account = colleague(app, id).await?;
    let is_set_up = accounts::credentials(&app.db, &account.email).await?.is_some();
    let roles = [Role::Reviewer, Role::Administrator, Role::Manager]
        .map(|it| (it.name(), context.lang.text(&format!("role-{}", it.name())), it == account.role))
        .to_vec();
    let code = status(&errors);
    let shell = Shell::titled(context, account.name.clone());
    let workload = workload::load(&app.db, id).await?;
    let colleagues = accounts::list_colleagues(&app.db, &account).await?;
    let colleagues = colleagues.into_iter().map(|it| (it.id.to_string(), it.name)).collect();
    let line = line(context, account, is_set_up, context.actor()?.id);
    Ok(html(context, code, &UserPage { shell, line, roles, errors, is_set_up, workload, colleagues })?)
}

async fn page(
    app: &App,
    context: &RequestContext,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let me = context.actor()?.id;
    let make = Maker { lang, typed, errors: &errors };
    let roles = [Role::Reviewer, Role::Administrator, Role::Manager].map(Role::name);
    let fields = vec![
        make.text("name", "ask-staff-name"),
        make.text("email", "ask-staff-email").email(),
        make.radio("role", "ask-role", "role", &roles),
    ];
    let code = status(&errors);
    let set_up = accounts::list_set_up(&app.db).await?;
    let lines = accounts::list_staff(&app.db).await?.into_iter().map(|it| {
        let is_set_up = set_up.contains(&it.id);
        line(context, it, is_set_up, me)
    });
    let lines = lines.collect();
    let form = FormView::new(LIST, fields, errors, lang.text("users-add"));
    Ok(html(context, code, &UsersPage { shell: Shell::new(context, "menu-users"), form, lines })?)
}

fn line(context: &RequestContext, account: Account, is_set_up: bool, me: UserId) -> UserLine {
    let state = match (account.active, is_set_up) {
        (false, _) => "users-closed",
        (true, false) => "users-invited",
        (true, true) => "users-active",
    };
    UserLine {
        id: account.id,
        role: context.lang.text(&format!("role-{}", account.role.name())),
        name: account.name,
        email: account.email.into(),
        state: context.lang.text(state),
        is_active: account.active,
        is_me: account.id == me,
    }
}
