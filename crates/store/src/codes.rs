//! Codes sent by e-mail, and counters against guessing that all nodes share.

use chrono::{DateTime, TimeDelta, Utc};
use domain::text::Email;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};

use crate::{
    db::{Reads, StoreError, Tx},
    entity::{code, guess},
    ids,
};

/// How long a code works.
pub const LASTS: TimeDelta = TimeDelta::minutes(15);
/// How often one code may be tried.
const TRIES: i32 = 5;

/// What came of trying a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Right,
    Wrong,
    /// Too old, used, tried too often, or never sent.
    Gone,
}

/// Stores the hash of a fresh code; older codes for the same purpose stop working.
///
/// # Errors
/// The database refuses.
pub async fn issue(
    tx: &Tx,
    email: &Email,
    purpose: &str,
    code_hash: String,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    code::Entity::update_many()
        .col_expr(code::Column::UsedAt, Expr::value(now))
        .filter(code::Column::Email.eq(email.as_str()))
        .filter(code::Column::Purpose.eq(purpose))
        .filter(code::Column::UsedAt.is_null())
        .exec(&tx.0)
        .await?;
    let row = code::ActiveModel {
        id: Set(ids::fresh()),
        email: Set(email.as_str().to_owned()),
        purpose: Set(purpose.to_owned()),
        code_hash: Set(code_hash),
        tries: Set(0),
        created_at: Set(now),
        expires_at: Set(now + LASTS),
        used_at: Set(None),
    };
    code::Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Tries a code once. The try counts even when it fails, so commit in every case.
///
/// # Errors
/// The database refuses.
pub async fn try_once(
    tx: &Tx,
    email: &Email,
    purpose: &str,
    code_hash: &str,
    now: DateTime<Utc>,
) -> Result<Outcome, StoreError> {
    let newest = code::Entity::find()
        .filter(code::Column::Email.eq(email.as_str()))
        .filter(code::Column::Purpose.eq(purpose))
        .order_by_desc(code::Column::CreatedAt)
        .order_by_desc(code::Column::Id)
        .limit(1)
        .one(&tx.0)
        .await?;
    // Only the newest one counts, also when two were issued at the same moment.
    let Some(newest) = newest else { return Ok(Outcome::Gone) };
    if newest.used_at.is_some() || newest.expires_at <= now || TRIES <= newest.tries {
        return Ok(Outcome::Gone);
    }
    let right = newest.code_hash == code_hash;
    // The guard on `tries` and `used_at` makes two tries at the same moment count as two.
    let taken = code::Entity::update_many()
        .col_expr(code::Column::Tries, Expr::col(code::Column::Tries).add(1))
        .col_expr(
            code::Column::UsedAt,
            if right { Expr::value(now) } else { Expr::col(code::Column::UsedAt) },
        )
        .filter(code::Column::Id.eq(newest.id))
        .filter(code::Column::Tries.eq(newest.tries))
        .filter(code::Column::UsedAt.is_null())
        .exec(&tx.0)
        .await?;
    Ok(match (taken.rows_affected, right) {
        (1, true) => Outcome::Right,
        (1, false) => Outcome::Wrong,
        _ => Outcome::Gone,
    })
}

/// Whether another try is allowed: fewer than `most` failures since the window began.
///
/// # Errors
/// The database refuses.
pub async fn may_try(
    at: &impl Reads,
    key: &str,
    most: i32,
    window: TimeDelta,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let row = guess::Entity::find_by_id(key).one(at.connection()).await?;
    Ok(row.is_none_or(|it| it.failures < most || it.since + window < now))
}

/// Counts a try against the key; a new window begins when the old one has passed.
///
/// # Errors
/// The database refuses.
pub async fn count(tx: &Tx, key: &str, window: TimeDelta, now: DateTime<Utc>) -> Result<(), StoreError> {
    guess::Entity::delete_many()
        .filter(guess::Column::Key.eq(key))
        .filter(guess::Column::Since.lt(now - window))
        .exec(&tx.0)
        .await?;
    let row = guess::ActiveModel { key: Set(key.to_owned()), failures: Set(1), since: Set(now) };
    let again = OnConflict::column(guess::Column::Key)
        .value(guess::Column::Failures, Expr::col((guess::Entity, guess::Column::Failures)).add(1))
        .to_owned();
    guess::Entity::insert(row).on_conflict(again).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Forgets the failures after a success.
///
/// # Errors
/// The database refuses.
pub async fn forget(tx: &Tx, key: &str) -> Result<(), StoreError> {
    guess::Entity::delete_by_id(key).exec(&tx.0).await?;
    Ok(())
}
