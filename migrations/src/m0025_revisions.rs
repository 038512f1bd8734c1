//! Decisions that are revised: what was decided before and after, by two people; and the time a payout is for.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, ForeignKey, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{
        boolean, date, integer, json_binary, string, timestamp_with_time_zone, timestamp_with_time_zone_null,
        uuid, uuid_null,
    },
    sea_orm::{ConnectionTrait, DbBackend},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let db = schema.get_connection();
        // The day it was decided to be paid, whatever day was put in later.
        let mut for_day = date("for_day");
        let add = Table::alter().table("payout").add_column(for_day.default("1970-01-01")).to_owned();
        schema.alter_table(add).await?;
        // Staff cancelled it with a reason: what it was for is not given any more.
        let mut taken_out = boolean("taken_out");
        let add = Table::alter().table("payout").add_column(taken_out.default(false)).to_owned();
        schema.alter_table(add).await?;
        // Money for a month is for its first day.
        let first = match schema.get_database_backend() {
            DbBackend::Postgres => "cast(date_trunc('month', due_on) as date)",
            _ => "date(due_on, 'start of month')",
        };
        db.execute_unprepared(&format!(
            "update payout set for_day = case when purpose in ('living', 'childcare_bridging') then {first} \
             else due_on end"
        ))
        .await?;
        db.execute_unprepared(
            "update payout set taken_out = true where state = 'cancelled' and kind = 'disbursement' \
             and case_id in (select id from \"case\" where stage_name in ('granted', 'running')) \
             and case_id not in (select case_id from case_stop where state = 'confirmed')",
        )
        .await?;
        // An offer of a training that stopped, or of a case that ended, can be signed by nobody any more.
        db.execute_unprepared(
            "update agreement set ended_on = accept_by where accepted_at is null and ended_on is null \
             and case_id in (select id from \"case\" where stage_name not in ('granted', 'proposed'))",
        )
        .await?;
        let revision = Table::create()
            .table("decision_revision")
            .col(uuid("id").primary_key())
            .col(uuid("case_id"))
            // Counts from one within the case.
            .col(integer("number"))
            // Why, by name.
            .col(string("cause"))
            // The decision as it was, and as it becomes.
            .col(json_binary("before"))
            .col(json_binary("after"))
            // asked, confirmed, taken_back
            .col(string("state"))
            .col(uuid("asked_by"))
            .col(timestamp_with_time_zone("asked_at"))
            .col(uuid_null("decided_by"))
            .col(timestamp_with_time_zone_null("decided_at"))
            .foreign_key(
                ForeignKey::create()
                    .name("decision_revision_case")
                    .from("decision_revision", "case_id")
                    .to("case", "id"),
            )
            .to_owned();
        schema.create_table(revision).await?;
        db.execute_unprepared(
            "create unique index decision_revision_number on decision_revision (case_id, number)",
        )
        .await?;
        // One at a time waits for a second person.
        db.execute_unprepared(
            "create unique index decision_revision_asked on decision_revision (case_id) where state = 'asked'",
        )
        .await?;
        Ok(())
    }
}
