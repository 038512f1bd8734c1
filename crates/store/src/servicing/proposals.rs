//! Proposals to change an agreement, as they stand in the database.

use chrono::{DateTime, Utc};
use domain::{
    actor::Actor,
    ids::{AgreementId, UserId},
    money::Money,
    repayment::amendment::Amendment,
};
use sea_orm::{
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    bounds::Bound,
    db::{Db, Reads, Tx},
    entity::amendment::{Column, Entity, Model},
    error::{StoreError, corrupt},
    repayment::agreements,
};

/// How far an amendment proposal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalState {
    /// Nobody approved it yet.
    Proposed,
    /// One approved; the amount needs another.
    ApprovedOnce,
    /// It was carried out.
    Approved,
    /// Somebody else turned it down.
    Refused,
    /// Whoever proposed it does not want it any more: it is stored as refused, by that person.
    TakenBack,
}

domain::named! {
    ProposalState {
        Proposed = "proposed",
        ApprovedOnce = "approved_once",
        Approved = "approved",
        Refused = "refused",
        TakenBack = "taken_back",
    }
}

impl ProposalState {
    /// What waits for somebody, by name.
    pub(crate) const OPEN: [&str; 2] = [Self::Proposed.name(), Self::ApprovedOnce.name()];

    /// It still waits for approval.
    #[must_use]
    pub fn is_open(self) -> bool {
        Self::OPEN.contains(&self.name())
    }
}

/// An amendment with who proposed and approved it; once approved, a version of the schedule.
#[derive(Clone, Debug)]
pub struct AmendmentProposal {
    /// Its key.
    pub id: Uuid,
    /// The agreement it would change.
    pub agreement: AgreementId,
    /// Counts from one within the agreement.
    pub number: i32,
    /// What would change.
    pub change: Amendment,
    /// Why, in the words of who proposed it.
    pub reason: String,
    /// What the fund gives up by it; above a limit a second approval is needed.
    pub given_up: Money,
    /// How far it is.
    pub state: ProposalState,
    /// Who proposed it; cannot approve it.
    pub proposed_by: UserId,
    /// When it was proposed.
    pub proposed_at: DateTime<Utc>,
    /// The first of two who approved.
    pub first_by: Option<UserId>,
    /// Who approved or refused it last.
    pub decided_by: Option<UserId>,
    /// When that was.
    pub decided_at: Option<DateTime<Utc>>,
}

/// Proposals read of one agreement.
const PROPOSALS: Bound = Bound::of("amendment", 500);

/// The amendment proposals of an agreement, oldest first.
pub async fn list(at: &impl Reads, id: AgreementId) -> Result<Vec<AmendmentProposal>, StoreError> {
    let rows = Entity::find()
        .filter(Column::AgreementId.eq(id.0))
        .order_by_asc(Column::Number)
        .limit(PROPOSALS.limit())
        .all(at.connection())
        .await?;
    PROPOSALS.whole(rows)?.into_iter().map(from_row).collect()
}

/// The agreements about which their person asked for something else, and nobody decided yet: nothing is asked of them
/// until then.
pub async fn wished(at: &impl Reads, person: UserId) -> Result<Vec<AgreementId>, StoreError> {
    let ids: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::AgreementId)
        .filter(Column::ProposedBy.eq(person.0))
        .filter(Column::State.is_in(ProposalState::OPEN))
        .limit(PROPOSALS.limit())
        .into_tuple()
        .all(at.connection())
        .await?;
    Ok(PROPOSALS.whole(ids)?.into_iter().map(AgreementId).collect())
}

/// What waits for a decision, oldest first; at most 200.
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
pub async fn count_open(db: &Db) -> Result<u64, StoreError> {
    Ok(Entity::find().filter(Column::State.is_in(ProposalState::OPEN)).count(&db.0).await?)
}

/// The proposal, if there is one and the viewer may know of the case it is about.
///
/// # Errors
/// Not there for this viewer, or the row is corrupt.
pub async fn load(at: &impl Reads, viewer: Actor, id: Uuid) -> Result<AmendmentProposal, StoreError> {
    let proposal = load_for_work(at, id).await?;
    agreements::load(at, viewer, proposal.agreement).await?;
    Ok(proposal)
}

/// A proposal for what is done with it.
///
/// # Errors
/// No such proposal, or its row is corrupt.
pub async fn load_for_work(at: &impl Reads, id: Uuid) -> Result<AmendmentProposal, StoreError> {
    from_row(Entity::find_by_id(id).one(at.connection()).await?.ok_or(StoreError::NotFound)?)
}

/// Takes a proposal back that nobody decided about; gives whether that was still so.
///
/// # Errors
/// The database refuses.
pub(crate) async fn take_back(tx: &Tx, id: Uuid, me: UserId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::State, Expr::value(ProposalState::Refused.name()))
        .col_expr(Column::DecidedBy, Expr::value(me.0))
        .col_expr(Column::DecidedAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(Column::ProposedBy.eq(me.0))
        .filter(Column::State.eq(ProposalState::Proposed.name()))
        .exec(&tx.0)
        .await?;
    Ok(done.rows_affected == 1)
}

pub(crate) fn from_row(row: Model) -> Result<AmendmentProposal, StoreError> {
    let mut state = ProposalState::from_name(&row.state).ok_or(corrupt("amendment", "state"))?;
    if state == ProposalState::Refused && row.decided_by == Some(row.proposed_by) {
        state = ProposalState::TakenBack;
    }
    Ok(AmendmentProposal {
        id: row.id,
        agreement: AgreementId(row.agreement_id),
        number: row.number,
        change: serde_json::from_value(row.change).map_err(|_| corrupt("amendment", "change"))?,
        reason: row.reason,
        given_up: Money::from_cents(row.given_up_cents)
            .map_err(|_| corrupt("amendment", "given_up_cents"))?,
        state,
        proposed_by: UserId(row.proposed_by),
        proposed_at: row.proposed_at,
        first_by: row.first_by.map(UserId),
        decided_by: row.decided_by.map(UserId),
        decided_at: row.decided_at,
    })
}
