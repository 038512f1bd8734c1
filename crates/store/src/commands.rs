//! The same request twice: whatever a request writes, it writes in units of work that carry its name, and of several
//! requests with one name only one gets to write.
//!
//! The name travels with the task, not as an argument: so no page can forget it.

use chrono::{DateTime, TimeDelta, Utc};
use domain::ids::UserId;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, TryInsertResult, sea_query::Expr};
use uuid::Uuid;

use crate::{
    db::{Alone, Db, Reads, StoreError, Tx},
    entity::command::{ActiveModel, Column, Entity},
    ids,
};

/// How long a request is remembered. A page that was open for longer asks anew.
const KEPT: TimeDelta = TimeDelta::days(2);
/// Longest address that is kept, in characters.
const LONGEST: usize = 500;

/// A request that may write.
#[derive(Clone, Debug)]
pub struct Command {
    /// The same for equal requests and no others; `None` when the form carried no key.
    pub id: Option<String>,
    /// Who asks; requests of one person are carried out one after another.
    pub account: Option<UserId>,
    pub at: DateTime<Utc>,
    /// Which of several equal requests it is.
    pub request: Uuid,
}

impl Command {
    #[must_use]
    pub fn new(id: Option<String>, account: Option<UserId>, at: DateTime<Utc>) -> Self {
        Self { id, account, at, request: ids::fresh() }
    }
}

tokio::task_local! {
    static CURRENT: Command;
}

/// Does the work of a request; every unit of work that it begins carries the request's name.
pub async fn within<T>(command: Command, work: impl Future<Output = T>) -> T {
    CURRENT.scope(command, work).await
}

/// Called when a unit of work begins. On PostgreSQL an equal request waits here until this one ended; on SQLite it
/// waited for the whole database.
pub(crate) async fn enter(tx: &Tx) -> Result<(), StoreError> {
    let Ok(command) = CURRENT.try_with(Clone::clone) else { return Ok(()) };
    if let Some(account) = command.account {
        tx.alone(Alone::Person(account)).await?;
    }
    let Some(id) = command.id else { return Ok(()) };
    let row = ActiveModel {
        id: Set(id.clone()),
        request_id: Set(command.request),
        location: Set(None),
        at: Set(command.at),
    };
    let inserted =
        Entity::insert(row).on_conflict_do_nothing_on([Column::Id]).exec_without_returning(&tx.0).await?;
    if matches!(inserted, TryInsertResult::Inserted(1)) {
        return Ok(());
    }
    // The second unit of work of the same request is no repetition.
    let known = Entity::find_by_id(id).one(&tx.0).await?;
    if known.is_some_and(|it| it.request_id == command.request) { Ok(()) } else { Err(StoreError::Repeated) }
}

/// Notes where the sender of a request was sent, for those who sent the same one. Nothing when it wrote nothing.
///
/// # Errors
/// The database refuses.
pub async fn answer(db: &Db, id: &str, location: &str) -> Result<(), StoreError> {
    let location: String = location.chars().take(LONGEST).collect();
    Entity::update_many()
        .col_expr(Column::Location, Expr::value(location))
        .filter(Column::Id.eq(id))
        .exec(&db.0)
        .await?;
    Ok(())
}

/// Forgets a request that was refused after it wrote something, so that it can be carried out later.
///
/// # Errors
/// The database refuses.
pub async fn forget(db: &Db, id: &str, request: Uuid) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::Id.eq(id)).filter(Column::RequestId.eq(request)).exec(&db.0).await?;
    Ok(())
}

/// Where the sender of an equal request was sent; `None` while that is not known.
///
/// # Errors
/// The database refuses.
pub async fn answered(at: &impl Reads, id: &str) -> Result<Option<String>, StoreError> {
    Ok(Entity::find_by_id(id).one(at.connection()).await?.and_then(|it| it.location))
}

/// Forgets what is old.
///
/// # Errors
/// The database refuses.
pub async fn sweep(tx: &Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::At.lt(now - KEPT)).exec(&tx.0).await?;
    Ok(())
}
