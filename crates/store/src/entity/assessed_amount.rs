use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assessed_amount")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: Uuid,
    pub rules: String,
    pub childcare_cents: i64,
    pub months: i32,
    pub gap_cents: Option<i64>,
    pub provisional: bool,
    pub childcare_cents_before: Option<i64>,
    pub gap_cents_before: Option<i64>,
    pub changed_on: Option<Date>,
    pub changed_by: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
