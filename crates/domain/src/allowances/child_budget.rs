//! Child budget (kindgebonden budget; Wet op het kindgebonden budget).

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{
    allowances::granted::{Assets, Granted, NoRight, SchemeError, granted_year, is_above, month_of},
    explain::{Trace, Value},
    money::{Exact, Money, Rounding},
    rules::{self, Param, RuleYear},
};

/// The numbers of a year.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Values {
    /// The most for each child.
    pub per_child: Param,
    /// From the month after this birthday a child counts for more.
    pub middle_age: Param,
    /// What comes on top from [`Self::middle_age`] on.
    pub increase_middle: Param,
    /// From the month after this birthday a child counts for most.
    pub upper_age: Param,
    /// What comes on top from [`Self::upper_age`] on, instead of the other increase.
    pub increase_upper: Param,
    /// What comes on top for a parent without a partner (alleenstaande-ouderkop).
    pub single_parent_increase: Param,
    /// Yearly income from which a single parent gets less.
    pub threshold_single: Param,
    /// Yearly income from which partners get less.
    pub threshold_partner: Param,
    /// What goes off for each euro above the threshold.
    pub taper: Param,
    /// Above these assets a single parent has no right.
    pub asset_limit_single: Param,
    /// Above these assets partners have no right.
    pub asset_limit_partner: Param,
    /// A child counts up to and including the month in which it reaches this age.
    pub child_age_end: Param,
    /// Below this yearly amount nothing is granted.
    pub minimum_grant: Param,
}

static YEARS: LazyLock<Vec<RuleYear<Values>>> = LazyLock::new(|| rules::years_of("kindgebonden-budget"));

/// Every year there is, oldest first.
#[must_use]
pub fn years() -> &'static [RuleYear<Values>] {
    &YEARS
}

/// Who asks for child budget, in one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Household<'a> {
    /// Joint yearly income.
    pub income: Money,
    /// Whether there is an allowance partner (Awir art. 3).
    pub has_partner: bool,
    /// What is owned on 1 January.
    pub assets: Assets,
    /// Ages of the children the parent gets child benefit for. An age counts from the month after the
    /// birthday, the last one up to and including it.
    pub ages: &'a [u32],
}

/// The child budget of a household that stays the same all year; one month of it when children have birthdays.
///
/// # Errors
/// No table of the year, or amounts out of range.
pub fn child_budget(year: i32, home: &Household<'_>, mut trace: Trace) -> Result<Granted, SchemeError> {
    let rules = RuleYear::of(years(), year).ok_or(SchemeError::NoTable(year))?;
    let values = &rules.value;
    let (limit, threshold) = if home.has_partner {
        (&values.asset_limit_partner, &values.threshold_partner)
    } else {
        (&values.asset_limit_single, &values.threshold_single)
    };
    let children = home.ages.iter().filter(|age| **age < values.child_age_end.years()).count();
    if children == 0 {
        return Ok(Granted::none(NoRight::NoChildren, trace, rules));
    }
    if is_above(home.assets, limit.money()) {
        return Ok(Granted::none(NoRight::AssetsAboveLimit, trace, rules));
    }
    let whole = whole_amount(values, home, &mut trace);
    let above = home.income.minus_or_zero(threshold.money());
    let cut = above.times(values.taper.share());
    let exact = Exact::from(whole).minus_or_zero(cut);
    let amount = exact.round(Rounding::HalfUpToCent)?;
    trace.step("child-taper", &values.taper.source, Value::Euros(amount), || {
        vec![
            ("whole", Value::Euros(whole)),
            ("threshold", Value::Euros(threshold.money())),
            ("above", Value::Euros(above)),
            ("share", Value::Share(values.taper.share())),
        ]
    });
    let granted = granted_year(exact, exact, &values.minimum_grant, &mut trace)?;
    // The leaflet of the Dienst Toeslagen divides the year before rounding it.
    let month = if granted.is_zero() { Money::ZERO } else { month_of(exact)? };
    trace.step("month-down", &values.minimum_grant.source, Value::Euros(month), || {
        vec![("year", Value::Euros(amount))]
    });
    Ok(Granted::of(month, amount, granted, trace, rules))
}

/// Every child, the older ones with their increase, and the increase of a parent without partner
/// (art. 2 lid 2 to 6).
fn whole_amount(values: &'static Values, home: &Household<'_>, trace: &mut Trace) -> Money {
    let mut whole = Money::ZERO;
    for age in home.ages.iter().filter(|age| **age < values.child_age_end.years()) {
        let increase = if values.upper_age.years() <= *age {
            values.increase_upper.money()
        } else if values.middle_age.years() <= *age {
            values.increase_middle.money()
        } else {
            Money::ZERO
        };
        whole = [whole, values.per_child.money(), increase].into_iter().sum();
        trace.step("child-amount-year", &values.per_child.source, Value::Euros(whole), || {
            vec![
                ("age", Value::Count(*age)),
                ("amount", Value::Euros(values.per_child.money())),
                ("increase", Value::Euros(increase)),
            ]
        });
    }
    if !home.has_partner {
        let increase = &values.single_parent_increase;
        whole = whole.plus(increase.money());
        trace.step("child-alone", &increase.source, Value::Euros(whole), || {
            vec![("increase", Value::Euros(increase.money()))]
        });
    }
    whole
}
