//! The effective rate of a row of payments (jaarlijks kostenpercentage, JKP): the yearly rate at which what was
//! paid out and what is paid back are worth the same, on years of 365 days (directive 2008/48/EC Annex I, now
//! (EU) 2023/2225 Annex III; requirement PF16).

use chrono::NaiveDate;
use rust_decimal::{Decimal, MathematicalOps, RoundingStrategy};

use crate::money::Difference;

/// Money on a day: below zero when it goes to the person, above zero when it comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    pub on: NaiveDate,
    pub amount: Difference,
}

/// Halvings of the search; each gives a binary digit.
const HALVINGS: u32 = 80;
/// Daily factors between which a rate is looked for: half a year's money lost, or a few hundred times it gained.
const LEAST: Decimal = Decimal::from_parts(9981, 0, 0, false, 4);
const MOST: Decimal = Decimal::from_parts(1016, 0, 0, false, 3);
/// No agreement runs longer, in days.
const LONGEST: i64 = 60 * 366;

/// The yearly rate as a fraction, unrounded; `None` when no rate makes both sides equal.
#[must_use]
pub fn effective_rate(flows: &[Flow]) -> Option<Decimal> {
    let start = flows.iter().map(|it| it.on).min()?;
    let dated = flows
        .iter()
        .map(|it| {
            let days = (it.on - start).num_days();
            (days <= LONGEST).then_some((u64::try_from(days).ok()?, it.amount.decimal()))
        })
        .collect::<Option<Vec<_>>>()?;
    // At a higher rate later money is worth less: the value falls as the daily factor grows.
    let value = |factor: Decimal| -> Option<Decimal> {
        let back = Decimal::ONE.checked_div(factor)?;
        dated.iter().try_fold(Decimal::ZERO, |sum, (days, amount)| {
            sum.checked_add(back.checked_powu(*days)?.checked_mul(*amount)?)
        })
    };
    let (mut low, mut high) = (LEAST, MOST);
    if value(low)? < Decimal::ZERO || Decimal::ZERO < value(high)? {
        return None;
    }
    for _ in 0..HALVINGS {
        let middle = (low + high) / Decimal::TWO;
        if Decimal::ZERO < value(middle)? {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(((low + high) / Decimal::TWO).checked_powu(365)? - Decimal::ONE)
}

/// In percent, half up, as it is printed: one decimal in a contract.
#[must_use]
pub fn percent(rate: Decimal, decimals: u32) -> Decimal {
    let mut percent = (rate * Decimal::ONE_HUNDRED)
        .round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    percent.rescale(decimals);
    if percent.is_zero() { percent.abs() } else { percent }
}

/// The factor of a month that makes this yearly rate: its twelfth root, by Newton.
#[must_use]
pub fn monthly_factor(yearly: Decimal) -> Decimal {
    let target = Decimal::ONE + yearly;
    let twelve = Decimal::from(12);
    let mut root = Decimal::ONE + yearly / twelve;
    for _ in 0..20 {
        root -= (root.powu(12) - target) / (twelve * root.powu(11));
    }
    root
}
