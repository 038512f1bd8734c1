//! One picture of a training: what is left to live on each month now, during the training without the fund and with it,
//! and after it. The quick check, the person's own page, the reviewer's page, the letter and the calculator take their
//! figures from here.

use crate::{
    application::{Needs, Training, WorkEnd},
    budget::{
        bridging::Bridging,
        household_money::{Budget, Household, MonthBudget},
    },
    calendar::Month,
    case::proposal::FundingLine,
    fund::may_pay_bridging,
    funding::{Instrument, Purpose},
    money::{Difference, Money},
    training_window::Phase,
};

/// Money of the fund in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FundMonth {
    /// The month it is for.
    pub month: Month,
    /// What it is for.
    pub purpose: Purpose,
    /// Whether and how it is repaid.
    pub instrument: Instrument,
    /// What the fund pays.
    pub amount: Money,
}

impl FundMonth {
    /// Lived on month by month, unlike what is bought once.
    #[must_use]
    pub const fn is_lived_on(&self) -> bool {
        match self.purpose {
            Purpose::Living | Purpose::ChildcareBridging => true,
            Purpose::Tuition | Purpose::Laptop | Purpose::Travel => false,
        }
    }
}

/// What the fund could bridge, month by month.
#[must_use]
pub fn proposed(lines: &[Bridging]) -> Vec<FundMonth> {
    let months = |it: &Bridging| {
        let (from, amount, purpose, instrument) = (it.from, it.per_month, it.purpose, it.instrument);
        let last = from.plus(i32::try_from(it.months).unwrap_or_default() - 1);
        from.through(last).map(move |month| FundMonth { month, purpose, instrument, amount })
    };
    lines.iter().flat_map(months).collect()
}

/// What somebody asks for, month by month: money to live on in every month of the training, and what is bought once.
/// Of what was calculated only the childcare counts, when that is asked for.
#[must_use]
pub fn asked(needs: &Needs, training: &Training, calculated: &[Bridging]) -> Vec<FundMonth> {
    let (start, end) = (Month::of(training.from), Month::of(training.until));
    let of = |month, purpose, amount| FundMonth { month, purpose, instrument: Instrument::Grant, amount };
    let mut all = proposed(calculated);
    all.retain(|it| needs.bridging && it.purpose == Purpose::ChildcareBridging);
    all.extend(start.through(end).map(|month| of(month, Purpose::Living, needs.living)));
    all.extend([
        of(start, Purpose::Tuition, needs.tuition),
        of(start, Purpose::Laptop, needs.laptop),
        of(start, Purpose::Travel, needs.travel),
    ]);
    all.retain(|it| !it.amount.is_zero());
    all
}

/// What a proposal or a decision gives, part by part in the month it is for.
#[must_use]
pub fn given(lines: &[FundingLine]) -> Vec<FundMonth> {
    let parts = |line: &FundingLine| {
        let (purpose, instrument) = (line.purpose, line.instrument);
        line.parts().into_iter().map(move |(amount, day)| FundMonth {
            month: Month::of(day),
            purpose,
            instrument,
            amount,
        })
    };
    lines.iter().flat_map(parts).filter(|it| !it.amount.is_zero()).collect()
}

/// A month and what is left in it to live on, but for what is paid once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// The month.
    pub month: Month,
    /// Below zero when it falls short.
    pub left: Difference,
}

/// What is paid once: school, laptop, travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Once {
    /// What it costs.
    pub costs: Money,
    /// What the fund pays of it.
    pub paid: Money,
}

/// What the fund pays to live on in a calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FundYear {
    /// The calendar year.
    pub year: i32,
    /// All its months together.
    pub total: Money,
    /// What of that rests on amounts of a year without complete table, and waits for them.
    pub waits: Money,
}

/// What the fund pays to live on for one purpose, over the whole training.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FundPart {
    /// What it is for.
    pub purpose: Purpose,
    /// Whether and how it is repaid.
    pub instrument: Instrument,
    /// In each of these months.
    pub per_month: Money,
    /// In how many months.
    pub months: u32,
}

/// Which life is shown as the one that somebody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Present {
    /// This month.
    Now,
    /// Work was given up already: the months in which there was work.
    WithWork,
    /// The training has begun: the months before it.
    BeforeTraining,
}

/// The picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What `now` is.
    pub present: Present,
    /// The present life, in the month of today or else the first one looked at.
    pub now: Level,
    /// The lowest month between work and training; `None` when no whole month lies between.
    pub between: Option<Level>,
    /// The lowest month of the training without the fund.
    pub without: Level,
    /// The lowest month of the training with it.
    pub with: Level,
    /// The month after the training, as long as there is no other work.
    pub after: Level,
    /// The present life carried on, in that month: what is left when the wages are there again.
    pub after_as_now: Level,
    /// What the fund pays in the month of `with`.
    pub fund: Vec<FundMonth>,
    /// What it pays to live on, purpose by purpose.
    pub parts: Vec<FundPart>,
    /// What is bought once, and what the fund pays of it.
    pub once: Once,
    /// The present life carried on, in the month of `with`.
    pub carried_on: Difference,
}

impl Picture {
    /// How much less than the present life carried on, in the lowest month with the fund; zero when it is not less.
    #[must_use]
    pub fn open(&self) -> Money {
        let less = self.carried_on.minus(self.with.left);
        if less.is_negative() { Money::ZERO } else { less.size() }
    }
}

/// The picture of a household's budget with money of the fund, seen in a month; `None` when no month of the training is
/// looked at.
#[must_use]
pub fn picture(home: &Household, budget: &Budget, fund: &[FundMonth], today: Month) -> Option<Picture> {
    let without = |it: &MonthBudget| Level { month: it.month, left: it.left_to_live_on() };
    let with = |it: &MonthBudget| {
        let paid: Money = lived_on(fund, it.month).map(|it| it.amount).sum();
        let left = it.left_to_live_on().minus(Difference::between(Money::ZERO, paid));
        Level { month: it.month, left }
    };
    let carried_on = |it: &MonthBudget| Level { month: it.month, left: it.left_without };
    let first = budget.months.first()?;
    let this_month = budget.months.iter().find(|it| it.month == today && it.phase == Phase::Before);
    let ended = home.work_end().filter(|last| *last < Month::of(home.training_from).plus(-1));
    let between = |it: &&MonthBudget| it.phase == Phase::Before && ended.is_some_and(|last| last < it.month);
    let is_given_up = home.work_ends == WorkEnd::ForTraining && ended.is_some_and(|last| last < today);
    let present = if Month::of(home.training_from) <= today {
        Present::BeforeTraining
    } else if is_given_up {
        Present::WithWork
    } else {
        Present::Now
    };
    let lowest = budget.during().min_by_key(|it| with(it).left)?;
    let after = budget.months.iter().find(|it| it.phase == Phase::After)?;
    let costs = budget.months.iter().map(|it| it.training_costs.plus(it.preconditions)).sum();
    let paid: Money = fund.iter().filter(|it| !it.is_lived_on()).map(|it| it.amount).sum();
    Some(Picture {
        present,
        now: carried_on(this_month.unwrap_or(first)),
        between: budget.months.iter().filter(between).map(without).min_by_key(|it| it.left),
        without: budget.during().map(without).min_by_key(|it| it.left)?,
        with: with(lowest),
        after: without(after),
        after_as_now: carried_on(after),
        fund: lived_on(fund, lowest.month).copied().collect(),
        parts: parts(fund),
        once: Once { costs, paid },
        carried_on: lowest.left_without,
    })
}

fn lived_on(fund: &[FundMonth], month: Month) -> impl Iterator<Item = &FundMonth> {
    fund.iter().filter(move |it| it.month == month && it.is_lived_on())
}

/// What comes for one purpose in one form, month by month: first together in each month, then months of one amount.
fn parts(fund: &[FundMonth]) -> Vec<FundPart> {
    let mut months: Vec<FundMonth> = Vec::new();
    for it in fund.iter().filter(|it| it.is_lived_on()) {
        let key = |it: &FundMonth| (it.purpose, it.instrument, it.month);
        match months.iter_mut().find(|other| key(other) == key(it)) {
            Some(same) => same.amount = same.amount.plus(it.amount),
            None => months.push(*it),
        }
    }
    let mut parts: Vec<FundPart> = Vec::new();
    for FundMonth { purpose, instrument, amount: per_month, .. } in months {
        let same =
            |it: &FundPart| (it.purpose, it.instrument, it.per_month) == (purpose, instrument, per_month);
        match parts.iter_mut().find(|it| same(it)) {
            Some(part) => part.months += 1,
            None => parts.push(FundPart { purpose, instrument, per_month, months: 1 }),
        }
    }
    parts
}

/// What the fund pays to live on, year by year.
#[must_use]
pub fn years(fund: &[FundMonth]) -> Vec<FundYear> {
    let mut years: Vec<FundYear> = Vec::new();
    for it in fund.iter().filter(|it| it.is_lived_on()) {
        let waits = it.purpose == Purpose::ChildcareBridging && !may_pay_bridging(it.month);
        let waits = if waits { it.amount } else { Money::ZERO };
        match years.iter_mut().find(|other| other.year == it.month.year()) {
            Some(year) => {
                year.total = year.total.plus(it.amount);
                year.waits = year.waits.plus(waits);
            }
            None => years.push(FundYear { year: it.month.year(), total: it.amount, waits }),
        }
    }
    years.sort_by_key(|it| it.year);
    years
}
