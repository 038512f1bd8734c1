use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "grievance")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub case_id: Uuid,
    pub kind: String,
    pub subject: String,
    pub subject_id: Option<Uuid>,
    pub words: String,
    pub received_at: DateTimeUtc,
    pub answer_by: Date,
    pub extended: bool,
    pub owner_id: Option<Uuid>,
    pub heard_on: Option<Date>,
    pub heard: Option<String>,
    pub outcome: Option<String>,
    pub answer: Option<String>,
    pub decided_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
