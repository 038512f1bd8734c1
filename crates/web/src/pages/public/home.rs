//! The start: what somebody can get, what for, which papers, one button.

use askama::Template;
use axum::response::Response;

use crate::{
    error::PageError,
    view::shell::{Shell, ok},
    visit::Visit,
    words::filters,
};

#[derive(Template)]
#[template(path = "public/home.html")]
struct HomePage {
    shell: Shell,
}

pub(super) async fn show(visit: Visit) -> Result<Response, PageError> {
    ok(&visit, &HomePage { shell: Shell::new(&visit, "home") })
}
