//! The household's months in columns, one for each stretch of months that are the same.

use domain::{
    benefit::means::{MayPay, Receiver},
    budget::{
        alternatives::{Alternative, AlternativeChange},
        bridging::Bridging,
        household_money::{Budget, MonthBudget, YearSettlement},
    },
    calendar::Month,
    money::{Difference, Money},
    training_window::Phase,
};

use crate::{
    present::{
        chart::{Chart, Column},
        outlook::Sum,
        rule_steps::sentence,
    },
    words::{
        format::{cents, euro, month, short_month},
        lang::Lang,
    },
};

/// A line of the table: what it is, and an amount for each stretch of months.
pub struct Row {
    pub label: String,
    pub cells: Vec<String>,
    pub is_total: bool,
}

pub struct BudgetView {
    /// Months and phase of each column.
    pub spans: Vec<(String, String)>,
    pub rows: Vec<Row>,
    pub chart: Chart,
    /// What is settled after each year.
    pub years: Vec<String>,
    pub sums: Vec<Sum>,
    pub has_provisional: bool,
}

/// One way to do it, with what it comes to.
pub struct AlternativesView {
    /// The plan itself first.
    pub heads: Vec<String>,
    pub rows: Vec<Row>,
}

pub struct BridgingLine {
    pub what: String,
    pub note: String,
    pub may_pay: bool,
}

/// Months in a row that are the same.
fn spans(months: &[MonthBudget]) -> Vec<&[MonthBudget]> {
    let same = |one: &MonthBudget, other: &MonthBudget| {
        MonthBudget { month: one.month, right: one.right, provisional: one.provisional, ..*other } == *one
    };
    months.chunk_by(same).collect()
}

/// `juni – augustus 2026`, or one month.
#[must_use]
pub fn stretch(lang: Lang, from: Month, to: Month) -> String {
    if from == to {
        return month(lang, from);
    }
    let end = month(lang, to);
    if from.year() == to.year() {
        let name = month(lang, from);
        let name = name.rsplit_once(' ').map_or(name.clone(), |it| it.0.to_owned());
        return format!("{name} – {end}");
    }
    format!("{} – {end}", month(lang, from))
}

const fn phase_key(phase: Phase) -> &'static str {
    match phase {
        Phase::Before => "phase-before",
        Phase::During => "phase-during",
        Phase::After => "phase-after",
    }
}

/// One kind of amount of a month.
type Amount = fn(&MonthBudget) -> Difference;

const COMES_IN: [(&str, Amount); 5] = [
    ("budget-net", |it| plus(it.net)),
    ("budget-childcare", |it| plus(it.allowances.childcare)),
    ("budget-healthcare", |it| plus(it.allowances.healthcare)),
    ("budget-rent-allowance", |it| plus(it.allowances.rent)),
    ("budget-child-budget", |it| plus(it.allowances.child_budget)),
];
const GOES_OUT: [(&str, Amount); 4] = [
    ("budget-rent", |it| minus(it.rent)),
    ("budget-care", |it| minus(it.childcare_costs)),
    ("budget-training", |it| minus(it.training_costs)),
    ("budget-preconditions", |it| minus(it.preconditions)),
];

const fn plus(amount: Money) -> Difference {
    Difference::between(amount, Money::ZERO)
}

const fn minus(amount: Money) -> Difference {
    Difference::between(Money::ZERO, amount)
}

/// The budget in columns, with the calculations behind it.
#[must_use]
pub fn show(lang: Lang, budget: &Budget) -> BudgetView {
    let spans = spans(&budget.months);
    let first = |amount: Amount| -> Vec<Difference> {
        spans.iter().filter_map(|it| it.first()).map(amount).collect()
    };
    let row = |key: &str, amount: Amount, is_total: bool| Row {
        label: lang.text(key),
        cells: first(amount).into_iter().map(|it| cents(lang, it.cents())).collect(),
        is_total,
    };
    let mut rows: Vec<Row> = COMES_IN
        .iter()
        .chain(&GOES_OUT)
        .filter(|(_, amount)| first(*amount).iter().any(|it| *it != Difference::ZERO))
        .map(|(key, amount)| row(key, *amount, false))
        .collect();
    rows.push(row("budget-left", |it| it.left, true));
    rows.push(row("budget-without", |it| it.left_without, false));
    rows.push(row("budget-gap", |it| it.left.minus(it.left_without), true));
    BudgetView {
        spans: spans
            .iter()
            .filter_map(|it| {
                let (first, last) = (it.first()?, it.last()?);
                Some((stretch(lang, first.month, last.month), lang.text(phase_key(first.phase))))
            })
            .collect(),
        rows,
        chart: chart(lang, budget),
        years: budget.years.iter().filter_map(|it| settled(lang, it)).collect(),
        sums: sums(lang, budget),
        has_provisional: budget.months.iter().any(|it| it.provisional),
    }
}

fn highest(budget: &Budget) -> Money {
    let positive = |it: Difference| if it.is_negative() { Money::ZERO } else { it.size() };
    budget
        .months
        .iter()
        .flat_map(|it| [positive(it.left), positive(it.left_without)])
        .max()
        .unwrap_or(Money::ZERO)
}

/// What is left each month, and above it what is missing against a life without the training.
fn chart(lang: Lang, budget: &Budget) -> Chart {
    let columns = budget.months.iter().map(|it| {
        let (left, without) = (it.left.cents().max(0), it.left_without.cents().max(0));
        let parts = vec![("paid", left), ("gap", (without - left).max(0))];
        Column { label: short_month(lang, it.month), parts }
    });
    let legend = [("paid", "budget-legend-left"), ("gap", "budget-legend-gap")];
    Chart::columns(
        lang.text("budget-chart"),
        chart_text(lang, budget),
        columns.collect(),
        legend.map(|(class, key)| (class, lang.text(key))).to_vec(),
    )
    .up_to(euro(lang, highest(budget)))
}

fn chart_text(lang: Lang, budget: &Budget) -> String {
    let lowest = budget.during().min_by_key(|it| it.left);
    lowest.map_or_else(String::new, |it| {
        let values = [("month", month(lang, it.month)), ("amount", cents(lang, it.left.cents()))];
        lang.say("budget-chart-text", &values)
    })
}

/// What the Dienst Toeslagen settles when nobody reports the change; nothing to say when that is nothing.
fn settled(lang: Lang, it: &YearSettlement) -> Option<String> {
    let settled = it.settled();
    if settled == Difference::ZERO {
        return None;
    }
    let key = if settled.is_negative() { "budget-year-back" } else { "budget-year-later" };
    let values = [
        ("year", it.year.to_string()),
        ("before", euro(lang, it.income_without)),
        ("income", euro(lang, it.income_with)),
        ("amount", euro(lang, settled.size())),
    ];
    Some(lang.say(key, &values))
}

/// Each calculation, up to the month before the next one of its scheme.
fn sums(lang: Lang, budget: &Budget) -> Vec<Sum> {
    let (Some(first), Some(last)) = (budget.months.first(), budget.months.last()) else { return Vec::new() };
    let all = &budget.calculations;
    let mut sums = Vec::new();
    for (place, it) in all.iter().enumerate() {
        let next = all[place + 1..].iter().find(|other| other.scheme == it.scheme);
        let until = next.map_or(last.month, |other| other.from.plus(-1));
        if it.steps.is_empty() || until < first.month || last.month < it.from {
            continue;
        }
        let scheme = lang.text(&format!("rules-{}", it.scheme));
        let months = stretch(lang, it.from.max(first.month), until.min(last.month));
        sums.push(Sum {
            title: format!("{scheme}, {months}"),
            steps: it.steps.iter().map(|it| sentence(lang, it)).collect(),
        });
    }
    sums
}

/// The plan and the other ways to do it, side by side.
#[must_use]
pub fn show_alternatives(
    lang: Lang,
    plan: &Budget,
    others: &[Alternative],
    has_money: bool,
) -> AlternativesView {
    let budgets: Vec<&Budget> = std::iter::once(plan).chain(others.iter().map(|it| &it.budget)).collect();
    let cells = |value: &dyn Fn(&Budget) -> String| budgets.iter().map(|it| value(it)).collect();
    let row = |key: &str, value: &dyn Fn(&Budget) -> String, is_total| Row {
        label: lang.text(key),
        cells: cells(value),
        is_total,
    };
    let mut rows = vec![
        row("alternative-months", &|it| gap_months(it).to_string(), false),
        row("alternative-childcare", &|it| euro(lang, childcare_gap(it)), !has_money),
    ];
    if has_money {
        rows.push(row("alternative-gap", &|it| cents(lang, -it.gap().cents()), true));
    }
    let mut heads = vec![lang.text("alternative-plan")];
    heads.extend(others.iter().map(|it| change(lang, it.change)));
    AlternativesView { heads, rows }
}

fn gap_months(budget: &Budget) -> usize {
    budget.during().filter(|it| !it.childcare_gap().is_zero()).count()
}

fn childcare_gap(budget: &Budget) -> Money {
    budget.during().map(MonthBudget::childcare_gap).sum()
}

fn change(lang: Lang, change: AlternativeChange) -> String {
    match change {
        AlternativeChange::KeepWork { hours } => {
            lang.say("alternative-work", &[("hours", hours.to_string())])
        }
        AlternativeChange::StartLater => lang.text("alternative-later"),
        AlternativeChange::WithConsent(body) => lang.named("alternative-consent", body.name()),
    }
}

#[must_use]
pub fn show_bridging(lang: Lang, it: &Bridging) -> BridgingLine {
    let receiver = match it.receiver {
        Receiver::Applicant => "bridging-to-you",
        Receiver::ThirdParty => "bridging-to-care",
    };
    let values = [
        ("purpose", lang.named("purpose", it.purpose.name())),
        ("instrument", lang.named("instrument", it.instrument.name())),
        ("amount", euro(lang, it.per_month)),
        ("month", month(lang, it.from)),
        ("months", it.months.to_string()),
        ("total", euro(lang, it.total)),
        ("receiver", lang.text(receiver)),
    ];
    let note = match it.may_pay {
        MayPay::Yes if it.provisional => Some("bridging-provisional"),
        MayPay::Yes => None,
        MayPay::AskStatement => Some("bridging-ask-statement"),
        MayPay::NeedsStatement => Some("bridging-needs-statement"),
    };
    BridgingLine {
        what: lang.say("bridging-line", &values),
        note: note.map_or_else(String::new, |key| lang.text(key)),
        may_pay: it.may_pay != MayPay::NeedsStatement,
    }
}
