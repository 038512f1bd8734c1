//! Interest-free schedules: equal instalments, the residue in the last one.

use domain::{
    lending::schedule::{LoanPlan, ScheduleLine, schedule},
    money::Money,
    repayment::{
        billing::{MonthOutcome, RepaymentState, outcome},
        terms::{PreFinancing, Terms},
    },
};
use serde::Deserialize;

use crate::{
    billing::pre,
    support::{cases, day, euros, month},
    terms::pre_financing,
};

/// The plan of the product, with instalments to a unit of its own in cents.
fn plan(principal: &str, instalments: u32, unit: u32, first: &str) -> LoanPlan {
    let first = day(first);
    let terms = PreFinancing {
        first_month: domain::calendar::Month::of(first),
        due_day: chrono::Datelike::day(&first),
        ..pre_financing()
    };
    LoanPlan { unit: Money::from_cents(unit.into()).unwrap(), ..terms.plan(euros(principal), instalments) }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    principal: String,
    instalments: u32,
    unit: u32,
    first: String,
    expect: Vec<String>,
    last: Option<String>,
    ground: String,
}

/// `["2 x 33.33", "1 x 33.34"]`.
fn runs(plan: &[ScheduleLine]) -> Vec<String> {
    let run = |it: &[ScheduleLine]| format!("{} x {}", it.len(), it[0].total().decimal());
    plan.chunk_by(|one, next| one.total() == next.total()).map(run).collect()
}

fn check(case: &Case) {
    let name = &case.name;
    assert!(!case.ground.is_empty(), "{name} has a ground");
    let plan = schedule(&plan(&case.principal, case.instalments, case.unit, &case.first)).unwrap();
    assert_eq!(runs(&plan), case.expect, "{name}");
    assert_eq!(plan.first().map(|it| it.due), case.last.as_ref().map(|_| day(&case.first)), "{name}");
    assert_eq!(plan.last().map(|it| it.due), case.last.as_deref().map(day), "{name}");
    let mut left = euros(&case.principal);
    for (it, number) in plan.iter().zip(1..) {
        left = left.checked_sub(it.total()).unwrap();
        assert_eq!((it.number, it.balance), (number, left), "{name}");
    }
    assert!(left.is_zero(), "{name} ends at nothing");
}

#[test]
fn every_schedule_comes_out_as_published() {
    for case in cases::<Case>(include_str!("../cases/pre_financing.toml")) {
        check(&case);
    }
}

#[test]
fn the_next_charge_is_the_instalment_or_what_is_left() {
    // 100.00 in three: 33.33, 33.33, 33.34. Charged so far, number of charges, what is next.
    for (name, charged, count, expect) in [
        ("the first", "0", 0, "33.33"),
        ("the second", "33.33", 1, "33.33"),
        ("the last takes the residue", "66.66", 2, "33.34"),
        ("less than an instalment is left", "90", 1, "10"),
        ("a charge was missed and comes in the last one", "33.33", 2, "66.67"),
        ("more charges than planned", "99.99", 5, "0.01"),
        ("everything was charged", "100", 3, "0"),
    ] {
        let terms = PreFinancing { principal: euros("100"), instalments: 3, ..pre_financing() };
        let account = RepaymentState {
            terms: Terms::PreFinancing(terms),
            disbursed: euros("100"),
            charged: euros(charged),
            charges: count,
            ..pre()
        };
        let amount = match outcome(&account, month("2030-01")) {
            MonthOutcome::Charge { amount, .. } => amount,
            _ => Money::ZERO,
        };
        assert_eq!(amount, euros(expect), "{name}");
    }
}

#[test]
fn an_instalment_is_half_to_even_and_never_above_the_principal() {
    for (name, principal, instalments, unit, expect) in [
        ("exact", "1000", 4, 1, "250"),
        ("half a cent down to even", "0.25", 2, 1, "0.12"),
        ("half a cent up to even", "0.35", 2, 1, "0.18"),
        ("half a euro down to even", "5.00", 2, 100, "2"),
        ("half a euro up to even", "7.00", 2, 100, "4"),
        ("at least one unit", "0.10", 36, 1, "0.01"),
        ("less than one unit", "0.50", 2, 100, "0.50"),
        ("nothing", "0", 36, 1, "0"),
    ] {
        let lines = schedule(&plan(principal, instalments, unit, "2027-06-25")).unwrap();
        let first = lines.first().map_or(Money::ZERO, ScheduleLine::total);
        assert_eq!(first, euros(expect), "{name}");
    }
}
