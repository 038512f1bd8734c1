//! Costs of collecting outside court: the dated scale of the decree (requirements AR3, AR4, AR6). Off by default:
//! the fund charges none until its board says so.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::{
    explain::{Confidence, Source, Trace, Value},
    money::{Money, Rounding},
    repayment::terms::basis_points,
    rules::toml_date,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    stair: Vec<Stair>,
    small_instalments: Vec<SmallInstalments>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stair {
    #[serde(deserialize_with = "toml_date")]
    from: NaiveDate,
    source: String,
    url: String,
    confidence: Confidence,
    least: Money,
    most: Money,
    part: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    up_to: Option<Money>,
    bp: u32,
}

/// The maximum that small recurring instalments share.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmallInstalments {
    /// The first day it holds.
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
    /// Only instalments below this amount.
    pub below: Money,
    /// The most that is charged over all of them together.
    pub most: Money,
    /// Calendar months that are looked back.
    pub months: i32,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    toml::from_str(include_str!("../../rules/collection-costs.toml")).expect("the rules parse; see tests")
});

/// Id of the source in steps.
pub const SOURCE: &str = "collection-costs";

/// The most that may be charged for collecting this principal, with its steps; `None` before there was a scale.
#[must_use]
pub fn collection_costs(principal: Money, on: NaiveDate, trace: &mut Trace) -> Option<Money> {
    let stair = RULES.stair.iter().rfind(|it| it.from <= on)?;
    if principal.is_zero() {
        return Some(Money::ZERO);
    }
    let mut below = Money::ZERO;
    let mut costs = Money::ZERO;
    for part in &stair.part {
        let upper = part.up_to.map_or(principal, |it| it.min(principal));
        let size = upper.minus_or_zero(below);
        if size.is_zero() {
            break;
        }
        let share = basis_points(part.bp);
        let cost = size.times(share).round(Rounding::HalfUpToCent).unwrap_or(Money::MAX);
        trace.step("stair_part", SOURCE, Value::Euros(cost), || {
            vec![("part", Value::Euros(size)), ("share", Value::Share(share))]
        });
        costs = costs.plus(cost);
        below = upper;
    }
    let costs = costs.clamp(stair.least, stair.most);
    trace.step("least_and_most", SOURCE, Value::Euros(costs), || {
        vec![("least", Value::Euros(stair.least)), ("most", Value::Euros(stair.most))]
    });
    Some(costs)
}

/// What may still be charged for an instalment when this much was charged in the half year before it.
#[must_use]
pub fn room_for_small(instalment: Money, charged: Money, on: NaiveDate) -> Option<Money> {
    let rule = RULES.small_instalments.iter().rfind(|it| it.from <= on)?;
    (instalment < rule.below).then(|| rule.most.minus_or_zero(charged))
}

/// The scale in force on a day, as a source.
#[must_use]
pub fn source(on: NaiveDate) -> Option<Source> {
    let stair = RULES.stair.iter().rfind(|it| it.from <= on)?;
    Some(Source {
        id: SOURCE.to_owned(),
        title: stair.source.clone(),
        url: stair.url.clone(),
        confidence: Some(stair.confidence),
    })
}
