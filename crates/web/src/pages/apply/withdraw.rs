//! "Ik stop met mijn aanvraag", in two steps.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::case::submit;
use store::{
    case_steps,
    casework::{cases, drafts::Fields},
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

pub(crate) async fn show(visit: RequestContext) -> Result<Response, PageError> {
    page(&visit, &Fields::new(), Errors::default())
}

pub(crate) async fn save(
    State(app): State<App>,
    visit: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    match typed.get("sure").map(String::as_str) {
        Some("yes") => {}
        Some("no") => return Ok(Redirect::to(paths::MINE).into_response()),
        _ => {
            let mut errors = Errors::default();
            errors.add("sure", visit.lang.text("error-yes-no"));
            return page(&visit, &typed, errors);
        }
    }
    let tx = app.db.begin().await?;
    let case = cases::newest_of(&tx, visit.actor()?.id).await?.ok_or(PageError::NotFound)?;
    if let Ok(change) = submit::withdraw(&case.stage, visit.today) {
        case_steps::apply(&tx, &case, change, &visit.by(), visit.now).await?;
        tx.commit().await?;
    }
    Ok(Redirect::to(paths::MINE).into_response())
}

fn page(visit: &RequestContext, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let make = Maker { lang: visit.lang, typed, errors: &errors };
    let fields = vec![make.radio("sure", "ask-withdraw", "answer", &["yes", "no"])];
    let form = FormView::new("/aanvraag/stoppen", fields, errors, visit.lang.text("form-next"));
    FormPage::new(visit, "withdraw", form).back(paths::MINE, visit.lang.text("form-back-mine")).show(visit)
}
