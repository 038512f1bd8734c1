//! The conditions of the exemptions from the credit law, on both sides of each.

use domain::{
    benefit::kind::Benefit,
    case::refusal::Refusal,
    credit::{
        basis::{CreditCost, CreditQuestion, basis},
        rules::CreditRules,
        status::CreditStatus,
    },
    fund::{PreFinancingProduct, Regulation},
    money::Money,
};

use crate::support::day;

const LAW: &str = "2026-11-20";
const BEFORE: &str = "2026-11-19";

fn asked(status: CreditStatus, benefit: Benefit, is_confirmed: bool, costs_nothing: bool) -> CreditQuestion {
    let cost = if costs_nothing { CreditCost::Nothing } else { CreditCost::Unknown };
    CreditQuestion { status, benefit, is_confirmed, cost }
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

#[test]
fn no_rate_above_the_cap_of_the_day_is_offered() {
    // Statutory interest and eight points (Besluit kredietvergoeding): 14 % in 2025, 12 % in 2026.
    for (name, on, status, cost, expect) in [
        ("at the cap", "2026-03-02", CreditStatus::Licensed, CreditCost::Rate(1_200), Ok(Some(1_200))),
        (
            "above it",
            "2026-03-02",
            CreditStatus::Licensed,
            CreditCost::Rate(1_201),
            Err(Refusal::RateTooHigh),
        ),
        ("the year before", "2025-12-31", CreditStatus::Licensed, CreditCost::Rate(1_400), Ok(Some(1_400))),
        (
            "no rate known yet",
            "2024-12-31",
            CreditStatus::Licensed,
            CreditCost::Rate(1),
            Err(Refusal::RateTooHigh),
        ),
        ("a charity, half", LAW, CreditStatus::ExemptAnbi, CreditCost::Rate(200), Ok(Some(200))),
        ("a charity, more", LAW, CreditStatus::ExemptAnbi, CreditCost::Rate(201), Err(Refusal::RateTooHigh)),
        ("an employer", LAW, CreditStatus::ExemptEmployer, CreditCost::Rate(1), Err(Refusal::CostsTooMuch)),
        (
            "never repaid",
            "2026-03-02",
            CreditStatus::Licensed,
            CreditCost::Endless,
            Err(Refusal::NeverRepaid),
        ),
    ] {
        let asked = CreditQuestion { status, benefit: Benefit::Ww, is_confirmed: true, cost };
        assert_eq!(basis(&asked, day(on)).map(|it| it.rate_bp), expect, "{name}");
    }
}

#[test]
fn a_regulation_can_offer_every_way_of_paying_back() {
    let product = |more: &str| -> PreFinancingProduct {
        let text =
            format!("instalments = 36\ngrace_months = 6\nincome_threshold = 210000\ndue_day = 25\n{more}");
        toml::from_str(&text).unwrap()
    };
    let interest = |method: &str, rate: u32, more: &str| {
        product(&format!("[interest]\nmethod = '{method}'\nrate_bp = {rate}\n{more}"))
    };
    let today = day("2026-03-02");
    // 3 % a year by the month is 3.0416 % effective; what a grace of interest leaves out lowers it.
    for (name, product, least, most) in [
        ("without interest", product(""), None, None),
        ("annuity", interest("annuity", 300, ""), Some(304), Some(306)),
        ("linear", interest("linear", 300, ""), Some(304), Some(306)),
        ("fixed amount", interest("fixed_amount", 300, "instalment = 10000"), Some(304), Some(306)),
        (
            "interest-free at first",
            interest("annuity", 300, "[interest.grace]\ninterest_free = 12"),
            Some(100),
            Some(200),
        ),
        (
            "interest only at first",
            interest("annuity", 300, "[interest.grace]\ninterest_only = 6"),
            Some(304),
            Some(306),
        ),
    ] {
        let cost = product.cost(Money::euros(3_600), today);
        match (least, most) {
            (Some(least), Some(most)) => {
                assert!(
                    matches!(cost, CreditCost::Rate(rate) if (least..=most).contains(&rate)),
                    "{name}: {cost:?}"
                );
            }
            _ => assert_eq!(cost, CreditCost::Nothing, "{name}"),
        }
        let terms = product.terms(Money::euros(3_600), "2027-06".parse().unwrap(), today);
        assert_eq!(terms.interest, product.interest, "{name}");
    }
    let endless = interest("fixed_amount", 1_200, "instalment = 100").cost(Money::euros(3_600), today);
    assert_eq!(endless, CreditCost::Endless);
}

#[test]
fn no_product_with_interest_has_a_day_that_some_months_lack() {
    let product = &Regulation::on(day("2026-03-02")).pre_financing;
    assert!(product.interest.is_none() || product.due_day <= 28);
}
