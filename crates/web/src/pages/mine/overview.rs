//! "Mijn aanvraag": what must I do, how far is it, what happened, my papers.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use chrono::Datelike;
use domain::{
    calendar::{Month, business_day},
    case::stage::Stage,
    duties::Owner,
    fund::Regulation,
    grievance::GrievanceKind,
};
use serde::Deserialize;
use store::{
    casework::{
        cases::{self, Case},
        duties,
        grievances::{self, Grievance},
        papers::{self, FiledKind, Paper},
        stop_requests,
    },
    messages::outbox::{self, Content},
    money_out::payouts,
    repayment::{
        agreements::{self, Agreement},
        charges, unknown_incomes,
    },
    servicing::annual_settlements,
};

use crate::{
    http::{context::RequestContext, error::PageError, paths},
    jobs::recompute::figures,
    mail::words as mail_words,
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
        format::{cents, date, moment, month},
    },
};

const WATCHES: &str = "/mijn/datum";

/// Something to do now.
#[derive(Clone)]
struct Todo {
    heading: String,
    text: String,
    path: String,
    button: String,
}

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
    let shell = if account.name.is_empty() {
        Shell::new(&context, "mine")
    } else {
        Shell::titled(&context, context.lang.say("mine-hello", &[("name", account.name.clone())]))
    };
    let all = cases::list_of(&app.db, account.id).await?;
    let Some((case, before)) = all.split_first() else {
        return ok(&context, &empty(shell, &context));
    };
    let agreements = agreements::list(&app.db, case.id).await?;
    let papers = papers::list(&app.db, case.id).await?;
    let watched = duties::list(&app.db, case.id).await?;
    let messages = outbox::list_of_case(&app.db, case.id).await?;
    let stop_asked = stop_requests::waiting(&app.db, case.id).await?;
    // An offer can be left as long as nothing went out; from then on the training is stopped.
    let may_withdraw_offer = matches!(case.stage, Stage::Granted { .. })
        && payouts::list_of_case(&app.db, case.id).await?.iter().all(|it| it.state.is_open());
    let page = OverviewPage {
        shell,
        number: case.number.clone(),
        has_changes: case.application.as_ref().is_some_and(|it| figures(it, context.today).is_some()),
        saved: asked.bewaard == "ja",
        todos: [money_todos(&app, &context, &all).await?, todos(&context, case, &agreements)].concat(),
        steps: steps(&context, case),
        happened: messages
            .iter()
            .filter_map(|(message, _)| match &message.content {
                Content::Case { notice } => {
                    Some((mail_words::line(context.lang, notice), moment(context.lang, message.created_at)))
                }
                Content::Code { .. } | Content::StaffDoor | Content::Invitation { .. } | Content::Saved => {
                    None
                }
            })
            .collect(),
        letters: letters(&context, &papers),
        earlier: earlier(&app, &context, before).await?,
        repays: repays(&app, &agreements, before).await?,
        can_withdraw: case.stage.is_open() || case.stage == Stage::Draft || may_withdraw_offer,
        can_stop: case.stage.may_stop() && !may_withdraw_offer && stop_asked.is_none(),
        stop_asked: stop_asked.map(|it| date(context.lang, it.stop.last_day)),
        grievances: open_grievances(&app, &context, &all).await?,
        is_over: agenda::is_over(&case.stage) || matches!(case.stage, Stage::Refused { .. }),
        may_begin: may_begin(case, context.today),
        watches: duty_lines::lines(context.lang, &watched, Owner::Applicant, context.today)
            .into_iter()
            .filter(|it| it.is_mine)
            .collect(),
        watch_path: WATCHES,
    };
    ok(&context, &page)
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
    }
}

/// What has to be paid, and the income of a year that was not given, in all cases of a person.
async fn money_todos(app: &App, context: &RequestContext, all: &[Case]) -> Result<Vec<Todo>, PageError> {
    let lang = context.lang;
    let mut todos = Vec::new();
    let mut add = |key: &str, values: &[(&'static str, String)], path: String| {
        todos.push(Todo {
            heading: lang.say(key, values),
            text: lang.say(&format!("{key}.lead"), values),
            path,
            button: lang.text(&format!("{key}.button")),
        });
    };
    let year = context.today.year() - 1;
    let mut wants_income = false;
    for case in all {
        if let Some((open, first)) = charges::open_of_case(&app.db, case.id).await? {
            let values = [("amount", cents(lang, open.cents())), ("day", date(lang, first))];
            let key = if first < context.today { "todo-late" } else { "todo-pay" };
            add(key, &values, paths::REPAY.to_owned());
        }
        wants_income |= annual_settlements::wants_income(&app.db, case.id, year).await?;
    }
    let soon = Month::of(context.today).plus(Regulation::on(context.today).income_share.ask_months_before);
    let unknown = unknown_incomes::of_cases(&app.db, all.iter().map(|it| it.id), soon).await?;
    if let Some(first) = unknown {
        let first = first.max(Month::of(context.today));
        add("todo-income", &[("month", month(lang, first))], "/mijn/inkomen".to_owned());
    }
    if wants_income {
        add("todo-year", &[("year", year.to_string())], paths::year_income(year));
    }
    Ok(todos)
}

fn todos(context: &RequestContext, case: &Case, agreements: &[Agreement]) -> Vec<Todo> {
    let lang = context.lang;
    let todo = |key: &str, values: &[(&'static str, String)], path: String| Todo {
        heading: lang.text(key),
        text: lang.say(&format!("{key}.lead"), values),
        path,
        button: lang.text(&format!("{key}.button")),
    };
    match &case.stage {
        Stage::Draft => vec![todo("todo-draft", &[], paths::TASKS.to_owned())],
        Stage::Waiting { kinds, until, .. } => {
            let names: Vec<String> = kinds.iter().map(|it| lang.named("paper", it.name())).collect();
            let values = [("papers", names.join(", ")), ("day", date(lang, *until))];
            vec![todo("todo-papers", &values, "/aanvraag/papieren".to_owned())]
        }
        Stage::Granted { decided, .. } | Stage::Running { decided, stopped: None, .. }
            if decided.lapsed_on.is_some() =>
        {
            vec![todo("todo-lapsed", &[], "/hulp".to_owned())]
        }
        Stage::Granted { decided, .. } | Stage::Running { decided, stopped: None, .. } => agreements
            .iter()
            .filter(|it| it.is_offered() && context.today <= decided.accept_by)
            .map(|it| {
                let name = lang.named("instrument", it.terms.label());
                let values = [("day", date(lang, decided.accept_by)), ("name", name)];
                todo("todo-agreement", &values, paths::agreement(it.id))
            })
            .collect(),
        Stage::Submitted { .. }
        | Stage::InReview { .. }
        | Stage::Proposed { .. }
        | Stage::Running { .. }
        | Stage::Refused { .. }
        | Stage::Withdrawn { .. }
        | Stage::Dismissed { .. }
        | Stage::Closed { .. } => Vec::new(),
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
