//! Drafts that nobody goes on with: reminded of, and then emptied.

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::{case::stage::Stage, fund::DraftRules, ids::CaseId};
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

fn is_old(days: u64, now: DateTime<Utc>) -> Condition {
    let before = now.checked_sub_days(Days::new(days)).unwrap_or(now);
    Condition::all().add(Column::StageName.eq(Stage::Draft.name())).add(Column::UpdatedAt.lte(before))
}

/// Takes the reminders that are due, each draft once for each number of days, with the day on which it is emptied; at
/// most 500 at a time.
pub async fn take_reminders(
    tx: &Tx,
    rules: &DraftRules,
    (today, now): (NaiveDate, DateTime<Utc>),
) -> Result<Vec<(CaseId, NaiveDate)>, StoreError> {
    // Whoever was away longer gets the last of them, and no other.
    let mut days = rules.remind_days.clone();
    days.sort_unstable_by(|one, other| other.cmp(one));
    for after in days {
        let mark = i32::try_from(after).unwrap_or(i32::MAX);
        let not_yet =
            Condition::any().add(Column::DraftReminded.is_null()).add(Column::DraftReminded.lt(mark));
        let rows: Vec<Uuid> = Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(is_old(after, now))
            .filter(not_yet.clone())
            .order_by_asc(Column::Id)
            .limit(MANY)
            .into_tuple()
            .all(&tx.0)
            .await?;
        let mut taken = Vec::new();
        for id in rows {
            let done = Entity::update_many()
                .col_expr(Column::DraftReminded, Expr::value(mark))
                .col_expr(Column::DraftRemindedOn, Expr::value(today))
                .filter(Column::Id.eq(id))
                .filter(is_old(after, now))
                .filter(not_yet.clone())
                .exec(&tx.0)
                .await?;
            if done.rows_affected == 1 {
                let until = today + Days::new(rules.delete_days.saturating_sub(after));
                taken.push((CaseId(id), until));
            }
        }
        if !taken.is_empty() {
            return Ok(taken);
        }
    }
    Ok(Vec::new())
}

/// Drafts that nobody changed for so long, and whose person got the last reminder early enough; at most 500.
pub async fn list_expired(
    db: &Db,
    rules: &DraftRules,
    (today, now): (NaiveDate, DateTime<Utc>),
) -> Result<Vec<CaseId>, StoreError> {
    let last = rules.remind_days.iter().copied().max().unwrap_or(0);
    let reminded = today.checked_sub_days(Days::new(rules.days_after_last())).unwrap_or(today);
    let rows: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(is_old(rules.delete_days, now))
        .filter(Column::DraftReminded.gte(i32::try_from(last).unwrap_or(i32::MAX)))
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
