//! What a visitor sees when a page cannot be shown.

use askama::Template;
use axum::{
    extract::Request,
    http::{Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{
    http::{
        context::RequestContext,
        error::{AGAIN_IN, Bare},
    },
    view::shell::{Shell, html},
    words::filters,
};

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    shell: Shell,
    name: &'static str,
}

#[derive(Template)]
#[template(path = "again.html")]
struct AgainPage {
    shell: Shell,
    fields: Vec<(String, String)>,
}

/// Says that a form could not be carried out just now, and gives it back to be sent again.
pub(crate) fn again(context: &RequestContext, fields: Vec<(String, String)>) -> Response {
    let page = AgainPage { shell: Shell::new(context, "error-unavailable"), fields };
    match html(context, StatusCode::SERVICE_UNAVAILABLE, &page) {
        Ok(mut response) => {
            response.headers_mut().insert(header::RETRY_AFTER, AGAIN_IN);
            response
        }
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// Gives every error that is no page yet its page.
pub async fn dress(context: RequestContext, request: Request, next: Next) -> Response {
    let is_read = request.method() == Method::GET;
    let response = next.run(request).await;
    if let Some(Bare(name)) = response.extensions().get::<Bare>().copied() {
        let mut dressed = page(&context, response.status(), name);
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            dressed.headers_mut().append(header::SET_COOKIE, cookie.clone());
        }
        *dressed.extensions_mut() = response.extensions().clone();
        return dressed;
    }
    // An address that nobody can read, such as half a key, is one that leads nowhere.
    let status = match response.status() {
        StatusCode::BAD_REQUEST if is_read => StatusCode::NOT_FOUND,
        other => other,
    };
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|it| it.as_bytes().starts_with(b"text/html"));
    if is_page || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let name = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => "not-found",
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        StatusCode::FORBIDDEN => "forbidden",
        StatusCode::SERVICE_UNAVAILABLE => "unavailable",
        _ if status.is_client_error() => "bad-request",
        _ => "broken",
    };
    let wait = response.headers().get(header::RETRY_AFTER).cloned();
    let mut dressed = page(&context, status, name);
    if let Some(wait) = wait {
        dressed.headers_mut().insert(header::RETRY_AFTER, wait);
    }
    dressed
}

fn page(context: &RequestContext, status: StatusCode, name: &'static str) -> Response {
    let shell = Shell::new(context, &format!("error-{name}"));
    match html(context, status, &ErrorPage { shell, name }) {
        Ok(mut response) => {
            if status == StatusCode::SERVICE_UNAVAILABLE {
                response.headers_mut().insert(header::RETRY_AFTER, AGAIN_IN);
            }
            response
        }
        Err(_) => status.into_response(),
    }
}
