//! "Mijn aanvraag": what must I do, how far is it, what happened, my papers.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{calendar::business_day, case::stage::Stage, duties::Owner, grievance::GrievanceKind};
use serde::Deserialize;
use store::{
    casework::{
        cases::{self, Case},
        duties,
        grievances::{self, Grievance},
        papers::{self, FiledKind, Paper},
        stop_requests,
    },
    messages::outbox::{self, Content, Message},
    money_out::payouts,
    people::accounts::Account,
    repayment::agreements::{self, Agreement},
};

use crate::{
    http::{context::RequestContext, error::PageError, paths},
    jobs::recompute::figures,
    mail::words as mail_words,
    pages::mine::{
        decided::{self, DecisionView, MoneyAhead, StopView},
        todos::{Todo, money_todos, todos},
    },
    present::{
        agenda,
        duty_lines::{self, DutyLine},
        grievance,
    },
    questions::begin::may_begin,
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{
        filters,
        format::{date, euro, moment},
        lang::Lang,
    },
};

const WATCHES: &str = "/mijn/datum";

/// An application of before: its number, how it stands, and its letters.
struct EarlierCase {
    number: String,
    stage: String,
    letters: Vec<(String, String)>,
}

struct StepLine {
    title: String,
    sub: String,
    is_done: bool,
    is_now: bool,
}

#[derive(Template)]
#[template(path = "mine/overview.html")]
struct OverviewPage {
    shell: Shell,
    number: Option<String>,
    /// What the training changes can be calculated.
    has_changes: bool,
    saved: bool,
    todos: Vec<Todo>,
    steps: Vec<StepLine>,
    happened: Vec<(String, String)>,
    letters: Vec<(String, String)>,
    /// Applications of before, the newest first.
    earlier: Vec<EarlierCase>,
    repays: bool,
    can_withdraw: bool,
    /// The training can be stopped.
    can_stop: bool,
    /// Somebody said that it stops, and nobody confirmed it yet.
    stop_asked: Option<String>,
    /// Objections and complaints that wait for an answer: where each is taken back, and what it is.
    grievances: Vec<(String, String)>,
    is_over: bool,
    /// Another application may begin.
    may_begin: bool,
    watches: Vec<DutyLine>,
    watch_path: &'static str,
    decision: Option<DecisionView>,
    stopped: Option<StopView>,
    ahead: MoneyAhead,
}

impl OverviewPage {
    /// There is something to read or do above all: a decision, a stop, a date.
    fn has_news(&self) -> bool {
        self.stopped.is_some()
            || self.decision.as_ref().is_some_and(|it| it.is_recent)
            || self.watches.iter().any(|it| !it.is_done)
    }
}

#[derive(Deserialize)]
pub(crate) struct OwnCaseQuery {
    #[serde(default)]
    bewaard: String,
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Query(asked): Query<OwnCaseQuery>,
) -> Result<Response, PageError> {
    let account = context.account()?;
    let all = cases::list_of(&app.db, account.id).await?;
    let Some((case, before)) = all.split_first() else {
        return ok(&context, &empty(shell(&context, account, None), &context));
    };
    let agreements = agreements::list(&app.db, case.id).await?;
    let papers = papers::list(&app.db, case.id).await?;
    let watched = duties::list(&app.db, case.id).await?;
    let messages = outbox::list_of_case(&app.db, case.id).await?;
    let stop_asked =
        if case.stage.may_stop() { stop_requests::waiting(&app.db, case.id).await? } else { None };
    // An offer can be left as long as nothing went out; from then on the training is stopped.
    let planned = match case.stage.decided() {
        Some(_) => payouts::list_of_case(&app.db, case.id).await?,
        None => Vec::new(),
    };
    let may_withdraw_offer =
        matches!(case.stage, Stage::Granted { .. }) && planned.iter().all(|it| it.state.is_open());
    let decision = decided::decision(&context, case, (&papers, &agreements));
    let news = decision.as_ref().filter(|_| case.stage.stopped().is_none());
    let page = OverviewPage {
        shell: shell(&context, account, news),
        number: case.number.clone(),
        has_changes: !is_after_training(case, context.today)
            && case.application.as_ref().is_some_and(|it| figures(it, context.today).is_some()),
        saved: asked.bewaard == "ja",
        todos: [money_todos(&app, &context, &all).await?, todos(&context, case, &agreements)].concat(),
        steps: steps(&context, case),
        happened: happened(context.lang, &messages),
        letters: letters(&context, &papers),
        earlier: earlier(&app, &context, before).await?,
        repays: repays(&app, &agreements, before).await?,
        can_withdraw: case.stage.is_open() || case.stage == Stage::Draft || may_withdraw_offer,
        can_stop: case.stage.may_stop()
            && !may_withdraw_offer
            && stop_asked.is_none()
            && !is_after_training(case, context.today),
        stop_asked: stop_asked.map(|it| date(context.lang, it.stop.last_day)),
        grievances: open_grievances(&app, &context, &all).await?,
        is_over: agenda::is_over(&case.stage) || matches!(case.stage, Stage::Refused { .. }),
        may_begin: may_begin(case, context.today),
        watches: duty_lines::lines(context.lang, &watched, Owner::Applicant, context.today)
            .into_iter()
            .filter(|it| it.is_mine)
            .collect(),
        watch_path: WATCHES,
        ahead: decided::ahead(&context, case, &planned, &agreements),
        stopped: decided::stopped(&context, case, &papers),
        decision,
    };
    ok(&context, &page)
}

/// What the person was told, the newest first, with the moment.
fn happened(lang: Lang, messages: &[(Message, Option<DateTime<Utc>>)]) -> Vec<(String, String)> {
    let line = |(message, _): &(Message, Option<DateTime<Utc>>)| match &message.content {
        Content::Case { notice } => Some((mail_words::line(lang, notice), moment(lang, message.created_at))),
        Content::Code { .. } | Content::StaffDoor | Content::Invitation { .. } | Content::Saved => None,
    };
    messages.iter().filter_map(line).collect()
}

/// The training is over: nothing of it can be changed or stopped any more.
fn is_after_training(case: &Case, today: NaiveDate) -> bool {
    case.application.as_ref().is_some_and(|it| it.circumstances.training.until < today)
}

/// A greeting, with what was decided as long as that is news.
fn shell(context: &RequestContext, account: &Account, decision: Option<&DecisionView>) -> Shell {
    let (lang, name) = (context.lang, account.name.clone());
    if name.is_empty() {
        return Shell::new(context, "mine");
    }
    match decision.filter(|it| it.is_recent && !it.is_refused) {
        Some(it) => {
            let values = [("name", name), ("amount", euro(lang, it.total))];
            Shell::titled(context, lang.say("mine-hello-granted", &values))
        }
        None => Shell::titled(context, lang.say("mine-hello", &[("name", name)])),
    }
}

/// The letters among papers: address and label.
fn letters(context: &RequestContext, papers: &[Paper]) -> Vec<(String, String)> {
    let letters = papers.iter().filter(|it| matches!(it.kind, FiledKind::Letter(_)));
    letters
        .map(|it| {
            let label = context.lang.named("letter", it.kind.name());
            let day = date(context.lang, business_day(it.created_at));
            (paths::paper(it.id), format!("{label}, {day}"))
        })
        .collect()
}

/// What stays to be seen of applications of before.
async fn earlier(
    app: &App,
    context: &RequestContext,
    before: &[Case],
) -> Result<Vec<EarlierCase>, PageError> {
    let mut shown = Vec::new();
    for case in before.iter().filter(|it| it.number.is_some()) {
        let papers = papers::list(&app.db, case.id).await?;
        shown.push(EarlierCase {
            number: case.name().to_owned(),
            stage: context.lang.named("stage", case.stage.name()),
            letters: letters(context, &papers),
        });
    }
    Ok(shown)
}

/// What somebody objects to or complains of, in all their cases.
async fn open_grievances(
    app: &App,
    context: &RequestContext,
    all: &[Case],
) -> Result<Vec<(String, String)>, PageError> {
    let open = grievances::open_of_cases(&app.db, all.iter().map(|it| it.id)).await?;
    let line = |it: &Grievance| {
        let page = match it.kind {
            GrievanceKind::Objection => paths::OBJECT,
            GrievanceKind::Complaint => paths::COMPLAIN,
        };
        (format!("{page}/{}/intrekken", it.id), grievance::open_words(context.lang, it))
    };
    Ok(open.iter().map(line).collect())
}

async fn repays(app: &App, of_newest: &[Agreement], before: &[Case]) -> Result<bool, PageError> {
    if of_newest.iter().any(|it| it.accepted_at.is_some()) {
        return Ok(true);
    }
    for case in before {
        if agreements::list(&app.db, case.id).await?.iter().any(|it| it.accepted_at.is_some()) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn empty(shell: Shell, context: &RequestContext) -> OverviewPage {
    let todo = Todo {
        heading: context.lang.text("todo-start"),
        text: context.lang.text("todo-start.lead"),
        path: paths::TASKS.to_owned(),
        button: context.lang.text("home-apply"),
    };
    OverviewPage {
        shell,
        number: None,
        has_changes: false,
        saved: false,
        todos: vec![todo],
        steps: Vec::new(),
        happened: Vec::new(),
        letters: Vec::new(),
        earlier: Vec::new(),
        repays: false,
        can_withdraw: false,
        can_stop: false,
        stop_asked: None,
        grievances: Vec::new(),
        is_over: false,
        may_begin: false,
        watches: Vec::new(),
        watch_path: WATCHES,
        decision: None,
        stopped: None,
        ahead: MoneyAhead { first: Vec::new(), later: Vec::new(), waits_for_contract: false },
    }
}

/// Four steps with a date each; the inner steps of the fund are not shown.
fn steps(context: &RequestContext, case: &Case) -> Vec<StepLine> {
    let lang = context.lang;
    let reached = match case.stage {
        Stage::Draft | Stage::Withdrawn { .. } | Stage::Dismissed { .. } => return Vec::new(),
        Stage::Submitted { .. } | Stage::InReview { .. } | Stage::Waiting { .. } | Stage::Proposed { .. } => {
            1
        }
        Stage::Granted { .. } => 2,
        Stage::Running { .. } => 3,
        Stage::Refused { .. } | Stage::Closed { .. } => 4,
    };
    let sent = case.submitted_on.map_or_else(String::new, |it| date(lang, it));
    let review = match (case.clock, &case.stage) {
        (_, Stage::Waiting { .. }) => lang.text("step-review-waits"),
        (Some(clock), _) if reached == 1 && clock.decide_by < context.today => lang.text("step-review-late"),
        (Some(clock), _) if reached == 1 => {
            lang.say("step-review-until", &[("day", date(lang, clock.decide_by))])
        }
        _ => String::new(),
    };
    let decision = case.stage.decided().map_or_else(String::new, |it| date(lang, it.on));
    let outcome =
        if matches!(case.stage, Stage::Refused { .. }) { "progress-refused" } else { "progress-decision" };
    let parts = [
        ("progress-sent", sent),
        ("progress-review", review),
        (outcome, decision),
        match case.stage.stopped() {
            Some(it) => ("progress-stopped", date(lang, it.last_day)),
            None => ("progress-money", String::new()),
        },
    ];
    let shown = if matches!(case.stage, Stage::Refused { .. }) { 3 } else { 4 };
    parts
        .into_iter()
        .take(shown)
        .enumerate()
        .map(|(place, (key, sub))| StepLine {
            title: lang.text(key),
            sub,
            is_done: place < reached,
            is_now: place == reached,
        })
        .collect()
}
