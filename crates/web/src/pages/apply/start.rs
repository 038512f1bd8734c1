//! The beginning of an application.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::PrivateCookieJar;
use domain::actor::Role;

use crate::{
    http::{context::RequestContext, error::PageError, paths},
    questions::{begin::begin, check_cookie},
    runtime::state::App,
};

/// Goes on from the quick check, or starts empty.
pub(crate) async fn start(
    State(app): State<App>,
    context: RequestContext,
    jar: PrivateCookieJar,
) -> Result<Response, PageError> {
    match context.role() {
        Some(Role::Applicant) => {}
        Some(_) => return Err(PageError::Forbidden),
        None => return Ok(Redirect::to(&paths::sign_in(paths::TASKS)).into_response()),
    }
    let tx = app.db.begin().await?;
    begin(&tx, context.account()?, check_cookie::answers(&jar), (context.today, context.now)).await?;
    tx.commit().await?;
    Ok((check_cookie::forget(jar), Redirect::to(paths::TASKS)).into_response())
}
