//! Drafts that nobody goes on with are reminded of, and then removed.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{date_null, integer_null},
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
        // After how many days without a change the last reminder went out, and when.
        for column in [integer_null("draft_reminded"), date_null("draft_reminded_on")] {
            schema.alter_table(Table::alter().table("case").add_column(column).to_owned()).await?;
        }
        let index = "create index case_drafts on \"case\" (updated_at) where stage_name = 'draft'";
        schema.get_connection().execute_unprepared(index).await?;
        Ok(())
    }
}
