//! The reviewer's steps before the decision. Each reads, decides, writes, answers.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    case::{
        change::Change,
        papers as paper_steps,
        refusal::Refusal,
        review,
        stage::{Assessment, Criterion, PaperKind, Score},
    },
    ids::{CaseId, PaperId},
};
use store::{
    Tx,
    cases::{self, Case, Fields},
    papers::{self, Kind, State as Found},
};

use crate::{
    error::PageError,
    form::{Errors, Typed, read::Reader},
    pages::work::case::page,
    paths,
    state::App,
    visit::Visit,
    words::{Lang, format::euro},
};

/// The case as the reviewer saw it: when somebody changed it since, nothing is written.
pub(super) async fn load(
    tx: &Tx,
    visit: &Visit,
    id: CaseId,
    typed: &Fields,
) -> Result<Case, PageError> {
    let case = cases::load(tx, visit.actor()?, id).await?;
    let seen = typed.get("versie").and_then(|it| it.parse::<i64>().ok());
    if seen == Some(case.version) { Ok(case) } else { Err(PageError::Stale) }
}

/// Writes the change, or shows why not, with everything typed.
pub(super) async fn finish(
    app: &App,
    visit: &Visit,
    (tx, case): (Tx, Case),
    typed: Fields,
    decided: Result<Change, Refusal>,
) -> Result<Response, PageError> {
    match decided {
        Ok(change) => {
            cases::apply(&tx, &case, change, &visit.by(), visit.now).await?;
            tx.commit().await?;
            Ok(Redirect::to(&paths::case(case.id)).into_response())
        }
        Err(refusal) => {
            drop(tx);
            let errors = Errors::whole(sentence(visit.lang, refusal));
            page(app, visit, &case, Some(typed), errors).await
        }
    }
}

/// A refusal in the words of the page.
pub(super) fn sentence(lang: Lang, refusal: Refusal) -> String {
    let key = match refusal {
        Refusal::WrongStage => "refusal-wrong-stage",
        Refusal::NotTheReviewer => "refusal-not-the-reviewer",
        Refusal::ConflictNotDeclared => "refusal-conflict",
        Refusal::NotAssessed => "refusal-not-assessed",
        Refusal::ReasonMissing => "refusal-reason",
        Refusal::NothingProposed => "refusal-nothing",
        Refusal::AboveMaximum(purpose, maximum) => {
            let purpose = lang.text(&format!("purpose-{}", purpose.name().replace('_', "-")));
            return lang.say("refusal-maximum", &[("purpose", purpose), ("maximum", euro(lang, maximum))]);
        }
        Refusal::OwnProposal => "refusal-own-proposal",
        Refusal::NotAllowedHere => "refusal-not-allowed",
        Refusal::CreditNotAllowed => "refusal-credit",
        Refusal::StatementMissing => "refusal-statement",
        Refusal::TuitionToPerson => "refusal-tuition",
        Refusal::NoPaperChosen => "refusal-no-paper",
        Refusal::PapersMissing => "refusal-papers-missing",
        Refusal::TooLate => "refusal-too-late",
    };
    lang.text(key)
}

pub(super) async fn take_on(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = load(&tx, &visit, id, &typed).await?;
    let decided = review::take_on(&case.stage, visit.actor()?.id, visit.today);
    finish(&app, &visit, (tx, case), typed, decided).await
}

pub(super) async fn interest(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = load(&tx, &visit, id, &typed).await?;
    let has_interest = match typed.get("interest").map(String::as_str) {
        Some("yes") => true,
        Some("no") => false,
        _ => {
            drop(tx);
            let mut errors = Errors::default();
            errors.add("interest", visit.lang.text("error-yes-no"));
            return page(&app, &visit, &case, Some(typed), errors).await;
        }
    };
    let submitted_on = case.submitted_on.unwrap_or(visit.today);
    let decided =
        review::declare_interest(&case.stage, has_interest, submitted_on, visit.actor()?.id, visit.today);
    let response = finish(&app, &visit, (tx, case), typed, decided).await?;
    Ok(if has_interest { Redirect::to(paths::QUEUE).into_response() } else { response })
}

pub(super) async fn ask(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = load(&tx, &visit, id, &typed).await?;
    let kinds: Vec<PaperKind> =
        PaperKind::ALL.into_iter().filter(|it| typed.contains_key(&format!("vraag-{}", it.name()))).collect();
    let clock = case.clock.ok_or(PageError::Stale)?;
    let decided = paper_steps::ask(&case.stage, clock, kinds, visit.actor()?.id, visit.today);
    finish(&app, &visit, (tx, case), typed, decided).await
}

pub(super) async fn go_on(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = load(&tx, &visit, id, &typed).await?;
    let clock = case.clock.ok_or(PageError::Stale)?;
    let decided = paper_steps::go_on(&case.stage, clock, visit.actor()?.id, visit.today);
    finish(&app, &visit, (tx, case), typed, decided).await
}

pub(super) async fn assess(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = load(&tx, &visit, id, &typed).await?;
    let mut read = Reader::new(visit.lang, &typed);
    let mut scores = Vec::new();
    for criterion in Criterion::ALL {
        let score = read.choice(criterion.name(), score, "error-score");
        scores.extend(score.map(|it| (criterion, it)));
    }
    if !read.errors.is_empty() {
        drop(tx);
        let errors = read.errors;
        return page(&app, &visit, &case, Some(typed), errors).await;
    }
    let reason = read.raw("reason").to_owned();
    let decided = review::assess(&case.stage, Assessment { scores, reason }, visit.actor()?.id);
    finish(&app, &visit, (tx, case), typed, decided).await
}

fn score(text: &str) -> Option<Score> {
    match text {
        "unknown" => Some(Score::CannotJudge),
        _ => text.parse().ok().filter(|it| *it <= 5).map(Score::Points),
    }
}

/// "Klopt", "onleesbaar" or "verkeerd papier".
pub(super) async fn judge_paper(
    State(app): State<App>,
    visit: Visit,
    Path((id, paper)): Path<(CaseId, PaperId)>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let state = typed.get("stand").and_then(|it| Found::from_name(it)).ok_or(PageError::BadRequest)?;
    let tx = app.db.begin().await?;
    let found = papers::load(&tx, visit.actor()?, paper).await?;
    if found.case != id || matches!(found.kind, Kind::Letter(_)) {
        return Err(PageError::NotFound);
    }
    papers::set_state(&tx, paper, state).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("{}#papieren", paths::case(id))).into_response())
}
