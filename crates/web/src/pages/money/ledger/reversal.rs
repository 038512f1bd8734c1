//! A payment is reversed: asked first, since the person hears of it at once and owes it again.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;
use domain::{
    ids::{AgreementId, EntryId},
    ledger::{Account, EntryKind},
    money::Money,
    reversal_reason::ReversalReason,
};
use store::{
    casework::drafts::Fields,
    ledger::books::{self, Posted},
    repayment::receipts,
    reports::people,
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed, typed_day},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::format::{date, euro},
};

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<EntryId>,
) -> Result<Response, PageError> {
    let typed = typed_day("on", context.today);
    let (entry, agreement) = payment(&app, &context, id).await?;
    let all = books::list_of_agreement(&app.db, agreement).await?;
    if all.iter().any(|it| it.reverses == Some(id)) {
        return Ok(Redirect::to(&paths::account(agreement.0)).into_response());
    }
    page(&app, &context, &entry, agreement, &typed, Errors::default()).await
}

pub(crate) async fn save(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<EntryId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let (entry, agreement) = payment(&app, &context, id).await?;
    let mut read = Reader::new(context.lang, &typed, context.today);
    let parse = |text: &str| match text {
        "bounced" => Some(ReversalReason::Bounced),
        "mistake" => Some(ReversalReason::Mistake),
        _ => None,
    };
    let reason = read.choice("reason", parse, "error-choose-one");
    let on = match reason {
        // What was never received has no day on which it went back.
        Some(ReversalReason::Mistake) => Some(context.today),
        _ => taken_back_on(&mut read, context.today, &entry),
    };
    let (Some(reason), Some(on)) = (reason, on) else {
        return page(&app, &context, &entry, agreement, &typed, read.errors).await;
    };
    let tx = app.db.begin().await?;
    // Reversed before: the second press of the button changes nothing.
    receipts::reverse(&tx, id, reason, on, &context.by(), context.now).await?;
    commit_to(tx, &paths::account(agreement.0)).await
}

/// The day on which the bank took it back: not before it came in.
fn taken_back_on(read: &mut Reader<'_>, today: NaiveDate, entry: &Posted) -> Option<NaiveDate> {
    let on = read.date("on")?;
    let received = received_on(entry);
    let message = if today < on {
        read.lang.text("error-date-future")
    } else if on < received {
        read.lang.say("error-before-payment", &[("day", date(read.lang, received))])
    } else {
        return Some(on);
    };
    read.errors.add("on", message);
    None
}

/// Only a payment can be turned round.
async fn payment(
    app: &App,
    context: &RequestContext,
    id: EntryId,
) -> Result<(Posted, AgreementId), PageError> {
    let entry = books::load(&app.db, context.actor()?, id).await?;
    let agreement = entry.agreement.filter(|_| entry.kind == EntryKind::Receipt);
    let agreement = agreement.ok_or(PageError::NotFound)?;
    Ok((entry, agreement))
}

/// The day it came in, also when the books were closed for that day.
fn received_on(entry: &Posted) -> NaiveDate {
    entry.meant_for.unwrap_or(entry.effective_on)
}

async fn page(
    app: &App,
    context: &RequestContext,
    entry: &Posted,
    agreement: AgreementId,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let who = people::of_agreement(&app.db, agreement).await?;
    let received = entry.transfers.iter().filter(|it| it.debit == Account::Bank);
    let amount: Money = received.map(|it| it.amount).sum();
    let make = Maker { lang, typed, errors: &errors };
    let fields = vec![
        make.radio("reason", "ask-reverse-reason", "reverse", &["bounced", "mistake"]),
        make.date("on", "ask-reverse-on"),
    ];
    let form = FormView::new(&paths::reversal(entry.id), fields, errors, lang.text("reverse-do"));
    let mut page = FormPage::new(context, "reverse", form)
        .back(&paths::account(agreement.0), lang.text("account-statement"));
    let day = date(lang, received_on(entry));
    let values = [("amount", euro(lang, amount)), ("name", who.name), ("number", who.number), ("day", day)];
    page.lead = vec![lang.say("reverse-which", &values), lang.text("reverse-then")];
    page.show(context)
}
