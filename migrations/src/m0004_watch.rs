//! Dated duties that follow from an approved case.

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, ForeignKey, Index, MigrationTrait, SchemaManager, Table, async_trait,
    },
    schema::{date, date_null, integer_null, string_len, uuid},
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
                    .table("watch")
                    .col(uuid("case_id"))
                    .col(string_len("name", 32))
                    .col(date("due_on"))
                    .col(date_null("done_on"))
                    // The last reminder that went out, in days before.
                    .col(integer_null("reminded"))
                    .primary_key(Index::create().col("case_id").col("name"))
                    .foreign_key(
                        ForeignKey::create().name("watch_case").from("watch", "case_id").to("case", "id"),
                    )
                    .to_owned(),
            )
            .await?;
        // Finds what is due soon, and what was missed.
        schema
            .create_index(
                Index::create()
                    .name("watch_due")
                    .table("watch")
                    .col("done_on")
                    .col("due_on")
                    .col("case_id")
                    .to_owned(),
            )
            .await
    }
}
