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

pub(crate) async fn show(State(app): State<App>, visit: RequestContext) -> Result<Response, PageError> {
    let Some(case) = cases::newest_of(&app.db, visit.actor()?.id).await? else {
        let page = TasksPage { shell: Shell::new(&visit, "tasks"), tasks: Vec::new(), has_case: false };
        return ok(&visit, &page);
    };
    if case.stage != Stage::Draft {
        return Ok(Redirect::to(paths::MINE).into_response());
    }
    let sent = papers::list(&app.db, case.id).await?.len();
    let page =
        TasksPage { shell: Shell::new(&visit, "tasks"), tasks: tasks(&visit, &case, sent), has_case: true };
    ok(&visit, &page)
}

/// How far one section is.
pub(crate) fn state_of(visit: &RequestContext, case: &Case, section: Section) -> Progress {
    let own = case.draft.get(section.name());
    // Nothing has to be filled in about a benefit, but the page has to be seen.
    let is_blank = |it: &Fields| it.values().all(String::is_empty) && section != Section::Benefit;
    if own.is_none_or(is_blank) {
        return Progress::Todo;
    }
    let typed = section.typed(&case.draft);
    if validate::errors(section, visit.lang, &typed, visit.today).is_empty() {
        Progress::Done
    } else {
        Progress::Busy
    }
}

fn tasks(visit: &RequestContext, case: &Case, papers: usize) -> Vec<Task> {
    let mut all_done = true;
    let mut tasks = Vec::new();
    for (key, sections) in TASKS {
        let asked: Vec<Section> = sections.iter().copied().filter(|it| it.is_asked(&case.draft)).collect();
        let states: Vec<Progress> = asked.iter().map(|it| state_of(visit, case, *it)).collect();
        let state = match states.iter().filter(|it| **it == Progress::Done).count() {
            done if done == states.len() => Progress::Done,
            0 if states.iter().all(|it| *it == Progress::Todo) => Progress::Todo,
            _ => Progress::Busy,
        };
        all_done &= state == Progress::Done;
        let first_open = states.iter().position(|it| *it != Progress::Done).unwrap_or_default();
        tasks.push(task(visit, key, &page_path(asked[first_open]), state));
    }
    let sent = if papers == 0 { Progress::Todo } else { Progress::Done };
    tasks.push(task(visit, "task-papers", "/aanvraag/papieren", sent));
    let send = if all_done { Progress::Todo } else { Progress::Blocked };
    tasks.push(task(visit, "task-send", "/aanvraag/controleren", send));
    tasks
}

fn task(visit: &RequestContext, key: &str, path: &str, state: Progress) -> Task {
    let (word, class) = match state {
        Progress::Todo => ("state-todo", "tef-st--info"),
        Progress::Busy => ("state-busy", "tef-st--warn"),
        Progress::Done => ("state-done", "tef-st--ok"),
        Progress::Blocked => ("state-blocked", "tef-st--info"),
    };
    Task {
        label: visit.lang.text(key),
        path: path.to_owned(),
        state: visit.lang.text(word),
        class,
        is_open: state != Progress::Blocked,
    }
}
