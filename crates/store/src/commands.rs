//! The same request twice: whatever a request writes, it writes in units of work that carry its name, and of several
//! requests with one name only one gets to write.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    connection::request,
    db::{Db, Reads, Tx},
    entity::command::{Column, Entity},
    error::StoreError,
};

/// How long a request is remembered. A page that was open for longer asks anew.
const KEPT: TimeDelta = TimeDelta::days(2);

/// Notes where the sender of a request was sent, for those who sent the same one. Nothing when it wrote nothing.
pub async fn answer(db: &Db, id: &str, location: &str) -> Result<(), StoreError> {
    request::noted(id, location).exec(&db.0).await?;
    Ok(())
}

/// Forgets a request that was refused after it wrote something, so that it can be carried out later.
pub async fn forget(db: &Db, id: &str, request: Uuid) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::Id.eq(id)).filter(Column::RequestId.eq(request)).exec(&db.0).await?;
    Ok(())
}

/// Where the sender of an equal request was sent; `None` while that is not known.
pub async fn answered(at: &impl Reads, id: &str) -> Result<Option<String>, StoreError> {
    Ok(Entity::find_by_id(id).one(at.connection()).await?.and_then(|it| it.location))
}

/// Forgets what is old.
pub async fn sweep(tx: &Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::At.lt(now - KEPT)).exec(&tx.0).await?;
    Ok(())
}
