//! The reviewer proposes; a second reviewer approves or sends back.

use chrono::{Days, NaiveDate};

use crate::{
    application::Training,
    calendar::Month,
    case::{
        change::{CaseChange, Offer, payouts_of},
        proposal::{self, Proposal, Safeguards},
        refusal::Refusal,
        review::own_review,
        stage::{Decided, Review, Stage},
    },
    credit::affordability::{self, Means},
    fund::Regulation,
    ids::UserId,
    money::Money,
    notice::Notice,
    repayment::{offer, terms::Terms},
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
    // When the training ends does not matter for what a month can cost.
    offers(&proposal, safeguards, Month::of(today), by, today, |_| true)?;
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
    let decided = Decided { by, on: today, accept_by, excluded: review.excluded.clone(), lapsed_on: None };
    let proposal = proposal.clone();
    let notice = Notice::DecisionMade { on: today };
    if proposal.is_refusal() {
        return Ok(CaseChange::to(Stage::Refused { proposal, decided }, "approve").with_notice(notice));
    }
    let offers = offers(&proposal, safeguards, Month::of(training.until), review.reviewer, today, |_| true)?;
    let offers: Vec<Offer> =
        offers.into_iter().map(|(line, terms)| Offer { line, terms, accept_by }).collect();
    let mut change = if offers.is_empty() {
        CaseChange::to(
            Stage::Running { proposal: proposal.clone(), decided, since: today, stopped: None },
            "approve",
        )
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

/// The terms of every line that is repaid and offered, by its place, with all they rest on. What is repaid and
/// not offered is a contract already: what it asks is a fixed cost.
///
/// # Errors
/// Credit that may not be offered to this person, or that nobody found they can pay.
pub(crate) fn offers(
    proposal: &Proposal,
    safeguards: Safeguards,
    last_month: Month,
    reviewer: UserId,
    today: NaiveDate,
    is_offered: impl Fn(usize) -> bool,
) -> Result<Vec<(usize, Terms)>, Refusal> {
    let mut offers = Vec::new();
    let (offered, signed): (Vec<_>, Vec<_>) =
        proposal.lines.iter().enumerate().partition(|(place, _)| is_offered(*place));
    let most = |left: Option<Means>, terms: &Terms| {
        left.map_or(Money::ZERO, |it| offer::most_a_month(terms, it.gross_income))
    };
    let less = |left: Option<Means>, most: Money| {
        left.map(|it| Means { fixed_costs: it.fixed_costs.plus(most), ..it })
    };
    let mut left = proposal.means;
    for (_, line) in signed.into_iter().filter(|it| !it.1.total().is_zero()) {
        if let Some(terms) = offer::for_line(line, last_month, today) {
            left = less(left, most(left, &terms));
        }
    }
    for (place, line) in offered {
        let Some(mut basis) = line.credit(proposal.is_exempt, safeguards, today)? else { continue };
        let Some(terms) = offer::for_line(line, last_month, today) else { continue };
        let most = most(left, &terms);
        let check = affordability::check(left, most, reviewer, safeguards.credit, today)?;
        basis.affordability = Some(check);
        basis.information = Some(offer::standard_information(&terms));
        // What one offer asks is a fixed cost for the next.
        left = less(left, most);
        offers.push((place, terms.resting_on(Some(basis))));
    }
    Ok(offers)
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
