//! Where a payment goes: what is due first, the oldest first, and then what is ahead.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{
    ledger::Account,
    lending::{
        allocation::Claim,
        day_count::DayCount,
        history::{Extra, LoanEvent, LoanHistory},
        schedule::ScheduleError,
    },
    money::{Exact, Money},
};

impl LoanHistory {
    pub(super) fn pay(
        &mut self,
        event: LoanEvent,
        amount: Money,
        extra: Option<Extra>,
    ) -> Result<(), ScheduleError> {
        let on = event.on;
        let (mut settled, mut left) = self.settle_due(on, amount, Account::Bank);
        if !left.is_zero() && self.loan.next() < self.loan.lines.len() {
            let (ahead, rest) = if !self.loan.bears_interest() {
                self.ahead_in_parts(on, left, extra.unwrap_or(Extra::Next))
            } else if self.loan.payoff()? <= left {
                self.close(on, left)?
            } else {
                self.ahead_of_interest(on, left, extra.unwrap_or(Extra::Lower))
            };
            (settled, left) = (settled.plus(&ahead), rest);
        }
        let recovered = left.min(self.loan.written_off.total().minus_or_zero(self.loan.recovered));
        self.post(on, Account::Bank, Account::Recovery, recovered);
        self.loan.recovered = self.loan.recovered.plus(recovered);
        let surplus = left.minus_or_zero(recovered);
        self.post(on, Account::Bank, Account::CreditBalance, surplus);
        self.loan.credit = self.loan.credit.plus(surplus);
        self.settled.push((event, settled, surplus));
        Ok(())
    }

    /// Pays lines that fell due, the oldest first (BW 6:43), each in the order of BW 6:44.
    pub(super) fn settle_due(&mut self, on: NaiveDate, amount: Money, from: Account) -> (Claim, Money) {
        let (mut settled, mut left) = (Claim::default(), amount);
        for index in 0..self.loan.next() {
            let (part, rest) = self.loan.lines[index].open().pay(left);
            left = rest;
            self.note(on, index, &part);
            settled = settled.plus(&part);
        }
        self.post(on, from, Account::CostsDue, settled.costs);
        self.post(on, from, Account::InterestDue, settled.interest);
        self.post(on, from, Account::Due, settled.principal);
        (settled, left)
    }

    /// Writes a part of a payment to a line.
    fn note(&mut self, on: NaiveDate, index: usize, part: &Claim) {
        if part.total().is_zero() {
            return;
        }
        let line = &mut self.loan.lines[index];
        line.paid = line.paid.plus(part);
        if line.open().total().is_zero() {
            line.paid_on = Some(on);
        }
        if !part.principal.is_zero() {
            self.loan.repaid.push((on, part.principal));
        }
    }

    fn post_ahead(&mut self, on: NaiveDate, settled: &Claim, from: Account) {
        self.post(on, from, Account::CostsDue, settled.costs);
        self.post(on, from, Account::InterestIncome, settled.interest);
        self.post(on, from, Account::Principal, settled.principal);
    }

    /// Without interest the lines stay as they are, and later ones are paid in advance.
    fn ahead_in_parts(&mut self, on: NaiveDate, amount: Money, extra: Extra) -> (Claim, Money) {
        let next = self.loan.next();
        let mut order: Vec<usize> = (next..self.loan.lines.len()).collect();
        if extra == Extra::Shorten {
            order.reverse();
        }
        let (mut settled, mut left) = (Claim::default(), amount);
        while !left.is_zero() {
            order.retain(|it| !self.loan.lines[*it].open().total().is_zero());
            let Some(last) = order.last().copied() else { break };
            let count = Decimal::from(order.len());
            let equal = Exact::from(left).divided_by(count).half_even_to(Money::CENT).max(Money::CENT);
            for index in order.clone() {
                let offered = if extra == Extra::Lower && index != last { equal.min(left) } else { left };
                let (part, rest) = self.loan.lines[index].open().pay(offered);
                left = left.minus_or_zero(offered.minus_or_zero(rest));
                self.note(on, index, &part);
                settled = settled.plus(&part);
            }
        }
        self.post_ahead(on, &settled, Account::Bank);
        (settled, left)
    }

    /// With interest an extra payment repays principal at once.
    fn ahead_of_interest(&mut self, on: NaiveDate, amount: Money, extra: Extra) -> (Claim, Money) {
        let next = self.loan.next();
        let of_today = next.checked_sub(1).filter(|it| self.loan.lines[*it].due == on);
        let ahead: Money = self.loan.lines[next..].iter().map(|it| it.paid.principal).sum();
        if let Some(index) = of_today {
            let part = amount.min(self.loan.left_before(next).minus_or_zero(ahead));
            let line = &mut self.loan.lines[index];
            line.claim.principal = line.claim.principal.plus(part);
            line.balance = line.balance.minus_or_zero(part);
            let settled = Claim { principal: part, ..Claim::default() };
            self.note(on, index, &settled);
            self.post_ahead(on, &settled, Account::Bank);
            match extra {
                Extra::Next => self.loan.skip = self.loan.skip.plus(part),
                Extra::Lower => self.loan.spread(next),
                Extra::Shorten => {}
            }
            return (settled, amount.minus_or_zero(part));
        }
        let is_scheduled = self.loan.plan.day_count == DayCount::Thirty360;
        let (mut settled, mut left) = (Claim::default(), amount);
        // Lines are not planned anew in between, so together they may ask more than there is.
        let mut unpaid = self.loan.left_before(next).minus_or_zero(ahead);
        for index in next..self.loan.lines.len() {
            let mut open = self.loan.lines[index].open();
            if !is_scheduled {
                // It has not run yet; less will, since the principal is repaid now.
                open.interest = Money::ZERO;
            }
            let takes_all = extra != Extra::Next && index == next;
            open.principal = if takes_all { unpaid } else { open.principal.min(unpaid) };
            let planned = self.loan.lines[index].open().principal;
            let (part, rest) = open.pay(left);
            left = rest;
            unpaid = unpaid.minus_or_zero(part.principal);
            if planned < part.principal {
                let line = &mut self.loan.lines[index];
                line.claim.principal = line.paid.principal.plus(part.principal);
            }
            self.note(on, index, &part);
            settled = settled.plus(&part);
            if planned < part.principal && extra == Extra::Lower {
                self.loan.spread(index + 1);
            }
            if left.is_zero() {
                break;
            }
        }
        self.post_ahead(on, &settled, Account::Bank);
        (settled, left)
    }

    /// Pays everything, with interest up to today.
    fn close(&mut self, on: NaiveDate, amount: Money) -> Result<(Claim, Money), ScheduleError> {
        let next = self.loan.next();
        let claim = self.loan.closing(next)?;
        let accrued = self.loan.accrue(next, on)?;
        let mut paid = self.loan.lines[next..].iter().fold(Claim::default(), |all, it| all.plus(&it.paid));
        // Interest that was paid in advance and will not run any more repays principal, or stays the person's.
        let never = paid.interest.minus_or_zero(claim.interest);
        let repays = never.min(claim.principal.minus_or_zero(paid.principal));
        paid.interest = paid.interest.minus_or_zero(never);
        paid.principal = paid.principal.plus(repays);
        self.post(on, Account::InterestIncome, Account::Principal, repays);
        self.post(on, Account::InterestIncome, Account::CreditBalance, never.minus_or_zero(repays));
        self.loan.credit = self.loan.credit.plus(never.minus_or_zero(repays));
        self.loan.lines.truncate(next + 1);
        let line = &mut self.loan.lines[next];
        (line.claim, line.paid, line.accrued, line.due, line.balance) =
            (claim, paid, accrued, on, Money::ZERO);
        let (part, left) = line.open().pay(amount);
        self.note(on, next, &part);
        self.post_ahead(on, &part, Account::Bank);
        // What the person still had does the rest.
        let (rest, credit) = self.loan.lines[next].open().pay(self.loan.credit);
        self.loan.credit = credit;
        self.note(on, next, &rest);
        self.post_ahead(on, &rest, Account::CreditBalance);
        Ok((part, left))
    }
}
