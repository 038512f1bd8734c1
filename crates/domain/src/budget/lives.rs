//! A household in time: which months are looked at, what comes in and which care is used in each, in the life with the
//! training and in the present one carried on without it.

use rust_decimal::Decimal;

use crate::{
    application::WorkEnd,
    budget::household_money::{CarePeriod, Household, Income},
    calendar::Month,
    childcare::{
        allowance::ChildCare,
        entitlement::Rules,
        situation::{Period, Situation},
    },
    fund::Regulation,
    money::{Money, MoneyError, Rounding},
    training_window::Phase,
};

/// The months around a training that are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first month looked at.
    pub first: Month,
    /// The first month of the training.
    pub start: Month,
    /// The last month of the training that is looked at.
    pub end: Month,
    /// The last month looked at.
    pub last: Month,
}

impl Window {
    /// Where a month lies.
    #[must_use]
    pub fn phase(&self, month: Month) -> Phase {
        if month < self.start {
            Phase::Before
        } else if self.end < month {
            Phase::After
        } else {
            Phase::During
        }
    }
}

impl Household {
    #[must_use]
    pub(crate) fn phase(&self, month: Month) -> Phase {
        self.window().phase(month)
    }

    pub(crate) const fn income(&self, phase: Phase) -> Income {
        match phase {
            Phase::Before => self.before,
            Phase::During => self.during,
            Phase::After => self.after,
        }
    }

    /// Fills `care` with what every child uses in a month: from its birth until it goes to secondary school
    /// (Wet kinderopvang art. 1.1).
    pub(crate) fn care(&self, month: Month, care: &mut Vec<ChildCare>) {
        care.clear();
        let school = &Rules::bundled().secondary_school;
        let active = |it: &&CarePeriod| it.from <= month && it.until.is_none_or(|last| month <= last);
        let is_of_age = |born: Month| born <= month && month < school.first_month(born);
        let counted = self.children.iter().filter(|it| it.born.is_none_or(is_of_age));
        let periods = counted.flat_map(|it| it.care.iter().filter(active));
        care.extend(periods.map(|it| ChildCare { care: it.care, hours: it.hours, price: it.price }));
    }

    /// Fills `ages` with those that count in a month: an age from the month after the birthday.
    pub(crate) fn ages(&self, month: Month, ages: &mut Vec<u32>) {
        ages.clear();
        ages.extend(self.children.iter().filter_map(|it| {
            let months = it.born?.plus(1).months_until(month);
            u32::try_from(months.div_euclid(12)).ok()
        }));
    }

    /// The last month of the work as it is; `None` when it goes on, or there is none.
    #[must_use]
    pub fn work_end(&self) -> Option<Month> {
        // Hours that go on are not the work that came before.
        if let Some(kept) = self.kept {
            return Some(kept.from.plus(-1));
        }
        let mut work = self.parent.iter().filter(|it| it.situation == Situation::Work).map(|it| it.until);
        let first = work.next()?;
        work.fold(first, |last, next| last.zip(next).map(|(last, next)| last.max(next))).map(Month::of)
    }

    pub(crate) fn own_income(&self, month: Month, has_training: bool) -> Income {
        let last = self.work_end();
        let is_over = last.is_some_and(|last| last < month);
        let after_work = || self.between.unwrap_or(self.before);
        if !has_training {
            return if is_over && self.work_ends == WorkEnd::Anyway { after_work() } else { self.before };
        }
        let income = match self.phase(month) {
            Phase::Before if is_over => after_work(),
            // What comes in during the training begins when work that runs into it is over.
            Phase::During if last.is_some_and(|last| month <= last) => self.before,
            phase @ (Phase::Before | Phase::During | Phase::After) => self.income(phase),
        };
        match self.kept {
            Some(kept) if kept.from <= month && month <= kept.until => income.plus(kept.income),
            Some(_) | None => income,
        }
    }

    /// The months that are looked at: from some before the training, or the last one of work that ends earlier, to
    /// some after it.
    #[must_use]
    pub fn window(&self) -> Window {
        let start = Month::of(self.training_from);
        let around = Regulation::on(self.training_from).outlook;
        let end = Month::of(self.training_until).min(start.plus(around.most_months - 1));
        let usual = start.plus(-around.months_before);
        let first = self.work_end().map_or(usual, |last| last.clamp(start.plus(-around.most_before), usual));
        Window { first, start, end, last: end.plus(around.months_after) }
    }

    /// What a calendar year brings everybody together, before tax: the income that decides the allowances of all
    /// its months (Awir art. 7 and 8). Down to the cent.
    ///
    /// # Errors
    /// The income is out of range.
    pub fn income_of_year(&self, month: Month, has_training: bool) -> Result<Money, MoneyError> {
        let january = Month::new(month.year(), 1).unwrap_or(month);
        let partner = self.partner.as_ref().map_or(Money::ZERO, |it| it.income.gross_year);
        let rates: Money = january
            .through(january.plus(11))
            .flat_map(|it| [self.own_income(it, has_training).gross_year, partner])
            .sum();
        rates.times(Decimal::ONE).divided_by(Decimal::from(12)).round(Rounding::DownToCent)
    }

    /// The parent's situations in the present life, carried on without the training: work that is given up for it
    /// goes on, work that ends anyway does not, and there is no course.
    pub(crate) fn without_training(&self) -> Vec<Period> {
        let is_training = |it: &Period| {
            matches!(it.situation, Situation::AccreditedEducation | Situation::UnaccreditedCourse)
                || it.consent
        };
        let given_up = self.work_end().filter(|_| self.work_ends == WorkEnd::ForTraining);
        let lasting = |it: &Period| {
            let goes_on = it.situation == Situation::Work
                && it.until.is_some_and(|last| Some(Month::of(last)) == given_up);
            if goes_on { Period { until: None, ..*it } } else { *it }
        };
        self.parent.iter().filter(|it| !is_training(it)).map(lasting).collect()
    }
}
