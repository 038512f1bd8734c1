//! Who asked to be called about money, until somebody did.

use chrono::{DateTime, Utc};
use domain::{
    calendar::business_day,
    ids::{CaseId, UserId},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    db::{Reads, Tx},
    entity::{
        agreement,
        callback::{ActiveModel, Column, Entity, Model},
        charge,
    },
    error::{StoreError, corrupt},
    ids,
};

/// Why somebody is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallCause {
    /// They asked for it.
    Asked,
    /// What they asked for was not agreed to.
    Refused,
    /// A month was not paid after two messages.
    Missed,
}

domain::named! {
    CallCause {
        Asked = "asked",
        Refused = "refused",
        Missed = "missed",
    }
}

/// Somebody who waits for a call.
#[derive(Clone, Debug)]
pub struct Call {
    /// Its key.
    pub id: Uuid,
    /// Whom to call.
    pub case: CaseId,
    /// Why.
    pub cause: CallCause,
    /// Since when; the longest wait is on top.
    pub asked_at: DateTime<Utc>,
}

/// Notes that somebody is to be called; `false` when they wait for it already.
pub async fn ask(tx: &Tx, case: CaseId, cause: CallCause, now: DateTime<Utc>) -> Result<bool, StoreError> {
    if is_open(tx, case).await? {
        return Ok(false);
    }
    let row = ActiveModel {
        id: Set(ids::fresh()),
        case_id: Set(case.0),
        cause: Set(cause.name().to_owned()),
        asked_at: Set(now),
        done_at: Set(None),
        done_by: Set(None),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(true)
}

/// Whether somebody of this case waits for a call.
pub async fn is_open(at: &impl Reads, case: CaseId) -> Result<bool, StoreError> {
    let open = Entity::find().filter(Column::CaseId.eq(case.0)).filter(Column::DoneAt.is_null());
    Ok(0 < open.count(at.connection()).await?)
}

/// Who waits, the longest on top; at most 100.
pub async fn list_open(at: &impl Reads) -> Result<Vec<Call>, StoreError> {
    let rows = Entity::find()
        .filter(Column::DoneAt.is_null())
        .order_by_asc(Column::AskedAt)
        .order_by_asc(Column::Id)
        .limit(100)
        .all(at.connection())
        .await?;
    let call = |it: Model| {
        let cause = CallCause::from_name(&it.cause).ok_or(corrupt("callback", "cause"))?;
        Ok(Call { id: it.id, case: CaseId(it.case_id), cause, asked_at: it.asked_at })
    };
    rows.into_iter().map(call).collect()
}

/// Somebody called. Once more changes nothing. What follows on a month that was not paid counts from the call.
pub async fn done(tx: &Tx, id: Uuid, by: UserId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let called = Entity::find_by_id(id).filter(Column::DoneAt.is_null()).one(&tx.0).await?;
    if let Some(called) = called {
        let of_case = agreement::Entity::find()
            .select_only()
            .column(agreement::Column::Id)
            .filter(agreement::Column::CaseId.eq(called.case_id))
            .into_query();
        charge::Entity::update_many()
            .col_expr(charge::Column::ChasedOn, Expr::value(business_day(now)))
            .filter(charge::Column::AgreementId.in_subquery(of_case))
            .filter(charge::Column::ChasedOn.is_not_null())
            .exec(&tx.0)
            .await?;
    }
    Entity::update_many()
        .col_expr(Column::DoneAt, Expr::value(now))
        .col_expr(Column::DoneBy, Expr::value(by.0))
        .filter(Column::Id.eq(id))
        .filter(Column::DoneAt.is_null())
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// The call that somebody of this case waits for.
pub(crate) async fn open_of(at: &impl Reads, case: CaseId) -> Result<Option<Uuid>, StoreError> {
    let open = Entity::find().filter(Column::CaseId.eq(case.0)).filter(Column::DoneAt.is_null());
    Ok(open.one(at.connection()).await?.map(|it| it.id))
}

/// Whoever asked for a call does not want it any more; one that was made already stays so.
pub(crate) async fn take_back(tx: &Tx, id: Uuid, me: UserId, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::DoneAt, Expr::value(now))
        .col_expr(Column::DoneBy, Expr::value(me.0))
        .filter(Column::Id.eq(id))
        .filter(Column::DoneAt.is_null())
        .exec(&tx.0)
        .await?;
    Ok(())
}
