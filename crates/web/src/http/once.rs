//! Forms that are sent twice: by an impatient finger, a browser that lost its connection, two windows. A page gives
//! each of its forms a key; equal forms with one key have one effect, and all their senders get the same answer. When
//! it could not be done just now, the page gives the form back with everything typed, to be sent again under the same
//! key.

use std::time::Duration;

use axum::{
    Extension,
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::CookieJar;
use store::{
    commands,
    connection::request::{self, Command},
    db::Tx,
};

use crate::{
    form::typed::{FORM, KEY, pairs},
    http::{
        context::RequestContext,
        error::{Bare, PageError, Repeated, causes},
        unsent::{self, NotCarriedOut, Whose},
    },
    runtime::state::App,
    view::error_page::again,
};

/// How often it is looked whether the first of several equal requests was answered, and how long apart.
const LOOKS: u32 = 60;
const PAUSE: Duration = Duration::from_millis(50);

/// Around every form that changes something.
pub(crate) async fn once(
    State(app): State<App>,
    context: RequestContext,
    request: Request,
    next: Next,
) -> Response {
    let account = context.account.as_ref().map(|it| it.id);
    if request.method() != Method::POST || !is_form(&request) {
        return request::within(Command::new(None, account, app.clock.moment()), next.run(request)).await;
    }
    let (parts, body) = request.into_parts();
    let jar = CookieJar::from_headers(&parts.headers);
    let Ok(bytes) = to_bytes(body, FORM).await else { return PageError::TooLarge.into_response() };
    let fields = pairs(&bytes);
    if fields.iter().any(|(name, value)| name == KEY && context.is_of_another(value)) {
        return PageError::Stale.into_response();
    }
    let has_key = fields.iter().any(|(name, value)| name == KEY && !value.is_empty());
    let id = has_key.then(|| name_of(&app, &context, &bytes));
    let command = Command::new(id.clone(), account, app.clock.moment());
    let request = Request::from_parts(parts, Body::from(bytes));
    let response = match id {
        Some(id) => in_turn(&app, (&id, command), request, next).await,
        None => request::within(command, next.run(request)).await,
    };
    match response.status() {
        StatusCode::SERVICE_UNAVAILABLE => again(&context, fields),
        // Somebody was first: what was typed stands in the form when it is opened again.
        StatusCode::CONFLICT if response.extensions().get::<Bare>().is_some_and(|it| it.0 == "stale") => {
            let kept = unsent::keep(&app, &context, &jar, (&context.path, Whose::SignedIn), fields).await;
            match kept {
                Some(it) => (CookieJar::new().add(it), Extension(NotCarriedOut), response).into_response(),
                None => response,
            }
        }
        _ => response,
    }
}

/// Carries a form out when no equal one was. Equal requests to this node wait for the first; those to another node
/// meet it in the database.
async fn in_turn(app: &App, (id, command): (&str, Command), request: Request, next: Next) -> Response {
    let _turn = app.turns.take(id).await;
    match commands::answered(&app.db, id).await {
        Ok(Some(location)) if !location.is_empty() => return Redirect::to(&location).into_response(),
        Ok(_) => {}
        Err(error) => return PageError::from(error).into_response(),
    }
    let this = command.clone();
    let response = request::within(command, next.run(request)).await;
    if response.extensions().get::<Repeated>().is_some() {
        return as_before(app, id).await;
    }
    let kept = if response.status().is_client_error() {
        // What it wrote, such as a counted try, stands; but it was not carried out, and may be once it is right.
        commands::forget(&app.db, id, this.request).await
    } else if this.is_answered() {
        Ok(())
    } else if let Some(location) = where_to(&response) {
        commands::answer(&app.db, id, &location).await
    } else {
        Ok(())
    };
    if let Err(error) = kept {
        tracing::warn!(error = causes(&error), "an answer is not remembered");
    }
    response
}

/// Makes a unit of work last and sends the browser on; an equal form gets the same answer.
///
/// # Errors
/// The database refuses; then nothing was written.
pub(crate) async fn commit_to(tx: Tx, location: &str) -> Result<Response, PageError> {
    tx.commit_to(location).await?;
    Ok(Redirect::to(location).into_response())
}

fn is_form(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).map_or(&b""[..], |it| it.as_bytes());
    kind.starts_with(b"application/x-www-form-urlencoded")
}

/// Who sends what where: equal for equal requests only.
fn name_of(app: &App, context: &RequestContext, body: &Bytes) -> String {
    let who = context.account.as_ref().map_or_else(String::new, |it| it.id.to_string());
    app.keys.hash(&format!("command {who} {} {}", context.path, String::from_utf8_lossy(body)))
}

/// Where an answer sends; nothing when it is a fault.
fn where_to(response: &Response) -> Option<String> {
    if response.status().is_server_error() {
        return None;
    }
    let location = response.headers().get(header::LOCATION).and_then(|it| it.to_str().ok());
    Some(location.unwrap_or_default().to_owned())
}

/// The answer that the first of several equal requests got.
async fn as_before(app: &App, id: &str) -> Response {
    for _ in 0..LOOKS {
        match commands::answered(&app.db, id).await {
            Ok(Some(location)) if !location.is_empty() => return Redirect::to(&location).into_response(),
            Ok(Some(_)) => break,
            Ok(None) => tokio::time::sleep(PAUSE).await,
            Err(error) => return PageError::from(error).into_response(),
        }
    }
    PageError::Repeated.into_response()
}
