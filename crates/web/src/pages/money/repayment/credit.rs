//! What somebody has to their credit is given back by the fund, to an account that a colleague checks.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{ids::AgreementId, notice::Notice};
use store::{
    casework::{cases, drafts::Fields},
    ledger::credit,
    money_out::refunds,
    repayment::agreements,
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::format::euro,
};

fn here(id: AgreementId) -> String {
    format!("{}/tegoed", paths::account(id.0))
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
) -> Result<Response, PageError> {
    let agreement = agreements::load(&app.db, context.actor()?, id).await?;
    let case = cases::load_for_work(&app.db, agreement.case).await?;
    let mut typed = Fields::new();
    if let Some(application) = &case.application {
        typed.insert("name".to_owned(), application.person.full_name());
        typed.extend(application.needs.iban.as_ref().map(|it| ("iban".to_owned(), it.grouped())));
    }
    page(&app, &context, id, &typed, Errors::default()).await
}

pub(crate) async fn save(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let agreement = agreements::load(&app.db, context.actor()?, id).await?;
    let mut read = Reader::new(context.lang, &typed, context.today);
    let (name, iban) = (read.text("name", 70, "error-account-name"), read.iban("iban"));
    let (Some(name), Some(iban)) = (name, iban) else {
        let errors = read.errors;
        return page(&app, &context, id, &typed, errors).await;
    };
    let tx = app.db.begin().await?;
    let to = refunds::To { name: &name, iban: &iban, entered_by: Some(context.actor()?.id) };
    let asked = refunds::request_refund(&tx, id, to, &context.by(), context.today, context.now).await?;
    if let Some(amount) = asked {
        let case = cases::load_for_work(&tx, agreement.case).await?;
        cases::tell(&tx, &case, Notice::CreditGoesBack { amount, on: context.today }, context.now).await?;
    }
    commit_to(tx, &paths::account(id.0)).await
}

async fn page(
    app: &App,
    context: &RequestContext,
    id: AgreementId,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let (lang, back) = (context.lang, paths::account(id.0));
    let credit = credit::credit(&app.db, id).await?;
    if credit.is_zero() {
        return Ok(Redirect::to(&back).into_response());
    }
    let make = Maker { lang, typed, errors: &errors };
    let fields = vec![make.text("name", "ask-account-name"), make.text("iban", "propose-iban")];
    let form = FormView::new(&here(id), fields, errors, lang.text("account-credit-back"));
    let mut page =
        FormPage::new(context, "account-credit-give", form).back(&back, lang.text("account-statement"));
    page.lead.insert(0, lang.say("account-credit-amount", &[("amount", euro(lang, credit))]));
    page.show(context)
}
