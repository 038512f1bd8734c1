//! "Inkomen doorgeven" and "Ik kan dit niet betalen".

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::{calendar::Month, case::change::Notice, money::Money, repayment::billing::Income};
use store::{
    agreements,
    cases::{self, Fields},
    incomes, log, receipts,
};

use crate::{
    error::PageError,
    form::{Errors, Typed, field::Maker, read::Reader},
    pages::{FormPage, FormView},
    state::App,
    visit::Visit,
};

/// Months not billed yet that are free at once when somebody says they cannot pay.
const PAUSE: i32 = 3;
const MOST: Money = Money::euros(100_000);
const REPAY: &str = "/mijn/terugbetalen";

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
    Ok(Redirect::to(REPAY).into_response())
}

pub(super) async fn cannot_pay(visit: Visit) -> Result<Response, PageError> {
    pause_page(&visit, &Fields::new(), Errors::default())
}

/// Three free months at once, without a question about why; a person calls afterwards.
pub(super) async fn pause(
    State(app): State<App>,
    visit: Visit,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    match typed.get("how").map(String::as_str) {
        Some("pause") => {}
        Some("income") => return Ok(Redirect::to("/mijn/inkomen").into_response()),
        _ => {
            let mut errors = Errors::default();
            errors.add("how", visit.lang.text("error-choose-one"));
            return pause_page(&visit, &typed, errors);
        }
    }
    let tx = app.db.begin().await?;
    let case = cases::newest_of(&tx, visit.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let mut asked = false;
    for agreement in agreements::list(&tx, case.id).await? {
        let is_paused = agreement.paused_until.is_some_and(|it| Month::of(visit.today) <= it);
        if agreement.accepted_at.is_some() && !is_paused {
            let charges = receipts::list_charges(&tx, agreement.id).await?;
            let billed = charges.last().and_then(|it| it.month.parse::<Month>().ok());
            let next = billed.map_or(Month::of(visit.today), |it| it.plus(1)).max(Month::of(visit.today));
            agreements::pause(&tx, agreement.id, Some(next.plus(PAUSE - 1))).await?;
            asked = true;
        }
    }
    if asked {
        let line = log::Line { case: Some(case.id), step: "ask_pause", ..log::Line::default() };
        log::add(&tx, line, &visit.by(), visit.now).await?;
        cases::tell(&tx, &case, Notice::HardshipAsked { on: visit.today }, visit.now).await?;
    }
    tx.commit().await?;
    Ok(Redirect::to(REPAY).into_response())
}

fn page(visit: &Visit, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let make = Maker { lang: visit.lang, typed, errors: &errors };
    let fields = vec![make.euro("income", "ask-month-income")];
    let form = FormView::new("/mijn/inkomen", fields, errors, visit.lang.text("income-send"));
    FormPage::new(visit, "income", form).back(REPAY, visit.lang.text("form-back-repay")).show(visit)
}

fn pause_page(visit: &Visit, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let make = Maker { lang: visit.lang, typed, errors: &errors };
    let fields = vec![make.radio("how", "ask-cannot-pay", "cannot-pay", &["income", "pause"])];
    let form = FormView::new("/mijn/niet-betalen", fields, errors, visit.lang.text("form-next"));
    FormPage::new(visit, "cannot-pay", form).back(REPAY, visit.lang.text("form-back-repay")).show(visit)
}
