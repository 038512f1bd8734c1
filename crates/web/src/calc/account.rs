//! `calc account`: a loan and what happened to it, with the movements in the books after each event.

use chrono::NaiveDate;
use domain::{
    explain::{Step, Trace, Value},
    lending::{
        allocation::Claim,
        history::{LoanHistory, fold},
        loan::LoanLine,
        posting::{Posting, difference},
        schedule::ScheduleError,
    },
    money::Money,
};
use serde::Serialize;
use serde_json::Value as Json;

use crate::calc::{
    events::{Events, KindName, Read, event, inside, paid_out_in_parts, standing},
    numbers::Day,
    runner::{Fields, Wrong, part, read, shown, write, wrong},
    schedule::{Terms, refused},
};

#[derive(Serialize)]
struct LineOut {
    nr: u32,
    due: String,
    costs: String,
    interest: String,
    principal: String,
    total: String,
    balance: String,
    paid: String,
    outstanding: String,
    paid_on: Option<String>,
}

#[derive(Serialize)]
struct AllocationOut {
    costs: String,
    interest: String,
    principal: String,
    surplus: String,
}

#[derive(Serialize)]
struct Balances {
    /// Not repaid, whether due or not.
    principal: String,
    /// Due and not paid.
    due: AllocationDue,
    /// Due since so many days.
    days_past_due: i64,
    credit: String,
    written_off: String,
    payoff: String,
}

#[derive(Serialize)]
struct AllocationDue {
    costs: String,
    interest: String,
    principal: String,
}

#[derive(Serialize)]
struct PostingOut {
    on: String,
    debit: &'static str,
    credit: &'static str,
    amount: String,
    /// It reverses an earlier one.
    reversal: bool,
}

#[derive(Serialize)]
struct After {
    on: String,
    kind: KindName,
    allocation: Option<AllocationOut>,
    balances: Balances,
    postings: Vec<PostingOut>,
}

#[derive(Serialize)]
struct Account {
    lines: Vec<LineOut>,
    total_interest: String,
    total: String,
    balances: Balances,
    after: Vec<After>,
    steps: Vec<Step>,
}

/// Terms and events in JSON; the lines, the balances and the movements after each event in JSON.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn account(text: &str) -> Result<String, Wrong> {
    let Fields(mut input) = read(text)?;
    let as_of: Option<Day> = part("as_of", input.remove("as_of").unwrap_or_default())?;
    let Some(given) = input.remove("events") else { return Err(wrong("events", "missing")) };
    let given = part::<Events>("events", given)?.0;
    let mut plan = match input.remove("terms") {
        Some(terms) if input.is_empty() => part::<Terms>("terms", terms)?,
        Some(_) => return Err(wrong("terms", "also beside it")),
        None => part::<Terms>(".", Json::Object(input))?,
    }
    .plan()?;
    let mut events = Vec::new();
    for (place, it) in given.iter().enumerate() {
        let read = event(&given[..place], &events, it).map_err(|it| inside(place, it))?;
        events.push(read);
    }
    paid_out_in_parts(&mut plan, &mut events)?;
    let mut outcome = fold(&plan, &[], plan.from).map_err(refused)?;
    let mut after = Vec::new();
    let mut last = plan.from;
    for (place, it) in given.iter().enumerate() {
        last = last.max(it.on.0);
        let next = fold(&plan, &standing(&events[..=place]), last)
            .map_err(|error| inside(place, wrong("kind", error)))?;
        let (gone, fresh) = difference(&outcome.postings, &next.postings);
        let settled = match &events[place] {
            Read::Event(event) => next.settled.iter().rfind(|it| it.0 == *event),
            Read::Reversal(_) | Read::Start => None,
        };
        after.push(After {
            on: it.on.0.to_string(),
            kind: it.kind,
            allocation: settled.map(|(_, claim, surplus)| allocation(claim, *surplus)),
            balances: balances(&next)?,
            postings: postings(&gone, true).chain(postings(&fresh, false)).collect(),
        });
        outcome = next;
    }
    if let Some(Day(day)) = as_of {
        outcome = fold(&plan, &standing(&events), day).map_err(refused)?;
    }
    let lines = &outcome.loan.lines;
    let total: Money = lines.iter().map(|it| it.claim.total()).sum();
    // A sum stops there; what is more would be lost.
    if [total, outcome.loan.credit, outcome.loan.written_off.total()].contains(&Money::MAX) {
        return Err(refused(ScheduleError::TooLarge));
    }
    write(&Account {
        total_interest: shown(lines.iter().map(|it| it.claim.interest).sum()),
        total: shown(total),
        balances: balances(&outcome)?,
        after,
        steps: steps(lines),
        lines: lines.iter().map(line).collect(),
    })
}

fn allocation(claim: &Claim, surplus: Money) -> AllocationOut {
    AllocationOut {
        costs: shown(claim.costs),
        interest: shown(claim.interest),
        principal: shown(claim.principal),
        surplus: shown(surplus),
    }
}

fn balances(outcome: &LoanHistory) -> Result<Balances, Wrong> {
    let (loan, today) = (&outcome.loan, outcome.loan.today());
    let behind = || loan.lines.iter().filter(|it| it.due <= today);
    let due = behind().fold(Claim::default(), |all, it| all.plus(&it.open()));
    let oldest = behind().find(|it| !it.open().total().is_zero()).map(|it| it.due);
    Ok(Balances {
        principal: shown(loan.lines.iter().map(|it| it.open().principal).sum()),
        due: AllocationDue {
            costs: shown(due.costs),
            interest: shown(due.interest),
            principal: shown(due.principal),
        },
        days_past_due: oldest.map_or(0, |it: NaiveDate| (today - it).num_days()),
        credit: shown(loan.credit),
        written_off: shown(loan.written_off.total()),
        payoff: shown(loan.payoff().map_err(refused)?),
    })
}

fn postings(postings: &[Posting], reversal: bool) -> impl Iterator<Item = PostingOut> {
    postings.iter().map(move |it| {
        let (debit, credit) = (it.transfer.debit, it.transfer.credit);
        let (debit, credit) = if reversal { (credit, debit) } else { (debit, credit) };
        PostingOut {
            on: it.on.to_string(),
            debit: debit.name(),
            credit: credit.name(),
            amount: shown(it.transfer.amount),
            reversal,
        }
    })
}

fn line(line: &LoanLine) -> LineOut {
    LineOut {
        nr: line.number,
        due: line.due.to_string(),
        costs: shown(line.claim.costs),
        interest: shown(line.claim.interest),
        principal: shown(line.claim.principal),
        total: shown(line.claim.total()),
        balance: shown(line.balance),
        paid: shown(line.paid.total()),
        outstanding: shown(line.open().total()),
        paid_on: line.paid_on.map(|it| it.to_string()),
    }
}

fn steps(lines: &[LoanLine]) -> Vec<Step> {
    let mut trace = Trace::on();
    for line in lines {
        trace.step("instalment", "terms", Value::Euros(line.balance), || {
            vec![
                ("number", Value::Count(line.number)),
                ("due", Value::Day(line.due)),
                ("interest", Value::Euros(line.claim.interest)),
                ("principal", Value::Euros(line.claim.principal)),
            ]
        });
    }
    trace.steps()
}
