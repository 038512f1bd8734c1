//! The reviewer's steps before the decision. Each reads, decides, writes, answers.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use domain::{
    case::{
        agree,
        change::CaseChange,
        papers as paper_steps,
        refusal::Refusal,
        review,
        stage::{Assessment, Criterion, PaperKind, Score},
    },
    ids::{CaseId, PaperId, UserId},
};
use store::{
    case_steps,
    casework::{
        audit_log,
        cases::{self, Case},
        drafts::Fields,
        papers::{self, FiledKind, LetterKind, PaperState as Found},
        unmade_letters,
    },
    people::accounts,
};

use crate::{
    form::{
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    mail::letters,
    pages::work::case::page,
    present::proposal::log_words,
    runtime::state::App,
    words::{
        format::{date, euro, month},
        lang::Lang,
    },
};

/// One step of a reviewer: read the case, decide, write, answer. When somebody changed the case since this
/// page was opened nothing is written; the page comes back with what changed and with everything typed.
pub(crate) async fn step(
    app: &App,
    context: &RequestContext,
    id: CaseId,
    typed: Fields,
    decide: impl FnOnce(&Case) -> Result<CaseChange, Refusal>,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = cases::load(&tx, context.actor()?, id).await?;
    if !is_seen(&case, &typed) {
        drop(tx);
        return changed(app, context, &case, typed).await;
    }
    match decide(&case) {
        Ok(change) => {
            case_steps::apply(&tx, &case, change, &context.by(), context.now).await?;
            commit_to(tx, &paths::case(case.id)).await
        }
        Err(refusal) => {
            drop(tx);
            let errors = Errors::whole(sentence(context.lang, refusal));
            page(app, context, &case, Some(typed), errors).await
        }
    }
}

/// Whether the page was made from the case as it is now.
pub(crate) fn is_seen(case: &Case, typed: &Fields) -> bool {
    typed.get("versie").and_then(|it| it.parse::<i64>().ok()) == Some(case.version)
}

/// The page with what somebody else did in the meantime.
pub(crate) async fn changed(
    app: &App,
    context: &RequestContext,
    case: &Case,
    typed: Fields,
) -> Result<Response, PageError> {
    let written = audit_log::list(&app.db, case.id).await?;
    let last = written.first().map_or_else(String::new, |it| log_words(context.lang, it));
    let errors = Errors::whole(context.lang.say("refusal-changed", &[("what", last)]));
    let mut response = page(app, context, case, Some(typed), errors).await?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}

/// A refusal in the words of the page.
pub(crate) fn sentence(lang: Lang, refusal: Refusal) -> String {
    let key = match refusal {
        Refusal::WrongStage => "refusal-wrong-stage",
        Refusal::NotTheReviewer => "refusal-not-the-reviewer",
        Refusal::ConflictNotDeclared => "refusal-conflict",
        Refusal::NotAssessed => "refusal-not-assessed",
        Refusal::ReasonMissing => "refusal-reason",
        Refusal::NothingProposed => "refusal-nothing",
        Refusal::AboveMaximum(purpose, maximum) => {
            let purpose = lang.named("purpose", purpose.name());
            return lang.say("refusal-maximum", &[("purpose", purpose), ("maximum", euro(lang, maximum))]);
        }
        Refusal::OutsideTraining(first, last) => {
            let months = [("first", month(lang, first)), ("last", month(lang, last))];
            return lang.say("refusal-outside-training", &months);
        }
        Refusal::NothingChanged => "refusal-nothing-changed",
        Refusal::AboveSigned => "refusal-above-signed",
        Refusal::OwnProposal => "refusal-own-proposal",
        Refusal::TooLong(months) => {
            return lang.say("refusal-too-long", &[("months", months.to_string())]);
        }
        Refusal::NotAllowedHere => "refusal-not-allowed",
        Refusal::CreditNotAllowed => "refusal-credit",
        Refusal::IncomeNotConfirmed => "refusal-income-not-confirmed",
        Refusal::EmployerNotConfirmed => "refusal-employer-not-confirmed",
        Refusal::CostsTooMuch => "refusal-costs-too-much",
        Refusal::RateTooHigh => "refusal-rate-too-high",
        Refusal::MeansUnknown => "refusal-means-unknown",
        Refusal::RegisterNotAsked => "refusal-register",
        Refusal::NotAffordable { asked, left } => {
            let amounts = [("asked", euro(lang, asked)), ("left", euro(lang, left))];
            return lang.say("refusal-not-affordable", &amounts);
        }
        Refusal::NeverRepaid => "refusal-never-repaid",
        Refusal::StatementMissing => "refusal-statement",
        Refusal::TuitionToPerson => "refusal-tuition",
        Refusal::NoPaperChosen => "refusal-no-paper",
        Refusal::PapersMissing => "refusal-papers-missing",
        Refusal::ExtendedBefore => "refusal-extended-before",
        Refusal::StillTime(until) => {
            return lang.say("refusal-still-time", &[("day", date(lang, until))]);
        }
        Refusal::TooEarly => "error-date-future",
        Refusal::TooLate => "refusal-too-late",
    };
    lang.text(key)
}

pub(crate) async fn take_on(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let me = context.actor()?.id;
    step(&app, &context, id, typed, |case| review::take_on(&case.stage, me, context.today)).await
}

pub(crate) async fn interest(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let has_interest = match typed.get("interest").map(String::as_str) {
        Some("yes") => true,
        Some("no") => false,
        _ => {
            let case = cases::load(&app.db, context.actor()?, id).await?;
            let mut errors = Errors::default();
            errors.add("interest", context.lang.text("error-yes-no"));
            return page(&app, &context, &case, Some(typed), errors).await;
        }
    };
    let me = context.actor()?.id;
    step(&app, &context, id, typed, |case| {
        let submitted_on = case.submitted_on.unwrap_or(context.today);
        review::declare_interest(&case.stage, has_interest, submitted_on, me, context.today)
    })
    .await
}

pub(crate) async fn ask(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let kinds: Vec<PaperKind> =
        PaperKind::ALL.into_iter().filter(|it| typed.contains_key(&format!("vraag-{}", it.name()))).collect();
    let me = context.actor()?.id;
    step(&app, &context, id, typed, |case| {
        let clock = case.clock.ok_or(Refusal::WrongStage)?;
        paper_steps::ask(&case.stage, clock, kinds, me, context.today)
    })
    .await
}

pub(crate) async fn go_on(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let me = context.actor()?.id;
    step(&app, &context, id, typed, |case| {
        let clock = case.clock.ok_or(Refusal::WrongStage)?;
        paper_steps::go_on(&case.stage, clock, me, context.today)
    })
    .await
}

pub(crate) async fn assess(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut read = Reader::new(context.lang, &typed, context.today);
    let mut scores = Vec::new();
    for criterion in Criterion::ALL {
        let score = read.choice(criterion.name(), score, "error-score");
        scores.extend(score.map(|it| (criterion, it)));
    }
    let reason = read.raw("reason").to_owned();
    let errors = read.errors;
    if !errors.is_empty() {
        let case = cases::load(&app.db, context.actor()?, id).await?;
        return page(&app, &context, &case, Some(typed), errors).await;
    }
    let me = context.actor()?.id;
    step(&app, &context, id, typed, |case| review::assess(&case.stage, Assessment { scores, reason }, me))
        .await
}

fn score(text: &str) -> Option<Score> {
    match text {
        "unknown" => Some(Score::CannotJudge),
        _ => text.parse().ok().filter(|it| *it <= 5).map(Score::Points),
    }
}

/// "Klopt", "onleesbaar" or "verkeerd papier".
pub(crate) async fn judge_paper(
    State(app): State<App>,
    context: RequestContext,
    Path((id, paper)): Path<(CaseId, PaperId)>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let state = typed.get("stand").and_then(|it| Found::from_name(it)).ok_or(PageError::BadRequest)?;
    let tx = app.db.begin().await?;
    let found = papers::load(&tx, context.actor()?, paper).await?;
    if found.case != id || matches!(found.kind, FiledKind::Letter(_)) {
        return Err(PageError::NotFound);
    }
    papers::set_state(&tx, paper, state).await?;
    commit_to(tx, &format!("{}#papieren", paths::case(id))).await
}

pub(crate) async fn offer_again(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let me = context.actor()?.id;
    step(&app, &context, id, typed, |case| agree::offer_again(&case.stage, me, context.today)).await
}

pub(crate) async fn extend(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let me = context.actor()?.id;
    step(&app, &context, id, typed, |case| paper_steps::extend(&case.stage, me, context.today)).await
}

/// The application ends, with a letter.
pub(crate) async fn dismiss(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    if !is_seen(&case, &typed) {
        return changed(&app, &context, &case, typed).await;
    }
    let change = match paper_steps::dismiss(&case.stage, context.actor()?.id, context.today) {
        Ok(change) => change,
        Err(refusal) => {
            let errors = Errors::whole(sentence(context.lang, refusal));
            return page(&app, &context, &case, Some(typed), errors).await;
        }
    };
    let letter = letters::dismissed(&case, context.today);
    let tx = app.db.begin().await?;
    unmade_letters::write(&tx, id, LetterKind::Dismissed, &letter, context.now).await?;
    case_steps::apply(&tx, &case, change, &context.by(), context.now).await?;
    commit_to(tx, &paths::case(id)).await
}

pub(crate) async fn take_over(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let me = context.actor()?.id;
    step(&app, &context, id, typed, |case| review::take_over(&case.stage, me, context.today)).await
}

/// The reviewer gives the case to a colleague who can work.
pub(crate) async fn hand_over(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let me = context.actor()?.id;
    let own = accounts::by_id(&app.db, me).await?;
    let to = typed.get("aan").and_then(|it| it.parse().ok()).map(UserId);
    let colleagues = accounts::list_colleagues(&app.db, &own).await?;
    let Some(to) = to.filter(|to| colleagues.iter().any(|it| it.id == *to)) else {
        let case = cases::load(&app.db, context.actor()?, id).await?;
        let errors = Errors::whole(context.lang.text("error-colleague"));
        return page(&app, &context, &case, Some(typed), errors).await;
    };
    step(&app, &context, id, typed, |case| match case.stage.review() {
        Some(review) if review.reviewer == me => review::hand_over(&case.stage, to, context.today),
        _ => Err(Refusal::NotAllowedHere),
    })
    .await
}
