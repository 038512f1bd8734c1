//! Why a page cannot be shown. The page that says so is made in `view::error_page`.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use store::error::StoreError;

use crate::{files::keep::Trouble, runtime::places::NoPlace, words::lang::Lang};

/// After how many seconds a client may ask again when something could not be done just now.
pub(crate) const AGAIN_IN: HeaderValue = HeaderValue::from_static("10");

#[derive(Debug, thiserror::Error)]
pub enum PageError {
    #[error("page not found")]
    NotFound,
    #[error("not for this role")]
    Forbidden,
    #[error("changed by someone else")]
    Stale,
    #[error("an equal form was sent before")]
    Repeated,
    #[error("the request is larger than allowed")]
    TooLarge,
    #[error("the request cannot be read")]
    BadRequest,
    #[error(transparent)]
    Template(#[from] askama::Error),
    #[error("the store failed")]
    Store(#[source] StoreError),
    /// Nothing was wrong with the request; the same one can succeed later.
    #[error("cannot be done now")]
    Unavailable(#[source] anyhow::Error),
    #[error(transparent)]
    Fault(#[from] anyhow::Error),
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound,
            StoreError::Stale => Self::Stale,
            StoreError::Repeated => Self::Repeated,
            StoreError::Unavailable(_) => Self::Unavailable(error.into()),
            StoreError::Duplicate
            | StoreError::Closed
            | StoreError::Unbalanced
            | StoreError::Corrupt { .. }
            | StoreError::TooMany { .. }
            | StoreError::Database(_) => Self::Store(error),
        }
    }
}

impl From<Trouble> for PageError {
    fn from(error: Trouble) -> Self {
        match error {
            Trouble::Away(_) => Self::Unavailable(error.into()),
            Trouble::Missing(_) => Self::Fault(error.into()),
        }
    }
}

impl From<NoPlace> for PageError {
    fn from(error: NoPlace) -> Self {
        match error {
            NoPlace::Full => Self::Unavailable(error.into()),
            NoPlace::Panicked(_) => Self::Fault(error.into()),
        }
    }
}

/// An error with all its causes, the last one being what really happened: a log in JSON has no other place for them.
#[must_use]
pub fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let said = cause.to_string();
        // Some libraries repeat their cause in their own words.
        if !text.ends_with(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        next = cause.source();
    }
    text
}

/// Marks a response that `view::error_page::dress` turns into a page in the visitor's language.
#[derive(Clone, Copy)]
pub(crate) struct Bare(pub &'static str);

/// Marks the response to a form that was carried out already.
#[derive(Clone, Copy)]
pub(crate) struct Repeated;

impl PageError {
    const fn parts(&self) -> (StatusCode, &'static str) {
        match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Self::Forbidden => (StatusCode::FORBIDDEN, "forbidden"),
            Self::Stale => (StatusCode::CONFLICT, "stale"),
            Self::Repeated => (StatusCode::CONFLICT, "repeated"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Self::BadRequest => (StatusCode::BAD_REQUEST, "bad-request"),
            Self::Unavailable(_) => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
            Self::Template(_) | Self::Store(_) | Self::Fault(_) => {
                (StatusCode::INTERNAL_SERVER_ERROR, "broken")
            }
        }
    }

    /// Without a context to speak of: the database itself is gone.
    #[must_use]
    pub fn plain(&self) -> Response {
        let body = format!(
            "<!DOCTYPE html><html lang=\"nl\"><meta charset=\"utf-8\"><title>TechEduFonds</title>\
             <h1>{}</h1><p>{}</p></html>",
            Lang::Nl.text("error-unavailable"),
            Lang::Nl.text("error-unavailable.lead")
        );
        let kind = HeaderValue::from_static("text/html; charset=utf-8");
        let headers = [(header::CONTENT_TYPE, kind), (header::RETRY_AFTER, AGAIN_IN)];
        (StatusCode::SERVICE_UNAVAILABLE, headers, body).into_response()
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let (status, name) = self.parts();
        if status.is_server_error() {
            tracing::error!(error = causes(&self), "page failed");
        }
        let mut response = status.into_response();
        response.extensions_mut().insert(Bare(name));
        if matches!(self, Self::Repeated) {
            response.extensions_mut().insert(Repeated);
        }
        response
    }
}
