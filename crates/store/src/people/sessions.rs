//! Who is signed in. The row holds the hash of a random token; the token itself only the browser knows.

use chrono::{DateTime, TimeDelta, Utc};
use domain::ids::UserId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationDef,
    sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    db::{Db, Reads, Tx},
    entity::{account, session},
    error::StoreError,
    ids,
    people::accounts::{self, Account},
};

/// A session's last sign of life is written at most this often.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(1);

/// A session to be opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Hash of the token in the cookie.
    pub token_hash: String,
    /// Who is signed in.
    pub account: UserId,
    /// What its owner knows the browser by, for example "Firefox, Windows".
    pub device: String,
    /// The network it was opened from.
    pub source: String,
}

/// A session as its owner sees it.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its key.
    pub id: Uuid,
    /// Browser and system, as their owner knows them.
    pub device: String,
    /// Network it came from.
    pub source: String,
    /// When it was opened.
    pub created_at: DateTime<Utc>,
    /// When it was last used.
    pub seen_at: DateTime<Utc>,
    /// The one that asks.
    pub is_this: bool,
}

/// Opens a session that lasts so long.
pub async fn open(tx: &Tx, opened: Opened, now: DateTime<Utc>, lasts: TimeDelta) -> Result<(), StoreError> {
    let row = session::ActiveModel {
        token_hash: Set(opened.token_hash),
        account_id: Set(opened.account.0),
        created_at: Set(now),
        seen_at: Set(now),
        expires_at: Set(now + lasts),
        id: Set(Some(ids::fresh())),
        device: Set(Some(opened.device.chars().take(80).collect())),
        source: Set(Some(opened.source)),
    };
    session::Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// The open sessions of an account, the newest first. `idle` is how long one lasts without a page being asked for.
pub async fn list(
    at: &impl Reads,
    account: UserId,
    this: &str,
    now: DateTime<Utc>,
    idle: TimeDelta,
) -> Result<Vec<Session>, StoreError> {
    let rows = session::Entity::find()
        .filter(session::Column::AccountId.eq(account.0))
        .filter(session::Column::ExpiresAt.gt(now))
        .filter(session::Column::SeenAt.gte(now - idle))
        .order_by_desc(session::Column::CreatedAt)
        .limit(100)
        .all(at.connection())
        .await?;
    let seen = rows.into_iter().filter_map(|it| {
        Some(Session {
            id: it.id?,
            device: it.device.unwrap_or_default(),
            source: it.source.unwrap_or_default(),
            created_at: it.created_at,
            seen_at: it.seen_at,
            is_this: it.token_hash == this,
        })
    });
    Ok(seen.collect())
}

/// Ends one session of an account. Nothing when it ended already.
pub async fn close_one(tx: &Tx, account: UserId, id: Uuid) -> Result<bool, StoreError> {
    let done = session::Entity::delete_many()
        .filter(session::Column::AccountId.eq(account.0))
        .filter(session::Column::Id.eq(id))
        .exec(&tx.0)
        .await?;
    Ok(done.rows_affected == 1)
}

/// The active account behind a token, if the session was used within `idle` and has not expired.
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

/// Ends one session.
pub async fn close(tx: &Tx, token_hash: &str) -> Result<(), StoreError> {
    session::Entity::delete_by_id(token_hash).exec(&tx.0).await?;
    Ok(())
}

/// Signs somebody out everywhere.
pub async fn close_all(tx: &Tx, account: UserId) -> Result<u64, StoreError> {
    let done =
        session::Entity::delete_many().filter(session::Column::AccountId.eq(account.0)).exec(&tx.0).await?;
    Ok(done.rows_affected)
}

/// Removes what expired.
pub async fn sweep(tx: &Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    session::Entity::delete_many().filter(session::Column::ExpiresAt.lt(now)).exec(&tx.0).await?;
    Ok(())
}

/// Who a session was of, also when it lasts no longer: nobody once it was ended or removed.
pub async fn owner(db: &Db, token_hash: &str) -> Result<Option<UserId>, StoreError> {
    let found = session::Entity::find_by_id(token_hash).one(&db.0).await?;
    Ok(found.map(|it| UserId(it.account_id)))
}
