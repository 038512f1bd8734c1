//! The household's months, one card for each stretch of months that are the same.

use domain::{
    benefit::means::MayPay,
    budget::{
        bridging::Bridging,
        household_money::{Budget, MonthBudget, YearSettlement},
        picture::{self, FundMonth, FundYear},
    },
    calendar::Month,
    funding::Purpose,
    money::{Difference, Money},
    training_window::Phase,
};

use crate::{
    present::{outlook::Sum, rule_steps::sentence},
    words::{
        format::{cents, euro, month},
        lang::Lang,
    },
};

/// A stretch of months in which everything is the same.
pub struct SpanView {
    pub months: String,
    pub phase: String,
    /// What comes in and goes out.
    pub lines: Vec<(String, String)>,
    /// What is left: in this life, and in the present one carried on.
    pub totals: Vec<(String, String)>,
}

pub struct BudgetView {
    pub spans: Vec<SpanView>,
    /// What is settled after each year.
    pub years: Vec<String>,
    pub sums: Vec<Sum>,
    pub has_provisional: bool,
}

/// A month with what the fund pays in it, by purpose.
struct FundedMonth<'a> {
    month: &'a MonthBudget,
    fund: Vec<(Purpose, Money)>,
}

fn funded<'a>(budget: &'a Budget, fund: &[FundMonth]) -> Vec<FundedMonth<'a>> {
    let of = |month: &'a MonthBudget| {
        let paid = |purpose: Purpose| -> Money {
            let parts = fund.iter().filter(|it| it.month == month.month && it.purpose == purpose);
            parts.map(|it| it.amount).sum()
        };
        let lived_on = [Purpose::Living, Purpose::ChildcareBridging].into_iter();
        let all = lived_on.map(|it| (it, paid(it))).filter(|it| !it.1.is_zero());
        FundedMonth { month, fund: all.collect() }
    };
    budget.months.iter().map(of).collect()
}

/// Whether two months are the same to live on: but for which month it is, on what the right rests, and what is bought
/// once.
fn is_same(one: &FundedMonth<'_>, other: &FundedMonth<'_>) -> bool {
    let (a, b) = (one.month, other.month);
    let as_other = MonthBudget {
        month: b.month,
        right: b.right,
        right_without: b.right_without,
        provisional: b.provisional,
        training_costs: b.training_costs,
        preconditions: b.preconditions,
        left: b.left,
        ..*a
    };
    as_other == *b && one.fund == other.fund
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
const GOES_OUT: [(&str, Amount); 2] =
    [("budget-rent", |it| minus(it.rent)), ("budget-care", |it| minus(it.childcare_costs))];

const fn plus(amount: Money) -> Difference {
    Difference::between(amount, Money::ZERO)
}

const fn minus(amount: Money) -> Difference {
    Difference::between(Money::ZERO, amount)
}

/// The budget stretch by stretch, with the fund's money and the calculations behind it.
#[must_use]
pub fn show(lang: Lang, budget: &Budget, fund: &[FundMonth]) -> BudgetView {
    let months = funded(budget, fund);
    BudgetView {
        spans: months.chunk_by(is_same).filter_map(|it| span(lang, it)).collect(),
        years: budget.years.iter().filter_map(|it| settled(lang, it)).collect(),
        sums: sums(lang, budget),
        has_provisional: budget.months.iter().any(|it| it.provisional),
    }
}

fn span(lang: Lang, months: &[FundedMonth<'_>]) -> Option<SpanView> {
    let (first, last) = (months.first()?, months.last()?);
    let it = first.month;
    let amount = |amount: Difference| cents(lang, amount.cents());
    let of_kinds = |kinds: &[(&str, Amount)]| -> Vec<(String, String)> {
        let amounts = kinds.iter().map(|(key, of)| (*key, of(it)));
        amounts
            .filter(|it| it.1 != Difference::ZERO)
            .map(|(key, value)| (lang.text(key), amount(value)))
            .collect()
    };
    let paid: Money = first.fund.iter().map(|it| it.1).sum();
    let mut lines = of_kinds(&COMES_IN);
    lines.extend(first.fund.iter().map(|(purpose, paid)| {
        let what = lang.named("purpose", purpose.name());
        (lang.say("budget-fund", &[("purpose", what.to_lowercase())]), euro(lang, *paid))
    }));
    lines.extend(of_kinds(&GOES_OUT));
    let left = it.left_to_live_on();
    let mut totals = Vec::new();
    if !paid.is_zero() {
        let with = left.plus(plus(paid));
        totals.push((lang.text("budget-left-with"), amount(with)));
        totals.push((lang.text("budget-left-alone"), amount(left)));
    } else {
        totals.push((lang.text("budget-left"), amount(left)));
    }
    totals.push((lang.text("budget-without"), amount(it.left_without)));
    Some(SpanView {
        months: stretch(lang, it.month, last.month.month),
        phase: lang.text(phase_key(it.phase)),
        lines,
        totals,
    })
}

/// What the Dienst Toeslagen settles when nobody reports the change; nothing to say when that is nothing.
fn settled(lang: Lang, it: &YearSettlement) -> Option<String> {
    let settled = it.settled();
    if settled == Difference::ZERO {
        return None;
    }
    let key = match (settled.is_negative(), it.income_without == it.income_with) {
        (true, false) => "budget-year-back",
        (false, false) => "budget-year-later",
        (true, true) => "budget-year-right-back",
        (false, true) => "budget-year-right-later",
    };
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
        // The months of the childcare allowance have sums of their own.
        let is_told = it.scheme == "kinderopvangtoeslag";
        if is_told || it.steps.is_empty() || until < first.month || last.month < it.from {
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

/// What the fund pays in each year, where some of it waits for amounts that are not certain; nothing where none does.
#[must_use]
pub fn year_notes(lang: Lang, fund: &[FundMonth]) -> Vec<String> {
    let years = picture::years(fund);
    if years.iter().all(|it| it.waits.is_zero()) {
        return Vec::new();
    }
    let note = |it: &FundYear| {
        let values = [
            ("year", it.year.to_string()),
            ("amount", euro(lang, it.total)),
            ("waits", euro(lang, it.waits)),
        ];
        if it.waits.is_zero() {
            lang.say("bridging-year", &values)
        } else if it.waits == it.total {
            lang.say("bridging-year-waits", &values)
        } else {
            lang.say("bridging-year-part", &values)
        }
    };
    years.iter().map(note).collect()
}

/// What stands in between before the fund can pay it, and for which years it waits.
#[must_use]
pub fn bridging_notes(lang: Lang, it: &Bridging) -> Vec<String> {
    let mut notes = year_notes(lang, &picture::proposed(&[*it]));
    notes.extend(statement_note(lang, it.may_pay));
    notes
}

/// What stands in between, when the municipality has to say something first.
#[must_use]
pub fn statement_note(lang: Lang, may_pay: MayPay) -> Option<String> {
    match may_pay {
        MayPay::Yes => None,
        MayPay::AskStatement => Some(lang.text("bridging-ask-statement")),
        MayPay::NeedsStatement => Some(lang.text("bridging-needs-statement")),
    }
}
