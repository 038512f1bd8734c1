//! A reviewer registers that a training stops, and a second person confirms it, with its letter.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    case::stop::{Stop, StopReason},
    ids::CaseId,
};
use store::{
    casework::{cases, drafts::Fields, papers::LetterKind, stop_requests, unmade_letters},
    error::StoreError,
    repayment::agreements,
    servicing::stops::{self, StopOutcome},
};

use crate::{
    form::typed::{Errors, Typed},
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    mail::letters,
    pages::{
        stop::{self, effect, read, was_shown},
        work::{
            case::page as case_page,
            steps::{changed, is_seen, sentence},
        },
    },
    present::stop::lines,
    runtime::state::App,
    words::lang::Lang,
};

const REASONS: &[StopReason] = &StopReason::ALL;

fn page(
    context: &RequestContext,
    id: CaseId,
    typed: (&Fields, Errors),
    shown: Option<(Stop, Vec<(String, String)>)>,
) -> Result<Response, PageError> {
    let (here, back) = (format!("{}/stoppen", paths::case(id)), paths::case(id));
    let back = (back.as_str(), context.lang.text("form-back"));
    stop::page(context, (&here, back), REASONS, typed, shown).show(context)
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    if !case.stage.may_stop() {
        return Ok(Redirect::to(&paths::case(id)).into_response());
    }
    page(&context, id, (&Fields::new(), Errors::default()), None)
}

pub(crate) async fn save(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    if !case.stage.may_stop() {
        return Ok(Redirect::to(&paths::case(id)).into_response());
    }
    let stop = match read(&context, &typed, REASONS) {
        Ok(stop) => stop,
        Err(errors) => return page(&context, id, (&typed, errors), None),
    };
    if !was_shown(&typed, stop) {
        let follows = effect(&app.db, &context, &case, stop).await?;
        return page(&context, id, (&typed, Errors::default()), Some((stop, follows)));
    }
    let tx = app.db.begin().await?;
    match stops::ask(&tx, &case, stop, context.actor()?.id, context.now).await {
        Ok(_) => tx.commit().await?,
        Err(StoreError::Stale) => {
            drop(tx);
            let errors = Errors::whole(context.lang.text("stop-waits-already"));
            return page(&context, id, (&typed, errors), None);
        }
        Err(error) => return Err(error.into()),
    }
    Ok(Redirect::to(&paths::case(id)).into_response())
}

/// The letter says what is expected; it and all that follows are written together, or not at all.
pub(crate) async fn confirm(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    let Some(request) = stop_requests::waiting(&app.db, id).await?.filter(|_| is_seen(&case, &typed)) else {
        return changed(&app, &context, &case, typed).await;
    };
    let expected = stops::planned(&app.db, &case, request.stop).await?;
    let all = agreements::list(&app.db, id).await?;
    let lang = Lang::from_code(&case.applicant.language).unwrap_or_default();
    let follows = lines(lang, request.stop, &expected, &all, context.today);
    let letter = letters::stopped(&case, request.stop, follows, context.today);
    let tx = app.db.begin().await?;
    unmade_letters::write(&tx, id, LetterKind::Stopped, &letter, context.now).await?;
    let outcome = match stops::confirm(&tx, &case, &context.by(), context.today, context.now).await {
        Ok(outcome) => outcome,
        // A colleague was first, or money moved between.
        Err(StoreError::Stale) => StopOutcome::NotNow,
        Err(error) => return Err(error.into()),
    };
    let why = match outcome {
        StopOutcome::Done(plan) if plan == expected => {
            return commit_to(tx, &paths::case(id)).await;
        }
        StopOutcome::Done(_) | StopOutcome::NotNow => context.lang.text("stop-changed"),
        StopOutcome::SamePerson => context.lang.ruled("refusal-no-pair", context.today),
        StopOutcome::OnItsWay => context.lang.text("stop-on-its-way"),
        StopOutcome::Refused(refusal) => sentence(context.lang, refusal),
    };
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
    match stops::take_back(&tx, &case, context.actor()?.id, context.now).await {
        Ok(_) => tx.commit().await?,
        // It was confirmed at this moment; the page says so.
        Err(StoreError::Stale) => drop(tx),
        Err(error) => return Err(error.into()),
    }
    Ok(Redirect::to(&paths::case(id)).into_response())
}
