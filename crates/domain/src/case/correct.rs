//! Answers that change after sending.

use crate::case::{change::CaseChange, refusal::Refusal, stage::Stage};

/// The answers of a case are replaced by a new version. A proposal rests on the old ones: it goes back to its reviewer.
///
/// # Errors
/// The case is still a draft, or over.
pub fn correct(stage: &Stage) -> Result<CaseChange, Refusal> {
    let next = match stage {
        Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Granted { .. }
        | Stage::Running { .. } => stage.clone(),
        Stage::Proposed { review, .. } => Stage::InReview { review: review.clone() },
        Stage::Draft
        | Stage::Refused { .. }
        | Stage::Withdrawn { .. }
        | Stage::Dismissed { .. }
        | Stage::Closed { .. } => {
            return Err(Refusal::WrongStage);
        }
    };
    Ok(CaseChange::to(next, "correct"))
}
