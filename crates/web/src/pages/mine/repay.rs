//! Repaying: now, paid, left, until; a chart with its table; every line of the account.

use std::cmp::Ordering;

use askama::Template;
use axum::{extract::State, response::Response};
use chrono::Datelike;
use domain::{
    calendar::Month,
    fund::Regulation,
    money::Money,
    repayment::billing::{self, Outcome},
};
use store::{
    messages::callbacks,
    money_out::refunds,
    repayment::{
        agreements::{self, Agreement},
        charges::{self, Charge, Kind},
        incomes,
    },
    servicing::{
        annual_settlements,
        balance::{self, Standing},
        proposals,
    },
};

use crate::{
    error::PageError,
    pages::{
        Shell,
        mine::{credit, income::said, own_case},
        ok,
    },
    paths,
    state::App,
    visit::Visit,
    words::{
        Lang, filters,
        format::{cents, date, euro, month, short_month},
    },
};

/// One month on the chart and in the table.
pub struct MonthRow {
    pub month: String,
    pub amount: Money,
    pub state: String,
}

pub struct Bar {
    pub x: usize,
    pub y: i64,
    pub height: i64,
    pub class: &'static str,
    pub label: String,
}

/// One agreement, ready to print.
pub struct View {
    /// The applicant's own statement.
    pub statement: String,
    pub title: String,
    /// What has to be paid now, or else the next monthly amount; and by when.
    pub now: Money,
    pub now_by: Option<String>,
    pub paid: Money,
    pub left: Money,
    pub until: String,
    pub rule: String,
    pub rows: Vec<MonthRow>,
    pub bars: Vec<Bar>,
    pub chart_text: String,
    /// What was agreed or asked for and holds now.
    pub arranged: Vec<String>,
    /// What the person has to their credit.
    pub credit: String,
    /// It can be asked back: nothing of it is on its way.
    pub may_ask_back: bool,
    /// Nothing is due any more; until when what concerns it is kept.
    pub done: Option<String>,
}

impl View {
    /// Nothing was due and nothing will be with the income of now.
    #[must_use]
    pub fn has_chart(&self) -> bool {
        self.bars.iter().any(|it| 0 < it.height)
    }
}

#[derive(Template)]
#[template(path = "mine/repay.html")]
struct RepayPage {
    shell: Shell,
    views: Vec<View>,
    /// How to pay: account and reference.
    pay: Option<String>,
    /// A call is due.
    waits: bool,
    /// What somebody earns, as they gave it; the newest on top.
    incomes: Vec<String>,
    /// A year whose income is still to be given.
    ask_year: Option<i32>,
    is_done: bool,
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> Result<Response, PageError> {
    let case = own_case(&app.db, &visit).await?;
    let known = incomes::list(&app.db, case.id).await?;
    let mut views = Vec::new();
    for agreement in agreements::list(&app.db, case.id).await? {
        if agreement.accepted_at.is_some() {
            let charges = charges::list_charges(&app.db, agreement.id).await?;
            let stands = balance::with(&app.db, &agreement, &charges, visit.today).await?;
            let account = agreement.account(known.clone());
            let mut view = view(&visit, &agreement, &account, &charges, &stands);
            view.arranged = arranged(&app, &visit, &agreement).await?;
            let waits = refunds::waiting(&app.db, agreement.id).await?;
            view.may_ask_back = waits.is_none() && !stands.credit.is_zero();
            view.arranged.extend(waits.map(|it| credit::stands(&visit, &it)));
            views.push(view);
        }
    }
    let pay = app.iban.as_ref().map(|it| {
        let values = [("iban", it.grouped()), ("number", case.name().to_owned())];
        visit.lang.say("repay-how", &values)
    });
    let waits = callbacks::is_open(&app.db, case.id).await?;
    let is_done = !views.is_empty() && views.iter().all(|it| it.done.is_some());
    let records = incomes::records(&app.db, case.id).await?;
    let last = visit.today.year() - 1;
    let wants_income = annual_settlements::wants_income(&app.db, case.id, last).await?;
    let page = RepayPage {
        shell: Shell::new(&visit, "repay"),
        views,
        pay,
        waits,
        is_done,
        incomes: records.iter().take(6).map(|it| said(visit.lang, it)).collect(),
        ask_year: wants_income.then_some(last),
    };
    ok(&visit, &page)
}

/// What somebody asked for and what holds because of it, in words.
async fn arranged(app: &App, visit: &Visit, agreement: &Agreement) -> Result<Vec<String>, PageError> {
    let lang = visit.lang;
    let mut told = Vec::new();
    let first = agreement.terms.first_month();
    if Month::of(visit.today) < first {
        told.push(lang.say("repay-begins", &[("month", month(lang, first))]));
    }
    if let Some(until) = agreement.paused_until.filter(|it| Month::of(visit.today) <= *it) {
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
        if proposal.state.is_open() && Some(proposal.proposed_by) == visit.account.as_ref().map(|it| it.id) {
            let until = Regulation::on(visit.today).answered_by(proposal.proposed_at.date_naive());
            told.push(lang.say("repay-asked", &[("day", date(lang, until))]));
        }
    }
    Ok(told)
}

/// What the account comes to, with the very code that bills.
pub fn view(
    visit: &Visit,
    agreement: &Agreement,
    account: &billing::Account,
    charges: &[Charge],
    stands: &Standing,
) -> View {
    let lang = visit.lang;
    let plan = billing::plan(account, stands.next, 400);
    let ahead = billing::ahead(account, stands.next);
    let left = stands.left(agreement, account);
    View {
        statement: paths::statement(agreement.id),
        title: lang.text(&format!("agreement-{}", agreement.terms.instrument().name().replace('_', "-"))),
        now: if stands.open.is_zero() { ahead.each } else { stands.open },
        now_by: due(visit, charges),
        paid: stands.paid,
        left,
        until: ahead.last.map_or_else(|| lang.text("terms-never"), |it| month(lang, it)),
        rule: lang.say("repay-rule", &[("amount", euro(lang, agreement.terms.income_threshold()))]),
        bars: bars(lang, charges, &plan),
        chart_text: lang
            .say("repay-chart-text", &[("paid", euro(lang, stands.paid)), ("left", euro(lang, left))]),
        rows: rows(lang, charges, &plan),
        arranged: Vec::new(),
        credit: cents(lang, stands.credit.cents()),
        may_ask_back: false,
        done: done(visit, agreement, account, stands),
    }
}

/// By when what is open has to be paid: the oldest of it.
fn due(visit: &Visit, charges: &[Charge]) -> Option<String> {
    let first = charges.iter().filter(|it| it.settled < it.amount).map(|it| it.due_on).min()?;
    let key = if first < visit.today { "repay-was-due" } else { "month-open" };
    Some(visit.lang.say(key, &[("day", date(visit.lang, first))]))
}

/// Until when what concerns an agreement is kept, once nothing is due any more.
fn done(
    visit: &Visit,
    agreement: &Agreement,
    account: &billing::Account,
    stands: &Standing,
) -> Option<String> {
    let is_over = agreement.ended_on.is_some() || account.is_done(Month::of(visit.today));
    if !is_over || !stands.open.is_zero() || agreement.written_off_on.is_some() {
        return None;
    }
    Some(date(visit.lang, Regulation::kept_until(agreement.ended_on.unwrap_or(visit.today))))
}

fn rows(lang: Lang, charges: &[Charge], plan: &[(Month, Outcome)]) -> Vec<MonthRow> {
    let past = charges.iter().map(|it| {
        let key = match it.kind {
            Kind::Refund if it.amount.is_zero() => "month-refund-not-done",
            Kind::Refund if it.amount == it.settled => "month-refund",
            Kind::BelowThreshold => "month-below",
            Kind::Paused => "month-paused",
            _ if it.amount == it.settled && !it.taken.is_zero() => "month-moved",
            _ if it.amount == it.settled => "month-paid",
            _ => "month-open",
        };
        let state = if key == "month-open" {
            lang.say(key, &[("day", date(lang, it.due_on))])
        } else {
            lang.text(key)
        };
        MonthRow { month: month(lang, it.month), amount: it.amount, state }
    });
    let future = plan.iter().take(24).map(|(at, outcome)| {
        let (amount, key) = match outcome {
            Outcome::Charge { amount, .. } => (*amount, "month-planned"),
            Outcome::BelowThreshold => (Money::ZERO, "month-below"),
            Outcome::Paused => (Money::ZERO, "month-paused"),
            Outcome::NotYet | Outcome::Done => (Money::ZERO, "month-not-yet"),
        };
        MonthRow { month: month(lang, *at), amount, state: lang.text(key) }
    });
    past.chain(future).collect()
}

/// The last six billed months and the next ones, twelve in all.
fn bars(lang: Lang, charges: &[Charge], plan: &[(Month, Outcome)]) -> Vec<Bar> {
    let months: Vec<&Charge> = charges.iter().filter(|it| it.is_month()).collect();
    let past = months.iter().rev().take(6).rev().map(|it| {
        let class = if it.amount == it.settled { "paid" } else { "gap" };
        (it.month, it.amount, class)
    });
    let future = plan.iter().map(|(at, outcome)| match outcome {
        Outcome::Charge { amount, .. } => (*at, *amount, "todo"),
        _ => (*at, Money::ZERO, "todo"),
    });
    let shown: Vec<_> = past.chain(future).take(12).collect();
    let top = shown.iter().map(|it| it.1.cents()).max().unwrap_or(1).max(1);
    shown
        .iter()
        .enumerate()
        .map(|(place, (at, amount, class))| {
            let height = amount.cents() * 120 / top;
            Bar { x: 46 + place * 26, y: 150 - height, height, class, label: short_month(lang, *at) }
        })
        .collect()
}
