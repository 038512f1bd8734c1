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

fn page(context: &RequestContext, name: &str) -> Result<Response, PageError> {
    let body = context.lang.ruled(&format!("info-{name}.body"), context.today);
    let paragraphs = body.lines().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect();
    ok(context, &InfoPage { shell: Shell::new(context, &format!("info-{name}")), paragraphs })
}

pub(crate) async fn help(context: RequestContext) -> Result<Response, PageError> {
    page(&context, "help")
}

pub(crate) async fn privacy(context: RequestContext) -> Result<Response, PageError> {
    page(&context, "privacy")
}

pub(crate) async fn accessibility(context: RequestContext) -> Result<Response, PageError> {
    page(&context, "accessibility")
}

pub(crate) async fn complaint(context: RequestContext) -> Result<Response, PageError> {
    page(&context, "complaint")
}
