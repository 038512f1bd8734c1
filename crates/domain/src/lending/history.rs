//! What happened to a loan, and what it makes of it: a fold over events in the order of the days they count for.
//!
//! An event that comes late is put in its place and everything is folded again, so the order of arrival makes no
//! difference; the books get only what became different (requirements PF14 and LG6).

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{
    ledger::{Account, Transfer},
    lending::{
        allocation::Claim,
        loan::{Loan, LoanLine},
        posting::Posting,
        schedule::{Every, LoanPlan, MOST_INSTALMENTS, Method, ScheduleError, check_rate},
    },
    money::{Exact, Money},
};

/// Where money goes that is more than what is due (requirement PF10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// The next instalments need less.
    Next,
    /// The instalments stay, the last ones fall away.
    Shorten,
    /// The number of instalments stays, each needs less.
    Lower,
}

/// Something that changes a loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoanEventKind {
    /// A further part of the principal is paid out.
    Tranche(Money),
    /// The rate that holds from a day on.
    NewRate {
        /// The first day of the new rate.
        from: NaiveDate,
        /// A year; 0.12 for twelve percent.
        rate: Decimal,
    },
    /// Nothing is paid for so many periods from a due day on; the end moves with it.
    Pause {
        /// The due day of the first free period.
        from: NaiveDate,
        /// How many periods.
        periods: u32,
    },
    /// A due day moves, and with it those after it.
    Shift {
        /// The due day as planned.
        from: NaiveDate,
        /// The due day it becomes.
        to: NaiveDate,
    },
    /// More instalments, and so lower ones from a due day on.
    Extend {
        /// The due day from which instalments are lower.
        from: NaiveDate,
        /// How many more.
        periods: u32,
    },
    /// What is behind is spread over the instalments to come.
    ReAmortise,
    /// Everything that is open goes into a new series.
    ReAge {
        /// Due day of the first instalment of the series.
        first_due: NaiveDate,
        /// How many there are.
        instalments: u32,
        /// How far they lie apart; as before when `None`.
        every: Option<Every>,
    },
    /// Part of the principal need not be repaid.
    LowerPrincipal(Money),
    /// Costs that the person owes.
    Cost(Money),
    /// The person pays.
    Payment {
        /// What came in.
        amount: Money,
        /// What a surplus does; when `None`, as the method of the loan has it.
        extra: Option<Extra>,
    },
    /// Money that was left over goes back; more than that is lent anew (requirement PF15).
    Refund(Money),
    /// The fund no longer expects anything.
    WriteOff,
}

impl LoanEventKind {
    /// The order of events of one day (requirement PF14).
    const fn rank(self) -> u8 {
        match self {
            Self::Tranche(_) => 0,
            Self::NewRate { .. } => 1,
            Self::Cost(_) => 2,
            Self::Payment { .. } => 3,
            Self::Refund(_) => 4,
            Self::WriteOff => 6,
            Self::Pause { .. }
            | Self::Shift { .. }
            | Self::Extend { .. }
            | Self::ReAmortise
            | Self::ReAge { .. }
            | Self::LowerPrincipal(_) => 5,
        }
    }
}

/// An event of a loan, on its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoanEvent {
    /// The day it counts for.
    pub on: NaiveDate,
    /// What happened.
    pub kind: LoanEventKind,
}

/// A loan after its events, with the movements that led there.
#[derive(Clone, Debug)]
pub struct LoanHistory {
    /// As it stands after the last event.
    pub loan: Loan,
    /// What goes into the books, in order.
    pub postings: Vec<Posting>,
    /// What each payment settled and what was left over, in the order of the events.
    pub settled: Vec<(LoanEvent, Claim, Money)>,
}

/// Folds the events up to a day. Whoever leaves out an event that was reversed gets the loan as it would be without.
///
/// # Errors
/// The plan contradicts itself, or a change leaves something that is never repaid.
pub fn fold(plan: &LoanPlan, events: &[LoanEvent], until: NaiveDate) -> Result<LoanHistory, ScheduleError> {
    let mut sorted = events.to_vec();
    // A stable sort keeps the order of arrival among equals.
    sorted.sort_by_key(|it| (it.on, it.kind.rank()));
    let mut run = LoanHistory { loan: Loan::new(plan)?, postings: Vec::new(), settled: Vec::new() };
    run.post(plan.from, Account::Principal, Account::Bank, plan.principal);
    for event in sorted.iter().filter(|it| it.on <= until) {
        run.advance(event.on)?;
        run.apply(*event)?;
        if !run.loan.is_planned() {
            return Err(ScheduleError::NeverRepaid);
        }
    }
    run.advance(until)?;
    Ok(run)
}

impl LoanHistory {
    pub(super) fn post(&mut self, on: NaiveDate, debit: Account, credit: Account, amount: Money) {
        if !amount.is_zero() {
            self.postings.push(Posting { on, transfer: Transfer { debit, credit, amount } });
        }
    }

    /// Lets the days pass: a line that falls due stays as it is from then on.
    fn advance(&mut self, to: NaiveDate) -> Result<(), ScheduleError> {
        loop {
            let index = self.loan.next();
            let Some(due) = self.loan.lines.get(index).map(|it| it.due).filter(|it| *it <= to) else { break };
            self.loan.today = due;
            self.loan.plan_from(index)?;
            let Some(line) = self.loan.lines.get(index).copied() else { continue };
            self.loan.skip = self.loan.skip.minus_or_zero(line.skipped);
            self.post(due, Account::Due, Account::Principal, line.open().principal);
            self.post(due, Account::InterestDue, Account::InterestIncome, line.open().interest);
            if self.loan.credit.is_zero() {
                continue;
            }
            let credit = std::mem::take(&mut self.loan.credit);
            let (_, left) = self.settle_due(due, credit, Account::CreditBalance);
            self.loan.credit = left;
        }
        self.loan.today = self.loan.today.max(to);
        self.loan.plan_from(self.loan.next())
    }

    fn apply(&mut self, event: LoanEvent) -> Result<(), ScheduleError> {
        let on = event.on;
        match event.kind {
            LoanEventKind::Tranche(amount) => self.lend(on, amount)?,
            LoanEventKind::NewRate { from, rate } => {
                let from = from.max(on);
                check_rate(rate)?;
                if self.loan.plan.method == Method::InterestFree && !rate.is_zero() {
                    return Err(ScheduleError::InterestFree);
                }
                self.loan.rates.push((from, rate));
                self.loan.rates.sort_by_key(|it| it.0);
                let index = self.line_from(from, false);
                self.loan.spread(index);
            }
            LoanEventKind::Pause { from, periods } => {
                let index = self.line_from(from, true);
                self.room(periods)?;
                if index < self.loan.lines.len() {
                    self.loan.insert_free(index, periods);
                }
            }
            LoanEventKind::Shift { from, to } => self.shift(from, to)?,
            LoanEventKind::Extend { from, periods } => {
                let index = self.line_from(from, true);
                self.room(periods)?;
                self.loan.append(periods);
                self.loan.spread(index);
            }
            LoanEventKind::ReAmortise => self.re_amortise(on),
            LoanEventKind::ReAge { first_due, instalments, every } => {
                self.loan.plan.every = every.unwrap_or(self.loan.plan.every);
                self.re_age(on, first_due, instalments)?;
            }
            LoanEventKind::LowerPrincipal(amount) => self.forgive(on, amount),
            LoanEventKind::Cost(amount) => self.charge_cost(on, amount),
            LoanEventKind::Payment { amount, extra } => self.pay(event, amount, extra)?,
            LoanEventKind::Refund(amount) => {
                let back = amount.min(self.loan.credit);
                self.loan.credit = self.loan.credit.minus_or_zero(back);
                self.post(on, Account::CreditBalance, Account::Bank, back);
                if !amount.minus_or_zero(back).is_zero() {
                    self.lend(on, amount.minus_or_zero(back))?;
                }
            }
            LoanEventKind::WriteOff => self.write_off(on),
        }
        self.loan.plan_from(self.loan.next())
    }

    /// The first line that is not due yet and falls due on a day or later.
    fn line_from(&self, day: NaiveDate, or_on: bool) -> usize {
        let is_in = |it: &LoanLine| day < it.due || (or_on && day == it.due);
        let place = self.loan.lines.iter().position(|it| self.loan.today < it.due && is_in(it));
        place.unwrap_or(self.loan.lines.len())
    }

    fn room(&self, more: u32) -> Result<(), ScheduleError> {
        let lines = u32::try_from(self.loan.lines.len()).unwrap_or(u32::MAX);
        if lines.saturating_add(more) <= MOST_INSTALMENTS { Ok(()) } else { Err(ScheduleError::Instalments) }
    }

    fn lend(&mut self, on: NaiveDate, amount: Money) -> Result<(), ScheduleError> {
        self.loan.lent.push((on, amount.cents()));
        self.post(on, Account::Principal, Account::Bank, amount);
        while self.loan.next() == self.loan.lines.len() {
            self.room(1)?;
            self.loan.append(1);
        }
        self.loan.spread(self.loan.next());
        Ok(())
    }

    fn shift(&mut self, from: NaiveDate, to: NaiveDate) -> Result<(), ScheduleError> {
        let index = self.line_from(from, true);
        let before = index.checked_sub(1).map_or(self.loan.plan.from, |it| self.loan.lines[it].due);
        if to <= before.max(self.loan.today) {
            return Err(ScheduleError::DueDay);
        }
        self.loan.anchor = to;
        self.loan.base = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
        for place in index..self.loan.lines.len() {
            self.loan.place(place);
        }
        Ok(())
    }

    /// Takes the principal that is behind out of its lines, in cents.
    fn take_arrears(&mut self, on: NaiveDate) -> Money {
        let next = self.loan.next();
        let mut arrears = Money::ZERO;
        for line in &mut self.loan.lines[..next] {
            arrears = arrears.plus(line.open().principal);
            line.claim.principal = line.paid.principal;
            if line.open().total().is_zero() {
                line.paid_on.get_or_insert(on);
            }
        }
        for index in 0..next {
            self.loan.lines[index].balance = self.loan.left_before(index + 1);
        }
        self.post(on, Account::Principal, Account::Due, arrears);
        arrears
    }

    fn re_amortise(&mut self, on: NaiveDate) {
        let next = self.loan.next();
        let count = self.loan.lines.len() - next;
        if count == 0 {
            return;
        }
        let arrears = self.take_arrears(on);
        let part = Exact::from(arrears).divided_by(Decimal::from(count)).half_even_to(self.loan.plan.unit);
        for line in &mut self.loan.lines[next..] {
            line.amount = line.amount.plus(part);
        }
    }

    fn re_age(&mut self, on: NaiveDate, first_due: NaiveDate, count: u32) -> Result<(), ScheduleError> {
        if first_due <= on {
            return Err(ScheduleError::DueDay);
        }
        let next = self.loan.next();
        self.take_arrears(on);
        let mut costs = Money::ZERO;
        for index in 0..next {
            let line = &mut self.loan.lines[index];
            let open = line.open();
            costs = costs.plus(open.costs);
            line.claim = line.paid;
            line.paid_on.get_or_insert(on);
            self.post(on, Account::InterestIncome, Account::InterestDue, open.interest);
        }
        let advance = self.loan.lines[next..].iter().fold(Claim::default(), |all, it| all.plus(&it.paid));
        self.loan.lines.truncate(next);
        self.room(count)?;
        (self.loan.anchor, self.loan.base) = (first_due, u32::try_from(next).unwrap_or(u32::MAX) + 1);
        self.loan.append(count);
        let Some(first) = self.loan.lines.get_mut(next) else { return Err(ScheduleError::Instalments) };
        first.claim.costs = costs.plus(advance.costs);
        first.paid = advance;
        self.loan.spread(next);
        Ok(())
    }

    fn forgive(&mut self, on: NaiveDate, amount: Money) {
        let next = self.loan.next();
        let ahead: Money = self.loan.lines[next..].iter().map(|it| it.paid.principal).sum();
        let future = amount.min(self.loan.left_before(next).minus_or_zero(ahead));
        let mut left = amount.minus_or_zero(future);
        self.loan.lent.push((on, -future.cents()));
        self.post(on, Account::Forgiven, Account::Principal, future);
        for index in (0..next).rev() {
            let part = left.min(self.loan.lines[index].open().principal);
            let line = &mut self.loan.lines[index];
            line.claim.principal = line.claim.principal.minus_or_zero(part);
            left = left.minus_or_zero(part);
            self.loan.lent.push((on, -part.cents()));
            self.post(on, Account::Forgiven, Account::Due, part);
        }
        self.loan.spread(next);
    }

    fn charge_cost(&mut self, on: NaiveDate, amount: Money) {
        let last = self.loan.lines.len().saturating_sub(1);
        let index = self.loan.lines.iter().position(|it| on <= it.due).unwrap_or(last);
        if let Some(line) = self.loan.lines.get_mut(index) {
            line.claim.costs = line.claim.costs.plus(amount);
            line.paid_on = None;
            self.post(on, Account::CostsDue, Account::CostsIncome, amount);
        }
    }

    fn write_off(&mut self, on: NaiveDate) {
        let next = self.loan.next();
        let mut all = Claim::default();
        for index in 0..next {
            let open = self.loan.lines[index].open();
            all = all.plus(&open);
            let line = &mut self.loan.lines[index];
            line.claim = line.paid;
            line.accrued = line.claim.interest;
            self.post(on, Account::WriteOff, Account::Due, open.principal);
            self.post(on, Account::WriteOff, Account::InterestDue, open.interest);
            self.post(on, Account::WriteOff, Account::CostsDue, open.costs);
        }
        let ahead: Money = self.loan.lines[next..].iter().map(|it| it.paid.principal).sum();
        let future = self.loan.left_before(next).minus_or_zero(all.principal).minus_or_zero(ahead);
        let costs: Money = self.loan.lines[next..].iter().map(|it| it.open().costs).sum();
        self.post(on, Account::WriteOff, Account::Principal, future);
        self.post(on, Account::WriteOff, Account::CostsDue, costs);
        all = all.plus(&Claim { costs, interest: Money::ZERO, principal: future });
        self.loan.lent.push((on, -all.principal.cents()));
        for line in &mut self.loan.lines[next..] {
            line.claim = line.paid;
        }
        self.loan.written_off = self.loan.written_off.plus(&all);
    }
}
