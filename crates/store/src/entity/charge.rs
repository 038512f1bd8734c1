use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "charge")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub agreement_id: Uuid,
    pub month: String,
    pub kind: String,
    pub amount_cents: i64,
    pub settled_cents: i64,
    pub due_on: Date,
    pub chased: i32,
    pub chased_on: Option<Date>,
    pub waived_cents: i64,
    pub settlement_cents: i64,
    pub interest_cents: i64,
    pub part: i32,
    pub moved: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
