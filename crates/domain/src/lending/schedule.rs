//! A schedule of instalments, with or without interest, and the one step it is made of: the same step bills
//! agreements (requirements PF2 to PF6, G3 to G5).
//!
//! Rounding points: the instalment once, to its unit; interest once a period, half to even to the cent. Nothing
//! is rounded inside a sum.

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    calendar::months_after,
    lending::day_count::DayCount,
    money::{Exact, Money, Rounding},
};

/// Most lines of one schedule: fifty years of months.
pub const MOST_INSTALMENTS: u32 = 600;

/// How the principal comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Equal parts without interest, to the unit; the residue in the last one.
    InterestFree,
    /// Equal instalments of interest and principal together.
    Annuity,
    /// Equal parts of principal to the cent, and interest over what is left.
    Linear,
    /// The agreed instalment each time; the term follows.
    FixedAmount,
}

/// How far due dates lie apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Every {
    /// The anchor day never drifts: 31 January, 28 February, 31 March.
    #[default]
    Month,
    /// So many days apart.
    Days(u32),
}

/// Four kinds of grace, each in periods counted from the first. They may overlap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Grace {
    /// Nothing is paid; the interest of these periods comes with the first payment after them.
    pub no_payment: u32,
    /// Interest is paid, principal is not.
    pub interest_only: u32,
    /// No interest runs.
    pub interest_free: u32,
    /// Interest runs and comes with the first payment after these periods.
    pub deferred_interest: u32,
}

impl Grace {
    /// What is left of it after so many periods.
    #[must_use]
    pub const fn after(self, periods: u32) -> Self {
        Self {
            no_payment: self.no_payment.saturating_sub(periods),
            interest_only: self.interest_only.saturating_sub(periods),
            interest_free: self.interest_free.saturating_sub(periods),
            deferred_interest: self.deferred_interest.saturating_sub(periods),
        }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    pub(super) const fn without_principal(self) -> u32 {
        if self.no_payment < self.interest_only { self.interest_only } else { self.no_payment }
    }

    pub(super) const fn without_interest_payment(self) -> u32 {
        if self.no_payment < self.deferred_interest { self.deferred_interest } else { self.no_payment }
    }
}

/// What a schedule follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoanPlan {
    /// How the principal comes back.
    pub method: Method,
    /// What is lent.
    pub principal: Money,
    /// 0.12 for twelve percent a year.
    pub annual_rate: Decimal,
    /// Periods, those of grace included.
    pub instalments: u32,
    /// Interest runs from this day on.
    pub from: NaiveDate,
    /// Due day of the first period; the day of the others follows from it.
    pub first_due: NaiveDate,
    /// How far due days lie apart.
    pub every: Every,
    /// How a period becomes a share of a year.
    pub day_count: DayCount,
    /// The instalment that a contract names, instead of the one that follows from the term.
    pub instalment: Option<Money>,
    /// What an instalment is rounded to.
    pub unit: Money,
    /// Up to the unit instead of half to even.
    pub round_up: bool,
    /// Periods in which less is paid.
    pub grace: Grace,
}

/// A loan at the beginning of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Principal that no period asked yet.
    pub left: Money,
    /// Interest that ran and that no period asked yet.
    pub waiting: Money,
    /// Which period it is, from 1; months that are free by a decision are not counted.
    pub number: u32,
    /// What is agreed for the period: of principal, or of principal and interest together.
    pub agreed: Money,
}

/// What a period asks, and what it leaves for later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Of what is lent.
    pub principal: Money,
    /// Interest, what waited before included.
    pub interest: Money,
    /// Interest that comes with a later period.
    pub waits: Money,
}

/// One instalment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScheduleLine {
    /// Counts from one.
    pub number: u32,
    /// Last day to pay it.
    pub due: NaiveDate,
    /// What of it repays the loan.
    pub principal: Money,
    /// Interest of the period.
    pub interest: Money,
    /// What is left after it.
    pub balance: Money,
}

impl ScheduleLine {
    /// Principal and interest together.
    #[must_use]
    pub fn total(&self) -> Money {
        self.principal.plus(self.interest)
    }
}

/// Why there is no such schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScheduleError {
    /// None, or more than [`MOST_INSTALMENTS`].
    #[error("at least one instalment, and at most 600")]
    Instalments,
    /// Interest-free, with a rate.
    #[error("an interest-free schedule has no interest rate")]
    InterestFree,
    /// Below 0 or above 100 percent a year.
    #[error("not between 0 and 100 percent a year")]
    Rate,
    /// No period is left to repay in.
    #[error("the whole schedule is grace; nothing would be repaid")]
    Grace,
    /// The method needs the amount that the contract names.
    #[error("a fixed amount needs its instalment")]
    NoInstalment,
    /// A due day is not after those before it.
    #[error("not later than the days that stand")]
    DueDay,
    /// The interest is above [`Money::MAX`].
    #[error("the interest is more than the fund could ever hold")]
    TooLarge,
    /// Instalments do not cover the interest.
    #[error("the instalment does not cover the interest, so nothing would be repaid")]
    NeverRepaid,
}

impl Every {
    /// The due day so many periods after the anchor; the last day of the calendar when it ends before that.
    #[must_use]
    pub fn step(self, anchor: NaiveDate, periods: u32) -> NaiveDate {
        match self {
            Self::Month => months_after(anchor, i32::try_from(periods).unwrap_or(i32::MAX)),
            Self::Days(days) => {
                let later = Days::new(u64::from(days) * u64::from(periods));
                anchor.checked_add_days(later).unwrap_or(NaiveDate::MAX)
            }
        }
    }
}

impl LoanPlan {
    /// Whether the due days follow from the start: then 31 January, 28 February, 31 March.
    pub(super) fn is_anchored_at_start(&self) -> bool {
        self.every.step(self.from, 1) == self.first_due
    }

    /// The due day of a period; the anchor day never drifts (requirement G5).
    #[must_use]
    pub fn due(&self, period: u32) -> NaiveDate {
        if self.is_anchored_at_start() {
            self.every.step(self.from, period)
        } else {
            self.every.step(self.first_due, period - 1)
        }
    }

    /// Share of a year's interest in a period.
    fn factor(&self, period: u32) -> Decimal {
        self.years(period) * self.annual_rate
    }

    /// Interest that runs over `balance` in a period, half to even to the cent.
    ///
    /// # Errors
    /// [`ScheduleError::TooLarge`] when it is more than the fund could ever hold.
    pub fn runs(&self, period: u32, balance: Money) -> Result<Money, ScheduleError> {
        if self.annual_rate.is_zero() || period <= self.grace.interest_free {
            return Ok(Money::ZERO);
        }
        let runs = Exact::from(balance).times(self.factor(period)).round(Rounding::HalfEvenToCent);
        runs.map_err(|_| ScheduleError::TooLarge)
    }

    /// What of an agreed amount is principal, when so much interest ran in its period.
    pub(super) fn principal_in(&self, agreed: Money, runs: Money) -> Money {
        match self.method {
            Method::InterestFree | Method::Linear => agreed,
            Method::Annuity | Method::FixedAmount => agreed.minus_or_zero(runs),
        }
    }

    /// The instalment that is agreed from the first period in which principal is paid.
    #[must_use]
    pub fn agreed(&self) -> Money {
        self.instalment(self.grace.without_principal() + 1)
    }

    /// What a period asks of a loan that stands so at its beginning, when so much interest runs in it.
    #[must_use]
    pub fn period(&self, at: &Position, runs: Money) -> Period {
        let principal = if at.number <= self.grace.without_principal() {
            Money::ZERO
        } else if self.instalments <= at.number && self.method != Method::FixedAmount {
            at.left
        } else {
            self.principal_in(at.agreed, runs).min(at.left)
        };
        let all = at.waiting.plus(runs);
        let is_deferred = at.number <= self.grace.without_interest_payment();
        let interest = if is_deferred { Money::ZERO } else { all };
        Period { principal, interest, waits: all.minus_or_zero(interest) }
    }

    /// Share of a year in a period. A regular month of 30/360 is exactly a twelfth.
    pub(super) fn years(&self, period: u32) -> Decimal {
        let due = self.due(period);
        let from = if period == 1 { self.from } else { self.due(period - 1) };
        let is_regular = 1 < period || self.is_anchored_at_start();
        match (self.day_count, self.every) {
            (DayCount::Thirty360, Every::Month) if is_regular => Decimal::ONE / Decimal::from(12),
            (DayCount::Thirty360, Every::Days(days)) => Decimal::from(days) / Decimal::from(360),
            _ => self.day_count.years(from, due),
        }
    }

    /// The instalment that repays `principal` over the periods after `first`, rounded to its unit.
    fn instalment(&self, first: u32) -> Money {
        if let Some(agreed) = self.instalment {
            return agreed;
        }
        let count = self.instalments.saturating_add(1).saturating_sub(first).max(1);
        let is_in_parts = matches!(self.method, Method::InterestFree | Method::Linear);
        let is_to_the_cent = self.method == Method::Linear || self.unit == Money::CENT;
        if is_in_parts && is_to_the_cent && !self.round_up {
            return cent_parts(self.principal, count);
        }
        let count = Decimal::from(count);
        let divisor = match self.method {
            Method::InterestFree | Method::Linear | Method::FixedAmount => count,
            Method::Annuity => worth((first..=self.instalments).map(|it| self.factor(it))),
        };
        self.rounded(Exact::from(self.principal).divided_by(divisor), self.principal)
    }

    /// An instalment rounded to its unit; at least one unit, and never more than one unit above what is left.
    pub(super) fn rounded(&self, exact: Exact, left: Money) -> Money {
        let unit = if self.method == Method::Linear { Money::CENT } else { self.unit };
        let rounded = if self.round_up { exact.up_to(unit) } else { exact.half_even_to(unit) };
        rounded.max(unit).min(left.max(unit))
    }

    pub(super) fn check(&self) -> Result<(), ScheduleError> {
        if self.instalments == 0 || MOST_INSTALMENTS < self.instalments {
            return Err(ScheduleError::Instalments);
        }
        if self.method == Method::InterestFree && !self.annual_rate.is_zero() {
            return Err(ScheduleError::InterestFree);
        }
        check_rate(self.annual_rate)?;
        if self.instalments <= self.grace.without_principal().max(self.grace.without_interest_payment()) {
            return Err(ScheduleError::Grace);
        }
        if self.method == Method::FixedAmount && self.instalment.is_none() {
            return Err(ScheduleError::NoInstalment);
        }
        Ok(())
    }
}

/// One of so many equal parts, half to even to the cent, and at least a cent: what [`LoanPlan::rounded`] comes to, in
/// whole numbers, since a plan ahead asks for it in every month.
fn cent_parts(principal: Money, count: u32) -> Money {
    let (cents, count) = (principal.cents(), i64::from(count));
    let (part, rest) = (cents / count, cents % count);
    let rounds_up = count < 2 * rest || (count == 2 * rest && part % 2 == 1);
    Money::from_cents(part + i64::from(rounds_up)).unwrap_or(principal).max(Money::CENT)
}

/// A rate that no arithmetic on it can make too large.
pub(super) fn check_rate(rate: Decimal) -> Result<(), ScheduleError> {
    if (Decimal::ZERO..=Decimal::ONE).contains(&rate) { Ok(()) } else { Err(ScheduleError::Rate) }
}

/// What a euro in each period is worth before them: the sum of 1 ÷ product of (1 + f), which is F ÷ product of
/// (1 + f) of requirement PF3, and never overflows.
pub(super) fn worth(factors: impl Iterator<Item = Decimal>) -> Decimal {
    let (sum, _) = factors.fold((Decimal::ZERO, Decimal::ONE), |(sum, worth), factor| {
        let worth = worth / (Decimal::ONE + factor);
        (sum + worth, worth)
    });
    sum
}

/// Every instalment. The last one takes what is left, and is never of nothing (requirement PF2).
///
/// # Errors
/// The plan contradicts itself or does not lead to zero.
pub fn schedule(plan: &LoanPlan) -> Result<Vec<ScheduleLine>, ScheduleError> {
    plan.check()?;
    let mut at = Position { left: plan.principal, waiting: Money::ZERO, number: 0, agreed: plan.agreed() };
    let mut lines = Vec::new();
    for number in 1..=plan.instalments {
        // Interest that waits is not lost when rounding repays the principal early.
        if at.left.is_zero() && at.waiting.is_zero() {
            break;
        }
        at.number = number;
        let asked = plan.period(&at, plan.runs(number, at.left)?);
        (at.left, at.waiting) = (at.left.minus_or_zero(asked.principal), asked.waits);
        let (principal, interest) = (asked.principal, asked.interest);
        lines.push(ScheduleLine { number, due: plan.due(number), principal, interest, balance: at.left });
    }
    if at.left.is_zero() { Ok(lines) } else { Err(ScheduleError::NeverRepaid) }
}
