//! Repaying: now, paid, left, until; a chart with its table; every line of the account.

use askama::Template;
use axum::{extract::State, response::Response};
use chrono::{Datelike, NaiveDate};
use domain::{
    calendar::{Month, next_working_day},
    case::proposal::Instrument,
    fund::Regulation,
    ledger::Account as Book,
    money::Money,
    repayment::billing::{self, Outcome},
};
use store::{
    agreements::{self, Agreement},
    calls,
    cases::{self, Case},
    changes,
    incomes::{self, Checked, Span},
    ledger,
    receipts::{self, Charge},
    true_ups,
};

use crate::{
    error::PageError,
    pages::{Shell, mine::income::said, ok},
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
    pub now: Money,
    pub paid: Money,
    pub left: Money,
    pub until: String,
    pub rule: String,
    pub rows: Vec<MonthRow>,
    pub bars: Vec<Bar>,
    pub chart_text: String,
    pub open: Money,
    /// What was agreed or asked for and holds now.
    pub arranged: Vec<String>,
    /// Nothing is due any more; until when what concerns it is kept.
    pub done: Option<String>,
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
    let case = cases::newest_of(&app.db, visit.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let known = incomes::list(&app.db, case.id).await?;
    let mut views = Vec::new();
    for agreement in agreements::list(&app.db, case.id).await? {
        if agreement.accepted_at.is_some() {
            let charges = receipts::list_charges(&app.db, agreement.id).await?;
            let balances = ledger::balances(&app.db, Some(agreement.id)).await?;
            let account = agreement.account(known.clone());
            let mut view = view(&visit, &agreement, &account, &charges, &balances);
            view.arranged = arranged(&app, &visit, &agreement).await?;
            views.push(view);
        }
    }
    let pay = app.iban.as_ref().map(|it| {
        let values = [("iban", it.grouped()), ("number", case.name().to_owned())];
        visit.lang.say("repay-how", &values)
    });
    let waits = calls::is_open(&app.db, case.id).await?;
    let is_done = !views.is_empty() && views.iter().all(|it| it.done.is_some());
    let records = incomes::records(&app.db, case.id).await?;
    let last = visit.today.year() - 1;
    let given = records.iter().any(|it| it.span == Span::Year(last) && it.state != Checked::Rejected);
    let page = RepayPage {
        shell: Shell::new(&visit, "repay"),
        views,
        pay,
        waits,
        is_done,
        incomes: records.iter().take(6).map(|it| said(visit.lang, it)).collect(),
        ask_year: (shared_in(&app, &case, last).await? && !given).then_some(last),
    };
    ok(&visit, &page)
}

/// Whether an income share of the case was billed in a year.
async fn shared_in(app: &App, case: &Case, year: i32) -> Result<bool, PageError> {
    for agreement in agreements::list(&app.db, case.id).await? {
        if agreement.terms.instrument() == Instrument::IncomeShare {
            let charges = receipts::list_charges(&app.db, agreement.id).await?;
            if charges.iter().any(|it| it.month.starts_with(&format!("{year}-"))) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// What somebody asked for and what holds because of it, in words.
async fn arranged(app: &App, visit: &Visit, agreement: &Agreement) -> Result<Vec<String>, PageError> {
    let lang = visit.lang;
    let mut told = Vec::new();
    if let Some(until) = agreement.paused_until.filter(|it| Month::of(visit.today) <= *it) {
        told.push(lang.say("repay-paused", &[("month", month(lang, until))]));
    }
    for (year, difference) in true_ups::settled(&app.db, agreement.id).await?.into_iter().take(1) {
        let key = if difference < 0 { "repay-year-back" } else { "repay-year-more" };
        told.push(lang.say(key, &[("year", year.to_string()), ("amount", cents(lang, difference.abs()))]));
    }
    for proposal in changes::list(&app.db, agreement.id).await? {
        if proposal.state.is_open() && Some(proposal.proposed_by) == visit.account.as_ref().map(|it| it.id) {
            let until = working_days_after(proposal.proposed_at.date_naive(), ANSWER_DAYS);
            told.push(lang.say("repay-asked", &[("day", date(lang, until))]));
        }
    }
    Ok(told)
}

/// Working days in which somebody answers.
const ANSWER_DAYS: u32 = 5;

fn working_days_after(day: NaiveDate, days: u32) -> NaiveDate {
    (0..days).fold(day, |at, _| next_working_day(at.succ_opt().unwrap_or(at)))
}

/// What the account comes to, with the very code that bills.
pub fn view(
    visit: &Visit,
    agreement: &Agreement,
    account: &billing::Account,
    charges: &[Charge],
    balances: &[(Book, i64)],
) -> View {
    let lang = visit.lang;
    let settled: Money = charges.iter().map(|it| it.settled).sum();
    let credit = Money::from_cents(-ledger::of(balances, Book::Credit)).unwrap_or(Money::ZERO);
    let paid: Money = [settled, credit].into_iter().sum();
    let next = charges
        .last()
        .and_then(|it| it.month.parse::<Month>().ok())
        .map_or(Month::of(visit.today), |it| it.plus(1));
    let plan = billing::plan(account, next.max(Month::of(visit.today)), 400);
    let ahead = plan.iter().find_map(|it| match it.1 {
        Outcome::Charge { amount, .. } => Some(amount),
        _ => None,
    });
    let open: Money = charges.iter().map(|it| it.amount.less(it.settled)).sum();
    let last = plan.iter().rfind(|it| matches!(it.1, Outcome::Charge { .. })).map(|it| it.0);
    let rows = rows(lang, charges, &plan);
    View {
        statement: paths::statement(agreement.id),
        title: lang.text(&format!("agreement-{}", agreement.terms.instrument().name().replace('_', "-"))),
        now: ahead.unwrap_or(Money::ZERO),
        paid,
        left: agreement.terms.most().less(agreement.off).less(paid),
        until: last.map_or_else(|| lang.text("terms-never"), |it| month(lang, it)),
        rule: lang.say("repay-rule", &[("amount", euro(lang, agreement.terms.income_threshold()))]),
        bars: bars(lang, charges, &plan),
        chart_text: lang.say(
            "repay-chart-text",
            &[
                ("paid", euro(lang, paid)),
                ("left", euro(lang, agreement.terms.most().less(agreement.off).less(paid))),
            ],
        ),
        rows,
        arranged: Vec::new(),
        done: done(visit, agreement, account, open),
        open,
    }
}

/// Until when what concerns an agreement is kept, once nothing is due any more.
fn done(visit: &Visit, agreement: &Agreement, account: &billing::Account, open: Money) -> Option<String> {
    let is_over = agreement.ended_on.is_some() || account.is_done(Month::of(visit.today));
    if !is_over || !open.is_zero() || agreement.written_off_on.is_some() {
        return None;
    }
    let ended = agreement.ended_on.unwrap_or(visit.today);
    let kept = NaiveDate::from_ymd_opt(ended.year() + Regulation::on(visit.today).keep_years, 12, 31)?;
    Some(date(visit.lang, kept))
}

fn rows(lang: Lang, charges: &[Charge], plan: &[(Month, Outcome)]) -> Vec<MonthRow> {
    let past = charges.iter().map(|it| {
        let key = match it.outcome.as_str() {
            "below_threshold" => "month-below",
            "paused" => "month-paused",
            _ if it.amount == it.settled && !it.taken.is_zero() => "month-moved",
            _ if it.amount == it.settled => "month-paid",
            _ => "month-open",
        };
        let state = if key == "month-open" {
            lang.say(key, &[("day", date(lang, it.due_on))])
        } else {
            lang.text(key)
        };
        let month = it.month.parse().map_or_else(|_| it.month.clone(), |at| month(lang, at));
        MonthRow { month, amount: it.amount, state }
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
    let past = charges.iter().rev().take(6).rev().filter_map(|it| {
        let class = if it.amount == it.settled { "paid" } else { "gap" };
        Some((it.month.parse::<Month>().ok()?, it.amount, class))
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
