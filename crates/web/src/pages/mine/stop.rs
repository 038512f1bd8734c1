//! "Ik stop met de opleiding": what follows is shown first, and it can be taken back until a colleague confirmed it.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{case::stop::StopReason, ids::AgreementId};
use store::{
    casework::drafts::Fields,
    error::StoreError,
    repayment::agreements,
    servicing::{stops, withdrawal},
};

use crate::{
    form::{
        field::Maker,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, paths},
    pages::{
        own_case::own_case,
        stop::{self, effect, read, was_shown},
    },
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::format::date,
};

const HERE: &str = "/mijn/stoppen";
const REASONS: &[StopReason] = &StopReason::OF_APPLICANT;

fn page(
    context: &RequestContext,
    typed: (&Fields, Errors),
    shown: Option<(domain::case::stop::Stop, Vec<(String, String)>)>,
) -> Result<Response, PageError> {
    let back = (paths::MINE, context.lang.text("form-back-mine"));
    stop::page(context, (HERE, back), REASONS, typed, shown).show(context)
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let case = own_case(&app.db, &context).await?;
    if !case.stage.may_stop() {
        return Ok(Redirect::to(paths::MINE).into_response());
    }
    page(&context, (&Fields::new(), Errors::default()), None)
}

pub(crate) async fn save(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = own_case(&app.db, &context).await?;
    if !case.stage.may_stop() {
        return Ok(Redirect::to(paths::MINE).into_response());
    }
    let stop = match read(&context, &typed, REASONS) {
        Ok(stop) => stop,
        Err(errors) => return page(&context, (&typed, errors), None),
    };
    if !was_shown(&typed, stop) {
        let follows = effect(&app.db, &context, &case, stop).await?;
        return page(&context, (&typed, Errors::default()), Some((stop, follows)));
    }
    let tx = app.db.begin().await?;
    match stops::ask(&tx, &case, stop, context.actor()?.id, context.now).await {
        Ok(_) => tx.commit().await?,
        // Somebody at the fund registered it meanwhile; the page of the case says so.
        Err(StoreError::Stale) => drop(tx),
        Err(error) => return Err(error.into()),
    }
    Ok(Redirect::to(paths::MINE).into_response())
}

pub(crate) async fn take_back(
    State(app): State<App>,
    context: RequestContext,
) -> Result<Response, PageError> {
    let case = own_case(&app.db, &context).await?;
    let tx = app.db.begin().await?;
    match stops::take_back(&tx, &case, context.actor()?.id, context.now).await {
        Ok(_) => tx.commit().await?,
        // It was confirmed at this moment; the page says so.
        Err(StoreError::Stale) => drop(tx),
        Err(error) => return Err(error.into()),
    }
    Ok(Redirect::to(paths::MINE).into_response())
}

/// "Ik zie af van dit contract", in its first days.
pub(crate) async fn show_withdrawal(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
) -> Result<Response, PageError> {
    withdrawal_page(&app, &context, id, (&Fields::new(), Errors::default())).await
}

async fn withdrawal_page(
    app: &App,
    context: &RequestContext,
    id: AgreementId,
    (typed, errors): (&Fields, Errors),
) -> Result<Response, PageError> {
    let agreement = agreements::load(&app.db, context.actor()?, id).await?;
    if !withdrawal::is_open(&agreement, context.today) {
        return Ok(Redirect::to(&paths::agreement(id)).into_response());
    }
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let fields = vec![make.radio("sure", "ask-withdraw-agreement", "answer", &["yes", "no"])];
    let action = format!("{}/afzien", paths::agreement(id));
    let form = FormView::new(&action, fields, errors, context.lang.text("form-next"));
    let until = agreement.withdraw_until.map_or_else(String::new, |it| date(context.lang, it));
    let mut page = FormPage::new(context, "withdraw-agreement", form)
        .back(&paths::agreement(id), context.lang.text("form-back"));
    page.lead = vec![context.lang.say("withdraw-agreement.lead", &[("day", until)])];
    page.show(context)
}

pub(crate) async fn withdraw(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    match typed.get("sure").map(String::as_str) {
        Some("yes") => {}
        Some("no") => return Ok(Redirect::to(&paths::agreement(id)).into_response()),
        _ => {
            let mut errors = Errors::default();
            errors.add("sure", context.lang.text("error-yes-no"));
            return withdrawal_page(&app, &context, id, (&typed, errors)).await;
        }
    }
    agreements::load(&app.db, context.actor()?, id).await?;
    let tx = app.db.begin().await?;
    if withdrawal::withdraw(&tx, id, &context.by(), context.today, context.now).await? {
        tx.commit().await?;
    }
    Ok(Redirect::to(paths::MINE).into_response())
}
