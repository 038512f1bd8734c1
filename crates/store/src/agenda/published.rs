//! What was published in a person's calendar, so that a change is told as a change and what is gone as cancelled.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::{
    agenda::{AgendaItem, AgendaKind, Published, Revision, revision},
    ids::UserId,
    money::Money,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

use crate::{
    connection::locks::Alone,
    db::{Reads, Tx},
    entity::calendar_event::{ActiveModel, Column, Entity, Model},
    error::{StoreError, corrupt},
    ids,
};

/// How long what is gone is told as cancelled.
const CANCELLED_KEPT: TimeDelta = TimeDelta::days(90);
/// Rows of one statement: databases take only so many values at once.
const MOST_ROWS: usize = 1_000;
/// Most events of one person.
const MOST_EVENTS: u64 = 5_000;

/// An event as it stands in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaEvent {
    /// What calendars know it by.
    pub uid: Uuid,
    /// The plain word for it.
    pub kind: AgendaKind,
    /// The day it stands on.
    pub day: NaiveDate,
    /// What is to be paid; `None` when it is no payment.
    pub amount: Option<Money>,
    /// Goes up with every change.
    pub sequence: u32,
    /// It was told as gone.
    pub is_cancelled: bool,
    /// When it was told otherwise last.
    pub changed_at: DateTime<Utc>,
}

/// Something for the calendar, with a hash of the words it is shown in.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What stands there now.
    pub item: AgendaItem,
    /// Hash of the words it was published with.
    pub summary_hash: String,
}

/// Publishes what is wanted now: writes down what changed, and gives every event, those that are gone as cancelled for
/// 90 days. The earliest first.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn publish(
    tx: &Tx,
    account: UserId,
    wanted: &[Wanted],
    now: DateTime<Utc>,
) -> Result<Vec<AgendaEvent>, StoreError> {
    tx.alone(Alone::Person(account)).await?;
    let now = DateTime::from_timestamp(now.timestamp(), 0).unwrap_or(now);
    let by_key: HashMap<String, &Wanted> = wanted.iter().map(|it| (it.item.thing.key(), it)).collect();
    let mut known = HashSet::new();
    let mut shown = Vec::new();
    for row in rows(tx, account).await? {
        known.insert(row.thing.clone());
        let row = revise(tx, row.clone(), by_key.get(&row.thing).copied(), now).await?;
        if !row.cancelled || now - CANCELLED_KEPT <= row.changed_at {
            shown.push(row);
        }
    }
    let fresh: Vec<Model> = wanted
        .iter()
        .filter(|it| known.insert(it.item.thing.key()))
        .map(|it| first(account, it, now))
        .collect();
    for part in fresh.chunks(MOST_ROWS) {
        let part = part.iter().map(|it| it.clone().into_active_model());
        let part: Vec<ActiveModel> = part.map(ActiveModelTrait::reset_all).collect();
        Entity::insert_many(part).exec_without_returning(&tx.0).await?;
    }
    shown.extend(fresh);
    let mut events = shown.iter().map(event).collect::<Result<Vec<_>, _>>()?;
    events.sort_by_key(|it| (it.day, it.uid));
    Ok(events)
}

async fn rows(at: &impl Reads, account: UserId) -> Result<Vec<Model>, StoreError> {
    let of_account = Entity::find().filter(Column::AccountId.eq(account.0));
    Ok(of_account.order_by_asc(Column::Uid).limit(MOST_EVENTS).all(at.connection()).await?)
}

fn first(account: UserId, wanted: &Wanted, now: DateTime<Utc>) -> Model {
    Model {
        uid: ids::fresh(),
        account_id: account.0,
        thing: wanted.item.thing.key(),
        kind: wanted.item.thing.kind().name().to_owned(),
        day: wanted.item.day,
        amount_cents: wanted.item.amount.map(Money::cents),
        summary_hash: wanted.summary_hash.clone(),
        sequence: 0,
        cancelled: false,
        changed_at: now,
    }
}

/// The row of an event as it now is, written when it changed.
async fn revise(
    tx: &Tx,
    row: Model,
    wanted: Option<&Wanted>,
    now: DateTime<Utc>,
) -> Result<Model, StoreError> {
    let before = Published {
        day: row.day,
        amount: money(row.amount_cents)?,
        summary_hash: row.summary_hash.clone(),
        is_cancelled: row.cancelled,
    };
    let revised = revision(&before, wanted.map(|it| (&it.item, it.summary_hash.as_str())));
    let raised = match revised {
        Revision::Same => return Ok(row),
        Revision::Reworded => 0,
        Revision::Changed | Revision::Cancelled => 1,
    };
    let mut change = ActiveModel {
        uid: sea_orm::ActiveValue::Unchanged(row.uid),
        sequence: Set(row.sequence + raised),
        cancelled: Set(revised == Revision::Cancelled),
        changed_at: Set(now),
        ..Default::default()
    };
    if let Some(it) = wanted {
        change.day = Set(it.item.day);
        change.amount_cents = Set(it.item.amount.map(Money::cents));
        change.summary_hash = Set(it.summary_hash.clone());
    }
    Ok(change.update(&tx.0).await?)
}

/// Removes what was told as cancelled long enough.
///
/// # Errors
/// The database refuses.
pub async fn sweep(tx: &Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::delete_many()
        .filter(Column::Cancelled.eq(true))
        .filter(Column::ChangedAt.lt(now - CANCELLED_KEPT))
        .exec(&tx.0)
        .await?;
    Ok(())
}

fn money(cents: Option<i64>) -> Result<Option<Money>, StoreError> {
    cents.map(Money::from_cents).transpose().map_err(|_| corrupt("calendar_event", "amount_cents"))
}

fn event(row: &Model) -> Result<AgendaEvent, StoreError> {
    Ok(AgendaEvent {
        uid: row.uid,
        kind: AgendaKind::from_name(&row.kind).ok_or_else(|| corrupt("calendar_event", "kind"))?,
        day: row.day,
        amount: money(row.amount_cents)?,
        sequence: u32::try_from(row.sequence).map_err(|_| corrupt("calendar_event", "sequence"))?,
        is_cancelled: row.cancelled,
        changed_at: row.changed_at,
    })
}
