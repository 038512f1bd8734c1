//! Proposals to change an agreement, as they stand in the database.

use chrono::{DateTime, Utc};
use domain::{
    actor::Actor,
    ids::{AgreementId, UserId},
    money::Money,
    repayment::amendment::Amendment,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use crate::{
    bounds::Bound,
    casework::cases,
    db::{Db, Reads},
    entity::{
        agreement,
        amendment::{Column, Entity, Model},
    },
    error::{StoreError, corrupt},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalState {
    Proposed,
    /// One approved; the amount needs another.
    ApprovedOnce,
    Approved,
    Refused,
}

impl ProposalState {
    pub const ALL: [Self; 4] = [Self::Proposed, Self::ApprovedOnce, Self::Approved, Self::Refused];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::ApprovedOnce => "approved_once",
            Self::Approved => "approved",
            Self::Refused => "refused",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// What waits for somebody, by name.
    pub(crate) const OPEN: [&str; 2] = [Self::Proposed.name(), Self::ApprovedOnce.name()];

    #[must_use]
    pub fn is_open(self) -> bool {
        Self::OPEN.contains(&self.name())
    }
}

/// A change with who stands behind it. Once approved it is a version of the schedule.
#[derive(Clone, Debug)]
pub struct AmendmentProposal {
    pub id: Uuid,
    pub agreement: AgreementId,
    pub number: i32,
    pub change: Amendment,
    pub reason: String,
    pub given_up: Money,
    pub state: ProposalState,
    pub proposed_by: UserId,
    pub proposed_at: DateTime<Utc>,
    pub first_by: Option<UserId>,
    pub decided_by: Option<UserId>,
    pub decided_at: Option<DateTime<Utc>>,
}

/// Proposals read of one agreement.
const PROPOSALS: Bound = Bound::of("amendment", 500);

/// The changes of an agreement, oldest first.
///
/// # Errors
/// [`StoreError::TooMany`] when there are more than 500, or a row is corrupt.
pub async fn list(at: &impl Reads, id: AgreementId) -> Result<Vec<AmendmentProposal>, StoreError> {
    let rows = Entity::find()
        .filter(Column::AgreementId.eq(id.0))
        .order_by_asc(Column::Number)
        .limit(PROPOSALS.limit())
        .all(at.connection())
        .await?;
    PROPOSALS.whole(rows)?.into_iter().map(from_row).collect()
}

/// What waits for a decision, oldest first; at most 200.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn list_open(db: &Db) -> Result<Vec<AmendmentProposal>, StoreError> {
    let rows = Entity::find()
        .filter(Column::State.is_in(ProposalState::OPEN))
        .order_by_asc(Column::ProposedAt)
        .limit(200)
        .all(&db.0)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// How many wait.
///
/// # Errors
/// The database refuses.
pub async fn count_open(db: &Db) -> Result<u64, StoreError> {
    Ok(Entity::find().filter(Column::State.is_in(ProposalState::OPEN)).count(&db.0).await?)
}

/// The proposal, if there is one and the viewer may know of the case it is about.
///
/// # Errors
/// Not there for this viewer, or the row is corrupt.
pub async fn load(at: &impl Reads, viewer: Actor, id: Uuid) -> Result<AmendmentProposal, StoreError> {
    let visible = agreement::Entity::find()
        .select_only()
        .column(agreement::Column::Id)
        .filter(agreement::Column::CaseId.in_subquery(cases::ids_visible_to(viewer)));
    let visible = Column::AgreementId.in_subquery(visible.into_query());
    let row = Entity::find_by_id(id).filter(visible).one(at.connection()).await?;
    from_row(row.ok_or(StoreError::NotFound)?)
}

/// A proposal for what is done with it.
///
/// # Errors
/// No such proposal, or its row is corrupt.
pub async fn load_for_work(at: &impl Reads, id: Uuid) -> Result<AmendmentProposal, StoreError> {
    from_row(Entity::find_by_id(id).one(at.connection()).await?.ok_or(StoreError::NotFound)?)
}

pub(crate) fn from_row(row: Model) -> Result<AmendmentProposal, StoreError> {
    Ok(AmendmentProposal {
        id: row.id,
        agreement: AgreementId(row.agreement_id),
        number: row.number,
        change: serde_json::from_value(row.change).map_err(|_| corrupt("amendment", "change"))?,
        reason: row.reason,
        given_up: Money::from_cents(row.given_up_cents)
            .map_err(|_| corrupt("amendment", "given_up_cents"))?,
        state: ProposalState::from_name(&row.state).ok_or(corrupt("amendment", "state"))?,
        proposed_by: UserId(row.proposed_by),
        proposed_at: row.proposed_at,
        first_by: row.first_by.map(UserId),
        decided_by: row.decided_by.map(UserId),
        decided_at: row.decided_at,
    })
}
