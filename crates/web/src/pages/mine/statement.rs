//! The applicant's own statement: page, PDF and CSV.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use domain::ids::AgreementId;
use serde::Deserialize;
use store::{
    casework::cases::{self, Case},
    ledger::books,
    repayment::{
        agreements::{self, Agreement},
        charges,
    },
};

use crate::{
    http::{context::RequestContext, csv, error::PageError, paths},
    present::statement::{Statement, file_name},
    runtime::state::App,
    view::shell::{Shell, ok},
    words::{filters, format::date},
};

#[derive(Deserialize)]
pub(crate) struct StatementQuery {
    jaar: Option<i32>,
}

struct Year {
    year: i32,
    is_now: bool,
}

#[derive(Template)]
#[template(path = "mine/statement.html")]
struct StatementPage {
    shell: Shell,
    here: String,
    name: String,
    rules: String,
    year: Option<i32>,
    years: Vec<Year>,
    query: String,
    statement: Statement,
}

async fn own(
    app: &App,
    context: &RequestContext,
    id: AgreementId,
    year: Option<i32>,
) -> Result<(Statement, Case, Agreement), PageError> {
    let agreement = agreements::load(&app.db, context.actor()?, id).await?;
    let case = cases::load(&app.db, context.actor()?, agreement.case).await?;
    let entries = books::list_of_agreement(&app.db, id).await?;
    let charges = charges::list_charges(&app.db, id).await?;
    Ok((Statement::of(context.lang, &agreement, (&entries, &charges), year), case, agreement))
}

pub(crate) async fn show(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
    Query(asked): Query<StatementQuery>,
) -> Result<Response, PageError> {
    let (statement, _, agreement) = own(&app, &context, id, asked.jaar).await?;
    let name = agreement.terms.label();
    let page = StatementPage {
        shell: Shell::new(&context, "account-statement"),
        here: paths::statement(id),
        name: context.lang.named("instrument", name),
        rules: date(context.lang, agreement.terms.rules_of()),
        year: asked.jaar,
        years: statement.years.iter().map(|it| Year { year: *it, is_now: asked.jaar == Some(*it) }).collect(),
        query: asked.jaar.map_or_else(String::new, |it| format!("?jaar={it}")),
        statement,
    };
    ok(&context, &page)
}

pub(crate) async fn pdf(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
    Query(asked): Query<StatementQuery>,
) -> Result<Response, PageError> {
    let (statement, case, agreement) = own(&app, &context, id, asked.jaar).await?;
    let bytes = statement.pdf(&app, (&case, &agreement), context.lang, context.today).await?;
    let name = format!("{}.pdf", file_name(id, asked.jaar, context.today));
    Ok(csv::file(bytes, &name, "application/pdf"))
}

pub(crate) async fn csv(
    State(app): State<App>,
    context: RequestContext,
    Path(id): Path<AgreementId>,
    Query(asked): Query<StatementQuery>,
) -> Result<Response, PageError> {
    let (statement, _, _) = own(&app, &context, id, asked.jaar).await?;
    let (head, rows) = statement.sheet(context.lang);
    csv::answer(&file_name(id, asked.jaar, context.today), &head, &rows)
}
