//! A part of a payout is paid on another day.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{ids::PayoutId, money::Money};
use store::{
    casework::drafts::Fields,
    money_out::{
        changes,
        payouts::{self, Payout},
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
    words::format::euro,
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
        make.euro("part", "ask-split-part"),
        make.date("due", "ask-split-due"),
        make.area("why", "ask-change-reason"),
    ];
    let texts = ("splitsen", "payout-split", "payout-split");
    let mut page = step_page(context, payout, texts, fields, errors);
    page.lead.insert(0, lang.say("payout-split-whole", &[("amount", euro(lang, payout.amount))]));
    page.show(context)
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PayoutId>,
) -> Result<Response, PageError> {
    let payout = payouts::load(&app.db, context.actor()?, id).await?;
    if !payout.may_split() {
        return Ok(Redirect::to(&format!("{LIST}/{id}")).into_response());
    }
    form(&context, &payout, &Fields::new(), Errors::default())
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
    let part = read.euros("part", Money::CENT, payout.amount.minus_or_zero(Money::CENT));
    let due_on = read.pay_day("due");
    if let Some(message) = after_first_month(&app, &context, &payout, due_on).await? {
        read.errors.add("due", message);
    }
    let reason = read.text("why", 500, "error-reason");
    let errors = read.errors;
    let (Some(part), Some(due_on), Some(reason), true) = (part, due_on, reason, errors.is_empty()) else {
        return form(&context, &payout, &typed, errors);
    };
    let tx = app.db.begin().await?;
    let outcome =
        changes::split(&tx, (id, seen), (part, due_on), &reason, &context.by(), (context.today, context.now))
            .await?;
    answer(&app, &context, id, tx, outcome).await
}
