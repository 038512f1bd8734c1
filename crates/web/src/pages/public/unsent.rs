//! Keeping what is typed and not sent: while somebody leaves a page, or changes its language.

use axum::{
    body::Body,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::CookieJar;
use serde::Deserialize;

use crate::{
    http::{
        context::RequestContext,
        error::PageError,
        paths,
        unsent::{self, Whose},
    },
    runtime::state::App,
};

/// Which form, and the page it is on.
#[derive(Default, Deserialize)]
pub(crate) struct Place {
    #[serde(default)]
    voor: String,
    #[serde(default)]
    naar: String,
}

impl Place {
    fn page(&self) -> &str {
        if paths::is_own(&self.naar) { &self.naar } else { paths::HOME }
    }
}

/// What was typed so far, sent by the page itself.
pub(crate) async fn keep(
    State(app): State<App>,
    context: RequestContext,
    jar: CookieJar,
    Query(place): Query<Place>,
    body: Body,
) -> Result<Response, PageError> {
    Ok((kept(&app, &context, &jar, &place, body).await?, StatusCode::NO_CONTENT).into_response())
}

/// Keeps the fields of a form; gives the cookie the browser finds it by.
async fn kept(
    app: &App,
    context: &RequestContext,
    jar: &CookieJar,
    place: &Place,
    body: Body,
) -> Result<CookieJar, PageError> {
    let fields = unsent::fields(body).await?;
    let cookie = unsent::keep(app, context, jar, (&place.voor, Whose::SignedIn), fields).await;
    Ok(cookie.map_or_else(CookieJar::new, |it| CookieJar::new().add(it)))
}

/// Throws away what was typed into a form.
pub(crate) async fn throw_away(
    State(app): State<App>,
    jar: CookieJar,
    Query(place): Query<Place>,
) -> Result<Response, PageError> {
    if let Some(browser) = unsent::browser(&app, &jar) {
        unsent::forget(&app, &browser, Some(&place.voor)).await;
    }
    Ok(Redirect::to(place.page()).into_response())
}

/// Changes the language of a page with a form on it, as its address says: what was typed stands in it again.
pub(crate) async fn language(
    State(app): State<App>,
    context: RequestContext,
    jar: CookieJar,
    Query(place): Query<Place>,
    body: Body,
) -> Result<Response, PageError> {
    let jar = kept(&app, &context, &jar, &place, body).await?;
    Ok((jar, Redirect::to(place.page())).into_response())
}
