//! The reviewer asks for a paper and the clock stands still; the applicant sends it and the clock goes on.

use chrono::{Days, NaiveDate};

use crate::{
    case::{
        change::CaseChange,
        decision_clock::DecisionClock,
        refusal::Refusal,
        review::own_review,
        stage::{PaperKind, Stage},
    },
    fund::Regulation,
    ids::UserId,
    notice::Notice,
};

/// Asks the applicant for papers (Awb 4:5, 4:15 as own policy).
///
/// # Errors
/// Not in review, not this reviewer's case, or no paper named.
pub fn ask(
    stage: &Stage,
    clock: DecisionClock,
    kinds: Vec<PaperKind>,
    by: UserId,
    today: NaiveDate,
) -> Result<CaseChange, Refusal> {
    let review = own_review(stage, by)?;
    if kinds.is_empty() {
        return Err(Refusal::NoPaperChosen);
    }
    let until = today + Days::new(Regulation::on(today).paper_days);
    let notice = Notice::PapersWanted { kinds: kinds.clone(), before: until };
    let stage = Stage::Waiting {
        review: review.clone(),
        since: today,
        until,
        kinds,
        extended: false,
        reminded: false,
    };
    Ok(CaseChange::to(stage, "ask_papers").with_clock(clock.pause(today)).with_notice(notice))
}

/// The applicant says that everything asked for was sent.
///
/// # Errors
/// Nothing was asked, or a kind of paper is still missing from what was sent since.
pub fn answer(
    stage: &Stage,
    clock: DecisionClock,
    sent: &[PaperKind],
    today: NaiveDate,
) -> Result<CaseChange, Refusal> {
    let Stage::Waiting { review, kinds, .. } = stage else { return Err(Refusal::WrongStage) };
    if kinds.iter().any(|kind| !sent.contains(kind)) {
        return Err(Refusal::PapersMissing);
    }
    let clock = clock.resume(today);
    Ok(CaseChange::to(Stage::InReview { review: review.clone() }, "answer_papers")
        .with_clock(clock)
        .with_notice(Notice::PapersReceived { decide_by: clock.decide_by }))
}

/// The reviewer goes on without the papers, for example after a phone call.
///
/// # Errors
/// Nothing was asked, or not this reviewer's case.
pub fn go_on(
    stage: &Stage,
    clock: DecisionClock,
    by: UserId,
    today: NaiveDate,
) -> Result<CaseChange, Refusal> {
    let Stage::Waiting { review, .. } = stage else { return Err(Refusal::WrongStage) };
    if review.reviewer != by {
        return Err(Refusal::NotTheReviewer);
    }
    Ok(CaseChange::to(Stage::InReview { review: review.clone() }, "go_on_without")
        .with_clock(clock.resume(today)))
}

/// The reviewer gives more time, once: as long again from the last day, or from today when that has passed.
///
/// # Errors
/// Nothing was asked, not this reviewer's case, or more time was given before.
pub fn extend(stage: &Stage, by: UserId, today: NaiveDate) -> Result<CaseChange, Refusal> {
    let Stage::Waiting { review, since, until, kinds, extended, .. } = stage else {
        return Err(Refusal::WrongStage);
    };
    if review.reviewer != by {
        return Err(Refusal::NotTheReviewer);
    }
    if *extended {
        return Err(Refusal::ExtendedBefore);
    }
    let until = (*until).max(today) + Days::new(Regulation::on(today).paper_days);
    let notice = Notice::PapersWanted { kinds: kinds.clone(), before: until };
    let stage = Stage::Waiting {
        review: review.clone(),
        since: *since,
        until,
        kinds: kinds.clone(),
        extended: true,
        reminded: false,
    };
    Ok(CaseChange::to(stage, "extend_papers").with_notice(notice))
}

/// The person is reminded once, when half of the time has passed.
///
/// # Errors
/// Nothing was asked, it is too early or too late, or it was done before.
pub fn remind(stage: &Stage, today: NaiveDate) -> Result<CaseChange, Refusal> {
    let Stage::Waiting { review, since, until, kinds, extended, reminded } = stage else {
        return Err(Refusal::WrongStage);
    };
    let half = *until - (*until - *since) / 2;
    if *reminded || today < half || *until < today {
        return Err(Refusal::WrongStage);
    }
    let stage = Stage::Waiting {
        review: review.clone(),
        since: *since,
        until: *until,
        kinds: kinds.clone(),
        extended: *extended,
        reminded: true,
    };
    let notice = Notice::PapersWanted { kinds: kinds.clone(), before: *until };
    Ok(CaseChange::to(stage, "remind_papers").with_notice(notice))
}

/// The reviewer ends an application whose papers never came, after the last day to send them (Awb 4:5).
///
/// # Errors
/// Nothing was asked, not this reviewer's case, or there is still time.
pub fn dismiss(stage: &Stage, by: UserId, today: NaiveDate) -> Result<CaseChange, Refusal> {
    let Stage::Waiting { review, until, .. } = stage else { return Err(Refusal::WrongStage) };
    if review.reviewer != by {
        return Err(Refusal::NotTheReviewer);
    }
    if today <= *until {
        return Err(Refusal::StillTime(*until));
    }
    let excluded = review.excluded.clone();
    Ok(CaseChange::to(Stage::Dismissed { on: today, excluded }, "dismiss")
        .with_notice(Notice::CaseDismissed { on: today }))
}
