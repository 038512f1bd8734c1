//! Work that a node takes for a while: done, or failed and tried again later.

use sea_orm_migration::{
    prelude::{
        ConditionalStatement, DbErr, DeriveMigrationName, Expr, ExprTrait, Index, MigrationTrait,
        SchemaManager, Table, async_trait,
    },
    schema::{integer, string_len, string_len_null, timestamp_with_time_zone_null},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        for column in [
            // Until now there was a row for what was done only.
            string_len("state", 8).default("done").to_owned(),
            // A node that lives says again and again that it is still at it.
            timestamp_with_time_zone_null("taken_until"),
            integer("attempts").default(1).to_owned(),
            timestamp_with_time_zone_null("next_try"),
            // A word for why it failed; a sentence stands in `outcome`.
            string_len_null("why", 16),
        ] {
            schema.alter_table(Table::alter().table("job_run").add_column(column).to_owned()).await?;
        }
        let failed = Index::create()
            .name("job_run_failed")
            .table("job_run")
            .col("ran_at")
            .and_where(Expr::col("state").eq("failed"))
            .to_owned();
        schema.create_index(failed).await
    }
}
