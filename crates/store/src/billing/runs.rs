//! Billing runs as people see them: what each comes to, who prepared and who approved it, and its lines.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{calendar::Month, ids::UserId, money::Money};
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Statement, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    db::{Db, Tx},
    entity::{
        billing_line::{self, Entity as Lines},
        billing_run::{Column, Entity, Model},
    },
    error::{StoreError, column, corrupt},
    people::staff,
    repayment::charges::ChargeKind,
};

/// What a run comes to. A run for a month that was billed gives zeros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RunSummary {
    /// Agreements for which something is charged.
    pub charges: u64,
    /// All charges together.
    pub charged: Money,
    /// Agreements with an income below their threshold.
    pub below_threshold: u64,
    /// Agreements with a month without payment.
    pub paused: u64,
    /// Agreements that had nothing left to charge.
    pub ended: u64,
    /// Agreements that could not be calculated, or no longer matched what was approved.
    pub exceptions: u64,
}

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunState {
    /// Being computed, or cut off while it was.
    Computing,
    /// Calculated; waits for somebody else to approve it.
    Prepared,
    /// Approved; being posted.
    Approved,
    /// Every line is in the books.
    Posted,
    /// Taken away before approval; nothing was posted.
    Withdrawn,
}

domain::named! {
    RunState {
        Computing = "computing",
        Prepared = "prepared",
        Approved = "approved",
        Posted = "posted",
        Withdrawn = "withdrawn",
    }
}

/// A month for all agreements: what it comes to and who is behind it.
#[derive(Clone, Debug)]
pub struct Run {
    /// Its key.
    pub id: Uuid,
    /// The month that is billed.
    pub month: Month,
    /// How far it is.
    pub state: RunState,
    /// Its lines in figures.
    pub summary: RunSummary,
    /// Who prepared it; `None` for the worker.
    pub made_by: Option<UserId>,
    /// When it was prepared.
    pub made_at: DateTime<Utc>,
    /// Who approved it.
    pub approved_by: Option<UserId>,
    /// When its last line was posted.
    pub posted_at: Option<DateTime<Utc>>,
    /// Lines that were dealt with since it was approved.
    pub posted: u64,
    /// Hash of the lines: who approves names it, so that nothing else is approved.
    pub digest: String,
    pub(crate) reached: Uuid,
}

impl Run {
    /// Lines in all.
    #[must_use]
    pub const fn lines(&self) -> u64 {
        let it = &self.summary;
        it.charges + it.below_threshold + it.paused + it.ended + it.exceptions
    }
}

/// What came of an attempt to approve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunApproval {
    /// The run is approved.
    Done,
    /// Whoever prepared the run cannot approve it.
    SamePerson,
    /// Posted, withdrawn, or not computed to the end.
    NotNow,
}

impl RunSummary {
    /// Adds one line.
    pub(crate) fn count(&mut self, kind: ChargeKind, amount: Money) {
        match kind {
            ChargeKind::Charge => {
                self.charges += 1;
                self.charged = self.charged.plus(amount);
            }
            ChargeKind::BelowThreshold => self.below_threshold += 1,
            ChargeKind::Paused | ChargeKind::Grace => self.paused += 1,
            ChargeKind::Ended => self.ended += 1,
            ChargeKind::Exception => self.exceptions += 1,
            ChargeKind::Refund | ChargeKind::Early => {}
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            charges: self.charges + other.charges,
            charged: self.charged.plus(other.charged),
            below_threshold: self.below_threshold + other.below_threshold,
            paused: self.paused + other.paused,
            ended: self.ended + other.ended,
            exceptions: self.exceptions + other.exceptions,
        }
    }
}

/// A second person agrees that a run is posted. The system may have prepared it.
pub async fn approve(tx: &Tx, id: Uuid, by: UserId, now: DateTime<Utc>) -> Result<RunApproval, StoreError> {
    let run = Entity::find_by_id(id).lock_exclusive().one(&tx.0).await?.ok_or(StoreError::NotFound)?;
    if run.state != RunState::Prepared.name() {
        return Ok(RunApproval::NotNow);
    }
    if let Some(maker) = run.made_by
        && !staff::may_pair(tx, UserId(maker), by, now).await?
    {
        return Ok(RunApproval::SamePerson);
    }
    mark_approved(tx, id, Some(by), now).await?;
    Ok(RunApproval::Done)
}

pub(crate) async fn mark_approved(
    tx: &Tx,
    id: Uuid,
    by: Option<UserId>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(RunState::Approved.name()))
        .col_expr(Column::ApprovedBy, Expr::value(by.map(|it| it.0)))
        .col_expr(Column::ApprovedAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Withdraws a run that was not approved.
pub async fn withdraw(tx: &Tx, id: Uuid) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::State, Expr::value(RunState::Withdrawn.name()))
        .filter(Column::Id.eq(id))
        .filter(Column::State.is_in([RunState::Computing.name(), RunState::Prepared.name()]))
        .exec(&tx.0)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Withdraws the runs of a month that wait for approval, except `kept`.
pub(crate) async fn withdraw_others(tx: &Tx, month: Month, kept: Option<Uuid>) -> Result<(), StoreError> {
    let mut update = Entity::update_many()
        .col_expr(Column::State, Expr::value(RunState::Withdrawn.name()))
        .filter(Column::Month.eq(month.to_string()))
        .filter(Column::State.is_in([RunState::Computing.name(), RunState::Prepared.name()]));
    if let Some(kept) = kept {
        update = update.filter(Column::Id.ne(kept));
    }
    update.exec(&tx.0).await?;
    Ok(())
}

/// One run by its id.
pub async fn load(db: &Db, id: Uuid) -> Result<Run, StoreError> {
    from_row(Entity::find_by_id(id).one(&db.0).await?.ok_or(StoreError::NotFound)?)
}

/// Runs in a state, oldest month first; at most 200.
pub async fn list_in(db: &Db, state: RunState) -> Result<Vec<Run>, StoreError> {
    let rows = Entity::find()
        .filter(Column::State.eq(state.name()))
        .order_by_asc(Column::Month)
        .order_by_asc(Column::Id)
        .limit(200)
        .all(&db.0)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// The newest runs, whatever became of them; at most 24.
pub async fn list_newest(db: &Db) -> Result<Vec<Run>, StoreError> {
    let rows =
        Entity::find().order_by_desc(Column::MadeAt).order_by_desc(Column::Id).limit(24).all(&db.0).await?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) fn from_row(row: Model) -> Result<Run, StoreError> {
    let count = |it: i32| column::<_, u64>(it, "billing_run", "charges");
    let digest = row.digest.unwrap_or_default();
    Ok(Run {
        id: row.id,
        month: row.month.parse().map_err(|_| corrupt("billing_run", "month"))?,
        state: RunState::from_name(&row.state).ok_or(corrupt("billing_run", "state"))?,
        summary: RunSummary {
            charges: count(row.charges)?,
            charged: Money::from_cents(row.charged_cents)
                .map_err(|_| corrupt("billing_run", "charged_cents"))?,
            below_threshold: count(row.below_threshold)?,
            paused: count(row.paused)?,
            ended: count(row.ended)?,
            exceptions: count(row.exceptions)? + count(row.changed)?,
        },
        made_by: row.made_by.map(UserId),
        made_at: row.made_at,
        approved_by: row.approved_by.map(UserId),
        posted_at: row.posted_at,
        posted: count(row.posted)?,
        digest: digest.iter().take(6).map(|it| format!("{it:02x}")).collect(),
        reached: row.reached.unwrap_or_else(Uuid::nil),
    })
}

/// One line of a run, as people look at it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct LineRow {
    /// The agreement of the line.
    pub agreement_id: Uuid,
    /// Number of the case.
    pub number: String,
    /// Name of the person.
    pub name: String,
    /// A [`ChargeKind`] by name.
    pub kind: String,
    /// What is charged; zero for a month without charge.
    pub amount_cents: i64,
    /// Last day to pay it.
    pub due_on: NaiveDate,
    /// Why it is an exception.
    pub cause: Option<String>,
}

/// Lines that are not as approved are not booked, and are no part of what the run came to.
pub(crate) async fn leave_out(
    tx: &Tx,
    run: Uuid,
    lines: Vec<Uuid>,
    lost: &RunSummary,
) -> Result<(), StoreError> {
    if lines.is_empty() {
        return Ok(());
    }
    let count: i32 = column(lines.len(), "billing_run", "changed")?;
    Lines::update_many()
        .col_expr(billing_line::Column::Cause, Expr::value("changed"))
        .filter(billing_line::Column::RunId.eq(run))
        .filter(billing_line::Column::AgreementId.is_in(lines))
        .exec(&tx.0)
        .await?;
    let less = |of: Column, by: u64| {
        Ok::<_, StoreError>(Expr::col(of).sub(column::<_, i32>(by, "billing_run", "charges")?))
    };
    Entity::update_many()
        .col_expr(Column::Changed, Expr::col(Column::Changed).add(count))
        .col_expr(Column::Charges, less(Column::Charges, lost.charges)?)
        .col_expr(Column::BelowThreshold, less(Column::BelowThreshold, lost.below_threshold)?)
        .col_expr(Column::Paused, less(Column::Paused, lost.paused)?)
        .col_expr(Column::Ended, less(Column::Ended, lost.ended)?)
        .col_expr(Column::ChargedCents, Expr::col(Column::ChargedCents).sub(lost.charged.cents()))
        .filter(Column::Id.eq(run))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Rows on one page.
const PAGE: u64 = 50;

/// Lines of a run on one page, in the order of their agreements, with how many there are.
pub async fn list_lines(
    db: &Db,
    run: Uuid,
    outcome: Option<&str>,
    page: u64,
) -> Result<(Vec<LineRow>, u64), StoreError> {
    let mut total = Lines::find().filter(billing_line::Column::RunId.eq(run));
    let filter = match outcome {
        Some("exception") => {
            total = total.filter(billing_line::Column::Cause.is_not_null());
            "and l.cause is not null and $2 <> ''"
        }
        Some(name) => {
            total = total.filter(billing_line::Column::Kind.eq(name));
            "and l.kind = $2"
        }
        None => "and $2 = ''",
    };
    let total = total.count(&db.0).await?;
    let sql = format!(
        "select l.agreement_id as agreement_id, coalesce(c.number, '') as number, c.name as name, l.kind as kind, \
         l.amount_cents as amount_cents, l.due_on as due_on, l.cause as cause from billing_line l \
         join agreement a on a.id = l.agreement_id join \"case\" c on c.id = a.case_id \
         where l.run_id = $1 {filter} order by l.agreement_id limit {PAGE} offset {}",
        PAGE * (page.clamp(1, 100_000) - 1)
    );
    let values = [run.into(), outcome.unwrap_or_default().into()];
    let statement = Statement::from_sql_and_values(db.0.get_database_backend(), sql, values);
    Ok((LineRow::find_by_statement(statement).all(&db.0).await?, total))
}
