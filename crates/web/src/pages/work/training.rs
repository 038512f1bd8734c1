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
    case::{payout_condition::attendance_known_from, refusal::Refusal},
    fund::Regulation,
    ids::{CaseId, UserId},
};
use store::{
    casework::{
        cases::{self, Case},
        drafts::Fields,
        training_facts::{self, FactKind, NewFact, TrainingFact},
    },
    error::StoreError,
    people::accounts,
};
use uuid::Uuid;

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed, typed_day},
    },
    http::{context::RequestContext, error::PageError, once::commit_to, paths},
    pages::work::{steps::sentence, tied},
    runtime::state::App,
    view::{
        form_page::FormView,
        shell::{Shell, html, status},
    },
    words::{
        filters,
        format::{date, month},
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
    let mut read = Reader::new(context.lang, &typed, context.today);
    let kind = read.choice("kind", FactKind::from_name, "error-choose-one");
    let on = read.date("on");
    let evidence = read.text("evidence", 200, "error-evidence");
    if let (Some(kind), Some(on)) = (kind, on)
        && let Some(wrong) = wrong_day(context.lang, kind, on, &case, context.today)
    {
        read.errors.add("on", wrong);
    }
    let mut errors = read.errors;
    let (Some(kind), Some(on), Some(evidence), true) = (kind, on, evidence, errors.is_empty()) else {
        return page(&app, &context, &case, &typed, errors).await;
    };
    if case.stage.excludes(context.actor()?.id) {
        let errors = Errors::whole(sentence(context.lang, Refusal::NotAllowedHere));
        return page(&app, &context, &case, &typed, errors).await;
    }
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

/// Nothing is known of a day to come, and nothing of a training far from its time.
fn wrong_day(lang: Lang, kind: FactKind, on: NaiveDate, case: &Case, today: NaiveDate) -> Option<String> {
    let training = &case.application.as_ref()?.circumstances.training;
    let around = &Regulation::on(today).outlook;
    let at = Month::of(on);
    match kind {
        FactKind::Attended => {
            let from_day = Regulation::on(at.first_day()).attended_from_day;
            let known = attendance_known_from(at, training.until, from_day);
            if today < known {
                let words = [("month", month(lang, at)), ("day", date(lang, known))];
                return Some(lang.say("error-attended-early", &words));
            }
        }
        FactKind::Started | FactKind::Consented if today < on => return Some(lang.text("error-date-future")),
        FactKind::Started | FactKind::Consented => {}
    }
    let is_outside = at < Month::of(training.from).plus(-around.months_before)
        || Month::of(training.until).plus(around.months_after) < at;
    (kind != FactKind::Consented && is_outside).then(|| lang.text("error-outside-training"))
}

pub(crate) async fn withdraw(
    State(app): State<App>,
    context: RequestContext,
    Path((id, fact)): Path<(CaseId, Uuid)>,
) -> Result<Response, PageError> {
    let case = cases::load(&app.db, context.actor()?, id).await?;
    if case.stage.excludes(context.actor()?.id) {
        let errors = Errors::whole(sentence(context.lang, Refusal::NotAllowedHere));
        return page(&app, &context, &case, &typed_day("on", context.today), errors).await;
    }
    let tx = app.db.begin().await?;
    training_facts::withdraw(&tx, (id, fact), &context.by(), context.now).await?;
    commit_to(tx, &here(id)).await
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
    let form = FormView::new(&here(case.id), fields, errors, lang.text("training-register"));
    let title = format!("{} {}", lang.text("training-title"), case.name());
    let page = TrainingPage {
        shell: Shell::titled(context, title).with_form(form.kept_under()),
        form,
        id: case.id,
        waits: tied::waits(&app.db, (lang, context.today), case.id).await?,
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
