//! The household's money before, during and after training, with all four allowances.
//!
//! Wages and benefits are as declared: this is no tax calculation. Allowances look at the income of the whole
//! calendar year, so a change in June moves all twelve months.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use crate::{
    allowances::granted::Assets,
    application::WorkEnd,
    calendar::Month,
    childcare::{
        entitlement::{Ground, NoGround},
        situation::Period,
        table::Care,
    },
    explain::{Basis, Step},
    money::{Difference, Money},
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

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { gross_year: self.gross_year.plus(other.gross_year), net: self.net.plus(other.net) }
    }
}

/// Some hours of work that go on after the rest ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptWork {
    /// The first month after the rest ended.
    pub from: Month,
    /// The last month of the hours that go on.
    pub until: Month,
    /// What the hours bring, on top of what comes in anyway.
    pub income: Income,
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
    pub work_hours: Decimal,
    /// Until the training starts.
    pub before: Income,
    /// From the month after work ended to the training, and without the training where work ends anyway. `None`
    /// leaves the income as it is before the training.
    pub between: Option<Income>,
    /// As long as it lasts.
    pub during: Income,
    /// From its end on.
    pub after: Income,
    /// What the parent does, in time.
    pub parent: Vec<Period>,
    /// Why the parent's work ends, where it does.
    pub work_ends: WorkEnd,
    /// Hours of work that go on after the rest ended.
    pub kept: Option<KeptWork>,
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
    /// The same in the present life, carried on without the training.
    pub right_without: Result<Ground, NoGround>,
    /// Wages and benefits, as paid out.
    pub net: Money,
    /// What Dienst Toeslagen pays.
    pub allowances: Allowances,
    /// The childcare allowance of the present life, carried on without the training.
    pub childcare_without: Money,
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

    /// Childcare allowance that is lost by the training: what the present life carried on would have, where the
    /// training leaves no right. Who has no right now loses nothing.
    #[must_use]
    pub const fn childcare_gap(&self) -> Money {
        if self.right.is_ok() { Money::ZERO } else { self.childcare_without }
    }

    /// What is left to live on but for what is paid once: school, laptop, travel.
    #[must_use]
    pub fn left_to_live_on(&self) -> Difference {
        let once = self.training_costs.plus(self.preconditions);
        self.left.minus(Difference::between(Money::ZERO, once))
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
    /// Childcare allowance lost up to the last month of the training, in so many months.
    pub childcare: Money,
    /// In how many months childcare allowance is missed.
    pub months: u32,
    /// What is missing against the present life carried on, up to the last month of the training; `None` when nobody
    /// asked for the household's money.
    pub gap: Option<Difference>,
    /// A month of the training rests on a year without complete table.
    pub provisional: bool,
}

impl Budget {
    /// In a few figures; `has_money` says whether the household's money was asked for.
    #[must_use]
    pub fn figures(&self, has_money: bool) -> Figures {
        let gaps: Vec<Money> =
            self.counted().map(MonthBudget::childcare_gap).filter(|it| !it.is_zero()).collect();
        Figures {
            childcare: gaps.iter().copied().sum(),
            months: u32::try_from(gaps.len()).unwrap_or(u32::MAX),
            gap: has_money.then(|| self.lost()),
            provisional: self.during().any(|it| it.provisional),
        }
    }

    /// The months of the training.
    pub fn during(&self) -> impl Iterator<Item = &MonthBudget> {
        self.months.iter().filter(|it| it.phase == Phase::During)
    }

    /// The months that the training changes: those before it too, since work may be given up earlier.
    pub fn counted(&self) -> impl Iterator<Item = &MonthBudget> {
        self.months.iter().filter(|it| it.phase != Phase::After)
    }

    /// Childcare allowance lost up to the last month of the training.
    #[must_use]
    pub fn childcare_lost(&self) -> Money {
        self.counted().map(MonthBudget::childcare_gap).sum()
    }

    /// What is missing against the present life carried on, up to the last month of the training.
    #[must_use]
    pub fn lost(&self) -> Difference {
        self.counted().map(MonthBudget::gap).sum()
    }

    /// What is missing over the whole training.
    #[must_use]
    pub fn gap(&self) -> Difference {
        self.during().map(MonthBudget::gap).sum()
    }
}
