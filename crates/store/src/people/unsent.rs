//! What somebody typed into a form and did not send: kept for the browser it was typed in, until it is sent, thrown
//! away, or a few hours old.

use chrono::{DateTime, TimeDelta, Utc};
use domain::ids::UserId;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

use crate::{
    db::{Db, Tx},
    entity::unsent_form::{ActiveModel, Column, Entity},
    error::StoreError,
    ids,
};

/// How long it is kept.
pub const KEPT: TimeDelta = TimeDelta::hours(12);
/// Forms kept of one browser, and of one account: of more, the oldest go.
const MOST: u64 = 20;

/// A form that was filled in and not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsent {
    /// Where the form is sent to.
    pub action: String,
    /// Who was signed in, when that is known.
    pub account: Option<UserId>,
    /// Its fields as typed, encrypted by whoever keeps it.
    pub sealed: String,
}

/// Keeps a form for a browser, in the place of what it kept of the same form.
///
/// # Errors
/// The database refuses.
pub async fn keep(tx: &Tx, browser: &str, unsent: Unsent, now: DateTime<Utc>) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: Set(ids::fresh()),
        browser_hash: Set(browser.to_owned()),
        account_id: Set(unsent.account.map(|it| it.0)),
        action: Set(unsent.action),
        sealed: Set(unsent.sealed),
        kept_at: Set(now),
    };
    let again = OnConflict::columns([Column::BrowserHash, Column::Action])
        .update_columns([Column::AccountId, Column::Sealed, Column::KeptAt])
        .to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(&tx.0).await?;
    drop_oldest(tx, Column::BrowserHash.eq(browser)).await?;
    match unsent.account {
        Some(account) => drop_oldest(tx, Column::AccountId.eq(account.0)).await,
        None => Ok(()),
    }
}

async fn drop_oldest(tx: &Tx, of: Expr) -> Result<(), StoreError> {
    let over: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(of)
        .order_by_desc(Column::KeptAt)
        .order_by_desc(Column::Id)
        .offset(MOST)
        .limit(MOST)
        .into_tuple()
        .all(&tx.0)
        .await?;
    if !over.is_empty() {
        Entity::delete_many().filter(Column::Id.is_in(over)).exec(&tx.0).await?;
    }
    Ok(())
}

/// What nobody was known for belongs to whoever signs in at the browser first.
///
/// # Errors
/// The database refuses.
pub async fn claim(tx: &Tx, browser: &str, account: UserId) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::AccountId, Expr::value(account.0))
        .filter(Column::BrowserHash.eq(browser))
        .filter(Column::AccountId.is_null())
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// What is kept for a browser.
///
/// # Errors
/// The database refuses.
pub async fn list(db: &Db, browser: &str, now: DateTime<Utc>) -> Result<Vec<Unsent>, StoreError> {
    let rows = Entity::find()
        .filter(Column::BrowserHash.eq(browser))
        .filter(Column::KeptAt.gt(now - KEPT))
        .limit(MOST)
        .all(&db.0)
        .await?;
    let unsent = rows.into_iter().map(|it| Unsent {
        action: it.action,
        account: it.account_id.map(UserId),
        sealed: it.sealed,
    });
    Ok(unsent.collect())
}

/// A form was sent, or is not wanted any more; without an action all that is kept for the browser goes.
///
/// # Errors
/// The database refuses.
pub async fn forget(tx: &Tx, browser: &str, action: Option<&str>) -> Result<(), StoreError> {
    let mut gone = Entity::delete_many().filter(Column::BrowserHash.eq(browser));
    if let Some(action) = action {
        gone = gone.filter(Column::Action.eq(action));
    }
    gone.exec(&tx.0).await?;
    Ok(())
}

/// Removes what is too old.
///
/// # Errors
/// The database refuses.
pub async fn sweep(tx: &Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::KeptAt.lte(now - KEPT)).exec(&tx.0).await?;
    Ok(())
}
