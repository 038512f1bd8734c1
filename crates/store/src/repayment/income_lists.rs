//! Incomes of several cases at once.

use std::collections::{HashMap, HashSet};

use domain::{ids::CaseId, repayment::billing::DeclaredIncome};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    db::Reads,
    entity::{
        income_check,
        income_statement::{Column, Entity},
        income_year,
    },
    error::StoreError,
    repayment::incomes::{IncomeCheck, IncomeRecord, IncomeRow, counts, from_row, record},
};

/// The incomes that count of several cases.
pub(crate) async fn list_many(
    at: &impl Reads,
    cases: impl Iterator<Item = CaseId>,
) -> Result<HashMap<CaseId, Vec<DeclaredIncome>>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.is_in(cases.map(|it| it.0)))
        .filter(counts(Column::Id))
        .order_by_asc(Column::FromMonth)
        .order_by_asc(Column::DeclaredAt)
        .order_by_asc(Column::Id)
        .all(at.connection())
        .await?;
    let mut by_case: HashMap<CaseId, Vec<DeclaredIncome>> = HashMap::new();
    for row in &rows {
        by_case.entry(CaseId(row.case_id)).or_default().push(from_row(row)?);
    }
    Ok(by_case)
}

/// The incomes of a year of several cases, when what was given last is confirmed.
pub(crate) async fn confirmed_in(
    at: &impl Reads,
    cases: impl Iterator<Item = CaseId>,
    year: i32,
) -> Result<HashMap<CaseId, IncomeRecord>, StoreError> {
    let cases: HashSet<CaseId> = cases.collect();
    let rows = income_year::Entity::find()
        .filter(income_year::Column::CaseId.is_in(cases.iter().map(|it| it.0)))
        .filter(income_year::Column::Year.eq(year))
        .filter(counts(income_year::Column::Id))
        .order_by_asc(income_year::Column::DeclaredAt)
        .order_by_asc(income_year::Column::Id)
        .all(at.connection())
        .await?;
    let ids: Vec<Uuid> = rows.iter().map(|it| it.id).collect();
    let checks: HashMap<Uuid, Uuid> = income_check::Entity::find()
        .filter(income_check::Column::RecordId.is_in(ids))
        .all(at.connection())
        .await?
        .into_iter()
        .map(|it| (it.record_id, it.by_id))
        .collect();
    let row = |it: income_year::Model| {
        record(&IncomeRow {
            id: it.id,
            case_id: it.case_id,
            from_month: None,
            year: Some(it.year),
            income_cents: it.income_cents,
            source: it.source,
            declared_at: it.declared_at,
            paper_id: None,
            state: Some(IncomeCheck::Confirmed.name().to_owned()),
            by_id: checks.get(&it.id).copied(),
        })
    };
    let newest: HashMap<Uuid, income_year::Model> = rows.into_iter().map(|it| (it.case_id, it)).collect();
    let confirmed = newest.into_values().filter(|it| checks.contains_key(&it.id));
    confirmed.map(|it| Ok((CaseId(it.case_id), row(it)?))).collect()
}
