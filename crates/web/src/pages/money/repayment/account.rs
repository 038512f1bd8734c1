//! One agreement's account: every entry with a running balance, and payments to register.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{calendar::business_day, ids::AgreementId, money::Money};
use store::{
    casework::{cases, drafts::Fields},
    error::StoreError,
    ledger::books,
    money_out::refunds,
    people::accounts,
    repayment::{
        agreements, charges, incomes,
        receipts::{self, Payment},
    },
    reports::people::{self, Who},
    servicing::balance,
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed, typed_day},
    },
    http::{context::RequestContext, csv, error::PageError, paths},
    pages::money::payout_form,
    present::{
        amendment::amendment_label,
        repayment::{RepaymentView, view},
        statement::{Statement, file_name},
        terms::facts,
        what_if,
    },
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, status},
    },
    words::{
        filters,
        format::{date, euro},
        lang::Lang,
    },
};

#[derive(Template)]
#[template(path = "money/account.html")]
struct AccountPage {
    shell: Shell,
    form: FormView,
    id: AgreementId,
    number: String,
    /// What kind of money it is.
    title: String,
    facts: Vec<(String, String)>,
    view: RepaymentView,
    /// What would be with three incomes.
    three: Vec<(Money, what_if::WhatIf)>,
    statement: Statement,
    balance: i64,
    /// What the person has to their credit; nothing when there is none.
    credit: Option<String>,
    /// The refund of it that waits: its payout.
    refund: Option<String>,
    /// Versions of the schedule: day, what, state, address.
    versions: Vec<(String, String, String, String)>,
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
) -> Result<Response, PageError> {
    let typed = typed_day("on", context.today);
    page(&app, &context, id, &typed, Errors::default()).await
}

pub(crate) async fn receive(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut read = Reader::new(context.lang, &typed, context.today);
    let amount = read.euros("amount", Money::CENT, MOST);
    let on = read.date("on");
    let reference = read.text("reference", 60, "error-reference");
    if on.is_some_and(|it| context.today < it) {
        let message = context.lang.text("error-date-future");
        read.errors.add("on", message);
    }
    let began = agreements::load(&app.db, context.actor()?, id).await?.offered_on;
    if on.is_some_and(|it| it < began) {
        let message = context.lang.say("error-before-agreement", &[("day", date(context.lang, began))]);
        read.errors.add("on", message);
    }
    let mut errors = read.errors;
    let (Some(amount), Some(on), Some(reference), true) = (amount, on, reference, errors.is_empty()) else {
        return page(&app, &context, id, &typed, errors).await;
    };
    if let Some(most) = surprising(&app, &context, id, amount).await?
        && read_sure(&typed) != Some(amount)
    {
        errors.add("amount", context.lang.say("error-received-much", &[("most", euro(context.lang, most))]));
        return page(&app, &context, id, &typed, errors).await;
    }
    let tx = app.db.begin().await?;
    let received = Payment { agreement: id, reference, amount, on };
    match receipts::register(&tx, &received, &context.by(), context.now).await {
        // The same payment once more, by a second press of the button, changes nothing.
        Ok(_) => tx.commit().await?,
        Err(StoreError::Duplicate) => {
            drop(tx);
            errors.add("reference", context.lang.text("error-reference-known"));
            return page(&app, &context, id, &typed, errors).await;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(Redirect::to(&paths::account(id.0)).into_response())
}

const MOST: Money = Money::euros(1_000_000);
/// The amount that somebody was asked about, in cents: sent once more it is meant.
const SURE: &str = "zeker";

fn read_sure(typed: &Fields) -> Option<Money> {
    typed.get(SURE).and_then(|it| it.parse().ok()).and_then(|it| Money::from_cents(it).ok())
}

/// All that can still be owed, when so much came in that it is more than that.
async fn surprising(
    app: &App,
    context: &RequestContext,
    id: AgreementId,
    amount: Money,
) -> Result<Option<Money>, PageError> {
    let agreement = agreements::load(&app.db, context.actor()?, id).await?;
    let stands = balance::load(&app.db, &agreement, context.today).await?;
    let account = agreements::account(&app.db, &agreement).await?;
    let most = stands.left(&agreement, &account);
    Ok(Some(most).filter(|most| *most < amount && agreement.written_off_on.is_none()))
}

async fn page(
    app: &App,
    context: &RequestContext,
    id: AgreementId,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let agreement = agreements::load(&app.db, context.actor()?, id).await?;
    let Who { number, name, .. } = people::of_agreement(&app.db, id).await?;
    let charges = charges::list_charges(&app.db, id).await?;
    let entries = books::list_of_agreement(&app.db, id).await?;
    let known = incomes::list(&app.db, agreement.case).await?;
    let stands = balance::of_charges(&app.db, &agreement, &charges, context.today).await?;
    let account = agreement.account(known.clone());
    let make = Maker { lang, typed, errors: &errors };
    let mut asked = Reader::kept(lang, typed);
    let amount = asked.euros("amount", Money::CENT, MOST).map_or(0, Money::cents);
    let is_asked = errors.on("amount").is_some() && amount != 0;
    let fields = vec![
        make.hidden(SURE, &if is_asked { amount.to_string() } else { String::new() }),
        make.euro("amount", "ask-received"),
        make.date("on", "ask-received-on"),
        make.text("reference", "ask-reference"),
    ];
    let code = status(&errors).max(StatusCode::OK);
    let action = format!("{}/ontvangst", paths::account(id.0));
    let page = AccountPage {
        shell: Shell::titled(context, format!("{number} {name}")),
        form: FormView::new(&action, fields, errors, lang.text("account-register")),
        id,
        number,
        title: lang.named("instrument", agreement.terms.label()),
        facts: [facts(lang, &agreement.terms), checked(app, lang, &agreement).await?].concat(),
        three: what_if::under_three(lang, &agreement, &known, &stands),
        view: view(context, &agreement, &account, &charges, &stands),
        statement: Statement::of(lang, &agreement, (&entries, &charges), None),
        versions: versions(app, lang, id).await?,
        credit: (!stands.credit.is_zero()).then(|| euro(lang, stands.credit)),
        refund: refunds::waiting(&app.db, id).await?.map(|it| format!("{}/{}", payout_form::LIST, it.id)),
        balance: stands.open.cents() - stands.credit.cents(),
    };
    Ok(html(context, code, &page)?)
}

/// On what the offer rests: what the person can pay, who looked, and when.
async fn checked(
    app: &App,
    lang: Lang,
    agreement: &agreements::Agreement,
) -> Result<Vec<(String, String)>, PageError> {
    let Some((basis, check)) = agreement.terms.credit().and_then(|it| Some((it, it.affordability?))) else {
        return Ok(Vec::new());
    };
    let who = accounts::by_id(&app.db, check.verified_by).await?;
    let values = [
        ("left", euro(lang, check.means.left_over())),
        ("asked", euro(lang, check.most_a_month)),
        ("who", who.name),
        ("day", date(lang, basis.checked_on)),
    ];
    let register = check.means.register_asked_on;
    Ok(vec![
        (lang.text("account-affordable"), lang.say("account-affordable.value", &values)),
        (
            lang.text("propose-register"),
            register.map_or_else(|| lang.text("propose-not-asked"), |it| date(lang, it)),
        ),
    ])
}

async fn versions(
    app: &App,
    lang: Lang,
    id: AgreementId,
) -> Result<Vec<(String, String, String, String)>, PageError> {
    let all = store::servicing::proposals::list(&app.db, id).await?;
    let row = |it: store::servicing::proposals::AmendmentProposal| {
        let state = lang.named("change-state", it.state.name());
        let day = date(lang, business_day(it.proposed_at));
        (day, amendment_label(lang, it.change), state, paths::proposal(it.id))
    };
    Ok(all.into_iter().map(row).collect())
}

/// The statement to take along, of one year or of all of them.
async fn statement(
    app: &App,
    context: &RequestContext,
    id: AgreementId,
) -> Result<(Statement, agreements::Agreement), PageError> {
    let agreement = agreements::load(&app.db, context.actor()?, id).await?;
    let entries = books::list_of_agreement(&app.db, id).await?;
    let charges = charges::list_charges(&app.db, id).await?;
    Ok((Statement::of(context.lang, &agreement, (&entries, &charges), None), agreement))
}

pub(crate) async fn pdf(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
) -> Result<Response, PageError> {
    let (statement, agreement) = statement(&app, &context, id).await?;
    let case = cases::load(&app.db, context.actor()?, agreement.case).await?;
    let bytes = statement.pdf(&app, (&case, &agreement), context.lang, context.today).await?;
    let name = format!("{}.pdf", file_name(id, None, context.today));
    Ok(csv::file(bytes, &name, "application/pdf"))
}

pub(crate) async fn csv(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
) -> Result<Response, PageError> {
    let (statement, _) = statement(&app, &context, id).await?;
    let (head, rows) = statement.sheet(context.lang);
    csv::answer(&file_name(id, None, context.today), &head, &rows)
}
