//! The one door through which a case changes.

use chrono::{DateTime, Datelike, Utc};
use domain::{
    application::Application,
    calendar::business_day,
    case::{
        change::{CaseChange, OfferTerm},
        stage::Stage,
    },
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, Statement, sea_query::Expr,
};
use serde_json::{Value, json};

use crate::{
    casework::{
        audit_log::{self, By},
        cases::{Case, plain, tell},
        corrections,
        drafts::{Draft, json},
        duties,
    },
    db::Tx,
    entity::case::{Column, Entity},
    error::StoreError,
    money_out::disbursement,
    people::accounts,
    repayment::{agreements, unsigned},
};

/// Writes the application as it was sent, gives the case its number, and applies the change.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn submit(
    tx: &Tx,
    case: &Case,
    application: &Application,
    change: CaseChange,
    by: &By,
    now: DateTime<Utc>,
) -> Result<String, StoreError> {
    let today = match change.stage {
        Stage::Submitted { on, .. } => on,
        Stage::Draft
        | Stage::InReview { .. }
        | Stage::Waiting { .. }
        | Stage::Proposed { .. }
        | Stage::Granted { .. }
        | Stage::Running { .. }
        | Stage::Refused { .. }
        | Stage::Withdrawn { .. }
        | Stage::Dismissed { .. }
        | Stage::Closed { .. } => return Err(StoreError::Stale),
    };
    let number = format!("TEF-{}-{:05}", today.year(), next_number(tx, today.year()).await?);
    let name = application.person.full_name();
    apply(tx, case, change, by, now).await?;
    Entity::update_many()
        .col_expr(Column::Number, Expr::value(number.as_str()))
        .col_expr(Column::Application, Expr::value(json(application, "application")?))
        .col_expr(Column::Name, Expr::value(name.as_str()))
        .col_expr(Column::NameLower, Expr::value(plain(&name)))
        .col_expr(Column::RequestedCents, Expr::value(application.requested().cents()))
        .col_expr(Column::SubmittedOn, Expr::value(today))
        .filter(Column::Id.eq(case.id.0))
        .exec(&tx.0)
        .await?;
    accounts::rename(tx, case.applicant.id, &application.person.first_name).await?;
    Ok(number)
}

/// Replaces the answers of a case by a new version; the one before is kept beside it.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn correct(
    tx: &Tx,
    case: &Case,
    (draft, application): (&Draft, &Application),
    (change, why): (CaseChange, &str),
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let name = application.person.full_name();
    apply(tx, case, change, by, now).await?;
    Entity::update_many()
        .col_expr(Column::Draft, Expr::value(json(draft, "draft")?))
        .col_expr(Column::Application, Expr::value(json(application, "application")?))
        .col_expr(Column::Name, Expr::value(name.as_str()))
        .col_expr(Column::NameLower, Expr::value(plain(&name)))
        .col_expr(Column::RequestedCents, Expr::value(application.requested().cents()))
        .filter(Column::Id.eq(case.id.0))
        .exec(&tx.0)
        .await?;
    corrections::add(tx, case.id, why, (&case.draft, draft), by, now).await
}

/// The next number of a year; gaps appear only when a transaction is undone.
async fn next_number(tx: &Tx, year: i32) -> Result<i64, StoreError> {
    let sql = "insert into case_number (year, last) values ($1, 1) \
               on conflict (year) do update set last = case_number.last + 1 returning last";
    let statement = Statement::from_sql_and_values(tx.0.get_database_backend(), sql, [year.into()]);
    let row = tx.0.query_one_raw(statement).await?.ok_or(StoreError::NotFound)?;
    Ok(row.try_get("", "last")?)
}

/// Numbers of a year start after this one: for a fund that begins with cases of an older system.
pub async fn start_numbers_after(tx: &Tx, year: i32, last: i64) -> Result<(), StoreError> {
    let sql = "insert into case_number (year, last) values ($1, $2) \
               on conflict (year) do update set last = $3";
    let values: [sea_orm::Value; 3] = [year.into(), last.into(), last.into()];
    tx.0.execute_raw(Statement::from_sql_and_values(tx.0.get_database_backend(), sql, values)).await?;
    Ok(())
}

/// Writes one step: stage, clock, log, agreements, payouts and messages, together or not at all.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn apply(
    tx: &Tx,
    case: &Case,
    change: CaseChange,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let clock = change.clock.or(case.clock);
    let reviewer = change.stage.review().map(|it| it.reviewer.0);
    let updated = Entity::update_many()
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .col_expr(Column::StageName, Expr::value(change.stage.name()))
        .col_expr(Column::Stage, Expr::value(json(&change.stage, "stage")?))
        .col_expr(Column::ReviewerId, Expr::value(reviewer))
        .col_expr(Column::DecideBy, Expr::value(clock.map(|it| it.decide_by)))
        .col_expr(Column::PausedSince, Expr::value(clock.and_then(|it| it.paused_since)))
        .col_expr(Column::UpdatedAt, Expr::value(now))
        .filter(Column::Id.eq(case.id.0))
        .filter(Column::Version.eq(case.version))
        .exec(&tx.0)
        .await?;
    if updated.rows_affected != 1 {
        return Err(StoreError::Stale);
    }
    let line = audit_log::LogEntry {
        case: Some(case.id),
        step: change.step,
        from: Some(case.stage.name()),
        to: Some(change.stage.name()),
        facts: facts(&change),
    };
    audit_log::add(tx, line, by, now).await?;
    // The day of the decision as the fund counts days, not as UTC does.
    let offered_on = change.stage.decided().map_or_else(|| business_day(now), |it| it.on);
    agreements::offer(tx, case.id, &change.offers, offered_on).await?;
    if let Some(proposal) = change.stage.proposal() {
        disbursement::plan(tx, case.id, proposal, &change.payouts).await?;
    }
    match change.offer {
        Some(OfferTerm::Lapsed { on }) => unsigned::mark_lapsed(tx, case.id, on).await?,
        Some(OfferTerm::Again { accept_by }) => unsigned::offer_again(tx, case.id, accept_by).await?,
        None => {}
    }
    if change.stage.stopped().is_some() && case.stage.stopped().is_none() {
        // What had to be seen to belonged to a training that goes on.
        duties::replace(tx, case.id, &[], business_day(now)).await?;
    }
    if let Stage::Withdrawn { .. } = change.stage {
        disbursement::cancel_planned(tx, case.id, by, now).await?;
    }
    for notice in change.notices {
        tell(tx, case, notice, now).await?;
    }
    Ok(())
}

/// What the log keeps of a change: the assessment or proposal itself, so that "why" can be answered later.
fn facts(change: &CaseChange) -> Value {
    let review = change.stage.review().and_then(|it| it.assessment.as_ref());
    json!({
        "assessment": if change.step == "assess" { review } else { None },
        "proposal_cents": change.stage.proposal().map(|it| it.total().cents()),
        "payouts": change.payouts.len(),
        "offers": change.offers.len(),
    })
}
