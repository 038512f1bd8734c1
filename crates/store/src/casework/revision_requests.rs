//! Decisions of which somebody proposes to revise them: kept until a second person confirms it, or it is taken back.

use chrono::{DateTime, Utc};
use domain::{
    case::{proposal::Proposal, revision::RevisionCause},
    ids::{CaseId, UserId},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    bounds::Bound,
    casework::request_state::RequestState,
    db::{Reads, Tx},
    entity::decision_revision::{ActiveModel, Column, Entity, Model},
    error::{StoreError, column, corrupt},
    ids,
};

/// Somebody proposes another decision, or somebody did.
#[derive(Clone, Debug)]
pub struct RevisionRequest {
    /// Its key.
    pub id: Uuid,
    /// The case whose decision it is.
    pub case: CaseId,
    /// Counts from one within the case.
    pub number: u32,
    /// Why.
    pub cause: RevisionCause,
    /// The decision as it was.
    pub before: Proposal,
    /// The decision as it becomes, with its reason in words.
    pub after: Proposal,
    /// Who proposed it.
    pub asked_by: UserId,
    /// When they did.
    pub asked_at: DateTime<Utc>,
    /// When a second person confirmed it, or somebody took it back.
    pub decided_at: Option<DateTime<Utc>>,
    /// How far it is.
    pub state: RequestState,
}

impl RevisionRequest {
    /// Whether it changes what is paid of a line, to whom, or for what that waits.
    #[must_use]
    pub fn concerns(&self, line: usize) -> bool {
        match (self.before.lines.get(line), self.after.lines.get(line)) {
            (Some(before), Some(after)) => {
                before.parts() != after.parts()
                    || before.payee != after.payee
                    || before.condition != after.condition
            }
            (before, after) => before.is_some() != after.is_some(),
        }
    }
}

/// Revisions read of one case.
const REVISIONS: Bound = Bound::of("decision_revision", 100);

/// All revisions of a case, the newest first.
pub async fn list(at: &impl Reads, case: CaseId) -> Result<Vec<RevisionRequest>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .order_by_desc(Column::Number)
        .limit(REVISIONS.limit())
        .all(at.connection())
        .await?;
    REVISIONS.whole(rows)?.into_iter().map(from_row).collect()
}

/// The revision of a case that waits for a second person.
pub async fn waiting(at: &impl Reads, case: CaseId) -> Result<Option<RevisionRequest>, StoreError> {
    let row = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .filter(Column::State.eq(RequestState::Asked.name()))
        .one(at.connection())
        .await?;
    row.map(from_row).transpose()
}

/// The revisions that wait for a second person, of these cases.
pub async fn waiting_of(
    at: &impl Reads,
    cases: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<RevisionRequest>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.is_in(cases))
        .filter(Column::State.eq(RequestState::Asked.name()))
        .all(at.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// Writes a proposal down.
///
/// # Errors
/// [`StoreError::Stale`] when another one waits.
pub(crate) async fn ask(
    tx: &Tx,
    case: CaseId,
    cause: RevisionCause,
    (before, after): (&Proposal, &Proposal),
    by: UserId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if waiting(tx, case).await?.is_some() {
        return Err(StoreError::Stale);
    }
    let earlier = Entity::find().filter(Column::CaseId.eq(case.0)).count(&tx.0).await?;
    let json = |it: &Proposal| serde_json::to_value(it).map_err(|_| corrupt("decision_revision", "after"));
    let row = ActiveModel {
        id: Set(ids::fresh()),
        case_id: Set(case.0),
        number: Set(column(earlier + 1, "decision_revision", "number")?),
        cause: Set(cause.name().to_owned()),
        before: Set(json(before)?),
        after: Set(json(after)?),
        state: Set(RequestState::Asked.name().to_owned()),
        asked_by: Set(by.0),
        asked_at: Set(now),
        decided_by: Set(None),
        decided_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// Ends a proposal that waits, one way or the other.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub(crate) async fn decide(
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

fn from_row(row: Model) -> Result<RevisionRequest, StoreError> {
    let proposal =
        |json, column| serde_json::from_value(json).map_err(|_| corrupt("decision_revision", column));
    Ok(RevisionRequest {
        id: row.id,
        case: CaseId(row.case_id),
        number: column(row.number, "decision_revision", "number")?,
        cause: RevisionCause::from_name(&row.cause).ok_or(corrupt("decision_revision", "cause"))?,
        before: proposal(row.before, "before")?,
        after: proposal(row.after, "after")?,
        asked_by: UserId(row.asked_by),
        asked_at: row.asked_at,
        decided_at: row.decided_at,
        state: RequestState::from_name(&row.state).ok_or(corrupt("decision_revision", "state"))?,
    })
}
