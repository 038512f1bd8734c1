//! Income share: what one month's income makes due (requirements ISA3 to ISA7).

use crate::{
    calendar::Month,
    money::{Money, Rounding},
    repayment::terms::{IncomeShare, basis_points},
};

/// How far an income share is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Charged so far; what counts toward the cap.
    pub charged: Money,
    /// Months in which something was charged.
    pub payments: u32,
}

/// Why nothing is due any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Cap,
    Payments,
    Window,
}

/// The first reason that ends the agreement, if there is one.
#[must_use]
pub fn ended(terms: &IncomeShare, progress: Progress, month: Month) -> Option<End> {
    if terms.cap <= progress.charged {
        return Some(End::Cap);
    }
    if terms.max_payments <= progress.payments {
        return Some(End::Payments);
    }
    (terms.last_month < month).then_some(End::Window)
}

/// What is due for a month with this gross income. Income at the threshold counts as reached; below it
/// nothing is due. Rounded down to the cent, in the person's favour, and cut to what the cap leaves.
#[must_use]
pub fn due(terms: &IncomeShare, progress: Progress, month: Month, income: Money) -> Money {
    if month < terms.first_month || ended(terms, progress, month).is_some() || income < terms.income_threshold
    {
        return Money::ZERO;
    }
    let share = income.times(basis_points(terms.share_bp)).round(Rounding::DownToCent).unwrap_or(Money::ZERO);
    let share = if terms.ramp { share.min(income.less(terms.income_threshold)) } else { share };
    share.min(terms.cap.less(progress.charged))
}

/// An example before signing: what somebody with this steady income pays in all, and in how many months.
#[must_use]
pub fn example(terms: &IncomeShare, income: Money) -> Progress {
    let mut progress = Progress::default();
    for month in terms.first_month.through(terms.last_month) {
        let amount = due(terms, progress, month, income);
        if amount.is_zero() {
            // Steady income: nothing now is nothing ever.
            break;
        }
        progress = Progress {
            charged: [progress.charged, amount].into_iter().sum(),
            payments: progress.payments + 1,
        };
    }
    progress
}
