//! A loan as it stands on a day: its lines, with what was paid of them, planned anew from a day on.
//!
//! Lines that fell due stay as they are; lines after the day follow from what is left (requirements PF8 to PF14).
//! With 30/360 interest is that of the schedule; with actual days it runs over what is really outstanding, a stretch
//! with the same balance and rate at a time, each half to even to the cent.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{
    lending::{
        allocation::Claim,
        day_count::DayCount,
        schedule::{Every, LoanPlan, MOST_INSTALMENTS, Method, ScheduleError, worth},
    },
    money::{Exact, Money, Rounding},
};

/// What interest does in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Interest {
    Paid,
    /// It comes with the first payment after the periods in which it waits.
    Waits,
    Free,
}

/// One instalment with what was paid of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoanLine {
    /// Counts from one.
    pub number: u32,
    /// The day the period begins.
    pub from: NaiveDate,
    /// Last day to pay it.
    pub due: NaiveDate,
    /// What is asked: costs, interest and principal.
    pub claim: Claim,
    /// What was paid of each.
    pub paid: Claim,
    /// The day the last of it was paid.
    pub paid_on: Option<NaiveDate>,
    /// What is left of the principal after it, when all is paid as planned.
    pub balance: Money,
    /// What is agreed for the period: of principal, or of both together.
    pub(super) amount: Money,
    /// Share of a year, where the days do not say it.
    years: Decimal,
    interest: Interest,
    pays_principal: bool,
    /// Interest that ran in the period.
    pub(super) accrued: Money,
    /// Principal that an earlier extra payment made superfluous.
    pub(super) skipped: Money,
}

impl LoanLine {
    /// What is asked and not paid.
    #[must_use]
    pub fn open(&self) -> Claim {
        self.claim.less(&self.paid)
    }
}

/// A loan on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loan {
    pub(super) plan: LoanPlan,
    /// The instalments, the earliest first.
    pub lines: Vec<LoanLine>,
    /// Paid out, and what a decision took off; below zero.
    pub(super) lent: Vec<(NaiveDate, i64)>,
    pub(super) repaid: Vec<(NaiveDate, Money)>,
    pub(super) rates: Vec<(NaiveDate, Decimal)>,
    /// Extra payments that make the next instalments superfluous.
    pub(super) skip: Money,
    pub(super) today: NaiveDate,
    /// Line `base` of the numbering lies on `anchor`; number 0 is the day the loan starts.
    pub(super) anchor: NaiveDate,
    pub(super) base: u32,
    /// Paid and not needed yet: what the fund owes the person.
    pub credit: Money,
    /// What the fund no longer expects, of costs, interest and principal.
    pub written_off: Claim,
    /// Of what was written off, what was paid all the same.
    pub recovered: Money,
}

impl Loan {
    /// The loan on the day it starts.
    ///
    /// # Errors
    /// The plan contradicts itself, or does not lead to zero.
    pub fn new(plan: &LoanPlan) -> Result<Self, ScheduleError> {
        plan.check()?;
        let from_start = plan.is_anchored_at_start();
        let mut loan = Self {
            plan: *plan,
            lines: Vec::new(),
            lent: vec![(plan.from, plan.principal.cents())],
            repaid: Vec::new(),
            rates: vec![(plan.from, plan.annual_rate)],
            skip: Money::ZERO,
            today: plan.from,
            anchor: if from_start { plan.from } else { plan.first_due },
            base: u32::from(!from_start),
            credit: Money::ZERO,
            written_off: Claim::default(),
            recovered: Money::ZERO,
        };
        loan.append(plan.instalments);
        for (line, number) in loan.lines.iter_mut().zip(1..) {
            line.years = plan.years(number);
            line.pays_principal = plan.grace.without_principal() < number;
            line.interest = if number <= plan.grace.interest_free {
                Interest::Free
            } else if number <= plan.grace.without_interest_payment() {
                Interest::Waits
            } else {
                Interest::Paid
            };
        }
        match plan.instalment {
            Some(agreed) => loan.agree(0, agreed),
            None => loan.spread(0),
        }
        loan.plan_from(0)?;
        if loan.is_planned() { Ok(loan) } else { Err(ScheduleError::NeverRepaid) }
    }

    /// The day up to which everything happened.
    #[must_use]
    pub const fn today(&self) -> NaiveDate {
        self.today
    }

    /// Whether the plan leads to zero.
    pub(super) fn is_planned(&self) -> bool {
        self.lines.last().is_none_or(|it| it.balance.is_zero())
    }

    /// Index of the first line that is not due yet.
    pub(super) fn next(&self) -> usize {
        self.lines.iter().position(|it| self.today < it.due).unwrap_or(self.lines.len())
    }

    pub(super) fn rate_on(&self, day: NaiveDate) -> Decimal {
        self.rates.iter().rfind(|it| it.0 <= day).map_or(self.plan.annual_rate, |it| it.1)
    }

    pub(super) fn bears_interest(&self) -> bool {
        !self.rate_on(self.today).is_zero()
    }

    fn lent_on(&self, day: NaiveDate) -> i64 {
        self.lent.iter().filter(|it| it.0 <= day).map(|it| it.1).sum()
    }

    /// What is planned to be left before a line, in cents.
    fn before(&self, index: usize) -> i64 {
        let lent: i64 = self.lent.iter().map(|it| it.1).sum();
        lent - self.lines[..index].iter().map(|it| it.claim.principal.cents()).sum::<i64>()
    }

    pub(super) fn left_before(&self, index: usize) -> Money {
        Money::from_cents(self.before(index)).unwrap_or(Money::ZERO)
    }

    /// Adds lines after the last one, in the same rhythm.
    pub(super) fn append(&mut self, count: u32) {
        for _ in 0..count {
            let number = u32::try_from(self.lines.len()).unwrap_or(MOST_INSTALMENTS) + 1;
            let last = self.lines.last();
            self.lines.push(LoanLine {
                number,
                from: self.plan.from,
                due: self.plan.from,
                claim: Claim::default(),
                paid: Claim::default(),
                paid_on: None,
                balance: Money::ZERO,
                amount: last.map_or(Money::ZERO, |it| it.amount),
                years: Decimal::ZERO,
                interest: Interest::Paid,
                pays_principal: true,
                accrued: Money::ZERO,
                skipped: Money::ZERO,
            });
            self.place(self.lines.len() - 1);
        }
    }

    /// Gives a line its period from its place.
    pub(super) fn place(&mut self, index: usize) {
        let from = index.checked_sub(1).map_or(self.plan.from, |it| self.lines[it].due);
        let anchor = self.anchor;
        let number = u32::try_from(index).unwrap_or(MOST_INSTALMENTS) + 1;
        let step = |number: u32| self.plan.every.step(anchor, number.saturating_sub(self.base));
        let due = step(number);
        let is_regular = self.base < number && from == step(number - 1);
        let years = match (self.plan.day_count, self.plan.every) {
            (DayCount::Thirty360, Every::Month) if is_regular => Decimal::ONE / Decimal::from(12),
            (DayCount::Thirty360, Every::Days(days)) if is_regular => {
                Decimal::from(days) / Decimal::from(360)
            }
            _ => self.plan.day_count.years(from, due),
        };
        let line = &mut self.lines[index];
        (line.number, line.from, line.due, line.years) = (number, from, due, years);
    }

    /// Puts lines in which nothing is paid before a line; interest waits.
    pub(super) fn insert_free(&mut self, index: usize, count: u32) {
        let old = self.lines.len();
        self.append(count);
        for place in (index..old).rev() {
            let to = place + usize::try_from(count).unwrap_or(usize::MAX);
            let (line, at) = (self.lines[place], self.lines[to]);
            self.lines[to] =
                LoanLine { number: at.number, from: at.from, due: at.due, years: at.years, ..line };
            let line = &mut self.lines[place];
            (line.claim, line.paid, line.paid_on) = (Claim::default(), Claim::default(), None);
            line.pays_principal = false;
            // Where no interest runs, a free month brings none.
            if line.interest != Interest::Free {
                line.interest = Interest::Waits;
            }
        }
    }

    /// The agreed amount of every line from one on.
    pub(super) fn agree(&mut self, index: usize, amount: Money) {
        for line in &mut self.lines[index..] {
            line.amount = amount;
        }
    }

    /// Agrees equal amounts for every line from one on, over what is left before it.
    pub(super) fn spread(&mut self, index: usize) {
        let left = self.left_before(index);
        let paying = || self.lines[index..].iter().filter(|it| it.pays_principal);
        let divisor = match self.plan.method {
            Method::FixedAmount => return,
            Method::Annuity => {
                let factors = paying().map(|it| {
                    let years = match self.plan.day_count {
                        DayCount::Thirty360 => it.years,
                        actual @ (DayCount::Actual365 | DayCount::ActualActual) => {
                            actual.years(it.from, it.due)
                        }
                    };
                    years * self.rate_on(it.from.max(self.today))
                });
                worth(factors).max(Decimal::ONE / Decimal::ONE_HUNDRED)
            }
            Method::InterestFree | Method::Linear => Decimal::from(paying().count().max(1)),
        };
        let exact = Exact::from(left).divided_by(divisor);
        let amount = self.plan.rounded(exact, left);
        self.agree(index, amount);
    }

    /// Plans every line from one on: interest that runs, then principal out of the agreed amount.
    pub(super) fn plan_from(&mut self, first: usize) -> Result<(), ScheduleError> {
        let is_fixed = self.plan.method == Method::FixedAmount;
        if is_fixed && !self.lines.is_empty() {
            let missing =
                MOST_INSTALMENTS.saturating_sub(u32::try_from(self.lines.len()).unwrap_or(u32::MAX));
            self.append(missing);
        }
        let mut skip = self.skip;
        for index in first..self.lines.len() {
            let left = self.left_before(index);
            let waiting = self.waiting_before(index);
            let is_bare = |it: &LoanLine| it.paid.total().is_zero() && it.claim.costs.is_zero();
            if left.is_zero() && waiting.is_zero() && self.lines[index..].iter().all(is_bare) {
                self.lines.truncate(index);
                break;
            }
            let accrued = self.accrue(index, self.lines[index].due)?;
            let is_last = index + 1 == self.lines.len();
            // What was paid in advance for later lines is theirs.
            let later: Money = self.lines[index + 1..].iter().map(|it| it.paid.principal).sum();
            let most = left.minus_or_zero(later);
            let line = &mut self.lines[index];
            line.accrued = accrued;
            line.skipped = Money::ZERO;
            let planned = if !line.pays_principal {
                Money::ZERO
            } else if is_last && !is_fixed {
                left
            } else {
                let amount = self.plan.principal_in(line.amount, accrued).min(most);
                line.skipped = skip.min(amount);
                amount.minus_or_zero(line.skipped)
            };
            skip = skip.minus_or_zero(line.skipped);
            line.claim.principal = planned.max(line.paid.principal);
            let all = waiting.plus(accrued);
            let interest = if line.interest == Interest::Waits { Money::ZERO } else { all };
            line.claim.interest = interest.max(line.paid.interest);
            line.balance = left.minus_or_zero(line.claim.principal);
        }
        Ok(())
    }

    /// What closes the loan today: all principal, interest up to today, and costs, less what the person still has.
    ///
    /// # Errors
    /// The interest is more than the fund could ever hold.
    pub fn payoff(&self) -> Result<Money, ScheduleError> {
        let next = self.next();
        let behind: Money = self.lines[..next].iter().map(|it| it.open().total()).sum();
        let ahead = if next < self.lines.len() { self.closing(next)?.total() } else { Money::ZERO };
        let paid: Money = self.lines[next..].iter().map(|it| it.paid.total()).sum();
        Ok(behind.plus(ahead).minus_or_zero(paid).minus_or_zero(self.credit))
    }

    /// What a line must ask to be the last one, today.
    pub(super) fn closing(&self, index: usize) -> Result<Claim, ScheduleError> {
        let interest = self.waiting_before(index).plus(self.accrue(index, self.today)?);
        let costs = self.lines[index..].iter().map(|it| it.claim.costs).sum();
        Ok(Claim { costs, interest, principal: self.left_before(index) })
    }

    /// Interest that ran before a line and was not asked yet.
    pub(super) fn waiting_before(&self, index: usize) -> Money {
        let ran: Money = self.lines[..index].iter().map(|it| it.accrued).sum();
        ran.minus_or_zero(self.lines[..index].iter().map(|it| it.claim.interest).sum())
    }

    /// Interest that runs in the period of a line up to a day.
    pub(super) fn accrue(&self, index: usize, until: NaiveDate) -> Result<Money, ScheduleError> {
        let line = &self.lines[index];
        if line.interest == Interest::Free || until <= line.from {
            return Ok(Money::ZERO);
        }
        let is_scheduled = self.plan.day_count == DayCount::Thirty360;
        let mut cuts: Vec<NaiveDate> =
            self.lent.iter().map(|it| it.0).chain(self.rates.iter().map(|it| it.0)).collect();
        if !is_scheduled {
            cuts.extend(self.repaid.iter().map(|it| it.0));
            cuts.push(self.today);
        }
        cuts.retain(|it| line.from < *it && *it < until);
        cuts.extend([line.from, until]);
        cuts.sort_unstable();
        cuts.dedup();
        let (mut exact, mut rounded, mut years_left) = (Exact::ZERO, Money::ZERO, line.years);
        for stretch in cuts.windows(2) {
            let [from, to] = [stretch[0], stretch[1]];
            // What is left of a regular period of 30/360 is left of its twelfth.
            let years =
                if is_scheduled && to == line.due { years_left } else { self.plan.day_count.years(from, to) };
            years_left -= years;
            let interest =
                Exact::from(self.owed(index, from, is_scheduled)).times(years * self.rate_on(from));
            if is_scheduled {
                exact = exact.plus(interest);
            } else {
                let cents = interest.round(Rounding::HalfEvenToCent);
                rounded = rounded.plus(cents.map_err(|_| ScheduleError::TooLarge)?);
            }
        }
        if is_scheduled {
            rounded = exact.round(Rounding::HalfEvenToCent).map_err(|_| ScheduleError::TooLarge)?;
        }
        Ok(rounded)
    }

    /// The principal that interest runs over from a day in the period of a line: as planned, or as it really was.
    fn owed(&self, index: usize, day: NaiveDate, is_scheduled: bool) -> Money {
        let repaid = |it: &LoanLine| it.claim.principal.cents();
        let cents = if is_scheduled {
            self.lent_on(day) - self.lines[..index].iter().map(repaid).sum::<i64>()
        } else if day < self.today {
            let paid = self.repaid.iter().filter(|it| it.0 <= day).map(|it| it.1.cents());
            self.lent_on(day) - paid.sum::<i64>()
        } else {
            self.before(index) - self.lines[index..].iter().map(|it| it.paid.principal.cents()).sum::<i64>()
        };
        Money::from_cents(cents.max(0)).unwrap_or(Money::MAX)
    }
}
