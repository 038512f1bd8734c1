//! What ends an agreement at once, on any day and at no cost (BW 7:127, BW 7:128; directive (EU) 2023/2225 art. 29).

use chrono::NaiveDate;

use crate::{
    calendar::Month,
    lending::day_count::DayCount,
    money::{Money, Rounding},
    repayment::{
        billing::RepaymentState,
        terms::{Terms, basis_points},
    },
};

/// What is still to be charged to end an agreement on a day, beside what is charged and not paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EarlyRepayment {
    /// Principal of a loan, or what is left up to the cap of an income share.
    pub principal: Money,
    /// Interest of a loan up to the day, rounded down to the cent; never for days to come.
    pub interest: Money,
}

impl EarlyRepayment {
    /// Both together.
    #[must_use]
    pub fn total(&self) -> Money {
        self.principal.plus(self.interest)
    }
}

impl RepaymentState {
    /// What ends the agreement on a day, when `next` is the first month that was not billed.
    #[must_use]
    pub fn early_repayment(&self, next: Month, on: NaiveDate) -> EarlyRepayment {
        let principal = self.left();
        let terms = match &self.terms {
            Terms::PreFinancing(terms) => terms,
            Terms::IncomeShare(_) => return EarlyRepayment { principal, interest: Money::ZERO },
        };
        let Some(bearing) = terms.interest else {
            return EarlyRepayment { principal, interest: Money::ZERO };
        };
        // What was billed bears interest up to its own day; before the first day none runs.
        let since = self.terms.due_on(next.max(terms.first_month).plus(-1));
        let years = DayCount::Thirty360.years(since, on);
        let runs = principal.times(basis_points(bearing.rate_bp) * years).round(Rounding::DownToCent);
        let interest = self.interest.waiting.plus(runs.unwrap_or_default());
        EarlyRepayment { principal, interest }
    }
}
