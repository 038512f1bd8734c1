//! One page of questions. Whatever was typed is kept, also when it is wrong.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::case::stage::Stage;
use store::{
    casework::{
        cases::{self, Case},
        drafts::Fields,
    },
    error::StoreError,
    messages::outbox::{self, Content},
    reports::providers,
};

use crate::{
    form::{
        field::Maker,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, paths},
    pages::{
        apply::tasks::{Progress, state_of},
        own_case::own_case,
    },
    questions::{
        amounts::settle,
        children::change_rows,
        sections::{Section, page_path, shown_children},
        validate,
    },
    runtime::state::App,
    view::form_page::{FormPage, FormView},
};

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(name): Path<String>,
) -> Result<Response, PageError> {
    let section = Section::from_name(&name).ok_or(PageError::NotFound)?;
    let case = own_case(&app.db, &context).await?;
    if case.stage != Stage::Draft {
        return Ok(Redirect::to(paths::MINE).into_response());
    }
    page(&app, &context, section, &section.typed(&case.draft), Errors::default()).await
}

pub(crate) async fn save(
    State(app): State<App>,
    context: RequestContext,
    Path(name): Path<String>,
    Typed(mut typed): Typed,
) -> Result<Response, PageError> {
    let section = Section::from_name(&name).ok_or(PageError::NotFound)?;
    let action = typed.remove("actie").unwrap_or_default();
    change_rows(section, &mut typed, &action);
    let tx = app.db.begin().await?;
    let actor = context.actor()?;
    let case = cases::newest_of(&tx, actor.id).await?.ok_or(StoreError::NotFound)?;
    if case.stage != Stage::Draft {
        return Ok(Redirect::to(paths::MINE).into_response());
    }
    settle(section, context.lang, &mut typed);
    cases::save_page(&tx, &case, section.name(), typed, context.now).await?;
    let saved = cases::load(&tx, actor, case.id).await?;
    if action == "later" {
        outbox::enqueue(&tx, Some(case.id), &case.recipient(), &Content::Saved, context.now).await?;
    }
    tx.commit().await?;
    let typed = section.typed(&saved.draft);
    let errors = validate::errors(section, context.lang, &typed, context.today);
    match action.as_str() {
        "meer" | "minder" => page(&app, &context, section, &typed, Errors::default()).await,
        "later" => Ok(Redirect::to("/mijn?bewaard=ja").into_response()),
        _ if !errors.is_empty() => page(&app, &context, section, &typed, errors).await,
        _ => Ok(Redirect::to(&next(&context, &saved, section)).into_response()),
    }
}

/// The next section that is not done; the list of tasks when there is none; back to the check when
/// everything was done before.
fn next(context: &RequestContext, case: &Case, from: Section) -> String {
    let asked: Vec<Section> = Section::ALL.into_iter().filter(|it| it.is_asked(&case.draft)).collect();
    let open = |it: &&Section| state_of(context, case, **it) != Progress::Done;
    let Some(_) = asked.iter().find(open) else { return "/aanvraag/controleren".to_owned() };
    let after = asked.iter().skip_while(|it| **it != from).skip(1).find(open);
    after.map_or_else(|| paths::TASKS.to_owned(), |it| page_path(*it))
}

async fn page(
    app: &App,
    context: &RequestContext,
    section: Section,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let mut fields = section.fields(&Maker { lang, typed, errors: &errors });
    if section == Section::Training {
        let known = providers::list(&app.db).await?.into_iter().map(|it| it.name).collect();
        fields = fields
            .into_iter()
            .map(|it| if it.name == "provider" { it.suggest(Vec::clone(&known)) } else { it })
            .collect();
    }
    let mut form = FormView::new(&page_path(section), fields, errors, lang.text("form-save-next"))
        .with_button("later", lang.text("form-save-later"));
    if section == Section::Children {
        form = form.with_button("meer", lang.text("form-more-children"));
        if 0 < shown_children(typed) {
            form = form.with_button("minder", lang.text("form-fewer-children"));
        }
    }
    FormPage::new(context, &section.key(), form)
        .back(paths::TASKS, lang.text("form-back-tasks"))
        .show(context)
}
