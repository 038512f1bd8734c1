//! Who asked to be called about money.

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, ForeignKey, Index, MigrationTrait, SchemaManager, Table, async_trait,
    },
    schema::{timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null},
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
                    .table("call_request")
                    .col(uuid("id").primary_key())
                    .col(uuid("case_id"))
                    .col(timestamp_with_time_zone("asked_at"))
                    .col(timestamp_with_time_zone_null("done_at"))
                    .col(uuid_null("done_by"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("call_request_case")
                            .from("call_request", "case_id")
                            .to("case", "id"),
                    )
                    .to_owned(),
            )
            .await?;
        let mut index = Index::create();
        index.name("call_request_open").table("call_request").col("done_at").col("case_id");
        schema.create_index(index.to_owned()).await
    }
}
