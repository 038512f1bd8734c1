//! Other ways to do the same training, each with its own budget and with what it saves.

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use crate::{
    answer::Answer,
    application::{Circumstances, WorkEnd},
    benefit::{kind::Benefit, rules::Rules},
    budget::{
        compute::{BudgetError, Explain, budget},
        household_money::{Budget, Household, Income, KeptWork},
    },
    calendar::{Month, months_later},
    childcare::{
        entitlement,
        situation::{Period, Situation},
    },
    evidence::{Body, Consent},
    fund::Regulation,
    money::{Difference, Money, MoneyError, Rounding},
};

/// What is done otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlternativeChange {
    /// The work as it is goes on until this day.
    WorkOn {
        /// The new last working day.
        until: NaiveDate,
    },
    /// Some hours of work a week go on until this day: as long as it takes to keep the right.
    KeepWork {
        /// So many hours.
        hours: u32,
        /// The new last working day.
        until: NaiveDate,
    },
    /// The training a month later.
    StartLater {
        /// Work that is given up for it goes on a month longer too.
        works_longer: bool,
    },
    /// This body consents before the training starts.
    WithConsent(Body),
    /// A school that is recognised, or a programme that is accredited.
    Accredited,
}

/// What decides which ways are open, beside the household itself.
#[derive(Clone, Copy, Debug)]
pub struct Openings {
    /// Work that ended before this day cannot be kept.
    pub today: NaiveDate,
    /// The benefit now.
    pub benefit: Benefit,
    /// How far consent is: who was refused is not sent there again.
    pub consent: Consent,
    /// Whether the training is accredited.
    pub accredited: Answer,
}

impl Openings {
    /// As somebody answered.
    #[must_use]
    pub const fn of(facts: &Circumstances, today: NaiveDate) -> Self {
        let (benefit, consent) = (facts.benefit, facts.consent);
        Self { today, benefit, consent, accredited: facts.training.accredited }
    }
}

/// Another way to do the training.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// What is different.
    pub change: AlternativeChange,
    /// What it comes to.
    pub budget: Budget,
    /// How much more it leaves than the plan, up to the last month of the training; both against the same present
    /// life.
    pub saves: Difference,
    /// How much less childcare allowance is lost, or more is had, of that.
    pub childcare: Difference,
    /// What the hours that go on bring a month, as paid out; `None` where none do.
    pub wage: Option<Money>,
}

/// The other ways that are open to this household and leave it more than its plan, the best first.
///
/// # Errors
/// As [`budget`].
pub fn alternatives(
    home: &Household,
    plan: &Budget,
    open: &Openings,
) -> Result<Vec<Alternative>, BudgetError> {
    let mut found = Vec::new();
    for change in changes(home, open) {
        let changed = changed(home, change).map_err(crate::allowances::granted::SchemeError::from)?;
        let budget = budget(&changed, Explain::No)?;
        let saves = plan.lost().minus(budget.lost());
        let childcare = childcare_of(&budget).minus(childcare_of(plan));
        let is_better = |it: Difference| !it.is_negative() && it != Difference::ZERO;
        if is_better(saves) {
            let wage = changed.kept.map(|it| it.income.net);
            found.push(Alternative { change, budget, saves, childcare, wage });
        }
    }
    found.sort_by_key(|it| std::cmp::Reverse(it.saves));
    Ok(found)
}

/// The childcare allowance of the training against that of the present life carried on.
fn childcare_of(budget: &Budget) -> Difference {
    let difference = |is: Money, was: Money| Difference::between(is, was);
    budget.counted().map(|it| difference(it.allowances.childcare, it.childcare_without)).sum()
}

fn changes(home: &Household, open: &Openings) -> Vec<AlternativeChange> {
    let mut changes = Vec::new();
    let day_before = home.training_from - Days::new(1);
    let still_works_until = given_up_on(home).filter(|last| open.today <= *last);
    if let Some(last) = still_works_until {
        if last < day_before {
            changes.push(AlternativeChange::WorkOn { until: day_before });
        }
        let hours = Regulation::on(home.training_from).outlook.kept_hours;
        let tail = entitlement::Rules::bundled().continuation.months;
        let until = Month::of(home.training_until).plus(-tail).last_day();
        if Decimal::from(hours) < home.work_hours && day_before < until && last < until {
            changes.push(AlternativeChange::KeepWork { hours, until });
        }
    }
    // What has begun is not begun otherwise.
    if home.training_from <= open.today {
        return changes;
    }
    changes.push(AlternativeChange::StartLater { works_longer: still_works_until.is_some() });
    if open.consent != Consent::Granted && open.consent != Consent::Refused {
        changes.extend(consents(home, open).map(AlternativeChange::WithConsent));
    }
    if open.accredited != Answer::Yes {
        changes.push(AlternativeChange::Accredited);
    }
    changes
}

/// Who could consent: who pays the benefit, or the municipality for who has neither benefit nor work.
fn consents(home: &Household, open: &Openings) -> Option<Body> {
    let is_working = home.parent.iter().any(|it| it.situation == Situation::Work);
    if open.benefit == Benefit::None && is_working {
        return None;
    }
    Rules::bundled().consent_under(open.benefit.situation().letter()?)
}

/// The last day of work that is given up for the training.
fn given_up_on(home: &Household) -> Option<NaiveDate> {
    home.parent.iter().filter(|it| is_given_up(home, it)).filter_map(|it| it.until).max()
}

fn is_given_up(home: &Household, period: &Period) -> bool {
    home.work_ends == WorkEnd::ForTraining
        && period.situation == Situation::Work
        && period.until.is_some_and(|last| home.work_end() == Some(Month::of(last)))
}

/// The household with one thing done otherwise.
///
/// # Errors
/// Amounts out of range.
pub fn changed(home: &Household, change: AlternativeChange) -> Result<Household, MoneyError> {
    let mut other = home.clone();
    let mut work_until = |until: NaiveDate| {
        for it in other.parent.iter_mut().filter(|it| is_given_up(home, it)) {
            it.until = Some(until);
        }
    };
    match change {
        AlternativeChange::WorkOn { until } => work_until(until),
        AlternativeChange::KeepWork { hours, until } => {
            if let Some(last) = home.work_end() {
                let (from, last_month) = (last.plus(1), Month::of(until));
                let income = kept_income(home, hours)?;
                other.kept = Some(KeptWork { from, until: last_month, income });
                other.parent.push(Period::new(Situation::Work, from.first_day(), Some(until)));
            }
        }
        AlternativeChange::StartLater { works_longer } => start_later(home, &mut other, works_longer),
        AlternativeChange::WithConsent(_) => {
            let mut is_there = false;
            for it in &mut other.parent {
                let covers = it.situation.letter().is_some() && is_training(home, it);
                it.consent |= covers;
                is_there |= covers;
            }
            if !is_there {
                let (from, until) = (home.training_from, Some(home.training_until));
                other.parent.push(Period { situation: Situation::Jobseeker, from, until, consent: true });
            }
        }
        AlternativeChange::Accredited => {
            let (from, until) = (home.training_from, Some(home.training_until));
            other.parent.push(Period::new(Situation::AccreditedEducation, from, until));
        }
    }
    Ok(other)
}

fn start_later(home: &Household, other: &mut Household, works_longer: bool) {
    let later = |day| months_later(day, 1);
    other.training_from = later(home.training_from);
    other.training_until = later(home.training_until);
    for it in &mut other.parent {
        if is_given_up(home, it) {
            it.until = if works_longer { it.until.map(later) } else { it.until };
        } else if is_training(home, it) {
            it.from = later(it.from);
            it.until = it.until.map(later);
        }
    }
    for cost in &mut other.costs {
        cost.month = cost.month.plus(1);
    }
}

/// What some of the hours bring; nothing where nobody asked what comes in.
fn kept_income(home: &Household, hours: u32) -> Result<Income, MoneyError> {
    if home.before.net.is_zero() {
        return Ok(Income::default());
    }
    Ok(Income {
        gross_year: part(home.before.gross_year, hours, home.work_hours)?,
        net: part(home.before.net, hours, home.work_hours)?,
    })
}

/// What a part of the hours brings; down to the cent.
fn part(whole: Money, hours: u32, of: Decimal) -> Result<Money, MoneyError> {
    whole.times(Decimal::from(hours) / of.max(Decimal::ONE)).round(Rounding::DownToCent)
}

/// The course itself, or a benefit for as long as it lasts.
fn is_training(home: &Household, period: &Period) -> bool {
    period.situation != Situation::Work && period.from == home.training_from
}
