//! Every agreement that is being repaid, to calculate what comes back.

use std::collections::HashMap;

use domain::repayment::{billing::DeclaredIncome, projection::Projection};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select};
use uuid::Uuid;

use crate::{
    db::Db,
    entity::{agreement, income_statement},
    error::StoreError,
    repayment::{agreements, incomes},
};

/// Agreements read at a time.
const CHUNK: u64 = 5_000;

/// Adds every accepted agreement that has not ended, in the order of their ids. Gives how many there are.
pub async fn add_all(db: &Db, projections: &mut [Projection]) -> Result<usize, StoreError> {
    let mut after = Uuid::nil();
    let mut count = 0;
    loop {
        let rows = open().filter(agreement::Column::Id.gt(after)).limit(CHUNK).all(&db.0).await?;
        let Some(last) = rows.last().map(|it| it.id) else { return Ok(count) };
        let incomes = incomes_between(db, after, last).await?;
        after = last;
        count += rows.len();
        for row in rows {
            let (id, case) = (row.id, row.case_id);
            let known = incomes.get(&case).cloned().unwrap_or_default();
            let account = agreements::from_row(row)?.account(known);
            let (high, low) = id.as_u64_pair();
            for projection in projections.iter_mut() {
                projection.add(high ^ low, &account);
            }
        }
    }
}

fn open() -> Select<agreement::Entity> {
    agreement::Entity::find()
        .filter(agreement::Column::AcceptedAt.is_not_null())
        .filter(agreement::Column::EndedOn.is_null())
        .order_by_asc(agreement::Column::Id)
}

async fn incomes_between(
    db: &Db,
    after: Uuid,
    last: Uuid,
) -> Result<HashMap<Uuid, Vec<DeclaredIncome>>, StoreError> {
    let cases = agreement::Entity::find()
        .select_only()
        .column(agreement::Column::CaseId)
        .filter(agreement::Column::Id.gt(after))
        .filter(agreement::Column::Id.lte(last));
    let rows = income_statement::Entity::find()
        .filter(income_statement::Column::CaseId.in_subquery(cases.into_query()))
        .filter(income_statement::Column::Id.not_in_subquery(incomes::rejected()))
        .order_by_asc(income_statement::Column::FromMonth)
        .order_by_asc(income_statement::Column::DeclaredAt)
        .order_by_asc(income_statement::Column::Id)
        .all(&db.0)
        .await?;
    let mut by_case: HashMap<Uuid, Vec<DeclaredIncome>> = HashMap::new();
    for row in rows {
        by_case.entry(row.case_id).or_default().push(incomes::from_row(&row)?);
    }
    Ok(by_case)
}
