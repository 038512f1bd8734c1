//! Who is signed in. The row holds the hash of a random token; the token itself only the browser knows.

use chrono::{DateTime, TimeDelta, Utc};
use domain::ids::UserId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, RelationDef,
    sea_query::Expr,
};

use crate::{
    accounts::{self, Account},
    db::{Db, StoreError, Tx},
    entity::{account, session},
};

/// A session's last sign of life is written at most this often.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(1);

/// # Errors
/// The database refuses.
pub async fn open(
    tx: &Tx,
    token_hash: String,
    account: UserId,
    now: DateTime<Utc>,
    lasts: TimeDelta,
) -> Result<(), StoreError> {
    let row = session::ActiveModel {
        token_hash: Set(token_hash),
        account_id: Set(account.0),
        created_at: Set(now),
        seen_at: Set(now),
        expires_at: Set(now + lasts),
    };
    session::Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// The active account behind a token, if the session was used within `idle` and has not expired.
///
/// # Errors
/// The database refuses, or the account is corrupt.
pub async fn find(
    db: &Db,
    token_hash: &str,
    now: DateTime<Utc>,
    idle: impl Fn(&Account) -> TimeDelta,
) -> Result<Option<Account>, StoreError> {
    let to_account: RelationDef = session::Entity::belongs_to(account::Entity)
        .from(session::Column::AccountId)
        .to(account::Column::Id)
        .into();
    let found = session::Entity::find_by_id(token_hash)
        .filter(session::Column::ExpiresAt.gt(now))
        .filter(account::Column::Active.eq(true))
        .join(JoinType::InnerJoin, to_account)
        .select_also(account::Entity)
        .one(&db.0)
        .await?;
    let Some((session, Some(account))) = found else { return Ok(None) };
    let account = accounts::from_row(account)?;
    if session.seen_at + idle(&account) < now {
        return Ok(None);
    }
    if SEEN_EVERY < now - session.seen_at {
        let seen = session::Entity::update_many()
            .col_expr(session::Column::SeenAt, Expr::value(now))
            .filter(session::Column::TokenHash.eq(token_hash))
            .exec(&db.0)
            .await;
        match seen.map_err(StoreError::from) {
            // A page can be read while nothing can be written.
            Ok(_) | Err(StoreError::Unavailable(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(Some(account))
}

/// # Errors
/// The database refuses.
pub async fn close(tx: &Tx, token_hash: &str) -> Result<(), StoreError> {
    session::Entity::delete_by_id(token_hash).exec(&tx.0).await?;
    Ok(())
}

/// Signs somebody out everywhere.
///
/// # Errors
/// The database refuses.
pub async fn close_all(tx: &Tx, account: UserId) -> Result<u64, StoreError> {
    let done =
        session::Entity::delete_many().filter(session::Column::AccountId.eq(account.0)).exec(&tx.0).await?;
    Ok(done.rows_affected)
}

/// Removes what expired.
///
/// # Errors
/// The database refuses.
pub async fn sweep(tx: &Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    session::Entity::delete_many().filter(session::Column::ExpiresAt.lt(now)).exec(&tx.0).await?;
    Ok(())
}
