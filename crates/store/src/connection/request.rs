//! The request a unit of work belongs to. Its name travels with the task, not as an argument: so no page can forget it.

use chrono::{DateTime, Utc};
use domain::ids::UserId;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, EntityTrait, TryInsertResult};
use uuid::Uuid;

use crate::{
    connection::locks::{self, Alone},
    entity::command::{ActiveModel, Column, Entity},
    error::StoreError,
    ids,
};

/// A request that may write.
#[derive(Clone, Debug)]
pub struct Command {
    /// Equal requests share it, and no others have it; `None` when the form carried no key.
    pub id: Option<String>,
    /// Who asks; requests of one person are carried out one after another.
    pub account: Option<UserId>,
    /// When the request came in.
    pub at: DateTime<Utc>,
    /// Which of several equal requests it is.
    pub request: Uuid,
}

impl Command {
    /// A command by the key of its form; `None` when the form carried no key.
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
pub(crate) async fn enter(tx: &DatabaseTransaction) -> Result<(), StoreError> {
    let Ok(command) = CURRENT.try_with(Clone::clone) else { return Ok(()) };
    if let Some(account) = command.account {
        locks::alone(tx, Alone::Person(account)).await?;
    }
    let Some(id) = command.id else { return Ok(()) };
    let row = ActiveModel {
        id: Set(id.clone()),
        request_id: Set(command.request),
        location: Set(None),
        at: Set(command.at),
    };
    let inserted =
        Entity::insert(row).on_conflict_do_nothing_on([Column::Id]).exec_without_returning(tx).await?;
    if matches!(inserted, TryInsertResult::Inserted(1)) {
        return Ok(());
    }
    // The second unit of work of the same request is no repetition.
    let known = Entity::find_by_id(id).one(tx).await?;
    if known.is_some_and(|it| it.request_id == command.request) { Ok(()) } else { Err(StoreError::Repeated) }
}
