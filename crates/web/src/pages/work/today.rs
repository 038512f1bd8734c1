//! "Vandaag": what needs this reviewer now, what breaks first on top, and under it what needs anybody of the team.

use askama::Template;
use axum::{extract::State, response::Response};
use chrono::NaiveDate;
use domain::{calendar::working_days, ids::CaseId};
use store::{
    messages::call_requests,
    reports::{
        queue_filter::{MOST_BESIDE, QueueView},
        today::{self, GroupKind, TodayGroup, TodayRow},
    },
};

use crate::{
    http::{context::RequestContext, error::PageError, paths},
    pages::work::queue::name_of,
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{
        filters,
        format::{cents, counted, date, short_day},
        lang::Lang,
    },
};

/// One thing to do, ready to print.
struct Line {
    when: String,
    /// How late it is, or that it is today; empty otherwise.
    late: String,
    class: &'static str,
    path: String,
    what: String,
    name: String,
    /// The language of the applicant, as code and in words.
    code: String,
    reads: String,
    number: String,
    why: String,
    amount: String,
}

struct Group {
    label: String,
    count: String,
    path: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "work/today.html")]
struct TodayPage {
    shell: Shell,
    /// How many are late, for today, and later; in words, zeros left out.
    late: String,
    now: String,
    later: String,
    mine: Vec<Line>,
    caption: String,
    team: Vec<Group>,
    /// How many people wait for a call, in words; empty when nobody does.
    calls: String,
}

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let (lang, today) = (context.lang, context.today);
    let found = today::load(&app.db, context.actor()?.id, today).await?;
    let calls = call_requests::count(&app.db).await?;
    let count = |is_counted: &dyn Fn(NaiveDate) -> bool| {
        found.mine.iter().filter(|it| it.by.is_some_and(is_counted)).count()
    };
    let (late, now) = (count(&|by| by < today), count(&|by| by == today));
    let later = found.mine.len() - late - now;
    let words = |key: &str, count: usize| if count == 0 { String::new() } else { lang.count(key, count) };
    let sum = found.mine.iter().map(|it| it.cents).sum();
    let values = [("count", found.mine.len().to_string()), ("sum", cents(lang, sum))];
    let page = TodayPage {
        shell: Shell::titled(&context, lang.say("today-title", &[("day", date(lang, today))])),
        late: words("today-late", late),
        now: words("today-now", now),
        later: words("today-later", later),
        caption: lang.say("today-mine", &values),
        mine: found.mine.iter().map(|it| line(lang, it, today)).collect(),
        team: found.team.iter().map(|it| group(lang, it, today)).collect(),
        calls: words("today-calls", usize::try_from(calls).unwrap_or(usize::MAX)),
    };
    ok(&context, &page)
}

fn group(lang: Lang, it: &TodayGroup, today: NaiveDate) -> Group {
    let (label, path) = match it.kind {
        GroupKind::Objections => ("today-objections", "/bezwaren".to_owned()),
        GroupKind::List(view) => {
            let key = match view {
                QueueView::Late => "today-late-of-others",
                other => name_of(other).1,
            };
            (key, format!("{}?lijst={}", paths::QUEUE, name_of(view).0))
        }
    };
    Group {
        label: lang.text(label),
        count: counted(it.total, MOST_BESIDE),
        path,
        lines: it.rows.iter().map(|row| line(lang, row, today)).collect(),
    }
}

fn line(lang: Lang, row: &TodayRow, today: NaiveDate) -> Line {
    let (late, class) = match row.by {
        Some(by) if by < today => {
            let days = usize::try_from(working_days(today, by).unsigned_abs()).unwrap_or_default();
            (lang.count("deadline-late", days.max(1)), "is-late")
        }
        Some(by) if by == today => (lang.text("today-this-day"), "is-now"),
        _ => (String::new(), ""),
    };
    let task = row.task.name();
    let day = row.since.map_or_else(String::new, |it| short_day(lang, it));
    let who = row.who.clone().unwrap_or_default();
    Line {
        when: row.by.map_or_else(String::new, |it| short_day(lang, it)),
        late,
        class,
        path: address(row.case, row),
        what: lang.named("today-task", task),
        name: row.name.clone(),
        code: row.language.to_uppercase(),
        reads: lang.named("today-reads", &row.language),
        number: row.number.clone(),
        why: lang.say(&format!("today-why-{}", task.replace('_', "-")), &[("day", day), ("who", who)]),
        amount: cents(lang, row.cents),
    }
}

fn address(case: CaseId, row: &TodayRow) -> String {
    row.grievance.map_or_else(|| paths::case(case), |id| format!("/bezwaren/{id}"))
}
