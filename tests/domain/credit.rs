//! The conditions of the exemptions from the credit law, on both sides of each.

use domain::{
    benefit::kind::Benefit,
    case::refusal::Refusal,
    credit::{
        basis::{CreditQuestion, basis},
        rules::CreditRules,
        status::CreditStatus,
    },
};

use crate::support::day;

const LAW: &str = "2026-11-20";
const BEFORE: &str = "2026-11-19";

fn asked(status: CreditStatus, benefit: Benefit, is_confirmed: bool, costs_nothing: bool) -> CreditQuestion {
    CreditQuestion { status, benefit, is_confirmed, costs_nothing }
}

#[test]
fn every_condition_is_checked_from_the_day_of_the_law() {
    use CreditStatus::{ExemptAnbi, ExemptEmployer, Licensed, OutOfScope, Unknown};
    for (name, asked, after) in [
        ("unknown", asked(Unknown, Benefit::Ww, true, true), Some(Refusal::CreditNotAllowed)),
        ("licensed", asked(Licensed, Benefit::None, false, false), None),
        ("out of scope", asked(OutOfScope, Benefit::None, false, false), None),
        ("a benefit is enough", asked(ExemptAnbi, Benefit::Bijstand, false, true), None),
        ("low income, confirmed", asked(ExemptAnbi, Benefit::None, true, true), None),
        ("nobody looked", asked(ExemptAnbi, Benefit::None, false, true), Some(Refusal::IncomeNotConfirmed)),
        ("it can cost money", asked(ExemptAnbi, Benefit::Ww, true, false), Some(Refusal::CostsTooMuch)),
        ("own staff", asked(ExemptEmployer, Benefit::None, true, true), None),
        ("whose staff", asked(ExemptEmployer, Benefit::Ww, false, true), Some(Refusal::EmployerNotConfirmed)),
        ("staff pays more", asked(ExemptEmployer, Benefit::None, true, false), Some(Refusal::CostsTooMuch)),
    ] {
        assert_eq!(basis(&asked, day(LAW)).err(), after, "{name}");
        assert_eq!(basis(&asked, day(BEFORE)).err(), None, "{name} before the law");
    }
}

#[test]
fn the_basis_keeps_what_was_checked() {
    let kept = basis(&asked(CreditStatus::ExemptAnbi, Benefit::Ww, false, true), day(LAW)).unwrap();
    assert_eq!((kept.has_benefit, kept.is_confirmed, kept.before_law), (true, false, false));
    assert_eq!(kept.checked_on, day(LAW));
    // Half of the 4 % of 2026.
    assert_eq!(kept.most_rate_bp, Some(200));
    let early = basis(&asked(CreditStatus::Unknown, Benefit::None, false, false), day(BEFORE)).unwrap();
    assert!(early.before_law && early.most_rate_bp.is_none());
}

#[test]
fn the_highest_rate_is_half_the_statutory_interest_of_the_day() {
    for (on, rate) in [
        ("2024-12-31", None),
        ("2025-01-01", Some(300)),
        ("2025-12-31", Some(300)),
        ("2026-01-01", Some(200)),
    ] {
        assert_eq!(CreditRules::bundled().most_rate_bp(day(on)), rate, "{on}");
    }
}
