//! Random cases for every calculator: whatever comes in, there is an answer or the name of a field, never a panic.
//!
//! An ordinary run takes a few thousand of each; `tests/fuzz/calc` as many as asked, and prints what it found.

use std::{
    env,
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use web::calc::runner::Calculation;

use crate::{
    calc_docs::{ALL, DOCS, blocks},
    calc_mutate::{Chance, Words},
};

/// Cases of each calculator in an ordinary run.
const FEW: u64 = 2_000;
/// The same cases every time; the number of a case is its seed.
const SEED: u64 = 16;

/// What is changed at random: the example, and for what it does not show some cases more.
fn beginnings(name: &str) -> Vec<Value> {
    let [_, example] = blocks(name);
    let mut all = vec![example.clone()];
    let changed = |changes: Value| {
        let mut other = example.clone();
        other.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        other
    };
    match name {
        "account" => {
            all.push(changed(json!({"day_count": "actual/365", "every_days": null, "instalment": null,
                "interest_only_periods": 0, "as_of": null, "events": every_event()})));
            all.push(changed(
                json!({"method": "interest_free", "annual_rate": "0", "interest_only_periods": 0,
                "every_days": null, "instalment": "300", "events": every_event()}),
            ));
        }
        "schedule" => all.push(changed(json!({"method": "fixed_amount", "instalments": null}))),
        "allowances" => {
            all.extend(["zorgtoeslag", "kindgebonden-budget"].map(|it| changed(json!({"scheme": it}))))
        }
        "identifier" => all.extend(
            [("iban", "NL91ABNA0417164300"), ("creditor_id", "DE98ZZZ09999999999"), ("bic", "ABNANL2A")]
                .map(|(kind, value)| json!({"kind": kind, "value": value})),
        ),
        _ => {}
    }
    all
}

/// One of each kind, with all it needs.
fn every_event() -> Value {
    json!([
        {"on": "2022-12-01", "kind": "tranche", "amount": "500"},
        {"on": "2022-12-02", "kind": "payment", "amount": "361", "extra": "shorten"},
        {"on": "2023-01-02", "kind": "payment", "amount": "900", "extra": "lower"},
        {"on": "2023-01-15", "kind": "reversal", "amount": "900"},
        {"on": "2023-02-01", "kind": "pause", "from": "2023-03-01", "periods": 2},
        {"on": "2023-04-01", "kind": "shift", "from": "2023-05-01", "to": "2023-05-11"},
        {"on": "2023-05-12", "kind": "extend", "from": "2023-06-01", "periods": 3},
        {"on": "2023-06-12", "kind": "re_amortise"},
        {"on": "2023-07-12", "kind": "new_rate", "from": "2023-08-01", "annual_rate": "0"},
        {"on": "2023-08-12", "kind": "lower_principal", "amount": "250"},
        {"on": "2023-08-13", "kind": "cost", "amount": "40"},
        {"on": "2023-09-13", "kind": "re_age", "first_due": "2023-10-01", "instalments": 12, "monthly": true},
        {"on": "2023-10-13", "kind": "refund", "amount": "10"},
        {"on": "2023-11-13", "kind": "write_off"},
        {"on": "2023-12-13", "kind": "payment", "amount": "75"}
    ])
}

#[derive(Default)]
struct Found {
    runs: u64,
    answers: u64,
    /// The cases that panicked.
    panics: Vec<String>,
    slowest: (Duration, String),
}

/// Runs a case and looks at what comes out.
fn run(calculate: Calculation, case: &str, found: &mut Found) {
    let start = Instant::now();
    let result = catch_unwind(AssertUnwindSafe(|| calculate(case)));
    let took = start.elapsed();
    if found.slowest.0 < took {
        found.slowest = (took, case.to_owned());
    }
    found.runs += 1;
    match result {
        Ok(Ok(answer)) => {
            found.answers += 1;
            assert!(answer.starts_with('{') && answer.ends_with('}'), "{case} gives {answer}");
        }
        Ok(Err(wrong)) => assert!(!wrong.path.is_empty() && !wrong.why.is_empty(), "{case}"),
        Err(_) => found.panics.push(case.to_owned()),
    }
}

fn fuzz(name: &str) {
    let (_, calculate) = ALL.iter().find(|it| it.0 == name).unwrap();
    let runs = env::var("CALC_FUZZ_RUNS").map_or(FEW, |it| it.parse().expect("CALC_FUZZ_RUNS is a number"));
    let (begin, words) = (beginnings(name), Words::of(DOCS));
    let mut found = Found::default();
    for number in 0..runs {
        let mut chance = Chance(SEED.wrapping_add(number << 20));
        let mut case = chance.of(&begin).clone();
        for _ in 0..=chance.below(3) {
            words.change(&mut chance, &mut case);
        }
        run(*calculate, &chance.text(&case), &mut found);
    }
    let Found { runs, answers, panics, slowest } = found;
    println!(
        "{name:20} {runs:>9} runs {answers:>9} answers {:>3} panics, slowest {:?}",
        panics.len(),
        slowest.0
    );
    panics.iter().take(5).for_each(|it| println!("{name} panics on {it}"));
    assert!(slowest.0 < Duration::from_secs(20), "{name} took {:?} for {}", slowest.0, slowest.1);
    assert!(panics.is_empty(), "{name} panics");
    // Without answers only the reader would be tried.
    assert!(runs / 20 < answers && answers < runs, "{name} answers {answers} of {runs}");
}

/// A test for each calculator, so that they can run beside each other.
macro_rules! each {
    ($($test:ident $name:literal)*) => {
        $(#[test] fn $test() { fuzz($name); })*

        #[test]
        fn every_calculator_has_its_cases() {
            let names = [$($name),*];
            assert!(ALL.iter().all(|it| names.contains(&it.0)) && names.len() == ALL.len());
        }
    };
}

each! {
    childcare_allowance "childcare-allowance"
    entitlement "entitlement"
    benefit_retention "benefit-retention"
    allowances "allowances"
    household_budget "household-budget"
    schedule "schedule"
    income_share "income-share"
    income_contingent "income-contingent"
    true_up "true-up"
    allocate "allocate"
    collection_costs "collection-costs"
    effective_rate "effective-rate"
    identifier "identifier"
    account "account"
}
