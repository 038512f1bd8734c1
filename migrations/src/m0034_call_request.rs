//! Who asked on the website to be called, until somebody did.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{string_len, timestamp_with_time_zone, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("call_request")
            .col(uuid("id").primary_key())
            .col(string_len("name", 120))
            .col(string_len("phone", 20))
            .col(string_len("topic", 16))
            .col(string_len("part_of_day", 16))
            .col(timestamp_with_time_zone("asked_at"))
            .to_owned();
        schema.create_table(table).await?;
        let mut index = Index::create();
        index.name("call_request_asked").table("call_request").col("asked_at");
        schema.create_index(index).await?;
        let mut once = Index::create();
        once.name("call_request_once").table("call_request").col("phone").unique();
        schema.create_index(once).await
    }
}
