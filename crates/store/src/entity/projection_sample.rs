use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "projection_sample")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub run_key: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub agreement_id: Uuid,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
