//! Closed periods: nothing is booked in them any more, and opening one again takes two people.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::{
    calendar::Month,
    ids::{EntryId, UserId},
    ledger::{self, EntryKind},
    ledger_key::EntryKey,
    reversal_reason::ReversalReason,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};
use uuid::Uuid;

use crate::{
    connection::locks::Alone,
    db::Tx,
    entity::{
        ledger_entry,
        period_step::{ActiveModel, Entity},
    },
    error::StoreError,
    ids,
    ledger::{
        books::{self, AsOf},
        closed::{ASKED, ReopenRequest, closed},
        subject::Subject,
    },
    people::staff,
};

/// Why a step is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodRefusal {
    /// The month is not over yet, or closed already.
    NotThatMonth,
    /// Whoever asks cannot confirm.
    SamePerson,
    /// Nothing is closed, or nothing was asked.
    Nothing,
}

/// Closes everything up to the end of a month, and the years that end in it.
pub async fn close(
    tx: &Tx,
    month: Month,
    by: UserId,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Result<(), PeriodRefusal>, StoreError> {
    tx.alone(Alone::Periods).await?;
    let until = month.last_day();
    let is_closed = closed(tx).await?.until.is_some_and(|it| until <= it);
    if today <= until || is_closed {
        return Ok(Err(PeriodRefusal::NotThatMonth));
    }
    close_years(tx, until, by, now).await?;
    step(tx, "closed", until, by, now).await.map(Ok)
}

/// The result of every year that ends by then and was not closed before becomes equity, on its last day.
async fn close_years(tx: &Tx, until: NaiveDate, by: UserId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let before = closed(tx).await?.until;
    let first: Option<Option<NaiveDate>> = ledger_entry::Entity::find()
        .select_only()
        .column_as(ledger_entry::Column::EffectiveOn.min(), "first")
        .into_tuple()
        .one(&tx.0)
        .await?;
    let Some(first) = first.flatten() else { return Ok(()) };
    for last in (first.year()..=until.year()).filter_map(|year| NaiveDate::from_ymd_opt(year, 12, 31)) {
        if until < last || before.is_some_and(|it| last <= it) {
            continue;
        }
        let when = AsOf { effective: Some(last), recorded: None };
        let balances = books::balances_as_of(tx, None, when).await?;
        // A year that was opened again is closed under another key.
        let kind = ledger_entry::Column::Kind.eq(EntryKind::YearClose.name());
        let earlier = ledger_entry::Entity::find().filter(kind).count(&tx.0).await?;
        let entry = ledger::year_close(EntryKey::YearClose { year: last.year(), earlier }, &balances, last);
        if !entry.transfers.is_empty() {
            books::post(tx, &entry, Subject { by: Some(by), ..Subject::default() }, now).await?;
        }
    }
    Ok(())
}

/// The years that are opened again have a result again.
async fn reopen_years(tx: &Tx, until: NaiveDate, by: UserId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let turned = ledger_entry::Entity::find()
        .select_only()
        .column(ledger_entry::Column::ReversesId)
        .filter(ledger_entry::Column::ReversesId.is_not_null());
    let ids: Vec<Uuid> = ledger_entry::Entity::find()
        .select_only()
        .column(ledger_entry::Column::Id)
        .filter(ledger_entry::Column::Kind.eq(EntryKind::YearClose.name()))
        .filter(ledger_entry::Column::EffectiveOn.gt(until))
        .filter(ledger_entry::Column::Id.not_in_subquery(turned.into_query()))
        .order_by_asc(ledger_entry::Column::EffectiveOn)
        .into_tuple()
        .all(&tx.0)
        .await?;
    for id in ids {
        let entry = books::load_for_work(tx, EntryId(id)).await?;
        let turned =
            ledger::reversal(entry.id, &entry.transfers, entry.effective_on, ReversalReason::Reopened);
        books::post(tx, &turned, Subject { by: Some(by), ..Subject::default() }, now).await?;
    }
    Ok(())
}

/// Asks to open a month again, with everything after it.
pub async fn ask_reopen(
    tx: &Tx,
    month: Month,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<Result<(), PeriodRefusal>, StoreError> {
    tx.alone(Alone::Periods).await?;
    let stays = month.plus(-1).last_day();
    let now_closed = closed(tx).await?;
    if now_closed.until.is_none_or(|until| until <= stays) {
        return Ok(Err(PeriodRefusal::Nothing));
    }
    if now_closed.asked == Some(ReopenRequest { until: stays, by }) {
        // The same person asks the same again: the question stands already.
        return Ok(Ok(()));
    }
    step(tx, ASKED, stays, by, now).await.map(Ok)
}

/// A second person agrees that the period is opened again.
pub async fn reopen(
    tx: &Tx,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<Result<(), PeriodRefusal>, StoreError> {
    tx.alone(Alone::Periods).await?;
    match closed(tx).await?.asked {
        None => Ok(Err(PeriodRefusal::Nothing)),
        Some(asked) if !staff::may_pair(tx, asked.by, by, now).await? => Ok(Err(PeriodRefusal::SamePerson)),
        Some(asked) => {
            step(tx, "reopened", asked.until, by, now).await?;
            reopen_years(tx, asked.until, by, now).await.map(Ok)
        }
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
