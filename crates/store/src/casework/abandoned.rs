//! Drafts that nobody goes on with: reminded of, and then emptied.

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::{calendar::end_of, case::stage::Stage, fund::DraftRules, ids::CaseId};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, prelude::Json, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    casework::{cases::Case, papers},
    db::{Db, Tx},
    entity::case::{Column, Entity},
    error::StoreError,
};

/// At most so many at a time.
const MANY: u64 = 500;

/// Nothing changed for so many days, as the fund counts days.
fn is_old(days: u64, today: NaiveDate) -> Condition {
    let last = today.checked_sub_days(Days::new(days)).unwrap_or(today);
    Condition::all().add(Column::StageName.eq(Stage::Draft.name())).add(Column::UpdatedAt.lt(end_of(last)))
}

/// A reminder of a draft that is due.
#[derive(Clone, Copy, Debug)]
pub struct DraftReminder {
    /// Whose draft.
    pub case: CaseId,
    /// After how many days without a change.
    after: u64,
    /// The day on which it is emptied when nobody goes on with it.
    pub until: NaiveDate,
}

fn is_due(after: u64, today: NaiveDate) -> Condition {
    let mark = mark(after);
    let not_yet = Condition::any().add(Column::DraftReminded.is_null()).add(Column::DraftReminded.lt(mark));
    is_old(after, today).add(not_yet)
}

fn mark(after: u64) -> i32 {
    i32::try_from(after).unwrap_or(i32::MAX)
}

/// The reminders that are due; at most 500 for each number of days.
pub async fn list_due(
    db: &Db,
    rules: &DraftRules,
    today: NaiveDate,
) -> Result<Vec<DraftReminder>, StoreError> {
    // Whoever was away longer gets the last of them, and no other.
    let mut days = rules.remind_days.clone();
    days.sort_unstable_by(|one, other| other.cmp(one));
    let mut due: Vec<DraftReminder> = Vec::new();
    for after in days {
        let rows: Vec<Uuid> = Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(is_due(after, today))
            .order_by_asc(Column::Id)
            .limit(MANY)
            .into_tuple()
            .all(&db.0)
            .await?;
        let until = today + Days::new(rules.delete_days.saturating_sub(after));
        let fresh = rows.into_iter().filter(|id| !due.iter().any(|it| it.case.0 == *id));
        let fresh: Vec<DraftReminder> =
            fresh.map(|id| DraftReminder { case: CaseId(id), after, until }).collect();
        due.extend(fresh);
    }
    Ok(due)
}

/// Takes a reminder that is due; `false` when somebody else took it, or the person went on.
pub async fn take(tx: &Tx, due: DraftReminder, today: NaiveDate) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::DraftReminded, Expr::value(mark(due.after)))
        .col_expr(Column::DraftRemindedOn, Expr::value(today))
        .filter(Column::Id.eq(due.case.0))
        .filter(is_due(due.after, today))
        .exec(&tx.0)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Drafts that nobody changed for so long, and whose person got the last reminder early enough; at most 500.
pub async fn list_expired(db: &Db, rules: &DraftRules, today: NaiveDate) -> Result<Vec<CaseId>, StoreError> {
    let last = rules.remind_days.iter().copied().max().unwrap_or(0);
    let reminded = today.checked_sub_days(Days::new(rules.days_after_last())).unwrap_or(today);
    let rows: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(is_old(rules.delete_days, today))
        .filter(Column::DraftReminded.gte(mark(last)))
        .filter(Column::DraftRemindedOn.lte(reminded))
        .order_by_asc(Column::Id)
        .limit(MANY)
        .into_tuple()
        .all(&db.0)
        .await?;
    Ok(rows.into_iter().map(CaseId).collect())
}

/// Removes what was filled in and sent along; the bytes of papers go with the next sweep.
///
/// # Errors
/// The database refuses.
pub async fn empty(tx: &Tx, case: &Case, now: DateTime<Utc>) -> Result<(), StoreError> {
    for paper in papers::list(tx, case.id).await? {
        papers::remove(tx, paper.id, now).await?;
    }
    let nothing: Json = json!({});
    Entity::update_many()
        .col_expr(Column::Draft, Expr::value(nothing))
        .filter(Column::Id.eq(case.id.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}
