//! The training of a case stops before its end, or never began: what becomes of the money.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    calendar::Month,
    case::{
        change::CaseChange,
        refusal::Refusal,
        stage::{Stage, Stopped},
    },
    ids::{AgreementId, PayoutId},
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

/// How far a payout is, as far as a stop looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayoutProgress {
    /// The bank was not told yet.
    Open,
    /// The bank was told, and did not say that it paid.
    OnItsWay,
    /// The bank paid.
    Paid,
}

/// A payout as it stands when a training stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandingPayout {
    /// Its key.
    pub id: PayoutId,
    /// What it comes to.
    pub amount: Money,
    /// The day it was decided to be paid, which tells the time it is for.
    pub due_on: NaiveDate,
    /// It is for a month, and not a part of a whole.
    pub is_monthly: bool,
    /// The agreement it is lent under; `None` when it is given.
    pub agreement: Option<AgreementId>,
    /// It goes to the person, and not to a school or a shop.
    pub to_person: bool,
    /// How far it is.
    pub progress: PayoutProgress,
}

/// What a stop does to the money.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StopEffect {
    /// Planned, for a time after the stop: never paid.
    pub cancelled: Vec<PayoutId>,
    /// What these come to.
    pub cancelled_amount: Money,
    /// Planned grants for months attended, lowered by what was paid too much: each with what is still paid of it.
    pub lowered: Vec<(PayoutId, Money)>,
    /// On its way to the bank for a time after the stop: whether it is paid has to be known first.
    pub on_its_way: Vec<PayoutId>,
    /// Given to the person and kept: for what was attended.
    pub kept: Money,
    /// Given to the person for months after the stop, as it was paid.
    pub paid_too_much: Money,
    /// What of that no planned payout makes good: the person owes it to the fund.
    pub over_award: Money,
    /// Given to a school or a shop for a time after the stop: the fund asks it back there, not from the person.
    pub at_others: Money,
}

impl Stop {
    /// Whether a payout is for a time the person did not attend any more.
    #[must_use]
    pub fn is_after(&self, payout: &StandingPayout) -> bool {
        // After a death nothing is paid any more that nobody could claim back.
        if matches!(self.reason, StopReason::NeverStarted | StopReason::Death) {
            return true;
        }
        if payout.is_monthly {
            Month::of(self.last_day) < Month::of(payout.due_on)
        } else {
            self.last_day < payout.due_on
        }
    }

    /// What becomes of every payout of a case, in order of day.
    #[must_use]
    pub fn effect(&self, payouts: &[StandingPayout]) -> StopEffect {
        let mut effect = StopEffect::default();
        for it in payouts {
            let is_after = self.is_after(it);
            match it.progress {
                PayoutProgress::Open if is_after => {
                    effect.cancelled.push(it.id);
                    effect.cancelled_amount = effect.cancelled_amount.plus(it.amount);
                }
                PayoutProgress::OnItsWay if is_after => effect.on_its_way.push(it.id),
                PayoutProgress::Paid if it.agreement.is_none() => {
                    let sum = match (is_after, it.to_person) {
                        (false, _) => &mut effect.kept,
                        (true, true) => &mut effect.paid_too_much,
                        (true, false) => &mut effect.at_others,
                    };
                    *sum = sum.plus(it.amount);
                }
                PayoutProgress::Open | PayoutProgress::OnItsWay | PayoutProgress::Paid => {}
            }
        }
        // Nobody claims anything back after a death.
        if self.reason == StopReason::Death {
            effect.kept = effect.kept.plus(effect.paid_too_much);
            effect.paid_too_much = Money::ZERO;
        }
        effect.over_award = effect.paid_too_much;
        let is_left = |it: &&StandingPayout| {
            it.progress == PayoutProgress::Open
                && it.agreement.is_none()
                && it.to_person
                && !self.is_after(it)
        };
        for it in payouts.iter().filter(is_left) {
            let taken = effect.over_award.min(it.amount);
            if !taken.is_zero() {
                effect.lowered.push((it.id, it.amount.minus_or_zero(taken)));
                effect.over_award = effect.over_award.minus_or_zero(taken);
            }
        }
        effect
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
