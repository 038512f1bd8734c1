//! Projections of a large fund, kept per day, scenario and rules, with how far each is.

use sea_orm_migration::{
    prelude::{
        ConditionalStatement, DbErr, DeriveMigrationName, Expr, ExprTrait, Index, MigrationTrait,
        SchemaManager, Table, async_trait,
    },
    schema::{
        big_integer, big_integer_null, date, json_binary, string_len, timestamp_with_time_zone,
        timestamp_with_time_zone_null, uuid, uuid_null,
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
        let run = Table::create()
            .table("projection_run")
            // The day, the scenario and the rules, as a fingerprint.
            .col(string_len("key", 64).primary_key())
            .col(date("day"))
            .col(json_binary("scenario"))
            // The last agreement that is in it, and how many are; of how many, once they were counted.
            .col(uuid_null("reached"))
            .col(big_integer("counted"))
            .col(big_integer_null("whole"))
            // What each month comes to so far.
            .col(json_binary("months"))
            .col(timestamp_with_time_zone("asked_at"))
            .col(timestamp_with_time_zone_null("done_at"))
            .to_owned();
        schema.create_table(run).await?;
        let open = Index::create()
            .name("projection_run_open")
            .table("projection_run")
            .col("asked_at")
            .and_where(Expr::col("done_at").is_null())
            .to_owned();
        schema.create_index(open).await?;
        // Agreements that stand for all, as a run picked them.
        let sample = Table::create()
            .table("projection_sample")
            .col(string_len("run_key", 64))
            .col(uuid("agreement_id"))
            .primary_key(Index::create().col("run_key").col("agreement_id"))
            .to_owned();
        schema.create_table(sample).await
    }
}
