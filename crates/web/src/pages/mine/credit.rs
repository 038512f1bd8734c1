//! "Tegoed terugvragen": what somebody paid too much goes back to an account they give.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::{fund::Regulation, money::Money, notice::Notice};
use store::{
    casework::{
        cases::{self, Case},
        drafts::Fields,
    },
    db::Reads,
    error::StoreError,
    ledger::credit,
    money_out::{payouts, refunds},
    repayment::agreements,
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    pages::own_case::repaying_case,
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::format::cents,
};

const HERE: &str = "/mijn/tegoed";

/// What somebody has to their credit and is not on its way back yet, over all their agreements.
pub(crate) async fn credit(at: &impl Reads, case: &Case) -> Result<Money, StoreError> {
    let mut all = Vec::new();
    for it in agreements::list(at, case.id).await? {
        if it.accepted_at.is_some() {
            all.push(credit::credit(at, it.id).await?);
        }
    }
    Ok(all.into_iter().sum())
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let case = repaying_case(&app.db, &context).await?;
    let known = case.application.as_ref().and_then(|it| it.needs.iban.as_ref());
    let typed = known.map(|it| ("iban".to_owned(), it.grouped()));
    page(&app, &context, &case, &typed.into_iter().collect(), Errors::default()).await
}

pub(crate) async fn ask(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = repaying_case(&app.db, &context).await?;
    let mut read = Reader::new(context.lang, &typed, context.today);
    let (name, iban) = (read.text("name", 70, "error-account-name"), read.iban("iban"));
    let (Some(name), Some(iban)) = (name, iban) else {
        let errors = read.errors;
        return page(&app, &context, &case, &typed, errors).await;
    };
    let tx = app.db.begin().await?;
    let to = refunds::To { name: &name, iban: &iban, entered_by: None };
    let mut asked = Vec::new();
    for it in agreements::list(&tx, case.id).await? {
        if it.accepted_at.is_some() {
            asked.extend(
                refunds::request_refund(&tx, it.id, to, &context.by(), context.today, context.now).await?,
            );
        }
    }
    let amount: Money = asked.into_iter().sum();
    if !amount.is_zero() {
        let notice = Notice::RefundAsked { amount, on: context.today };
        cases::tell(&tx, &case, notice, context.now).await?;
    }
    commit_to(tx, paths::REPAY).await
}

async fn page(
    app: &App,
    context: &RequestContext,
    case: &Case,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let credit = credit(&app.db, case).await?;
    if credit.is_zero() {
        return Ok(Redirect::to(paths::REPAY).into_response());
    }
    let name = case.application.as_ref().map_or_else(String::new, |it| it.person.full_name());
    let mut typed = typed.clone();
    typed.entry("name".to_owned()).or_insert_with(|| name);
    let make = Maker { lang: context.lang, typed: &typed, errors: &errors };
    let fields = vec![
        make.text("name", "ask-account-name").autocomplete("name"),
        make.text("iban", "ask-refund-iban"),
    ];
    let form = FormView::new(HERE, fields, errors, context.lang.text("refund-send"));
    let mut page =
        FormPage::new(context, "refund", form).back(paths::REPAY, context.lang.text("form-back-repay"));
    let days = Regulation::on(context.today).refund_days.to_string();
    let values = [("amount", cents(context.lang, credit.cents())), ("days", days)];
    page.lead.insert(0, context.lang.say("refund-amount", &values));
    page.show(context)
}

/// How a refund stands, in words.
pub(crate) fn stands(context: &RequestContext, waits: &payouts::Payout) -> String {
    let values =
        [("amount", cents(context.lang, waits.amount.cents())), ("iban", waits.payee_iban.grouped())];
    let key = match (waits.state.is_open(), waits.account_changed_by) {
        (true, None) => "refund-asked",
        (true, Some(_)) => "refund-planned",
        (false, _) => "refund-on-its-way",
    };
    context.lang.say(key, &values)
}
