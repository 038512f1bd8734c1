//! Propose, approve, send back: two people for every decision.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    case::{decide, proposal::Safeguards},
    fund::CreditStanding,
    ids::CaseId,
};
use store::{
    Reads, StoreError,
    cases::{self, Case},
    papers::{self, Kind, LetterKind},
    settings,
};

use crate::{
    error::PageError,
    files,
    form::{Errors, Typed, read::Reader},
    mail::letters,
    pages::{
        retention::tab::has_statement,
        watch,
        work::{
            case::page,
            proposal,
            steps::{changed, is_seen, sentence, step},
        },
    },
    paths,
    state::App,
    visit::Visit,
};

/// Name of the setting with the fund's standing under the credit law.
pub const CREDIT: &str = "credit_standing";

/// The fund's standing under the credit law.
///
/// # Errors
/// The database refuses.
pub async fn credit_standing(at: &impl Reads) -> Result<CreditStanding, StoreError> {
    Ok(settings::get(at, CREDIT).await?.unwrap_or_default())
}

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

pub(super) async fn propose(
    State(app): State<App>,
    visit: Visit,
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
pub(super) async fn approve(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, visit.actor()?, id).await?;
    if !is_seen(&case, &typed) {
        return changed(&app, &visit, &case, typed).await;
    }
    if let Some(review) = case.stage.review()
        && !store::staff::may_pair(&app.db, review.reviewer, visit.actor()?.id, visit.now).await?
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
    papers::add(&tx, case.id, Kind::Letter(LetterKind::Decision), stored, visit.now).await?;
    cases::apply(&tx, &case, change, &visit.by(), visit.now).await?;
    watch::follow(&tx, &case, visit.today).await?;
    tx.commit().await?;
    Ok(Redirect::to(&paths::case(id)).into_response())
}

pub(super) async fn send_back(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let me = visit.actor()?.id;
    step(&app, &visit, id, typed, |case| decide::send_back(&case.stage, me)).await
}
