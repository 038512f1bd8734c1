//! Propose, approve, send back: two people for every decision.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    case::{decide, proposal::Safeguards},
    ids::CaseId,
};
use store::{
    case_steps,
    casework::{
        cases::{self, Case},
        papers::{self, FiledKind, LetterKind},
    },
    db::Reads,
};

use crate::{
    files,
    form::{
        read::Reader,
        typed::{Errors, Typed},
    },
    fund_settings::credit_standing,
    http::{context::RequestContext, error::PageError, paths},
    mail::letters,
    pages::work::{
        case::page,
        proposal,
        steps::{changed, is_seen, sentence, step},
    },
    present::{duty_lines, evidence::has_statement},
    runtime::state::App,
};

/// What protects the person and the fund, as things stand.
async fn safeguards(at: &impl Reads, case: &Case) -> Result<Safeguards, PageError> {
    let application = case.application.as_ref().ok_or(PageError::NotFound)?;
    let has_statement = has_statement(&papers::list(at, case.id).await?);
    Ok(Safeguards {
        benefit: application.circumstances.benefit,
        has_statement,
        credit: credit_standing(at).await?.status,
    })
}

pub(crate) async fn propose(
    State(app): State<App>,
    visit: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, visit.actor()?, id).await?;
    let mut read = Reader::new(visit.lang, &typed);
    let Some(proposal) = proposal::read(&mut read, &case, visit.today) else {
        let errors = read.errors;
        return page(&app, &visit, &case, Some(typed), errors).await;
    };
    let safeguards = safeguards(&app.db, &case).await?;
    let me = visit.actor()?.id;
    step(&app, &visit, id, typed, |case| decide::propose(&case.stage, proposal, safeguards, me, visit.today))
        .await
}

/// The letter is made first; decision, letter, offers, payouts and message are then written together.
pub(crate) async fn approve(
    State(app): State<App>,
    visit: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, visit.actor()?, id).await?;
    if !is_seen(&case, &typed) {
        return changed(&app, &visit, &case, typed).await;
    }
    if let Some(review) = case.stage.review()
        && !store::people::staff::may_pair(&app.db, review.reviewer, visit.actor()?.id, visit.now).await?
    {
        let errors = Errors::whole(visit.lang.ruled("refusal-no-pair", visit.today));
        return page(&app, &visit, &case, Some(typed), errors).await;
    }
    let safeguards = safeguards(&app.db, &case).await?;
    let application = case.application.as_ref().ok_or(PageError::NotFound)?;
    let training = &application.circumstances.training;
    let change = match decide::approve(&case.stage, safeguards, training, visit.actor()?.id, visit.today) {
        Ok(change) => change,
        Err(refusal) => {
            let errors = Errors::whole(sentence(visit.lang, refusal));
            return page(&app, &visit, &case, Some(typed), errors).await;
        }
    };
    let (Some(proposal), Some(decided)) = (change.stage.proposal(), change.stage.decided()) else {
        return Err(PageError::Stale);
    };
    let letter = letters::decision(&case, proposal, decided.accept_by, visit.today);
    let bytes = app.work.letters.run(move || ::letters::pdf(&letter)).await?.map_err(anyhow::Error::from)?;
    let stored = files::keep::put(app.files.as_ref(), bytes, "application/pdf").await?;
    let tx = app.db.begin().await?;
    papers::add(&tx, case.id, FiledKind::Letter(LetterKind::Decision), stored, visit.now).await?;
    case_steps::apply(&tx, &case, change, &visit.by(), visit.now).await?;
    duty_lines::write_duties(&tx, &case, visit.today).await?;
    tx.commit().await?;
    Ok(Redirect::to(&paths::case(id)).into_response())
}

pub(crate) async fn send_back(
    State(app): State<App>,
    visit: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let me = visit.actor()?.id;
    step(&app, &visit, id, typed, |case| decide::send_back(&case.stage, me)).await
}
