//! "Werkvoorraad": saved views, filters in the address, deadlines as words.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use chrono::NaiveDate;
use domain::{calendar::working_days, case::stage::Stage, ids::CaseId};
use serde::Deserialize;
use store::{
    place::MOST_COUNTED,
    reports::{
        queue::{self, Counts, QueueRow},
        queue_filter::{Filter, MOST_BESIDE, QueueView, Sort},
    },
};
use uuid::Uuid;

use crate::{
    http::{context::RequestContext, error::PageError, paths},
    runtime::state::App,
    view::{
        shell::{Shell, ok},
        turn,
    },
    words::{
        filters,
        format::{counted, date},
        lang::Lang,
    },
};

const SIZE: u64 = 25;
/// No list has more pages; a higher number in an address says this one.
const LAST: u64 = 1_000_000;

#[derive(Clone, Default, Deserialize)]
pub(crate) struct QueueQuery {
    #[serde(default)]
    lijst: String,
    #[serde(default)]
    q: String,
    #[serde(default)]
    fase: String,
    #[serde(default)]
    sort: String,
    /// The page goes on after this case.
    na: Option<Uuid>,
    /// The page ends before this case.
    voor: Option<Uuid>,
    /// Which page that is, for its title; counted from one.
    #[serde(default)]
    p: u64,
}

struct ViewTab {
    path: String,
    label: String,
    count: String,
    is_now: bool,
}

struct QueueLine {
    path: String,
    number: String,
    name: String,
    stage: String,
    stage_class: &'static str,
    amount: i64,
    deadline: String,
    deadline_class: &'static str,
    reviewer: String,
}

struct Head {
    label: String,
    path: String,
    sort: Option<&'static str>,
    is_number: bool,
}

#[derive(Template)]
#[template(path = "work/queue.html")]
struct QueuePage {
    shell: Shell,
    tabs: Vec<ViewTab>,
    asked: QueueQuery,
    stages: Vec<(&'static str, String, bool)>,
    heads: Vec<Head>,
    lines: Vec<QueueLine>,
    caption: String,
    pages: Vec<(&'static str, String)>,
    /// How many are late, in words; empty when none is.
    late: String,
}

const VIEWS: [(QueueView, &str, &str); 9] = [
    (QueueView::Mine, "mij", "view-mine"),
    (QueueView::Nobody, "niemand", "view-nobody"),
    (QueueView::Second, "tweede", "view-second"),
    (QueueView::Late, "telaat", "view-late"),
    (QueueView::Waiting, "wacht", "view-waiting"),
    (QueueView::Dates, "datums", "view-dates"),
    (QueueView::Changed, "gewijzigd", "view-changed"),
    (QueueView::Ending, "einde", "view-ending"),
    (QueueView::All, "alles", "view-all"),
];
/// What a list is called in addresses, and the key of its text.
pub(crate) fn name_of(view: QueueView) -> (&'static str, &'static str) {
    VIEWS.iter().find(|it| it.0 == view).map_or(("alles", "view-all"), |it| (it.1, it.2))
}

const SORTS: [(Sort, &str, &str); 4] = [
    (Sort::Number, "nummer", "column-number"),
    (Sort::Name, "naam", "column-name"),
    (Sort::Amount, "bedrag", "column-requested"),
    (Sort::Deadline, "termijn", "column-deadline"),
];

fn filter(asked: &QueueQuery) -> Filter {
    let (name, descending) = match asked.sort.strip_prefix('-') {
        Some(name) => (name, true),
        None => (asked.sort.as_str(), false),
    };
    Filter {
        view: VIEWS.iter().find(|it| it.1 == asked.lijst).map_or(QueueView::All, |it| it.0),
        stage: Some(asked.fase.clone()).filter(|it| Stage::NAMES.contains(&it.as_str())),
        text: Some(asked.q.clone()).filter(|it| !it.trim().is_empty()),
        sort: SORTS.iter().find(|it| it.1 == name).map_or(Sort::Deadline, |it| it.0),
        descending,
        place: turn::place(asked.na, asked.voor),
        size: SIZE,
    }
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Query(asked): Query<QueueQuery>,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let me = context.actor()?.id;
    let filter = filter(&asked);
    let counts = queue::counts(&app.db, me, context.today).await?;
    let found = queue::page(&app.db, &filter, &counts, me, context.today).await?;
    let now = if found.has_before { asked.p.clamp(1, LAST) } else { 1 };
    let before = SIZE * (now - 1);
    let shown = u64::try_from(found.rows.len()).unwrap_or(SIZE);
    let values = [
        ("from", (before + u64::from(0 < shown)).to_string()),
        ("to", (before + shown).to_string()),
        ("total", counted(found.total, MOST_COUNTED)),
    ];
    let mut shell = Shell::new(&context, "queue");
    if 1 < now {
        shell.title = format!("{} ({now})", shell.title);
    }
    let page = QueuePage {
        shell,
        tabs: tabs(lang, &asked, counts, found.total),
        stages: Stage::NAMES[1..]
            .iter()
            .map(|it| (*it, lang.named("stage", it), asked.fase == *it))
            .collect(),
        heads: heads(lang, &asked),
        lines: found.rows.iter().map(|it| line(lang, it, context.today)).collect(),
        caption: lang.say("queue-caption", &values),
        pages: turn::links(&address(&asked, &asked.sort), found.ends(), Some(now)),
        late: Some(counts.of(QueueView::Late))
            .filter(|it| 0 < *it)
            .map_or_else(String::new, |it| counted(it, MOST_BESIDE)),
        asked,
    };
    ok(&context, &page)
}

/// The list from its beginning.
fn address(asked: &QueueQuery, sort: &str) -> String {
    let text = asked.q.replace(['&', '#', '+', '%', '='], " ").replace(' ', "%20");
    format!("{}?lijst={}&q={text}&fase={}&sort={sort}", paths::QUEUE, asked.lijst, asked.fase)
}

/// A tab for each list; of the one that is shown in whole, the count is that above the table.
fn tabs(lang: Lang, asked: &QueueQuery, counts: Counts, total: u64) -> Vec<ViewTab> {
    let is_whole = asked.fase.is_empty() && asked.q.trim().is_empty();
    VIEWS
        .iter()
        .map(|(view, name, key)| {
            let is_now = asked.lijst == *name || (asked.lijst.is_empty() && *view == QueueView::All);
            let beside = counted(counts.of(*view), MOST_BESIDE);
            ViewTab {
                path: format!("{}?lijst={name}", paths::QUEUE),
                label: lang.text(key),
                count: if is_now && is_whole { counted(total, MOST_COUNTED) } else { beside },
                is_now,
            }
        })
        .collect()
}

fn heads(lang: Lang, asked: &QueueQuery) -> Vec<Head> {
    let plain = |key: &str| Head { label: lang.text(key), path: String::new(), sort: None, is_number: false };
    let sorted = |(sort, name, key): &(Sort, &'static str, &str)| {
        let now = asked.sort.trim_start_matches('-');
        let is_now = now == *name || (now.is_empty() && *sort == Sort::Deadline);
        let goes_down = asked.sort.starts_with('-');
        let next = if is_now && !goes_down { format!("-{name}") } else { (*name).to_owned() };
        Head {
            label: lang.text(key),
            path: address(asked, &next),
            sort: is_now.then_some(if goes_down { "descending" } else { "ascending" }),
            is_number: *sort == Sort::Amount,
        }
    };
    vec![
        sorted(&SORTS[0]),
        sorted(&SORTS[1]),
        plain("column-stage"),
        sorted(&SORTS[2]),
        sorted(&SORTS[3]),
        plain("column-reviewer"),
    ]
}

fn line(lang: Lang, row: &QueueRow, today: NaiveDate) -> QueueLine {
    let (deadline, deadline_class) = deadline(lang, row, today);
    QueueLine {
        path: paths::case(CaseId(row.id)),
        number: row.number.clone(),
        name: row.name.clone(),
        stage: lang.named("stage", &row.stage_name),
        stage_class: stage_class(&row.stage_name),
        amount: row.requested_cents,
        deadline,
        deadline_class,
        reviewer: match &row.reviewer {
            Some(name) => name.clone(),
            None if is_open(&row.stage_name) => lang.text("nobody"),
            None => String::new(),
        },
    }
}

pub(crate) fn stage_class(name: &str) -> &'static str {
    match name {
        "waiting" | "granted" => "tef-st--warn",
        "running" | "closed" => "tef-st--ok",
        "refused" | "withdrawn" | "dismissed" => "tef-st--bad",
        _ => "tef-st--info",
    }
}

fn is_open(stage: &str) -> bool {
    ["submitted", "in_review", "waiting", "proposed"].contains(&stage)
}

/// "Nog 3 werkdagen", "1 werkdag te laat", "Stilgezet sinds …"; nothing once it was decided.
fn deadline(lang: Lang, row: &QueueRow, today: NaiveDate) -> (String, &'static str) {
    match (is_open(&row.stage_name), row.paused_since, row.decide_by) {
        (true, Some(since), _) => {
            (lang.say("deadline-paused", &[("day", date(lang, since))]), "tef-st--info")
        }
        (true, None, Some(by)) => deadline_words(lang, by, today),
        _ => (String::new(), "tef-st--info"),
    }
}

pub(crate) fn deadline_words(lang: Lang, by: NaiveDate, today: NaiveDate) -> (String, &'static str) {
    let days = working_days(today, by);
    let count = usize::try_from(days.unsigned_abs()).unwrap_or_default();
    if by < today {
        (lang.count("deadline-late", count.max(1)), "tef-st--bad")
    } else if days <= 3 {
        (lang.count("deadline-left", count), "tef-st--warn")
    } else {
        (lang.count("deadline-left", count), "tef-st--ok")
    }
}
