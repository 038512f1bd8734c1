//! Signing in and out: applicants with a code by e-mail, staff with a password and a second factor.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{CookieJar, PrivateCookieJar};
use store::sessions;

use crate::{
    access::{ANYONE, Pages, SIGNED_IN},
    error::PageError,
    pages::public::check,
    paths, session,
    state::App,
    visit::Visit,
};

mod applicant;
mod staff;

pub(super) fn routes(pages: Pages) -> Pages {
    pages
        .get(ANYONE, "/inloggen", applicant::show)
        .post(ANYONE, "/inloggen", applicant::send)
        .get(ANYONE, "/inloggen/code", applicant::show_code)
        .post_counted(ANYONE, "/inloggen/code", applicant::enter)
        .get(ANYONE, paths::STAFF_SIGN_IN, staff::show)
        .post_counted(ANYONE, paths::STAFF_SIGN_IN, staff::enter)
        .post(ANYONE, "/uitloggen", out)
        .post(SIGNED_IN, "/uitloggen/overal", out_everywhere)
}

async fn out(
    State(app): State<App>,
    jar: CookieJar,
    private: PrivateCookieJar,
) -> Result<Response, PageError> {
    let jar = session::close(&app, jar).await?;
    Ok((jar, check::forget(private), Redirect::to(paths::HOME)).into_response())
}

async fn out_everywhere(State(app): State<App>, visit: Visit) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    sessions::close_all(&tx, visit.actor()?.id).await?;
    tx.commit().await?;
    Ok(Redirect::to(paths::HOME).into_response())
}
