use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "billing_run")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub month: String,
    pub state: String,
    pub made_by: Option<Uuid>,
    pub made_at: DateTimeUtc,
    pub approved_by: Option<Uuid>,
    pub approved_at: Option<DateTimeUtc>,
    pub posted_at: Option<DateTimeUtc>,
    pub reached: Option<Uuid>,
    pub charges: i32,
    pub charged_cents: i64,
    pub below_threshold: i32,
    pub paused: i32,
    pub ended: i32,
    pub exceptions: i32,
    pub posted: i32,
    pub changed: i32,
    pub digest: Option<Vec<u8>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
