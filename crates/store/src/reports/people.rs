//! Whose case something is: number, name and telephone for a list, in one statement.

use std::collections::HashMap;

use domain::ids::{AgreementId, CaseId};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, prelude::Json};
use uuid::Uuid;

use crate::{
    db::Reads,
    entity::{agreement, case},
    error::StoreError,
};

/// Who a case belongs to, for a line of a list.
#[derive(Clone, Debug, Default)]
pub struct Who {
    /// Number of the case.
    pub number: String,
    /// Name as the applicant typed it.
    pub name: String,
    /// Telephone as the applicant typed it.
    pub phone: String,
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    number: Option<String>,
    name: String,
    application: Option<Json>,
}

/// Of several cases, in one statement.
pub async fn of_cases(
    at: &impl Reads,
    ids: impl IntoIterator<Item = CaseId>,
) -> Result<HashMap<CaseId, Who>, StoreError> {
    let rows: Vec<Row> = case::Entity::find()
        .select_only()
        .columns([case::Column::Id, case::Column::Number, case::Column::Name, case::Column::Application])
        .filter(case::Column::Id.is_in(ids.into_iter().map(|it| it.0)))
        .into_model()
        .all(at.connection())
        .await?;
    Ok(rows.into_iter().map(|row| (CaseId(row.id), who(row))).collect())
}

/// Of several agreements, in two statements.
pub async fn of_agreements(
    at: &impl Reads,
    ids: impl IntoIterator<Item = AgreementId>,
) -> Result<HashMap<AgreementId, Who>, StoreError> {
    let pairs: Vec<(Uuid, Uuid)> = agreement::Entity::find()
        .select_only()
        .columns([agreement::Column::Id, agreement::Column::CaseId])
        .filter(agreement::Column::Id.is_in(ids.into_iter().map(|it| it.0)))
        .into_tuple()
        .all(at.connection())
        .await?;
    let cases = of_cases(at, pairs.iter().map(|it| CaseId(it.1))).await?;
    let named = |(id, case)| (AgreementId(id), cases.get(&CaseId(case)).cloned().unwrap_or_default());
    Ok(pairs.into_iter().map(named).collect())
}

/// Of one agreement.
pub async fn of_agreement(at: &impl Reads, id: AgreementId) -> Result<Who, StoreError> {
    of_agreements(at, [id]).await?.remove(&id).ok_or(StoreError::NotFound)
}

fn who(row: Row) -> Who {
    let phone = row.application.as_ref().and_then(|it| it["person"]["phone"].as_str()).unwrap_or_default();
    Who { number: row.number.unwrap_or_default(), phone: phone.to_owned(), name: row.name }
}
