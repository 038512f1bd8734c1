//! What is registered of a training, payouts that wait for it, and the day on which somebody released a payout: what
//! goes to one account on one day counts together.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, ForeignKey, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{
        date, date_null, string, string_len, string_null, timestamp_with_time_zone,
        timestamp_with_time_zone_null, uuid, uuid_null,
    },
    sea_orm::ConnectionTrait,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let facts = Table::create()
            .table("training_fact")
            .col(uuid("id").primary_key())
            .col(uuid("case_id"))
            // started, attended, consented
            .col(string("kind"))
            // Of attendance.
            .col(string_null("month"))
            .col(date("on_day"))
            // Where it can be seen: a message of the school, a letter.
            .col(string("evidence"))
            .col(uuid("by_id"))
            .col(timestamp_with_time_zone("at"))
            // It was a mistake.
            .col(uuid_null("withdrawn_by"))
            .col(timestamp_with_time_zone_null("withdrawn_at"))
            .foreign_key(
                ForeignKey::create()
                    .name("training_fact_case")
                    .from("training_fact", "case_id")
                    .to("case", "id"),
            )
            .to_owned();
        schema.create_table(facts).await?;
        let db = schema.get_connection();
        db.execute_unprepared(
            "create unique index training_fact_once on training_fact (case_id, kind, coalesce(month, '')) \
             where withdrawn_at is null",
        )
        .await?;
        for column in
            [string_len("waits_for", 16).default("nothing").to_owned(), date_null("released_on").to_owned()]
        {
            schema.alter_table(Table::alter().table("payout").add_column(column).to_owned()).await?;
        }
        db.execute_unprepared("create index payout_released on payout (payee_iban, released_on)").await?;
        Ok(())
    }
}
