//! Dated duties on the page of whoever must see to them, and the button that says they were done.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    duties::{Duty, Owner},
    ids::CaseId,
};
use store::casework::{
    cases::{self, Case},
    duties,
};

use crate::{
    form::typed::Typed,
    http::{context::RequestContext, error::PageError, paths},
    runtime::state::App,
};

pub(crate) async fn applicant_did(
    State(app): State<App>,
    context: RequestContext,
    Path(name): Path<String>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::newest_of(&app.db, context.account()?.id).await?.ok_or(PageError::NotFound)?;
    did(&app, &context, &case, (Owner::Applicant, &name), typed.contains_key("toch-niet")).await?;
    Ok(Redirect::to(&format!("{}#datums", paths::MINE)).into_response())
}

pub(crate) async fn reviewer_did(
    State(app): State<App>,
    context: RequestContext,
    Path((id, name)): Path<(CaseId, String)>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    did(&app, &context, &case, (Owner::Reviewer, &name), typed.contains_key("toch-niet")).await?;
    Ok(Redirect::to(&format!("{}#datums", paths::case(id))).into_response())
}

/// Who sees to a duty says that it was done, or undoes that.
async fn did(
    app: &App,
    context: &RequestContext,
    case: &Case,
    (owner, name): (Owner, &str),
    undo: bool,
) -> Result<(), PageError> {
    let watch = Duty::from_name(name).filter(|it| it.owner() == owner).ok_or(PageError::NotFound)?;
    let tx = app.db.begin().await?;
    duties::set_done(&tx, case.id, watch, (!undo).then_some(context.today)).await?;
    tx.commit().await?;
    Ok(())
}
