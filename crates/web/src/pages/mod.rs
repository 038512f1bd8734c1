//! One folder per area, one file per page.

use std::any::Any;

use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::NaiveDate;
use domain::actor::Role;

use crate::{
    access::Pages,
    assets,
    error::PageError,
    form::{Errors, field::Field},
    paths, secrets,
    state::App,
    visit::Visit,
    words::{Lang, filters},
};

pub mod apply;
pub mod manage;
pub mod mine;
pub mod money;
pub mod public;
pub mod retention;
pub mod sign_in;
pub mod statement;
pub mod watch;
pub mod work;

/// Every page of the system; those of the demo only in a demo.
pub fn all(app: &App) -> Pages {
    let pages = public::routes(Pages::new(app.clone()));
    let pages = sign_in::routes(pages);
    let pages = apply::routes(pages);
    let pages = mine::routes(pages);
    let pages = work::routes(pages);
    let pages = money::routes(pages);
    let pages = manage::routes(pages);
    if app.demo_mail.is_some() { crate::demo::pages::routes(pages) } else { pages }
}

/// What surrounds every page.
pub struct Shell {
    pub lang: Lang,
    pub title: String,
    pub path: String,
    pub style: String,
    pub htmx: String,
    pub is_staff: bool,
    pub signed_in: bool,
    pub is_demo: bool,
    pub today: NaiveDate,
    /// The key of the forms on this page: see [`crate::once`].
    pub once: String,
    /// The number of the request, by which it is found in the log.
    pub request: String,
    /// Path, text, and whether it is the page shown.
    pub menu: Vec<(&'static str, String, bool)>,
}

impl Shell {
    /// A page whose title is the text of a key.
    #[must_use]
    pub fn new(visit: &Visit, key: &str) -> Self {
        Self::titled(visit, visit.lang.text(key))
    }

    #[must_use]
    pub fn titled(visit: &Visit, title: String) -> Self {
        let entries: &[(&'static str, &str)] = match visit.role() {
            None | Some(Role::Applicant) => &[(paths::MINE, "menu-mine"), ("/check", "menu-check")],
            Some(Role::Reviewer) => &[(paths::QUEUE, "menu-queue")],
            Some(Role::Administrator) => &[
                (paths::MONEY, "menu-money"),
                ("/geld/uitbetalingen", "menu-payouts"),
                ("/geld/terugbetalen", "menu-repayments"),
                ("/geld/berichten", "menu-messages"),
            ],
            Some(Role::Manager) => &[
                (paths::SETTINGS, "menu-settings"),
                ("/beheer/gebruikers", "menu-users"),
                (paths::MANAGER_PROPOSALS, "menu-manager-proposals"),
                (paths::SECURITY, "menu-security"),
            ],
        };
        Self {
            lang: visit.lang,
            title,
            path: visit.path.clone(),
            style: assets::style(),
            htmx: assets::htmx(),
            is_staff: visit.role().is_some_and(|it| it != Role::Applicant),
            signed_in: visit.account.is_some(),
            is_demo: visit.is_demo,
            today: visit.today,
            once: secrets::token(),
            request: visit.request.clone(),
            menu: entries
                .iter()
                .map(|(path, key)| (*path, visit.lang.text(key), *path == visit.path))
                .collect(),
        }
    }
}

/// Renders a page in the visitor's language. What depends on who looks is never kept by anybody.
///
/// # Errors
/// The template fails.
pub fn html(visit: &Visit, status: StatusCode, page: &impl Template) -> Result<Response, askama::Error> {
    let values: (&str, &dyn Any) = ("lang", &visit.lang);
    let body = page.render_with_values(&values)?;
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_LANGUAGE, visit.lang.code()),
    ];
    Ok((status, headers, body).into_response())
}

/// The page with status 200.
///
/// # Errors
/// The template fails.
pub fn ok(visit: &Visit, page: &impl Template) -> Result<Response, PageError> {
    Ok(html(visit, StatusCode::OK, page)?)
}

/// 422 when something typed is wrong, else 200.
#[must_use]
pub const fn status(errors: &Errors) -> StatusCode {
    if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

/// A form inside a page.
pub struct FormView {
    pub action: String,
    pub fields: Vec<Field>,
    pub errors: Errors,
    pub is_upload: bool,
    /// It only asks: its answers stand in the address, and nothing is kept.
    pub is_question: bool,
    /// Value and text; the first one is the main one.
    pub buttons: Vec<(&'static str, String)>,
}

impl FormView {
    #[must_use]
    pub fn new(action: &str, fields: Vec<Field>, errors: Errors, button: String) -> Self {
        Self {
            action: action.to_owned(),
            fields,
            errors,
            is_upload: false,
            is_question: false,
            buttons: vec![("verder", button)],
        }
    }

    /// A form that only asks.
    #[must_use]
    pub fn question(mut self) -> Self {
        self.is_question = true;
        self
    }

    #[must_use]
    pub fn with_button(mut self, value: &'static str, label: String) -> Self {
        self.buttons.push((value, label));
        self
    }

    /// Where each message leads: the first control of its field.
    #[must_use]
    pub fn error_links(&self) -> Vec<(String, String)> {
        let target = |name: &str| {
            self.fields.iter().find(|it| it.name == name).map_or_else(|| "formulier".to_owned(), Field::focus)
        };
        self.errors.list().iter().map(|(name, message)| (target(name), message.clone())).collect()
    }
}

/// A page that is one form.
#[derive(Template)]
#[template(path = "form.html")]
pub struct FormPage {
    pub shell: Shell,
    pub form: FormView,
    /// "Stap 2 van 5".
    pub step: Option<String>,
    pub lead: Vec<String>,
    pub back: Option<(String, String)>,
}

impl FormPage {
    /// A page with a title, its `.lead`, and a form.
    #[must_use]
    pub fn new(visit: &Visit, key: &str, form: FormView) -> Self {
        Self {
            shell: Shell::new(visit, key),
            form,
            step: None,
            lead: visit.lang.maybe(&format!("{key}.lead")).into_iter().collect(),
            back: None,
        }
    }

    #[must_use]
    pub fn back(mut self, path: &str, label: String) -> Self {
        self.back = Some((path.to_owned(), label));
        self
    }

    #[must_use]
    pub fn step(mut self, step: String) -> Self {
        self.step = Some(step);
        self
    }

    /// # Errors
    /// The template fails.
    pub fn show(self, visit: &Visit) -> Result<Response, PageError> {
        let status = status(&self.form.errors);
        Ok(html(visit, status, &self)?)
    }
}
