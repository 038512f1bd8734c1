//! The start: what somebody can get, what for, which papers, one button.

use askama::Template;
use axum::response::Response;

use crate::{
    http::{context::RequestContext, error::PageError},
    view::shell::{Shell, ok},
    words::filters,
};

#[derive(Template)]
#[template(path = "public/home.html")]
struct HomePage {
    shell: Shell,
}

pub(crate) async fn show(context: RequestContext) -> Result<Response, PageError> {
    ok(&context, &HomePage { shell: Shell::new(&context, "home") })
}
