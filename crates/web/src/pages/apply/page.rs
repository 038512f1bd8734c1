//! One page of questions. Whatever was typed is kept, also when it is wrong.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    bsn::{BsnFound, bsn_in},
    case::stage::Stage,
};
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
        field::{Field, Maker},
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths, unsent},
    pages::{
        apply::tasks::{Progress, state_of},
        own_case::own_case,
    },
    questions::{
        amounts::settle,
        children::change_rows,
        merge::{BASIS, Merged, basis, merge},
        sections::{Section, page_path, shown_children},
        validate,
    },
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::lang::Lang,
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
    let saved = case.draft.get(section.name()).cloned().unwrap_or_default();
    let mut typed = section.typed(&case.draft);
    let before = typed.clone();
    // Rows that were added and not saved are there again, so that what was typed into them can be.
    if let Some(mut unsent) = unsent::of(&page_path(section)) {
        let made_from = unsent.remove(BASIS).unwrap_or_default();
        let questions = names(section, context.lang, &unsent);
        typed.extend(merge(&saved, &unsent, &made_from, &questions).fields);
    }
    let view = Shown { section, typed: &typed, saved: &saved, errors: Errors::default() };
    page(&app, &context, view, typed != before).await
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
    let basis = typed.remove(BASIS);
    let tx = app.db.begin().await?;
    let case = cases::newest_of(&tx, context.actor()?.id).await?.ok_or(StoreError::NotFound)?;
    if case.stage != Stage::Draft {
        return Ok(Redirect::to(paths::MINE).into_response());
    }
    settle(section, context.lang, &mut typed);
    let before = case.draft.get(section.name()).cloned().unwrap_or_default();
    let refused = take_out_bsn(&mut typed, &before);
    let merged = match basis {
        Some(basis) => merge(&before, &typed, &basis, &names(section, context.lang, &typed)),
        None => Merged { fields: typed, ..Merged::default() },
    };
    let case = cases::save_page(&tx, &case, section.name(), merged.fields.clone(), context.now).await?;
    if action == "later" {
        outbox::enqueue(&tx, Some(case.id), &case.recipient(), &Content::Saved, context.now).await?;
    }
    let mut shown = section.typed(&case.draft);
    let mut errors = validate::errors(section, context.lang, &shown, context.today);
    if !merged.disputed.is_empty() {
        errors = disputes(section, context.lang, &merged);
        shown.extend(merged.typed.clone());
    }
    for name in refused.keys() {
        errors.add(name, context.lang.text("error-bsn"));
    }
    shown.extend(refused);
    let is_right = errors.is_empty();
    match action.as_str() {
        "meer" | "minder" if merged.disputed.is_empty() => commit_to(tx, &page_path(section)).await,
        "later" if merged.disputed.is_empty() => commit_to(tx, "/mijn?bewaard=ja").await,
        _ if !is_right => {
            tx.commit().await?;
            let shown = Shown { section, typed: &shown, saved: &merged.fields, errors };
            page(&app, &context, shown, false).await
        }
        _ => commit_to(tx, &next(&context, &case, section)).await,
    }
}

/// Takes out answers with a citizen service number beside its label: what was saved before stays, and they are shown
/// back to be changed.
fn take_out_bsn(typed: &mut Fields, before: &Fields) -> Fields {
    let refused = typed.iter().filter(|it| bsn_in(it.1) == BsnFound::Labelled);
    let refused: Fields = refused.map(|(name, value)| (name.clone(), value.clone())).collect();
    for name in refused.keys() {
        typed.insert(name.clone(), before.get(name).cloned().unwrap_or_default());
    }
    refused
}

/// The names of the questions of a page.
fn names(section: Section, lang: Lang, typed: &Fields) -> Vec<String> {
    let fields = section.fields(&Maker { lang, typed, errors: &Errors::default() });
    fields.into_iter().map(|it| it.name).collect()
}

/// What to ask where this page and another window both changed an answer: with what was saved there.
fn disputes(section: Section, lang: Lang, merged: &Merged) -> Errors {
    let mut errors = Errors::default();
    let saved = section.fields(&Maker { lang, typed: &merged.fields, errors: &Errors::default() });
    for name in &merged.disputed {
        match saved.iter().find(|it| it.name == *name).map(Field::shown).filter(|it| !it.is_empty()) {
            Some(value) => errors.add(name, lang.say("error-disputed", &[("value", value)])),
            None => errors.add(name, lang.text("error-disputed-empty")),
        }
    }
    errors
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

/// What a page shows, and what is saved of it.
struct Shown<'a> {
    section: Section,
    typed: &'a Fields,
    saved: &'a Fields,
    errors: Errors,
}

async fn page(
    app: &App,
    context: &RequestContext,
    Shown { section, typed, saved, errors }: Shown<'_>,
    is_put_back: bool,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let make = Maker { lang, typed, errors: &errors };
    let mut fields = section.fields(&make);
    fields.push(make.hidden(BASIS, &basis(saved)));
    if section == Section::Training {
        let known = providers::list(&app.db).await?.into_iter().map(|it| it.name).collect();
        fields = fields
            .into_iter()
            .map(|it| if it.name == "provider" { it.suggest(Vec::clone(&known)) } else { it })
            .collect();
    }
    let mut form = FormView::new(&page_path(section), fields, errors, lang.text("form-save-next"))
        .with_button("later", lang.text("form-save-later"));
    form.is_put_back |= is_put_back;
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
