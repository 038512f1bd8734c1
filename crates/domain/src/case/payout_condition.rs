//! For what a payout waits beside its day: money for a training is tied to the training. The decision says so for each
//! of its lines; who works for the fund registers what happened.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::Month;

/// For what the payouts of a line wait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PayoutCondition {
    /// For nothing but its day.
    #[default]
    Nothing,
    /// The training began, and the person with it.
    Started,
    /// The person attended in the month before; what is for the first month is paid in advance.
    Attended,
    /// Whoever pays the benefit consented to the training.
    Consented,
}

crate::named! {
    PayoutCondition {
        Nothing = "nothing",
        Started = "started",
        Attended = "attended",
        Consented = "consented",
    }
}

impl PayoutCondition {
    /// Whether a line has none; such lines are stored without it.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::Nothing
    }
}

/// What staff registered of somebody's training.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrainingFacts {
    /// The day it began, once somebody registered that.
    pub started_on: Option<NaiveDate>,
    /// Months in which the person attended.
    pub attended: Vec<Month>,
    /// The day the consent is of.
    pub consented_on: Option<NaiveDate>,
}

/// What was not registered yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// That the training began.
    Start,
    /// That the person attended in this month.
    Attendance(Month),
    /// That the payer of the benefit consented.
    Consent,
}

/// The first day on which it is known that somebody attended in a month: a day of it that the regulation names, or the
/// last day of a training that ends before.
#[must_use]
pub fn attendance_known_from(month: Month, training_until: NaiveDate, from_day: u32) -> NaiveDate {
    let usual = month.day_or_last(from_day);
    if Month::of(training_until) == month { usual.min(training_until) } else { usual }
}

/// What has to be registered before money can go out that is for a day; `None` when it can. `first` is the month of the
/// first payout of its line.
///
/// Of attendance it is the month before: only what is for the first month is paid in advance. Whoever begins later than
/// the decision says, has a decision to be revised.
#[must_use]
pub fn missing(
    condition: PayoutCondition,
    for_day: NaiveDate,
    first: Month,
    facts: &TrainingFacts,
) -> Option<Missing> {
    match condition {
        PayoutCondition::Nothing => None,
        PayoutCondition::Started => facts.started_on.is_none().then_some(Missing::Start),
        PayoutCondition::Consented => facts.consented_on.is_none().then_some(Missing::Consent),
        PayoutCondition::Attended => {
            let before = Month::of(for_day).plus(-1);
            let is_known = before < first || facts.attended.contains(&before);
            (!is_known).then_some(Missing::Attendance(before))
        }
    }
}
