//! Letters whose words are written down with what they tell, and whose file is made afterwards.

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, ForeignKey, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
        Table, async_trait,
    },
    schema::{text, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let unmade = Table::create()
            .table("unmade_letter")
            .col(uuid("paper_id").primary_key())
            // What it says, as JSON for the one who makes it.
            .col(text("content"))
            .col(timestamp_with_time_zone("written_at"))
            // It could not be made: it is tried again then.
            .col(timestamp_with_time_zone_null("wait_until"))
            .foreign_key(
                ForeignKey::create()
                    .from("unmade_letter", "paper_id")
                    .to("paper", "id")
                    .on_delete(ForeignKeyAction::Cascade),
            )
            .to_owned();
        schema.create_table(unmade).await?;
        let order = Index::create()
            .name("unmade_letter_order")
            .table("unmade_letter")
            .col("written_at")
            .col("paper_id")
            .to_owned();
        schema.create_index(order).await
    }
}
