//! Check the answers and send; afterwards the number, what happens next, and by when.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;
use domain::{
    calendar::Month,
    case::{stage::Stage, submit},
};
use store::{
    cases::{self, Case, Draft},
    papers,
    results::Cause,
};

use crate::{
    error::PageError,
    form::{
        Errors,
        field::{Field, Kind, Maker},
        read::parse_euros,
    },
    jobs::recompute,
    pages::{
        FormView, Shell,
        apply::{
            answers::application,
            own_case,
            sections::Section,
            tasks::{Progress, page_path, state_of},
        },
        html, ok,
    },
    paths,
    state::App,
    visit::Visit,
    words::{filters, format},
};

/// One group of answers.
struct Group {
    title: String,
    path: String,
    rows: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "apply/check.html")]
struct CheckPage {
    shell: Shell,
    form: FormView,
    groups: Vec<Group>,
    papers: usize,
}

#[derive(Template)]
#[template(path = "apply/sent.html")]
struct SentPage {
    shell: Shell,
    number: String,
    decide_by: NaiveDate,
    address: String,
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> Result<Response, PageError> {
    let case = own_case(&app, &visit).await?;
    if case.stage != Stage::Draft {
        return Ok(Redirect::to("/aanvraag/opgestuurd").into_response());
    }
    page(&app, &visit, &case, Errors::default()).await
}

pub(super) async fn save(State(app): State<App>, visit: Visit) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = cases::newest_of(&tx, visit.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let Ok(change) = submit::submit(&case.stage, visit.today) else {
        // Sent before: the second press of the button gets the same answer as the first.
        return Ok(Redirect::to("/aanvraag/opgestuurd").into_response());
    };
    let Some(application) = application(&case.draft, visit.today) else {
        drop(tx);
        let mut errors = Errors::default();
        for section in Section::ALL.into_iter().filter(|it| it.is_asked(&case.draft)) {
            if state_of(&visit, &case, section) != Progress::Done {
                let title = visit.lang.text(&section.key());
                errors.add(section.name(), visit.lang.say("error-section", &[("title", title)]));
            }
        }
        return page(&app, &visit, &case, errors).await;
    };
    cases::submit(&tx, &case, &application, change, &visit.by(), visit.now).await?;
    recompute::one(&tx, &case, &application, Cause::Applicant, visit.today).await?;
    tx.commit().await?;
    Ok(Redirect::to("/aanvraag/opgestuurd").into_response())
}

pub(super) async fn sent(State(app): State<App>, visit: Visit) -> Result<Response, PageError> {
    let case = own_case(&app, &visit).await?;
    let (Some(number), Some(clock)) = (case.number.clone(), case.clock) else {
        return Ok(Redirect::to(paths::TASKS).into_response());
    };
    let page = SentPage {
        shell: Shell::new(&visit, "sent"),
        number,
        decide_by: clock.decide_by,
        address: case.applicant.email.masked(),
    };
    ok(&visit, &page)
}

async fn page(app: &App, visit: &Visit, case: &Case, errors: Errors) -> Result<Response, PageError> {
    let groups = Section::ALL
        .into_iter()
        .filter(|it| it.is_asked(&case.draft))
        .map(|section| group(visit, case, section))
        .collect();
    let papers = papers::list(&app.db, case.id).await?.len();
    let code = crate::pages::status(&errors);
    let form = FormView::new("/aanvraag/controleren", Vec::new(), errors, visit.lang.text("check-send"));
    let page = CheckPage { shell: Shell::new(visit, "check-answers"), form, groups, papers };
    Ok(html(visit, code.max(StatusCode::OK), &page)?)
}

fn group(visit: &Visit, case: &Case, section: Section) -> Group {
    let rows = rows(visit, &case.draft, section);
    Group { title: visit.lang.text(&section.key()), path: page_path(section), rows }
}

/// Questions of a section with their answers; none when the section is not asked.
#[must_use]
pub fn rows(visit: &Visit, draft: &Draft, section: Section) -> Vec<(String, String)> {
    if !section.is_asked(draft) {
        return Vec::new();
    }
    let typed = section.typed(draft);
    let errors = Errors::default();
    let fields = section.fields(&Maker { lang: visit.lang, typed: &typed, errors: &errors });
    fields
        .iter()
        .filter(|it| it.kind != Kind::Hidden && section.asks(&it.name, &typed))
        .map(|it| (it.label.clone(), answer(visit, it)))
        .collect()
}

/// The answer as it is read back; what was skipped says so.
fn answer(visit: &Visit, field: &Field) -> String {
    let text = match &field.kind {
        Kind::Radio(choices) | Kind::Select(choices) => {
            choices.iter().find(|it| it.chosen).map_or_else(String::new, |it| it.label.clone())
        }
        Kind::Date { day, month, year } => match (day.parse(), month.parse(), year.parse()) {
            (Ok(day), Ok(month), Ok(year)) => NaiveDate::from_ymd_opt(year, month, day)
                .map_or_else(String::new, |it| format::date(visit.lang, it)),
            _ => String::new(),
        },
        Kind::Month { month, year } => match (year.parse(), month.parse()) {
            (Ok(year), Ok(month)) => {
                Month::new(year, month).map_or_else(|_| String::new(), |it| format::month(visit.lang, it))
            }
            _ => String::new(),
        },
        Kind::Euro => parse_euros(&field.value).map_or_else(String::new, |it| format::euro(visit.lang, it)),
        _ => field.value.clone(),
    };
    if text.is_empty() { visit.lang.text("check-empty") } else { text }
}

/// The application page of a case: its answers in groups, for the reviewer too.
#[must_use]
pub fn answers(visit: &Visit, case: &Case) -> Vec<(String, Vec<(String, String)>)> {
    Section::ALL
        .into_iter()
        .filter(|it| it.is_asked(&case.draft))
        .map(|it| {
            let group = group(visit, case, it);
            (group.title, group.rows)
        })
        .collect()
}
