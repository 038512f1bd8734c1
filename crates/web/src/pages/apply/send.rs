//! Check the answers and send; afterwards the number, what happens next, and by when.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;
use domain::case::{stage::Stage, submit};
use store::{
    case_steps,
    casework::{
        assessed_amounts::Cause,
        cases::{self, Case},
        papers,
    },
};

use crate::{
    form::typed::Errors,
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    jobs::recompute,
    pages::{
        apply::tasks::{Progress, state_of},
        own_case::own_case,
    },
    questions::{
        answers::application,
        sections::Section,
        summary::{Group, group},
    },
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, ok},
    },
    words::filters,
};

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

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let case = own_case(&app.db, &context).await?;
    if case.stage != Stage::Draft {
        return Ok(Redirect::to("/aanvraag/opgestuurd").into_response());
    }
    page(&app, &context, &case, Errors::default()).await
}

pub(crate) async fn save(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    let case = cases::newest_of(&tx, context.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let Ok(change) = submit::submit(&case.stage, context.today) else {
        // Sent before: the second press of the button gets the same answer as the first.
        return Ok(Redirect::to("/aanvraag/opgestuurd").into_response());
    };
    let Some(application) = application(&case.draft, context.today) else {
        drop(tx);
        let mut errors = Errors::default();
        for section in Section::ALL.into_iter().filter(|it| it.is_asked(&case.draft)) {
            if state_of(&context, &case, section) != Progress::Done {
                let title = context.lang.text(&section.key());
                errors.add(section.name(), context.lang.say("error-section", &[("title", title)]));
            }
        }
        return page(&app, &context, &case, errors).await;
    };
    case_steps::submit(&tx, &case, &application, change, &context.by(), context.now).await?;
    recompute::one(&tx, &case, &application, Cause::Applicant, context.today).await?;
    commit_to(tx, "/aanvraag/opgestuurd").await
}

pub(crate) async fn sent(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let case = own_case(&app.db, &context).await?;
    let (Some(number), Some(clock)) = (case.number.clone(), case.clock) else {
        return Ok(Redirect::to(paths::TASKS).into_response());
    };
    let page = SentPage {
        shell: Shell::new(&context, "sent"),
        number,
        decide_by: clock.decide_by,
        address: case.applicant.email.masked(),
    };
    ok(&context, &page)
}

async fn page(
    app: &App,
    context: &RequestContext,
    case: &Case,
    errors: Errors,
) -> Result<Response, PageError> {
    let groups = Section::ALL
        .into_iter()
        .filter(|it| it.is_asked(&case.draft))
        .map(|section| group(context, case, section))
        .collect();
    let papers = papers::list(&app.db, case.id).await?.len();
    let code = crate::view::shell::status(&errors);
    let form = FormView::new("/aanvraag/controleren", Vec::new(), errors, context.lang.text("check-send"));
    let page = CheckPage { shell: Shell::new(context, "check-answers"), form, groups, papers };
    Ok(html(context, code.max(StatusCode::OK), &page)?)
}
