//! The request a unit of work belongs to. Its name travels with the task, not as an argument: so no page can forget it.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use chrono::{DateTime, Utc};
use domain::ids::UserId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, TryInsertResult,
    UpdateMany, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    connection::locks::{self, Alone},
    entity::command::{ActiveModel, Column, Entity},
    error::StoreError,
    ids,
};

/// Longest address that is kept, in characters.
const LONGEST: usize = 500;

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
    /// Where its sender goes was written down with what it wrote.
    answered: Arc<AtomicBool>,
}

impl Command {
    /// A command by the key of its form; `None` when the form carried no key.
    #[must_use]
    pub fn new(id: Option<String>, account: Option<UserId>, at: DateTime<Utc>) -> Self {
        Self { id, account, at, request: ids::fresh(), answered: Arc::default() }
    }

    /// Whether where its sender goes is written down already.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.answered.load(Ordering::Relaxed)
    }
}

tokio::task_local! {
    static CURRENT: Command;
}

/// Does the work of a request; every unit of work that it begins carries the request's name.
pub async fn within<T>(command: Command, work: impl Future<Output = T>) -> T {
    CURRENT.scope(command, work).await
}

/// An answer that is written down once its unit of work lasts.
pub(crate) struct Answered(Option<Arc<AtomicBool>>);

impl Answered {
    /// The unit of work lasts.
    pub(crate) fn confirm(self) {
        if let Some(answered) = self.0 {
            answered.store(true, Ordering::Relaxed);
        }
    }
}

/// Writes down, in a unit of work, where the sender of its request goes.
pub(crate) async fn answer(tx: &DatabaseTransaction, location: &str) -> Result<Answered, StoreError> {
    let Ok(Command { id: Some(id), answered, .. }) = CURRENT.try_with(Clone::clone) else {
        return Ok(Answered(None));
    };
    noted(&id, location).exec(tx).await?;
    Ok(Answered(Some(answered)))
}

/// Where the sender of a request goes, to be written down.
pub(crate) fn noted(id: &str, location: &str) -> UpdateMany<Entity> {
    let location: String = location.chars().take(LONGEST).collect();
    Entity::update_many().col_expr(Column::Location, Expr::value(location)).filter(Column::Id.eq(id))
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
