//! Where the bytes of a paper lie, apart from the paper: the same bytes of one person lie there once. And when the
//! bytes of a paper that was taken back were removed.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{string_len_null, timestamp_with_time_zone_null},
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
        // `storage_key` is unique and stays so: SQLite cannot take that away. It names the row; the bytes lie at
        // `file_key`.
        let add = Table::alter().table("paper").add_column(string_len_null("file_key", 96)).to_owned();
        schema.alter_table(add).await?;
        let add =
            Table::alter().table("paper").add_column(timestamp_with_time_zone_null("wiped_at")).to_owned();
        schema.alter_table(add).await?;
        schema.get_connection().execute_unprepared("update paper set file_key = storage_key").await?;
        let mut by_file = Index::create();
        by_file.name("paper_file").table("paper").col("file_key");
        schema.create_index(by_file).await?;
        let mut removed = Index::create();
        removed.name("paper_removed").table("paper").col("removed_at").col("wiped_at");
        schema.create_index(removed).await
    }
}
