//! The money calculations on the command line: what published tables say, and what is refused where.

use serde_json::{Value, json};
use web::calc::{self, runner::Calculation};

fn answer(calculate: Calculation, input: &Value) -> Value {
    serde_json::from_str(&calculate(&input.to_string()).unwrap_or_else(|wrong| panic!("{wrong} in {input}")))
        .unwrap()
}

fn refusal(calculate: Calculation, input: &Value) -> String {
    calculate(&input.to_string()).expect_err("refused").to_string()
}

#[test]
fn a_schedule_of_whole_euros() {
    let input = json!({"method": "annuity", "principal": "5000.00", "annual_rate": "12", "instalments": 18,
        "disbursed_on": "2022-11-01", "day_count": "30/360", "instalment_unit": "1.00", "no_payment_periods": 0,
        "interest_only_periods": 3, "interest_free_periods": 0, "deferred_interest_periods": 0});
    let found = answer(calc::schedule::schedule, &input);
    assert_eq!(found["total_interest"], "558.87");
    assert_eq!(
        found["lines"][3],
        json!({"nr": 4, "due": "2023-03-01", "principal": "311.00", "interest": "50.00", "total": "361.00", "balance": "4689.00"})
    );
    assert_eq!(found["lines"].as_array().unwrap().len(), 18);
}

#[test]
fn an_income_share_that_ends_after_its_payments() {
    let input = json!({"share": "17", "threshold": "4166.66", "model": "cliff", "ramp": false, "max_payments": 24,
        "cap": "30000", "window_months": 64, "incomes": vec!["5000"; 30]});
    let found = answer(calc::income_share::income_share, &input);
    assert_eq!(found["months"][0], json!({"state": "paid", "amount": "850.00"}));
    assert_eq!(found["total"], "20400.00");
    assert_eq!(found["ended"], json!({"month": 24, "why": "max_payments"}));
}

#[test]
fn each_end_of_an_income_share() {
    let base = json!({"share": "10", "threshold": "2000", "cap": "650", "funded": "500"});
    let with = |more: Value, incomes: &[&str]| {
        let mut input = base.clone();
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input["incomes"] = json!(incomes);
        let found = answer(calc::income_share::income_share, &input);
        (found["ended"]["why"].clone(), found["total"].as_str().unwrap().to_owned())
    };
    let paid = ["3000"; 12];
    assert_eq!(with(json!({}), &paid), (json!("cap"), "650.00".to_owned()));
    assert_eq!(with(json!({"max_payments": 2}), &paid), (json!("max_payments"), "600.00".to_owned()));
    assert_eq!(with(json!({"window_months": 1}), &paid), (json!("window"), "300.00".to_owned()));
    assert_eq!(
        with(json!({"max_deferred_months": 2}), &["1000"; 3]),
        (json!("deferral_limit"), "0.00".to_owned())
    );
    // 500 a month later at 12 % a year is 504.74; 204.74 is left after 300, and 206.68 a month later.
    assert_eq!(with(json!({"rate_ceiling": "12"}), &paid), (json!("rate_ceiling"), "506.68".to_owned()));
    assert_eq!(with(json!({}), &["3000", "death"]), (json!("death_or_disability"), "300.00".to_owned()));
    assert_eq!(with(json!({}), &["3000", "forgiven"]), (json!("forgiveness"), "300.00".to_owned()));
    assert_eq!(with(json!({}), &["unknown", "grace", "paused", "1999.99"]), (Value::Null, "0.00".to_owned()));
}

#[test]
fn a_true_up_goes_both_ways() {
    let year = |charged: &[&str], incomes: &[&str]| {
        let input = json!({"share": "5", "threshold": "2100", "charged": charged, "incomes": incomes});
        answer(calc::income_share::true_up, &input)
    };
    let back = year(&["150.00", "150.00"], &["3000", "2099.99"]);
    assert_eq!(
        (&back["difference"], &back["refund"], &back["counters"]["payments"]),
        (&json!("-150.00"), &json!("150.00"), &json!(1))
    );
    let more = year(&["0.00", "150.00"], &["3000.20", "3000"]);
    assert_eq!((&more["difference"], &more["refund"]), (&json!("150.01"), &json!("0.00")));
    let input = json!({"share": "5", "threshold": "2100", "max_payments": 1, "charged": ["150.00", "150.00"], "incomes": ["3000", "3000"]});
    let over = answer(calc::income_share::true_up, &input);
    assert_eq!(over["months"][1], json!({"state": "ended", "charged": "150.00", "due": "0.00"}));
    assert_eq!(over["refund"], "150.00");
    assert_eq!(more["spread"], json!(["25.00", "25.00", "25.00", "25.00", "25.00", "25.01"]));
}

#[test]
fn small_questions_have_small_answers() {
    let contingent = json!({"income": "2400", "threshold": "2274", "rate": "9", "period": "month", "rounding": "floor_euro"});
    assert_eq!(answer(calc::income_share::income_contingent, &contingent)["amount"], "11.00");
    let payment = json!({"costs": "40.00", "interest": "5.00", "principal": "100.00", "payment": "160.00"});
    assert_eq!(answer(calc::claims::allocate, &payment)["surplus"], "15.00");
    assert_eq!(answer(calc::claims::collection_costs, &json!({"principal": "6000.00"}))["amount"], "675.00");
    let flows = json!({"flows": [{"date": "1994-01-01", "amount": "-950"}, {"date": "1995-07-01", "amount": "1200"}]});
    assert_eq!(answer(calc::schedule::effective_rate, &flows)["rate"], "16.9");
    let right = answer(calc::claims::identifier, &json!({"kind": "iban", "value": "NL91ABNA0417164300"}));
    assert_eq!(right, json!({"valid": true, "reason": null}));
    let wrong = answer(calc::claims::identifier, &json!({"kind": "rf", "value": "RF18539007547035"}));
    assert_eq!(wrong, json!({"valid": false, "reason": "the check digits do not fit"}));
}

#[test]
fn what_is_wrong_is_named_by_its_field() {
    let good = json!({"method": "interest_free", "principal": "100", "instalments": 4, "disbursed_on": "2026-01-31"});
    let with = |field: &str, value: Value| {
        let mut input = good.clone();
        input[field] = value;
        refusal(calc::schedule::schedule, &input)
    };
    assert_eq!(with("principal", json!("0")), "principal: must be from 0.01 to 1000000");
    assert_eq!(with("principal", json!("1.001")), "principal: has more than 2 decimals");
    assert!(with("annual_rate", json!("101")).starts_with("annual_rate: "));
    assert!(with("annual_rate", json!("5")).starts_with("annual_rate: "));
    assert!(with("instalments", json!(0)).starts_with("instalments: "));
    assert!(with("no_payment_periods", json!(4)).starts_with("no_payment_periods: "));
    assert!(with("first_due", json!("2026-01-30")).starts_with("first_due: "));
    assert!(with("every_days", json!(0)).starts_with("every_days: "));
    assert!(with("method", json!("fixed_amount")).starts_with("instalment: "));
    assert!(with("day_count", json!("30/365")).contains("unknown variant"));
    // As far as the bounds go: the largest loan at the highest rate over the longest time.
    let vast = json!({"method": "annuity", "principal": "1000000", "annual_rate": "100", "instalments": 600,
        "disbursed_on": "1900-01-01", "first_due": "2200-12-31", "every_days": 366, "deferred_interest_periods": 599});
    assert_eq!(answer(calc::schedule::schedule, &vast)["lines"].as_array().map(Vec::len), Some(600));
    let ceiling = json!({"share": "5", "threshold": "2100", "rate_ceiling": "12", "funded": "500", "charged": ["0"],
        "incomes": ["3000"], "before": {"months": 1}});
    assert!(refusal(calc::income_share::true_up, &ceiling).starts_with("before.to_ceiling: "));
    let share = json!({"share": "5", "threshold": "2100", "incomes": ["3000", "veel"]});
    assert!(refusal(calc::income_share::income_share, &share).starts_with("incomes[1]: "));
    let flows = json!({"flows": [{"date": "2026-01-01", "amount": "-x"}]});
    assert!(refusal(calc::schedule::effective_rate, &flows).starts_with("flows[0].amount: "));
}

#[test]
fn a_late_event_brings_only_what_it_changes_into_the_books() {
    let terms = json!({"method": "interest_free", "principal": "300.00", "instalments": 3, "disbursed_on": "2026-01-31"});
    let with = |events: Value| {
        let mut input = terms.clone();
        input["events"] = events;
        input
    };
    let payment = |on: &str, amount: &str| json!({"on": on, "kind": "payment", "amount": amount});
    let found = answer(
        calc::account::account,
        &with(
            json!([payment("2026-03-10", "100.00"), payment("2026-03-01", "60.00"), {"on": "2026-03-10", "kind": "reversal", "of": 2}]),
        ),
    );
    // 60 takes February before the 100 that came in earlier; only that is reversed and written anew.
    let moved: Vec<Vec<String>> = found["after"][1]["postings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| ["on", "debit", "credit", "amount", "reversal"].map(|key| it[key].to_string()).to_vec())
        .collect();
    let written = |on: &str, debit: &str, credit: &str, amount: &str, reversal: &str| {
        let mut words: Vec<String> = [on, debit, credit, amount].iter().map(|it| format!("{it:?}")).collect();
        words.push(reversal.to_owned());
        words
    };
    assert_eq!(
        moved,
        [
            written("2026-03-10", "due", "bank", "100.00", "true"),
            written("2026-03-01", "bank", "due", "60.00", "false"),
            written("2026-03-10", "bank", "due", "40.00", "false"),
            written("2026-03-10", "bank", "principal", "60.00", "false"),
        ]
    );
    assert_eq!(found["after"][2]["balances"], found["after"][0]["balances"]);
    let mut nested = json!({"terms": terms});
    nested["events"] = json!([payment("2026-03-10", "100.00")]);
    let beside = answer(calc::account::account, &with(json!([payment("2026-03-10", "100.00")])));
    assert_eq!(answer(calc::account::account, &nested), beside);
    assert_eq!(beside["balances"]["payoff"], "200.00");
    let refused = |event: Value| refusal(calc::account::account, &with(json!([event])));
    assert_eq!(refused(json!({"on": "2026-03-10", "kind": "payment"})), "events[0].amount: missing");
    assert_eq!(
        refused(json!({"on": "2026-03-10", "kind": "reversal"})),
        "events[0].of: no payment to take back"
    );
    assert_eq!(
        refused(json!({"on": "2026-03-10", "kind": "pause", "periods": 0})),
        "events[0].periods: must be from 1 to 600"
    );
    assert!(refused(json!({"on": "2026-03-10", "kind": "gift"})).starts_with("events[0].kind: "));
    assert!(
        refused(json!({"on": "2026-03-10", "kind": "new_rate", "annual_rate": "5"}))
            .starts_with("events[0].kind: ")
    );
}
