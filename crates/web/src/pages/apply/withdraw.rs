//! "Ik stop met mijn aanvraag", in two steps.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::case::submit;
use store::{
    case_steps,
    casework::{cases, drafts::Fields},
    money_out::payouts,
};

use crate::{
    form::{
        field::Maker,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, paths},
    runtime::state::App,
    view::form_page::{FormPage, FormView},
};

pub(crate) async fn show(context: RequestContext) -> Result<Response, PageError> {
    page(&context, &Fields::new(), Errors::default())
}

pub(crate) async fn save(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    match typed.get("sure").map(String::as_str) {
        Some("yes") => {}
        Some("no") => return Ok(Redirect::to(paths::MINE).into_response()),
        _ => {
            let mut errors = Errors::default();
            errors.add("sure", context.lang.text("error-yes-no"));
            return page(&context, &typed, errors);
        }
    }
    let tx = app.db.begin().await?;
    let case = cases::newest_of(&tx, context.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let went_out = payouts::list_of_case(&tx, case.id).await?.iter().any(|it| !it.state.is_open());
    if went_out {
        return Ok(Redirect::to("/mijn/stoppen").into_response());
    }
    if let Ok(change) = submit::withdraw(&case.stage, context.today) {
        case_steps::apply(&tx, &case, change, &context.by(), context.now).await?;
        tx.commit().await?;
    }
    Ok(Redirect::to(paths::MINE).into_response())
}

fn page(context: &RequestContext, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let fields = vec![make.radio("sure", "ask-withdraw", "answer", &["yes", "no"])];
    let form = FormView::new("/aanvraag/stoppen", fields, errors, context.lang.text("form-next"));
    FormPage::new(context, "withdraw", form)
        .back(paths::MINE, context.lang.text("form-back-mine"))
        .show(context)
}
