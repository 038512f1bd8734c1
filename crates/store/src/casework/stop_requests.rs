//! Trainings of which somebody says that they stop: kept until a second person confirms it, or it is taken back.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    case::stop::{Stop, StopReason},
    ids::{CaseId, UserId},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, QueryTrait,
    sea_query::{Expr, SelectStatement},
};
use uuid::Uuid;

use crate::{
    casework::request_state::RequestState,
    db::{Reads, Tx},
    entity::case_stop::{ActiveModel, Column, Entity, Model},
    error::{StoreError, corrupt},
    ids,
};

/// Somebody says that a training stops.
#[derive(Clone, Debug)]
pub struct StopRequest {
    /// Its key.
    pub id: Uuid,
    /// The case whose training it is.
    pub case: CaseId,
    /// Why, and from when on.
    pub stop: Stop,
    /// Who said so: the applicant, or a reviewer.
    pub asked_by: UserId,
    /// When they did.
    pub asked_at: DateTime<Utc>,
    /// How far it is.
    pub state: RequestState,
}

/// The request of a case that waits for a second person.
pub async fn waiting(at: &impl Reads, case: CaseId) -> Result<Option<StopRequest>, StoreError> {
    of(at, case, RequestState::Asked).await
}

/// The request of a case that was confirmed.
pub async fn confirmed(at: &impl Reads, case: CaseId) -> Result<Option<StopRequest>, StoreError> {
    of(at, case, RequestState::Confirmed).await
}

async fn of(at: &impl Reads, case: CaseId, state: RequestState) -> Result<Option<StopRequest>, StoreError> {
    let row = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .filter(Column::State.eq(state.name()))
        .one(at.connection())
        .await?;
    row.as_ref().map(from_row).transpose()
}

/// Whether the person of a case died, as two people registered: nothing is written to them any more. While one of them
/// said so, what is written waits.
pub async fn is_of_the_dead(at: &impl Reads, case: CaseId) -> Result<bool, StoreError> {
    let found = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .filter(Column::State.eq(RequestState::Confirmed.name()))
        .filter(Column::Reason.eq(StopReason::Death.name()));
    Ok(0 < found.count(at.connection()).await?)
}

/// Writes a request down. The same one again changes nothing.
///
/// # Errors
/// [`StoreError::Stale`] when another one waits.
pub async fn ask(
    tx: &Tx,
    case: CaseId,
    stop: Stop,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    if let Some(waits) = waiting(tx, case).await? {
        let is_same = waits.stop == stop && waits.asked_by == by;
        return if is_same { Ok(false) } else { Err(StoreError::Stale) };
    }
    let row = ActiveModel {
        id: Set(ids::fresh()),
        case_id: Set(case.0),
        reason: Set(stop.reason.name().to_owned()),
        last_day: Set(stop.last_day),
        state: Set(RequestState::Asked.name().to_owned()),
        asked_by: Set(by.0),
        asked_at: Set(now),
        decided_by: Set(None),
        decided_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(true)
}

/// Ends a request that waits, one way or the other.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub async fn decide(
    tx: &Tx,
    id: Uuid,
    state: RequestState,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::State, Expr::value(state.name()))
        .col_expr(Column::DecidedBy, Expr::value(by.0))
        .col_expr(Column::DecidedAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(RequestState::Asked.name()))
        .exec(&tx.0)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Cases of which somebody said that the person died, and nobody confirmed it yet.
pub(crate) fn maybe_dead() -> SelectStatement {
    Entity::find()
        .select_only()
        .column(Column::CaseId)
        .filter(Column::State.eq(RequestState::Asked.name()))
        .filter(Column::Reason.eq(StopReason::Death.name()))
        .into_query()
}

/// Cases whose request waits, of these.
pub async fn waiting_of(at: &impl Reads, cases: Vec<Uuid>) -> Result<Vec<(CaseId, NaiveDate)>, StoreError> {
    let rows: Vec<(Uuid, NaiveDate)> = Entity::find()
        .select_only()
        .columns([Column::CaseId, Column::LastDay])
        .filter(Column::CaseId.is_in(cases))
        .filter(Column::State.eq(RequestState::Asked.name()))
        .into_tuple()
        .all(at.connection())
        .await?;
    Ok(rows.into_iter().map(|(case, day)| (CaseId(case), day)).collect())
}

fn from_row(row: &Model) -> Result<StopRequest, StoreError> {
    let reason = StopReason::from_name(&row.reason).ok_or(corrupt("case_stop", "reason"))?;
    Ok(StopRequest {
        id: row.id,
        case: CaseId(row.case_id),
        stop: Stop { reason, last_day: row.last_day },
        asked_by: UserId(row.asked_by),
        asked_at: row.asked_at,
        state: RequestState::from_name(&row.state).ok_or(corrupt("case_stop", "state"))?,
    })
}
