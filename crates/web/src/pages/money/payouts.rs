//! Payouts: released by one person, above a limit by two, and registered as paid once the bank carried them out.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::Response,
};
use domain::{ids::PayoutId, money::Money};
use serde::Deserialize;
use store::{
    casework::{
        audit_log,
        cases::{self, Case},
        drafts::Fields,
    },
    error::StoreError,
    money_out::{
        disbursement, holds,
        payouts::{self, Hold, Payout, PayoutKind, PayoutOutcome, PayoutState as Stand},
        refunds,
    },
    people::accounts,
    reports::{
        account_moves::BankFlow,
        payout_lists::{self, PayoutList, PayoutRow},
    },
    servicing::funding,
};
use uuid::Uuid;

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed, typed_day},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    pages::money::payout_form::{LIST, seen},
    present::{
        payout::{hold_words, purpose},
        proposal::log_words,
    },
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, ok, status},
        turn,
    },
    words::{
        filters,
        format::{date, euro, moment},
        lang::Lang,
    },
};

struct PayoutLine {
    path: String,
    what: String,
    number: String,
    payee: String,
    amount: Money,
    /// What came back of it.
    returned: Money,
    due: String,
    is_late: bool,
    hold: String,
}

#[derive(Template)]
#[template(path = "money/payouts.html")]
struct PayoutsPage {
    shell: Shell,
    tabs: Vec<(String, String, bool)>,
    lines: Vec<PayoutLine>,
    count: u64,
    /// What the whole list comes to, in cents.
    cents: i64,
    /// The movements of the bank that come to the same, once it was paid.
    book: Option<String>,
    pages: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "money/payout.html")]
struct PayoutPage {
    shell: Shell,
    form: FormView,
    facts: Vec<(String, String)>,
    path: String,
    stand: Stand,
    hold: Option<String>,
    /// Another day or account can be put in, or it can be cancelled.
    may_change: bool,
    /// What was done with it and why: text, and when.
    history: Vec<(String, String)>,
    /// A part of it can be paid on another day.
    may_split: bool,
    /// Money of it can come back.
    may_return: bool,
    /// Somebody asked to cancel it; it can go on after all.
    is_kept: bool,
    /// Where a refund is cancelled.
    may_cancel: bool,
    /// The account of the agreement it belongs to.
    account: Option<String>,
    released_by: Option<String>,
    needs_second: bool,
}

#[derive(Deserialize)]
pub(crate) struct PayoutsQuery {
    #[serde(default)]
    stand: String,
    /// The page goes on after this payout.
    na: Option<Uuid>,
    /// The page ends before this payout.
    voor: Option<Uuid>,
}

pub(crate) async fn list(
    State(app): State<App>,
    context: RequestContext,
    Query(asked): Query<PayoutsQuery>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let which = PayoutList::from_name(&asked.stand).unwrap_or(PayoutList::Planned);
    let found = payout_lists::page(&app.db, which, turn::place(asked.na, asked.voor), context.today).await?;
    let totals = payout_lists::totals(&app.db, which, context.today).await?;
    let page = PayoutsPage {
        shell: Shell::new(&context, "menu-payouts"),
        tabs: PayoutList::ALL
            .iter()
            .map(|it| {
                let label = lang.named("payout", it.name());
                (format!("{LIST}?stand={}", it.name()), label, *it == which)
            })
            .collect(),
        lines: found.rows.iter().map(|it| line(&context, it)).collect(),
        count: totals.count,
        cents: totals.cents,
        book: flow(which).map(paths::bank_flow),
        pages: turn::links(&format!("{LIST}?stand={}", which.name()), found.ends(|it| it.payout.id.0), None),
    };
    ok(&context, &page)
}

/// Where the bank shows the same money.
const fn flow(which: PayoutList) -> Option<BankFlow> {
    match which {
        PayoutList::Paid => Some(BankFlow::PaidOut),
        PayoutList::GivenBack => Some(BankFlow::GivenBack),
        PayoutList::Committed
        | PayoutList::Late
        | PayoutList::Planned
        | PayoutList::ReleasedOnce
        | PayoutList::Released
        | PayoutList::Cancelled => None,
    }
}

fn line(context: &RequestContext, row: &PayoutRow) -> PayoutLine {
    let payout = &row.payout;
    let open = !matches!(payout.state, Stand::Paid | Stand::Cancelled);
    // Whether a refund must wait is decided on its own page.
    let waits = row.stop_asked && payout.kind != PayoutKind::Refund;
    let hold = if waits {
        Some(Hold::StopAsked)
    } else if row.revision_asked && payout.kind != PayoutKind::Refund {
        Some(Hold::RevisionAsked)
    } else {
        row.waits.or_else(|| holds::payout_hold(payout, row.withdraw_until, context.today))
    };
    let hold = hold.filter(|_| open);
    PayoutLine {
        path: format!("{LIST}/{}", payout.id),
        what: purpose(context.lang, payout),
        number: row.case_number.clone(),
        payee: payout.payee_name.clone(),
        amount: payout.amount,
        returned: payout.returned,
        due: date(context.lang, payout.paid_on.unwrap_or(payout.due_on)),
        is_late: open && payout.due_on < context.today,
        hold: hold.map_or_else(String::new, |it| hold_words(context.lang, it)),
    }
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PayoutId>,
) -> Result<Response, PageError> {
    let payout = payouts::load(&app.db, context.actor()?, id).await?;
    let typed = typed_day("paid_on", context.today);
    page(&app, &context, &payout, &typed, Errors::default()).await
}

pub(crate) async fn release(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PayoutId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let seen = seen(&typed)?;
    let tx = app.db.begin().await?;
    let outcome = disbursement::release(&tx, (id, seen), &context.by(), context.today, context.now).await?;
    answer(&app, &context, id, tx, outcome).await
}

pub(crate) async fn paid(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PayoutId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut read = Reader::new(context.lang, &typed, context.today);
    let day = read.date("paid_on");
    if day.is_some_and(|it| context.today < it) {
        let message = context.lang.text("error-date-future");
        read.errors.add("paid_on", message);
    }
    let (Some(day), true) = (day, read.errors.is_empty()) else {
        let errors = read.errors;
        let payout = payouts::load(&app.db, context.actor()?, id).await?;
        return page(&app, &context, &payout, &typed, errors).await;
    };
    let tx = app.db.begin().await?;
    let outcome = match disbursement::register_paid(&tx, id, day, &context.by(), context.now).await {
        Err(StoreError::Closed) => {
            drop(tx);
            let mut errors = Errors::default();
            errors.add("paid_on", context.lang.text("error-period-closed"));
            let payout = payouts::load(&app.db, context.actor()?, id).await?;
            return page(&app, &context, &payout, &typed, errors).await;
        }
        done => done?,
    };
    if let PayoutOutcome::BeforeRelease(day) = outcome {
        drop(tx);
        let mut errors = Errors::default();
        let values = [("day", date(context.lang, day))];
        errors.add("paid_on", context.lang.say("refusal-payout-early", &values));
        let payout = payouts::load(&app.db, context.actor()?, id).await?;
        return page(&app, &context, &payout, &typed, errors).await;
    }
    answer(&app, &context, id, tx, outcome).await
}

/// The bank did not carry it out.
pub(crate) async fn void(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PayoutId>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let outcome = disbursement::void(&tx, id, &context.by(), context.now).await?;
    answer(&app, &context, id, tx, outcome).await
}

/// Cancels a refund: the credit balance stays the person's.
pub(crate) async fn cancel(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<PayoutId>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let outcome = refunds::cancel(&tx, id, &context.by(), context.now).await?;
    answer(&app, &context, id, tx, outcome).await
}

/// Goes back to the payout when it is done, or says why not.
pub(crate) async fn answer(
    app: &App,
    context: &RequestContext,
    id: PayoutId,
    tx: store::db::Tx,
    outcome: PayoutOutcome,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let why = match outcome {
        PayoutOutcome::Done(_) => {
            return commit_to(tx, &format!("{LIST}/{id}")).await;
        }
        PayoutOutcome::Held(hold) => hold_words(lang, hold),
        PayoutOutcome::AlreadyCharged => lang.text("refusal-payout-charged"),
        PayoutOutcome::Changed => lang.text("refusal-payout-changed"),
        PayoutOutcome::BeforeRelease(day) => lang.say("refusal-payout-early", &[("day", date(lang, day))]),
        PayoutOutcome::SamePerson => lang.text("refusal-same-person"),
        PayoutOutcome::EnteredIt => lang.text("refusal-entered-it"),
        PayoutOutcome::NotNow(stand) => {
            let stand = lang.named("payout", stand.name());
            lang.say("refusal-payout-state", &[("state", stand)])
        }
    };
    drop(tx);
    let payout = payouts::load(&app.db, context.actor()?, id).await?;
    page(app, context, &payout, &Fields::new(), Errors::whole(why)).await
}

/// What was done with a payout, by whom and why, for who decides on it.
async fn history(app: &App, lang: Lang, payout: &Payout) -> Result<Vec<(String, String)>, PageError> {
    let written = audit_log::list(&app.db, payout.case).await?;
    let id = payout.id.to_string();
    let mine = written.iter().filter(|it| it.facts["payout"].as_str() == Some(id.as_str()));
    let lines = mine.map(|it| {
        let what = log_words(lang, it);
        let text = match it.facts["reason"].as_str().filter(|it| !it.is_empty()) {
            Some(reason) => format!("{what}. {reason}"),
            None => what,
        };
        (text, moment(lang, it.at))
    });
    Ok(lines.collect())
}

/// Accounts that this one can be compared with: that of the decision, and that of the application.
fn other_accounts(lang: Lang, payout: &Payout, case: &Case) -> Vec<(String, String)> {
    let line = case.stage.proposal().and_then(|it| it.lines.get(payout.line));
    let decided = line.filter(|_| payout.kind != PayoutKind::Refund).map(|it| &it.payee.iban);
    let own = case.application.as_ref().and_then(|it| it.needs.iban.as_ref());
    let asked = own.filter(|_| payout.to_person == Some(true));
    let rows = [("payout-account-decided", decided), ("payout-account-asked", asked)];
    let others = rows.into_iter().filter_map(|(key, iban)| Some((key, iban?)));
    others.filter(|it| *it.1 != payout.payee_iban).map(|it| (lang.text(it.0), it.1.grouped())).collect()
}

async fn page(
    app: &App,
    context: &RequestContext,
    payout: &Payout,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let case = cases::load(&app.db, context.actor()?, payout.case).await?;
    let released_by = match payout.released_by {
        Some(by) => Some(accounts::by_id(&app.db, by).await?.name),
        None => None,
    };
    let row = |key: &str, value: String| (lang.text(key), value);
    let mut facts = vec![
        row("column-number", case.name().to_owned()),
        row("column-what", purpose(lang, payout)),
        row("column-amount", euro(lang, payout.amount)),
        row("column-payee", payout.payee_name.clone()),
        row("propose-iban", payout.payee_iban.grouped()),
        row("column-day", date(lang, payout.due_on)),
        row("column-state", lang.named("payout", payout.state.name())),
    ];
    facts.extend(other_accounts(lang, payout, &case));
    if payout.may_return() && payout.to_person != Some(true) {
        let at_others = funding::at_others(&app.db, &case).await?;
        facts.extend((!at_others.is_zero()).then(|| row("at-others", euro(lang, at_others))));
    }
    if !payout.returned.is_zero() {
        facts.push(row("payout-returned", euro(lang, payout.returned)));
    }
    facts.extend(payout.paid_on.map(|it| row("payout-paid-on", date(lang, it))));
    let make = Maker { lang, typed, errors: &errors };
    let (action, fields, button) = match payout.state {
        Stand::Released => ("betaald", vec![make.date("paid_on", "ask-paid-on")], "payout-register"),
        _ => ("vrijgeven", vec![make.hidden("versie", &payout.version.to_string())], "payout-release"),
    };
    let code = status(&errors).max(StatusCode::OK);
    let action = format!("{LIST}/{}/{action}", payout.id);
    let page = PayoutPage {
        shell: Shell::titled(context, format!("{} {}", purpose(lang, payout), euro(lang, payout.amount))),
        form: FormView::new(&action, fields, errors, lang.text(button)),
        path: format!("{LIST}/{}", payout.id),
        facts,
        stand: payout.state,
        hold: holds::current_hold(&app.db, payout, context.today).await?.map(|it| hold_words(lang, it)),
        account: payout.agreement.map(|it| paths::account(it.0)),
        may_change: payout.may_change(),
        may_return: payout.may_return(),
        is_kept: payout.cancel_asked_by.is_some() && payout.state.is_open(),
        may_cancel: payout.kind == PayoutKind::Refund && payout.state.is_open(),
        released_by,
        needs_second: disbursement::needs_second(&app.db, payout, context.today).await?,
        history: history(app, lang, payout).await?,
        may_split: payout.may_split(),
    };
    Ok(html(context, code, &page)?)
}
