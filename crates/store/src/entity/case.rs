use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub number: Option<String>,
    pub applicant_id: Uuid,
    pub programme_id: Option<Uuid>,
    pub version: i64,
    pub stage_name: String,
    pub stage: Json,
    pub draft: Json,
    pub application: Option<Json>,
    pub name: String,
    pub name_lower: String,
    pub requested_cents: i64,
    pub reviewer_id: Option<Uuid>,
    pub submitted_on: Option<Date>,
    pub decide_by: Option<Date>,
    pub paused_since: Option<Date>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub draft_reminded: Option<i32>,
    pub draft_reminded_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
