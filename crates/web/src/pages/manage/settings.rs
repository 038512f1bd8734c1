//! The fund's standing under the credit law: without one, no new credit from the day the law sets.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::fund::{CreditStatus, credit_law};
use store::{cases::Fields, log, settings};

use crate::{
    error::PageError,
    form::{Errors, Typed, field::Maker, read::Reader},
    pages::{FormPage, FormView, work::CREDIT_STATUS},
    paths,
    state::App,
    visit::Visit,
};

pub(super) async fn show(State(app): State<App>, visit: Visit) -> Result<Response, PageError> {
    let status: CreditStatus = settings::get(&app.db, CREDIT_STATUS).await?.unwrap_or_default();
    let typed = Fields::from([("credit".to_owned(), status.name().to_owned())]);
    page(&visit, &typed, Errors::default())
}

pub(super) async fn save(
    State(app): State<App>,
    visit: Visit,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut read = Reader::new(visit.lang, &typed);
    let Some(status) = read.choice("credit", CreditStatus::from_name, "error-choose-one") else {
        let errors = read.errors;
        return page(&visit, &typed, errors);
    };
    let by = visit.by();
    let tx = app.db.begin().await?;
    settings::set(&tx, CREDIT_STATUS, &status, Some(&by.name), visit.now).await?;
    let facts = serde_json::json!({ "credit_status": status.name() });
    log::add(&tx, log::Line { step: "change_setting", facts, ..log::Line::default() }, &by, visit.now)
        .await?;
    tx.commit().await?;
    Ok(Redirect::to(paths::SETTINGS).into_response())
}

fn page(visit: &Visit, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let lang = visit.lang;
    let make = Maker { lang, typed, errors: &errors };
    let statuses = CreditStatus::ALL.map(CreditStatus::name);
    let fields = vec![make.radio("credit", "ask-credit", "credit", &statuses)];
    let form = FormView::new(paths::SETTINGS, fields, errors, lang.text("settings-save"));
    let mut page = FormPage::new(visit, "settings", form);
    let (source, _, _) = credit_law();
    page.lead.push(lang.say("settings-law", &[("source", source.to_owned())]));
    page.show(visit)
}
