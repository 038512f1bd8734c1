//! The key with which a person's calendar is fetched. The row holds its hash; the key itself only the person knows.

use chrono::{DateTime, Utc};
use domain::ids::UserId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, RelationDef,
    sea_query::OnConflict,
};

use crate::{
    db::{Reads, Tx},
    entity::{account, calendar_feed},
    error::StoreError,
    people::accounts::{self, Account},
};

/// A calendar that can be fetched.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Hash of the key in its address.
    pub key_hash: String,
    /// When the address was made.
    pub made_at: DateTime<Utc>,
}

/// Gives a person's calendar this key; the one of before stops at once.
///
/// # Errors
/// The database refuses.
pub async fn set_key(tx: &Tx, account: UserId, key_hash: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    let row = calendar_feed::ActiveModel {
        account_id: Set(account.0),
        key_hash: Set(key_hash.to_owned()),
        made_at: Set(now),
    };
    let again = OnConflict::column(calendar_feed::Column::AccountId)
        .update_columns([calendar_feed::Column::KeyHash, calendar_feed::Column::MadeAt])
        .to_owned();
    calendar_feed::Entity::insert(row).on_conflict(again).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// The calendar of a person, when there is one.
///
/// # Errors
/// The database refuses.
pub async fn of(at: &impl Reads, account: UserId) -> Result<Option<Feed>, StoreError> {
    let row = calendar_feed::Entity::find_by_id(account.0).one(at.connection()).await?;
    Ok(row.map(|it| Feed { key_hash: it.key_hash, made_at: it.made_at }))
}

/// Whose calendar has this key; nobody's when the account is closed.
///
/// # Errors
/// The database refuses, or the account is corrupt.
pub async fn owner(at: &impl Reads, key_hash: &str) -> Result<Option<Account>, StoreError> {
    let to_account: RelationDef = calendar_feed::Entity::belongs_to(account::Entity)
        .from(calendar_feed::Column::AccountId)
        .to(account::Column::Id)
        .into();
    let found = calendar_feed::Entity::find()
        .filter(calendar_feed::Column::KeyHash.eq(key_hash))
        .filter(account::Column::Active.eq(true))
        .join(JoinType::InnerJoin, to_account)
        .select_also(account::Entity)
        .one(at.connection())
        .await?;
    found.and_then(|it| it.1).map(accounts::from_row).transpose()
}

/// Nobody can fetch the calendar any more. False when nobody could.
///
/// # Errors
/// The database refuses.
pub async fn stop(tx: &Tx, account: UserId) -> Result<bool, StoreError> {
    let done = calendar_feed::Entity::delete_by_id(account.0).exec(&tx.0).await?;
    Ok(done.rows_affected == 1)
}
