//! Billing runs: prepared by one, looked at and approved by another, then posted.
//!
//! A run is computed in chunks into lines that change nothing; approving lets the worker post them, again in chunks,
//! each keyed by agreement and month. A run that is cut off continues where it was, and nothing is ever posted twice
//! (requirements BR1 to BR6).

use chrono::{DateTime, Utc};
use domain::{calendar::Month, ids::UserId, money::Money};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect,
    Statement, sea_query::Expr,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    billing::{
        bulk,
        lines::{self, ApprovedLine, BillingLine},
        posting::{self, Due},
        runs::{
            Run, RunState, RunSummary, from_row, leave_out, list_in, load, mark_approved, withdraw_others,
        },
    },
    connection::locks::Alone,
    db::{Db, Tx},
    entity::billing_run::{ActiveModel, Column, Entity},
    error::{StoreError, column, corrupt},
    ids,
    ledger::check,
    repayment::charges::ChargeKind,
};

/// Agreements dealt with in one transaction; what a crash can undo at most.
const CHUNK: u64 = 1_000;

/// Computes what a month comes to and keeps it for review; nothing when nothing is to be billed. What was prepared for
/// the month before and not approved is withdrawn.
///
/// # Errors
/// [`StoreError::Unbalanced`] when the books do not balance.
pub async fn prepare(
    db: &Db,
    month: Month,
    by: Option<UserId>,
    now: DateTime<Utc>,
) -> Result<Option<Run>, StoreError> {
    check::control(db).await?;
    let tx = db.begin().await?;
    withdraw_others(&tx, month, None).await?;
    tx.commit().await?;
    let id = ids::fresh();
    let mut found = Found::default();
    let mut after = Uuid::nil();
    loop {
        let tx = db.begin().await?;
        let chunk = lines::candidates(&tx, month, after, CHUNK).await?;
        let Some(last) = chunk.last().map(|it| it.id) else { break };
        let lines: Vec<BillingLine> = chunk.into_iter().filter_map(|it| it.calculate(month)).collect();
        if found.lines == 0 && !lines.is_empty() {
            begin(&tx, id, month, by, now).await?;
        }
        found.add(&lines);
        keep(&tx, id, &lines).await?;
        tx.commit().await?;
        after = last;
    }
    if found.lines == 0 {
        return Ok(None);
    }
    let summary = found.summary;
    let count = |it: u64| column::<_, i32>(it, "billing_run", "charges");
    let tx = db.begin().await?;
    tx.alone(Alone::Work).await?;
    let finished = Entity::update_many()
        .col_expr(Column::State, Expr::value(RunState::Prepared.name()))
        .col_expr(Column::Charges, Expr::value(count(summary.charges)?))
        .col_expr(Column::ChargedCents, Expr::value(found.cents))
        .col_expr(Column::BelowThreshold, Expr::value(count(summary.below_threshold)?))
        .col_expr(Column::Paused, Expr::value(count(summary.paused)?))
        .col_expr(Column::Ended, Expr::value(count(summary.ended)?))
        .col_expr(Column::Exceptions, Expr::value(count(summary.exceptions)?))
        .col_expr(Column::Digest, Expr::value(found.digest.finalize().to_vec()))
        .filter(Column::Id.eq(id))
        // Withdrawn when somebody prepared the month anew in the meantime.
        .filter(Column::State.eq(RunState::Computing.name()))
        .exec(&tx.0)
        .await?;
    if finished.rows_affected == 1 {
        // Somebody who began at the same moment is not ready yet: one run of a month waits for approval, not two.
        withdraw_others(&tx, month, Some(id)).await?;
    }
    tx.commit().await?;
    load(db, id).await.map(Some)
}

async fn begin(
    tx: &Tx,
    id: Uuid,
    month: Month,
    by: Option<UserId>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: Set(id),
        month: Set(month.to_string()),
        state: Set(RunState::Computing.name().to_owned()),
        made_by: Set(by.map(|it| it.0)),
        made_at: Set(now),
        approved_by: Set(None),
        approved_at: Set(None),
        posted_at: Set(None),
        reached: Set(None),
        charges: Set(0),
        charged_cents: Set(0),
        below_threshold: Set(0),
        paused: Set(0),
        ended: Set(0),
        exceptions: Set(0),
        posted: Set(0),
        changed: Set(0),
        digest: Set(None),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// What a month would come to, without keeping anything: the same code, the same totals.
pub async fn dry_run(db: &Db, month: Month) -> Result<RunSummary, StoreError> {
    let mut found = Found::default();
    let mut after = Uuid::nil();
    loop {
        let tx = db.begin().await?;
        let chunk = lines::candidates(&tx, month, after, CHUNK).await?;
        let Some(last) = chunk.last().map(|it| it.id) else { return Ok(found.summary) };
        let lines: Vec<BillingLine> = chunk.into_iter().filter_map(|it| it.calculate(month)).collect();
        found.add(&lines);
        after = last;
    }
}

/// Posts a run that was approved, from where it was cut off. What is not as it was approved any more is left alone
/// and shown. `progress` hears how many lines were dealt with.
///
/// # Errors
/// Chunks that were committed before the error stay.
pub async fn post(
    db: &Db,
    id: Uuid,
    now: DateTime<Utc>,
    mut progress: impl FnMut(u64),
) -> Result<RunSummary, StoreError> {
    let mut done = RunSummary::default();
    loop {
        let tx = db.begin().await?;
        let run = Entity::find_by_id(id).lock_exclusive().one(&tx.0).await?.ok_or(StoreError::NotFound)?;
        let run = from_row(run)?;
        if run.state != RunState::Approved {
            break;
        }
        let lines = lines::kept(&tx, &run, CHUNK).await?;
        let Some(last) = lines.last().map(|it| it.now.id) else {
            finish(&tx, id, now).await?;
            tx.commit().await?;
            break;
        };
        post_chunk(&tx, &run, lines, now, &mut done).await?;
        let posted = Column::Posted;
        let count: i32 = column(CHUNK, "billing_run", "posted")?;
        Entity::update_many()
            .col_expr(Column::Reached, Expr::value(last))
            .col_expr(posted, Expr::col(posted).add(count))
            .filter(Column::Id.eq(id))
            .exec(&tx.0)
            .await?;
        tx.commit().await?;
        progress(run.posted + CHUNK);
    }
    db.learn().await?;
    check::control(db).await?;
    Ok(done)
}

async fn finish(tx: &Tx, id: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(RunState::Posted.name()))
        .col_expr(Column::PostedAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Posts the lines that are still what the rules give.
async fn post_chunk(
    tx: &Tx,
    run: &Run,
    lines: Vec<ApprovedLine>,
    now: DateTime<Utc>,
    done: &mut RunSummary,
) -> Result<(), StoreError> {
    let Some(last) = lines.last().map(|it| it.now.id) else { return Ok(()) };
    // Asked after they are held, so that what another run billed in the meantime is seen.
    let billed = posting::billed(tx, run, last).await?;
    let mut due = Vec::new();
    let mut changed = Vec::new();
    let mut lost = RunSummary::default();
    for kept in lines {
        let id = kept.now.id;
        if kept.is_ended || billed.contains(&id) {
            continue;
        }
        let Some(line) = kept.now.calculate(run.month) else { continue };
        if kept.is_exception {
            done.exceptions += 1;
        } else if line.kind.name() == kept.outcome
            && line.amount.cents() == kept.amount_cents
            && line.due_on == kept.due_on
        {
            done.count(line.kind, line.amount);
            due.push(Due { line, email: kept.email, language: kept.language });
        } else {
            done.exceptions += 1;
            let was = Money::from_cents(kept.amount_cents);
            let kind = ChargeKind::from_name(&kept.outcome).ok_or(corrupt("billing_line", "kind"))?;
            lost.count(kind, was.map_err(|_| corrupt("billing_line", "amount_cents"))?);
            changed.push(id);
        }
    }
    leave_out(tx, run.id, changed, &lost).await?;
    posting::write(tx, due, run.month, now).await
}

/// Prepares and posts a month at once, with nobody's approval: for the history of a demonstration only.
///
/// # Errors
/// [`StoreError::Unbalanced`] when the books do not balance; what was posted stays, and a new run continues after it.
pub async fn run(db: &Db, month: Month, now: DateTime<Utc>) -> Result<RunSummary, StoreError> {
    // A run that was approved and cut off goes first.
    let mut done = RunSummary::default();
    let cut_off = list_in(db, RunState::Approved).await?.into_iter().find(|it| it.month == month);
    let fresh = prepare(db, month, None, now).await?;
    for run in cut_off.into_iter().chain(fresh) {
        if run.state == RunState::Prepared {
            let tx = db.begin().await?;
            mark_approved(&tx, run.id, None, now).await?;
            tx.commit().await?;
        }
        done = done.plus(post(db, run.id, now, |_| ()).await?);
    }
    Ok(done)
}

/// What the lines so far come to.
#[derive(Default)]
struct Found {
    lines: u64,
    cents: i64,
    summary: RunSummary,
    digest: Sha256,
}

impl Found {
    fn add(&mut self, lines: &[BillingLine]) {
        for line in lines {
            self.lines += 1;
            self.summary.count(line.kind, line.amount);
            self.cents += line.amount.cents();
            self.digest.update(line.id.as_bytes());
            self.digest.update(line.kind.name().as_bytes());
            self.digest.update(line.amount.cents().to_be_bytes());
            self.digest.update(line.due_on.to_string().as_bytes());
        }
    }
}

async fn keep(tx: &Tx, run: Uuid, lines: &[BillingLine]) -> Result<(), StoreError> {
    let mut rows =
        bulk::Rows::of("billing_line", ["run_id", "agreement_id", "kind", "amount_cents", "due_on", "cause"]);
    for line in lines {
        let cause = (line.kind == ChargeKind::Exception).then_some("unreadable");
        rows.push([
            run.into(),
            line.id.into(),
            line.kind.name().into(),
            line.amount.cents().into(),
            line.due_on.into(),
            cause.into(),
        ]);
    }
    tx.plan_anew(false).await?;
    rows.write(tx).await
}

/// The month most charges were made for last; where a run that was skipped goes on.
pub async fn last_month(db: &Db) -> Result<Option<Month>, StoreError> {
    let statement =
        Statement::from_string(db.0.get_database_backend(), "select max(month) as month from billed_month");
    let Some(row) = db.0.query_one_raw(statement).await? else { return Ok(None) };
    let month: Option<String> = row.try_get("", "month")?;
    month.map(|it| it.parse().map_err(|_| corrupt("charge", "month"))).transpose()
}
