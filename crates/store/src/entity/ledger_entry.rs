use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ledger_entry")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub key: String,
    pub case_id: Option<Uuid>,
    pub agreement_id: Option<Uuid>,
    pub effective_on: Date,
    pub recorded_at: DateTimeUtc,
    pub reverses_id: Option<Uuid>,
    pub by_id: Option<Uuid>,
    pub chain: Option<Uuid>,
    pub number: Option<i32>,
    pub hash: Option<Vec<u8>>,
    pub root_id: Option<Uuid>,
    pub meant_for: Option<Date>,
    pub reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
