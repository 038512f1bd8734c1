//! The amount of the childcare allowance: worked examples, every bound and every rounding.

use domain::{
    childcare::{
        allowance::{Allowance, AllowanceError, ChildCare, childcare_allowance},
        table::{Care, Table},
    },
    explain::Trace,
    money::Money,
    rules::Status,
};
use serde::Deserialize;

use crate::support::{cases, euros, month};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    month: String,
    income: String,
    children: Vec<Child>,
    expect: String,
    year: Option<i32>,
    ground: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Child {
    care: Care,
    hours: String,
    price: String,
}

fn calculate(case: &Case) -> Result<Allowance, AllowanceError> {
    let child =
        |it: &Child| ChildCare { care: it.care, hours: it.hours.parse().unwrap(), price: euros(&it.price) };
    let children: Vec<ChildCare> = case.children.iter().map(child).collect();
    childcare_allowance(month(&case.month), euros(&case.income), &children, Trace::on())
}

fn check(case: &Case) {
    let name = &case.name;
    assert!(!case.ground.is_empty(), "{name} has a ground");
    match calculate(case) {
        Ok(allowance) => {
            assert_eq!(allowance.amount.decimal().normalize().to_string(), case.expect, "{name}");
            let own_year = month(&case.month).year();
            assert_eq!(allowance.table_year, case.year.unwrap_or(own_year), "{name}");
            assert_eq!(allowance.provisional, case.year.is_some(), "{name}");
        }
        Err(error) => assert_eq!(error.to_string(), case.expect, "{name}"),
    }
}

#[test]
fn every_row_comes_out_as_its_sum_says() {
    for case in cases::<Case>(include_str!("../cases/childcare_allowance.toml")) {
        check(&case);
    }
}

fn story() -> Allowance {
    let children = [
        ChildCare { care: Care::DayCare, hours: 87.into(), price: euros("12.45") },
        ChildCare { care: Care::AfterSchool, hours: 65.into(), price: euros("10.10") },
    ];
    childcare_allowance(month("2026-03"), euros("23400"), &children, Trace::on()).unwrap()
}

#[test]
fn the_household_pays_what_the_centre_asks_not_what_counts() {
    // 87 x 12.45 + 65 x 10.10
    assert_eq!(story().costs, euros("1739.65"));
}

#[test]
fn children_come_out_in_the_order_they_came_in() {
    let children = story().children;
    assert!(children[0].first && !children[1].first);
    assert_eq!([children[0].amount, children[1].amount], [euros("937.93"), euros("622.75")]);
    assert_eq!(children[0].counted_price, euros("11.23"));
    assert_eq!(children[1].counted_price, euros("9.98"));
}

#[test]
fn every_step_names_a_source_that_is_listed() {
    let allowance = story();
    let kinds: Vec<&str> = allowance.steps.iter().map(|it| it.kind).collect();
    let child = ["hourly-price", "hours", "counted-costs", "child-amount"];
    assert_eq!(kinds, [&["bracket"], &child[..], &child[..], &["month-total"]].concat());
    for step in &allowance.steps {
        assert!(allowance.basis.sources.iter().any(|it| it.id == step.source), "{} has a source", step.kind);
    }
}

#[test]
fn an_answer_prints_amounts_with_two_decimals_and_rates_as_percentages() {
    let json = serde_json::to_value(story()).unwrap();
    assert_eq!(json["amount"], "1560.00");
    assert_eq!(json["children"][0]["rate"], "96.0");
    assert_eq!(json["children"][0]["counted_hours"], "87");
    assert_eq!(json["steps"][0]["result"], serde_json::json!({ "unit": "permille", "value": "96.0" }));
    assert_eq!(json["provisional"], false);
}

#[test]
fn the_highest_income_there_is_still_has_a_bracket() {
    let most = childcare_allowance(month("2026-01"), Money::MAX, &[], Trace::off());
    assert_eq!(most.unwrap().amount, Money::ZERO);
}

#[test]
fn every_table_has_all_kinds_of_care_and_rising_brackets() {
    for table in Table::all() {
        let is_whole = table.brackets.rows.iter().all(|it| it.next.is_some());
        let says_why = table.why_incomplete_nl.is_some() && table.why_incomplete_en.is_some();
        let year = table.year;
        assert_eq!(
            table.status == Status::Complete,
            is_whole && !says_why,
            "{year} is complete or says why not"
        );
        for care in Care::ALL {
            assert!(!table.max_price(care).cents.is_zero(), "{} {}", table.year, care.name());
        }
        let rows = &table.brackets.rows;
        assert_eq!(rows[0].from, 0, "{} starts at no income", table.year);
        for pair in rows.windows(2) {
            assert!(pair[0].from < pair[1].from, "{} brackets rise", table.year);
            assert!(pair[1].first <= pair[0].first, "{} percentages fall", table.year);
        }
        let nexts: Vec<(u32, u32)> = rows.iter().filter_map(|it| Some((it.first, it.next?))).collect();
        assert!(nexts.windows(2).all(|it| it[1].1 <= it[0].1), "{} percentages fall", table.year);
        assert!(nexts.iter().all(|(first, next)| first <= next && *next <= 1000), "{}", table.year);
    }
}

#[test]
fn a_bracket_ends_where_the_next_one_starts() {
    let table = Table::for_year(2026).unwrap();
    assert_eq!(table.bracket_end(table.bracket(60_000)), Some(61_895));
    assert_eq!(table.bracket_end(table.bracket(61_895)), Some(61_895));
    assert_eq!(table.bracket_end(table.bracket(61_896)), Some(65_695));
    assert_eq!(table.bracket_end(table.bracket(235_698)), None);
}

#[test]
fn only_a_complete_year_may_pay() {
    let last = Table::all().last().unwrap().year;
    let table = [(2023, false), (2024, true), (2025, false), (2026, true), (last + 1, false)];
    for (year, may) in table {
        assert_eq!(Table::may_pay(year), may, "{year}");
        assert_eq!(domain::fund::may_pay_bridging(month(&format!("{year}-12"))), may, "{year}");
    }
}
