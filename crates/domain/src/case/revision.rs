//! A decision is revised: another one takes its place, and what is still paid follows from what was paid so far.
//!
//! The lines of a decision keep their places: a payout and an agreement say by that place what they are of. A line that
//! ends stays with nothing to give, and what is new comes after the lines there are.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{
    application::Training,
    calendar::Month,
    case::{
        change::{CaseChange, Offer},
        decide,
        payout_plan::{self, Claimed, LineAgreement, PayoutPlan, StandingPayout},
        proposal::{self, FundingLine, PayoutSchedule, Proposal, Safeguards},
        refusal::Refusal,
        stage::{Decided, Stage},
    },
    fund::Regulation,
    ids::UserId,
    money::Money,
    notice::Notice,
};

/// Why a decision is revised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RevisionCause {
    /// The training begins or ends on another day.
    Dates,
    /// Another training, or another school.
    Course,
    /// The school asks another price.
    Price,
    /// The person needs more or less, or something else.
    Needs,
    /// Who lives with the person, what they earn, or their childcare.
    Household,
    /// A benefit ends or changes, or a consent was withdrawn.
    Benefit,
    /// An allowance came after all, or came lower.
    Allowance,
    /// Somebody else is to be paid.
    Payee,
    /// The decision was wrong.
    Mistake,
    /// The person objected, and is right.
    Objection,
}

crate::named! {
    RevisionCause {
        Dates = "dates",
        Course = "course",
        Price = "price",
        Needs = "needs",
        Household = "household",
        Benefit = "benefit",
        Allowance = "allowance",
        Payee = "payee",
        Mistake = "mistake",
        Objection = "objection",
    }
}

/// A revised decision, and all that it is looked at with.
#[derive(Clone, Copy, Debug)]
pub struct Revising<'a> {
    /// The decision that takes the place of the present one.
    pub proposal: &'a Proposal,
    /// How far the agreement of each line is, in order; lines after these are new.
    pub agreements: &'a [LineAgreement],
    /// What the fund must know about the person.
    pub safeguards: Safeguards,
    /// The training as it is known now.
    pub training: &'a Training,
    /// Who proposes it.
    pub proposed_by: UserId,
}

impl Revising<'_> {
    fn agreement(&self, line: usize) -> LineAgreement {
        LineAgreement::of(self.agreements, line)
    }

    /// What becomes of the payouts.
    #[must_use]
    pub fn plan(&self, standing: &[StandingPayout], claimed: Claimed) -> PayoutPlan {
        payout_plan::plan(&payout_plan::given(&self.proposal.lines, self.agreements), standing, claimed)
    }
}

/// Whether a decision can be revised: the training did not stop, and nothing ended. A refusal can become a grant.
#[must_use]
pub fn may_revise(stage: &Stage) -> bool {
    stage.may_stop() || matches!(stage, Stage::Refused { .. })
}

/// The revised decision takes the place of the present one.
///
/// # Errors
/// The case is not decided, stopped or ended; nothing changes; there is no reason; a line breaks a limit or a boundary;
/// or a contract that was signed would be raised.
pub fn revise(
    stage: &Stage,
    revising: &Revising<'_>,
    by: UserId,
    today: NaiveDate,
) -> Result<CaseChange, Refusal> {
    let (before, decided, runs_since) = match stage {
        Stage::Granted { proposal, decided } | Stage::Refused { proposal, decided } => {
            (proposal, decided, None)
        }
        Stage::Running { proposal, decided, since, stopped: None } => (proposal, decided, Some(*since)),
        Stage::Running { .. }
        | Stage::Draft
        | Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Proposed { .. }
        | Stage::Withdrawn { .. }
        | Stage::Dismissed { .. }
        | Stage::Closed { .. } => return Err(Refusal::WrongStage),
    };
    let after = revising.proposal;
    if after.motivation.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    if after.lines.len() < before.lines.len() {
        return Err(Refusal::WrongStage);
    }
    check(before, revising, today)?;
    let given = without_over(revising);
    let accept_by = today + Days::new(Regulation::on(today).accept_days);
    let wanted = |place: usize| {
        let line = &after.lines[place];
        revising.agreement(place).is_to_be_signed(line) && !line.total().is_zero()
    };
    let last_month = Month::of(revising.training.until);
    let offers =
        decide::offers(&given, revising.safeguards, last_month, revising.proposed_by, today, wanted)?;
    let offers: Vec<Offer> =
        offers.into_iter().map(|(line, terms)| Offer { line, terms, accept_by }).collect();
    let decided = Decided { by, on: today, accept_by, excluded: decided.excluded.clone(), lapsed_on: None };
    let proposal = after.clone();
    let next = if offers.is_empty() || runs_since.is_some() {
        Stage::Running { proposal, decided, since: runs_since.unwrap_or(today), stopped: None }
    } else {
        Stage::Granted { proposal, decided }
    };
    let mut change = CaseChange::to(next, "revise").with_notice(Notice::DecisionRevised { on: today });
    change.offers = offers;
    Ok(change)
}

/// The decision without what a person withdrew from: that counts for no limit.
fn without_over(revising: &Revising<'_>) -> Proposal {
    let mut given = revising.proposal.clone();
    for (place, line) in given.lines.iter_mut().enumerate() {
        if revising.agreement(place) == LineAgreement::Over {
            line.amount = Money::ZERO;
            line.schedule = PayoutSchedule::Listed { parts: Vec::new(), monthly: line.is_monthly() };
        }
    }
    given
}

/// What is given anew is for the time of the training, or for as many months around it as are reckoned with.
fn near_training(
    was: Option<&FundingLine>,
    line: &FundingLine,
    training: &Training,
    today: NaiveDate,
) -> Result<(), Refusal> {
    let around = &Regulation::on(today).outlook;
    let first = Month::of(training.from).plus(-around.months_before);
    let last = Month::of(training.until).plus(around.months_after);
    let before = was.map(FundingLine::parts).unwrap_or_default();
    let mut fresh = line.parts().into_iter().filter(|it| !before.contains(it)).map(|it| Month::of(it.1));
    if fresh.all(|it| first <= it && it <= last) {
        Ok(())
    } else {
        Err(Refusal::OutsideTraining(first, last))
    }
}

/// What changes is checked as a new decision is; what stays was checked when it was decided.
fn check(before: &Proposal, revising: &Revising<'_>, today: NaiveDate) -> Result<(), Refusal> {
    let after = revising.proposal;
    let given = without_over(revising);
    let mut changes = false;
    for (place, line) in after.lines.iter().enumerate() {
        let was = before.lines.get(place);
        changes |= was.is_some_and(|was| was.condition != line.condition);
        if was.is_some_and(|was| was.parts() == line.parts() && was.payee == line.payee) {
            continue;
        }
        changes = true;
        near_training(was, line, revising.training, today)?;
        if let Some(was) = was {
            if was.purpose != line.purpose || was.instrument != line.instrument {
                return Err(Refusal::WrongStage);
            }
            let agreement = revising.agreement(place);
            if agreement == LineAgreement::Over {
                return Err(Refusal::WrongStage);
            }
            if matches!(agreement, LineAgreement::Signed(most) if most < line.total()) {
                return Err(Refusal::AboveSigned);
            }
            if line.total().is_zero() {
                continue;
            }
        }
        proposal::check_amounts(&given, line, today)?;
        proposal::check_boundaries(line, revising.safeguards)?;
    }
    if changes { Ok(()) } else { Err(Refusal::NothingChanged) }
}
