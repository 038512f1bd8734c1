//! A reviewer takes a case on, declares to be without interest, and assesses.

use chrono::NaiveDate;

use crate::{
    case::{
        change::CaseChange,
        refusal::Refusal,
        stage::{Assessment, Review, Stage},
    },
    ids::UserId,
};

/// The review, if this is its reviewer and the case is in review.
pub(super) fn own_review(stage: &Stage, by: UserId) -> Result<&Review, Refusal> {
    let Stage::InReview { review } = stage else { return Err(Refusal::WrongStage) };
    if review.reviewer == by { Ok(review) } else { Err(Refusal::NotTheReviewer) }
}

/// A reviewer takes on a case nobody has.
///
/// # Errors
/// Somebody has it, it was never sent, or this reviewer declared an interest in it.
pub fn take_on(stage: &Stage, by: UserId, today: NaiveDate) -> Result<CaseChange, Refusal> {
    let Stage::Submitted { excluded, .. } = stage else { return Err(Refusal::WrongStage) };
    if excluded.contains(&by) {
        return Err(Refusal::NotAllowedHere);
    }
    let excluded = excluded.clone();
    let review = Review { reviewer: by, since: today, no_conflict_on: None, assessment: None, excluded };
    Ok(CaseChange::to(Stage::InReview { review }, "take_on"))
}

/// "I know the applicant or gain by the outcome" takes the case away for good; "no" opens the assessment.
///
/// # Errors
/// Not in review, or not this reviewer's case.
pub fn declare_interest(
    stage: &Stage,
    has_interest: bool,
    submitted_on: NaiveDate,
    by: UserId,
    today: NaiveDate,
) -> Result<CaseChange, Refusal> {
    let review = own_review(stage, by)?;
    if has_interest {
        let mut excluded = review.excluded.clone();
        excluded.push(by);
        return Ok(CaseChange::to(Stage::Submitted { on: submitted_on, excluded }, "declare_interest"));
    }
    let review = Review { no_conflict_on: Some(today), ..review.clone() };
    Ok(CaseChange::to(Stage::InReview { review }, "declare_no_interest"))
}

/// Scores per criterion, with a reason for the extremes.
///
/// # Errors
/// Not this reviewer's case, interest not declared first, or an extreme score without a reason.
pub fn assess(stage: &Stage, assessment: Assessment, by: UserId) -> Result<CaseChange, Refusal> {
    let review = own_review(stage, by)?;
    if review.no_conflict_on.is_none() {
        return Err(Refusal::ConflictNotDeclared);
    }
    let needs_reason = assessment.scores.iter().any(|(_, score)| score.is_extreme());
    if needs_reason && assessment.reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    let review = Review { assessment: Some(assessment), ..review.clone() };
    Ok(CaseChange::to(Stage::InReview { review }, "assess"))
}

/// A case goes to a colleague, who declares their interest anew: its reviewer cannot go on with it, or a manager closes
/// their account.
///
/// # Errors
/// Nobody reviews it, it is the colleague's case already, or they declared an interest in it before.
pub fn hand_over(stage: &Stage, to: UserId, today: NaiveDate) -> Result<CaseChange, Refusal> {
    Ok(CaseChange::to(moved(stage, to, today)?, "hand_over"))
}

/// A reviewer takes a case over from a colleague: they declare their interest anew, the scores stay, and what was
/// proposed has to be proposed again.
///
/// # Errors
/// Nobody reviews it, it is their own case already, or they declared an interest in it before.
pub fn take_over(stage: &Stage, by: UserId, today: NaiveDate) -> Result<CaseChange, Refusal> {
    Ok(CaseChange::to(moved(stage, by, today)?, "take_over"))
}

fn moved(stage: &Stage, by: UserId, today: NaiveDate) -> Result<Stage, Refusal> {
    let review = stage.review().ok_or(Refusal::WrongStage)?;
    if review.reviewer == by {
        return Err(Refusal::WrongStage);
    }
    if review.excluded.contains(&by) {
        return Err(Refusal::NotAllowedHere);
    }
    let review = Review { reviewer: by, since: today, no_conflict_on: None, ..review.clone() };
    let next = if let Stage::Waiting { since, until, kinds, extended, reminded, .. } = stage {
        let (since, until, extended, reminded) = (*since, *until, *extended, *reminded);
        Stage::Waiting { review, since, until, kinds: kinds.clone(), extended, reminded }
    } else {
        Stage::InReview { review }
    };
    Ok(next)
}
