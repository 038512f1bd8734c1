//! Closed periods: nothing is booked in them any more, and opening one again takes two people.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{calendar::Month, ids::UserId};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    db::{Reads, StoreError, Tx},
    entity::period_step::{ActiveModel, Column, Entity},
    ids,
};

/// The step that changes nothing until somebody confirms it.
const ASKED: &str = "asked";

/// A question to open a closed period again, which somebody else must confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What would stay closed.
    pub until: NaiveDate,
    pub by: UserId,
}

/// How far the books are closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closed {
    /// Everything up to and including this day.
    pub until: Option<NaiveDate>,
    pub asked: Option<Asked>,
}

/// Why a step is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The month is not over yet, or closed already.
    NotThatMonth,
    /// Whoever asks cannot confirm.
    SamePerson,
    /// Nothing is closed, or nothing was asked.
    Nothing,
}

/// # Errors
/// The database refuses.
pub async fn closed(at: &impl Reads) -> Result<Closed, StoreError> {
    let newest = || Entity::find().order_by_desc(Column::At).order_by_desc(Column::Id);
    let Some(last) = newest().one(at.connection()).await? else { return Ok(Closed::default()) };
    if last.step != ASKED {
        return Ok(Closed { until: Some(last.until), asked: None });
    }
    let stands = newest().filter(Column::Step.ne(ASKED)).one(at.connection()).await?;
    let asked = Asked { until: last.until, by: UserId(last.by_id) };
    Ok(Closed { until: stands.map(|it| it.until), asked: Some(asked) })
}

/// Closes everything up to the end of a month.
///
/// # Errors
/// The database refuses.
pub async fn close(
    tx: &Tx,
    month: Month,
    by: UserId,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Result<(), Refusal>, StoreError> {
    let until = month.last_day();
    let is_closed = closed(tx).await?.until.is_some_and(|it| until <= it);
    if today <= until || is_closed {
        return Ok(Err(Refusal::NotThatMonth));
    }
    step(tx, "closed", until, by, now).await.map(Ok)
}

/// Asks to open a month again, with everything after it.
///
/// # Errors
/// The database refuses.
pub async fn ask_reopen(
    tx: &Tx,
    month: Month,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<Result<(), Refusal>, StoreError> {
    let stays = month.plus(-1).last_day();
    if closed(tx).await?.until.is_none_or(|until| until <= stays) {
        return Ok(Err(Refusal::Nothing));
    }
    step(tx, ASKED, stays, by, now).await.map(Ok)
}

/// A second person agrees that the period is opened again.
///
/// # Errors
/// The database refuses.
pub async fn reopen(tx: &Tx, by: UserId, now: DateTime<Utc>) -> Result<Result<(), Refusal>, StoreError> {
    match closed(tx).await?.asked {
        None => Ok(Err(Refusal::Nothing)),
        Some(asked) if asked.by == by => Ok(Err(Refusal::SamePerson)),
        Some(asked) => step(tx, "reopened", asked.until, by, now).await.map(Ok),
    }
}

async fn step(
    tx: &Tx,
    step: &'static str,
    until: NaiveDate,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: Set(ids::fresh()),
        step: Set(step.to_owned()),
        until: Set(until),
        by_id: Set(by.0),
        at: Set(now),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}
