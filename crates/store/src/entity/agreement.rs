use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "agreement")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub case_id: Uuid,
    pub line: i32,
    pub instrument: String,
    pub terms: Json,
    pub terms_signed: Option<Json>,
    pub withdrawn_on: Option<Date>,
    pub lapsed_on: Option<Date>,
    pub sign_reminded: Option<i32>,
    pub income_asked: Option<String>,
    pub offered_on: Date,
    pub accept_by: Date,
    pub accepted_at: Option<DateTimeUtc>,
    pub withdraw_until: Option<Date>,
    pub paper_id: Option<Uuid>,
    pub disbursed_cents: i64,
    pub charged_cents: i64,
    pub charges: i32,
    pub paused_until: Option<String>,
    pub ended_on: Option<Date>,
    pub revised_schedule: Option<Json>,
    pub forgiven_cents: i64,
    pub written_off_on: Option<Date>,
    pub settlement_due_cents: i64,
    pub settlement_due_months: i32,
    pub settlement_refunded_cents: i64,
    pub payment_count_adjustment: i32,
    pub interest_charged_cents: i64,
    pub interest_waiting_cents: i64,
    pub grace_months: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
