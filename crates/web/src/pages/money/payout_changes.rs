//! Another day or account for a payout, or none at all: with a reason, before the bank is told.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use chrono::Datelike;
use domain::{funding::Purpose, ids::PayoutId};
use store::{
    casework::{cases, drafts::Fields},
    money_out::{
        changes::{self, PayoutChange},
        payouts::{self, Payout, PayoutKind},
    },
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError},
    pages::money::{
        payout_form::{LIST, after_first_month, seen, step_page},
        payouts::answer,
    },
    runtime::state::App,
};

fn form(
    context: &RequestContext,
    payout: &Payout,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let make = Maker { lang, typed, errors: &errors };
    let fields = vec![
        make.date("due", "ask-payout-due"),
        make.text("payee", "ask-account-name"),
        make.text("iban", "propose-iban"),
        make.area("why", "ask-change-reason"),
    ];
    let texts = ("wijzigen", "payout-change", "payout-change");
    step_page(context, payout, texts, fields, errors).show(context)
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PayoutId>,
) -> Result<Response, PageError> {
    let payout = payouts::load(&app.db, context.actor()?, id).await?;
    if !payout.may_change() {
        return Ok(Redirect::to(&format!("{LIST}/{id}")).into_response());
    }
    let day = payout.due_on;
    let typed = [
        ("due-day", day.day().to_string()),
        ("due-month", day.month().to_string()),
        ("due-year", day.year().to_string()),
        ("payee", payout.payee_name.clone()),
        ("iban", payout.payee_iban.grouped()),
    ];
    let typed = typed.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    form(&context, &payout, &typed, Errors::default())
}

pub(crate) async fn save(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PayoutId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let payout = payouts::load(&app.db, context.actor()?, id).await?;
    let seen = seen(&typed)?;
    let mut read = Reader::new(context.lang, &typed, context.today);
    let due_on = read.pay_day("due");
    if let Some(message) = after_first_month(&app, &context, &payout, due_on).await? {
        read.errors.add("due", message);
    }
    let payee_name = read.text("payee", 120, "error-payee");
    let payee_iban = read.iban("iban");
    let reason = read.text("why", 500, "error-reason");
    let case = cases::load(&app.db, context.actor()?, payout.case).await?;
    let own = case.application.as_ref().and_then(|it| it.needs.iban.as_ref());
    let is_tuition = payout.kind == PayoutKind::Disbursement(Purpose::Tuition);
    if is_tuition && payee_iban.is_some() && payee_iban.as_ref() == own {
        read.errors.add("iban", context.lang.text("refusal-tuition"));
    }
    let errors = read.errors;
    let (Some(due_on), Some(payee_name), Some(payee_iban), Some(reason), true) =
        (due_on, payee_name, payee_iban, reason, errors.is_empty())
    else {
        return form(&context, &payout, &typed, errors);
    };
    let to = PayoutChange { due_on, payee_name, payee_iban };
    let tx = app.db.begin().await?;
    let outcome = changes::change(&tx, (id, seen), &to, &reason, &context.by(), context.now).await?;
    answer(&app, &context, id, tx, outcome).await
}

pub(crate) async fn show_cancel(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PayoutId>,
) -> Result<Response, PageError> {
    let payout = payouts::load(&app.db, context.actor()?, id).await?;
    if !payout.may_change() {
        return Ok(Redirect::to(&format!("{LIST}/{id}")).into_response());
    }
    cancel_form(&context, &payout, &Fields::new(), Errors::default())
}

fn cancel_form(
    context: &RequestContext,
    payout: &Payout,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let make = Maker { lang, typed, errors: &errors };
    let fields = vec![make.area("why", "ask-change-reason")];
    let texts = ("intrekken", "payout-cancel", "payout-cancel");
    step_page(context, payout, texts, fields, errors).show(context)
}

pub(crate) async fn cancel(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PayoutId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let payout = payouts::load(&app.db, context.actor()?, id).await?;
    let seen = seen(&typed)?;
    let mut read = Reader::new(context.lang, &typed, context.today);
    let Some(reason) = read.text("why", 500, "error-reason") else {
        let errors = read.errors;
        return cancel_form(&context, &payout, &typed, errors);
    };
    let tx = app.db.begin().await?;
    let by = context.by();
    let outcome = changes::cancel(&tx, (id, seen), &reason, &by, context.today, context.now).await?;
    answer(&app, &context, id, tx, outcome).await
}

pub(crate) async fn keep(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PayoutId>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let outcome = changes::keep(&tx, id, &context.by(), context.now).await?;
    answer(&app, &context, id, tx, outcome).await
}
