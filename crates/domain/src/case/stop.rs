//! The training of a case stops before its end, or never began: what becomes of the money.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    calendar::Month,
    case::{
        change::CaseChange,
        payout_plan::{self, Claimed, LineAgreement, PayoutPlan, StandingPayout},
        proposal::{FundingLine, Part},
        refusal::Refusal,
        stage::{Stage, Stopped},
    },
    money::Money,
    notice::Notice,
};

/// Why a training stops. A reason of health is nowhere: nobody has to give one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopReason {
    /// The person chose so.
    OwnChoice,
    /// The person found work.
    WorkFound,
    /// The person moved.
    Moved,
    /// The training was too hard, or too easy.
    Level,
    /// The person never began.
    NeverStarted,
    /// The school does not give the training (any more).
    SchoolCancelled,
    /// The person died.
    Death,
}

crate::named! {
    StopReason {
        OwnChoice = "own_choice",
        WorkFound = "work_found",
        Moved = "moved",
        Level = "level",
        NeverStarted = "never_started",
        SchoolCancelled = "school_cancelled",
        Death = "death",
    }
}

impl StopReason {
    /// What the person can choose; the others are for the fund to register.
    pub const OF_APPLICANT: [Self; 5] =
        [Self::OwnChoice, Self::WorkFound, Self::Moved, Self::Level, Self::NeverStarted];
}

/// A training that stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Why.
    pub reason: StopReason,
    /// The last day the person attended; without meaning when they never began.
    pub last_day: NaiveDate,
}

impl Stop {
    /// Whether what is paid for a day, or for its month, is for a time the person did not attend any more.
    #[must_use]
    pub fn is_after(&self, for_day: NaiveDate, is_monthly: bool) -> bool {
        // After a death nothing is paid any more that nobody could claim back.
        if matches!(self.reason, StopReason::NeverStarted | StopReason::Death) {
            return true;
        }
        if is_monthly { Month::of(self.last_day) < Month::of(for_day) } else { self.last_day < for_day }
    }

    /// A line without its parts after the stop; `None` when nothing of it is left.
    #[must_use]
    pub fn left_of(&self, line: &FundingLine) -> Option<FundingLine> {
        let monthly = line.is_monthly();
        let left = line.parts().into_iter().filter(|it| !self.is_after(it.1, monthly));
        let parts: Vec<Part> = left.map(|(amount, for_day)| Part { amount, for_day }).collect();
        (!parts.is_empty()).then(|| line.with_parts(parts, monthly))
    }

    /// What becomes of the payouts of a case: its decision gives nothing any more for the time after the stop.
    #[must_use]
    pub fn plan(
        &self,
        (lines, agreements): (&[FundingLine], &[LineAgreement]),
        standing: &[StandingPayout],
        claimed: Claimed,
    ) -> PayoutPlan {
        let mut given = payout_plan::given(lines, agreements);
        for it in &mut given {
            let is_monthly = it.line.is_monthly();
            it.parts.retain(|part| !self.is_after(part.1, is_monthly));
        }
        let mut plan = payout_plan::plan(&given, standing, claimed);
        // Nobody claims anything back after a death.
        if self.reason == StopReason::Death {
            plan.kept = plan.kept.plus(plan.paid_too_much);
            plan.paid_too_much = Money::ZERO;
            plan.over_award = Money::ZERO;
            plan.claim_lowered = Money::ZERO;
            plan.planned.clear();
            plan.shown.clear();
        }
        plan
    }
}

/// The training stops: from now on money only comes back. Whoever died is told nothing.
///
/// # Errors
/// The case does not run, it stopped before, or the day is to come.
pub fn stop(stage: &Stage, stop: Stop, today: NaiveDate) -> Result<CaseChange, Refusal> {
    if today < stop.last_day {
        return Err(Refusal::TooEarly);
    }
    let (proposal, decided, since) = match stage {
        Stage::Running { proposal, decided, since, stopped: None } => (proposal, decided, *since),
        Stage::Granted { proposal, decided } => (proposal, decided, today),
        Stage::Running { .. }
        | Stage::Draft
        | Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Proposed { .. }
        | Stage::Refused { .. }
        | Stage::Withdrawn { .. }
        | Stage::Dismissed { .. }
        | Stage::Closed { .. } => return Err(Refusal::WrongStage),
    };
    let stopped = Some(Stopped { last_day: stop.last_day, reason: stop.reason.name().to_owned(), on: today });
    let next = Stage::Running { proposal: proposal.clone(), decided: decided.clone(), since, stopped };
    let change = CaseChange::to(next, "stop");
    Ok(if stop.reason == StopReason::Death {
        change
    } else {
        change.with_notice(Notice::TrainingStopped { on: stop.last_day })
    })
}
