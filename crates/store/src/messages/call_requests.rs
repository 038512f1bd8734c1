//! Who asked on the website to be called, with or without an account. Once somebody called, nothing of it is kept.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};
use uuid::Uuid;

use crate::{
    db::{Reads, Tx},
    entity::call_request::{ActiveModel, Column, Entity, Model},
    error::{StoreError, corrupt},
    ids,
};

/// How long a name and a number are kept when nobody called.
const KEPT: TimeDelta = TimeDelta::days(30);

/// What somebody wants to talk about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallTopic {
    /// Whether the fund is something for them.
    Check,
    /// An application.
    Application,
    /// Paying back.
    Repaying,
    /// Something else.
    Other,
}

domain::named! {
    CallTopic {
        Check = "check",
        Application = "application",
        Repaying = "repaying",
        Other = "other",
    }
}

/// When somebody wants to be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartOfDay {
    /// It does not matter.
    Any,
    /// Before noon.
    Morning,
    /// After noon.
    Afternoon,
}

domain::named! {
    PartOfDay {
        Any = "any",
        Morning = "morning",
        Afternoon = "afternoon",
    }
}

/// What somebody typed who wants to be called.
#[derive(Clone, Debug)]
pub struct NewCall {
    /// How to ask for them.
    pub name: String,
    /// Where to call.
    pub phone: String,
    /// About what.
    pub topic: CallTopic,
    /// When.
    pub part_of_day: PartOfDay,
}

/// Somebody who waits for a call.
#[derive(Clone, Debug)]
pub struct CallRequest {
    /// Its key.
    pub id: Uuid,
    /// What they typed.
    pub call: NewCall,
    /// Since when.
    pub asked_at: DateTime<Utc>,
}

/// Notes that somebody wants to be called; the same number waits once, with what was said last.
///
/// # Errors
/// The database refuses.
pub async fn ask(tx: &Tx, call: &NewCall, now: DateTime<Utc>) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: Set(ids::fresh()),
        name: Set(call.name.clone()),
        phone: Set(call.phone.clone()),
        topic: Set(call.topic.name().to_owned()),
        part_of_day: Set(call.part_of_day.name().to_owned()),
        asked_at: Set(now),
    };
    let again = OnConflict::column(Column::Phone)
        .update_columns([Column::Name, Column::Topic, Column::PartOfDay])
        .to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Removes what nobody did anything with for so long that no call is expected any more.
///
/// # Errors
/// The database refuses.
pub async fn sweep(tx: &Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::AskedAt.lt(now - KEPT)).exec(&tx.0).await?;
    Ok(())
}

/// Who waits, the longest on top; at most 200.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn list(at: &impl Reads) -> Result<Vec<CallRequest>, StoreError> {
    let rows = Entity::find()
        .order_by_asc(Column::AskedAt)
        .order_by_asc(Column::Id)
        .limit(200)
        .all(at.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// How many wait.
///
/// # Errors
/// The database refuses.
pub async fn count(at: &impl Reads) -> Result<u64, StoreError> {
    Ok(Entity::find().count(at.connection()).await?)
}

/// Somebody called, or it was no number: nothing of it is kept. Once more changes nothing.
///
/// # Errors
/// The database refuses.
pub async fn done(tx: &Tx, id: Uuid) -> Result<(), StoreError> {
    Entity::delete_by_id(id).exec(&tx.0).await?;
    Ok(())
}

fn from_row(row: Model) -> Result<CallRequest, StoreError> {
    Ok(CallRequest {
        id: row.id,
        call: NewCall {
            name: row.name,
            phone: row.phone,
            topic: CallTopic::from_name(&row.topic).ok_or(corrupt("call_request", "topic"))?,
            part_of_day: PartOfDay::from_name(&row.part_of_day)
                .ok_or(corrupt("call_request", "part_of_day"))?,
        },
        asked_at: row.asked_at,
    })
}
