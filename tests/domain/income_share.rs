//! What one month's income makes due under an income share.

use domain::{
    money::Money,
    repayment::{
        income_share::{End, ShareProgress, due, ended, example},
        terms::IncomeShare,
    },
};
use rust_decimal::Decimal;

use crate::{
    support::{csv, euros, month},
    terms::income_share,
};

/// The terms a provider prints; its window is twenty years, it has no ramp.
fn terms_of(share_pct: &str, threshold: &str, max_payments: &str, cap: &str) -> IncomeShare {
    let basis_points = share_pct.parse::<Decimal>().unwrap() * Decimal::ONE_HUNDRED;
    let or_none = |text: &str, none: &str| euros(if text.is_empty() { none } else { text });
    IncomeShare {
        share_bp: basis_points.normalize().to_string().parse().unwrap(),
        income_threshold: or_none(threshold, "0"),
        cap: or_none(cap, "1000000"),
        max_payments: max_payments.parse().unwrap(),
        last_month: income_share().first_month.plus(239),
        ramp: false,
        ..income_share()
    }
}

/// A twelfth of a yearly income in whole cents. Providers print it unrounded; a cent less would be below
/// their whole amount, because a share is rounded down.
fn monthly(text: &str) -> Money {
    let cents = (text.parse::<Decimal>().unwrap() * Decimal::ONE_HUNDRED).ceil() / Decimal::ONE_HUNDRED;
    Money::from_decimal(cents).unwrap()
}

/// Left out of the published set: `isa-chancen-*` ask for a percentage out of a band, a product the fund does
/// not offer; `isa-lambda-50k-total` rounds a year, where the fund rounds each month down.
#[test]
fn published_outcomes_come_out_without_the_ramp() {
    for row in csv(include_str!("../cases/income_share.csv")) {
        let [id, _, share, threshold, income, payments, cap, question, expected, ..] = row.as_slice() else {
            panic!("at least nine columns: {row:?}")
        };
        let terms = terms_of(share, threshold, payments, cap);
        let outcome = example(&terms, monthly(income));
        let answer = match question.as_str() {
            "monthly payment" => due(&terms, ShareProgress::default(), terms.first_month, monthly(income))
                .decimal()
                .to_string(),
            "total paid" => outcome.charged.decimal().to_string(),
            "number of payments until ended" => outcome.payments.to_string(),
            other => panic!("{other} is not asked"),
        };
        assert_eq!(&answer, expected, "{id}");
    }
}

struct Case {
    name: &'static str,
    income: &'static str,
    with_ramp: &'static str,
    without: &'static str,
}

const INCOMES: &[Case] = &[
    Case { name: "no income", income: "0", with_ramp: "0", without: "0" },
    Case { name: "a cent below the threshold", income: "2099.99", with_ramp: "0", without: "0" },
    Case { name: "at the threshold", income: "2100", with_ramp: "0", without: "105" },
    Case { name: "a cent above the threshold", income: "2100.01", with_ramp: "0.01", without: "105" },
    Case { name: "half way up the ramp", income: "2150", with_ramp: "50", without: "107.50" },
    Case { name: "a cent before the ramp ends", income: "2210.51", with_ramp: "110.51", without: "110.52" },
    Case { name: "the ramp ends", income: "2210.52", with_ramp: "110.52", without: "110.52" },
    Case { name: "a cent after the ramp", income: "2210.53", with_ramp: "110.52", without: "110.52" },
    Case { name: "rounded down to the cent", income: "3333.33", with_ramp: "166.66", without: "166.66" },
    Case { name: "well above", income: "4000", with_ramp: "200", without: "200" },
];

fn check(case: &Case) {
    for (ramp, expect) in [(true, case.with_ramp), (false, case.without)] {
        let terms = IncomeShare { ramp, ..income_share() };
        let amount = due(&terms, ShareProgress::default(), terms.first_month, euros(case.income));
        assert_eq!(amount, euros(expect), "{}, ramp {ramp}", case.name);
    }
}

#[test]
fn the_threshold_counts_as_reached_and_the_ramp_starts_there() {
    INCOMES.iter().for_each(check);
}

#[test]
fn the_last_payment_is_cut_to_the_cap() {
    for (charged, expect, end) in [
        ("0", "200", None),
        ("14799.99", "200", None),
        ("14800", "200", None),
        ("14800.01", "199.99", None),
        ("14999.99", "0.01", None),
        ("15000", "0", Some(End::Cap)),
    ] {
        let progress = ShareProgress { charged: euros(charged), payments: 10, ..ShareProgress::default() };
        let (terms, at) = (income_share(), month("2028-01"));
        assert_eq!(due(&terms, progress, at, euros("4000")), euros(expect), "{charged}");
        assert_eq!(ended(&terms, progress, at), end, "{charged}");
    }
}

#[test]
fn it_ends_after_its_number_of_payments() {
    for (payments, expect, end) in [(47, "200", None), (48, "0", Some(End::MaxPayments))] {
        let progress = ShareProgress { charged: euros("9400"), payments, ..ShareProgress::default() };
        let (terms, at) = (income_share(), month("2031-05"));
        assert_eq!(due(&terms, progress, at, euros("4000")), euros(expect), "{payments}");
        assert_eq!(ended(&terms, progress, at), end, "{payments}");
    }
}

#[test]
fn nothing_is_due_outside_its_window() {
    let none = ShareProgress::default();
    for (text, expect, end) in [
        ("2027-05", "0", None),
        ("2027-06", "200", None),
        ("2037-05", "200", None),
        ("2037-06", "0", Some(End::Window)),
    ] {
        let terms = income_share();
        assert_eq!(due(&terms, none, month(text), euros("4000")), euros(expect), "{text}");
        assert_eq!(ended(&terms, none, month(text)), end, "{text}");
    }
}

#[test]
fn the_first_reason_to_end_is_the_one_that_counts() {
    let all = ShareProgress { charged: euros("15000"), payments: 48, ..ShareProgress::default() };
    assert_eq!(ended(&income_share(), all, month("2037-06")), Some(End::Cap));
    let late = ShareProgress { charged: euros("14999.99"), payments: 48, ..ShareProgress::default() };
    assert_eq!(ended(&income_share(), late, month("2037-06")), Some(End::MaxPayments));
}

#[test]
fn an_example_pays_until_the_first_end() {
    // Income, what it comes to, in how many months.
    for (income, total, payments) in [
        ("2100", "0", 0),
        ("2100.01", "0.48", 48),
        ("4000", "9600", 48),
        ("6250", "15000", 48),
        ("7000", "15000", 43),
    ] {
        let found = example(&income_share(), euros(income));
        assert_eq!((found.charged, found.payments), (euros(total), payments), "{income}");
    }
}

#[test]
fn a_share_of_everything_never_leaves_less_than_the_threshold() {
    let terms = IncomeShare { share_bp: 10_000, ..income_share() };
    let income = euros("2500.55");
    let left = income.minus_or_zero(due(&terms, ShareProgress::default(), terms.first_month, income));
    assert_eq!(left, terms.income_threshold);
}
