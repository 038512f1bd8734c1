//! Work that one node does at a time: it is taken before it is begun, for as long as that node lives, and then it is
//! done, or it failed and is tried again later.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    TryInsertResult, UpdateMany, sea_query::Expr,
};

use crate::{
    db::{Db, Reads},
    entity::job_run::{ActiveModel, Column, Entity, Model},
    error::{StoreError, corrupt},
};

/// How long work stays with a node that does not say any more that it is at it.
pub const LEASE: TimeDelta = TimeDelta::minutes(2);
/// The longest that failed work waits for its next attempt, in minutes.
const LONGEST_WAIT: i32 = 60;
/// Longest sentence that is kept about a failure, in characters.
const LONGEST: usize = 500;

/// How far a piece of work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A node is at it.
    Taken,
    /// It is finished.
    Done,
    /// It failed, and is tried again later.
    Failed,
}

domain::named! {
    State {
        Taken = "taken",
        Done = "done",
        Failed = "failed",
    }
}

/// A piece of work that was taken at least once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Name of the step and its day, or id of the run.
    pub key: String,
    /// How far it is.
    pub state: State,
    /// How often it was begun.
    pub attempts: i32,
    /// When the last attempt began.
    pub tried_at: DateTime<Utc>,
    /// When failed work may be taken again.
    pub next_try: Option<DateTime<Utc>>,
    /// Why it failed: a word, and a sentence without names or addresses of people.
    pub why: Option<String>,
    /// A sentence about the last attempt; without names or addresses of people.
    pub error: String,
    taken_until: Option<DateTime<Utc>>,
}

impl Job {
    /// Whether some node may take it now.
    #[must_use]
    pub fn is_free(&self, now: DateTime<Utc>) -> bool {
        match self.state {
            State::Done => false,
            State::Taken => self.taken_until.is_some_and(|it| it < now),
            State::Failed => self.next_try.is_some_and(|it| it <= now),
        }
    }
}

/// Work in hand. An attempt that was too slow changes nothing once another one has begun.
#[derive(Clone, Debug)]
pub struct Claim {
    key: String,
    attempt: i32,
}

/// Takes a piece of work, unless it is done, in the hands of another node, or failed too short ago.
pub async fn claim(db: &Db, key: &str, now: DateTime<Utc>) -> Result<Option<Claim>, StoreError> {
    let Some(row) = Entity::find_by_id(key).one(&db.0).await? else { return begin(db, key, now).await };
    let job = from_row(row)?;
    if !job.is_free(now) {
        return Ok(None);
    }
    let free = Condition::any()
        .add(Condition::all().add(Column::State.eq(State::Failed.name())).add(Column::NextTry.lte(now)))
        .add(Condition::all().add(Column::State.eq(State::Taken.name())).add(Column::TakenUntil.lt(now)));
    let attempt = job.attempts + 1;
    let taken = Entity::update_many()
        .col_expr(Column::State, Expr::value(State::Taken.name()))
        .col_expr(Column::TakenUntil, Expr::value(now + LEASE))
        .col_expr(Column::Attempts, Expr::value(attempt))
        .col_expr(Column::RanAt, Expr::value(now))
        .filter(Column::Key.eq(key))
        .filter(Column::Attempts.eq(job.attempts))
        .filter(free)
        .exec(&db.0)
        .await?;
    Ok((taken.rows_affected == 1).then_some(Claim { key: job.key, attempt }))
}

/// The first attempt; of two nodes that begin at once, one makes the row.
async fn begin(db: &Db, key: &str, now: DateTime<Utc>) -> Result<Option<Claim>, StoreError> {
    let row = ActiveModel {
        key: Set(key.to_owned()),
        outcome: Set(String::new()),
        ran_at: Set(now),
        state: Set(State::Taken.name().to_owned()),
        taken_until: Set(Some(now + LEASE)),
        attempts: Set(1),
        next_try: Set(None),
        why: Set(None),
    };
    let made =
        Entity::insert(row).on_conflict_do_nothing_on([Column::Key]).exec_without_returning(&db.0).await?;
    Ok(matches!(made, TryInsertResult::Inserted(1)).then(|| Claim { key: key.to_owned(), attempt: 1 }))
}

/// The row of work in hand, as long as it is in this hand.
fn held(claim: &Claim) -> UpdateMany<Entity> {
    Entity::update_many()
        .filter(Column::Key.eq(claim.key.as_str()))
        .filter(Column::State.eq(State::Taken.name()))
        .filter(Column::Attempts.eq(claim.attempt))
}

/// This node is still at it; `false` when the work is in other hands by now.
pub async fn renew(db: &Db, claim: &Claim, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let renewed = held(claim).col_expr(Column::TakenUntil, Expr::value(now + LEASE)).exec(&db.0).await?;
    Ok(renewed.rows_affected == 1)
}

/// It is done, and nobody takes it any more.
pub async fn mark_done(db: &Db, claim: &Claim) -> Result<(), StoreError> {
    held(claim)
        .col_expr(Column::State, Expr::value(State::Done.name()))
        .col_expr(Column::TakenUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::NextTry, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::Why, Expr::value(None::<String>))
        .col_expr(Column::Outcome, Expr::value(""))
        .exec(&db.0)
        .await?;
    Ok(())
}

/// It failed: later again, each time after a longer while, but never longer than an hour. `why` is a word, `error` a
/// sentence without names or addresses of people.
pub async fn mark_failed(
    db: &Db,
    claim: &Claim,
    why: &str,
    error: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    // 1, 4, 9, 16 minutes, until it is an hour.
    let wait = claim.attempt.saturating_mul(claim.attempt).min(LONGEST_WAIT);
    held(claim)
        .col_expr(Column::State, Expr::value(State::Failed.name()))
        .col_expr(Column::TakenUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::NextTry, Expr::value(now + TimeDelta::minutes(i64::from(wait))))
        .col_expr(Column::Why, Expr::value(why))
        .col_expr(Column::Outcome, Expr::value(error.chars().take(LONGEST).collect::<String>()))
        .exec(&db.0)
        .await?;
    Ok(())
}

/// What is known of some pieces of work; nothing of those that nobody took yet.
pub async fn list(at: &impl Reads, keys: &[String]) -> Result<Vec<Job>, StoreError> {
    let rows = Entity::find().filter(Column::Key.is_in(keys)).all(at.connection()).await?;
    rows.into_iter().map(from_row).collect()
}

/// Work whose last attempt failed, newest first; at most 100.
pub async fn list_failed(at: &impl Reads) -> Result<Vec<Job>, StoreError> {
    // As an index over what failed has it.
    let rows = Entity::find()
        .filter(Expr::cust(format!("state = '{}'", State::Failed.name())))
        .order_by_desc(Column::RanAt)
        .order_by_asc(Column::Key)
        .limit(100)
        .all(at.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

fn from_row(row: Model) -> Result<Job, StoreError> {
    Ok(Job {
        key: row.key,
        state: State::from_name(&row.state).ok_or(corrupt("job_run", "state"))?,
        attempts: row.attempts,
        tried_at: row.ran_at,
        next_try: row.next_try,
        why: row.why,
        error: row.outcome,
        taken_until: row.taken_until,
    })
}
