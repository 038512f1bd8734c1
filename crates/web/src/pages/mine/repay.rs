//! Repaying: now, paid, left, until; a chart with its table; every line of the account.

use std::cmp::Ordering;

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use chrono::{Datelike, Months};
use domain::{
    calendar::{Month, business_day},
    fund::Regulation,
    money::Money,
};
use serde::Deserialize;
use store::{
    casework::cases,
    messages::callbacks,
    money_out::refunds,
    repayment::{
        agreements::{self, Agreement},
        charges::{self, FirstDue},
        incomes,
    },
    servicing::{
        annual_settlements, balance, early, hardship,
        proposals::{self, AmendmentProposal},
    },
};

use crate::{
    http::{context::RequestContext, error::PageError},
    pages::{mine::credit, own_case::repaying_case},
    present::{
        income::income_label,
        qr,
        repayment::{RepaymentView, Transfer, view},
    },
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{
        filters,
        format::{cents, date, euro, month},
    },
};

/// Whose account it is.
const RECEIVER: &str = "TechEduFonds";
/// What comes within so many months is worth a word about not being able to pay it.
const SOON: u32 = 2;

#[derive(Template)]
#[template(path = "mine/repay.html")]
struct RepayPage {
    shell: Shell,
    /// The answer: what has to be paid and by when.
    title: String,
    /// What of it is late already.
    late: Option<String>,
    /// It was too late to take a choice back.
    is_too_late: bool,
    /// What was chosen today and can be taken back.
    undo: Option<String>,
    /// Something is to be paid now or in the next months.
    is_running: bool,
    views: Vec<RepaymentView>,
    /// A call is due.
    waits: bool,
    /// What somebody earns, as they gave it; the newest on top.
    incomes: Vec<String>,
    /// A year whose income is still to be given.
    ask_year: Option<i32>,
    is_done: bool,
}

#[derive(Default, Deserialize)]
pub(crate) struct RepayQuery {
    /// `nee` when something could not be taken back any more.
    #[serde(default)]
    terug: String,
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Query(query): Query<RepayQuery>,
) -> Result<Response, PageError> {
    let case = repaying_case(&app.db, &context).await?;
    let views = views(&app, &context).await?;
    let waits = callbacks::is_open(&app.db, case.id).await?;
    let is_done = !views.is_empty() && views.iter().all(|it| it.done.is_some());
    let records = incomes::records(&app.db, case.id).await?;
    let last = context.today.year() - 1;
    let wants_income = annual_settlements::wants_income(&app.db, case.id, last).await?;
    let due: Vec<FirstDue> = views.iter().filter_map(|it| it.due).collect();
    let (title, late) = answer(&context, &due);
    let undo = hardship::can_take_back(&app.db, &case, context.actor()?.id, context.today).await?;
    let soon = context.today + Months::new(SOON);
    let is_soon = |it: &RepaymentView| it.due.is_some() || it.next.is_some_and(|it| it.1 <= soon);
    let page = RepayPage {
        shell: Shell::new(&context, "repay"),
        title,
        late,
        is_too_late: query.terug == "nee",
        undo: undo.map(|it| {
            let what = context.lang.named("repay-undo", it.trim_start_matches("ask_"));
            context.lang.say("repay-undo", &[("what", what)])
        }),
        is_running: views.iter().any(is_soon),
        views,
        waits,
        is_done,
        incomes: records.iter().take(6).map(|it| income_label(context.lang, it)).collect(),
        ask_year: wants_income.then_some(last),
    };
    ok(&context, &page)
}

/// Every agreement that was signed, in all cases of a person.
async fn views(app: &App, context: &RequestContext) -> Result<Vec<RepaymentView>, PageError> {
    let me = context.actor()?.id;
    let mut views = Vec::new();
    for own in cases::list_of(&app.db, me).await? {
        let known = incomes::list(&app.db, own.id).await?;
        let all = agreements::list(&app.db, own.id).await?;
        for agreement in all.into_iter().filter(|it| it.accepted_at.is_some()) {
            let charges = charges::list_charges(&app.db, agreement.id).await?;
            let stands = balance::of_charges(&app.db, &agreement, &charges, context.today).await?;
            let account = agreement.account(known.clone());
            let mut view = view(context, &agreement, &account, &charges, &stands);
            let wishes: Vec<AmendmentProposal> = proposals::list(&app.db, agreement.id)
                .await?
                .into_iter()
                .filter(|it| it.state.is_open() && it.proposed_by == me)
                .collect();
            view.arranged = arranged(app, context, &agreement, &wishes).await?;
            view.at_once = early::amount(&app.db, &agreement, context.today).await?.map(|rest| {
                let amount = rest.total().plus(stands.open).minus_or_zero(stands.credit);
                let values =
                    [("amount", euro(context.lang, amount)), ("day", date(context.lang, context.today))];
                context.lang.say("repay-at-once", &values)
            });
            let waits = refunds::waiting(&app.db, agreement.id).await?;
            view.may_ask_back = waits.is_none() && !stands.credit.is_zero();
            view.arranged.extend(waits.map(|it| credit::stands(context, &it)));
            if !wishes.is_empty() {
                // What is open goes into what was proposed.
                view.due = None;
            }
            let is_done = view.done.is_some();
            view.transfer = transfer(app, own.name(), view.due).filter(|_| !is_done);
            views.push(view);
        }
    }
    Ok(views)
}

/// The title of the page, and a word for who is late.
fn answer(context: &RequestContext, due: &[FirstDue]) -> (String, Option<String>) {
    let lang = context.lang;
    let Some(first) = due.iter().min_by_key(|it| it.day) else {
        return (lang.text("repay-title-none"), None);
    };
    let is_with_it = |it: &&FirstDue| if first.is_late { it.is_late } else { it.day == first.day };
    let amount: Money = due.iter().filter(is_with_it).map(|it| it.amount).sum();
    let values = [("amount", euro(lang, amount)), ("day", date(lang, first.day))];
    if first.is_late {
        (lang.say("repay-title-late", &values), Some(lang.say("repay-late", &values)))
    } else {
        (lang.say("repay-title-pay", &values), None)
    }
}

/// How to pay, to the account that the installation has; with a code for what is due first.
fn transfer(app: &App, number: &str, due: Option<FirstDue>) -> Option<Transfer> {
    let iban = app.iban.as_ref()?;
    let payload = due.map(|it| qr::payload(RECEIVER, iban, it.amount, number));
    Some(Transfer {
        iban: iban.grouped(),
        words: number.to_owned(),
        code: payload.and_then(|it| qr::drawing(&it)),
    })
}

/// What somebody asked for and what holds because of it, in words.
async fn arranged(
    app: &App,
    context: &RequestContext,
    agreement: &Agreement,
    wishes: &[AmendmentProposal],
) -> Result<Vec<String>, PageError> {
    let lang = context.lang;
    let mut told = Vec::new();
    let first = agreement.terms.first_month();
    if Month::of(context.today) < first {
        told.push(lang.say("repay-begins", &[("month", month(lang, first))]));
    }
    if let Some(until) = agreement.paused_until.filter(|it| Month::of(context.today) <= *it) {
        told.push(lang.say("repay-paused", &[("month", month(lang, until))]));
    }
    for (year, difference) in annual_settlements::settled(&app.db, agreement.id).await?.into_iter().take(1) {
        let key = match difference.cmp(&0) {
            Ordering::Less => "repay-year-back",
            Ordering::Equal => "repay-year-right",
            Ordering::Greater => "repay-year-more",
        };
        told.push(lang.say(key, &[("year", year.to_string()), ("amount", cents(lang, difference.abs()))]));
    }
    for wish in wishes {
        let until = Regulation::on(context.today).answered_by(business_day(wish.proposed_at));
        told.push(lang.say("repay-asked", &[("day", date(lang, until))]));
    }
    Ok(told)
}
