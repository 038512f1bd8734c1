//! What training does to the childcare allowance, month by month: before, during and after.

use chrono::NaiveDate;

use crate::{
    answer::Answer,
    application::Circumstances,
    budget::{bridging::BridgedMonth, household::household},
    calendar::Month,
    childcare::{
        allowance::{Allowance, AllowanceError, childcare_allowance},
        entitlement::{Ground, NoGround, Rules},
    },
    evidence::Body,
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
    /// What the allowance is when the right exists.
    pub allowance: Allowance,
}

impl MonthOutlook {
    /// What comes in this month.
    #[must_use]
    pub fn received(&self) -> Money {
        if self.ground.is_ok() { self.allowance.amount } else { Money::ZERO }
    }

    /// What is missed this month because the right is not there.
    #[must_use]
    pub fn gap(&self) -> Money {
        if self.ground.is_ok() { Money::ZERO } else { self.allowance.amount }
    }

    /// What the household pays for childcare itself.
    #[must_use]
    pub fn own_share(&self) -> Money {
        self.allowance.costs.minus_or_zero(self.received())
    }
}

/// A way to close the gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// UWV, the municipality or the employer makes the training part of a trajectory and writes so, before
    /// this day.
    Consent {
        /// Whose consent it takes.
        of: Body,
        /// The first day of the training: it must be in hand then.
        before: NaiveDate,
    },
    /// Some hours of work in every month keep the right.
    KeepSomeWork,
    /// The school may be recognised after all; then enrolment gives the right.
    AskTheSchool,
    /// The fund pays the missing allowance for these months.
    Bridging {
        /// The first month without allowance.
        from: Month,
        /// How many months in a row.
        months: u32,
        /// The same for every month.
        per_month: Money,
        /// All months together.
        total: Money,
    },
    /// The partner's situation decides too.
    PartnerWorks,
}

/// The whole answer of the quick check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// From some before the training to some after it.
    pub months: Vec<MonthOutlook>,
    /// What could close the gap.
    pub routes: Vec<Route>,
}

impl Outlook {
    /// Months of the training in which the allowance is missed.
    pub fn gap_months(&self) -> impl Iterator<Item = &MonthOutlook> {
        self.months.iter().filter(|it| it.phase == Phase::During && !it.gap().is_zero())
    }

    /// The first month of the training without the right.
    #[must_use]
    pub fn first_gap(&self) -> Option<&MonthOutlook> {
        self.gap_months().next()
    }

    /// Childcare allowance missed, in all months together.
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
    let (start, end) = (Month::of(facts.training.from), Month::of(facts.training.until));
    let around = Regulation::on(facts.training.from).outlook;
    let end = end.min(start.plus(around.most_months - 1));
    let home = household(facts, None, today);
    let partner = home.partner.as_ref().map(|it| it.periods.as_slice());
    let (care, rules) = (facts.care(), Rules::bundled());
    let months = start
        .plus(-around.months_before)
        .through(end.plus(around.months_after))
        .map(|month| {
            let income = home.income_of_year(month, true)?;
            Ok(MonthOutlook {
                month,
                phase: match month {
                    it if it < start => Phase::Before,
                    it if end < it => Phase::After,
                    _ => Phase::During,
                },
                ground: rules.household_ground(&home.parent, partner, month),
                allowance: childcare_allowance(month, income, &care, trace.clone())?,
            })
        })
        .collect::<Result<Vec<_>, AllowanceError>>()?;
    let mut outlook = Outlook { months, routes: Vec::new() };
    outlook.routes = routes(facts, &outlook, today);
    Ok(outlook)
}

fn routes(facts: &Circumstances, outlook: &Outlook, today: NaiveDate) -> Vec<Route> {
    let Some(first) = outlook.first_gap() else { return Vec::new() };
    let before = first.month.first_day();
    let mut routes = Vec::new();
    if facts.partner.is_some_and(|it| !it.works) {
        routes.push(Route::PartnerWorks);
    }
    match facts.benefit.consent_of() {
        Some(body) => routes.push(Route::Consent { of: body, before }),
        None => routes.extend([Body::Uwv, Body::Municipality].map(|of| Route::Consent { of, before })),
    }
    routes.push(Route::KeepSomeWork);
    if facts.training.accredited == Answer::Unknown {
        routes.push(Route::AskTheSchool);
    }
    if let Some(bridging) = bridging(outlook, today) {
        routes.push(bridging);
    }
    routes
}

/// The fund bridges the first unbroken row of months of the training without allowance.
fn bridging(outlook: &Outlook, today: NaiveDate) -> Option<Route> {
    let maximum = &Regulation::on(today).maximum;
    let gaps = outlook.months.iter().filter(|it| it.phase == Phase::During).map(|it| (it.month, it.gap()));
    let row = BridgedMonth::first(gaps, maximum.bridging_month, maximum.bridging_months)?;
    Some(Route::Bridging { from: row.from, months: row.months, per_month: row.per_month, total: row.total() })
}
