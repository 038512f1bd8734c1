//! What somebody of the staff works on, and what becomes of it when they cannot go on.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    case::{review::hand_over, stage::Stage},
    ids::{CaseId, UserId},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::{
    case_steps,
    casework::{audit_log::By, cases, grievance_steps},
    db::{Reads, Tx},
    entity::{case, grievance},
    error::StoreError,
};

/// What somebody works on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Workload {
    /// Applications they review that are not decided.
    pub cases: u64,
    /// Objections and complaints they answer that are not answered.
    pub grievances: u64,
}

impl Workload {
    /// There is nothing to hand over.
    #[must_use]
    pub const fn is_nothing(self) -> bool {
        self.cases == 0 && self.grievances == 0
    }
}

/// What somebody works on now.
pub async fn load(at: &impl Reads, of: UserId) -> Result<Workload, StoreError> {
    let cases = case::Entity::find()
        .filter(case::Column::ReviewerId.eq(of.0))
        .filter(case::Column::StageName.is_in(Stage::OPEN))
        .count(at.connection())
        .await?;
    let grievances = grievance::Entity::find()
        .filter(grievance::Column::OwnerId.eq(of.0))
        .filter(grievance::Column::Outcome.is_null())
        .count(at.connection())
        .await?;
    Ok(Workload { cases, grievances })
}

/// Hands the cases of somebody over to a colleague, and gives back what they answer, so that it stands among what
/// nobody has. A case in which the colleague has an interest stays, for another colleague to take over. Gives what is
/// left.
///
/// # Errors
/// [`StoreError::Stale`] when a case changed at this moment.
pub async fn hand_over_all(
    tx: &Tx,
    (from, to): (UserId, UserId),
    by: &By,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Workload, StoreError> {
    let ids: Vec<Uuid> = case::Entity::find()
        .select_only()
        .column(case::Column::Id)
        .filter(case::Column::ReviewerId.eq(from.0))
        .filter(case::Column::StageName.is_in(Stage::OPEN))
        .order_by_asc(case::Column::Id)
        .into_tuple()
        .all(&tx.0)
        .await?;
    for id in ids {
        let case = cases::load_for_work(tx, CaseId(id)).await?;
        if let Ok(change) = hand_over(&case.stage, to, today) {
            case_steps::apply(tx, &case, change, by, now).await?;
        }
    }
    grievance_steps::give_back(tx, from, by, now).await?;
    load(tx, from).await
}
