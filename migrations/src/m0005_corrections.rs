//! Answers that were corrected after sending, and what the rules of the day made of each case.

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, ForeignKey, Index, MigrationTrait, SchemaManager, Table, async_trait,
    },
    schema::{
        big_integer, big_integer_null, boolean, date_null, integer, json_binary, string_len, string_len_null,
        timestamp_with_time_zone, uuid, uuid_null,
    },
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                Table::create()
                    .table("correction")
                    .col(uuid("case_id"))
                    // The version it makes; what was sent is the first one.
                    .col(integer("number"))
                    .col(uuid_null("actor_id"))
                    .col(string_len("actor_name", 200))
                    .col(string_len("why", 2000))
                    // All pages, as typed.
                    .col(json_binary("before"))
                    .col(json_binary("after"))
                    .col(timestamp_with_time_zone("at"))
                    .primary_key(Index::create().col("case_id").col("number"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("correction_case")
                            .from("correction", "case_id")
                            .to("case", "id"),
                    )
                    .to_owned(),
            )
            .await?;
        results(schema).await
    }
}

async fn results(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("retention_result")
                .col(uuid("case_id").primary_key())
                // Fingerprint of the rule files.
                .col(string_len("rules", 32))
                .col(big_integer("childcare_cents"))
                .col(integer("months"))
                // May be below zero: then the training leaves more.
                .col(big_integer_null("gap_cents"))
                .col(boolean("provisional"))
                .col(big_integer_null("childcare_cents_before"))
                .col(big_integer_null("gap_cents_before"))
                // Set while a reviewer has not looked at the change.
                .col(date_null("changed_on"))
                .col(string_len_null("changed_by", 16))
                .foreign_key(
                    ForeignKey::create()
                        .name("retention_result_case")
                        .from("retention_result", "case_id")
                        .to("case", "id"),
                )
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create()
                .name("retention_result_changed")
                .table("retention_result")
                .col("changed_on")
                .col("case_id")
                .to_owned(),
        )
        .await
}
