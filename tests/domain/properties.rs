//! What must hold for every amount, not only for those in the tables.

use domain::{
    calendar::Month,
    case::proposal::{FundingLine, PayoutSchedule},
    childcare::{
        allowance::{ChildCare, childcare_allowance},
        table::Care,
    },
    explain::Trace,
    funding::{Instrument, Purpose},
    lending::{
        allocation::{OpenCharge, allocate},
        schedule::{LoanPlan, ScheduleLine, schedule},
    },
    money::Money,
    repayment::{
        income_share::{ShareProgress, due},
        terms::IncomeShare,
    },
};
use proptest::{collection::vec, prelude::*, sample::select};
use rust_decimal::Decimal;

use crate::{
    schedule::plain,
    support::{charge_id, day, line, month},
    terms::income_share,
};

fn cents(range: std::ops::RangeInclusive<i64>) -> impl Strategy<Value = Money> {
    range.prop_map(|it| Money::from_cents(it).unwrap())
}

/// A child with hours in quarters up to 300 and a price up to 20.00.
fn child() -> impl Strategy<Value = ChildCare> {
    (select(Care::ALL.to_vec()), 0..=1200_i64, cents(0..=2000))
        .prop_map(|(care, quarters, price)| ChildCare { care, hours: Decimal::new(quarters * 25, 2), price })
}

fn terms() -> impl Strategy<Value = IncomeShare> {
    (1..=2500_u32, cents(0..=500_000), cents(1..=5_000_000), 1..=60_u32, any::<bool>()).prop_map(
        |(share_bp, income_threshold, cap, max_payments, ramp)| IncomeShare {
            share_bp,
            income_threshold,
            cap,
            max_payments,
            ramp,
            ..income_share()
        },
    )
}

fn lines() -> impl Strategy<Value = PayoutSchedule> {
    let first = (0..2000_u64).prop_map(|days| day("2026-01-01") + chrono::Days::new(days));
    let terms = (first, 1..=60_u32, 1..=12_u32).prop_map(|(first, parts, every)| PayoutSchedule::Terms {
        first,
        parts,
        every,
    });
    let from = (0..60).prop_map(|step| month("2026-01").plus(step));
    prop_oneof![terms, (from, 1..=60_u32).prop_map(|(from, months)| PayoutSchedule::Monthly { from, months })]
}

fn amount_of(month: Month, income: Money, children: &[ChildCare]) -> Money {
    childcare_allowance(month, income, children, Trace::off()).unwrap().amount
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn instalments_sum_to_the_principal_and_none_is_zero(
        principal in cents(0..=10_000_000),
        instalments in 1..=120_u32,
        unit in select(vec![1_i64, 100, 500]),
    ) {
        let unit = Money::from_cents(unit).unwrap();
        let plan = schedule(&LoanPlan { unit, ..plain(principal, instalments, "2027-01-31") }).unwrap();
        prop_assert_eq!(plan.iter().map(ScheduleLine::total).sum::<Money>(), principal);
        prop_assert!(plan.iter().all(|it| !it.total().is_zero()));
        prop_assert!(plan.len() <= usize::try_from(instalments).unwrap());
        prop_assert!(plan.is_sorted_by(|one, next| one.due < next.due));
        prop_assert_eq!(plan.last().map(|it| it.balance), (!principal.is_zero()).then_some(Money::ZERO));
    }

    #[test]
    fn an_income_share_never_takes_more_than_its_cap(terms in terms(), incomes in vec(cents(0..=1_000_000), 120)) {
        let mut progress = ShareProgress::default();
        for (month, income) in terms.first_month.through(terms.last_month).zip(incomes) {
            let amount = due(&terms, progress, month, income);
            prop_assert!(amount <= income);
            progress.charged = progress.charged.checked_add(amount).unwrap();
            progress.payments += u32::from(!amount.is_zero());
        }
        prop_assert!(progress.charged <= terms.cap);
        prop_assert!(progress.payments <= terms.max_payments);
    }

    #[test]
    fn a_raise_never_costs_money(
        terms in terms(),
        charged in cents(0..=5_000_000),
        income in cents(0..=1_000_000),
        raise in cents(0..=100_000),
    ) {
        let terms = IncomeShare { ramp: true, ..terms };
        let progress = ShareProgress { charged, ..ShareProgress::default() };
        let net = |income: Money| income.minus_or_zero(due(&terms, progress, terms.first_month, income));
        prop_assert!(net(income) <= net(income.checked_add(raise).unwrap()));
    }

    #[test]
    fn the_parts_of_a_payment_sum_to_it(
        amount in cents(0..=1_000_000),
        open in vec((0..700_u64, cents(0..=100_000)), 0..12),
    ) {
        let charges: Vec<OpenCharge> = (1..)
            .zip(&open)
            .map(|(number, &(days, open))| OpenCharge {
                id: charge_id(number),
                due_on: day("2027-06-25") + chrono::Days::new(days),
                open,
            })
            .collect();
        let allocation = allocate(amount, &charges);
        let settled: Money = allocation.parts.iter().map(|it| it.amount).sum();
        prop_assert_eq!(settled.checked_add(allocation.surplus), Ok(amount));
        for part in &allocation.parts {
            let charge = charges.iter().find(|it| it.id == part.charge).unwrap();
            prop_assert!(!part.amount.is_zero() && part.amount <= charge.open);
        }
        let all_open: Money = charges.iter().map(|it| it.open).sum();
        prop_assert!(allocation.surplus.is_zero() || settled == all_open);
    }

    #[test]
    fn an_allowance_is_never_above_the_costs(
        year in 2024..=2027_i32,
        income in cents(0..=40_000_000),
        children in vec(child(), 0..5),
    ) {
        let month = Month::new(year, 6).unwrap();
        let allowance = childcare_allowance(month, income, &children, Trace::off()).unwrap();
        prop_assert!(allowance.amount <= allowance.costs);
        prop_assert!(allowance.amount.cents() % 100 == 0);
        prop_assert_eq!(allowance.children.iter().filter(|it| it.first).count(), children.len().min(1));
    }

    #[test]
    fn dearer_care_never_lowers_the_allowance(
        income in cents(0..=40_000_000),
        children in vec(child(), 1..5),
        place in any::<prop::sample::Index>(),
        more in cents(0..=1000),
    ) {
        let mut dearer = children.clone();
        let child = place.get_mut(&mut dearer);
        child.price = child.price.checked_add(more).unwrap();
        let june = month("2026-06");
        prop_assert!(amount_of(june, income, &children) <= amount_of(june, income, &dearer));
    }

    #[test]
    fn a_higher_income_never_raises_the_allowance(
        income in cents(0..=40_000_000),
        more in cents(0..=1_000_000),
        children in vec(child(), 0..5),
    ) {
        let june = month("2026-06");
        let higher = income.checked_add(more).unwrap();
        prop_assert!(amount_of(june, higher, &children) <= amount_of(june, income, &children));
    }

    #[test]
    fn the_parts_of_a_line_sum_to_its_total(amount in cents(1..=1_500_000), schedule in lines()) {
        let line = FundingLine { amount, schedule, ..line(Purpose::Travel, Instrument::Grant, "1") };
        let parts = line.parts();
        prop_assert_eq!(parts.iter().map(|it| it.0).sum::<Money>(), line.total());
        prop_assert!(parts.is_sorted_by_key(|it| it.1));
    }
}
