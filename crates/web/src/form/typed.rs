//! Forms: what was typed, what is wrong with it, and how a field looks. Every form of the system goes
//! through here, so the rules for labels, hints, errors and focus hold everywhere.

use axum::{
    Form,
    extract::{FromRequest, Request},
    http::StatusCode,
};
use chrono::{Datelike, NaiveDate};
use store::casework::drafts::Fields;

use crate::{http::error::PageError, words::lang::Lang};

/// Largest form in bytes; pages with files have a limit of their own.
pub const FORM: usize = 512 * 1024;
/// The field with the key of a form: see [`crate::http::once`].
pub const KEY: &str = "sleutel";
/// Longest text kept of one field.
pub(crate) const LONGEST: usize = 4_000;
/// Most fields kept of one form.
pub(crate) const MOST: usize = 200;

/// Submitted fields, exactly as typed.
pub struct Typed(pub Fields);

impl<S: Send + Sync> FromRequest<S> for Typed {
    type Rejection = PageError;

    async fn from_request(request: Request, state: &S) -> Result<Self, PageError> {
        let form = Form::<Vec<(String, String)>>::from_request(request, state).await;
        let Form(pairs) = form.map_err(|refused| match refused.status() {
            StatusCode::PAYLOAD_TOO_LARGE => PageError::TooLarge,
            _ => PageError::BadRequest,
        })?;
        let typed = pairs.into_iter().filter(|it| it.0 != KEY).take(MOST);
        Ok(Self(typed.map(|(name, value)| (name, cut(&value))).collect()))
    }
}

/// The fields of a form as they came, as far as they can be read.
#[must_use]
pub fn pairs(body: &[u8]) -> Vec<(String, String)> {
    serde_urlencoded::from_bytes(body).unwrap_or_default()
}

/// A day in the fields of a date, as if somebody had typed it.
#[must_use]
pub fn typed_day(name: &str, day: NaiveDate) -> Fields {
    let part = |part: &str, value: String| (format!("{name}-{part}"), value);
    Fields::from([
        part("day", day.day().to_string()),
        part("month", day.month().to_string()),
        part("year", day.year().to_string()),
    ])
}

pub(crate) fn cut(value: &str) -> String {
    value.chars().filter(|it| !it.is_control() || *it == '\n').take(LONGEST).collect()
}

/// Messages by field, in the order of the form.
#[derive(Clone, Debug, Default)]
pub struct Errors(Vec<(String, String)>);

impl Errors {
    pub fn add(&mut self, field: &str, message: String) {
        if self.on(field).is_none() {
            self.0.push((field.to_owned(), message));
        }
    }

    /// One message that belongs to the whole form.
    #[must_use]
    pub fn whole(message: String) -> Self {
        Self(vec![("formulier".to_owned(), message)])
    }

    /// These messages, and more of them.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        self.0.extend(more.0);
        self
    }

    /// The messages of some fields.
    #[must_use]
    pub fn only(self, keep: impl Fn(&str) -> bool) -> Self {
        Self(self.0.into_iter().filter(|it| keep(&it.0)).collect())
    }

    #[must_use]
    pub fn on(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|it| it.0 == field).map(|it| it.1.as_str())
    }

    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    #[must_use]
    pub fn list(&self) -> &[(String, String)] {
        &self.0
    }

    /// "Nog 1 ding niet goed".
    #[must_use]
    pub fn heading(&self, lang: Lang) -> String {
        lang.count("form-errors", self.0.len())
    }
}
