//! The reviewer proposes; a second reviewer approves or sends back.

use chrono::{Days, NaiveDate};

use crate::{
    application::Training,
    case::{
        change::{CaseChange, Offer, payouts_of},
        proposal::{self, Proposal, Safeguards},
        refusal::Refusal,
        review::own_review,
        stage::{Decided, Review, Stage},
    },
    fund::Regulation,
    ids::UserId,
    notice::Notice,
    repayment::offer,
};

/// Puts a proposal before a second reviewer.
///
/// # Errors
/// Not this reviewer's case, not assessed, no motivation, or a line that breaks a limit or a boundary.
pub fn propose(
    stage: &Stage,
    proposal: Proposal,
    safeguards: Safeguards,
    by: UserId,
    today: NaiveDate,
) -> Result<CaseChange, Refusal> {
    let review = own_review(stage, by)?;
    if review.no_conflict_on.is_none() {
        return Err(Refusal::ConflictNotDeclared);
    }
    if review.assessment.is_none() {
        return Err(Refusal::NotAssessed);
    }
    if proposal.motivation.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    proposal::check(&proposal, safeguards, today)?;
    Ok(CaseChange::to(Stage::Proposed { review: review.clone(), proposal, on: today }, "propose"))
}

/// The second pair of eyes says yes: the proposal becomes the decision.
///
/// Grants are planned at once; what is repaid waits until the applicant accepts its terms.
///
/// # Errors
/// Nothing is proposed, the approver proposed it, or the proposal does not hold any more today.
pub fn approve(
    stage: &Stage,
    safeguards: Safeguards,
    training: &Training,
    by: UserId,
    today: NaiveDate,
) -> Result<CaseChange, Refusal> {
    let Stage::Proposed { review, proposal, .. } = stage else { return Err(Refusal::WrongStage) };
    second_pair(review, by)?;
    proposal::check(proposal, safeguards, today)?;
    let accept_by = today + Days::new(Regulation::on(today).accept_days);
    let decided = Decided { by, on: today, accept_by };
    let proposal = proposal.clone();
    let notice = Notice::DecisionMade { on: today };
    if proposal.is_refusal() {
        return Ok(CaseChange::to(Stage::Refused { proposal, decided }, "approve").with_notice(notice));
    }
    let offers: Vec<Offer> = proposal
        .lines
        .iter()
        .enumerate()
        .filter_map(|(line, it)| {
            let credit = it.credit(proposal.is_exempt, safeguards, today).ok()?;
            let terms = offer::for_line(it, training, today)?.resting_on(credit);
            Some(Offer { line, terms, accept_by })
        })
        .collect();
    let mut change = if offers.is_empty() {
        CaseChange::to(Stage::Running { proposal: proposal.clone(), decided, since: today }, "approve")
    } else {
        CaseChange::to(Stage::Granted { proposal: proposal.clone(), decided }, "approve")
    };
    change.payouts = payouts_of(&proposal)
        .into_iter()
        .filter(|it| !proposal.lines[it.line].instrument.is_repaid())
        .collect();
    change.offers = offers;
    Ok(change.with_notice(notice))
}

/// Whoever proposed, or has an interest in the case, is no second pair of eyes.
fn second_pair(review: &Review, by: UserId) -> Result<(), Refusal> {
    if review.reviewer == by {
        return Err(Refusal::OwnProposal);
    }
    if review.excluded.contains(&by) { Err(Refusal::NotAllowedHere) } else { Ok(()) }
}

/// The second pair of eyes sends the proposal back to its reviewer.
///
/// # Errors
/// Nothing is proposed, or it is the reviewer's own proposal.
pub fn send_back(stage: &Stage, by: UserId) -> Result<CaseChange, Refusal> {
    let Stage::Proposed { review, .. } = stage else { return Err(Refusal::WrongStage) };
    second_pair(review, by)?;
    Ok(CaseChange::to(Stage::InReview { review: review.clone() }, "send_back"))
}
