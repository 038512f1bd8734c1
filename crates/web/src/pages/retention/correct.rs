//! Answers corrected after sending, by the applicant or by a reviewer: a new version with its reason, and what it
//! changes in sight.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{case::correct::correct, ids::CaseId, notice::Notice};
use store::{
    case_steps,
    casework::{
        assessed_amounts::Cause,
        cases::{self, Case},
        corrections::Correction,
        drafts::{Draft, Fields},
    },
};

use crate::{
    form::{
        field::{Field, Maker},
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    jobs::recompute,
    questions::{
        amounts::settle,
        answers::application,
        children::change_rows,
        sections::{Section, is_part, shown_children},
        summary::rows,
        validate,
    },
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::format::moment,
};

/// Field of the reason.
const WHY: &str = "waarom";
/// Longest reason.
const LONGEST: usize = 1_000;

/// One version, with the answers that differ from the one before: question, then, now.
pub struct VersionLine {
    pub title: String,
    pub why: String,
    pub changes: Vec<(String, String, String)>,
}

#[must_use]
pub fn versions(context: &RequestContext, all: &[Correction]) -> Vec<VersionLine> {
    let lang = context.lang;
    let line = |it: &Correction| {
        let who = if it.by == "applicant" { lang.text("log-by-applicant") } else { it.by.clone() };
        let values = [("number", it.number.to_string()), ("moment", moment(lang, it.at)), ("who", who)];
        VersionLine {
            title: lang.say("correction-version", &values),
            why: it.why.clone(),
            changes: differences(context, &it.before, &it.after),
        }
    };
    all.iter().map(line).collect()
}

/// The answers that differ, in the order of the questions.
fn differences(context: &RequestContext, before: &Draft, after: &Draft) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for section in Section::ALL {
        let (was, is) = (rows(context, before, section), rows(context, after, section));
        let empty = context.lang.text("check-empty");
        let answer = |rows: &[(String, String)], question: &str| {
            rows.iter().find(|it| it.0 == question).map_or_else(|| empty.clone(), |it| it.1.clone())
        };
        let mut questions: Vec<String> = was.iter().map(|it| it.0.clone()).collect();
        questions.extend(is.iter().map(|it| it.0.clone()).filter(|it| !was.iter().any(|was| was.0 == *it)));
        for question in questions {
            let (then, now) = (answer(&was, &question), answer(&is, &question));
            if then != now {
                found.push((question, then, now));
            }
        }
    }
    found
}

/// Address and name of the groups that can be corrected.
#[must_use]
pub fn sections(context: &RequestContext, case: &Case, base: &str) -> Vec<(String, String)> {
    if correct(&case.stage).is_err() {
        return Vec::new();
    }
    Section::SITUATION
        .into_iter()
        .filter(|it| it.is_asked(&case.draft))
        .map(|it| (format!("{base}/{}", it.name()), context.lang.text(&it.key())))
        .collect()
}

/// Whose correction it is, and where its pages are.
struct Place {
    case: Case,
    action: String,
    /// Where it leads when it is done.
    back: String,
    cause: Cause,
}

async fn of_reviewer(
    app: &App,
    context: &RequestContext,
    id: CaseId,
    name: &str,
) -> Result<Place, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    let base = paths::case(id);
    let (action, back) = (format!("{base}/gegevens/{name}"), format!("{base}/behoud"));
    Ok(Place { case, action, back, cause: Cause::Reviewer })
}

async fn of_applicant(app: &App, context: &RequestContext, name: &str) -> Result<Place, PageError> {
    let case = cases::newest_of(&app.db, context.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let action = format!("/mijn/gegevens/{name}");
    Ok(Place { case, action, back: paths::CHANGES.to_owned(), cause: Cause::Applicant })
}

pub(in crate::pages) async fn show_reviewer(
    State(app): State<App>,
    context: RequestContext,
    Path((id, name)): Path<(CaseId, String)>,
) -> Result<Response, PageError> {
    let place = of_reviewer(&app, &context, id, &name).await?;
    show(&context, &place, &name)
}

pub(in crate::pages) async fn show_applicant(
    State(app): State<App>,
    context: RequestContext,
    Path(name): Path<String>,
) -> Result<Response, PageError> {
    let place = of_applicant(&app, &context, &name).await?;
    show(&context, &place, &name)
}

pub(in crate::pages) async fn save_reviewer(
    State(app): State<App>,
    context: RequestContext,
    Path((id, name)): Path<(CaseId, String)>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let place = of_reviewer(&app, &context, id, &name).await?;
    save(&app, &context, &place, &name, typed).await
}

pub(in crate::pages) async fn save_applicant(
    State(app): State<App>,
    context: RequestContext,
    Path(name): Path<String>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let place = of_applicant(&app, &context, &name).await?;
    save(&app, &context, &place, &name, typed).await
}

fn section(name: &str) -> Result<Section, PageError> {
    Section::SITUATION.into_iter().find(|it| it.name() == name).ok_or(PageError::NotFound)
}

fn show(context: &RequestContext, place: &Place, name: &str) -> Result<Response, PageError> {
    let section = section(name)?;
    if correct(&place.case.stage).is_err() {
        return Ok(Redirect::to(&place.back).into_response());
    }
    page(context, place, &[section], &section.typed(&place.case.draft), Errors::default())
}

/// Whether a typed field is one of a section's questions.
fn owns(context: &RequestContext, section: Section, draft: &Draft, typed: &str) -> bool {
    let (shown, errors) = (section.typed(draft), Errors::default());
    let fields = section.fields(&Maker { lang: context.lang, typed: &shown, errors: &errors });
    fields.iter().any(|it| is_part(typed, &it.name))
}

/// Puts what was typed into the sections it belongs to: the one that is corrected, and those it opened.
fn merge(context: &RequestContext, draft: &mut Draft, section: Section, mut typed: Fields) {
    // What other sections ask follows from what was just typed.
    draft.insert(section.name().to_owned(), typed.clone());
    for other in Section::SITUATION.into_iter().filter(|it| *it != section) {
        let names: Vec<String> = typed.keys().filter(|it| owns(context, other, draft, it)).cloned().collect();
        for name in names {
            if let Some(value) = typed.remove(&name) {
                draft.entry(other.name().to_owned()).or_default().insert(name, value);
            }
        }
    }
    draft.insert(section.name().to_owned(), typed);
}

async fn save(
    app: &App,
    context: &RequestContext,
    place: &Place,
    name: &str,
    mut typed: Fields,
) -> Result<Response, PageError> {
    let section = section(name)?;
    let action = typed.remove("actie").unwrap_or_default();
    let version = typed.remove("versie");
    let why = typed.remove(WHY).unwrap_or_default().trim().to_owned();
    change_rows(section, &mut typed, &action);
    let case = &place.case;
    let mut draft = case.draft.clone();
    merge(context, &mut draft, section, typed);
    for it in Section::SITUATION {
        draft.entry(it.name().to_owned()).and_modify(|typed| settle(it, context.lang, typed));
    }
    // A change here may ask for an answer elsewhere, such as a partner's pay: that is asked on the same page.
    let faults = |it: Section| validate::errors(it, context.lang, &it.typed(&draft), context.today);
    let mut open = vec![section];
    let others = Section::SITUATION.into_iter().filter(|it| *it != section && it.is_asked(&draft));
    open.extend(others.filter(|it| !faults(*it).is_empty()));
    let mut shown = Fields::from([(WHY.to_owned(), why.clone())]);
    open.iter().for_each(|it| shown.extend(it.typed(&draft)));
    if action == "meer" || action == "minder" {
        return page(context, place, &open, &shown, Errors::default());
    }
    let mut errors = Errors::default();
    for it in &open {
        faults(*it).list().iter().for_each(|(field, message)| errors.add(field, message.clone()));
    }
    let is_same = differences(context, &case.draft, &draft).is_empty();
    let errors = checked(context, &why, is_same, errors);
    if !errors.is_empty() {
        return page(context, place, &open, &shown, errors);
    }
    let application = application(&draft, context.today).ok_or(PageError::BadRequest)?;
    let tx = app.db.begin().await?;
    let fresh = cases::load(&tx, context.actor()?, case.id).await?;
    if version.and_then(|it| it.parse::<i64>().ok()) != Some(fresh.version) {
        return Err(PageError::Stale);
    }
    let mut change = correct(&fresh.stage).map_err(|_| PageError::Stale)?;
    if place.cause == Cause::Reviewer {
        change = change.with_notice(Notice::AnswersCorrected { on: context.today });
    }
    case_steps::correct(&tx, &fresh, (&draft, &application), (change, &why), &context.by(), context.now)
        .await?;
    recompute::one(&tx, &fresh, &application, place.cause, context.today).await?;
    commit_to(tx, &format!("{}?gewijzigd=ja", place.back)).await
}

/// The reason is there, and something changed.
fn checked(context: &RequestContext, why: &str, is_same: bool, mut errors: Errors) -> Errors {
    if why.is_empty() {
        errors.add(WHY, context.lang.text("error-correction-why"));
    } else if LONGEST < why.chars().count() {
        errors.add(WHY, context.lang.say("error-too-long", &[("most", LONGEST.to_string())]));
    }
    if errors.is_empty() && is_same {
        return Errors::whole(context.lang.text("correction-nothing"));
    }
    errors
}

fn page(
    context: &RequestContext,
    place: &Place,
    open: &[Section],
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let section = open[0];
    let make = Maker { lang, typed, errors: &errors };
    let mut fields: Vec<Field> = open.iter().flat_map(|it| it.fields(&make)).collect();
    fields.push(make.area(WHY, "correction-why"));
    fields.push(make.hidden("versie", &place.case.version.to_string()));
    let mut form = FormView::new(&place.action, fields, errors, lang.text("correction-save"));
    if section == Section::Children {
        form = form.with_button("meer", lang.text("form-more-children"));
        if 0 < shown_children(typed) {
            form = form.with_button("minder", lang.text("form-fewer-children"));
        }
    }
    FormPage::new(context, &section.key(), form).back(&place.back, lang.text("form-back")).show(context)
}
