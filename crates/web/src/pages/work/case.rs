//! One case on one page: facts, papers, budget and timeline, and the step that comes next.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use domain::{
    case::stage::{Criterion, PaperKind, Stage},
    duties::Owner,
    ids::{CaseId, PaperId, UserId},
    money::Money,
};
use store::{
    casework::{
        audit_log,
        cases::{self, Case},
        drafts::Fields,
        duties,
        papers::{self, FiledKind, PaperState as Found},
    },
    money_out::payouts,
    people::accounts,
};

use crate::{
    form::{field::Maker, typed::Errors},
    http::{context::RequestContext, error::PageError, paths},
    mail::words,
    pages::work::{
        proposal,
        queue::{deadline_words, stage_class},
        waiting,
    },
    present::{
        duty_lines::{self, DutyLine},
        outlook::{OutlookText, describe_outlook},
        payout::purpose,
        proposal::{ProposalLine, log_words},
    },
    questions::summary::answers,
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, status},
    },
    words::{
        filters,
        format::{date, moment},
        lang::{Lang, text_key},
    },
};

/// A paper on the page.
pub(crate) struct PaperLine {
    pub id: PaperId,
    pub label: String,
    pub when: String,
    pub state: String,
    pub is_letter: bool,
    pub may_hold_bsn: bool,
}

/// Papers that were asked for.
struct Waits {
    facts: Vec<(String, String)>,
    may_extend: bool,
    is_over: bool,
}

fn waits(context: &RequestContext, case: &Case) -> Option<Waits> {
    let Stage::Waiting { since, until, kinds, extended, .. } = &case.stage else { return None };
    let lang = context.lang;
    Some(Waits {
        facts: vec![
            (lang.text("dismissed-asked"), words::papers(lang, kinds)),
            (lang.text("dismissed-since"), date(lang, *since)),
            (lang.text("dismissed-until"), date(lang, *until)),
        ],
        may_extend: !extended,
        is_over: *until < context.today,
    })
}

#[derive(Template)]
#[template(path = "work/case.html")]
struct CasePage {
    shell: Shell,
    form: FormView,
    id: CaseId,
    number: String,
    stage: String,
    stage_class: &'static str,
    deadline: String,
    deadline_class: &'static str,
    reviewer: String,
    version: i64,
    next: Next,
    is_mine: bool,
    /// A colleague reviews it, and it can change hands.
    may_take_over: bool,
    /// Who can go on with it when the reviewer cannot: key and name.
    colleagues: Vec<(String, String)>,
    groups: Vec<(String, Vec<(String, String)>)>,
    papers: Vec<PaperLine>,
    story: Option<OutlookText>,
    proposal: Vec<ProposalLine>,
    motivation: String,
    deviation: String,
    /// What was asked, since when and until when, while the applicant has to send it.
    waits: Option<Waits>,
    /// What changes a decided case, and what of that waits for a second person.
    later: waiting::Later,
    /// What the person can pay, where something is repaid.
    means: Vec<(String, String)>,
    total: Money,
    timeline: Vec<(String, String)>,
    payouts: Vec<(String, String, Money, String)>,
    phone: String,
    watches: Vec<DutyLine>,
    watch_path: String,
    /// What was typed into a form that is not open any more.
    kept: Vec<String>,
}

/// Which step is open to this reviewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    TakeOn,
    Declare,
    Assess,
    Propose,
    Wait,
    Approve,
    /// A contract was not signed in time: it can be offered again.
    OfferAgain,
    Nothing,
}

fn next(case: &Case, me: domain::ids::UserId) -> Next {
    match &case.stage {
        Stage::Submitted { .. } => Next::TakeOn,
        Stage::InReview { review } if review.reviewer == me => {
            match (review.no_conflict_on, &review.assessment) {
                (None, _) => Next::Declare,
                (Some(_), None) => Next::Assess,
                (Some(_), Some(_)) => Next::Propose,
            }
        }
        Stage::Waiting { review, .. } if review.reviewer == me => Next::Wait,
        Stage::Proposed { review, .. } if review.reviewer != me => Next::Approve,
        Stage::Granted { decided, .. } | Stage::Running { decided, stopped: None, .. }
            if decided.lapsed_on.is_some() =>
        {
            Next::OfferAgain
        }
        Stage::Draft
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Proposed { .. }
        | Stage::Granted { .. }
        | Stage::Running { .. }
        | Stage::Refused { .. }
        | Stage::Withdrawn { .. }
        | Stage::Dismissed { .. }
        | Stage::Closed { .. } => Next::Nothing,
    }
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    page(&app, &context, &case, None, Errors::default()).await
}

/// The page; with what was typed and what is wrong with it when a step was refused.
pub(crate) async fn page(
    app: &App,
    context: &RequestContext,
    case: &Case,
    typed: Option<Fields>,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let me = context.actor()?.id;
    let application = case.application.as_ref().ok_or(PageError::NotFound)?;
    let all = papers::list(&app.db, case.id).await?;
    let written = audit_log::list(&app.db, case.id).await?;
    let planned = payouts::list_of_case(&app.db, case.id).await?;
    let watched = duties::list(&app.db, case.id).await?;
    let story = describe_outlook(lang, &application.circumstances, context.today).ok();
    let next = next(case, me);
    let typed = match typed {
        Some(typed) => typed,
        None if next == Next::Propose => proposal::prefill(app, case, context.today).await?,
        None => Fields::new(),
    };
    let reviewer = reviewer_name(app, lang, case).await?;
    let (deadline, deadline_class) = deadline(context, case);
    let code = status(&errors);
    let title = format!("{} {}", case.name(), application.person.full_name());
    let proposal = case.stage.proposal();
    let form = form(context, case, next, &typed, errors);
    let kept = kept(&form, &typed);
    let page = CasePage {
        shell: Shell::titled(context, title).with_form(form.kept_under()),
        form,
        kept,
        id: case.id,
        number: case.name().to_owned(),
        stage: lang.named("stage", case.stage.name()),
        stage_class: stage_class(case.stage.name()),
        deadline,
        deadline_class,
        reviewer,
        version: case.version,
        next,
        may_take_over: case.stage.review().is_some_and(|it| it.reviewer != me && !it.excluded.contains(&me)),
        is_mine: case.stage.review().is_some_and(|it| it.reviewer == me),
        colleagues: colleagues(app, case, me).await?,
        groups: answers(context, case),
        papers: all.iter().filter(|it| is_of_case(it)).map(|it| paper_line(context, it)).collect(),
        story,
        proposal: proposal.map_or_else(Vec::new, |it| proposal::lines(lang, it)),
        motivation: proposal.map_or_else(String::new, |it| it.motivation.clone()),
        deviation: proposal.map_or_else(String::new, |it| it.deviation.clone()),
        means: proposal.map_or_else(Vec::new, |it| proposal::means_lines(lang, it)),
        waits: waits(context, case),
        later: waiting::load(app, context, case).await?,
        total: proposal.map_or(Money::ZERO, domain::case::proposal::Proposal::total),
        timeline: written
            .iter()
            .filter(|it| !it.is_of_complaint())
            .map(|it| (log_words(lang, it), moment(lang, it.at)))
            .collect(),
        payouts: planned.iter().map(|it| payout_line(lang, it)).collect(),
        phone: application.person.phone.clone(),
        watches: duty_lines::lines(lang, &watched, Owner::Reviewer, context.today),
        watch_path: format!("{}/datum", paths::case(case.id)),
    };
    Ok(html(context, code.max(StatusCode::OK), &page)?)
}

/// Long texts that were typed in a form that the page has no more.
fn kept(form: &FormView, typed: &Fields) -> Vec<String> {
    let names = ["motivation", "reason"].iter();
    names
        .filter(|name| !form.fields.iter().any(|field| field.name == **name))
        .filter_map(|name| typed.get(*name).filter(|it| !it.is_empty()).cloned())
        .collect()
}

/// Colleagues to whom the reviewer of a case can give it.
async fn colleagues(app: &App, case: &Case, me: UserId) -> Result<Vec<(String, String)>, PageError> {
    let Some(review) = case.stage.review().filter(|it| it.reviewer == me) else { return Ok(Vec::new()) };
    let own = accounts::by_id(&app.db, me).await?;
    let all = accounts::list_colleagues(&app.db, &own).await?;
    let free = all.into_iter().filter(|it| !review.excluded.contains(&it.id));
    Ok(free.map(|it| (it.id.to_string(), it.name)).collect())
}

/// Who reviews it; empty once it is decided.
async fn reviewer_name(app: &App, lang: Lang, case: &Case) -> Result<String, PageError> {
    Ok(match case.stage.review() {
        Some(review) => accounts::by_id(&app.db, review.reviewer).await?.name,
        None if case.stage.is_open() => lang.text("nobody"),
        None => String::new(),
    })
}

/// What the decision clock says, with its colour.
fn deadline(context: &RequestContext, case: &Case) -> (String, &'static str) {
    match case.clock {
        Some(clock) if case.stage.is_open() => match clock.paused_since {
            Some(since) => {
                (context.lang.say("deadline-paused", &[("day", date(context.lang, since))]), "tef-st--info")
            }
            None => deadline_words(context.lang, clock.decide_by, context.today),
        },
        _ => (String::new(), "tef-st--info"),
    }
}

fn payout_line(lang: Lang, payout: &payouts::Payout) -> (String, String, Money, String) {
    let purpose = purpose(lang, payout);
    let state = lang.named("payout", payout.state.name());
    (date(lang, payout.due_on), format!("{purpose}: {}", payout.payee_name), payout.amount, state)
}

/// Whether colleagues of the case read it.
const fn is_of_case(paper: &papers::Paper) -> bool {
    !matches!(paper.kind, FiledKind::Letter(kind) if !kind.is_of_case())
}

fn paper_line(context: &RequestContext, paper: &papers::Paper) -> PaperLine {
    let lang = context.lang;
    let (key, is_letter) = match paper.kind {
        FiledKind::Sent(kind) => (text_key("paper", kind.name()), false),
        FiledKind::Letter(_) => (text_key("letter", paper.kind.name()), true),
    };
    let state = match paper.state {
        Found::New => "paper-state-new",
        Found::Right => "paper-state-right",
        Found::Unreadable => "paper-state-unreadable",
        Found::Wrong => "paper-state-wrong",
    };
    PaperLine {
        id: paper.id,
        label: lang.text(&key),
        when: moment(lang, paper.created_at),
        state: if is_letter { String::new() } else { lang.text(state) },
        may_hold_bsn: paper.may_hold_bsn,
        is_letter,
    }
}

/// The form of the step that is open.
fn form(context: &RequestContext, case: &Case, next: Next, typed: &Fields, errors: Errors) -> FormView {
    let lang = context.lang;
    let make = Maker { lang, typed, errors: &errors };
    let version = make.hidden("versie", &case.version.to_string());
    let (action, mut fields, button) = match next {
        Next::Declare => {
            let field = make.radio("interest", "ask-interest", "answer", &["no", "yes"]);
            ("belang", vec![field], "work-declare")
        }
        Next::Assess => {
            let mut fields: Vec<_> = Criterion::ALL
                .iter()
                .map(|it| {
                    let values = ["0", "1", "2", "3", "4", "5", "unknown"];
                    make.select(it.name(), &format!("criterion-{}", it.name()), "score", &values)
                })
                .collect();
            fields.push(make.area("reason", "ask-reason"));
            ("beoordelen", fields, "work-assess")
        }
        Next::Propose => ("voorstellen", proposal::fields(&make, context.today), "work-propose"),
        Next::TakeOn => ("aannemen", Vec::new(), "work-take-on"),
        Next::Wait => ("verder", Vec::new(), "work-go-on"),
        Next::Approve => ("akkoord", Vec::new(), "work-approve"),
        Next::OfferAgain => ("opnieuw", Vec::new(), "work-offer-again"),
        Next::Nothing => ("", Vec::new(), "form-next"),
    };
    fields.insert(0, version);
    let action = format!("/werk/{}/{action}", case.id);
    FormView::new(&action, fields, errors, lang.text(button))
}

/// The boxes of the papers a reviewer can ask for.
pub(crate) fn paper_names() -> Vec<&'static str> {
    PaperKind::ALL.iter().map(|it| it.name()).collect()
}
