use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "payout")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub case_id: Uuid,
    pub agreement_id: Option<Uuid>,
    pub kind: String,
    pub line: i32,
    pub part: i32,
    pub purpose: String,
    pub payee_name: String,
    pub payee_iban: String,
    pub amount_cents: i64,
    pub due_on: Date,
    pub for_day: Date,
    pub month: Option<String>,
    pub state: String,
    pub released_by: Option<Uuid>,
    pub second_by: Option<Uuid>,
    pub paid_on: Option<Date>,
    pub version: i32,
    pub account_changed_by: Option<Uuid>,
    pub cancel_asked_by: Option<Uuid>,
    pub taken_out: bool,
    pub to_person: Option<bool>,
    pub returned_cents: i64,
    pub not_again_cents: i64,
    pub waits_for: String,
    pub released_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
