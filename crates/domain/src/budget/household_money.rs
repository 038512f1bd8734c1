//! The household's money before, during and after training, with all four allowances.
//!
//! Wages and benefits are as declared: this is no tax calculation. Allowances look at the income of the whole
//! calendar year, so a change in June moves all twelve months.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use crate::{
    allowances::granted::Assets,
    calendar::Month,
    childcare::{
        allowance::ChildCare,
        entitlement::{Ground, NoGround},
        situation::Period,
        table::Care,
    },
    explain::{Basis, Step},
    money::{Difference, Money, MoneyError, Rounding},
    training_window::Phase,
};

/// Income for a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Income {
    /// What counts for allowances, before tax, at the rate of a year: a month is a twelfth of it.
    pub gross_year: Money,
    /// What is paid out a month.
    pub net: Money,
}

impl Income {
    /// From two monthly amounts: before tax, and as paid out.
    #[must_use]
    pub fn a_month(gross: Money, net: Money) -> Self {
        Self { gross_year: std::iter::repeat_n(gross, 12).sum(), net }
    }
}

/// Hours and price of care for a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CarePeriod {
    /// The first month.
    pub from: Month,
    /// The last month; without it the care goes on.
    pub until: Option<Month>,
    /// Kind of care.
    pub care: Care,
    /// A month.
    pub hours: Decimal,
    /// An hour.
    pub price: Money,
}

/// A child of the household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    /// The month of birth: ages count from the month after it. Without it the child counts for its care only.
    pub born: Option<Month>,
    /// When it is in care.
    pub care: Vec<CarePeriod>,
}

/// A rented home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Home {
    /// Bare rent of a month.
    pub rent: Money,
    /// Everybody registered at the address.
    pub persons: u32,
    /// Age of the oldest.
    pub oldest: u32,
}

/// What a cost is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CostKind {
    /// Fees of the school.
    Training,
    /// Laptop, travel.
    Precondition,
}

/// Something paid in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// The month it is paid in.
    pub month: Month,
    /// What it is for.
    pub kind: CostKind,
    /// What is paid.
    pub amount: Money,
}

/// Everything the budget rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Household {
    /// The first day of the training.
    pub training_from: NaiveDate,
    /// The last day of the training.
    pub training_until: NaiveDate,
    /// Hours of work a week now.
    pub work_hours: u32,
    /// Until the training starts.
    pub before: Income,
    /// As long as it lasts.
    pub during: Income,
    /// From its end on.
    pub after: Income,
    /// What the parent does, in time.
    pub parent: Vec<Period>,
    /// `None` for a single parent.
    pub partner: Option<Partner>,
    /// All children of the household.
    pub children: Vec<Child>,
    /// `None` in an owned home: no rent allowance.
    pub home: Option<Home>,
    /// What is owned on 1 January.
    pub assets: Assets,
    /// What the training costs.
    pub costs: Vec<Cost>,
}

/// The partner's side of the household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Does not change with the training.
    pub income: Income,
    /// What the partner does, in time.
    pub periods: Vec<Period>,
}

/// The four allowances of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Allowances {
    /// Childcare (kinderopvangtoeslag).
    pub childcare: Money,
    /// Healthcare (zorgtoeslag).
    pub healthcare: Money,
    /// Rent (huurtoeslag).
    pub rent: Money,
    /// Child budget (kindgebonden budget).
    pub child_budget: Money,
}

impl Allowances {
    /// All four together.
    #[must_use]
    pub fn total(&self) -> Money {
        [self.childcare, self.healthcare, self.rent, self.child_budget].into_iter().sum()
    }
}

/// One month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthBudget {
    /// The month it is about.
    pub month: Month,
    /// Before, during or after the training.
    pub phase: Phase,
    /// Why there is a right to childcare allowance, or why not.
    pub right: Result<Ground, NoGround>,
    /// Wages and benefits, as paid out.
    pub net: Money,
    /// What Dienst Toeslagen pays.
    pub allowances: Allowances,
    /// What the childcare allowance is when the right exists.
    pub childcare_with_right: Money,
    /// What the home costs.
    pub rent: Money,
    /// What the childcare charges.
    pub childcare_costs: Money,
    /// What the school charges.
    pub training_costs: Money,
    /// What laptop and travel cost.
    pub preconditions: Money,
    /// What is left to live on.
    pub left: Difference,
    /// What would be left without the training.
    pub left_without: Difference,
    /// The year has no complete table yet; amounts are those of the latest one.
    pub provisional: bool,
}

impl MonthBudget {
    /// What is missing against a life without the training; below zero when the training leaves more.
    #[must_use]
    pub const fn gap(&self) -> Difference {
        self.left_without.minus(self.left)
    }

    /// Childcare allowance that is missed because the right is not there.
    #[must_use]
    pub fn childcare_gap(&self) -> Money {
        self.childcare_with_right.minus_or_zero(self.allowances.childcare)
    }
}

/// One calendar year of all allowances: what is paid out when nobody reports a change, and what the right is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearSettlement {
    /// The calendar year.
    pub year: i32,
    /// Joint yearly income without the training.
    pub income_without: Money,
    /// Joint yearly income with it.
    pub income_with: Money,
    /// Allowances at the income that was known before the training.
    pub advance: Money,
    /// Allowances at the income of the whole year.
    pub entitled: Money,
    /// It rests on a table that is not complete, and may change.
    pub provisional: bool,
}

impl YearSettlement {
    /// Comes later when above zero, is claimed back when below.
    #[must_use]
    pub const fn settled(&self) -> Difference {
        Difference::between(self.entitled, self.advance)
    }
}

/// One calculation, from a month on, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Calculation {
    /// The allowance, as its folder in `rules` is called.
    pub scheme: &'static str,
    /// The first month it holds for.
    pub from: Month,
    /// How it was calculated.
    pub steps: Vec<Step>,
    /// The law in force.
    #[serde(flatten)]
    pub basis: Basis,
}

/// The money of a household around a training.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Some months before the training to some after it.
    pub months: Vec<MonthBudget>,
    /// Allowances of each calendar year, as they will be settled.
    pub years: Vec<YearSettlement>,
    /// Empty unless asked for.
    pub calculations: Vec<Calculation>,
}

/// What a training comes to, in the few figures that people compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Childcare allowance missed over the training, in so many months.
    pub childcare: Money,
    /// In how many months childcare allowance is missed.
    pub months: u32,
    /// What is missing over the training against a life without it; `None` when nobody asked for the household's
    /// money.
    pub gap: Option<Difference>,
    /// A month of the training rests on a year without complete table.
    pub provisional: bool,
}

impl Budget {
    /// In a few figures; `has_money` says whether the household's money was asked for.
    #[must_use]
    pub fn figures(&self, has_money: bool) -> Figures {
        let gaps: Vec<Money> =
            self.during().map(MonthBudget::childcare_gap).filter(|it| !it.is_zero()).collect();
        Figures {
            childcare: gaps.iter().copied().sum(),
            months: u32::try_from(gaps.len()).unwrap_or(u32::MAX),
            gap: has_money.then(|| self.gap()),
            provisional: self.during().any(|it| it.provisional),
        }
    }

    /// The months of the training.
    pub fn during(&self) -> impl Iterator<Item = &MonthBudget> {
        self.months.iter().filter(|it| it.phase == Phase::During)
    }

    /// What is missing over the whole training.
    #[must_use]
    pub fn gap(&self) -> Difference {
        self.during().map(MonthBudget::gap).sum()
    }
}

impl Household {
    #[must_use]
    pub(crate) fn phase(&self, month: Month) -> Phase {
        if month < Month::of(self.training_from) {
            Phase::Before
        } else if Month::of(self.training_until) < month {
            Phase::After
        } else {
            Phase::During
        }
    }

    pub(crate) const fn income(&self, phase: Phase) -> Income {
        match phase {
            Phase::Before => self.before,
            Phase::During => self.during,
            Phase::After => self.after,
        }
    }

    /// Fills `care` with what every child uses in a month.
    pub(crate) fn care(&self, month: Month, care: &mut Vec<ChildCare>) {
        care.clear();
        let active = |it: &&CarePeriod| it.from <= month && it.until.is_none_or(|last| month <= last);
        let periods = self.children.iter().flat_map(|it| it.care.iter().filter(active));
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

    pub(crate) fn own_income(&self, month: Month, has_training: bool) -> Income {
        if has_training { self.income(self.phase(month)) } else { self.before }
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
}
