//! What waits for a second manager.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::ids::UserId;
use store::{
    casework::audit_log,
    db::Tx,
    messages::outbox::{self, Content, Recipient},
    people::{
        accounts,
        manager_proposals::{self, ManagerAction, ManagerProposal, ManagerRefusal},
        security::{SecurityEvent, SecurityEventKind},
        staff::{self as people, StaffOutcome},
    },
    settings,
};
use uuid::Uuid;

use crate::{
    form::typed::{Errors, Typed},
    fund_settings::CREDIT,
    http::{context::RequestContext, error::PageError, once::commit_to, paths, security},
    runtime::{
        credentials::{invitation_hash, long_code},
        state::App,
    },
    view::shell::{Shell, html, status},
    words::{
        filters,
        format::{date, moment},
        lang::Lang,
    },
};

struct ManagerProposalLine {
    id: Uuid,
    what: String,
    /// Label and value of everything that would hold.
    facts: Vec<(String, String)>,
    by: String,
    at: String,
    is_mine: bool,
}

#[derive(Template)]
#[template(path = "manage/proposals.html")]
struct ProposalsPage {
    shell: Shell,
    lines: Vec<ManagerProposalLine>,
    errors: Errors,
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    page(&app, &context, Errors::default()).await
}

async fn page(app: &App, context: &RequestContext, errors: Errors) -> Result<Response, PageError> {
    let mut lines = Vec::new();
    for it in manager_proposals::list_open(&app.db).await? {
        lines.push(line(app, context, it).await?);
    }
    let code = status(&errors);
    let page = ProposalsPage { shell: Shell::new(context, "manager-proposals"), lines, errors };
    Ok(html(context, code, &page)?)
}

async fn line(
    app: &App,
    context: &RequestContext,
    it: ManagerProposal,
) -> Result<ManagerProposalLine, PageError> {
    let lang = context.lang;
    let whose = match it.what.account() {
        Some(id) => Some(accounts::by_id(&app.db, id).await?.name),
        None => None,
    };
    Ok(ManagerProposalLine {
        id: it.id,
        what: lang.text(&format!("manager-proposal-{}", it.what.name())),
        facts: facts(lang, &it.what, whose),
        by: accounts::by_id(&app.db, it.by).await?.name,
        at: moment(lang, it.at),
        is_mine: it.by == context.actor()?.id,
    })
}

fn facts(lang: Lang, what: &ManagerAction, whose: Option<String>) -> Vec<(String, String)> {
    let row = |key: &str, value: String| (lang.text(key), value);
    let mut all: Vec<_> = whose.into_iter().map(|it| row("column-name", it)).collect();
    match what {
        ManagerAction::Credit { standing } => {
            all.push(row("ask-credit", lang.text(&format!("credit-{}", standing.status.name()))));
            if let Some(on) = standing.on {
                all.push(row("ask-credit-document", standing.document.clone()));
                all.push(row("ask-credit-on", date(lang, on)));
                all.push(row("ask-credit-by", standing.by.clone()));
            }
        }
        ManagerAction::Role { role, .. } => {
            all.push(row("ask-role", lang.text(&format!("role-{}", role.name()))))
        }
        ManagerAction::Reset { .. } => {}
    }
    all
}

pub(crate) async fn decide(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<Uuid>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let agreed = typed.get("besluit").is_some_and(|it| it == "ja");
    let me = context.actor()?.id;
    let tx = app.db.begin().await?;
    let proposal = match manager_proposals::decide(&tx, id, agreed, me, context.now).await? {
        Ok(proposal) => proposal,
        Err(ManagerRefusal::NotNow) => return Err(PageError::Stale),
        Err(ManagerRefusal::NoPair) => {
            drop(tx);
            return page(&app, &context, Errors::whole(context.lang.ruled("refusal-no-pair", context.today)))
                .await;
        }
    };
    if agreed {
        carry_out(&app, &context, &tx, &proposal).await?;
    } else {
        security::note(&app, &tx, &event(&app, &context, SecurityEventKind::ProposalRefused, &proposal.what))
            .await?;
    }
    commit_to(tx, paths::MANAGER_PROPOSALS).await
}

fn event(
    app: &App,
    context: &RequestContext,
    kind: SecurityEventKind,
    what: &ManagerAction,
) -> SecurityEvent {
    SecurityEvent {
        about: what.account(),
        detail: Some(what.name().to_owned()),
        ..security::event(app, context, kind)
    }
}

/// What two managers agreed on happens with their agreement.
async fn carry_out(
    app: &App,
    context: &RequestContext,
    tx: &Tx,
    proposal: &ManagerProposal,
) -> Result<(), PageError> {
    let by = context.by();
    match &proposal.what {
        ManagerAction::Credit { standing } => {
            settings::set(tx, CREDIT, standing, Some(&by.name), context.now).await?;
            let facts = serde_json::json!({ "credit_standing": standing, "proposed_by": proposal.by });
            let line =
                audit_log::LogEntry { step: "change_setting", facts, ..audit_log::LogEntry::default() };
            audit_log::add(tx, line, &by, context.now).await?;
            security::note(app, tx, &event(app, context, SecurityEventKind::SettingChanged, &proposal.what))
                .await?;
        }
        ManagerAction::Role { account, role } => {
            let other = people::has_other_manager(tx, *account).await?;
            if !other && *role != domain::actor::Role::Manager {
                return Err(PageError::Stale);
            }
            people::set_role(tx, *account, *role).await?;
            tie(tx, context, proposal, *account, StaffOutcome::RoleChanged).await?;
            security::note(app, tx, &event(app, context, SecurityEventKind::RoleChanged, &proposal.what))
                .await?;
        }
        ManagerAction::Reset { account } => {
            invite(tx, context, *account).await?;
            tie(tx, context, proposal, *account, StaffOutcome::Reset).await?;
            security::note(app, tx, &event(app, context, SecurityEventKind::Invited, &proposal.what)).await?;
        }
    }
    Ok(())
}

/// Both managers changed the account.
async fn tie(
    tx: &Tx,
    context: &RequestContext,
    proposal: &ManagerProposal,
    account: UserId,
    what: StaffOutcome,
) -> Result<(), PageError> {
    for by in [proposal.by, context.actor()?.id] {
        people::note(tx, account, by, what, context.now).await?;
    }
    Ok(())
}

/// Sends somebody a code with which they alone set up their account.
pub(crate) async fn invite(tx: &Tx, context: &RequestContext, id: UserId) -> Result<(), PageError> {
    let account = accounts::by_id(tx, id).await?;
    let code = long_code();
    people::invite(tx, id, invitation_hash(&code), context.moment).await?;
    let to = Recipient { email: account.email, language: account.language };
    Ok(outbox::enqueue(tx, None, &to, &Content::Invitation { code }, context.now).await?)
}
