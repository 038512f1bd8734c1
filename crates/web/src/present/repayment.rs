//! What somebody repays: what was, and what is to come.

use chrono::NaiveDate;
use domain::{
    calendar::Month,
    fund::Regulation,
    money::Money,
    repayment::billing::{self, MonthOutcome},
};
use store::{
    repayment::{
        agreements::Agreement,
        charges::{Charge, ChargeKind, FirstDue},
    },
    servicing::balance::AgreementBalance,
};

use crate::{
    http::{context::RequestContext, paths},
    present::chart::{Chart, Column},
    words::{
        format::{cents, date, euro, month, short_month},
        lang::Lang,
    },
};

/// One month on the chart and in the table.
pub struct MonthRow {
    pub month: String,
    pub amount: Money,
    pub state: String,
}

/// A part of a circle: what is paid of all that is asked.
pub struct Ring {
    pub paid: Money,
    /// Length of the part along the circle, and of the circle.
    pub arc: String,
}

/// Length of the circle of a ring, whose radius is 62, in tenths.
const CIRCLE: i64 = 3_896;

impl Ring {
    fn of(paid: Money, left: Money) -> Self {
        let all = paid.plus(left);
        let part = CIRCLE * paid.cents() / all.cents().max(1);
        let tenths = |it: i64| format!("{}.{}", it / 10, it % 10);
        Self { paid, arc: format!("{} {}", tenths(part), tenths(CIRCLE)) }
    }
}

/// Where to, with what words, and a code for the app of a bank.
pub struct Transfer {
    pub iban: String,
    pub words: String,
    pub code: Option<String>,
}

/// One agreement, ready to print.
pub struct RepaymentView {
    /// The applicant's own statement.
    pub statement: String,
    pub title: String,
    /// What has to be paid now, or else the next monthly amount.
    pub now: Money,
    pub paid: Money,
    pub left: Money,
    /// The last month in which something is due; `None` when none is.
    pub until: Option<String>,
    pub rule: String,
    pub rows: Vec<MonthRow>,
    pub chart: Chart,
    /// What was agreed or asked for and holds now.
    pub arranged: Vec<String>,
    /// What is open, and by when.
    pub due: Option<FirstDue>,
    /// What comes next when nothing is open: how much and by when.
    pub next: Option<(Money, NaiveDate)>,
    /// The same in words.
    pub next_words: Option<String>,
    /// How much of it is done, of a circle.
    pub ring: Ring,
    pub ring_words: String,
    /// The contract.
    pub contract: Option<String>,
    /// How to pay what is open.
    pub transfer: Option<Transfer>,
    /// What ends it today, in words.
    pub at_once: Option<String>,
    /// What the person has to their credit.
    pub credit: String,
    /// It can be asked back: nothing of it is on its way.
    pub may_ask_back: bool,
    /// Nothing is due any more; until when what concerns it is kept.
    pub done: Option<String>,
}

/// What the account comes to, with the very code that bills.
pub fn view(
    context: &RequestContext,
    agreement: &Agreement,
    account: &billing::RepaymentState,
    charges: &[Charge],
    stands: &AgreementBalance,
) -> RepaymentView {
    let lang = context.lang;
    let plan = billing::plan(account, stands.next, 400);
    let ahead = billing::ahead(account, stands.next);
    let left = stands.left(agreement, account);
    let open: Vec<(Money, NaiveDate)> = charges
        .iter()
        .filter(|it| it.settled < it.amount)
        .map(|it| (it.amount.minus_or_zero(it.settled), it.due_on))
        .collect();
    let (first, then) = FirstDue::of(&open, context.today);
    // What is open comes before the months that are not billed yet; what falls on one day is one amount.
    let next = match (then, next(agreement, &plan)) {
        (Some((open, day)), Some((amount, planned))) if day == planned => Some((open.plus(amount), day)),
        (Some(open), Some(planned)) if planned.1 < open.1 => Some(planned),
        (Some(open), _) => Some(open),
        (None, planned) => planned,
    };
    RepaymentView {
        statement: paths::statement(agreement.id),
        title: lang.named("agreement", agreement.terms.label()),
        now: if stands.open.is_zero() { ahead.each } else { stands.open },
        paid: stands.paid,
        left,
        until: ahead.last.map(|it| month(lang, it)),
        rule: lang.say("repay-rule", &[("amount", euro(lang, agreement.terms.income_threshold()))]),
        chart: Chart::columns(
            lang.text("repay-chart"),
            lang.say("repay-chart-text", &[("paid", euro(lang, stands.paid)), ("left", euro(lang, left))]),
            columns(lang, charges, &plan),
            ["paid", "gap", "todo"]
                .into_iter()
                .zip(["month-paid", "repay-open", "month-planned"].map(|it| lang.text(it)))
                .collect(),
        ),
        rows: rows(lang, charges, &plan),
        arranged: Vec::new(),
        due: first,
        next,
        next_words: next.map(|(amount, day)| {
            let key = if stands.open.is_zero() { "repay-next-none" } else { "repay-next" };
            lang.say(key, &[("amount", euro(lang, amount)), ("day", date(lang, day))])
        }),
        ring_words: {
            let all = stands.paid.plus(left);
            lang.say("repay-ring", &[("paid", euro(lang, stands.paid)), ("all", euro(lang, all))])
        },
        ring: Ring::of(stands.paid, left),
        contract: (!agreement.terms.is_over_award()).then(|| paths::agreement(agreement.id)),
        transfer: None,
        at_once: None,
        credit: cents(lang, stands.credit.cents()),
        may_ask_back: false,
        done: done(context, agreement, account, stands),
    }
}

/// The next month that is charged: how much, and its last day.
fn next(agreement: &Agreement, plan: &[(Month, MonthOutcome)]) -> Option<(Money, NaiveDate)> {
    plan.iter().find_map(|(month, outcome)| match outcome {
        MonthOutcome::Charge { amount, .. } => Some((*amount, agreement.terms.due_on(*month))),
        MonthOutcome::Grace
        | MonthOutcome::BelowThreshold
        | MonthOutcome::Paused
        | MonthOutcome::NotYet
        | MonthOutcome::Done => None,
    })
}

/// Until when what concerns an agreement is kept, once nothing is due any more.
pub(crate) fn done(
    context: &RequestContext,
    agreement: &Agreement,
    account: &billing::RepaymentState,
    stands: &AgreementBalance,
) -> Option<String> {
    let is_over = agreement.ended_on.is_some() || account.is_done(Month::of(context.today));
    if !is_over || !stands.open.is_zero() || agreement.written_off_on.is_some() {
        return None;
    }
    Some(date(context.lang, Regulation::kept_until(agreement.ended_on.unwrap_or(context.today))))
}

fn rows(lang: Lang, charges: &[Charge], plan: &[(Month, MonthOutcome)]) -> Vec<MonthRow> {
    // What was charged at once and came back month by month has nothing to show.
    let shown = charges.iter().filter(|it| it.kind != ChargeKind::Early || !it.amount.is_zero());
    let past = shown.map(|it| {
        let key = match it.kind {
            ChargeKind::Refund if it.amount.is_zero() => "month-refund-not-done",
            ChargeKind::Refund if it.amount == it.settled => "month-refund",
            ChargeKind::BelowThreshold => "month-below",
            ChargeKind::Paused => "month-paused",
            ChargeKind::Early => "month-early",
            _ if it.amount == it.settled && !it.waived.is_zero() => "month-moved",
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
            MonthOutcome::Charge { amount, .. } => (*amount, "month-planned"),
            MonthOutcome::BelowThreshold => (Money::ZERO, "month-below"),
            MonthOutcome::Grace => (Money::ZERO, "month-grace"),
            MonthOutcome::Paused => (Money::ZERO, "month-paused"),
            MonthOutcome::NotYet | MonthOutcome::Done => (Money::ZERO, "month-not-yet"),
        };
        MonthRow { month: month(lang, *at), amount, state: lang.text(key) }
    });
    past.chain(future).collect()
}

/// The last six billed months and the next ones, twelve in all.
fn columns(lang: Lang, charges: &[Charge], plan: &[(Month, MonthOutcome)]) -> Vec<Column> {
    let months: Vec<&Charge> = charges.iter().filter(|it| it.is_month()).collect();
    let past = months.iter().rev().take(6).rev().map(|it| {
        let class = if it.amount == it.settled { "paid" } else { "gap" };
        (it.month, it.amount, class)
    });
    let future = plan.iter().map(|(at, outcome)| match outcome {
        MonthOutcome::Charge { amount, .. } => (*at, *amount, "todo"),
        _ => (*at, Money::ZERO, "todo"),
    });
    let shown = past.chain(future).take(12);
    shown.map(|(at, amount, class)| Column::of(short_month(lang, at), class, amount.cents())).collect()
}
