//! What takes two managers: settings that change rights or money, roles, and a new way in for a colleague.

use chrono::{DateTime, Utc};
use domain::{actor::Role, credit::status::CreditStanding, ids::UserId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    connection::locks::Alone,
    db::{Reads, Tx},
    entity::manager_proposal::{ActiveModel, Column, Entity, Model},
    error::{StoreError, corrupt},
    ids,
    people::staff,
};

/// What one manager proposes and another agrees to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ManagerAction {
    /// The fund's standing under the credit law.
    Credit {
        /// What it should become.
        standing: CreditStanding,
    },
    /// Another role for a colleague.
    Role {
        /// Whose role.
        account: UserId,
        /// The role they get.
        role: Role,
    },
    /// A new password and second factor for somebody who lost theirs.
    Reset {
        /// Whose way in.
        account: UserId,
    },
}

impl ManagerAction {
    /// The word for it in stored rows and text keys.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Credit { .. } => "credit",
            Self::Role { .. } => "role",
            Self::Reset { .. } => "reset",
        }
    }

    /// Whose account it is about.
    #[must_use]
    pub const fn account(&self) -> Option<UserId> {
        match self {
            Self::Credit { .. } => None,
            Self::Role { account, .. } | Self::Reset { account } => Some(*account),
        }
    }
}

/// An action that waits for a second manager.
#[derive(Clone, Debug)]
pub struct ManagerProposal {
    /// Its key.
    pub id: Uuid,
    /// What would be done.
    pub what: ManagerAction,
    /// Who proposes it.
    pub by: UserId,
    /// When it was proposed.
    pub at: DateTime<Utc>,
}

/// Why somebody cannot decide on a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManagerRefusal {
    /// Whoever proposed it, or whose account is tied to theirs, or whom it is about.
    NoPair,
    /// Decided before.
    NotNow,
}

/// Puts an action before the other managers; one that waits already is left as it is.
pub async fn propose(
    tx: &Tx,
    what: &ManagerAction,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    tx.alone(Alone::Staff).await?;
    if list_open(tx).await?.iter().any(|it| it.what == *what && it.by == by) {
        // It stands already.
        return Ok(());
    }
    let row = ActiveModel {
        id: Set(ids::fresh()),
        what: Set(serde_json::to_value(what).map_err(|_| corrupt("manager_proposal", "what"))?),
        proposed_by: Set(by.0),
        proposed_at: Set(now),
        decided_by: Set(None),
        decided_at: Set(None),
        outcome: Set(None),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// What waits for a second manager, oldest first; at most 100.
pub async fn list_open(at: &impl Reads) -> Result<Vec<ManagerProposal>, StoreError> {
    let rows = Entity::find()
        .filter(Column::DecidedAt.is_null())
        .order_by_asc(Column::ProposedAt)
        .order_by_asc(Column::Id)
        .limit(100)
        .all(at.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// Takes the decision; the caller carries out what was agreed in the same unit of work. Whoever proposed may take it
/// back.
pub async fn decide(
    tx: &Tx,
    id: Uuid,
    agreed: bool,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<Result<ManagerProposal, ManagerRefusal>, StoreError> {
    tx.alone(Alone::Staff).await?;
    let row = Entity::find_by_id(id).one(&tx.0).await?.ok_or(StoreError::NotFound)?;
    if row.decided_at.is_some() {
        return Ok(Err(ManagerRefusal::NotNow));
    }
    let proposal = from_row(row)?;
    let is_about_me = proposal.what.account() == Some(by);
    if agreed && (is_about_me || !staff::may_pair(tx, proposal.by, by, now).await?) {
        return Ok(Err(ManagerRefusal::NoPair));
    }
    Entity::update_many()
        .col_expr(Column::DecidedBy, Expr::value(by.0))
        .col_expr(Column::DecidedAt, Expr::value(now))
        .col_expr(Column::Outcome, Expr::value(if agreed { "agreed" } else { "refused" }))
        .filter(Column::Id.eq(id))
        .exec(&tx.0)
        .await?;
    Ok(Ok(proposal))
}

fn from_row(row: Model) -> Result<ManagerProposal, StoreError> {
    Ok(ManagerProposal {
        id: row.id,
        what: serde_json::from_value(row.what).map_err(|_| corrupt("manager_proposal", "what"))?,
        by: UserId(row.proposed_by),
        at: row.proposed_at,
    })
}
