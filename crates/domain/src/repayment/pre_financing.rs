//! Interest-free pre-financing: equal instalments, the residue in the last one (requirement PF2).

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};

use crate::{calendar::months_after, money::Money};

/// The unit an instalment is rounded to when a product names no coarser one, in cents.
pub const CENT: u32 = 1;

/// One planned payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalment {
    /// Counts from one.
    pub number: u32,
    /// Last day to pay it.
    pub due_on: NaiveDate,
    /// What is due.
    pub amount: Money,
    /// What is left after it.
    pub balance: Money,
}

/// The equal instalment: the principal over the instalments, half to even to whole `unit`s of cents; never
/// below one unit, so that a small principal takes fewer instalments instead of instalments of nothing.
#[must_use]
pub fn instalment(principal: Money, instalments: u32, unit: u32) -> Money {
    let parts = Decimal::from(instalments.max(1)) * Decimal::from(unit.max(1));
    let units = (Decimal::from(principal.cents()) / parts)
        .round_dp_with_strategy(0, RoundingStrategy::MidpointNearestEven);
    let cents = (units.max(Decimal::ONE) * Decimal::from(unit.max(1))).to_i64().unwrap_or_default();
    Money::from_cents(cents).unwrap_or(Money::ZERO).min(principal)
}

/// What is charged next: the instalment, or all that is left when it is the last one or less is left.
#[must_use]
pub fn next_charge(principal: Money, instalments: u32, unit: u32, charged: Money, count: u32) -> Money {
    let left = principal.minus_or_zero(charged);
    if instalments <= count + 1 { left } else { left.min(instalment(principal, instalments, unit)) }
}

/// Every instalment with its day; the anchor day never drifts. Never one of zero.
#[must_use]
pub fn schedule(principal: Money, instalments: u32, unit: u32, first: NaiveDate) -> Vec<Instalment> {
    let mut plan = Vec::new();
    let mut charged = Money::ZERO;
    for number in 1..=instalments {
        let amount = next_charge(principal, instalments, unit, charged, number - 1);
        if amount.is_zero() {
            break;
        }
        charged = charged.plus(amount);
        let due_on = months_after(first, i32::try_from(number - 1).unwrap_or(i32::MAX));
        plan.push(Instalment { number, due_on, amount, balance: principal.minus_or_zero(charged) });
    }
    plan
}
