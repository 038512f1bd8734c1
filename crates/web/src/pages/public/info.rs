//! Help, privacy, accessibility, complaints: one text each.

use askama::Template;
use axum::response::Response;

use crate::{
    http::{context::RequestContext, error::PageError},
    view::shell::{Shell, ok},
    words::filters,
};

#[derive(Template)]
#[template(path = "public/info.html")]
struct InfoPage {
    shell: Shell,
    paragraphs: Vec<String>,
}

fn page(visit: &RequestContext, name: &str) -> Result<Response, PageError> {
    let body = visit.lang.ruled(&format!("info-{name}.body"), visit.today);
    let paragraphs = body.lines().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect();
    ok(visit, &InfoPage { shell: Shell::new(visit, &format!("info-{name}")), paragraphs })
}

pub(crate) async fn help(visit: RequestContext) -> Result<Response, PageError> {
    page(&visit, "help")
}

pub(crate) async fn privacy(visit: RequestContext) -> Result<Response, PageError> {
    page(&visit, "privacy")
}

pub(crate) async fn accessibility(visit: RequestContext) -> Result<Response, PageError> {
    page(&visit, "accessibility")
}

pub(crate) async fn complaint(visit: RequestContext) -> Result<Response, PageError> {
    page(&visit, "complaint")
}
