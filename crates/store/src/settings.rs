//! Settings of the fund, the day the demo lives on, and which daily work was done.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, TryInsertResult, sea_query::OnConflict,
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    db::{Reads, Tx},
    entity::{job_run, setting},
    error::{StoreError, corrupt},
    jobs::State,
};

/// The value of a setting, if it was ever set.
pub async fn get<T: DeserializeOwned>(at: &impl Reads, name: &str) -> Result<Option<T>, StoreError> {
    let row = setting::Entity::find_by_id(name).one(at.connection()).await?;
    row.map(|it| serde_json::from_value(it.value).map_err(|_| corrupt("setting", "value"))).transpose()
}

/// Writes a setting; `by` is the name of who changed it.
pub async fn set<T: Serialize + Sync>(
    tx: &Tx,
    name: &str,
    value: &T,
    by: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = setting::ActiveModel {
        name: Set(name.to_owned()),
        value: Set(serde_json::to_value(value).map_err(|_| corrupt("setting", "value"))?),
        changed_by: Set(by.map(str::to_owned)),
        changed_at: Set(now),
    };
    let again = OnConflict::column(setting::Column::Name)
        .update_columns([setting::Column::Value, setting::Column::ChangedBy, setting::Column::ChangedAt])
        .to_owned();
    setting::Entity::insert(row).on_conflict(again).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Takes a piece of daily work; `false` when it was taken before. It counts when the transaction commits.
pub async fn take_job(tx: &Tx, key: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let row = job_run::ActiveModel {
        key: Set(key.to_owned()),
        outcome: Set(String::new()),
        ran_at: Set(now),
        state: Set(State::Done.name().to_owned()),
        taken_until: Set(None),
        attempts: Set(1),
        next_try: Set(None),
        why: Set(None),
    };
    let result = job_run::Entity::insert(row)
        .on_conflict_do_nothing_on([job_run::Column::Key])
        .exec_without_returning(&tx.0)
        .await?;
    Ok(matches!(result, TryInsertResult::Inserted(1)))
}

/// Whether a piece of daily work was done.
pub async fn job_done(at: &impl Reads, key: &str) -> Result<bool, StoreError> {
    let done = job_run::Entity::find_by_id(key).filter(job_run::Column::State.eq(State::Done.name()));
    Ok(done.one(at.connection()).await?.is_some())
}
