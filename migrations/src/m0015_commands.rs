//! Requests that were carried out, so that the same one twice has its effect once.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{string_len, string_len_null, timestamp_with_time_zone, uuid},
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
                    .table("command")
                    // A keyed hash of who asked what with which form: nothing of it can be read back.
                    .col(string_len("id", 64).primary_key())
                    // Which of several equal requests carried it out.
                    .col(uuid("request_id"))
                    // Where its sender was sent then.
                    .col(string_len_null("location", 500))
                    .col(timestamp_with_time_zone("at"))
                    .to_owned(),
            )
            .await?;
        schema.create_index(Index::create().name("command_at").table("command").col("at").to_owned()).await
    }
}
