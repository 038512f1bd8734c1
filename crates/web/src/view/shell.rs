//! What surrounds every page.

use std::any::Any;

use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::NaiveDate;
use domain::actor::Role;

use crate::{
    form::typed::Errors,
    http::{assets, context::RequestContext, error::PageError, paths},
    runtime::secrets,
    words::{
        contact::{self, Contact},
        lang::Lang,
    },
};

/// What surrounds every page.
pub struct Shell {
    pub lang: Lang,
    pub title: String,
    pub path: String,
    pub style: String,
    pub htmx: String,
    /// The style sheet that only staff pages have.
    pub staff_style: String,
    pub is_staff: bool,
    pub signed_in: bool,
    pub is_demo: bool,
    pub today: NaiveDate,
    /// How people reach the fund.
    pub contact: &'static Contact,
    /// The key of the forms on this page: see [`crate::http::once`].
    pub once: String,
    /// The number of the request, by which it is found in the log.
    pub request: String,
    /// A drawing of two people who talk.
    pub helper: String,
    /// Where its form is sent to when the language is changed, so that what was typed is not lost.
    pub language_via: Option<String>,
    /// The script that keeps what is typed, on pages with a form that is kept.
    pub keep_script: Option<String>,
    /// Path, text, and whether it is the page shown.
    pub menu: Vec<(&'static str, String, bool)>,
}

impl Shell {
    /// A page whose title is the text of a key.
    #[must_use]
    pub fn new(context: &RequestContext, key: &str) -> Self {
        Self::titled(context, context.lang.text(key))
    }

    #[must_use]
    pub fn titled(context: &RequestContext, title: String) -> Self {
        let entries: &[(&'static str, &str)] = match context.role() {
            None | Some(Role::Applicant) => &[(paths::MINE, "menu-mine"), ("/check", "menu-check")],
            Some(Role::Reviewer) => &[
                (paths::TODAY, "menu-today"),
                (paths::QUEUE, "menu-queue"),
                ("/bezwaren", "menu-objections"),
                ("/terugbellen", "menu-calls"),
            ],
            Some(Role::Administrator) => &[
                (paths::MONEY, "menu-money"),
                ("/geld/uitbetalingen", "menu-payouts"),
                ("/geld/terugbetalen", "menu-repayments"),
                ("/geld/berichten", "menu-messages"),
                ("/terugbellen", "menu-calls"),
            ],
            Some(Role::Manager) => &[
                (paths::SETTINGS, "menu-settings"),
                ("/beheer/gebruikers", "menu-users"),
                (paths::MANAGER_PROPOSALS, "menu-manager-proposals"),
                ("/klachten", "menu-complaints"),
                (paths::SECURITY, "menu-security"),
            ],
        };
        Self {
            lang: context.lang,
            title,
            path: context.path.clone(),
            style: assets::style(),
            htmx: assets::htmx(),
            staff_style: assets::staff_style(),
            is_staff: context.role().is_some_and(|it| it != Role::Applicant),
            signed_in: context.account.is_some(),
            is_demo: context.is_demo,
            today: context.today,
            contact: contact::get(),
            once: format!("{}.{}", secrets::token(), context.mark()),
            request: context.request.clone(),
            helper: assets::drawing("helper"),
            language_via: None,
            keep_script: None,
            menu: entries
                .iter()
                .map(|(path, key)| (*path, context.lang.text(key), *path == context.path))
                .collect(),
        }
    }
}

impl Shell {
    /// A page with a form of which is kept what is typed, under its address.
    #[must_use]
    pub fn with_form(mut self, action: Option<String>) -> Self {
        if let Some(action) = action {
            self.language_via = Some(format!("/taal?voor={action}&naar={}&", self.path));
            self.keep_script = Some(assets::keep());
        }
        self
    }
}

/// Renders a page in the visitor's language. What depends on who looks is never kept by anybody.
///
/// # Errors
/// The template fails.
pub fn html(
    context: &RequestContext,
    status: StatusCode,
    page: &impl Template,
) -> Result<Response, askama::Error> {
    let values: (&str, &dyn Any) = ("lang", &context.lang);
    let body = page.render_with_values(&values)?;
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_LANGUAGE, context.lang.code()),
    ];
    Ok((status, headers, body).into_response())
}

/// The page with status 200.
///
/// # Errors
/// The template fails.
pub fn ok(context: &RequestContext, page: &impl Template) -> Result<Response, PageError> {
    Ok(html(context, StatusCode::OK, page)?)
}

/// 422 when something typed is wrong, else 200.
#[must_use]
pub const fn status(errors: &Errors) -> StatusCode {
    if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}
