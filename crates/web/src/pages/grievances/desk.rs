//! Who answers objections and complaints: what is open, and one of them with its steps.

use std::collections::{HashMap, hash_map::Entry};

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use domain::{
    calendar::business_day,
    case::{stage::Stage, submit::reopen},
    grievance::{GrievanceKind, GrievanceOutcome, GrievanceSubject},
};
use store::{
    case_steps,
    casework::{
        cases::{self, Case},
        drafts::Fields,
        grievance_steps::{self, GrievanceStep},
        grievances::{self, Grievance},
        papers::LetterKind,
        unmade_letters,
    },
    people::accounts,
    reports::people,
};
use uuid::Uuid;

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed, typed_day},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    mail::answers,
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, ok},
    },
    words::{filters, format::date, lang::Lang},
};

/// Longest note and answer.
const LONGEST: usize = 3_000;

/// Where the pages of a kind are.
const fn base(kind: GrievanceKind) -> &'static str {
    match kind {
        GrievanceKind::Objection => "/bezwaren",
        GrievanceKind::Complaint => "/klachten",
    }
}

const fn name_of_list(kind: GrievanceKind) -> &'static str {
    match kind {
        GrievanceKind::Objection => "objections",
        GrievanceKind::Complaint => "complaints",
    }
}

struct GrievanceRow {
    path: String,
    number: String,
    name: String,
    subject: String,
    /// The last day to answer, or how it ended.
    when: String,
    is_late: bool,
    owner: String,
}

#[derive(Template)]
#[template(path = "grievances/list.html")]
struct ListPage {
    shell: Shell,
    lead: String,
    lines: Vec<GrievanceRow>,
    /// What was answered or taken back last.
    ended: Vec<GrievanceRow>,
}

#[derive(Template)]
#[template(path = "grievances/one.html")]
struct OnePage {
    shell: Shell,
    errors: Errors,
    back: (&'static str, String),
    facts: Vec<(String, String)>,
    words: String,
    /// What was answered.
    answered: String,
    /// The page of its case, and of the letter it is about, for who may open them.
    case: Option<String>,
    letter: Option<String>,
    path: String,
    may_take: bool,
    is_mine: bool,
    may_extend: bool,
    heard: FormView,
    /// What is wrong is in the note of the hearing.
    heard_bad: bool,
    answer: FormView,
}

pub(crate) async fn objections(
    State(app): State<App>,
    context: RequestContext,
) -> Result<Response, PageError> {
    list(&app, &context, GrievanceKind::Objection).await
}

pub(crate) async fn complaints(
    State(app): State<App>,
    context: RequestContext,
) -> Result<Response, PageError> {
    list(&app, &context, GrievanceKind::Complaint).await
}

async fn list(app: &App, context: &RequestContext, kind: GrievanceKind) -> Result<Response, PageError> {
    let lang = context.lang;
    let open = grievances::list_open(&app.db, kind).await?;
    let ended = grievances::list_ended(&app.db, kind).await?;
    let both = || open.iter().chain(&ended);
    let people = people::of_cases(&app.db, both().map(|it| it.case)).await?;
    let mut owners = HashMap::new();
    for owner in both().filter_map(|it| it.owner) {
        if let Entry::Vacant(free) = owners.entry(owner) {
            free.insert(accounts::by_id(&app.db, owner).await?.name);
        }
    }
    let row = |it: &Grievance| {
        let who = people.get(&it.case).cloned().unwrap_or_default();
        GrievanceRow {
            path: format!("{}/{}", base(kind), it.id),
            number: who.number,
            name: who.name,
            subject: lang.named("grievance-subject", it.subject.name()),
            when: match it.outcome {
                Some(outcome) => lang.named("grievance-outcome", outcome.name()),
                None => date(lang, it.answer_by),
            },
            is_late: it.outcome.is_none() && it.answer_by < context.today,
            owner: it.owner.and_then(|it| owners.get(&it).cloned()).unwrap_or_else(|| lang.text("nobody")),
        }
    };
    let key = name_of_list(kind);
    let page = ListPage {
        shell: Shell::new(context, key),
        lead: lang.text(&format!("{key}.lead")),
        lines: open.iter().map(row).collect(),
        ended: ended.iter().map(row).collect(),
    };
    ok(context, &page)
}

pub(crate) async fn objection(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<Uuid>,
) -> Result<Response, PageError> {
    show(&app, &context, GrievanceKind::Objection, id).await
}

pub(crate) async fn complaint(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<Uuid>,
) -> Result<Response, PageError> {
    show(&app, &context, GrievanceKind::Complaint, id).await
}

async fn show(
    app: &App,
    context: &RequestContext,
    kind: GrievanceKind,
    id: Uuid,
) -> Result<Response, PageError> {
    let grievance = grievances::load(&app.db, kind, id).await?;
    page(app, context, &grievance, (&heard_before(&grievance), Errors::default())).await
}

/// What was noted of the hearing so far: a later note goes on from it.
fn heard_before(it: &Grievance) -> Fields {
    let Some((on, note)) = &it.heard else { return Fields::new() };
    let mut typed = typed_day("heard", *on);
    typed.insert("note".to_owned(), note.clone());
    typed
}

async fn page(
    app: &App,
    context: &RequestContext,
    it: &Grievance,
    (typed, errors): (&Fields, Errors),
) -> Result<Response, PageError> {
    let lang = context.lang;
    let me = context.actor()?.id;
    let case = cases::load_for_work(&app.db, it.case).await?;
    let is_mine = it.owner == Some(me) && it.outcome.is_none();
    let is_objection = it.kind == GrievanceKind::Objection;
    let is_letter = !matches!(it.subject, GrievanceSubject::Amendment | GrievanceSubject::Collection);
    let path = format!("{}/{}", base(it.kind), it.id);
    let make = Maker { lang, typed, errors: &errors };
    let fields = vec![make.date("heard", "ask-heard"), make.area("note", "ask-heard-note")];
    let heard = FormView::new(&format!("{path}/horen"), fields, errors.clone(), lang.text("grievance-hear"));
    let outcomes = it.kind.outcomes().map(GrievanceOutcome::name);
    let fields = vec![
        make.radio("outcome", "ask-grievance-outcome", "grievance-outcome", &outcomes),
        make.area("answer", "ask-grievance-answer"),
    ];
    let answer =
        FormView::new(&format!("{path}/antwoord"), fields, errors.clone(), lang.text("grievance-answer"));
    let code = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let heard_bad = heard.fields.iter().any(|it| it.error.is_some());
    let page = OnePage {
        shell: Shell::titled(context, format!("{} {}", lang.named("grievance", it.kind.name()), case.name())),
        errors,
        back: (base(it.kind), lang.text(name_of_list(it.kind))),
        facts: facts(app, lang, it, &case).await?,
        words: it.words.clone(),
        answered: it.answer.clone().unwrap_or_default(),
        case: is_objection.then(|| paths::case(case.id)),
        letter: it
            .subject_id
            .filter(|_| is_objection && is_letter)
            .map(|id| paths::paper(domain::ids::PaperId(id))),
        path,
        may_take: it.outcome.is_none()
            && it.owner != Some(me)
            && !grievances::took_part(&app.db, &case, me, it.received_at).await?,
        is_mine,
        may_extend: is_mine && !it.extended && context.today <= it.answer_by,
        heard_bad,
        heard,
        answer,
    };
    Ok(html(context, code, &page)?)
}

async fn facts(
    app: &App,
    lang: Lang,
    it: &Grievance,
    case: &Case,
) -> Result<Vec<(String, String)>, PageError> {
    let row = |key: &str, value: String| (lang.text(key), value);
    let person = case.application.as_ref().map(|it| &it.person);
    let mut rows = vec![
        row("column-number", case.name().to_owned()),
        row("column-name", person.map_or_else(String::new, domain::application::Person::full_name)),
        row("ask-phone", person.map_or_else(String::new, |it| it.phone.clone())),
        row("grievance-about", lang.named("grievance-subject", it.subject.name())),
        row("grievance-received", date(lang, business_day(it.received_at))),
        row("grievance-answer-by", date(lang, it.answer_by)),
    ];
    if let Some(owner) = it.owner {
        rows.push(row("grievance-owner", accounts::by_id(&app.db, owner).await?.name));
    }
    if let Some((on, note)) = &it.heard {
        rows.push(row("grievance-heard", format!("{}: {note}", date(lang, *on))));
    }
    if let Some(outcome) = it.outcome {
        rows.push(row("ask-grievance-outcome", lang.named("grievance-outcome", outcome.name())));
    }
    Ok(rows)
}

pub(crate) async fn step_objection(
    State(app): State<App>,
    context: RequestContext,
    Path((id, step)): Path<(Uuid, String)>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    take_step(&app, &context, (GrievanceKind::Objection, id), &step, typed).await
}

pub(crate) async fn step_complaint(
    State(app): State<App>,
    context: RequestContext,
    Path((id, step)): Path<(Uuid, String)>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    take_step(&app, &context, (GrievanceKind::Complaint, id), &step, typed).await
}

async fn take_step(
    app: &App,
    context: &RequestContext,
    (kind, id): (GrievanceKind, Uuid),
    step: &str,
    typed: Fields,
) -> Result<Response, PageError> {
    let it = grievances::load(&app.db, kind, id).await?;
    let case = cases::load_for_work(&app.db, it.case).await?;
    let me = context.account()?;
    let tx = app.db.begin().await?;
    let done = match step {
        "aannemen" => grievance_steps::take_on(&tx, (&it, &case), me, context.now).await?,
        "langer" => grievance_steps::extend(&tx, (&it, &case), me, context.now).await?,
        "horen" => {
            let mut read = Reader::new(context.lang, &typed, context.today);
            let on = read.date("heard");
            if on.is_some_and(|on| context.today < on) {
                read.errors.add("heard", context.lang.text("error-date-future"));
            }
            if on.is_some_and(|on| on < business_day(it.received_at)) {
                read.errors.add("heard", context.lang.text("error-heard-early"));
            }
            let note = read.text("note", LONGEST, "error-heard-note");
            match (on, note) {
                (Some(on), Some(note)) if read.errors.is_empty() => {
                    grievance_steps::note_hearing(&tx, &it, (on, &note), me, context.now).await?
                }
                _ => {
                    let errors = read.errors;
                    drop(tx);
                    return page(app, context, &it, (&typed, errors)).await;
                }
            }
        }
        "antwoord" => {
            drop(tx);
            return answer(app, context, (&it, &case), typed).await;
        }
        _ => return Err(PageError::NotFound),
    };
    if done == GrievanceStep::Done {
        return commit_to(tx, &format!("{}/{id}", base(kind))).await;
    }
    drop(tx);
    let errors = Errors::whole(context.lang.text(why(done)));
    page(app, context, &it, (&typed, errors)).await
}

const fn why(step: GrievanceStep) -> &'static str {
    match step {
        GrievanceStep::Done | GrievanceStep::NotNow => "grievance-not-now",
        GrievanceStep::TookPart => "grievance-took-part",
        GrievanceStep::TooLate => "grievance-too-late",
        GrievanceStep::NothingChanged => "grievance-nothing-changed",
    }
}

/// Outcome, letter, message, and an application that is taken up again, are written together.
async fn answer(
    app: &App,
    context: &RequestContext,
    (it, case): (&Grievance, &Case),
    typed: Fields,
) -> Result<Response, PageError> {
    let mut read = Reader::new(context.lang, &typed, context.today);
    let known =
        |name: &str| GrievanceOutcome::from_name(name).filter(|name| it.kind.outcomes().contains(name));
    let outcome = read.choice("outcome", known, "error-choose-one");
    let words = read.text("answer", LONGEST, "error-grievance-answer");
    let (Some(outcome), Some(words)) = (outcome, words) else {
        let errors = read.errors;
        return page(app, context, it, (&typed, errors)).await;
    };
    let me = context.account()?;
    let letter = answers::answer(case, it, outcome, &words, context.today);
    let kind = match it.kind {
        GrievanceKind::Objection => LetterKind::ObjectionDecision,
        GrievanceKind::Complaint => LetterKind::ComplaintAnswer,
    };
    let tx = app.db.begin().await?;
    let fresh = cases::load_for_work(&tx, it.case).await?;
    let is_reopened = outcome == GrievanceOutcome::Changed
        && it.subject == GrievanceSubject::Dismissal
        && it.owner == Some(me.id)
        && matches!(fresh.stage, Stage::Dismissed { .. });
    if is_reopened {
        let change = reopen(&fresh.stage, context.today).map_err(|_| PageError::Stale)?;
        case_steps::apply(&tx, &fresh, change, &context.by(), context.now).await?;
    }
    unmade_letters::write(&tx, it.case, kind, &letter, context.now).await?;
    let done = grievance_steps::decide(&tx, (it, &fresh), (outcome, &words), me, context.now).await?;
    if done == GrievanceStep::Done {
        return commit_to(tx, &format!("{}/{}", base(it.kind), it.id)).await;
    }
    drop(tx);
    page(app, context, it, (&typed, Errors::whole(context.lang.text(why(done))))).await
}
