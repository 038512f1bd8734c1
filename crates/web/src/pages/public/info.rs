//! Help, privacy, accessibility, complaints: one text each.

use askama::Template;
use axum::response::Response;

use crate::{
    http::{context::Visit, error::PageError},
    view::shell::{Shell, ok},
    words::filters,
};

#[derive(Template)]
#[template(path = "public/info.html")]
struct InfoPage {
    shell: Shell,
    paragraphs: Vec<String>,
}

fn page(visit: &Visit, name: &str) -> Result<Response, PageError> {
    let body = visit.lang.ruled(&format!("info-{name}.body"), visit.today);
    let paragraphs = body.lines().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect();
    ok(visit, &InfoPage { shell: Shell::new(visit, &format!("info-{name}")), paragraphs })
}

pub(crate) async fn help(visit: Visit) -> Result<Response, PageError> {
    page(&visit, "help")
}

pub(crate) async fn privacy(visit: Visit) -> Result<Response, PageError> {
    page(&visit, "privacy")
}

pub(crate) async fn accessibility(visit: Visit) -> Result<Response, PageError> {
    page(&visit, "accessibility")
}

pub(crate) async fn complaint(visit: Visit) -> Result<Response, PageError> {
    page(&visit, "complaint")
}
