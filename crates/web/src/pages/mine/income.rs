//! "Inkomen doorgeven".

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::{calendar::Month, case::change::Notice, money::Money, repayment::billing::Income};
use store::{
    cases::{self, Fields},
    incomes, log,
};

use crate::{
    error::PageError,
    form::{Errors, Typed, field::Maker, read::Reader},
    pages::{FormPage, FormView},
    paths,
    state::App,
    visit::Visit,
};

const MOST: Money = Money::euros(100_000);

pub(super) async fn show(visit: Visit) -> Result<Response, PageError> {
    page(&visit, &Fields::new(), Errors::default())
}

pub(super) async fn save(
    State(app): State<App>,
    visit: Visit,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut read = Reader::new(visit.lang, &typed);
    let Some(amount) = read.euros("income", Money::ZERO, MOST) else {
        let errors = read.errors;
        return page(&visit, &typed, errors);
    };
    let tx = app.db.begin().await?;
    let case = cases::newest_of(&tx, visit.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let income = Income { from: Month::of(visit.today), amount };
    let known = incomes::list(&tx, case.id).await?;
    if known.last() != Some(&income) {
        incomes::declare(&tx, case.id, income, visit.now).await?;
        let line = log::Line { case: Some(case.id), step: "declare_income", ..log::Line::default() };
        log::add(&tx, line, &visit.by(), visit.now).await?;
        cases::tell(&tx, &case, Notice::IncomeReceived { from: income.from }, visit.now).await?;
        tx.commit().await?;
    }
    Ok(Redirect::to(paths::REPAY).into_response())
}

fn page(visit: &Visit, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let make = Maker { lang: visit.lang, typed, errors: &errors };
    let fields = vec![make.euro("income", "ask-month-income")];
    let form = FormView::new("/mijn/inkomen", fields, errors, visit.lang.text("income-send"));
    FormPage::new(visit, "income", form).back(paths::REPAY, visit.lang.text("form-back-repay")).show(visit)
}
