//! What comes back under a scenario: the code that bills, and shares that only ever move one way.

use domain::{
    calendar::Month,
    money::Money,
    repayment::{
        billing::{DeclaredIncome, InterestSoFar, MonthOutcome, RepaymentState, SettlementCarryOver, plan},
        projection::{Projection, Scenario, assumptions},
        terms::Terms,
    },
};
use proptest::prelude::*;

use crate::{
    support::{euros, month},
    terms::{income_share, pre_financing},
};

const MONTHS: usize = 240;

fn sure() -> Scenario {
    Scenario {
        name: "sure".to_owned(),
        employment_bp: 10_000,
        growth_bp: 0,
        drop_out_bp: 0,
        hardship_bp: 0,
        start_income: euros("3000"),
    }
}

fn account(share: bool, income: u32) -> RepaymentState {
    let terms = if share { Terms::IncomeShare(income_share()) } else { Terms::PreFinancing(pre_financing()) };
    RepaymentState {
        disbursed: terms.funded(),
        terms,
        charged: Money::ZERO,
        charges: 0,
        incomes: vec![DeclaredIncome { from: month("2026-01"), amount: Money::euros(income) }],
        paused_until: None,
        revised: None,
        forgiven: Money::ZERO,
        carry_over: SettlementCarryOver::default(),
        interest: InterestSoFar::default(),
    }
}

fn project(scenario: Scenario, accounts: &[(u64, RepaymentState)]) -> Projection {
    let mut projection = Projection::new(scenario, month("2027-01"), MONTHS);
    for (key, account) in accounts {
        projection.add(*key, account);
    }
    projection
}

fn anybody() -> impl Strategy<Value = Vec<(u64, RepaymentState)>> {
    let one = (any::<u64>(), any::<bool>(), 2_600_u32..9_000);
    proptest::collection::vec(one.prop_map(|(key, share, income)| (key, account(share, income))), 1..40)
}

#[test]
fn the_assumptions_of_the_board_are_three() {
    let names: Vec<&str> = assumptions().scenarios.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["expected", "better", "worse"]);
}

#[test]
fn nobody_with_work_means_nothing_comes_back() {
    let accounts = vec![(1, account(false, 3_000)), (2, account(true, 3_000))];
    let none = project(Scenario { employment_bp: 0, ..sure() }, &accounts);
    assert_eq!(none.total_cents(), 0);
    let first = none.months().find(|it| it.1.below_threshold == 2);
    assert!(first.is_some(), "both months are free, not missing");
}

#[test]
fn income_grows_from_the_second_year_on() {
    // 5 % of 4000.00, and of 4000.00 with 2.5 % a year on it, down to the cent.
    let accounts = vec![(1, account(true, 4_000))];
    let grown = project(Scenario { growth_bp: 250, ..sure() }, &accounts);
    let months: Vec<(Month, i64)> = grown.months().map(|it| (it.0, it.1.cents)).collect();
    let start = months.iter().position(|it| it.1 != 0).unwrap();
    let expected = [20_000, 20_500, 21_012, 21_537];
    for (place, (_, cents)) in months.iter().enumerate().skip(start).take(24) {
        assert_eq!(*cents, expected[place / 12], "month {place}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// With work for everybody and no growth it is what billing plans for each, added up.
    #[test]
    fn it_is_what_billing_plans(accounts in anybody()) {
        let projection = project(sure(), &accounts);
        let mut planned = vec![0; MONTHS];
        for (_, account) in &accounts {
            for (at, outcome) in plan(account, month("2027-01"), 1_000) {
                let place = usize::try_from(month("2027-01").months_until(at)).unwrap();
                if let (MonthOutcome::Charge { amount, .. }, true) = (outcome, place < MONTHS) {
                    planned[place] += amount.cents();
                }
            }
        }
        let sums: Vec<i64> = projection.months().map(|it| it.1.cents).collect();
        prop_assert_eq!(sums, planned);
    }

    /// The order does not matter, and the same question has the same answer.
    #[test]
    fn it_is_the_same_in_any_order(accounts in anybody(), scenario in 0..3_usize) {
        let scenario = assumptions().scenarios[scenario].clone();
        let forth = project(scenario.clone(), &accounts);
        let back: Vec<_> = accounts.into_iter().rev().collect();
        let back = project(scenario, &back);
        prop_assert!(forth.months().eq(back.months()));
    }

    /// More work never brings less back; more people who stop, or who get free months, never bring more by any month.
    #[test]
    fn each_share_moves_one_way(accounts in anybody(), low in 0..10_000_u32, more in 0..10_000_u32) {
        let high = (low + more).min(10_000);
        let by_month = |scenario: Scenario| -> Vec<i64> {
            project(scenario, &accounts).months().scan(0, |all, it| { *all += it.1.cents; Some(*all) }).collect()
        };
        let never_more = |one: Scenario, other: Scenario| {
            by_month(one).iter().zip(by_month(other)).all(|(one, other)| *one <= other)
        };
        let work = |share| Scenario { employment_bp: share, ..sure() };
        let stop = |share| Scenario { drop_out_bp: share, ..sure() };
        let help = |share| Scenario { hardship_bp: share, ..sure() };
        prop_assert!(never_more(work(low), work(high)));
        prop_assert!(never_more(stop(high), stop(low)));
        prop_assert!(never_more(help(high), help(low)));
    }
}
