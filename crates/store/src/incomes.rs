//! Incomes as people declared them. A correction is a newer line for the same month.

use chrono::{DateTime, Utc};
use domain::{calendar::Month, ids::CaseId, money::Money, repayment::billing::Income};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    db::{Reads, StoreError, Tx, corrupt},
    entity::income_statement::{ActiveModel, Column, Entity, Model},
    ids,
};

/// # Errors
/// The database refuses.
pub async fn declare(tx: &Tx, case: CaseId, income: Income, now: DateTime<Utc>) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: Set(ids::fresh()),
        case_id: Set(case.0),
        from_month: Set(income.from.to_string()),
        income_cents: Set(income.amount.cents()),
        declared_at: Set(now),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    Ok(())
}

/// The incomes of a case, oldest month first, and of one month the newest statement last.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn list(at: &impl Reads, case: CaseId) -> Result<Vec<Income>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .order_by_asc(Column::FromMonth)
        .order_by_asc(Column::DeclaredAt)
        .order_by_asc(Column::Id)
        .limit(1000)
        .all(at.connection())
        .await?;
    rows.iter().map(from_row).collect()
}

pub(crate) fn from_row(row: &Model) -> Result<Income, StoreError> {
    Ok(Income {
        from: row.from_month.parse::<Month>().map_err(|_| corrupt("income_statement", "from_month"))?,
        amount: Money::from_cents(row.income_cents)
            .map_err(|_| corrupt("income_statement", "income_cents"))?,
    })
}
