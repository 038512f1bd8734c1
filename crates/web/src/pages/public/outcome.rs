//! What the quick check says: month by month, before, during and after the training.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::PrivateCookieJar;

use crate::{
    http::{context::Visit, error::PageError},
    present::{
        effects_input::Question,
        training_effects::{View, view},
    },
    questions::{answers::circumstances, check_cookie::answers},
    view::shell::{Shell, ok},
    words::filters,
};

#[derive(Template)]
#[template(path = "public/outcome.html")]
struct OutcomePage {
    shell: Shell,
    view: View,
}

pub(crate) async fn show(visit: Visit, jar: PrivateCookieJar) -> Result<Response, PageError> {
    let Some(facts) = circumstances(&answers(&jar)) else {
        return Ok(Redirect::to("/check/werk").into_response());
    };
    let view = view(visit.lang, &Question::quick(&facts, visit.today))?;
    let shell = Shell::titled(&visit, view.story.heading.clone());
    ok(&visit, &OutcomePage { shell, view })
}
