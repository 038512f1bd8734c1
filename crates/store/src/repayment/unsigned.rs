//! Contracts that were offered and wait for a signature.

use chrono::{Days, NaiveDate};
use domain::{
    case::stage::Stage,
    ids::{AgreementId, CaseId},
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, SelectStatement},
};
use uuid::Uuid;

use crate::{
    db::{Db, Reads, Tx},
    entity::{
        agreement::{Column, Entity},
        case,
    },
    error::StoreError,
};

/// Offered, and neither signed nor ended.
fn is_unsigned() -> Condition {
    Condition::all().add(Column::AcceptedAt.is_null()).add(Column::EndedOn.is_null())
}

/// Cases in which something can be signed; one that runs can be offered more.
fn offering(stages: &[&'static str]) -> SelectStatement {
    case::Entity::find()
        .select_only()
        .column(case::Column::Id)
        .filter(case::Column::StageName.is_in(stages.iter().copied()))
        .into_query()
}

/// Takes the reminders that are due: each case once for each number of days before its last day, at most 500 at a time.
pub async fn take_reminders(
    tx: &Tx,
    days: &[u64],
    today: NaiveDate,
) -> Result<Vec<(CaseId, NaiveDate)>, StoreError> {
    let mut days = days.to_vec();
    days.sort_unstable();
    for before in days {
        let last = today + Days::new(before);
        let mark = i32::try_from(before).unwrap_or(i32::MAX);
        let not_yet = Condition::any().add(Column::SignReminded.is_null()).add(Column::SignReminded.gt(mark));
        let rows: Vec<(Uuid, Uuid, NaiveDate)> = Entity::find()
            .select_only()
            .columns([Column::Id, Column::CaseId, Column::AcceptBy])
            .filter(is_unsigned())
            .filter(not_yet.clone())
            .filter(Column::AcceptBy.gte(today))
            .filter(Column::AcceptBy.lte(last))
            .filter(Column::CaseId.in_subquery(offering(&Stage::FOLLOWED)))
            .order_by_asc(Column::CaseId)
            .limit(500)
            .into_tuple()
            .all(&tx.0)
            .await?;
        let mut told: Vec<(CaseId, NaiveDate)> = Vec::new();
        for (id, case, accept_by) in rows {
            let done = Entity::update_many()
                .col_expr(Column::SignReminded, Expr::value(mark))
                .filter(Column::Id.eq(id))
                .filter(not_yet.clone())
                .exec(&tx.0)
                .await?;
            // Several contracts of one case are one message.
            if done.rows_affected == 1 && told.last().is_none_or(|it| it.0.0 != case) {
                told.push((CaseId(case), accept_by));
            }
        }
        if !told.is_empty() {
            return Ok(told);
        }
    }
    Ok(Vec::new())
}

/// Cases of which a contract was not signed in time, and that were not told so, at most 500.
pub async fn list_lapsed(db: &Db, today: NaiveDate) -> Result<Vec<CaseId>, StoreError> {
    let rows: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::CaseId)
        .filter(is_unsigned())
        .filter(Column::AcceptBy.lt(today))
        .filter(Column::LapsedOn.is_null())
        .filter(Column::CaseId.in_subquery(offering(&Stage::FOLLOWED)))
        .group_by(Column::CaseId)
        .order_by_asc(Column::CaseId)
        .limit(500)
        .into_tuple()
        .all(&db.0)
        .await?;
    Ok(rows.into_iter().map(CaseId).collect())
}

/// Whether a contract of a case was not signed in time: its payouts wait, unless it runs and was offered more.
pub(crate) async fn is_lapsed(at: &impl Reads, case: CaseId, today: NaiveDate) -> Result<bool, StoreError> {
    let found = Entity::find()
        .filter(is_unsigned())
        .filter(Column::CaseId.eq(case.0))
        .filter(Column::AcceptBy.lt(today))
        .filter(Column::CaseId.in_subquery(offering(&[Stage::GRANTED])));
    Ok(0 < found.count(at.connection()).await?)
}

/// Notes that the contracts of a case lapsed.
pub(crate) async fn mark_lapsed(tx: &Tx, case: CaseId, on: NaiveDate) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::LapsedOn, Expr::value(on))
        .filter(is_unsigned())
        .filter(Column::CaseId.eq(case.0))
        .filter(Column::LapsedOn.is_null())
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Ends an offer: nobody can sign it any more.
pub(crate) async fn end(tx: &Tx, id: AgreementId, on: NaiveDate) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::EndedOn, Expr::value(on))
        .filter(is_unsigned())
        .filter(Column::Id.eq(id.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}

/// Offers what was not signed again, with a new last day.
pub(crate) async fn offer_again(tx: &Tx, case: CaseId, accept_by: NaiveDate) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::AcceptBy, Expr::value(accept_by))
        .col_expr(Column::LapsedOn, Expr::value(None::<NaiveDate>))
        .col_expr(Column::SignReminded, Expr::value(None::<i32>))
        .filter(is_unsigned())
        .filter(Column::CaseId.eq(case.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}
