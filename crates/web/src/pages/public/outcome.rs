//! What the quick check says: month by month, before, during and after the training.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::PrivateCookieJar;

use crate::{
    http::{context::RequestContext, error::PageError},
    present::{
        effects_input::EffectsInput,
        training_effects::{TrainingEffects, view},
    },
    questions::{answers::circumstances, check_cookie::answers},
    view::shell::{Shell, ok},
    words::filters,
};

#[derive(Template)]
#[template(path = "public/outcome.html")]
struct OutcomePage {
    shell: Shell,
    view: TrainingEffects,
}

pub(crate) async fn show(context: RequestContext, jar: PrivateCookieJar) -> Result<Response, PageError> {
    let Some(facts) = circumstances(&answers(&jar)) else {
        return Ok(Redirect::to("/check/werk").into_response());
    };
    let view = view(context.lang, &EffectsInput::quick(&facts, context.today))?;
    let shell = Shell::titled(&context, view.story.heading.clone());
    ok(&context, &OutcomePage { shell, view })
}
