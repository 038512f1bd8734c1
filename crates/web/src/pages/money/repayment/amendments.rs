//! Changing how an agreement is repaid: calculated beside what holds now, proposed with a reason, approved by others.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    calendar::business_day,
    fund::Regulation,
    ids::AgreementId,
    lending::schedule::MOST_INSTALMENTS,
    money::Money,
    repayment::amendment::{Amendment, AmendmentRefusal},
};
use store::{
    casework::drafts::Fields,
    people::accounts,
    repayment::agreements::{self, Agreement},
    reports::people::{self, Who},
    servicing::{
        amendments::{self, AmendmentApproval},
        balance,
        proposals::{self, AmendmentProposal},
    },
};
use uuid::Uuid;

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    present::amendment::{Figures, amendment_label, figures},
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, ok, status},
    },
    words::{
        filters,
        format::{date, euro},
        lang::Lang,
    },
};

const MOST: Money = Money::euros(1_000_000);

#[derive(Template)]
#[template(path = "money/change.html")]
struct ChangePage {
    shell: Shell,
    form: FormView,
    id: AgreementId,
    before: Figures,
    after: Option<Figures>,
    given_up: Money,
}

#[derive(Template)]
#[template(path = "money/proposals.html")]
struct ProposalsPage {
    shell: Shell,
    rows: Vec<(String, String, String, Money)>,
}

#[derive(Template)]
#[template(path = "money/proposal.html")]
struct ProposalPage {
    shell: Shell,
    id: Uuid,
    account: String,
    facts: Vec<(String, String)>,
    before: Figures,
    after: Option<Figures>,
    is_open: bool,
    may_approve: bool,
    refusal: Option<String>,
}

fn refused(lang: Lang, refusal: AmendmentRefusal) -> String {
    lang.text(match refusal {
        AmendmentRefusal::NotForThisKind => "change-not-for-this",
        AmendmentRefusal::Count => "change-count-wrong",
        AmendmentRefusal::TooMuch => "change-too-much",
        AmendmentRefusal::NothingBehind => "change-nothing-behind",
        AmendmentRefusal::NothingLeft => "change-nothing-left",
        AmendmentRefusal::WrittenOff => "change-written-off",
        AmendmentRefusal::NotWrittenOff => "change-not-written-off",
    })
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
) -> Result<Response, PageError> {
    let agreement = agreements::load(&app.db, context.actor()?, id).await?;
    page(&app, &context, &agreement, &Fields::new(), (None, Errors::default())).await
}

async fn page(
    app: &App,
    context: &RequestContext,
    agreement: &Agreement,
    typed: &Fields,
    (change, errors): (Option<Amendment>, Errors),
) -> Result<Response, PageError> {
    let lang = context.lang;
    let Who { number, name, .. } = people::of_agreement(&app.db, agreement.id).await?;
    let stands = balance::load(&app.db, agreement, context.today).await?;
    let account = agreements::account(&app.db, agreement).await?;
    let effect = match change {
        Some(change) => amendments::preview(&app.db, agreement, change, context.today).await?.ok(),
        None => None,
    };
    let make = Maker { lang, typed, errors: &errors };
    // What was written off can only be expected again.
    let (usual, undo) = Amendment::KINDS.split_at(Amendment::KINDS.len() - 1);
    let kinds = if agreement.written_off_on.is_some() { undo } else { usual };
    let fields = vec![
        make.radio("kind", "ask-change-kind", "change", kinds),
        make.text("count", "ask-change-count"),
        make.euro("amount", "ask-change-amount"),
        make.area("reason", "ask-change-reason"),
    ];
    let code = status(&errors).max(StatusCode::OK);
    let action = format!("{}/wijzigen", paths::account(agreement.id.0));
    let form = FormView::new(&action, fields, errors, lang.text("change-reckon"))
        .with_button("voorstel", lang.text("change-propose"));
    let page = ChangePage {
        shell: Shell::titled(context, format!("{} {number} {name}", lang.text("change-title"))),
        form,
        id: agreement.id,
        before: figures(lang, &account, stands.next, (stands.open, stands.credit)),
        given_up: effect.as_ref().map_or(Money::ZERO, |it| it.given_up),
        after: effect.map(|it| {
            figures(lang, &it.account, stands.next, (stands.open.minus_or_zero(it.waived), stands.credit))
        }),
    };
    Ok(html(context, code, &page)?)
}

/// What was chosen, with a sentence at each field that is wrong.
fn read(context: &RequestContext, typed: &Fields) -> (Option<Amendment>, Errors) {
    let lang = context.lang;
    let most_free = Regulation::on(context.today).most_free_months;
    let mut read = Reader::kept(lang, typed);
    let change = match read.raw("kind") {
        "pause" => read.whole("count", 1, most_free).map(|months| Amendment::PaymentHoliday { months }),
        "term" => {
            read.whole("count", 1, MOST_INSTALMENTS).map(|instalments| Amendment::NewTerm { instalments })
        }
        "spread" => {
            read.whole("count", 1, MOST_INSTALMENTS).map(|instalments| Amendment::PaymentPlan { instalments })
        }
        "lower" => {
            read.euros("amount", Money::CENT, MOST).map(|amount| Amendment::PrincipalReduction { amount })
        }
        "waive" => Some(Amendment::ArrearsWaiver),
        "forgive" => Some(Amendment::Forgiveness),
        "write_off" => Some(Amendment::WriteOff),
        "undo" => Some(Amendment::WriteOffReversal),
        _ => {
            read.errors.add("kind", lang.text("error-choose-one"));
            None
        }
    };
    (change, read.errors)
}

/// Calculates, or proposes.
pub(crate) async fn propose(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let agreement = agreements::load(&app.db, context.actor()?, id).await?;
    let (change, mut errors) = read(&context, &typed);
    let is_proposal = typed.get("actie").is_some_and(|it| it == "voorstel");
    let mut reading = Reader::kept(lang, &typed);
    let reason = if is_proposal { reading.text("reason", 2_000, "error-reason") } else { None };
    if let Some(message) = reading.errors.on("reason").map(str::to_owned) {
        errors.add("reason", message);
    }
    let Some(change) = change else { return page(&app, &context, &agreement, &typed, (None, errors)).await };
    if let Err(refusal) = amendments::preview(&app.db, &agreement, change, context.today).await? {
        errors.add("kind", refused(lang, refusal));
        return page(&app, &context, &agreement, &typed, (None, errors)).await;
    }
    let Some(reason) = reason else {
        return page(&app, &context, &agreement, &typed, (Some(change), errors)).await;
    };
    let tx = app.db.begin().await?;
    let by = (context.actor()?.id, context.today);
    match amendments::propose(&tx, id, change, &reason, by, context.now).await? {
        Ok(proposal) => commit_to(tx, &paths::proposal(proposal)).await,
        Err(refusal) => {
            drop(tx);
            errors.add("kind", refused(lang, refusal));
            page(&app, &context, &agreement, &typed, (None, errors)).await
        }
    }
}

pub(crate) async fn list(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let mut rows = Vec::new();
    let open = proposals::list_open(&app.db).await?;
    let people = people::of_agreements(&app.db, open.iter().map(|it| it.agreement)).await?;
    for it in open {
        let line =
            people.get(&it.agreement).map_or_else(String::new, |who| format!("{} {}", who.number, who.name));
        rows.push((paths::proposal(it.id), line, amendment_label(context.lang, it.change), it.given_up));
    }
    ok(&context, &ProposalsPage { shell: Shell::new(&context, "proposals"), rows })
}

pub(crate) async fn proposal(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<Uuid>,
) -> Result<Response, PageError> {
    proposal_page(&app, &context, id, None).await
}

async fn proposal_page(
    app: &App,
    context: &RequestContext,
    id: Uuid,
    refusal: Option<String>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let it = proposals::load(&app.db, context.actor()?, id).await?;
    let agreement = agreements::load(&app.db, context.actor()?, it.agreement).await?;
    let Who { number, name, .. } = people::of_agreement(&app.db, it.agreement).await?;
    let stands = balance::load(&app.db, &agreement, context.today).await?;
    let account = agreements::account(&app.db, &agreement).await?;
    let effect = amendments::preview(&app.db, &agreement, it.change, context.today).await?.ok();
    let me = context.actor()?.id;
    let page = ProposalPage {
        shell: Shell::titled(context, format!("{number} {name}")),
        id,
        account: paths::account(it.agreement.0),
        facts: facts(app, lang, &it).await?,
        before: figures(lang, &account, stands.next, (stands.open, stands.credit)),
        after: effect.filter(|_| it.state.is_open()).map(|it| {
            figures(lang, &it.account, stands.next, (stands.open.minus_or_zero(it.waived), stands.credit))
        }),
        is_open: it.state.is_open(),
        may_approve: it.state.is_open() && it.proposed_by != me && it.first_by != Some(me),
        refusal,
    };
    let code = if page.refusal.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(html(context, code, &page)?)
}

async fn facts(app: &App, lang: Lang, it: &AmendmentProposal) -> Result<Vec<(String, String)>, PageError> {
    let mut facts = vec![
        (lang.text("change-what"), amendment_label(lang, it.change)),
        (lang.text("change-reason"), it.reason.clone()),
        (lang.text("change-given-up"), euro(lang, it.given_up)),
        (lang.text("change-state"), lang.named("change-state", it.state.name())),
        (lang.text("change-by"), accounts::by_id(&app.db, it.proposed_by).await?.name),
        (lang.text("change-on"), date(lang, business_day(it.proposed_at))),
    ];
    for id in [it.first_by, it.decided_by].into_iter().flatten() {
        facts.push((lang.text("change-decided-by"), accounts::by_id(&app.db, id).await?.name));
    }
    Ok(facts)
}

pub(crate) async fn approve(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<Uuid>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let done = amendments::approve(&tx, id, &context.by(), context.today, context.now).await?;
    tx.commit().await?;
    let refusal = match done {
        AmendmentApproval::Done(_) => return Ok(Redirect::to(&paths::proposal(id)).into_response()),
        AmendmentApproval::SamePerson => context.lang.text("change-same-person"),
        AmendmentApproval::NotNow => context.lang.text("change-not-now"),
        AmendmentApproval::Refused(refusal) => refused(context.lang, refusal),
    };
    proposal_page(&app, &context, id, Some(refusal)).await
}

pub(crate) async fn refuse(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<Uuid>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let is_done = amendments::refuse(&tx, id, &context.by(), context.today, context.now).await?;
    tx.commit().await?;
    if !is_done {
        return proposal_page(&app, &context, id, Some(context.lang.text("change-not-now"))).await;
    }
    Ok(Redirect::to(&paths::proposal(id)).into_response())
}
