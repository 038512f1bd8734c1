//! Answers corrected after sending: each correction is a version of its own, and the ones before it stay.

use chrono::{DateTime, Utc};
use domain::ids::CaseId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::{
    casework::{audit_log::By, drafts::Draft},
    db::{Reads, Tx},
    entity::correction::{ActiveModel, Column, Entity, Model},
    error::{StoreError, column, corrupt},
};

/// What somebody changed, and why.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The version it made; what was sent is the first one.
    pub number: u32,
    /// Name of who corrected it.
    pub by: String,
    /// The reason that was given.
    pub why: String,
    /// The answers before it.
    pub before: Draft,
    /// The answers after it.
    pub after: Draft,
    /// When it was written down.
    pub at: DateTime<Utc>,
}

/// Keeps a correction. The database refuses a number that is there: two people at once make one of them start again.
pub(crate) async fn add(
    tx: &Tx,
    case: CaseId,
    why: &str,
    (before, after): (&Draft, &Draft),
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let earlier = Entity::find().filter(Column::CaseId.eq(case.0)).count(&tx.0).await?;
    let json = |draft: &Draft| serde_json::to_value(draft).map_err(|_| corrupt("correction", "before"));
    let row = ActiveModel {
        case_id: Set(case.0),
        number: Set(column(earlier + 2, "correction", "number")?),
        actor_id: Set(by.id.map(|it| it.0)),
        actor_name: Set(by.name.clone()),
        why: Set(why.to_owned()),
        before: Set(json(before)?),
        after: Set(json(after)?),
        at: Set(now),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// The corrections of a case, newest first; at most 50.
pub async fn list(at: &impl Reads, case: CaseId) -> Result<Vec<Correction>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .order_by_desc(Column::Number)
        .limit(50)
        .all(at.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

fn from_row(row: Model) -> Result<Correction, StoreError> {
    let draft = |json, column| serde_json::from_value(json).map_err(|_| corrupt("correction", column));
    Ok(Correction {
        number: column(row.number, "correction", "number")?,
        by: row.actor_name,
        why: row.why,
        before: draft(row.before, "before")?,
        after: draft(row.after, "after")?,
        at: row.at,
    })
}
