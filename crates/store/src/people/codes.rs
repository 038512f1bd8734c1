//! Codes sent by e-mail. A code belongs to whoever asked for it: what somebody else asks for the same address changes
//! nothing about it.

use chrono::{DateTime, TimeDelta, Utc};
use domain::text::Email;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use crate::{
    db::{Reads, Tx},
    entity::code,
    error::StoreError,
    ids,
};

/// How long a code works.
pub const LASTS: TimeDelta = TimeDelta::minutes(15);
/// How often one code may be tried.
const TRIES: i32 = 5;

/// What came of trying a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeOutcome {
    /// It fits, and is used up.
    Right,
    /// It does not fit; another try is possible.
    Wrong,
    /// Too old, used, tried too often, or never sent.
    Gone,
}

/// A code that was asked for, or that somebody enters.
#[derive(Clone, Debug)]
pub struct CodeRequest<'a> {
    /// Where the code goes.
    pub email: &'a Email,
    /// What it is for, as a word.
    pub purpose: &'a str,
    /// What only the browser knows that asked, hashed.
    pub by: &'a str,
    /// Hash of the code.
    pub code_hash: String,
}

/// Stores the hash of a fresh code. Older ones of the same browser stop working, so that its newest one counts.
pub async fn issue(tx: &Tx, asked: &CodeRequest<'_>, now: DateTime<Utc>) -> Result<(), StoreError> {
    code::Entity::update_many()
        .col_expr(code::Column::UsedAt, Expr::value(now))
        .filter(of(asked))
        .filter(code::Column::UsedAt.is_null())
        .exec(&tx.0)
        .await?;
    let row = code::ActiveModel {
        id: Set(ids::fresh()),
        email: Set(asked.email.as_str().to_owned()),
        purpose: Set(asked.purpose.to_owned()),
        code_hash: Set(asked.code_hash.clone()),
        tries: Set(0),
        created_at: Set(now),
        expires_at: Set(now + LASTS),
        used_at: Set(None),
        asked_by: Set(Some(asked.by.to_owned())),
    };
    code::Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

fn of(asked: &CodeRequest<'_>) -> Condition {
    Condition::all()
        .add(code::Column::Email.eq(asked.email.as_str()))
        .add(code::Column::Purpose.eq(asked.purpose))
        .add(code::Column::AskedBy.eq(asked.by))
}

/// The code that this browser asked for last, if it would still work.
async fn newest(
    at: &impl Reads,
    asked: &CodeRequest<'_>,
    now: DateTime<Utc>,
) -> Result<Option<code::Model>, StoreError> {
    let newest = code::Entity::find()
        .filter(of(asked))
        .order_by_desc(code::Column::CreatedAt)
        .order_by_desc(code::Column::Id)
        .limit(1)
        .one(at.connection())
        .await?;
    // Only the newest one counts, also when two were issued at the same moment.
    Ok(newest.filter(|it| it.used_at.is_none() && now < it.expires_at && it.tries < TRIES))
}

/// Whether a code would be right, without using it up: for what has to be prepared before it is used. Whoever asks this
/// tries the code afterwards in every case.
pub async fn is_right(
    at: &impl Reads,
    asked: &CodeRequest<'_>,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    Ok(newest(at, asked, now).await?.is_some_and(|it| it.code_hash == asked.code_hash))
}

/// Tries a code once. The try counts even when it fails, so commit in every case.
pub async fn try_once(
    tx: &Tx,
    asked: &CodeRequest<'_>,
    now: DateTime<Utc>,
) -> Result<CodeOutcome, StoreError> {
    let Some(newest) = newest(tx, asked, now).await? else { return Ok(CodeOutcome::Gone) };
    let right = newest.code_hash == asked.code_hash;
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
        (1, true) => CodeOutcome::Right,
        (1, false) => CodeOutcome::Wrong,
        _ => CodeOutcome::Gone,
    })
}

/// Removes codes that stopped working a day ago, with the addresses in them.
pub async fn sweep(tx: &Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    let old = code::Column::ExpiresAt.lt(now - TimeDelta::days(1));
    code::Entity::delete_many().filter(old).exec(&tx.0).await?;
    Ok(())
}
