//! Other ways to do the same training, each with its own budget.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{
    benefit::rules::Rules,
    budget::{
        compute::{BudgetError, Explain, budget},
        household_money::{Budget, Household, Income},
    },
    calendar::{Month, months_after},
    childcare::situation::{Period, Situation},
    evidence::Body,
    fund::Regulation,
    money::{Money, MoneyError, Rounding},
};

/// What is done otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlternativeChange {
    /// Some hours of work a week go on.
    KeepWork {
        /// So many hours.
        hours: u32,
    },
    /// Everything a month later.
    StartLater,
    /// This body consents before the training starts.
    WithConsent(Body),
}

/// Another way to do the training.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// What is different.
    pub change: AlternativeChange,
    /// What it comes to.
    pub budget: Budget,
}

/// The alternatives that make sense for this household.
///
/// # Errors
/// As [`budget`].
pub fn alternatives(home: &Household) -> Result<Vec<Alternative>, BudgetError> {
    let mut changes = Vec::new();
    let hours = Regulation::on(home.training_from).outlook.kept_hours;
    if hours < home.work_hours && home.parent.iter().any(|it| ends_for_training(home, it)) {
        changes.push(AlternativeChange::KeepWork { hours });
    }
    changes.push(AlternativeChange::StartLater);
    let missing = home.parent.iter().filter(|it| !it.consent).filter_map(|it| it.situation.letter());
    let bodies = missing.filter_map(|letter| Rules::bundled().consent_under(letter));
    changes.extend(bodies.map(AlternativeChange::WithConsent).take(1));
    changes
        .into_iter()
        .map(|change| {
            let changed = changed(home, change).map_err(crate::allowances::granted::SchemeError::from)?;
            Ok(Alternative { change, budget: budget(&changed, Explain::No)? })
        })
        .collect()
}

/// The household with one thing done otherwise.
///
/// # Errors
/// Amounts out of range.
pub fn changed(home: &Household, change: AlternativeChange) -> Result<Household, MoneyError> {
    let mut other = home.clone();
    match change {
        AlternativeChange::KeepWork { hours } => {
            for it in other.parent.iter_mut().filter(|it| ends_for_training(home, it)) {
                it.until = None;
            }
            other.during = Income {
                gross_year: part(home.before.gross_year, home.during.gross_year, hours, home.work_hours)?,
                net: part(home.before.net, home.during.net, hours, home.work_hours)?,
            };
        }
        AlternativeChange::StartLater => {
            other.training_from = later(home.training_from);
            other.training_until = later(home.training_until);
            for it in &mut other.parent {
                if ends_for_training(home, it) {
                    it.until = it.until.map(later);
                } else if is_training(home, it) {
                    it.from = later(it.from);
                    it.until = it.until.map(later);
                }
            }
            for cost in &mut other.costs {
                cost.month = cost.month.plus(1);
            }
        }
        AlternativeChange::WithConsent(_) => {
            for it in &mut other.parent {
                it.consent |= it.situation.letter().is_some() && is_training(home, it);
            }
        }
    }
    Ok(other)
}

/// What a part of the hours brings on top of what comes in during the training; down to the cent.
fn part(before: Money, during: Money, hours: u32, of: u32) -> Result<Money, MoneyError> {
    let share = Decimal::from(hours) / Decimal::from(of.max(1));
    let kept = before.times(share).round(Rounding::DownToCent)?;
    during.checked_add(kept)
}

/// A month later; the last day of a month stays the last day.
fn later(day: NaiveDate) -> NaiveDate {
    let month = Month::of(day);
    if day == month.last_day() { month.plus(1).last_day() } else { months_after(day, 1) }
}

fn ends_for_training(home: &Household, period: &Period) -> bool {
    period.situation == Situation::Work && home.work_stops_for_training(period)
}

/// The course itself, or a benefit for as long as it lasts.
fn is_training(home: &Household, period: &Period) -> bool {
    period.situation != Situation::Work && period.from == home.training_from
}
