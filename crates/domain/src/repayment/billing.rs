//! What one agreement owes for one month. The same code bills, previews and shows the plan.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    calendar::Month,
    lending::schedule::MOST_INSTALMENTS,
    money::{Difference, Money},
    repayment::{
        income_share::{self, ShareProgress},
        pre_financing::{CENT, next_charge},
        terms::Terms,
    },
};

/// A gross monthly income as declared, from a month on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeclaredIncome {
    pub from: Month,
    pub amount: Money,
}

/// Everything billing needs to know of an agreement.
#[derive(Clone, Debug)]
pub struct RepaymentState {
    pub terms: Terms,
    /// Paid out under the agreement so far. Nobody repays what was never paid out.
    pub disbursed: Money,
    pub charged: Money,
    /// Months in which something was charged.
    pub charges: u32,
    /// Oldest first.
    pub incomes: Vec<DeclaredIncome>,
    /// Months up to and including this one are free by agreement.
    pub paused_until: Option<Month>,
    /// What a later decision put in the place of the agreed instalments.
    pub revised: Option<RevisedSchedule>,
    /// Of the principal, what need not be repaid any more.
    pub forgiven: Money,
    /// What yearly settlings left.
    pub carry_over: SettlementCarryOver,
}

/// What the yearly settlings of an income share left (requirement ISA12).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SettlementCarryOver {
    /// Still to be charged, beside what the months come to.
    pub to_charge: Money,
    /// Over how many months that are charged.
    pub over_months: u32,
    /// Was charged too much, and given back.
    pub refunded: Money,
    /// Months that count as a payment though nothing was charged, less the other way round.
    pub payment_count_adjustment: i32,
}

impl SettlementCarryOver {
    /// What the next month that is charged gets of it.
    #[must_use]
    pub fn part(&self) -> Money {
        let months = i64::from(self.over_months.max(1));
        let part = Money::from_cents(self.to_charge.cents() / months).unwrap_or(self.to_charge);
        if self.over_months <= 1 { self.to_charge } else { part }
    }

    /// A year was settled: too little is spread over months, too much goes off what is still to be charged and gives the
    /// rest back. Gives what goes back now.
    pub fn settle(&mut self, difference: Difference, payments: i32, months: u32) -> Money {
        self.payment_count_adjustment += payments;
        let size = difference.size();
        if !difference.is_negative() {
            self.to_charge = self.to_charge.plus(size);
            self.over_months = if size.is_zero() { self.over_months } else { months };
            return Money::ZERO;
        }
        let less = self.to_charge.min(size);
        self.to_charge = self.to_charge.minus_or_zero(less);
        self.refunded = self.refunded.plus(size.minus_or_zero(less));
        size.minus_or_zero(less)
    }

    /// One part of it is charged.
    pub(crate) fn charge(&mut self) {
        self.to_charge = self.to_charge.minus_or_zero(self.part());
        self.over_months = self.over_months.saturating_sub(1);
    }
}

/// Instalments that hold from a decision on: how many there are for what was not charged at that moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RevisedSchedule {
    pub charged: Money,
    pub charges: u32,
    pub instalments: u32,
}

/// What a month comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MonthOutcome {
    Charge {
        amount: Money,
        due_on: NaiveDate,
    },
    /// The income is below the threshold: nothing is due, and the plan moves on a month.
    BelowThreshold,
    /// Free by agreement.
    Paused,
    /// Before the first month, nothing paid out, or no income known for an income share.
    NotYet,
    /// Everything was charged, or the agreement ended.
    Done,
}

impl RepaymentState {
    /// The income that holds in a month: the newest one declared from that month or earlier.
    #[must_use]
    pub fn income_in(&self, month: Month) -> Option<Money> {
        self.incomes.iter().rfind(|it| it.from <= month).map(|it| it.amount)
    }

    fn progress(&self) -> ShareProgress {
        // What is still to be charged counts, so that all together never exceeds the cap.
        let charged = self.charged.minus_or_zero(self.carry_over.refunded).plus(self.carry_over.to_charge);
        let payments = i64::from(self.charges) + i64::from(self.carry_over.payment_count_adjustment);
        ShareProgress { charged, payments: u32::try_from(payments).unwrap_or(0), ..ShareProgress::default() }
    }

    /// Whether nothing will ever be charged again.
    #[must_use]
    pub fn is_done(&self, month: Month) -> bool {
        match &self.terms {
            Terms::PreFinancing(terms) => {
                let asked = terms.principal.min(self.disbursed).minus_or_zero(self.forgiven);
                !self.disbursed.is_zero() && asked <= self.charged
            }
            // After the last month nothing is asked any more, whatever a settled year left.
            Terms::IncomeShare(terms) if terms.last_month < month => true,
            Terms::IncomeShare(terms) => {
                income_share::ended(terms, self.progress(), month).is_some()
                    && self.carry_over.to_charge.is_zero()
            }
        }
    }
}

/// What the agreement owes for a month.
#[must_use]
pub fn outcome(account: &RepaymentState, month: Month) -> MonthOutcome {
    if month < account.terms.first_month() || account.disbursed.is_zero() {
        return MonthOutcome::NotYet;
    }
    if account.is_done(month) {
        return MonthOutcome::Done;
    }
    if account.paused_until.is_some_and(|until| month <= until) {
        return MonthOutcome::Paused;
    }
    let income = account.income_in(month);
    if income.is_some_and(|it| it < account.terms.income_threshold()) {
        return MonthOutcome::BelowThreshold;
    }
    let due_on = account.terms.due_on(month);
    match &account.terms {
        Terms::PreFinancing(terms) => {
            let principal = terms.principal.min(account.disbursed).minus_or_zero(account.forgiven);
            let agreed = RevisedSchedule { charged: Money::ZERO, charges: 0, instalments: terms.instalments };
            let plan = account.revised.unwrap_or(agreed);
            let (charged, count) = (
                account.charged.minus_or_zero(plan.charged),
                account.charges - plan.charges.min(account.charges),
            );
            let amount =
                next_charge(principal.minus_or_zero(plan.charged), plan.instalments, CENT, charged, count);
            MonthOutcome::Charge { amount, due_on }
        }
        Terms::IncomeShare(terms) => {
            // Missing data are never punished (requirement ISA15): no income known, nothing charged.
            let Some(income) = income else { return MonthOutcome::NotYet };
            let due = income_share::due(terms, account.progress(), month, income);
            let amount = due.plus(account.carry_over.part());
            if amount.is_zero() {
                MonthOutcome::BelowThreshold
            } else {
                MonthOutcome::Charge { amount, due_on }
            }
        }
    }
}

/// A month as it would be billed: what it comes to, and the account after it.
pub fn step(account: &mut RepaymentState, month: Month) -> MonthOutcome {
    let outcome = outcome(account, month);
    if let MonthOutcome::Charge { amount, .. } = outcome {
        account.charged = account.charged.plus(amount);
        account.charges += 1;
        account.carry_over.charge();
    }
    outcome
}

/// The months from `month` on with what they come to, as long as income stays as it is known; at most
/// `limit` months.
#[must_use]
pub fn plan(account: &RepaymentState, month: Month, limit: usize) -> Vec<(Month, MonthOutcome)> {
    let mut ahead = account.clone();
    let mut months = Vec::new();
    let start = month.max(account.terms.first_month());
    for place in 0..i32::try_from(limit).unwrap_or(i32::MAX) {
        let month = start.plus(place);
        let outcome = step(&mut ahead, month);
        if outcome == MonthOutcome::Done {
            break;
        }
        months.push((month, outcome));
    }
    months
}

/// What is still to be charged, as long as income stays as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ahead {
    /// The next charge.
    pub each: Money,
    pub count: usize,
    pub last: Option<Month>,
    pub total: Money,
}

/// The charges from a month on, until the agreement ends.
#[must_use]
pub fn ahead(account: &RepaymentState, from: Month) -> Ahead {
    let most = usize::try_from(MOST_INSTALMENTS).unwrap_or(usize::MAX);
    let charges = plan(account, from, most).into_iter().filter_map(|(month, outcome)| match outcome {
        MonthOutcome::Charge { amount, .. } => Some((month, amount)),
        MonthOutcome::BelowThreshold | MonthOutcome::Paused | MonthOutcome::NotYet | MonthOutcome::Done => {
            None
        }
    });
    charges.fold(Ahead::default(), |found, (month, amount)| Ahead {
        each: if found.count == 0 { amount } else { found.each },
        count: found.count + 1,
        last: Some(month),
        total: found.total.plus(amount),
    })
}
