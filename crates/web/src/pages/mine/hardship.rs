//! "Ik kan dit niet betalen": a choice, and an answer at once (requirement D-04). A person decides about more.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    calendar::business_day,
    fund::Regulation,
    money::Money,
    notice::Notice,
    repayment::{
        amendment::Amendment,
        billing::{self, RepaymentState},
    },
};
use store::{
    casework::{
        audit_log,
        cases::{self, Case},
        drafts::Fields,
    },
    db::{Reads, Tx},
    messages::callbacks::{self, CallCause},
    repayment::{
        agreements::{self, Agreement},
        charges,
    },
    servicing::{
        amendments,
        balance::{self, AgreementBalance},
        postponement, proposals,
    },
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, paths},
    pages::own_case::repaying_case,
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::format::euro,
};

const HERE: &str = "/mijn/niet-betalen";
const LESS: &str = "/mijn/niet-betalen/lager";

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    page(&app, &context, &Fields::new(), Errors::default()).await
}

/// Answers at once, without a question about why.
pub(crate) async fn choose(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let how = typed.get("how").map_or("", String::as_str);
    match how {
        "income" => return Ok(Redirect::to("/mijn/inkomen").into_response()),
        "lower" => return Ok(Redirect::to(LESS).into_response()),
        "pause" | "later" | "call" => {}
        _ => {
            let mut errors = Errors::default();
            errors.add("how", context.lang.text("error-choose-one"));
            return page(&app, &context, &typed, errors).await;
        }
    }
    let tx = app.db.begin().await?;
    let case = repaying_case(&tx, &context).await?;
    match how {
        "pause" => pause(&tx, &context, &case).await?,
        "later" => later(&tx, &context, &case).await?,
        _ => call(&tx, &context, &case).await?,
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
    context: &RequestContext,
    case: &Case,
    step: &'static str,
    notice: Notice,
) -> Result<(), PageError> {
    let line = audit_log::LogEntry { case: Some(case.id), step, ..audit_log::LogEntry::default() };
    audit_log::add(tx, line, &context.by(), context.now).await?;
    Ok(cases::tell(tx, case, notice, context.now).await?)
}

/// The months that come are free; what was charged already may wait as long. A person calls.
async fn pause(tx: &Tx, context: &RequestContext, case: &Case) -> Result<(), PageError> {
    let rules = Regulation::on(context.today);
    // A second one within the same time is for a person to decide.
    let log = audit_log::list(tx, case.id).await?;
    let last = log.iter().find(|it| it.step == "ask_pause").map(|it| business_day(it.at));
    if last.is_some_and(|it| context.today < rules.free_again(it)) {
        return call(tx, context, case).await;
    }
    let mut asked = false;
    for agreement in repaid(tx, case).await? {
        let next = balance::load(tx, &agreement, context.today).await?.next;
        let until = Some(rules.free_until(next));
        if agreement.paused_until < until {
            agreements::pause(tx, agreement.id, until).await?;
            let after = agreement.terms.due_on(rules.free_until(next).plus(1));
            postponement::wait_until(tx, &agreement, after).await?;
            asked = true;
        }
    }
    if !asked {
        // It was free for longer already: a person looks at what else can be done.
        return call(tx, context, case).await;
    }
    callbacks::ask(tx, case.id, CallCause::Asked, context.now).await?;
    let notice = Notice::HardshipAsked { on: context.today, months: rules.pause_months };
    note(tx, context, case, "ask_pause", notice).await
}

/// What is open may be paid a month later, once.
async fn later(tx: &Tx, context: &RequestContext, case: &Case) -> Result<(), PageError> {
    match postponement::postpone(tx, &repaid(tx, case).await?, context.today).await? {
        Some(until) => note(tx, context, case, "ask_later", Notice::Postponed { until }).await,
        // Nothing to move: a person looks at what else can be done.
        None => call(tx, context, case).await,
    }
}

async fn call(tx: &Tx, context: &RequestContext, case: &Case) -> Result<(), PageError> {
    if callbacks::ask(tx, case.id, CallCause::Asked, context.now).await? {
        note(tx, context, case, "ask_call", Notice::CallAsked { on: context.today }).await?;
    }
    Ok(())
}

/// A pre-financing of which somebody can ask to pay less a month.
struct Loan {
    agreement: Agreement,
    account: RepaymentState,
    stands: AgreementBalance,
    /// The next instalment as it is.
    each: Money,
    least: Money,
    most: Money,
}

async fn loan(at: &impl Reads, context: &RequestContext, case: &Case) -> Result<Option<Loan>, PageError> {
    for agreement in repaid(at, case).await? {
        let account = agreements::account(at, &agreement).await?;
        let stands = balance::load(at, &agreement, context.today).await?;
        let each = billing::ahead(&account, stands.next).each;
        if let Some((least, most)) = account.lower_amounts(stands.months_open, each) {
            return Ok(Some(Loan { agreement, account, stands, each, least, most }));
        }
    }
    Ok(None)
}

pub(crate) async fn show_less(
    State(app): State<App>,
    context: RequestContext,
) -> Result<Response, PageError> {
    less_page(&app, &context, &Fields::new(), Errors::default()).await
}

/// How much somebody can pay becomes a proposal; the next month is free, since it may come before the decision.
pub(crate) async fn ask_less(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = repaying_case(&tx, &context).await?;
    let Some(loan) = loan(&tx, &context, &case).await? else {
        return Ok(Redirect::to(HERE).into_response());
    };
    let mut read = Reader::new(context.lang, &typed, context.today);
    let Some(amount) = read.euros("amount", loan.least, loan.most) else {
        let errors = read.errors;
        drop(tx);
        return less_page(&app, &context, &typed, errors).await;
    };
    propose(&tx, &context, &case, &loan, amount).await?;
    tx.commit().await?;
    Ok(Redirect::to(paths::REPAY).into_response())
}

/// A person calls when it cannot become a proposal, or another one waits.
async fn propose(
    tx: &Tx,
    context: &RequestContext,
    case: &Case,
    loan: &Loan,
    amount: Money,
) -> Result<(), PageError> {
    let id = loan.agreement.id;
    let change = Amendment::spread_to(&loan.account, loan.stands.months_open, amount);
    let reason = context.lang.say("less-reason", &[("amount", euro(context.lang, amount))]);
    let me = context.actor()?.id;
    let open: Vec<_> = proposals::list(tx, id).await?.into_iter().filter(|it| it.state.is_open()).collect();
    if open.iter().any(|it| it.change == change && it.proposed_by == me) {
        // A second press of the button.
        return Ok(());
    }
    let is_done = open.is_empty()
        && amendments::propose(tx, id, change, &reason, (me, context.today), context.now).await?.is_ok();
    if !is_done {
        return call(tx, context, case).await;
    }
    let until = loan.agreement.paused_until.max(Some(loan.stands.next));
    agreements::pause(tx, id, until).await?;
    let answer_by = Regulation::on(context.today).answered_by(context.today);
    note(tx, context, case, "ask_less", Notice::LessAsked { amount, answer_by }).await
}

/// Whether something is open that was not postponed yet.
async fn may_wait(app: &App, case: &Case) -> Result<bool, PageError> {
    for agreement in repaid(&app.db, case).await? {
        let charges = charges::list_charges(&app.db, agreement.id).await?;
        if charges.iter().any(charges::may_wait) {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn page(
    app: &App,
    context: &RequestContext,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let case = repaying_case(&app.db, context).await?;
    // What an income share asks depends on the income alone.
    let has_loan = loan(&app.db, context, &case).await?.is_some();
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let may_wait = may_wait(app, &case).await?;
    let is_offered = |it: &&str| match *it {
        "lower" => has_loan,
        "later" => may_wait,
        _ => true,
    };
    let choices: Vec<&str> =
        ["income", "lower", "later", "pause", "call"].into_iter().filter(is_offered).collect();
    let months = Regulation::on(context.today).pause_months.to_string();
    let free = context.lang.say("cannot-pay-pause", &[("months", months)]);
    let fields = vec![make.radio("how", "ask-cannot-pay", "cannot-pay", &choices).relabelled("pause", &free)];
    let form = FormView::new(HERE, fields, errors, context.lang.text("form-next"));
    FormPage::new(context, "cannot-pay", form)
        .back(paths::REPAY, context.lang.text("form-back-repay"))
        .show(context)
}

async fn less_page(
    app: &App,
    context: &RequestContext,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let case = repaying_case(&app.db, context).await?;
    let Some(loan) = loan(&app.db, context, &case).await? else {
        return Ok(Redirect::to(HERE).into_response());
    };
    let make = Maker { lang, typed, errors: &errors };
    let fields = vec![make.euro("amount", "ask-less")];
    let form = FormView::new(LESS, fields, errors, lang.text("less-send"));
    let mut page = FormPage::new(context, "less", form).back(HERE, lang.text("form-back"));
    let left = loan.stands.left(&loan.agreement, &loan.account);
    page.lead.push(lang.say("less-now", &[("left", euro(lang, left)), ("each", euro(lang, loan.each))]));
    let days = Regulation::on(context.today).answer_days.to_string();
    let between = [("least", euro(lang, loan.least)), ("most", euro(lang, loan.most))];
    page.lead.push(lang.say("less-between", &between));
    page.lead.push(lang.say("less-answer", &[("days", days)]));
    page.show(context)
}
