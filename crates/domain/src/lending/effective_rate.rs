//! The effective rate of a row of payments (jaarlijks kostenpercentage, JKP): the yearly rate at which what was
//! paid out and what is paid back are worth the same, on years of 365 days (directive 2008/48/EC Annex I, now
//! (EU) 2023/2225 Annex III; requirement PF16).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::{Decimal, MathematicalOps, RoundingStrategy};

use crate::money::Difference;

/// Money on a day: below zero when it goes to the person, above zero when it comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// The day money moves.
    pub on: NaiveDate,
    /// Below zero when paid out, above zero when paid back.
    pub amount: Difference,
}

/// Why a row of payments has no effective rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoRate {
    /// None fits.
    #[error("no yearly rate makes what goes out and what comes back equal")]
    None,
    /// More than one fits.
    #[error("more than one yearly rate makes what goes out and what comes back equal")]
    More,
    /// Only a rate above the range that is searched.
    #[error("only a yearly rate of more than 32,000 percent fits, which is not looked for")]
    Above,
    /// Only a rate below the range that is searched.
    #[error("only a yearly rate below -50 percent fits, which is not looked for")]
    Below,
    /// More than 60 years between the first payment and the last.
    #[error("more than 60 years between the first payment and the last")]
    TooLong,
    /// The sums do not fit.
    #[error("the amounts are too large to compare over so long a time")]
    TooLarge,
}

/// Halvings of the search; each gives a binary digit.
const HALVINGS: u32 = 80;
/// Places at which the value is looked at where it could turn more than once.
const PLACES: u32 = 512;
/// Daily factors between which a rate is looked for: half a year's money lost, or a few hundred times it gained.
const LEAST: Decimal = Decimal::from_parts(9981, 0, 0, false, 4);
const MOST: Decimal = Decimal::from_parts(1016, 0, 0, false, 3);
/// No agreement runs longer, in days.
const LONGEST: i64 = 60 * 366;

/// What remains of a row of payments: per day what goes one way, and the days since the payment before it.
struct Row(Vec<(u64, Decimal)>);

impl Row {
    fn of(flows: &[Flow]) -> Result<Self, NoRate> {
        let mut days: BTreeMap<NaiveDate, Difference> = BTreeMap::new();
        for flow in flows {
            let day = days.entry(flow.on).or_default();
            *day = (*day).plus(flow.amount);
        }
        days.retain(|_, it| *it != Difference::ZERO);
        let first = days.keys().next().copied().ok_or(NoRate::None)?;
        let mut before = first;
        let gap = |(on, amount): (NaiveDate, Difference)| {
            if LONGEST < (on - first).num_days() {
                return Err(NoRate::TooLong);
            }
            let gap = (on - std::mem::replace(&mut before, on)).num_days();
            Ok((gap.unsigned_abs(), amount.decimal()))
        };
        days.into_iter().map(gap).collect::<Result<_, _>>().map(Self)
    }

    /// What all of it is worth on the first day at a daily factor.
    fn value(&self, factor: Decimal) -> Result<Decimal, NoRate> {
        let back = Decimal::ONE / factor;
        let worth = |sum: Decimal, (days, amount): (u64, Decimal)| {
            sum.checked_add(amount)?.checked_mul(back.checked_powu(days)?)
        };
        self.0.iter().rev().try_fold(Decimal::ZERO, |sum, it| worth(sum, *it)).ok_or(NoRate::TooLarge)
    }

    /// How often the money changes its direction: there are at most as many rates (Descartes).
    fn turns(&self) -> usize {
        let signs: Vec<bool> = self.0.iter().map(|it| it.1.is_sign_negative()).collect();
        signs.windows(2).filter(|it| it[0] != it[1]).count()
    }

    /// The places between which the value changes its sign, lowest first.
    fn brackets(&self) -> Result<Vec<[Decimal; 2]>, NoRate> {
        let places = if self.turns() < 2 { 1 } else { PLACES };
        let step = (MOST - LEAST) / Decimal::from(places);
        let mut found = Vec::new();
        let (mut low, mut is_below) = (LEAST, self.value(LEAST)? < Decimal::ZERO);
        for place in 1..=places {
            let high = if place == places { MOST } else { LEAST + step * Decimal::from(place) };
            let was_below = std::mem::replace(&mut is_below, self.value(high)? < Decimal::ZERO);
            if was_below != is_below {
                found.push([low, high]);
            }
            low = high;
        }
        Ok(found)
    }

    /// Where a rate is when none is where it is looked for. Far above, only the first payment counts; far below, only
    /// the last.
    fn beyond(&self) -> Result<NoRate, NoRate> {
        let (Some(first), Some(last)) = (self.0.first(), self.0.last()) else { return Ok(NoRate::None) };
        let is_below = |value: Decimal| value < Decimal::ZERO;
        Ok(if is_below(self.value(MOST)?) != is_below(first.1) {
            NoRate::Above
        } else if is_below(self.value(LEAST)?) != is_below(last.1) {
            NoRate::Below
        } else {
            NoRate::None
        })
    }
}

/// The yearly rate as a fraction, unrounded: the only one between a loss of half a year's money and 32,000 percent.
///
/// # Errors
/// There is none, more than one, or only one that is not looked for.
pub fn effective_rate(flows: &[Flow]) -> Result<Decimal, NoRate> {
    let row = Row::of(flows)?;
    let brackets = row.brackets()?;
    let [mut low, mut high] = match brackets.as_slice() {
        [one] => *one,
        [] => return Err(row.beyond()?),
        [_, _, ..] => return Err(NoRate::More),
    };
    let starts_below = row.value(low)? < Decimal::ZERO;
    for _ in 0..HALVINGS {
        let middle = (low + high) / Decimal::TWO;
        if (row.value(middle)? < Decimal::ZERO) == starts_below {
            low = middle;
        } else {
            high = middle;
        }
    }
    let year = ((low + high) / Decimal::TWO).checked_powu(365).ok_or(NoRate::TooLarge)?;
    Ok(year - Decimal::ONE)
}

/// In percent, half up, as it is printed: one decimal in a contract.
#[must_use]
pub fn percent(rate: Decimal, decimals: u32) -> Decimal {
    let mut percent = rate
        .saturating_mul(Decimal::ONE_HUNDRED)
        .round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    percent.rescale(decimals);
    if percent.is_zero() { percent.abs() } else { percent }
}

/// The factor of a month that makes this yearly rate: its twelfth root, by Newton. `None` for a rate below zero or
/// above one.
#[must_use]
pub fn monthly_factor(yearly: Decimal) -> Option<Decimal> {
    if !(Decimal::ZERO..=Decimal::ONE).contains(&yearly) {
        return None;
    }
    let target = Decimal::ONE + yearly;
    let twelve = Decimal::from(12);
    let mut root = Decimal::ONE + yearly / twelve;
    for _ in 0..20 {
        root -= (root.powu(12) - target) / (twelve * root.powu(11));
    }
    Some(root)
}
