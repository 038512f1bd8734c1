//! Billing runs with what they found, so that people can look before anything is posted.

use sea_orm_migration::{
    prelude::{
        ConditionalStatement, DbErr, DeriveMigrationName, Expr, ExprTrait, ForeignKey, Index, MigrationTrait,
        SchemaManager, Table, async_trait,
    },
    schema::{
        big_integer, binary_null, date, integer, string_len, string_len_null, timestamp_with_time_zone,
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
        runs(schema).await?;
        lines(schema).await
    }
}

async fn runs(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("billing_run")
                .col(uuid("id").primary_key())
                .col(string_len("month", 7))
                .col(string_len("state", 16).check(Expr::col("state").is_in([
                    "computing",
                    "prepared",
                    "approved",
                    "posted",
                    "withdrawn",
                ])))
                .col(uuid_null("made_by"))
                .col(timestamp_with_time_zone("made_at"))
                .col(uuid_null("approved_by"))
                .col(timestamp_with_time_zone_null("approved_at"))
                .col(timestamp_with_time_zone_null("posted_at"))
                // The last agreement that was dealt with; where a run that was cut off goes on.
                .col(uuid_null("reached"))
                .col(integer("charges"))
                .col(big_integer("charged_cents"))
                .col(integer("below_threshold"))
                .col(integer("paused"))
                .col(integer("ended"))
                .col(integer("exceptions"))
                // How many lines were posted, and how many were not what was approved any more.
                .col(integer("posted"))
                .col(integer("changed"))
                // The hash over all lines: the same input gives the same one.
                .col(binary_null("digest"))
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create()
                .name("billing_run_month")
                .table("billing_run")
                .col("month")
                .col("state")
                .to_owned(),
        )
        .await
}

async fn lines(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("billing_line")
                .col(uuid("run_id"))
                .col(uuid("agreement_id"))
                // `charge`, `below_threshold`, `paused`, `ended`, `exception`, or `changed` since it was approved.
                .col(string_len("outcome", 16))
                .col(big_integer("amount_cents"))
                .col(date("due_on"))
                .col(string_len_null("cause", 32))
                .primary_key(Index::create().col("run_id").col("agreement_id"))
                .foreign_key(
                    ForeignKey::create()
                        .name("billing_line_run")
                        .from("billing_line", "run_id")
                        .to("billing_run", "id"),
                )
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create()
                .name("billing_line_exception")
                .table("billing_line")
                .col("run_id")
                .col("agreement_id")
                .and_where(Expr::col("cause").is_not_null())
                .to_owned(),
        )
        .await
}
