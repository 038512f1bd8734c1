//! Counters against guessing, which all nodes share. A try is counted before it is judged, so that a thousand at once
//! count as a thousand.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{CaseStatement, Expr, OnConflict},
};

use crate::{
    db::{Db, Tx},
    entity::guess::{ActiveModel, Column, Entity},
    error::StoreError,
};

/// How many tries within which time.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// So many tries in a window.
    pub most: i32,
    /// How long a window is.
    pub window: TimeDelta,
}

impl Limit {
    /// At most so many tries in each window.
    #[must_use]
    pub const fn new(most: i32, window: TimeDelta) -> Self {
        Self { most, window }
    }
}

/// What a try may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It may be judged.
    Yes,
    /// Too many since the window began; it goes on at this moment. `first` says whether this try went over the limit,
    /// or came after one that did.
    Until {
        /// When the next window begins.
        at: DateTime<Utc>,
        /// This try is the one that went over the limit.
        first: bool,
    },
}

/// Takes one try under a key, in a statement of its own that is committed at once. Whoever is over the limit only
/// reads.
pub async fn take(db: &Db, key: &str, limit: Limit, now: DateTime<Utc>) -> Result<Taken, StoreError> {
    let before = now - limit.window;
    if let Some(row) = Entity::find_by_id(key).one(&db.0).await?
        && limit.most < row.failures
        && before <= row.since
    {
        return Ok(Taken::Until { at: row.since + limit.window, first: false });
    }
    let is_over = || Expr::col((Entity, Column::Since)).lt(before);
    let one_more = Expr::col((Entity, Column::Failures)).add(1);
    let again = OnConflict::column(Column::Key)
        .value(Column::Failures, CaseStatement::new().case(is_over(), 1).finally(one_more))
        .value(
            Column::Since,
            CaseStatement::new().case(is_over(), now).finally(Expr::col((Entity, Column::Since))),
        )
        .to_owned();
    let row = ActiveModel { key: Set(key.to_owned()), failures: Set(1), since: Set(now) };
    let counted = Entity::insert(row).on_conflict(again).exec_with_returning(&db.0).await?;
    if counted.failures <= limit.most {
        return Ok(Taken::Yes);
    }
    Ok(Taken::Until { at: counted.since + limit.window, first: counted.failures == limit.most + 1 })
}

/// What was right was no guess: it is not counted.
pub async fn give_back(tx: &Tx, key: &str) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::Failures, Expr::col(Column::Failures).sub(1))
        .filter(Column::Key.eq(key))
        .filter(Column::Failures.gt(0))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Forgets the failures after a success.
pub async fn forget(tx: &Tx, key: &str) -> Result<(), StoreError> {
    Entity::delete_by_id(key).exec(&tx.0).await?;
    Ok(())
}

/// Removes counters of more than two days ago.
pub async fn sweep(tx: &Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::Since.lt(now - TimeDelta::days(2))).exec(&tx.0).await?;
    Ok(())
}
