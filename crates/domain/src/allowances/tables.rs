//! Which years have tables of all three allowances.

use crate::{
    allowances::{child_budget, healthcare, rent},
    rules::{self, RuleYear},
};

/// The year whose tables stand for a year: itself when all three schemes have it, or else the latest one before it
/// that all have complete, or else the first that all have.
#[must_use]
pub fn year_of_tables(year: i32) -> i32 {
    let has = |it: i32| {
        RuleYear::of(healthcare::years(), it).is_some()
            && RuleYear::of(rent::years(), it).is_some()
            && RuleYear::of(child_budget::years(), it).is_some()
    };
    let all: Vec<i32> = healthcare::years().iter().map(|it| it.year).filter(|it| has(*it)).collect();
    let stands = |it: &&i32| **it == year || (**it < year && may_pay(**it));
    all.iter().rfind(stands).or_else(|| all.first()).copied().unwrap_or(year)
}

/// Whether all three schemes have a complete table of a year; if not, amounts of it inform and are never paid.
#[must_use]
pub fn may_pay(year: i32) -> bool {
    rules::may_pay(healthcare::years(), year)
        && rules::may_pay(rent::years(), year)
        && rules::may_pay(child_budget::years(), year)
}
