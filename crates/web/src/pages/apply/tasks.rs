//! The list of tasks: what is done, what is left, in any order.

use askama::Template;
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::case::stage::Stage;
use store::casework::{
    cases::{self, Case},
    drafts::Fields,
    papers,
};

use crate::{
    http::{context::RequestContext, error::PageError, paths},
    questions::{
        sections::{Section, page_path},
        validate,
    },
    runtime::state::App,
    view::shell::{Shell, ok},
    words::filters,
};

/// How far a task is. "Kan nog niet" waits for the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    Todo,
    Busy,
    Done,
    Blocked,
}

/// One line of the list.
pub(crate) struct Task {
    pub label: String,
    pub path: String,
    pub state: String,
    pub class: &'static str,
    pub is_open: bool,
}

#[derive(Template)]
#[template(path = "apply/tasks.html")]
struct TasksPage {
    shell: Shell,
    tasks: Vec<Task>,
    has_case: bool,
}

/// The sections of each of the first three tasks.
const TASKS: [(&str, &[Section]); 3] = [
    ("task-me", &[Section::Person, Section::Work, Section::Household, Section::Benefit, Section::Children]),
    ("task-training", &[Section::Training, Section::Plan]),
    ("task-needs", &[Section::Money, Section::Needs]),
];

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let Some(case) = cases::newest_of(&app.db, context.actor()?.id).await? else {
        let page = TasksPage { shell: Shell::new(&context, "tasks"), tasks: Vec::new(), has_case: false };
        return ok(&context, &page);
    };
    if case.stage != Stage::Draft {
        return Ok(Redirect::to(paths::MINE).into_response());
    }
    let sent = papers::list(&app.db, case.id).await?.len();
    let page = TasksPage {
        shell: Shell::new(&context, "tasks"),
        tasks: tasks(&context, &case, sent),
        has_case: true,
    };
    ok(&context, &page)
}

/// How far one section is.
pub(crate) fn state_of(context: &RequestContext, case: &Case, section: Section) -> Progress {
    let own = case.draft.get(section.name());
    // Nothing has to be filled in about a benefit, but the page has to be seen.
    let is_blank = |it: &Fields| it.values().all(String::is_empty) && section != Section::Benefit;
    if own.is_none_or(is_blank) {
        return Progress::Todo;
    }
    let typed = section.typed(&case.draft);
    if validate::errors(section, context.lang, &typed, context.today).is_empty() {
        Progress::Done
    } else {
        Progress::Busy
    }
}

fn tasks(context: &RequestContext, case: &Case, papers: usize) -> Vec<Task> {
    let mut all_done = true;
    let mut tasks = Vec::new();
    for (key, sections) in TASKS {
        let asked: Vec<Section> = sections.iter().copied().filter(|it| it.is_asked(&case.draft)).collect();
        let states: Vec<Progress> = asked.iter().map(|it| state_of(context, case, *it)).collect();
        let state = match states.iter().filter(|it| **it == Progress::Done).count() {
            done if done == states.len() => Progress::Done,
            0 if states.iter().all(|it| *it == Progress::Todo) => Progress::Todo,
            _ => Progress::Busy,
        };
        all_done &= state == Progress::Done;
        let first_open = states.iter().position(|it| *it != Progress::Done).unwrap_or_default();
        tasks.push(task(context, key, &page_path(asked[first_open]), state));
    }
    let sent = if papers == 0 { Progress::Todo } else { Progress::Done };
    tasks.push(task(context, "task-papers", "/aanvraag/papieren", sent));
    let send = if all_done { Progress::Todo } else { Progress::Blocked };
    tasks.push(task(context, "task-send", "/aanvraag/controleren", send));
    tasks
}

fn task(context: &RequestContext, key: &str, path: &str, state: Progress) -> Task {
    let (word, class) = match state {
        Progress::Todo => ("state-todo", "tef-st--info"),
        Progress::Busy => ("state-busy", "tef-st--warn"),
        Progress::Done => ("state-done", "tef-st--ok"),
        Progress::Blocked => ("state-blocked", "tef-st--info"),
    };
    Task {
        label: context.lang.text(key),
        path: path.to_owned(),
        state: context.lang.text(word),
        class,
        is_open: state != Progress::Blocked,
    }
}
