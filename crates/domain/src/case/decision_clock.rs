//! When a decision must be there.

use chrono::NaiveDate;

/// When the decision must be there. It stands still while the applicant has something to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecisionClock {
    /// The last day to decide (Awb 4:13), while the term runs.
    pub decide_by: NaiveDate,
    /// Since when the term stands still (Awb 4:15).
    pub paused_since: Option<NaiveDate>,
}

impl DecisionClock {
    /// A term that runs.
    #[must_use]
    pub const fn start(decide_by: NaiveDate) -> Self {
        Self { decide_by, paused_since: None }
    }

    /// The term stands still from today on.
    #[must_use]
    pub const fn pause(self, today: NaiveDate) -> Self {
        Self { decide_by: self.decide_by, paused_since: Some(today) }
    }

    /// The days it stood still are added to the end.
    #[must_use]
    pub fn resume(self, today: NaiveDate) -> Self {
        let stood_still = self.paused_since.map_or(chrono::TimeDelta::zero(), |since| today - since);
        Self { decide_by: self.decide_by + stood_still, paused_since: None }
    }
}
