//! Dated duties of a case: what must be done in time, what was done, what was reminded of.

use chrono::{Days, NaiveDate};
use domain::{
    guard::{Guarded, REMIND_BEFORE, Watch},
    ids::CaseId,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};

use crate::{
    db::{Reads, StoreError, Tx, corrupt},
    entity::watch::{ActiveModel, Column, Entity, Model},
};

/// A duty as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    pub case: CaseId,
    pub guarded: Guarded,
    pub done_on: Option<NaiveDate>,
    /// The last reminder that went out, in days before.
    pub reminded: Option<u32>,
}

impl Kept {
    #[must_use]
    pub fn is_missed(&self, today: NaiveDate) -> bool {
        self.done_on.is_none() && self.guarded.due_on < today
    }
}

/// The duties of a case as the facts now give them. A day that moved is reminded of anew; what was done stays
/// done; what no longer follows goes.
///
/// # Errors
/// The database refuses.
pub async fn replace(tx: &Tx, case: CaseId, all: &[Guarded]) -> Result<(), StoreError> {
    let before = list(tx, case).await?;
    let gone = before
        .iter()
        .filter(|it| it.done_on.is_none() && !all.iter().any(|new| new.watch == it.guarded.watch))
        .map(|it| it.guarded.watch.name());
    let gone: Vec<&str> = gone.collect();
    if !gone.is_empty() {
        Entity::delete_many()
            .filter(Column::CaseId.eq(case.0))
            .filter(Column::Name.is_in(gone))
            .exec(&tx.0)
            .await?;
    }
    let changed = all.iter().filter(|new| !before.iter().any(|it| it.guarded == **new));
    let rows: Vec<ActiveModel> = changed
        .map(|it| ActiveModel {
            case_id: Set(case.0),
            name: Set(it.watch.name().to_owned()),
            due_on: Set(it.due_on),
            done_on: Set(None),
            reminded: Set(None),
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    let moved = OnConflict::columns([Column::CaseId, Column::Name])
        .update_columns([Column::DueOn, Column::DoneOn, Column::Reminded])
        .to_owned();
    Entity::insert_many(rows).on_conflict(moved).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// The duties of a case, the earliest first.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn list(at: &impl Reads, case: CaseId) -> Result<Vec<Kept>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .order_by_asc(Column::DueOn)
        .order_by_asc(Column::Name)
        .limit(100)
        .all(at.connection())
        .await?;
    rows.iter().map(from_row).collect()
}

/// Says that a duty was done, or not done after all.
///
/// # Errors
/// There is no such duty, or the database refuses.
pub async fn set_done(
    tx: &Tx,
    case: CaseId,
    watch: Watch,
    done_on: Option<NaiveDate>,
) -> Result<(), StoreError> {
    let updated = Entity::update_many()
        .col_expr(Column::DoneOn, Expr::value(done_on))
        .filter(Column::CaseId.eq(case.0))
        .filter(Column::Name.eq(watch.name()))
        .exec(&tx.0)
        .await?;
    if updated.rows_affected == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Duties of which a reminder is due and did not go out yet.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn list_to_remind(at: &impl Reads, today: NaiveDate) -> Result<Vec<Kept>, StoreError> {
    let mut is_due = Condition::any();
    for before in REMIND_BEFORE {
        let last = today + Days::new(u64::from(before));
        let unsent =
            Condition::any().add(Column::Reminded.is_null()).add(Column::Reminded.gt(number(before)));
        is_due = is_due.add(Condition::all().add(Column::DueOn.lte(last)).add(unsent));
    }
    let rows = Entity::find()
        .filter(Column::DoneOn.is_null())
        .filter(Column::DueOn.gte(today))
        .filter(is_due)
        .order_by_asc(Column::DueOn)
        .order_by_asc(Column::CaseId)
        .limit(PORTION)
        .all(at.connection())
        .await?;
    rows.iter().map(from_row).collect()
}

/// Duties reminded of in one transaction.
const PORTION: u64 = 200;

fn number(days: u32) -> i32 {
    i32::try_from(days).unwrap_or(i32::MAX)
}

/// Notes that a reminder was queued; false when another node was first.
///
/// # Errors
/// The database refuses.
pub async fn take_reminder(tx: &Tx, kept: &Kept, before: u32) -> Result<bool, StoreError> {
    let was = match kept.reminded {
        Some(sent) => Column::Reminded.eq(number(sent)),
        None => Column::Reminded.is_null(),
    };
    let updated = Entity::update_many()
        .col_expr(Column::Reminded, Expr::value(number(before)))
        .filter(Column::CaseId.eq(kept.case.0))
        .filter(Column::Name.eq(kept.guarded.watch.name()))
        .filter(was)
        .exec(&tx.0)
        .await?;
    Ok(updated.rows_affected == 1)
}

fn from_row(row: &Model) -> Result<Kept, StoreError> {
    let reminded = row.reminded.map(u32::try_from).transpose().map_err(|_| corrupt("watch", "reminded"))?;
    Ok(Kept {
        case: CaseId(row.case_id),
        guarded: Guarded {
            watch: Watch::from_name(&row.name).ok_or_else(|| corrupt("watch", "name"))?,
            due_on: row.due_on,
        },
        done_on: row.done_on,
        reminded,
    })
}
