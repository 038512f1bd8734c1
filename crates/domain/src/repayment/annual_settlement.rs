//! Annual settlement of an income share: a year calculated again with the real income (jaarafrekening, requirement
//! ISA12).

use rust_decimal::Decimal;

use crate::{
    calendar::Month,
    money::{Difference, Money},
    repayment::{
        billing::SettlementCarryOver,
        income_share::{KnownMonth, MonthState, ShareProgress, ShareRule},
        terms::IncomeShare,
    },
};

/// One month of the year: as it was charged, and as it should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecalculatedMonth {
    /// What was charged for the month.
    pub charged: Money,
    /// What the real income makes due.
    pub due: Money,
    /// What the month is with the real income.
    pub state: MonthState,
}

/// What a year comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecalculatedYear {
    /// The twelve months, or those in which the agreement ran.
    pub months: Vec<RecalculatedMonth>,
    /// All that was charged.
    pub charged: Money,
    /// All that was due.
    pub due: Money,
    /// Above zero: the person paid too little. Below zero: too much, and all of it goes back, without a minimum.
    pub difference: Difference,
    /// The counters after the year as it should have been, in both directions.
    pub progress: ShareProgress,
}

/// Recomputes every month of a year from where the agreement stood before it.
#[must_use]
pub fn recalculate(
    rule: &ShareRule,
    before: ShareProgress,
    year: &[(Money, KnownMonth)],
) -> RecalculatedYear {
    let mut progress = before;
    let months: Vec<RecalculatedMonth> = year
        .iter()
        .map(|(charged, known)| {
            let step = rule.step(&mut progress, *known);
            RecalculatedMonth { charged: *charged, due: step.amount, state: step.state }
        })
        .collect();
    let charged: Money = months.iter().map(|it| it.charged).sum();
    let due: Money = months.iter().map(|it| it.due).sum();
    RecalculatedYear { months, charged, due, difference: Difference::between(due, charged), progress }
}

/// The income of a year by month: as the months were known, so that a month without income stays one. A month nobody
/// knows weighs as much as the others on average; in equal parts when none was known to have any. To a millionth of a
/// euro; what is due for a month is rounded down to the cent after it.
#[must_use]
pub fn by_month(yearly: Money, known: &[Option<Money>; 12]) -> [Decimal; 12] {
    let count = known.iter().flatten().count();
    let sum: Decimal = known.iter().flatten().map(|it| it.decimal()).sum();
    let average = if sum.is_zero() { Decimal::ONE } else { sum / Decimal::from(count) };
    let weights = known.map(|it| it.map_or(average, |it| it.decimal()));
    let all: Decimal = weights.iter().sum();
    weights.map(|it| {
        let part = if all.is_zero() { Decimal::ONE / Decimal::from(12) } else { it / all };
        (yearly.decimal() * part).round_dp(6)
    })
}

/// A month as it was billed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BilledMonth {
    /// Without what the settlement of an earlier year added to it.
    pub charged: Money,
    /// It counted as a payment.
    pub counts: bool,
    /// No payment was asked, by agreement.
    pub is_paused: bool,
    /// A decision waived a part of it: it stays as it is.
    pub is_settled: bool,
}

/// One month of a settled year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SettledMonth {
    /// The month of the year.
    pub month: Month,
    /// What the year's income comes to in this month, down to the cent for show.
    pub income: Money,
    /// What was charged for it.
    pub charged: Money,
    /// What the real income makes due.
    pub due: Money,
    /// What the month is with the real income.
    pub state: MonthState,
}

/// A year of an agreement, month by month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnualSettlement {
    /// Month by month.
    pub lines: Vec<SettledMonth>,
    /// Due minus charged, in cents: below zero goes back to the person.
    pub difference: Difference,
    /// By how much the number of payments changes.
    pub payments: i32,
}

/// Calculates a year of an agreement again. `without` is the progress excluding that year, later months included: of
/// 3,000 charged in all, 900 of it in the year, it has 2,100. `known` and `billed` have a place for each month, empty
/// where nothing is known or was billed.
#[must_use]
pub fn annual_settlement(
    terms: &IncomeShare,
    without: ShareProgress,
    year: i32,
    yearly: Money,
    known: &[Option<Money>; 12],
    billed: &[Option<BilledMonth>; 12],
) -> AnnualSettlement {
    let real = by_month(yearly, known);
    let within: Vec<(Month, Decimal, Option<BilledMonth>)> = (1..=12)
        .zip(real.iter().zip(billed))
        .filter_map(|(number, (real, billed))| Some((Month::new(year, number).ok()?, *real, *billed)))
        .filter(|(month, ..)| terms.first_month <= *month && *month <= terms.last_month)
        .collect();
    let months: Vec<(Money, KnownMonth)> = within
        .iter()
        .map(|(_, real, billed)| match billed {
            Some(it) if it.is_settled => (Money::ZERO, KnownMonth::Waived),
            Some(it) if it.is_paused => (it.charged, KnownMonth::Paused),
            Some(it) => (it.charged, KnownMonth::Income(*real)),
            None => (Money::ZERO, KnownMonth::Income(*real)),
        })
        .collect();
    let stays =
        |billed: &Option<BilledMonth>| billed.filter(|it| it.is_settled).map_or(Money::ZERO, |it| it.charged);
    let kept: Money = within.iter().map(|it| stays(&it.2)).sum();
    let without = ShareProgress { charged: without.charged.plus(kept), ..without };
    let settled = recalculate(&terms.rule(), without, &months);
    let count = |it: usize| i32::try_from(it).unwrap_or(0);
    let counted = within.iter().filter(|it| it.2.is_some_and(|it| it.counts)).count();
    let counts = |it: &&RecalculatedMonth| matches!(it.state, MonthState::Paid | MonthState::Waived);
    let paid = settled.months.iter().filter(counts).count();
    let lines = within.iter().zip(&settled.months).map(|((month, real, billed), it)| SettledMonth {
        month: *month,
        income: Money::from_decimal(real.trunc_with_scale(2)).unwrap_or(Money::MAX),
        charged: it.charged.plus(stays(billed)),
        due: it.due.plus(stays(billed)),
        state: it.state,
    });
    AnnualSettlement {
        lines: lines.collect(),
        difference: settled.difference,
        payments: count(paid) - count(counted),
    }
}

/// Spreads what was paid too little over months, without interest: each takes its equal part of what is left, down to
/// the cent, so that the last cents come in the last months.
#[must_use]
pub fn spread(amount: Money, months: u32) -> Vec<Money> {
    let mut carry_over = SettlementCarryOver {
        to_charge: amount,
        over_months: months.max(1),
        ..SettlementCarryOver::default()
    };
    let mut parts = Vec::new();
    while !carry_over.to_charge.is_zero() {
        let part = carry_over.part();
        carry_over.charge();
        if !part.is_zero() {
            parts.push(part);
        }
    }
    parts
}
