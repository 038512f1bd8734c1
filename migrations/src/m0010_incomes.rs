//! Where an income comes from and who looked at its evidence; yearly incomes, and what settling a year comes to.

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, Expr, ExprTrait, ForeignKey, Index, MigrationTrait, SchemaManager, Table,
        async_trait,
    },
    schema::{big_integer, integer, json_binary, string_len, timestamp_with_time_zone, uuid},
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
        let mut source = string_len("source", 16);
        let source = Table::alter().table("income_statement").add_column(source.default("job")).to_owned();
        schema.alter_table(source).await?;
        for (table, name) in [
            // What settlings of years left, see `Trued`.
            ("agreement", "extra_cents"),
            ("agreement", "over_cents"),
            // What of a charge comes from settling an earlier year.
            ("charge", "extra_cents"),
        ] {
            let mut column = big_integer(name);
            let add = Table::alter().table(table).add_column(column.default(0)).to_owned();
            schema.alter_table(add).await?;
        }
        for name in ["extra_months", "payments_off"] {
            let mut column = integer(name);
            let add = Table::alter().table("agreement").add_column(column.default(0)).to_owned();
            schema.alter_table(add).await?;
        }
        years(schema).await?;
        checks(schema).await?;
        settlings(schema).await
    }
}

async fn years(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("income_year")
                .col(uuid("id").primary_key())
                .col(uuid("case_id"))
                .col(integer("year"))
                // Gross, of the whole year.
                .col(big_integer("income_cents"))
                .col(string_len("source", 16))
                .col(timestamp_with_time_zone("declared_at"))
                .foreign_key(
                    ForeignKey::create()
                        .name("income_year_case")
                        .from("income_year", "case_id")
                        .to("case", "id"),
                )
                .to_owned(),
        )
        .await?;
    let mut index = Index::create();
    index.name("income_year_of").table("income_year").col("case_id").col("year");
    schema.create_index(index).await?;
    append_only::guard(schema, "income_year").await
}

/// Evidence that came with an income, of a month or of a year, and what somebody found who looked at it.
async fn checks(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("income_evidence")
                .col(uuid("record_id"))
                .col(uuid("paper_id"))
                .col(timestamp_with_time_zone("at"))
                .primary_key(Index::create().col("record_id").col("paper_id"))
                .foreign_key(
                    ForeignKey::create()
                        .name("income_evidence_paper")
                        .from("income_evidence", "paper_id")
                        .to("paper", "id"),
                )
                .to_owned(),
        )
        .await?;
    append_only::guard(schema, "income_evidence").await?;
    schema
        .create_table(
            Table::create()
                .table("income_check")
                .col(uuid("record_id").primary_key())
                .col(string_len("state", 16).check(Expr::col("state").is_in(["confirmed", "rejected"])))
                .col(uuid("by_id"))
                .col(timestamp_with_time_zone("at"))
                .to_owned(),
        )
        .await?;
    append_only::guard(schema, "income_check").await
}

async fn settlings(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("true_up")
                .col(uuid("id").primary_key())
                .col(uuid("agreement_id"))
                .col(integer("year"))
                // Each month as it was charged and as it should have been.
                .col(json_binary("months"))
                // Above zero: too little was charged.
                .col(big_integer("difference_cents"))
                .col(integer("payments"))
                .col(uuid("income_id"))
                .col(uuid("approved_by"))
                .col(timestamp_with_time_zone("approved_at"))
                .foreign_key(
                    ForeignKey::create()
                        .name("true_up_agreement")
                        .from("true_up", "agreement_id")
                        .to("agreement", "id"),
                )
                .to_owned(),
        )
        .await?;
    let mut index = Index::create();
    index.name("true_up_once").table("true_up").col("agreement_id").col("year").unique();
    schema.create_index(index).await?;
    append_only::guard(schema, "true_up").await
}
