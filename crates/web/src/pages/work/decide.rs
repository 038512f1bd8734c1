//! Propose, approve, send back: two people for every decision.

use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::{
    case::{decide, proposal::Safeguards},
    ids::CaseId,
};
use store::{
    case_steps,
    casework::{
        cases::{self, Case},
        papers::{self, LetterKind},
        unmade_letters,
    },
    db::Reads,
};

use crate::{
    form::{
        read::Reader,
        typed::{Errors, Typed},
    },
    fund_settings::credit_standing,
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
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
pub(crate) async fn safeguards(at: &impl Reads, case: &Case) -> Result<Safeguards, PageError> {
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
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    let mut read = Reader::new(context.lang, &typed, context.today);
    let Some(proposal) = proposal::read(&mut read, &case, context.today) else {
        let errors = read.errors;
        return page(&app, &context, &case, Some(typed), errors).await;
    };
    let safeguards = safeguards(&app.db, &case).await?;
    let me = context.actor()?.id;
    step(&app, &context, id, typed, |case| {
        decide::propose(&case.stage, proposal, safeguards, me, context.today)
    })
    .await
}

/// Decision, letter, offers, payouts and message are written together; the letter's file is made afterwards.
pub(crate) async fn approve(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    if !is_seen(&case, &typed) {
        return changed(&app, &context, &case, typed).await;
    }
    if let Some(review) = case.stage.review()
        && !store::people::staff::may_pair(&app.db, review.reviewer, context.actor()?.id, context.now).await?
    {
        let errors = Errors::whole(context.lang.ruled("refusal-no-pair", context.today));
        return page(&app, &context, &case, Some(typed), errors).await;
    }
    let safeguards = safeguards(&app.db, &case).await?;
    let application = case.application.as_ref().ok_or(PageError::NotFound)?;
    let training = &application.circumstances.training;
    let change = match decide::approve(&case.stage, safeguards, training, context.actor()?.id, context.today)
    {
        Ok(change) => change,
        Err(refusal) => {
            let errors = Errors::whole(sentence(context.lang, refusal));
            return page(&app, &context, &case, Some(typed), errors).await;
        }
    };
    let (Some(proposal), Some(decided)) = (change.stage.proposal(), change.stage.decided()) else {
        return Err(PageError::Stale);
    };
    let letter = letters::decision(&case, proposal, decided.accept_by, context.today);
    let tx = app.db.begin().await?;
    unmade_letters::write(&tx, case.id, LetterKind::Decision, &letter, context.now).await?;
    case_steps::apply(&tx, &case, change, &context.by(), context.now).await?;
    duty_lines::write_duties(&tx, &case, context.today).await?;
    commit_to(tx, &paths::case(id)).await
}

pub(crate) async fn send_back(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let me = context.actor()?.id;
    step(&app, &context, id, typed, |case| decide::send_back(&case.stage, me)).await
}
