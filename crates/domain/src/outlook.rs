//! What training does to the childcare allowance, month by month: before, during and after.

use chrono::NaiveDate;

use crate::{
    application::Circumstances,
    budget::{bridging::BridgedMonth, household::household},
    calendar::Month,
    childcare::{
        allowance::{Allowance, AllowanceError, childcare_allowance},
        entitlement::{Ground, NoGround, Rules},
    },
    explain::Trace,
    fund::Regulation,
    money::Money,
    training_window::Phase,
};

/// One month of the outlook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthOutlook {
    /// The month it is about.
    pub month: Month,
    /// Before, during or after the training.
    pub phase: Phase,
    /// Why there is a right, or why not.
    pub ground: Result<Ground, NoGround>,
    /// The same in the present life, carried on without the training.
    pub ground_without: Result<Ground, NoGround>,
    /// What the allowance is when the right exists.
    pub allowance: Allowance,
    /// What the present life carried on would get.
    pub without: Money,
}

impl MonthOutlook {
    /// What comes in this month.
    #[must_use]
    pub fn received(&self) -> Money {
        if self.ground.is_ok() { self.allowance.amount } else { Money::ZERO }
    }

    /// What is lost this month by the training: who would have no right without it either loses nothing.
    #[must_use]
    pub const fn gap(&self) -> Money {
        if self.ground.is_ok() { Money::ZERO } else { self.without }
    }

    /// What the household pays for childcare itself.
    #[must_use]
    pub fn own_share(&self) -> Money {
        self.allowance.costs.minus_or_zero(self.received())
    }
}

/// What the training does to the childcare allowance, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No child is in care.
    NoCare,
    /// No care counts during the training: not born yet, or at secondary school.
    NoCareDuring,
    /// There is a right in every month, with the training and without it.
    Keeps,
    /// There is a right now, and from this month on the training takes it away.
    Loses {
        /// The first month without it.
        from: Month,
        /// What is lost in that month.
        amount: Money,
    },
    /// There is no right now, and the training gives one from this month on.
    Gains {
        /// The first month with it.
        from: Month,
        /// What it is in that month.
        amount: Money,
    },
    /// There is no right now, and the training does not change that.
    NoneAnyway {
        /// Why there is none now.
        why: NoGround,
    },
    /// The right ends in this month because work ends, with the training or without it.
    EndsAnyway {
        /// The last month of the right.
        last: Month,
    },
}

/// What training does to the childcare allowance of a household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// From some before the training to some after it.
    pub months: Vec<MonthOutlook>,
    /// What the fund could pay of the allowance that is lost in the training.
    pub bridging: Option<BridgedMonth>,
    /// The month it is looked at in.
    pub today: Month,
}

impl Outlook {
    /// Months up to the last one of the training in which the allowance is lost.
    pub fn gap_months(&self) -> impl Iterator<Item = &MonthOutlook> {
        self.months.iter().filter(|it| it.phase != Phase::After && !it.gap().is_zero())
    }

    /// The first month that is lost.
    #[must_use]
    pub fn first_gap(&self) -> Option<&MonthOutlook> {
        self.gap_months().next()
    }

    /// Childcare allowance lost, in all months together.
    #[must_use]
    pub fn gap_total(&self) -> Money {
        self.gap_months().map(MonthOutlook::gap).sum()
    }

    /// The last month in which the right only runs on from earlier work.
    #[must_use]
    pub fn runs_on_until(&self) -> Option<Month> {
        self.months.iter().find_map(|it| match it.ground {
            Ok(ground) if ground.continued => ground.until,
            Ok(_) | Err(_) => None,
        })
    }

    /// Whether an amount rests on a table that is not complete.
    #[must_use]
    pub fn has_provisional(&self) -> bool {
        self.months.iter().any(|it| it.allowance.provisional)
    }

    /// What it comes to, in one word.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        if self.months.iter().all(|it| it.allowance.costs.is_zero()) {
            return Verdict::NoCare;
        }
        let mut during = self.months.iter().filter(|it| it.phase == Phase::During);
        if during.clone().all(|it| it.allowance.costs.is_zero()) {
            return Verdict::NoCareDuring;
        }
        if let Some(gap) = self.first_gap() {
            return Verdict::Loses { from: gap.month, amount: gap.gap() };
        }
        let has_now = self.months.first().is_some_and(|it| it.ground_without.is_ok());
        let gained = during.clone().find(|it| it.ground.is_ok() && it.ground_without.is_err());
        if let Some(it) = gained.filter(|_| !has_now) {
            return Verdict::Gains { from: it.month, amount: it.received() };
        }
        if during.clone().all(|it| it.ground.is_ok()) {
            return Verdict::Keeps;
        }
        // A partner without ground is in the way with the training too, and says more.
        let partner =
            during.clone().find_map(|it| it.ground.err()).filter(|it| *it == NoGround::PartnerHasNone);
        let none = during.find_map(|it| it.ground_without.err()).map(|it| partner.unwrap_or(it));
        match none {
            None => Verdict::Keeps,
            Some(why) => {
                let has_it = self.months.iter().take_while(|it| it.ground_without.is_ok());
                match has_it.last().filter(|it| self.today <= it.month) {
                    Some(it) => Verdict::EndsAnyway { last: it.month },
                    None => Verdict::NoneAnyway { why },
                }
            }
        }
    }
}

/// The months from some before the training to some after it, each with its right and amount.
///
/// # Errors
/// No table for the first year, or amounts out of range.
pub fn outlook(facts: &Circumstances, today: NaiveDate) -> Result<Outlook, AllowanceError> {
    outlook_with(facts, today, &Trace::on())
}

/// As [`outlook`]; the steps are there when `trace` collects them.
pub(crate) fn outlook_with(
    facts: &Circumstances,
    today: NaiveDate,
    trace: &Trace,
) -> Result<Outlook, AllowanceError> {
    let home = household(facts, None, today);
    let partner = home.partner.as_ref().map(|it| it.periods.as_slice());
    let (carried_on, rules) = (home.without_training(), Rules::bundled());
    let window = home.window();
    let mut care = Vec::new();
    let mut months = Vec::new();
    for month in window.first.through(window.last) {
        home.care(month, &mut care);
        let amount = |has_training, trace| {
            let income = home.income_of_year(month, has_training)?;
            childcare_allowance(month, income, &care, trace)
        };
        let ground_without = rules.household_ground(&carried_on, partner, month);
        let without = if ground_without.is_ok() { amount(false, Trace::off())?.amount } else { Money::ZERO };
        months.push(MonthOutlook {
            month,
            phase: window.phase(month),
            ground: rules.household_ground(&home.parent, partner, month),
            ground_without,
            allowance: amount(true, trace.clone())?,
            without,
        });
    }
    let bridging = bridging(&months, today);
    Ok(Outlook { months, bridging, today: Month::of(today) })
}

/// The fund bridges the first unbroken row of months of the training in which the allowance is lost.
fn bridging(months: &[MonthOutlook], today: NaiveDate) -> Option<BridgedMonth> {
    let maximum = &Regulation::on(today).maximum;
    let gaps = months.iter().filter(|it| it.phase == Phase::During).map(|it| (it.month, it.gap()));
    BridgedMonth::first(gaps, maximum.bridging_month, maximum.bridging_months)
}
