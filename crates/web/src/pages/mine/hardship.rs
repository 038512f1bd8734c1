//! "Ik kan dit niet betalen": a choice, and an answer at once (requirement D-04). A person decides about more.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use chrono::Months;
use domain::{
    case::{change::Notice, proposal::Instrument},
    fund::Regulation,
    money::Money,
    repayment::{change::Change, schedule::MOST_INSTALMENTS},
};
use store::{
    Reads, Tx,
    agreements::{self, Agreement},
    calls,
    cases::{self, Case, Fields},
    changes, log, receipts,
};

use crate::{
    error::PageError,
    form::{Errors, Typed, field::Maker, read::Reader},
    pages::{FormPage, FormView},
    paths,
    state::App,
    visit::Visit,
    words::format::euro,
};

const HERE: &str = "/mijn/niet-betalen";
const LESS: &str = "/mijn/niet-betalen/lager";

pub(super) async fn show(State(app): State<App>, visit: Visit) -> Result<Response, PageError> {
    page(&app, &visit, &Fields::new(), Errors::default()).await
}

/// Answers at once, without a question about why.
pub(super) async fn choose(
    State(app): State<App>,
    visit: Visit,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let how = typed.get("how").map_or("", String::as_str);
    match how {
        "income" => return Ok(Redirect::to("/mijn/inkomen").into_response()),
        "lower" => return Ok(Redirect::to(LESS).into_response()),
        "pause" | "later" | "call" => {}
        _ => {
            let mut errors = Errors::default();
            errors.add("how", visit.lang.text("error-choose-one"));
            return page(&app, &visit, &typed, errors).await;
        }
    }
    let tx = app.db.begin().await?;
    let case = cases::newest_of(&tx, visit.actor()?.id).await?.ok_or(PageError::NotFound)?;
    match how {
        "pause" => pause(&tx, &visit, &case).await?,
        "later" => later(&tx, &visit, &case).await?,
        _ => call(&tx, &visit, &case).await?,
    }
    tx.commit().await?;
    Ok(Redirect::to(paths::REPAY).into_response())
}

/// The agreements of a case that are being repaid.
async fn repaid(at: &impl Reads, case: &Case) -> Result<Vec<Agreement>, PageError> {
    let all = agreements::list(at, case.id).await?;
    Ok(all.into_iter().filter(|it| it.accepted_at.is_some() && it.ended_on.is_none()).collect())
}

async fn note(
    tx: &Tx,
    visit: &Visit,
    case: &Case,
    step: &'static str,
    notice: Notice,
) -> Result<(), PageError> {
    let line = log::Line { case: Some(case.id), step, ..log::Line::default() };
    log::add(tx, line, &visit.by(), visit.now).await?;
    Ok(cases::tell(tx, case, notice, visit.now).await?)
}

/// The months that come are free; what was charged already may wait as long. A person calls.
async fn pause(tx: &Tx, visit: &Visit, case: &Case) -> Result<(), PageError> {
    let months = Regulation::on(visit.today).pause_months;
    // A second one within the same time is for a person to decide.
    let log = log::list(tx, case.id).await?;
    let last = log.iter().find(|it| it.step == "ask_pause").map(|it| it.at.date_naive());
    if last.is_some_and(|it| visit.today < it + Months::new(months)) {
        return call(tx, visit, case).await;
    }
    let mut asked = false;
    for agreement in repaid(tx, case).await? {
        let next = changes::standing(tx, agreement.id, visit.today).await?.next;
        let until = Some(next.plus(i32::try_from(months).unwrap_or_default() - 1));
        if agreement.paused_until < until {
            agreements::pause(tx, agreement.id, until).await?;
            asked = true;
        }
    }
    if asked {
        calls::ask(tx, case.id, visit.now).await?;
        note(tx, visit, case, "ask_pause", Notice::HardshipAsked { on: visit.today }).await?;
    }
    Ok(())
}

/// What is open may be paid a month later, once.
async fn later(tx: &Tx, visit: &Visit, case: &Case) -> Result<(), PageError> {
    let mut latest = None;
    for agreement in repaid(tx, case).await? {
        latest = latest.max(receipts::postpone(tx, &agreement, visit.today).await?);
    }
    match latest {
        Some(until) => note(tx, visit, case, "ask_later", Notice::Postponed { until }).await,
        // Nothing to move: a person looks at what else can be done.
        None => call(tx, visit, case).await,
    }
}

async fn call(tx: &Tx, visit: &Visit, case: &Case) -> Result<(), PageError> {
    if calls::ask(tx, case.id, visit.now).await? {
        note(tx, visit, case, "ask_call", Notice::CallAsked { on: visit.today }).await?;
    }
    Ok(())
}

/// The pre-financing of somebody, with what it still comes to: open, and to be charged.
async fn loan(
    at: &impl Reads,
    visit: &Visit,
    case: &Case,
) -> Result<Option<(Agreement, Money, Money)>, PageError> {
    for agreement in repaid(at, case).await? {
        if agreement.terms.instrument() != Instrument::PreFinancing {
            continue;
        }
        let account = agreements::account(at, &agreement).await?;
        let behind = changes::standing(at, agreement.id, visit.today).await?.behind;
        let left: Money = [account.left(), behind].into_iter().sum();
        let each = Money::from_cents(left.cents() / i64::from(account.instalments_left())).unwrap_or(left);
        if Money::CENT < each {
            return Ok(Some((agreement, left, each)));
        }
    }
    Ok(None)
}

pub(super) async fn show_less(State(app): State<App>, visit: Visit) -> Result<Response, PageError> {
    less_page(&app, &visit, &Fields::new(), Errors::default()).await
}

/// How much somebody can pay becomes a proposal; until it is decided a month is free.
pub(super) async fn ask_less(
    State(app): State<App>,
    visit: Visit,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = cases::newest_of(&tx, visit.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let Some((agreement, left, each)) = loan(&tx, &visit, &case).await? else {
        return Ok(Redirect::to(HERE).into_response());
    };
    let most = Money::from_cents(each.cents() - 1).unwrap_or(each);
    let least = Money::from_cents(left.cents().div_euclid(i64::from(MOST_INSTALMENTS)) + 1).unwrap_or(most);
    let mut read = Reader::new(visit.lang, &typed);
    let Some(amount) = read.euros("amount", least.min(most), most) else {
        let errors = read.errors;
        drop(tx);
        return less_page(&app, &visit, &typed, errors).await;
    };
    let count = left.cents().div_euclid(amount.cents()) + i64::from(left.cents() % amount.cents() != 0);
    let change = Change::Spread { instalments: u32::try_from(count).unwrap_or(MOST_INSTALMENTS) };
    let waits = changes::list(&tx, agreement.id).await?.into_iter().any(|it| it.state.is_open());
    if !waits {
        let reason = visit.lang.say("less-reason", &[("amount", euro(visit.lang, amount))]);
        let by = (visit.actor()?.id, visit.today);
        if changes::propose(&tx, agreement.id, change, &reason, by, visit.now).await?.is_ok() {
            let next = changes::standing(&tx, agreement.id, visit.today).await?.next;
            agreements::pause(&tx, agreement.id, agreement.paused_until.max(Some(next))).await?;
            note(&tx, &visit, &case, "ask_less", Notice::LessAsked { amount }).await?;
        }
    }
    tx.commit().await?;
    Ok(Redirect::to(paths::REPAY).into_response())
}

async fn page(app: &App, visit: &Visit, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let case = cases::newest_of(&app.db, visit.actor()?.id).await?.ok_or(PageError::NotFound)?;
    // What an income share asks depends on the income alone.
    let has_loan = loan(&app.db, visit, &case).await?.is_some();
    let make = Maker { lang: visit.lang, typed, errors: &errors };
    let choices: &[&str] = if has_loan {
        &["income", "lower", "later", "pause", "call"]
    } else {
        &["income", "later", "pause", "call"]
    };
    let fields = vec![make.radio("how", "ask-cannot-pay", "cannot-pay", choices)];
    let form = FormView::new(HERE, fields, errors, visit.lang.text("form-next"));
    FormPage::new(visit, "cannot-pay", form)
        .back(paths::REPAY, visit.lang.text("form-back-repay"))
        .show(visit)
}

async fn less_page(app: &App, visit: &Visit, typed: &Fields, errors: Errors) -> Result<Response, PageError> {
    let case = cases::newest_of(&app.db, visit.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let Some((_, left, each)) = loan(&app.db, visit, &case).await? else {
        return Ok(Redirect::to(HERE).into_response());
    };
    let make = Maker { lang: visit.lang, typed, errors: &errors };
    let fields = vec![make.euro("amount", "ask-less")];
    let form = FormView::new(LESS, fields, errors, visit.lang.text("less-send"));
    let mut page = FormPage::new(visit, "less", form).back(HERE, visit.lang.text("form-back"));
    let values = [("left", euro(visit.lang, left)), ("each", euro(visit.lang, each))];
    page.lead.push(visit.lang.say("less-now", &values));
    page.show(visit)
}
