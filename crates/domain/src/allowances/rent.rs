//! Rent allowance (huurtoeslag; Wet op de huurtoeslag). The method of 2026 is not that of 2025.

use std::sync::LazyLock;

use rust_decimal::Decimal;
use serde::Deserialize;

use crate::{
    allowances::granted::{Assets, Granted, NoRight, SchemeError, granted_year, is_above},
    explain::{Trace, Value},
    money::{Exact, Money, MoneyError, Rounding},
    rules::{self, Param, RuleYear},
};

/// The numbers of a year.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Values {
    youth_age: Param,
    age_minimum: Param,
    asset_limit_single: Param,
    asset_limit_partner: Param,
    #[expect(dead_code, reason = "for the rules page; the caller adds up the income of who lives there")]
    child_income_exempt: Param,
    /// From this yearly income on, income lowers the allowance.
    income_point_single: Param,
    income_point_multi: Param,
    service_costs_max: Param,
    quality_limit: Param,
    capping_1_2: Param,
    capping_3plus: Param,
    share_a: Param,
    share_b: Param,
    share_c: Param,
    minimum_grant: Param,
    method: Method,
}

/// What people pay themselves, and what that takes: a file has the numbers of one method.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Method {
    NormRent(Box<NormRent>),
    BaseRent(Box<BaseRent>),
}

/// The text up to 2025: a rent above the limit gives nothing, and people pay a part that follows a curve over their
/// income.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NormRent {
    rent_limit: Param,
    rent_limit_youth: Param,
    factor_a_single: Param,
    factor_b_single: Param,
    factor_a_multi: Param,
    factor_b_multi: Param,
    norm_rent_minimum: Param,
    norm_rent_less_single: Param,
    norm_rent_less_multi: Param,
    base_rent_adjustment: Param,
    service_cost_item_max: Param,
}

/// The text from 2026 on: rent counts up to a cap, people pay a fixed part, and income above a point cuts the rest.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BaseRent {
    rent_cap: Param,
    rent_cap_youth: Param,
    base_rent_single: Param,
    base_rent_multi: Param,
    taper_single: Param,
    taper_multi: Param,
}

static YEARS: LazyLock<Vec<RuleYear<Values>>> = LazyLock::new(|| rules::years_of("huurtoeslag"));

/// Every year there is, oldest first.
#[must_use]
pub fn years() -> &'static [RuleYear<Values>] {
    &YEARS
}

/// Who asks for rent allowance, and what the home costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Household<'a> {
    /// Yearly income of everybody who counts; of a child under 23 only what Awir art. 7 lid 6 leaves.
    pub income: Money,
    /// Everybody registered at the address.
    pub persons: u32,
    /// Whether there is an allowance partner (Awir art. 3).
    pub has_partner: bool,
    /// Age of the oldest person at the address.
    pub oldest: u32,
    /// A child lives there, or somebody has a disability: the lower limit for the young does not hold.
    pub youth_exception: bool,
    /// Bare rent of a month.
    pub rent: Money,
    /// Service costs of a month per kind; they count up to 2025 only.
    pub service_costs: &'a [Money],
    /// What is owned on 1 January.
    pub assets: Assets,
}

impl Household<'_> {
    const fn is_multi(&self) -> bool {
        1 < self.persons
    }

    fn is_young(&self, age: &Param) -> bool {
        self.oldest < age.years() && !self.youth_exception
    }
}

/// The rent allowance of a home.
///
/// # Errors
/// No table of the year, or amounts out of range.
pub fn rent_allowance(year: i32, home: &Household<'_>, trace: Trace) -> Result<Granted, SchemeError> {
    let rules = RuleYear::of(years(), year).ok_or(SchemeError::NoTable(year))?;
    let values = &rules.value;
    let limit =
        if home.has_partner { &values.asset_limit_partner } else { &values.asset_limit_single }.money();
    if home.oldest < values.age_minimum.years() && !home.youth_exception {
        return Ok(Granted::none(NoRight::TooYoung, trace, rules));
    }
    if is_above(home.assets, limit) {
        return Ok(Granted::none(NoRight::AssetsAboveLimit, trace, rules));
    }
    match &values.method {
        Method::NormRent(method) => by_norm_rent(rules, method, home, trace),
        Method::BaseRent(method) => by_base_rent(rules, method, home, trace),
    }
}

/// The limits that split the rent in three parts, and what is paid of each (art. 20 and 21).
struct Parts {
    quality: &'static Param,
    capping: &'static Param,
    shares: [&'static Param; 3],
}

impl Parts {
    const fn of(values: &'static Values, persons: u32) -> Self {
        Self {
            quality: &values.quality_limit,
            capping: if persons <= 2 { &values.capping_1_2 } else { &values.capping_3plus },
            shares: [&values.share_a, &values.share_b, &values.share_c],
        }
    }

    /// What is paid for a rent above what people pay themselves.
    fn pay(&self, rent: Money, own: Money, trace: &mut Trace) -> Exact {
        let (quality, capping) = (self.quality.money(), self.capping.money());
        let parts = [
            rent.min(quality).minus_or_zero(own),
            rent.min(capping).minus_or_zero(own.max(quality)),
            rent.minus_or_zero(own.max(capping)),
        ];
        let mut sum = Exact::from(Money::ZERO);
        for (place, (part, share)) in (1..).zip(parts.into_iter().zip(self.shares)) {
            let paid = part.times(share.share());
            sum = sum.plus(paid);
            let shown = paid.round(Rounding::HalfUpToCent).unwrap_or_default();
            trace.step("rent-part", &share.source, Value::Euros(shown), || {
                vec![
                    ("part", Value::Count(place)),
                    ("amount", Value::Euros(part)),
                    ("share", Value::Share(share.share())),
                ]
            });
        }
        sum
    }
}

/// The text from 2026 on (art. 13, 16 and 21).
fn by_base_rent(
    rules: &'static RuleYear<Values>,
    method: &'static BaseRent,
    home: &Household<'_>,
    mut trace: Trace,
) -> Result<Granted, SchemeError> {
    let values = &rules.value;
    let cap = if home.is_young(&values.youth_age) { &method.rent_cap_youth } else { &method.rent_cap };
    let (base, point, taper) = if home.is_multi() {
        (&method.base_rent_multi, &values.income_point_multi, &method.taper_multi)
    } else {
        (&method.base_rent_single, &values.income_point_single, &method.taper_single)
    };
    let rent = home.rent.min(cap.money());
    trace.step("rent-counted", &cap.source, Value::Euros(rent), || {
        vec![("rent", Value::Euros(home.rent)), ("cap", Value::Euros(cap.money()))]
    });
    trace.step("rent-base", &base.source, Value::Euros(base.money()), Vec::new);
    if rent <= base.money() {
        return Ok(Granted::none(NoRight::RentBelowBase, trace, rules));
    }
    let paid = Parts::of(values, home.persons).pay(rent, base.money(), &mut trace);
    let above = home.income.minus_or_zero(point.money());
    let cut = above.times(taper.share()).divided_by(Decimal::from(12));
    trace.step("rent-taper", &taper.source, Value::Euros(cut.round(Rounding::HalfUpToCent)?), || {
        vec![
            ("point", Value::Euros(point.money())),
            ("above", Value::Euros(above)),
            ("share", Value::Share(taper.share())),
        ]
    });
    finish(paid.minus_or_zero(cut), rules, trace)
}

/// The text up to 2025 (art. 13 and 16 to 19).
fn by_norm_rent(
    rules: &'static RuleYear<Values>,
    method: &'static NormRent,
    home: &Household<'_>,
    mut trace: Trace,
) -> Result<Granted, SchemeError> {
    let values = &rules.value;
    let most = if home.is_young(&values.youth_age) { &method.rent_limit_youth } else { &method.rent_limit };
    let rent = rent_with_services(values, method, home)?;
    trace.step("rent-limit", &most.source, Value::Euros(rent), || {
        vec![("rent", Value::Euros(home.rent)), ("limit", Value::Euros(most.money()))]
    });
    if most.money() < rent {
        return Ok(Granted::none(NoRight::RentAboveLimit, trace, rules));
    }
    let own = norm_rent(values, method, home)?;
    trace.step("rent-base-income", &method.factor_a_single.source, Value::Euros(own), || {
        vec![("income", Value::Euros(home.income))]
    });
    if rent <= own {
        return Ok(Granted::none(NoRight::RentBelowBase, trace, rules));
    }
    let paid = Parts::of(values, home.persons).pay(rent, own, &mut trace);
    finish(paid, rules, trace)
}

/// Art. 5 lid 3, text of 2025: each kind of service costs up to its maximum.
fn rent_with_services(values: &Values, method: &NormRent, home: &Household<'_>) -> Result<Money, MoneyError> {
    let item = method.service_cost_item_max.money();
    let services: Money = home.service_costs.iter().map(|it| (*it).min(item)).sum();
    home.rent.checked_add(services.min(values.service_costs_max.money()))
}

/// Art. 16 to 19, text of 2025: up to a point the lowest norm rent, above it a curve over the whole income.
fn norm_rent(values: &Values, method: &NormRent, home: &Household<'_>) -> Result<Money, MoneyError> {
    let (point, less, a, b) = if home.is_multi() {
        (
            &values.income_point_multi,
            &method.norm_rent_less_multi,
            &method.factor_a_multi,
            &method.factor_b_multi,
        )
    } else {
        (
            &values.income_point_single,
            &method.norm_rent_less_single,
            &method.factor_a_single,
            &method.factor_b_single,
        )
    };
    let lowest = method.norm_rent_minimum.money().minus_or_zero(less.money()).decimal();
    let income = home.income.decimal();
    let norm = if home.income <= point.money() {
        lowest
    } else {
        // Up to whole cents (art. 19 lid 3).
        (a.share() * income * income + b.share() * income)
            .round_dp_with_strategy(2, rust_decimal::RoundingStrategy::ToPositiveInfinity)
    };
    Money::from_decimal((norm.max(lowest) + method.base_rent_adjustment.euros()).max(Decimal::ZERO))
}

/// The year as the law rounds it, the month as the leaflet does.
fn finish(month: Exact, rules: &'static RuleYear<Values>, mut trace: Trace) -> Result<Granted, SchemeError> {
    let minimum = &rules.value.minimum_grant;
    let year = month.times(Decimal::from(12));
    let granted = granted_year(year, year, minimum, &mut trace)?;
    let amount = if granted.is_zero() { Money::ZERO } else { month.round(Rounding::DownToEuro)? };
    trace.step("rent-month", &minimum.source, Value::Euros(amount), Vec::new);
    let year = year.round(Rounding::HalfUpToCent)?;
    Ok(Granted::of(amount, year, granted, trace, rules))
}
