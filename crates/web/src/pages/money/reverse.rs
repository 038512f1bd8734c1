//! A payment is turned round: asked first, since the person hears of it at once and owes it again.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use chrono::Datelike;
use domain::{
    ids::{AgreementId, EntryId},
    ledger::{Account, EntryKind, Reason},
    money::Money,
};
use store::{
    StoreError,
    cases::Fields,
    ledger::{self, Posted},
    lists::people,
    receipts,
};

use crate::{
    error::PageError,
    form::{Errors, Typed, field::Maker, read::Reader},
    pages::{FormPage, FormView},
    paths,
    state::App,
    visit::Visit,
    words::format::{date, euro},
};

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<EntryId>,
) -> Result<Response, PageError> {
    let today = visit.today;
    let typed = Fields::from([
        ("on-day".to_owned(), today.day().to_string()),
        ("on-month".to_owned(), today.month().to_string()),
        ("on-year".to_owned(), today.year().to_string()),
    ]);
    let (entry, agreement) = payment(&app, id).await?;
    page(&app, &visit, &entry, agreement, &typed, Errors::default()).await
}

pub(super) async fn save(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<EntryId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let (entry, agreement) = payment(&app, id).await?;
    let mut read = Reader::new(visit.lang, &typed);
    let parse = |text: &str| match text {
        "bounced" => Some(Reason::Bounced),
        "mistake" => Some(Reason::Mistake),
        _ => None,
    };
    let reason = read.choice("reason", parse, "error-choose-one");
    let on = read.date("on");
    if on.is_some_and(|it| visit.today < it) {
        read.errors.add("on", visit.lang.text("error-date-future"));
    }
    if on.is_some_and(|it| it < entry.effective_on) {
        let message =
            visit.lang.say("error-before-payment", &[("day", date(visit.lang, entry.effective_on))]);
        read.errors.add("on", message);
    }
    let mut errors = read.errors;
    let (Some(reason), Some(on), true) = (reason, on, errors.is_empty()) else {
        return page(&app, &visit, &entry, agreement, &typed, errors).await;
    };
    let tx = app.db.begin().await?;
    // Turned round before: the second press of the button changes nothing.
    match receipts::reverse(&tx, id, reason, on, &visit.by(), visit.now).await {
        Ok(_) => tx.commit().await?,
        Err(StoreError::Closed) => {
            drop(tx);
            errors.add("on", visit.lang.text("error-period-closed"));
            return page(&app, &visit, &entry, agreement, &typed, errors).await;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(Redirect::to(&paths::account(agreement.0)).into_response())
}

/// Only a payment can be turned round.
async fn payment(app: &App, id: EntryId) -> Result<(Posted, AgreementId), PageError> {
    let entry = ledger::load(&app.db, id).await?;
    let agreement = entry.agreement.filter(|_| entry.kind == EntryKind::Receipt);
    let agreement = agreement.ok_or(PageError::NotFound)?;
    Ok((entry, agreement))
}

async fn page(
    app: &App,
    visit: &Visit,
    entry: &Posted,
    agreement: AgreementId,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = visit.lang;
    let who = people::of_agreement(&app.db, agreement).await?;
    let received = entry.transfers.iter().filter(|it| it.debit == Account::Bank);
    let amount: Money = received.map(|it| it.amount).sum();
    let make = Maker { lang, typed, errors: &errors };
    let fields = vec![
        make.radio("reason", "ask-reverse-reason", "reverse", &["bounced", "mistake"]),
        make.date("on", "ask-reverse-on"),
    ];
    let form = FormView::new(&paths::reversal(entry.id), fields, errors, lang.text("reverse-do"));
    let mut page = FormPage::new(visit, "reverse", form)
        .back(&paths::account(agreement.0), lang.text("account-statement"));
    let day = date(lang, entry.meant_for.unwrap_or(entry.effective_on));
    let values = [("amount", euro(lang, amount)), ("name", who.name), ("number", who.number), ("day", day)];
    page.lead = vec![lang.say("reverse-which", &values), lang.text("reverse-then")];
    page.show(visit)
}
