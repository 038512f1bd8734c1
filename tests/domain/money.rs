//! Amounts, their bounds and their four ways of rounding.

use domain::money::{Exact, Money, MoneyError, Rounding};
use rust_decimal::Decimal;

use crate::support::euros;

fn exact(factor: &str) -> Exact {
    euros("1.00").times(factor.parse().unwrap())
}

#[test]
fn each_rounding_does_as_its_name_says() {
    // Exact amount, then half up, half even, down to the cent, down to the euro.
    for (amount, half_up, half_even, down, euro) in [
        ("1.000", "1.00", "1.00", "1.00", "1"),
        ("1.004", "1.00", "1.00", "1.00", "1"),
        ("1.0049", "1.00", "1.00", "1.00", "1"),
        ("1.005", "1.01", "1.00", "1.00", "1"),
        ("1.0051", "1.01", "1.01", "1.00", "1"),
        ("1.015", "1.02", "1.02", "1.01", "1"),
        ("1.025", "1.03", "1.02", "1.02", "1"),
        ("1.009", "1.01", "1.01", "1.00", "1"),
        ("1.995", "2.00", "2.00", "1.99", "1"),
        ("1.999", "2.00", "2.00", "1.99", "1"),
        ("2.000", "2.00", "2.00", "2.00", "2"),
        ("0.005", "0.01", "0.00", "0.00", "0"),
        ("0", "0", "0", "0", "0"),
    ] {
        for (rounding, expect) in [
            (Rounding::HalfUpToCent, half_up),
            (Rounding::HalfEvenToCent, half_even),
            (Rounding::DownToCent, down),
            (Rounding::DownToEuro, euro),
        ] {
            assert_eq!(exact(amount).round(rounding), Ok(euros(expect)), "{amount} {rounding:?}");
        }
    }
}

#[test]
fn a_result_out_of_bounds_is_refused() {
    assert_eq!(exact("-0.01").round(Rounding::DownToCent), Err(MoneyError::Negative));
    let factor = |text: &str| text.parse::<Decimal>().unwrap();
    assert_eq!(Money::MAX.times(factor("1")).round(Rounding::DownToCent), Ok(Money::MAX));
    assert_eq!(Money::MAX.times(factor("1.1")).round(Rounding::DownToCent), Err(MoneyError::TooLarge));
    // What no number can hold stays too large, whatever is done with it.
    let vast = Money::MAX.times(Decimal::MAX);
    let one = Exact::from(euros("1"));
    for found in [
        vast,
        vast.times(Decimal::ZERO),
        vast.divided_by(Decimal::MAX),
        vast.minus_or_zero(vast),
        one.plus(vast),
        one.minus_or_zero(vast),
        one.divided_by(Decimal::ZERO),
        vast.to_millionths(),
        Exact::from(Decimal::MAX),
        Exact::from(Decimal::MAX).plus(Exact::from(Decimal::MAX)),
    ] {
        assert_eq!(found.round(Rounding::DownToCent), Err(MoneyError::TooLarge));
        assert_eq!([found.down_to(Money::CENT), found.up_to(euros("1"))], [Money::MAX; 2]);
        assert!(one < found);
    }
    assert_eq!(Exact::from(Decimal::MIN).round(Rounding::DownToCent), Err(MoneyError::TooLarge));
    assert_eq!(Exact::from(factor("-5")).half_even_to(Money::CENT), Money::ZERO);
}

#[test]
fn cents_lie_between_nothing_and_the_maximum() {
    let most = Money::MAX.cents();
    for (cents, expect) in [
        (-1, Err(MoneyError::Negative)),
        (0, Ok(0)),
        (1, Ok(1)),
        (most, Ok(most)),
        (most + 1, Err(MoneyError::TooLarge)),
        (i64::MIN, Err(MoneyError::Negative)),
        (i64::MAX, Err(MoneyError::TooLarge)),
    ] {
        assert_eq!(Money::from_cents(cents).map(Money::cents), expect, "{cents}");
        assert_eq!(serde_json::from_value::<Money>(cents.into()).is_ok(), expect.is_ok(), "{cents} as JSON");
    }
}

#[test]
fn euros_have_at_most_two_decimals() {
    for (text, expect) in [
        ("0", Ok(0)),
        ("12", Ok(1200)),
        ("12.5", Ok(1250)),
        ("12.50", Ok(1250)),
        ("12.500", Ok(1250)),
        ("12.501", Err(MoneyError::NotAnAmount)),
        ("0.001", Err(MoneyError::NotAnAmount)),
        ("-0.01", Err(MoneyError::Negative)),
        ("1000000000.00", Ok(100_000_000_000)),
        ("1000000000.01", Err(MoneyError::TooLarge)),
        ("79228162514264337593543950335", Err(MoneyError::TooLarge)),
        ("9223372036854775807", Err(MoneyError::TooLarge)),
    ] {
        let money = Money::from_decimal(text.parse().unwrap());
        assert_eq!(money.map(Money::cents), expect, "{text}");
    }
}

#[test]
fn an_amount_prints_with_two_decimals() {
    for (cents, text) in [(0, "0.00"), (5, "0.05"), (1250, "12.50"), (120_000, "1200.00")] {
        assert_eq!(Money::from_cents(cents).unwrap().decimal().to_string(), text);
    }
    assert_eq!(Money::euros(12), euros("12"));
}

#[test]
fn taking_away_never_goes_below_nothing_in_silence() {
    let (one, two) = (euros("1"), euros("2"));
    assert_eq!(
        [two.checked_sub(one), two.checked_sub(two), one.checked_sub(two)],
        [Some(one), Some(Money::ZERO), None]
    );
    assert_eq!([two.minus_or_zero(one), one.minus_or_zero(two)], [one, Money::ZERO]);
}

#[test]
fn adding_stops_at_the_maximum() {
    let cent = euros("0.01");
    assert_eq!(euros("1").checked_add(cent), Ok(euros("1.01")));
    assert_eq!(Money::MAX.checked_add(Money::ZERO), Ok(Money::MAX));
    assert_eq!(Money::MAX.checked_add(cent), Err(MoneyError::TooLarge));
    assert_eq!([Money::MAX, cent].into_iter().sum::<Money>(), Money::MAX);
    assert_eq!([euros("1.10"), euros("2.20")].into_iter().sum::<Money>(), euros("3.30"));
}
