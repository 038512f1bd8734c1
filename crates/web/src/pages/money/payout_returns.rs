//! Money of a payout came back after the bank had paid it.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{bank_days::next_bank_day, ids::PayoutId, money::Money};
use store::{
    casework::drafts::Fields,
    error::StoreError,
    money_out::{
        payouts::{self, Payout, PayoutKind},
        returns::{self, PayoutReturn},
    },
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed, typed_day},
    },
    http::{context::RequestContext, error::PageError},
    pages::money::{
        payout_form::{LIST, seen, step_page},
        payouts::answer,
    },
    runtime::state::App,
    words::format::date,
};

fn form(
    context: &RequestContext,
    payout: &Payout,
    (typed, errors): (&Fields, Errors),
) -> Result<Response, PageError> {
    let lang = context.lang;
    let make = Maker { lang, typed, errors: &errors };
    let is_refund = payout.kind == PayoutKind::Refund;
    let mut fields = vec![make.euro("amount", "ask-return-amount"), make.date("on", "ask-return-on")];
    // What went back to a person is to their credit again, and they ask for it.
    fields.extend((!is_refund).then(|| make.radio("again", "ask-return-again", "answer", &["yes", "no"])));
    fields.push(make.area("why", "ask-return-why"));
    let texts = ("terug", "payout-return", "payout-return-save");
    step_page(context, payout, texts, fields, errors).show(context)
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PayoutId>,
) -> Result<Response, PageError> {
    let payout = payouts::load(&app.db, context.actor()?, id).await?;
    if !payout.may_return() {
        return Ok(Redirect::to(&format!("{LIST}/{id}")).into_response());
    }
    let left = payout.amount.minus_or_zero(payout.returned);
    let mut typed = typed_day("on", context.today);
    typed.insert("amount".to_owned(), left.decimal().to_string().replace('.', ","));
    form(&context, &payout, (&typed, Errors::default()))
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
    let cent = Money::from_cents(1).map_err(|_| PageError::BadRequest)?;
    let is_refund = payout.kind == PayoutKind::Refund;
    let left = payout.amount.minus_or_zero(payout.returned).max(cent);
    // The bank gives back all of it, or nothing.
    let amount = read.euros("amount", if is_refund { left } else { cent }, left);
    let on = read.date("on");
    if on.is_some_and(|it| context.today < it) {
        read.errors.add("on", context.lang.text("error-date-future"));
    }
    if let Some(paid_on) = payout.paid_on.filter(|paid_on| on.is_some_and(|on| on < *paid_on)) {
        let values = [("day", date(context.lang, paid_on))];
        read.errors.add("on", context.lang.say("error-return-early", &values));
    }
    let again = if is_refund { Some(false) } else { again(&mut read) };
    let reason = read.text("why", 500, "error-reason");
    let mut errors = read.errors;
    let (Some(amount), Some(on), Some(again), Some(reason), true) =
        (amount, on, again, reason, errors.is_empty())
    else {
        return form(&context, &payout, (&typed, errors));
    };
    let again_on = again.then(|| next_bank_day(context.today));
    let back = PayoutReturn { amount, on, again_on, reason };
    let tx = app.db.begin().await?;
    let by = context.by();
    match returns::register(&tx, (id, seen), &back, &by, context.today, context.now).await {
        Ok(outcome) => answer(&app, &context, id, tx, outcome).await,
        Err(StoreError::Closed) => {
            drop(tx);
            errors.add("on", context.lang.text("error-period-closed"));
            form(&context, &payout, (&typed, errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether it is paid again.
fn again(read: &mut Reader<'_>) -> Option<bool> {
    read.choice(
        "again",
        |it| match it {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        "error-yes-no",
    )
}
