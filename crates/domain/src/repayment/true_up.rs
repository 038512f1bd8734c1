//! The yearly settling of an income share against the income that was real (jaarafrekening, requirement ISA12).

use crate::{
    money::{Difference, Money},
    repayment::income_share::{Known, Progress, Rule, State},
};

/// Months over which what was paid too little is spread at least.
pub const LEAST_MONTHS: u32 = 6;

/// One month of the year: as it was charged, and as it should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    pub charged: Money,
    pub due: Money,
    pub state: State,
}

/// What a year comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrueUp {
    pub months: Vec<Settled>,
    pub charged: Money,
    pub due: Money,
    /// Above zero: the person paid too little. Below zero: too much, and all of it goes back, without a minimum.
    pub difference: Difference,
    /// The counters after the year as it should have been, in both directions.
    pub progress: Progress,
}

/// Recomputes every month of a year from where the agreement stood before it.
#[must_use]
pub fn true_up(rule: &Rule, before: Progress, year: &[(Money, Known)]) -> TrueUp {
    let mut progress = before;
    let months: Vec<Settled> = year
        .iter()
        .map(|(charged, known)| {
            let step = rule.step(&mut progress, *known);
            Settled { charged: *charged, due: step.amount, state: step.state }
        })
        .collect();
    let charged: Money = months.iter().map(|it| it.charged).sum();
    let due: Money = months.iter().map(|it| it.due).sum();
    TrueUp { months, charged, due, difference: Difference::between(due, charged), progress }
}

/// Spreads what was paid too little over months, without interest: equal parts down to the cent, the residue in
/// the last one.
#[must_use]
pub fn spread(amount: Money, months: u32) -> Vec<Money> {
    let months = i64::from(months.max(1));
    let part = Money::from_cents(amount.cents() / months).unwrap_or(Money::ZERO);
    let mut parts = vec![part; usize::try_from(months - 1).unwrap_or(0)];
    let given: Money = parts.iter().copied().sum();
    parts.push(amount.less(given));
    parts.retain(|it| !it.is_zero());
    parts
}
