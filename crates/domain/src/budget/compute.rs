//! The months of a budget, each amount computed once for as long as it holds.

use rust_decimal::Decimal;

use crate::{
    allowances::{
        child_budget::{self, child_budget},
        granted::SchemeError,
        healthcare::{self, Insured, healthcare_allowance},
        rent::{self, rent_allowance},
        tables,
    },
    budget::{
        household_money::{
            Allowances, Budget, Calculation, CostKind, Household, MonthBudget, YearSettlement,
        },
        lives::Window,
    },
    calendar::Month,
    childcare::{
        allowance::{AllowanceError, ChildCare, childcare_allowance},
        entitlement::{Ground, NoGround, Rules},
        table::Table,
    },
    explain::{Basis, Step, Trace},
    money::{Difference, Money},
};

/// Why there is no budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BudgetError {
    /// The childcare allowance cannot be calculated.
    #[error(transparent)]
    Childcare(#[from] AllowanceError),
    /// Another allowance cannot be calculated.
    #[error(transparent)]
    Scheme(#[from] SchemeError),
}

/// Whether somebody will read the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explain {
    /// With every step of every amount.
    Yes,
    /// Amounts only.
    No,
}

/// The household's months and years, with the training and without it.
///
/// # Errors
/// A year before the first table, or amounts out of range.
pub fn budget(home: &Household, explain: Explain) -> Result<Budget, BudgetError> {
    let Window { first, last, .. } = home.window();
    let mut with = Amounts::new(home, true, explain);
    let mut without = Amounts::new(home, false, Explain::No);
    let mut months = Vec::with_capacity(usize::try_from(first.months_until(last) + 1).unwrap_or_default());
    let mut years = Vec::new();
    let carried_on = home.without_training();
    let partner = home.partner.as_ref().map(|it| it.periods.as_slice());
    let rules = Rules::bundled();
    for year in first.year()..=last.year() {
        let january = Month::new(year, 1).unwrap_or(first);
        let (mut advance, mut entitled) = (Money::ZERO, Money::ZERO);
        for month in january.through(january.plus(11)) {
            let right = rules.household_ground(&home.parent, partner, month);
            let right_without = rules.household_ground(&carried_on, partner, month);
            let (is, was) = (with.of(month, right)?, without.of(month, right_without)?);
            entitled = entitled.plus(is.allowances.total());
            advance = advance.plus(was.allowances.total());
            if first <= month && month <= last {
                months.push(line(home, month, (right, right_without), (&is, &was)));
            }
        }
        years.push(YearSettlement {
            year,
            income_without: without.income,
            income_with: with.income,
            advance,
            entitled,
            provisional: with.provisional,
        });
    }
    Ok(Budget { months, years, calculations: with.calculations })
}

fn line(
    home: &Household,
    month: Month,
    (right, right_without): (Result<Ground, NoGround>, Result<Ground, NoGround>),
    (is, was): (&Amount, &Amount),
) -> MonthBudget {
    let costs = |kind: CostKind| -> Money {
        home.costs.iter().filter(|it| it.month == month && it.kind == kind).map(|it| it.amount).sum()
    };
    let (training_costs, preconditions) = (costs(CostKind::Training), costs(CostKind::Precondition));
    let rent = home.home.map_or(Money::ZERO, |it| it.rent);
    let comes_in = |it: &Amount| -> Money { it.net.plus(it.allowances.total()) };
    let goes_out: Money = [rent, is.childcare_costs, training_costs, preconditions].into_iter().sum();
    let phase = home.phase(month);
    let left = Difference::between(comes_in(is), goes_out);
    let left_without = Difference::between(comes_in(was), rent.plus(was.childcare_costs));
    MonthBudget {
        month,
        phase,
        right,
        right_without,
        net: is.net,
        allowances: is.allowances,
        childcare_without: was.allowances.childcare,
        rent,
        childcare_costs: is.childcare_costs,
        training_costs,
        preconditions,
        left,
        left_without,
        provisional: is.provisional,
    }
}

/// What a month comes to.
struct Amount {
    net: Money,
    allowances: Allowances,
    childcare_costs: Money,
    provisional: bool,
}

/// The amounts of one scenario. What a year fixes is computed once a year; what children fix, when they change.
struct Amounts<'a> {
    home: &'a Household,
    has_training: bool,
    explain: Explain,
    year: i32,
    /// The year whose tables are used.
    rules_of: i32,
    provisional: bool,
    income: Money,
    healthcare: Money,
    rent: Money,
    care: Vec<ChildCare>,
    care_now: Vec<ChildCare>,
    childcare: (Money, Money),
    ages: Vec<u32>,
    ages_now: Vec<u32>,
    child_budget: Money,
    calculations: Vec<Calculation>,
}

impl<'a> Amounts<'a> {
    const fn new(home: &'a Household, has_training: bool, explain: Explain) -> Self {
        Self {
            home,
            has_training,
            explain,
            year: 0,
            rules_of: 0,
            provisional: false,
            income: Money::ZERO,
            healthcare: Money::ZERO,
            rent: Money::ZERO,
            care: Vec::new(),
            care_now: Vec::new(),
            childcare: (Money::ZERO, Money::ZERO),
            ages: Vec::new(),
            ages_now: Vec::new(),
            child_budget: Money::ZERO,
            calculations: Vec::new(),
        }
    }

    fn of(&mut self, month: Month, right: Result<Ground, NoGround>) -> Result<Amount, BudgetError> {
        let is_new_year = month.year() != self.year;
        if is_new_year {
            self.start_year(month)?;
        }
        self.home.care(month, &mut self.care_now);
        if is_new_year || self.care_now != self.care {
            std::mem::swap(&mut self.care, &mut self.care_now);
            self.change_care(month)?;
        }
        self.home.ages(month, &mut self.ages_now);
        if is_new_year || self.ages_now != self.ages {
            std::mem::swap(&mut self.ages, &mut self.ages_now);
            self.change_ages(month)?;
        }
        let (childcare, childcare_costs) = self.childcare;
        Ok(Amount {
            net: self.home.own_income(month, self.has_training).net.plus(self.partner_net()),
            allowances: Allowances {
                childcare: if right.is_ok() { childcare } else { Money::ZERO },
                healthcare: self.healthcare,
                rent: self.rent,
                child_budget: self.child_budget,
            },
            childcare_costs,
            provisional: self.provisional,
        })
    }

    fn partner_net(&self) -> Money {
        self.home.partner.as_ref().map_or(Money::ZERO, |it| it.income.net)
    }

    /// The income of the whole year decides the allowances of all its months (Awir art. 7 and 8).
    fn start_year(&mut self, month: Month) -> Result<(), BudgetError> {
        self.year = month.year();
        self.income = self.home.income_of_year(month, self.has_training).map_err(SchemeError::from)?;
        self.rules_of = tables::year_of_tables(self.year);
        self.provisional = !tables::may_pay(self.year) || !Table::may_pay(self.year);
        let household = healthcare::Household {
            income: self.income,
            partner: self.home.partner.as_ref().map(|_| Insured::Yes),
            assets: self.home.assets,
            age: None,
            country_factor: Decimal::ONE,
        };
        let granted = healthcare_allowance(self.rules_of, &household, self.trace())?;
        self.healthcare = granted.month;
        self.keep("zorgtoeslag", month, granted.steps, granted.basis);
        if let Some(home) = self.home.home {
            let household = rent::Household {
                income: self.income,
                persons: home.persons,
                has_partner: self.home.partner.is_some(),
                oldest: home.oldest,
                youth_exception: !self.home.children.is_empty(),
                rent: home.rent,
                service_costs: &[],
                assets: self.home.assets,
            };
            let granted = rent_allowance(self.rules_of, &household, self.trace())?;
            self.rent = granted.month;
            self.keep("huurtoeslag", month, granted.steps, granted.basis);
        }
        Ok(())
    }

    fn change_care(&mut self, month: Month) -> Result<(), BudgetError> {
        let allowance = childcare_allowance(month, self.income, &self.care, self.trace())?;
        self.childcare = (allowance.amount, allowance.costs);
        self.keep("kinderopvangtoeslag", month, allowance.steps, allowance.basis);
        Ok(())
    }

    fn change_ages(&mut self, month: Month) -> Result<(), BudgetError> {
        let household = child_budget::Household {
            income: self.income,
            has_partner: self.home.partner.is_some(),
            assets: self.home.assets,
            ages: &self.ages,
        };
        let granted = child_budget(self.rules_of, &household, self.trace())?;
        self.child_budget = granted.month;
        self.keep("kindgebonden-budget", month, granted.steps, granted.basis);
        Ok(())
    }

    const fn trace(&self) -> Trace {
        match self.explain {
            Explain::Yes => Trace::on(),
            Explain::No => Trace::off(),
        }
    }

    fn keep(&mut self, scheme: &'static str, from: Month, steps: Vec<Step>, basis: Basis) {
        if self.explain == Explain::Yes {
            self.calculations.push(Calculation { scheme, from, steps, basis });
        }
    }
}
