//! What a reviewer registers of a training: that it began, months that were attended, the consent of who pays the
//! benefit. Payouts wait for it when the decision says so.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;
use domain::{
    calendar::Month,
    ids::{CaseId, UserId},
};
use store::{
    casework::{
        cases::{self, Case},
        drafts::Fields,
        training_facts::{self, FactKind, NewFact, TrainingFact},
    },
    db::Reads,
    error::StoreError,
    money_out::{holds, payouts},
    people::accounts,
};
use uuid::Uuid;

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed, typed_day},
    },
    http::{context::RequestContext, error::PageError, paths},
    present::payout::{hold_words, purpose},
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, status},
    },
    words::{
        filters,
        format::{date, euro, month},
        lang::Lang,
    },
};

/// Something that was registered, ready to print.
struct FactLine {
    id: Uuid,
    what: String,
    evidence: String,
    who: String,
}

#[derive(Template)]
#[template(path = "work/training.html")]
struct TrainingPage {
    shell: Shell,
    form: FormView,
    id: CaseId,
    /// Payouts that wait: which and for what.
    waits: Vec<(String, String)>,
    facts: Vec<FactLine>,
}

fn here(id: CaseId) -> String {
    format!("{}/opleiding", paths::case(id))
}

/// Open payouts of a case that wait for something of its training: which, and for what.
pub(crate) async fn waits(
    at: &impl Reads,
    lang: Lang,
    case: CaseId,
) -> Result<Vec<(String, String)>, PageError> {
    let known = training_facts::of_cases(at, vec![case]).await?;
    let Some(facts) = known.get(&case) else { return Ok(Vec::new()) };
    let planned = payouts::list_of_case(at, case).await?;
    let open = planned.iter().filter(|it| it.state.is_open());
    let lines = open.filter_map(|it| {
        let hold = holds::condition_hold(it, facts)?;
        let what = format!("{}, {}, {}", purpose(lang, it), euro(lang, it.amount), date(lang, it.due_on));
        Some((what, hold_words(lang, hold)))
    });
    Ok(lines.collect())
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    page(&app, &context, &case, &typed_day("on", context.today), Errors::default()).await
}

pub(crate) async fn save(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<CaseId>,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    let mut read = Reader::new(context.lang, &typed);
    let kind = read.choice("kind", FactKind::from_name, "error-choose-one");
    let on = read.date("on");
    let evidence = read.text("evidence", 200, "error-evidence");
    if let (Some(kind), Some(on)) = (kind, on)
        && let Some(key) = wrong_day(kind, on, &case, context.today)
    {
        read.errors.add("on", context.lang.text(key));
    }
    let mut errors = read.errors;
    let (Some(kind), Some(on), Some(evidence), true) = (kind, on, evidence, errors.is_empty()) else {
        return page(&app, &context, &case, &typed, errors).await;
    };
    // Of a month any day of it says which.
    let on = if kind == FactKind::Attended { Month::of(on).first_day() } else { on };
    let tx = app.db.begin().await?;
    let fact = NewFact { kind, on, evidence: &evidence };
    match training_facts::register(&tx, id, &fact, &context.by(), context.now).await {
        Ok(()) => tx.commit().await?,
        Err(StoreError::Stale) => {
            drop(tx);
            errors.add("on", context.lang.text("error-fact-known"));
            return page(&app, &context, &case, &typed, errors).await;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(Redirect::to(&here(id)).into_response())
}

/// Nobody attends a month to come, before the training or after it.
fn wrong_day(kind: FactKind, on: NaiveDate, case: &Case, today: NaiveDate) -> Option<&'static str> {
    let training = &case.application.as_ref()?.circumstances.training;
    let is_future = match kind {
        FactKind::Attended => Month::of(today) < Month::of(on),
        FactKind::Started | FactKind::Consented => today < on,
    };
    if is_future {
        return Some("error-date-future");
    }
    let at = Month::of(on);
    let is_outside = at < Month::of(training.from) || Month::of(training.until) < at;
    (kind == FactKind::Attended && is_outside).then_some("error-outside-training")
}

pub(crate) async fn withdraw(
    State(app): State<App>,
    context: RequestContext,
    Path((id, fact)): Path<(CaseId, Uuid)>,
) -> Result<Response, PageError> {
    cases::load(&app.db, context.actor()?, id).await?;
    let tx = app.db.begin().await?;
    training_facts::withdraw(&tx, (id, fact), &context.by(), context.now).await?;
    tx.commit().await?;
    Ok(Redirect::to(&here(id)).into_response())
}

async fn page(
    app: &App,
    context: &RequestContext,
    case: &Case,
    typed: &Fields,
    errors: Errors,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let code = status(&errors).max(StatusCode::OK);
    let make = Maker { lang, typed, errors: &errors };
    let fields = vec![
        make.radio("kind", "ask-fact", "training-fact", &FactKind::ALL.map(FactKind::name)),
        make.date("on", "ask-fact-on"),
        make.text("evidence", "ask-fact-evidence"),
    ];
    let mut facts = Vec::new();
    for it in training_facts::list(&app.db, case.id).await? {
        facts.push(line(app, lang, it).await?);
    }
    let page = TrainingPage {
        shell: Shell::titled(context, format!("{} {}", lang.text("training-title"), case.name())),
        form: FormView::new(&here(case.id), fields, errors, lang.text("training-register")),
        id: case.id,
        waits: waits(&app.db, lang, case.id).await?,
        facts,
    };
    Ok(html(context, code, &page)?)
}

async fn line(app: &App, lang: Lang, fact: TrainingFact) -> Result<FactLine, PageError> {
    let day = match fact.kind {
        FactKind::Attended => month(lang, Month::of(fact.on)),
        FactKind::Started | FactKind::Consented => date(lang, fact.on),
    };
    Ok(FactLine {
        id: fact.id,
        what: format!("{}: {day}", lang.named("training-fact", fact.kind.name())),
        evidence: fact.evidence,
        who: name(app, fact.by).await?,
    })
}

async fn name(app: &App, id: UserId) -> Result<String, PageError> {
    Ok(accounts::by_id(&app.db, id).await?.name)
}
