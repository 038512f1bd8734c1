//! Papers: one file field per named paper, each refused by name with the reason, each removable.

use askama::Template;
use axum::{
    extract::{Multipart, Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    calendar::business_day,
    case::{
        papers as step,
        refusal::Refusal,
        stage::{PaperKind, Stage},
    },
    ids::PaperId,
};
use store::{
    case_steps,
    casework::{
        audit_log,
        cases::{self, Case},
        papers::{self, FiledKind, Paper},
    },
};

use crate::{
    files::uploads,
    form::{
        field::{Field as FormField, Maker},
        typed::Errors,
    },
    http::{
        context::RequestContext,
        error::{PageError, causes},
        once::commit_to,
        paths,
    },
    pages::own_case::own_case,
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, status},
    },
    words::{
        filters,
        lang::{Lang, text_key},
    },
};

/// What the page says of one named paper.
struct Named {
    label: String,
    why: String,
    kind: &'static str,
    field: FormField,
    sent: Vec<Sent>,
    is_wanted: bool,
}

struct Sent {
    id: PaperId,
    label: String,
    size: String,
}

#[derive(Template)]
#[template(path = "apply/papers.html")]
struct PapersPage {
    shell: Shell,
    form: FormView,
    named: Vec<Named>,
    /// The fund asked for something; the button says it was all sent.
    until: Option<chrono::NaiveDate>,
    warns_bsn: bool,
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    request: axum::extract::RawQuery,
) -> Result<Response, PageError> {
    let case = own_case(&app.db, &context).await?;
    let warns_bsn = request.0.is_some_and(|it| it == "bsn=ja");
    page(&app, &context, &case, Errors::default(), warns_bsn).await
}

/// May papers still come in? Until there is a decision.
fn takes_papers(stage: &Stage) -> bool {
    matches!(stage, Stage::Draft) || stage.is_open()
}

pub(crate) async fn upload(
    State(app): State<App>,
    context: RequestContext,
    Path(kind): Path<String>,
    form: Multipart,
) -> Result<Response, PageError> {
    let kind = PaperKind::from_name(&kind).ok_or(PageError::NotFound)?;
    let case = own_case(&app.db, &context).await?;
    if !takes_papers(&case.stage) {
        return Err(PageError::Stale);
    }
    let received = uploads::receive(&app, &context, &case, kind, form).await?;
    let warns = received.warns_bsn;
    if !received.refused.is_empty() {
        let mut errors = Errors::default();
        errors.add(kind.name(), received.refused.join(" "));
        return page(&app, &context, &case, errors, warns).await;
    }
    let query = if warns { "?bsn=ja" } else { "" };
    Ok(Redirect::to(&format!("/aanvraag/papieren{query}#{}", kind.name())).into_response())
}

pub(crate) async fn remove(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PaperId>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let paper = papers::load(&tx, context.actor()?, id).await?;
    let case = cases::load(&tx, context.actor()?, paper.case).await?;
    if !takes_papers(&case.stage) {
        return Err(PageError::Stale);
    }
    papers::remove(&tx, id, context.now).await?;
    tx.commit().await?;
    // It is gone for the person already; bytes that cannot be removed now are removed by the work of the day.
    if let Err(error) = uploads::wipe(&app, Some(context.actor()?.id)).await {
        tracing::warn!(error = causes(&error), "the bytes of a paper stay for now");
    }
    Ok(Redirect::to("/aanvraag/papieren").into_response())
}

/// "Ik heb alles gestuurd": the decision clock goes on.
pub(crate) async fn done(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = cases::newest_of(&tx, context.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let Stage::Waiting { since, .. } = case.stage else {
        return Ok(Redirect::to(paths::MINE).into_response());
    };
    // What came before the question is no answer to it, also when it came on the same day.
    let asked = audit_log::list(&tx, case.id).await?.into_iter().find(|it| it.step == "ask_papers");
    let is_answer = |it: &&Paper| match &asked {
        Some(asked) => asked.at <= it.created_at,
        None => since <= business_day(it.created_at),
    };
    let clock = case.clock.ok_or(PageError::Stale)?;
    let all = papers::list(&tx, case.id).await?;
    let sent: Vec<PaperKind> = all.iter().filter(is_answer).filter_map(sent_kind).collect();
    match step::answer(&case.stage, clock, &sent, context.today) {
        Ok(change) => case_steps::apply(&tx, &case, change, &context.by(), context.now).await?,
        Err(Refusal::PapersMissing) => {
            drop(tx);
            let errors = Errors::whole(context.lang.text("refusal-papers-missing"));
            return page(&app, &context, &case, errors, false).await;
        }
        Err(_) => return Err(PageError::Stale),
    }
    commit_to(tx, paths::MINE).await
}

fn sent_kind(paper: &Paper) -> Option<PaperKind> {
    match paper.kind {
        FiledKind::Sent(kind) => Some(kind),
        FiledKind::Letter(_) => None,
    }
}

/// The papers that fit this application or were sent, those the fund asks for first.
fn wanted(case: &Case, sent: &[PaperKind]) -> Vec<(PaperKind, bool)> {
    let asked: &[PaperKind] = match &case.stage {
        Stage::Waiting { kinds, .. } => kinds,
        _ => &[],
    };
    let answer = |page: &str, field: &str| {
        case.draft.get(page).and_then(|it| it.get(field)).map_or("", |it| it.trim()).to_owned()
    };
    let has_children = case.draft.get("kinderen").is_some_and(|it| it.contains_key("care-0"));
    let fitting = PaperKind::ALL.into_iter().filter(|kind| match kind {
        kind if sent.contains(kind) => true,
        PaperKind::SchoolLetter | PaperKind::Other => true,
        PaperKind::Payslip => answer("werk", "work") == "yes",
        PaperKind::BenefitDecision => !matches!(answer("gezin", "benefit").as_str(), "" | "none"),
        PaperKind::ChildcareContract => has_children,
        PaperKind::LaptopQuote => !answer("nodig", "laptop").is_empty(),
        PaperKind::Consent => !matches!(answer("gezin", "benefit").as_str(), "" | "none"),
        PaperKind::MunicipalStatement => answer("gezin", "benefit") == "bijstand",
    });
    let mut all: Vec<(PaperKind, bool)> = asked.iter().map(|it| (*it, true)).collect();
    all.extend(fitting.filter(|it| !asked.contains(it)).map(|it| (it, false)));
    all
}

async fn page(
    app: &App,
    context: &RequestContext,
    case: &Case,
    errors: Errors,
    warns_bsn: bool,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let all = papers::list(&app.db, case.id).await?;
    let typed = store::casework::drafts::Fields::new();
    let make = Maker { lang, typed: &typed, errors: &errors };
    let kinds: Vec<PaperKind> = all.iter().filter_map(sent_kind).collect();
    let named: Vec<Named> = wanted(case, &kinds)
        .into_iter()
        .map(|(kind, is_wanted)| {
            let key = text_key("paper", kind.name());
            let of_kind = all.iter().filter(|it| it.kind == FiledKind::Sent(kind)).enumerate();
            Named {
                label: lang.text(&key),
                why: lang.text(&format!("{key}.why")),
                kind: kind.name(),
                field: make.file(kind.name(), "ask-file"),
                sent: of_kind.map(|(place, it)| sent(lang, place, it)).collect(),
                is_wanted,
            }
        })
        .collect();
    let until = match &case.stage {
        Stage::Waiting { until, .. } => Some(*until),
        _ => None,
    };
    let code = status(&errors);
    let fields = named.iter().map(|it| it.field.clone()).collect();
    let form = FormView::new("/aanvraag/papieren", fields, errors, String::new());
    let page = PapersPage { shell: Shell::new(context, "papers"), form, named, until, warns_bsn };
    Ok(html(context, code.max(StatusCode::OK), &page)?)
}

fn sent(lang: Lang, place: usize, paper: &Paper) -> Sent {
    let kilobytes = (paper.bytes / 1024).max(1);
    let key = if paper.media_type == "application/pdf" { "file-label-pdf" } else { "file-label-photo" };
    Sent {
        id: paper.id,
        label: lang.say(key, &[("number", (place + 1).to_string())]),
        size: format!("{kilobytes} kB"),
    }
}
