//! A reviewer proposes to revise a decision, and a second person confirms it, with its letter.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    case::{payout_plan::PayoutPlan, proposal::Proposal, revision::may_revise},
    ids::CaseId,
};
use store::{
    casework::{
        cases::{self, Case},
        drafts::Fields,
        papers::LetterKind,
        revision_requests, stop_requests, unmade_letters,
    },
    error::StoreError,
    servicing::{
        funding,
        revisions::{self, RevisionOutcome},
    },
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    mail::letters,
    pages::work::{
        case::page as case_page,
        decide::safeguards,
        revision_form,
        steps::{changed, is_seen, sentence},
    },
    present::{duty_lines, revision},
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::lang::Lang,
};

/// The page that shows what follows; what was typed goes along.
const SHOWN: &str = "gezien";

fn here(id: CaseId) -> String {
    format!("{}/herzien", paths::case(id))
}

async fn page(
    app: &App,
    context: &RequestContext,
    case: &Case,
    (typed, errors): (&Fields, Errors),
) -> Result<Response, PageError> {
    let proposal = case.stage.proposal().ok_or(PageError::NotFound)?;
    let lang = context.lang;
    let so_far = funding::so_far(&app.db, case).await?;
    let make = Maker { lang, typed, errors: &errors };
    let mut fields = revision_form::fields(&make, proposal, &so_far.agreements);
    // What was typed from an earlier state of the case stays of that state.
    let seen = typed.get("versie").cloned().unwrap_or_else(|| case.version.to_string());
    fields.push(make.hidden("versie", &seen));
    let mut form = FormView::new(&here(case.id), fields, errors, lang.text("revise-show"))
        .with_button("meer", lang.text("revise-more"));
    if 0 < revision_form::new_lines(typed) {
        form = form.with_button("minder", lang.text("revise-less"));
    }
    FormPage::new(context, "revise", form).back(&paths::case(case.id), lang.text("form-back")).show(context)
}

/// What follows, with a button to propose it and one to change it.
fn shown(
    context: &RequestContext,
    case: &Case,
    typed: &Fields,
    facts: Vec<(String, String)>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let errors = Errors::default();
    let make = Maker { lang, typed, errors: &errors };
    let mut fields: Vec<_> = typed.iter().map(|(name, value)| make.hidden(name, value)).collect();
    fields.push(make.hidden(SHOWN, "ja"));
    let form = FormView::new(&here(case.id), fields, errors, lang.text("revise-do"))
        .with_button("terug", lang.text("revise-other"));
    let mut page = FormPage::new(context, "revise", form).back(&paths::case(case.id), lang.text("form-back"));
    page.lead = vec![lang.text("revise-follows.lead")];
    page.with_facts(lang.text("revise-follows"), facts).show(context)
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    let Some(proposal) = case.stage.proposal().filter(|_| may_revise(&case.stage)) else {
        return Ok(Redirect::to(&paths::case(id)).into_response());
    };
    // What waits is decided first; it stands on the page of the case.
    let waits = revision_requests::waiting(&app.db, id).await?.is_some()
        || stop_requests::waiting(&app.db, id).await?.is_some();
    if waits {
        return Ok(Redirect::to(&paths::case(id)).into_response());
    }
    let typed = revision_form::prefill(proposal, context.today);
    page(&app, &context, &case, (&typed, Errors::default())).await
}

pub(crate) async fn save(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(mut typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    if !may_revise(&case.stage) {
        return Ok(Redirect::to(&paths::case(id)).into_response());
    }
    let action = typed.remove("actie").unwrap_or_default();
    let was_shown = typed.remove(SHOWN).is_some();
    let lines = revision_form::new_lines(&typed);
    let lines = match action.as_str() {
        "meer" => lines + 1,
        "minder" => lines.saturating_sub(1),
        _ => lines,
    };
    typed.insert(revision_form::NEW.to_owned(), lines.to_string());
    if ["meer", "minder", "terug"].contains(&action.as_str()) {
        return page(&app, &context, &case, (&typed, Errors::default())).await;
    }
    if !is_seen(&case, &typed) {
        let errors = Errors::whole(context.lang.text("revise-changed"));
        typed.remove("versie");
        return page(&app, &context, &case, (&typed, errors)).await;
    }
    let so_far = funding::so_far(&app.db, &case).await?;
    let mut read = Reader::new(context.lang, &typed, context.today);
    let Some((cause, proposal)) = revision_form::read(&mut read, &case, &so_far.agreements, context.today)
    else {
        let errors = read.errors;
        return page(&app, &context, &case, (&typed, errors)).await;
    };
    let me = context.actor()?.id;
    let safeguards = safeguards(&app.db, &case).await?;
    if !was_shown {
        let proposed = (&proposal, me);
        return match revisions::preview(&app.db, &case, proposed, safeguards, context.today).await? {
            Ok(preview) => {
                let facts = facts(&context, &case, &proposal, &preview.plan)?;
                shown(&context, &case, &typed, facts)
            }
            Err(refusal) => {
                let errors = Errors::whole(sentence(context.lang, refusal));
                page(&app, &context, &case, (&typed, errors)).await
            }
        };
    }
    let tx = app.db.begin().await?;
    let asked =
        revisions::ask(&tx, &case, (cause, &proposal), safeguards, (me, context.today), context.now).await;
    let why = match asked {
        Ok(RevisionOutcome::Done(_)) => {
            return commit_to(tx, &paths::case(id)).await;
        }
        Ok(RevisionOutcome::NotNow) => context.lang.text("revise-waits"),
        Ok(outcome) => why(context.lang, &context, &outcome),
        Err(StoreError::Stale) => context.lang.text("revise-changed"),
        Err(error) => return Err(error.into()),
    };
    drop(tx);
    page(&app, &context, &case, (&typed, Errors::whole(why))).await
}

fn facts(
    context: &RequestContext,
    case: &Case,
    after: &Proposal,
    plan: &PayoutPlan,
) -> Result<Vec<(String, String)>, PageError> {
    let before = case.stage.proposal().ok_or(PageError::NotFound)?;
    let mut facts = revision::lines(context.lang, (before, after), plan, context.today);
    facts.extend(revision::still_paid(context.lang, after, plan, context.today));
    Ok(facts)
}

/// Why it was not done.
fn why(lang: Lang, context: &RequestContext, outcome: &RevisionOutcome) -> String {
    match outcome {
        RevisionOutcome::Done(_) | RevisionOutcome::NotNow => lang.text("revise-changed"),
        RevisionOutcome::SamePerson => lang.ruled("refusal-no-pair", context.today),
        RevisionOutcome::OnItsWay => lang.text("revise-on-its-way"),
        RevisionOutcome::StopAsked => lang.text("hold-stop-asked"),
        RevisionOutcome::Refused(refusal) => sentence(lang, *refusal),
    }
}

/// The letter says what is expected; it and all that follows are written together, or not at all.
pub(crate) async fn confirm(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    let request = revision_requests::waiting(&app.db, id).await?;
    let Some(request) = request.filter(|_| is_seen(&case, &typed)) else {
        return changed(&app, &context, &case, typed).await;
    };
    let safeguards = safeguards(&app.db, &case).await?;
    let proposed = (&request.after, request.asked_by);
    let expected = match revisions::preview(&app.db, &case, proposed, safeguards, context.today).await? {
        Ok(preview) => preview,
        Err(refusal) => {
            let errors = Errors::whole(sentence(context.lang, refusal));
            return case_page(&app, &context, &case, Some(typed), errors).await;
        }
    };
    let letter = letters::revised(&case, &request, &expected, context.today);
    let tx = app.db.begin().await?;
    unmade_letters::write(&tx, id, LetterKind::Revised, &letter, context.now).await?;
    let outcome =
        match revisions::confirm(&tx, &case, safeguards, &context.by(), context.today, context.now).await {
            Ok(outcome) => outcome,
            // A colleague was first, or money moved between.
            Err(StoreError::Stale) => RevisionOutcome::NotNow,
            Err(error) => return Err(error.into()),
        };
    if matches!(&outcome, RevisionOutcome::Done(plan) if *plan == expected.plan) {
        duty_lines::write_duties(&tx, &case, context.today).await?;
        return commit_to(tx, &paths::case(id)).await;
    }
    let why = why(context.lang, &context, &outcome);
    drop(tx);
    case_page(&app, &context, &case, Some(typed), Errors::whole(why)).await
}

pub(crate) async fn take_back(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    let tx = app.db.begin().await?;
    match revisions::take_back(&tx, &case, context.actor()?.id, context.now).await {
        Ok(_) => tx.commit().await?,
        // It was confirmed at this moment; the page says so.
        Err(StoreError::Stale) => drop(tx),
        Err(error) => return Err(error.into()),
    }
    Ok(Redirect::to(&paths::case(id)).into_response())
}
