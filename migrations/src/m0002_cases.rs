//! Providers, programmes, cases with their papers and log, and the messages waiting to be sent.

use sea_orm_migration::{
    prelude::{
        ConditionalStatement, DbErr, DeriveMigrationName, Expr, ExprTrait, ForeignKey, Index, MigrationTrait,
        SchemaManager, Table, async_trait,
    },
    schema::{
        big_integer, boolean, date_null, integer, json_binary, json_binary_null, string_len, string_len_null,
        text_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
    },
};

use crate::append_only;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        offer(schema).await?;
        cases(schema).await?;
        papers(schema).await?;
        log(schema).await?;
        outbox(schema).await
    }
}

async fn offer(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("programme")
                .col(uuid("id").primary_key())
                .col(string_len("name", 200).unique_key())
                .to_owned(),
        )
        .await?;
    schema
        .create_table(
            Table::create()
                .table("provider")
                .col(uuid("id").primary_key())
                .col(string_len("name", 200).unique_key())
                .col(string_len("iban", 34))
                .to_owned(),
        )
        .await?;
    schema
        .create_table(
            Table::create()
                .table("course")
                .col(uuid("id").primary_key())
                .col(uuid("provider_id"))
                .col(string_len("name", 200))
                .col(big_integer("price_cents").check(Expr::col("price_cents").gte(0)))
                .col(boolean("accredited"))
                .foreign_key(
                    ForeignKey::create()
                        .name("course_provider")
                        .from("course", "provider_id")
                        .to("provider", "id"),
                )
                .to_owned(),
        )
        .await
}

async fn cases(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("case_number")
                .col(integer("year").primary_key())
                .col(big_integer("last"))
                .to_owned(),
        )
        .await?;
    schema
        .create_table(
            Table::create()
                .table("case")
                .col(uuid("id").primary_key())
                .col(string_len_null("number", 16).unique_key())
                .col(uuid("applicant_id"))
                .col(uuid_null("programme_id"))
                .col(big_integer("version"))
                .col(string_len("stage_name", 16))
                .col(json_binary("stage"))
                // As typed, page by page; kept while wrong or incomplete.
                .col(json_binary("draft"))
                // As sent; every answer could be read.
                .col(json_binary_null("application"))
                .col(string_len("name", 200))
                .col(string_len("name_lower", 200))
                .col(big_integer("requested_cents").check(Expr::col("requested_cents").gte(0)))
                .col(uuid_null("reviewer_id"))
                .col(date_null("submitted_on"))
                .col(date_null("decide_by"))
                .col(date_null("paused_since"))
                .col(timestamp_with_time_zone("created_at"))
                .col(timestamp_with_time_zone("updated_at"))
                .foreign_key(
                    ForeignKey::create()
                        .name("case_applicant")
                        .from("case", "applicant_id")
                        .to("account", "id"),
                )
                .foreign_key(
                    ForeignKey::create()
                        .name("case_reviewer")
                        .from("case", "reviewer_id")
                        .to("account", "id"),
                )
                .foreign_key(
                    ForeignKey::create()
                        .name("case_programme")
                        .from("case", "programme_id")
                        .to("programme", "id"),
                )
                .to_owned(),
        )
        .await?;
    case_indexes(schema).await
}

async fn case_indexes(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    for (name, columns) in [
        ("case_applicant", &["applicant_id", "created_at"][..]),
        ("case_queue", &["stage_name", "decide_by", "id"]),
        ("case_reviewer", &["reviewer_id", "stage_name", "decide_by", "id"]),
        // One stretch for each count above the queue.
        ("case_counts", &["stage_name", "paused_since", "decide_by", "reviewer_id"]),
        ("case_deadline", &["decide_by", "id", "number"]),
        // Covers the search for a part of a name or number, so that no wide row is read for it.
        (
            "case_search",
            &[
                "stage_name",
                "name_lower",
                "number",
                "requested_cents",
                "decide_by",
                "reviewer_id",
                "paused_since",
                "id",
            ],
        ),
        ("case_name", &["name_lower", "id", "number"]),
        ("case_amount", &["requested_cents", "id", "number"]),
    ] {
        let mut index = Index::create().name(name).table("case").to_owned();
        for column in columns {
            index.col(*column);
        }
        schema.create_index(index).await?;
    }
    Ok(())
}

async fn papers(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("paper")
                .col(uuid("id").primary_key())
                .col(uuid("case_id"))
                .col(string_len("kind", 32))
                // Sent by the applicant, or a letter of the fund.
                .col(boolean("from_fund"))
                .col(string_len("media_type", 64))
                .col(big_integer("bytes"))
                .col(string_len("sha256", 64))
                .col(string_len("storage_key", 96).unique_key())
                .col(string_len("state", 16))
                .col(timestamp_with_time_zone("created_at"))
                .col(timestamp_with_time_zone_null("removed_at"))
                .foreign_key(
                    ForeignKey::create().name("paper_case").from("paper", "case_id").to("case", "id"),
                )
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create().name("paper_case").table("paper").col("case_id").col("created_at").to_owned(),
        )
        .await
}

async fn log(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("case_log")
                .col(uuid("id").primary_key())
                .col(uuid_null("case_id"))
                .col(uuid_null("actor_id"))
                .col(string_len("actor_name", 200))
                .col(string_len("step", 32))
                .col(string_len_null("from_stage", 16))
                .col(string_len_null("to_stage", 16))
                .col(json_binary("facts"))
                .col(timestamp_with_time_zone("at"))
                .foreign_key(
                    ForeignKey::create().name("log_case").from("case_log", "case_id").to("case", "id"),
                )
                .to_owned(),
        )
        .await?;
    schema
        .create_index(Index::create().name("log_case").table("case_log").col("case_id").col("at").to_owned())
        .await?;
    append_only::guard(schema, "case_log").await
}

async fn outbox(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("outbox")
                .col(uuid("id").primary_key())
                .col(uuid_null("case_id"))
                .col(string_len("recipient", 254))
                .col(string_len("language", 8))
                .col(string_len("kind", 32))
                .col(json_binary("payload"))
                .col(timestamp_with_time_zone("due_at"))
                .col(timestamp_with_time_zone_null("leased_until"))
                .col(integer("attempts"))
                .col(timestamp_with_time_zone_null("sent_at"))
                // Parked after too many failures; an administrator sees it.
                .col(timestamp_with_time_zone_null("failed_at"))
                .col(text_null("last_error"))
                .col(timestamp_with_time_zone("created_at"))
                .foreign_key(
                    ForeignKey::create().name("outbox_case").from("outbox", "case_id").to("case", "id"),
                )
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create()
                .name("outbox_waiting")
                .table("outbox")
                .col("due_at")
                .col("id")
                .and_where(Expr::col("sent_at").is_null().and(Expr::col("failed_at").is_null()))
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create().name("outbox_case").table("outbox").col("case_id").col("created_at").to_owned(),
        )
        .await
}
