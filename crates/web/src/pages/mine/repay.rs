//! Repaying: now, paid, left, until; a chart with its table; every line of the account.

use std::cmp::Ordering;

use askama::Template;
use axum::{extract::State, response::Response};
use chrono::Datelike;
use domain::{
    calendar::{Month, business_day},
    fund::Regulation,
};
use store::{
    casework::cases,
    messages::callbacks,
    money_out::refunds,
    repayment::{
        agreements::{self, Agreement},
        charges, incomes,
    },
    servicing::{annual_settlements, balance, early, proposals},
};

use crate::{
    http::{context::RequestContext, error::PageError},
    pages::{mine::credit, own_case::repaying_case},
    present::{
        income::income_label,
        repayment::{RepaymentView, view},
    },
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{
        filters,
        format::{cents, date, euro, month},
    },
};

#[derive(Template)]
#[template(path = "mine/repay.html")]
struct RepayPage {
    shell: Shell,
    views: Vec<RepaymentView>,
    /// A call is due.
    waits: bool,
    /// What somebody earns, as they gave it; the newest on top.
    incomes: Vec<String>,
    /// A year whose income is still to be given.
    ask_year: Option<i32>,
    is_done: bool,
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let case = repaying_case(&app.db, &context).await?;
    let mut views = Vec::new();
    for own in cases::list_of(&app.db, context.actor()?.id).await? {
        let known = incomes::list(&app.db, own.id).await?;
        let all = agreements::list(&app.db, own.id).await?;
        for agreement in all.into_iter().filter(|it| it.accepted_at.is_some()) {
            let charges = charges::list_charges(&app.db, agreement.id).await?;
            let stands = balance::of_charges(&app.db, &agreement, &charges, context.today).await?;
            let account = agreement.account(known.clone());
            let mut view = view(&context, &agreement, &account, &charges, &stands);
            view.arranged = arranged(&app, &context, &agreement).await?;
            view.at_once = early::amount(&app.db, &agreement, context.today).await?.map(|rest| {
                let amount = rest.total().plus(stands.open).minus_or_zero(stands.credit);
                let values =
                    [("amount", euro(context.lang, amount)), ("day", date(context.lang, context.today))];
                context.lang.say("repay-at-once", &values)
            });
            let waits = refunds::waiting(&app.db, agreement.id).await?;
            view.may_ask_back = waits.is_none() && !stands.credit.is_zero();
            view.arranged.extend(waits.map(|it| credit::stands(&context, &it)));
            view.pay = app.iban.as_ref().filter(|_| view.done.is_none()).map(|it| {
                let values = [("iban", it.grouped()), ("number", own.name().to_owned())];
                context.lang.say("repay-how", &values)
            });
            views.push(view);
        }
    }
    let waits = callbacks::is_open(&app.db, case.id).await?;
    let is_done = !views.is_empty() && views.iter().all(|it| it.done.is_some());
    let records = incomes::records(&app.db, case.id).await?;
    let last = context.today.year() - 1;
    let wants_income = annual_settlements::wants_income(&app.db, case.id, last).await?;
    let page = RepayPage {
        shell: Shell::new(&context, "repay"),
        views,
        waits,
        is_done,
        incomes: records.iter().take(6).map(|it| income_label(context.lang, it)).collect(),
        ask_year: wants_income.then_some(last),
    };
    ok(&context, &page)
}

/// What somebody asked for and what holds because of it, in words.
async fn arranged(
    app: &App,
    context: &RequestContext,
    agreement: &Agreement,
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
    for proposal in proposals::list(&app.db, agreement.id).await? {
        if proposal.state.is_open() && Some(proposal.proposed_by) == context.account.as_ref().map(|it| it.id)
        {
            let until = Regulation::on(context.today).answered_by(business_day(proposal.proposed_at));
            told.push(lang.say("repay-asked", &[("day", date(lang, until))]));
        }
    }
    Ok(told)
}
