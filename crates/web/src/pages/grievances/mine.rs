//! "Ik ben het niet eens met een besluit", and a complaint.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::grievance::{GrievanceKind, GrievanceSubject};
use store::{
    casework::{
        cases::{self, Case},
        drafts::Fields,
        grievance_steps,
        grievances::{self, Grievance, NewGrievance},
    },
    error::StoreError,
};
use uuid::Uuid;

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    http::{context::RequestContext, error::PageError, paths},
    present::grievance::{Objectionable, objectionable},
    runtime::state::App,
    view::form_page::{FormPage, FormView},
};

/// Longest text.
const LONGEST: usize = 3_000;

/// All cases of who looks, with what they can object to of each.
async fn all(app: &App, context: &RequestContext) -> Result<Vec<(Case, Vec<Objectionable>)>, PageError> {
    let mut found = Vec::new();
    let all = cases::list_of(&app.db, context.actor()?.id).await?;
    let open = grievances::open_of_cases(&app.db, all.iter().map(|it| it.id)).await?;
    for case in all {
        let mut of_case = objectionable(&app.db, context.lang, &case, context.today).await?;
        // One that is open about the same is answered first.
        of_case.retain(|it| !open.iter().any(|other| other.subject_id == Some(it.id)));
        found.push((case, of_case));
    }
    Ok(found)
}

pub(crate) async fn show_objection(
    State(app): State<App>,
    context: RequestContext,
) -> Result<Response, PageError> {
    objection_page(&app, &context, (&Fields::new(), Errors::default())).await
}

async fn objection_page(
    app: &App,
    context: &RequestContext,
    (typed, errors): (&Fields, Errors),
) -> Result<Response, PageError> {
    let lang = context.lang;
    let all = all(app, context).await?;
    let choices: Vec<(String, String)> =
        all.iter().flat_map(|it| &it.1).map(|it| (it.id.to_string(), it.label.clone())).collect();
    let make = Maker { lang, typed, errors: &errors };
    let fields = if choices.is_empty() {
        Vec::new()
    } else {
        vec![make.listed("about", "ask-object-about", choices), make.area("words", "ask-object-words")]
    };
    let is_empty = fields.is_empty();
    let (action, button) =
        if is_empty { (paths::COMPLAIN, "object-complain") } else { (paths::OBJECT, "object-send") };
    let mut form = FormView::new(action, fields, errors, lang.text(button));
    form.is_question = is_empty;
    let mut page = FormPage::new(context, "object", form).back(paths::MINE, lang.text("form-back"));
    page.lead = if is_empty {
        let mut lead = vec![lang.ruled("object-none", context.today), lang.text("object-none-help")];
        // Nothing typed is lost when the last day passed meanwhile.
        let typed = typed.get("words").filter(|it| !it.is_empty());
        lead.extend(typed.map(|it| lang.say("object-kept", &[("words", it.clone())])));
        lead
    } else {
        vec![lang.ruled("object.lead", context.today)]
    };
    page.show(context)
}

pub(crate) async fn object(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let all = all(&app, &context).await?;
    let mut read = Reader::new(context.lang, &typed, context.today);
    let of_id = |name: &str| {
        let found = all.iter().flat_map(|(case, of_case)| of_case.iter().map(move |it| (case, it)));
        found.into_iter().find(|it| it.1.id.to_string() == name)
    };
    let about = read.choice("about", of_id, "error-choose-one");
    let words = read.text("words", LONGEST, "error-object-words");
    let (Some((case, about)), Some(words)) = (about, words) else {
        let errors = read.errors;
        return objection_page(&app, &context, (&typed, errors)).await;
    };
    let kind = GrievanceKind::Objection;
    let new = NewGrievance { kind, subject: about.subject, subject_id: Some(about.id), words };
    receive(&app, &context, case, new).await
}

async fn receive(
    app: &App,
    context: &RequestContext,
    case: &Case,
    new: NewGrievance,
) -> Result<Response, PageError> {
    let tx = app.db.begin().await?;
    match grievances::receive(&tx, case, new, &context.by(), context.now).await {
        Ok(_) => tx.commit().await?,
        // The same came in at this moment.
        Err(StoreError::Stale | StoreError::Duplicate) => drop(tx),
        Err(error) => return Err(error.into()),
    }
    Ok(Redirect::to(paths::MINE).into_response())
}

pub(crate) async fn show_complaint(
    State(app): State<App>,
    context: RequestContext,
) -> Result<Response, PageError> {
    cases::newest_of(&app.db, context.actor()?.id).await?.ok_or(PageError::NotFound)?;
    complaint_page(&context, (&Fields::new(), Errors::default()))
}

fn complaint_page(
    context: &RequestContext,
    (typed, errors): (&Fields, Errors),
) -> Result<Response, PageError> {
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let fields = vec![make.area("words", "ask-complaint")];
    let form = FormView::new(paths::COMPLAIN, fields, errors, context.lang.text("complain-send"));
    let mut page = FormPage::new(context, "complain", form).back(paths::MINE, context.lang.text("form-back"));
    page.lead = vec![context.lang.ruled("complain.lead", context.today)];
    page.show(context)
}

pub(crate) async fn complain(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::newest_of(&app.db, context.actor()?.id).await?.ok_or(PageError::NotFound)?;
    let mut read = Reader::new(context.lang, &typed, context.today);
    let Some(words) = read.text("words", LONGEST, "error-complaint") else {
        let errors = read.errors;
        return complaint_page(&context, (&typed, errors));
    };
    let kind = GrievanceKind::Complaint;
    let new = NewGrievance { kind, subject: GrievanceSubject::Conduct, subject_id: None, words };
    receive(&app, &context, &case, new).await
}

/// Where it is taken back, and of which kind it is.
fn kind_of(name: &str) -> Result<(GrievanceKind, &'static str), PageError> {
    match name {
        "bezwaar" => Ok((GrievanceKind::Objection, paths::OBJECT)),
        "klacht" => Ok((GrievanceKind::Complaint, paths::COMPLAIN)),
        _ => Err(PageError::NotFound),
    }
}

/// "Ik trek dit in", with a question first: an objection cannot be made again once its term has passed.
pub(crate) async fn show_withdraw(
    State(app): State<App>,
    context: RequestContext,
    Path((name, id)): Path<(String, Uuid)>,
) -> Result<Response, PageError> {
    withdraw_page(&app, &context, (&name, id), (&Fields::new(), Errors::default())).await
}

async fn withdraw_page(
    app: &App,
    context: &RequestContext,
    (name, id): (&str, Uuid),
    (typed, errors): (&Fields, Errors),
) -> Result<Response, PageError> {
    let (_, base) = kind_of(name)?;
    if own(app, context, (name, id)).await?.0.outcome.is_some() {
        return Ok(Redirect::to(paths::MINE).into_response());
    }
    let make = Maker { lang: context.lang, typed, errors: &errors };
    let fields = vec![make.radio("sure", "ask-grievance-withdraw", "answer", &["yes", "no"])];
    let action = format!("{base}/{id}/intrekken");
    let form = FormView::new(&action, fields, errors, context.lang.text("form-next"));
    FormPage::new(context, "grievance-withdraw", form)
        .back(paths::MINE, context.lang.text("form-back"))
        .show(context)
}

/// It, with its case; whoever may not see the case finds nothing.
async fn own(
    app: &App,
    context: &RequestContext,
    (name, id): (&str, Uuid),
) -> Result<(Grievance, Case), PageError> {
    let grievance = grievances::load(&app.db, kind_of(name)?.0, id).await?;
    let case = cases::load(&app.db, context.actor()?, grievance.case).await?;
    Ok((grievance, case))
}

pub(crate) async fn withdraw(
    State(app): State<App>,
    context: RequestContext,
    Path((name, id)): Path<(String, Uuid)>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let (grievance, case) = own(&app, &context, (&name, id)).await?;
    match typed.get("sure").map(String::as_str) {
        Some("yes") => {}
        Some("no") => return Ok(Redirect::to(paths::MINE).into_response()),
        _ => {
            let mut errors = Errors::default();
            errors.add("sure", context.lang.text("error-yes-no"));
            return withdraw_page(&app, &context, (&name, id), (&typed, errors)).await;
        }
    }
    let tx = app.db.begin().await?;
    if grievance_steps::withdraw(&tx, (&grievance, &case), &context.by(), context.now).await? {
        tx.commit().await?;
    }
    Ok(Redirect::to(paths::MINE).into_response())
}
