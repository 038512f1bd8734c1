//! The fund's standing under the credit law: without one, no new credit from the day the law sets.

use axum::{extract::State, response::Response};
use chrono::{Datelike, NaiveDate};
use domain::credit::{
    rules::CreditRules,
    status::{CreditStanding, CreditStatus},
};
use store::{
    casework::drafts::Fields,
    people::{
        manager_proposals::{self, ManagerAction},
        security::{SecurityEvent, SecurityEventKind},
    },
};

use crate::{
    form::{
        field::Maker,
        read::Reader,
        typed::{Errors, Typed},
    },
    fund_settings::credit_standing,
    http::{context::RequestContext, error::PageError, once::commit_to, paths, security},
    runtime::state::App,
    view::form_page::{FormPage, FormView},
    words::format::date,
};

pub(crate) async fn show(State(app): State<App>, context: RequestContext) -> Result<Response, PageError> {
    let standing = credit_standing(&app.db).await?;
    let mut typed = Fields::from([
        ("credit".to_owned(), standing.status.name().to_owned()),
        ("document".to_owned(), standing.document),
        ("by".to_owned(), standing.by),
    ]);
    if let Some(on) = standing.on {
        typed.extend(parts(on));
    }
    page(&context, &typed, Errors::default(), scanner(&app, &context).await)
}

/// Whether files are looked at for malware, and by what.
async fn scanner(app: &App, context: &RequestContext) -> String {
    match &app.scanner {
        None => context.lang.text("scanner-off"),
        Some(scanner) => match scanner.version().await {
            Ok(version) => context.lang.say("scanner-on", &[("version", version)]),
            Err(_) => context.lang.text("scanner-silent"),
        },
    }
}

fn parts(on: NaiveDate) -> [(String, String); 3] {
    [("day", on.day().to_string()), ("month", on.month().to_string()), ("year", on.year().to_string())]
        .map(|(part, value)| (format!("on-{part}"), value))
}

/// The standing as typed; all but "unknown" says what it rests on, since when, and who wrote it.
fn read(read: &mut Reader<'_>, today: NaiveDate) -> Option<CreditStanding> {
    let status = read.choice("credit", CreditStatus::from_name, "error-choose-one")?;
    if status == CreditStatus::Unknown {
        return Some(CreditStanding::default());
    }
    let document = read.text("document", 200, "error-credit-document");
    let on = read.date("on");
    let by = read.text("by", 120, "error-credit-by");
    if on.is_some_and(|it| today < it) {
        let message = read.lang.say("error-credit-day", &[("day", date(read.lang, today))]);
        read.errors.add("on", message);
        return None;
    }
    Some(CreditStanding { status, document: document?, on: Some(on?), by: by? })
}

pub(crate) async fn save(
    State(app): State<App>,
    context: RequestContext,
    Typed(typed): Typed,
) -> Result<Response, PageError> {
    let mut reader = Reader::new(context.lang, &typed, context.today);
    let Some(standing) = read(&mut reader, context.today) else {
        let errors = reader.errors;
        return page(&context, &typed, errors, scanner(&app, &context).await);
    };
    let tx = app.db.begin().await?;
    manager_proposals::propose(&tx, &ManagerAction::Credit { standing }, context.actor()?.id, context.now)
        .await?;
    let event = SecurityEvent {
        detail: Some("credit".to_owned()),
        ..security::event(&app, &context, SecurityEventKind::Proposed)
    };
    security::note(&app, &tx, &event).await?;
    commit_to(tx, paths::MANAGER_PROPOSALS).await
}

fn page(
    context: &RequestContext,
    typed: &Fields,
    errors: Errors,
    scanner: String,
) -> Result<Response, PageError> {
    let lang = context.lang;
    let make = Maker { lang, typed, errors: &errors };
    let statuses = CreditStatus::ALL.map(CreditStatus::name);
    let fields = vec![
        make.radio("credit", "ask-credit", "credit", &statuses),
        make.text("document", "ask-credit-document"),
        make.date("on", "ask-credit-on"),
        make.text("by", "ask-credit-by"),
    ];
    let form = FormView::new(paths::SETTINGS, fields, errors, lang.text("settings-propose"));
    let mut page = FormPage::new(context, "settings", form);
    let law = &CreditRules::bundled().credit_law;
    let values = [("day", date(lang, law.from)), ("source", law.source.clone())];
    page.lead.push(lang.say("settings-law", &values));
    page.lead.push(lang.text("settings-two"));
    page.lead.push(scanner);
    page.show(context)
}
