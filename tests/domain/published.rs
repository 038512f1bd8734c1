//! Figures that others published: effective rates, collection costs, allocation by law, repayment by income,
//! references with check digits.

use domain::{
    explain::Trace,
    identifiers::IdentifierKind,
    lending::{
        allocation::Claim,
        collection_costs::{collection_costs, room_for_small},
        effective_rate::{Flow, NoRate, effective_rate, monthly_factor, percent},
        schedule::{LoanPlan, schedule},
    },
    money::{Difference, Money},
    repayment::income_share::{above_threshold, share_by_use},
};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::{
    schedule::plain,
    support::{csv, day, euros},
};

fn number(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("{text} is a number"))
}

fn flow(on: &str, amount: &str) -> Flow {
    let cents = (number(amount) * Decimal::ONE_HUNDRED).normalize().to_string();
    Flow { on: day(on), amount: Difference::from_cents(cents.parse().unwrap()) }
}

#[test]
fn effective_rates_are_those_of_the_directive() {
    for row in csv(include_str!("../cases/effective_rate.csv")) {
        let flows: Vec<Flow> = row[1]
            .split(';')
            .map(|it| it.split_once(':').unwrap())
            .map(|(on, amount)| flow(on, amount))
            .collect();
        let rate = effective_rate(&flows).unwrap();
        assert_eq!(percent(rate, row[4].parse().unwrap()).to_string(), row[3], "{}", row[0]);
    }
}

#[test]
fn a_rate_below_zero_and_no_rate_at_all() {
    let rate = |flows: &[Flow]| effective_rate(flows).map(|it| percent(it, 1).to_string());
    let lent = flow("2026-01-01", "-1000");
    assert_eq!(rate(&[lent, flow("2027-01-01", "1000")]).as_deref(), Ok("0.0"));
    assert_eq!(rate(&[lent, flow("2027-01-01", "900")]).as_deref(), Ok("-10.0"));
    assert_eq!(rate(&[lent, flow("2027-01-01", "100")]), Err(NoRate::Below));
    assert_eq!(rate(&[lent]), Err(NoRate::None));
    assert_eq!(rate(&[]), Err(NoRate::None));
    assert_eq!(rate(&[flow("2026-01-01", "1000"), flow("2027-01-01", "1000")]), Err(NoRate::None));
    assert_eq!(rate(&[lent, flow("2126-01-01", "2000")]), Err(NoRate::TooLong));
}

#[test]
fn no_rate_one_more_than_one_and_one_out_of_reach_are_told_apart() {
    // What pyxirr 0.10.8 finds: 10 and 20 percent; 1,344,944 percent.
    let both = [flow("2026-01-01", "-100"), flow("2027-01-01", "230"), flow("2028-01-01", "-132")];
    assert_eq!(effective_rate(&both), Err(NoRate::More));
    let week = [flow("2026-01-01", "-1000"), flow("2026-01-08", "1200")];
    assert_eq!(effective_rate(&week), Err(NoRate::Above));
    // A cent goes back at the end: the second rate is a loss of nearly everything, which nobody means.
    let cent = [flow("2026-01-01", "-1000"), flow("2027-01-01", "1200"), flow("2028-01-01", "-0.01")];
    assert_eq!(effective_rate(&cent).map(|it| percent(it, 2).to_string()).as_deref(), Ok("20.00"));
    // Two turns and none: what comes back is never enough.
    let none = [flow("2026-01-01", "-1000"), flow("2027-01-01", "1000"), flow("2028-01-01", "-1000")];
    assert_eq!(effective_rate(&none), Err(NoRate::None));
    // Out and back on one day is nothing.
    let day = [flow("2026-01-01", "-1000"), flow("2026-01-01", "1000")];
    assert_eq!(effective_rate(&day), Err(NoRate::None));
    // Just within and just out of reach: what a day at 1.016 makes of 1,000 euros, and a cent more.
    let tomorrow = |back: &str| effective_rate(&[flow("2026-01-01", "-1000"), flow("2026-01-02", back)]);
    assert!(tomorrow("1015.99").is_ok());
    assert_eq!(tomorrow("1016.01"), Err(NoRate::Above));
    let largest = Difference::between(Money::ZERO, Money::MAX);
    let huge = |on: &str, amount| Flow { on: on.parse().unwrap(), amount };
    let vast = vec![huge("2085-01-01", largest); 1_000];
    assert_eq!(effective_rate(&[vec![flow("2026-01-01", "1")], vast].concat()), Err(NoRate::TooLarge));
}

#[test]
fn twelve_monthly_factors_make_the_yearly_one() {
    for yearly in ["0", "0.05", "0.12", "1"] {
        let year = (0..12).fold(Decimal::ONE, |total, _| total * monthly_factor(number(yearly)).unwrap());
        assert_eq!(year.round_dp(20).normalize(), (Decimal::ONE + number(yearly)).normalize(), "{yearly}");
    }
}

#[test]
fn collection_costs_follow_the_stair() {
    let costs = |principal: Money, on: &str| collection_costs(principal, day(on), &mut Trace::off());
    for row in csv(include_str!("../cases/collection_costs.csv")) {
        assert_eq!(costs(euros(&row[1]), "2026-03-02"), Some(euros(&row[2])), "{} {}", row[0], row[3]);
    }
    assert_eq!(costs(euros("0"), "2026-03-02"), Some(Money::ZERO));
    assert_eq!(costs(euros("266.67"), "2026-03-02"), Some(euros("40.00")));
    assert_eq!(costs(euros("266.74"), "2026-03-02"), Some(euros("40.01")));
    assert_eq!(costs(euros("1160000"), "2026-03-02"), Some(euros("6775")), "the stair meets its maximum");
    assert_eq!(costs(euros("100"), "2012-06-30"), None);
    assert_eq!(costs(euros("100"), "2012-07-01"), Some(euros("40")));
}

#[test]
fn small_instalments_share_a_maximum() {
    let room = |instalment: &str, charged: &str, on: &str| {
        room_for_small(euros(instalment), euros(charged), day(on))
    };
    assert_eq!(room("266.66", "0", "2024-10-01"), Some(euros("140")));
    assert_eq!(room("266.67", "0", "2024-10-01"), None, "not a small one");
    assert_eq!(room("100", "120", "2026-03-02"), Some(euros("20")));
    assert_eq!(room("100", "140", "2026-03-02"), Some(Money::ZERO));
    assert_eq!(room("100", "0", "2024-09-30"), None, "before the rule");
}

#[test]
fn a_payment_goes_to_costs_then_interest_then_principal() {
    for row in csv(include_str!("../cases/allocation.csv")) {
        let claim = Claim { costs: euros(&row[1]), interest: euros(&row[2]), principal: euros(&row[3]) };
        let settled = Claim { costs: euros(&row[5]), interest: euros(&row[6]), principal: euros(&row[7]) };
        assert_eq!(claim.pay(euros(&row[4])), (settled, euros(&row[8])), "{}", row[0]);
    }
}

proptest! {
    /// Invariant 9: parts are not below zero and make the whole.
    #[test]
    fn parts_of_a_payment_make_the_whole(costs in 0..50_000_i64, interest in 0..50_000_i64, principal in 0..900_000_i64, payment in 1..900_000_i64) {
        let money = |cents| Money::from_cents(cents).unwrap();
        let claim = Claim { costs: money(costs), interest: money(interest), principal: money(principal) };
        let (settled, surplus) = claim.pay(money(payment));
        let all: Money = [settled.total(), surplus].into_iter().sum();
        prop_assert_eq!(all, money(payment));
        prop_assert_eq!(claim.less(&settled).total(), claim.total().minus_or_zero(settled.total()));
        prop_assert!(surplus.is_zero() || settled == claim);
    }
}

#[test]
fn what_is_due_above_a_threshold_rounds_down() {
    for row in csv(include_str!("../cases/income_contingent.csv")) {
        let [id, scheme, period, income, threshold, rate, rounding, expected, ..] = row.as_slice() else {
            panic!("at least eight columns: {row:?}")
        };
        // The statutory instalment is a schedule, not a share of income.
        if scheme.starts_with("DUO statutory") {
            // 35 years without interest, in whole euros.
            let plan = LoanPlan { unit: Money::euros(1), ..plain(euros(income), 420, "2026-01-01") };
            let lines = schedule(&plan).unwrap();
            assert_eq!(lines[0].total(), euros(expected), "{id}");
            continue;
        }
        let months = if period == "month from annual" { Decimal::from(12) } else { Decimal::ONE };
        let unit = if rounding == "floor £1" { Money::euros(1) } else { Money::CENT };
        let rate = number(rate) / Decimal::ONE_HUNDRED / months;
        let due = above_threshold(number(income).into(), number(threshold).into(), rate, unit);
        assert_eq!(due, Ok(euros(expected)), "{id}");
    }
}

#[test]
fn a_share_can_follow_from_what_was_used() {
    // chancen-eg.de/en/conditions-for-medical-studies: linear between the ends of a band, half up.
    let bands: Vec<_> =
        [("10000", "4.35"), ("20000", "6.90")].map(|(used, share)| (euros(used), number(share))).into();
    let share = |used: &str| share_by_use(&bands, euros(used)).map(|it| it.to_string());
    assert_eq!(share("10000").as_deref(), Some("4.35"));
    assert_eq!(share("15000").as_deref(), Some("5.63"), "5.625 rounds half up");
    assert_eq!(share("20000").as_deref(), Some("6.90"));
    assert_eq!(share("9999.99"), None);
    assert_eq!(share("20000.01"), None);
}

#[test]
fn every_reference_is_known_for_what_it_is() {
    for row in csv(include_str!("../cases/identifiers.csv")) {
        let kind = IdentifierKind::from_name(&row[0]).unwrap_or_else(|| panic!("{} is a kind", row[0]));
        let is_valid = matches!(row[2].as_str(), "valid" | "valid-form");
        assert_eq!(kind.check(&row[1]).is_ok(), is_valid, "{} {} {}", row[0], row[1], row[3]);
    }
    assert!(IdentifierKind::Iban.check("nl91 abna 0417 1643 00").is_ok());
    assert!(IdentifierKind::Iban.check("NL91ABNA0417164301").is_err());
    assert!(IdentifierKind::Bic.check("ABNANL2AXXX").is_ok());
    for kind in IdentifierKind::ALL {
        for text in ["", "x", "É", "NL91ABNA04171643001234567890123456789", "0", "-", "12345678901234567"] {
            assert!(kind.check(text).is_err(), "{} {text}", kind.name());
        }
    }
}
