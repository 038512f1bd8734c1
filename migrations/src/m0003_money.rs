//! Agreements, payouts, the ledger, charges, receipts, and incomes as declared.

use sea_orm_migration::{
    prelude::{
        ConditionalStatement, DbErr, DeriveMigrationName, Expr, ExprTrait, ForeignKey, Index, MigrationTrait,
        SchemaManager, Table, async_trait,
    },
    schema::{
        big_integer, boolean, date, date_null, integer, json_binary, string_len, string_len_null,
        timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
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
        agreements(schema).await?;
        payouts(schema).await?;
        ledger(schema).await?;
        charges(schema).await?;
        receipts(schema).await?;
        incomes(schema).await
    }
}

fn key(
    table: &'static str,
    column: &'static str,
    to: &'static str,
) -> sea_orm_migration::prelude::ForeignKeyCreateStatement {
    ForeignKey::create().name(format!("{table}_{column}")).from(table, column).to(to, "id").to_owned()
}

async fn agreements(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("agreement")
                .col(uuid("id").primary_key())
                .col(uuid("case_id"))
                .col(integer("line"))
                .col(string_len("instrument", 16))
                .col(json_binary("terms"))
                .col(date("offered_on"))
                .col(date("accept_by"))
                .col(timestamp_with_time_zone_null("accepted_at"))
                .col(date_null("withdraw_until"))
                .col(uuid_null("paper_id"))
                // What the last billing run left: derived from charges and payouts, proved by `check`.
                .col(big_integer("disbursed_cents"))
                .col(big_integer("charged_cents"))
                .col(integer("charges"))
                .col(string_len_null("paused_until", 7))
                .col(date_null("ended_on"))
                .foreign_key(&mut key("agreement", "case_id", "case"))
                .foreign_key(&mut key("agreement", "paper_id", "paper"))
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create()
                .name("agreement_case")
                .table("agreement")
                .col("case_id")
                .col("line")
                .unique()
                .to_owned(),
        )
        .await
}

async fn payouts(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("payout")
                .col(uuid("id").primary_key())
                .col(uuid("case_id"))
                .col(uuid_null("agreement_id"))
                .col(integer("line"))
                .col(integer("part"))
                .col(string_len("purpose", 32))
                .col(string_len("payee_name", 200))
                .col(string_len("payee_iban", 34))
                .col(big_integer("amount_cents").check(Expr::col("amount_cents").gt(0)))
                .col(date("due_on"))
                // The month whose allowance it replaces; it waits for that year's table.
                .col(string_len_null("month", 7))
                .col(string_len("state", 16))
                .col(uuid_null("released_by"))
                .col(uuid_null("second_by"))
                .col(date_null("paid_on"))
                .col(integer("version"))
                .foreign_key(&mut key("payout", "case_id", "case"))
                .foreign_key(&mut key("payout", "agreement_id", "agreement"))
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create()
                .name("payout_once")
                .table("payout")
                .col("case_id")
                .col("line")
                .col("part")
                .unique()
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create()
                .name("payout_due")
                .table("payout")
                .col("state")
                .col("due_on")
                .col("id")
                .to_owned(),
        )
        .await?;
    schema
        .create_index(Index::create().name("payout_agreement").table("payout").col("agreement_id").to_owned())
        .await
}

async fn ledger(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("ledger_entry")
                .col(uuid("id").primary_key())
                .col(string_len("kind", 16))
                .col(string_len("key", 128).unique_key())
                .col(uuid_null("case_id"))
                .col(uuid_null("agreement_id"))
                .col(date("effective_on"))
                .col(timestamp_with_time_zone("recorded_at"))
                .col(uuid_null("reverses_id").unique_key())
                .col(uuid_null("by_id"))
                .foreign_key(&mut key("ledger_entry", "reverses_id", "ledger_entry"))
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create()
                .name("entry_agreement")
                .table("ledger_entry")
                .col("agreement_id")
                .col("effective_on")
                .to_owned(),
        )
        .await?;
    // Debit and credit in one row: what is not balanced cannot be written down.
    schema
        .create_table(
            Table::create()
                .table("ledger_transfer")
                .col(uuid("id").primary_key())
                .col(uuid("entry_id"))
                .col(uuid_null("agreement_id"))
                .col(string_len("debit", 32))
                .col(string_len("credit", 32).check(Expr::col("credit").ne(Expr::col("debit"))))
                .col(big_integer("amount_cents").check(Expr::col("amount_cents").gt(0)))
                .foreign_key(&mut key("ledger_transfer", "entry_id", "ledger_entry"))
                .to_owned(),
        )
        .await?;
    schema
        .create_index(Index::create().name("entry_case").table("ledger_entry").col("case_id").to_owned())
        .await?;
    for column in ["entry_id", "agreement_id"] {
        schema
            .create_index(
                Index::create()
                    .name(format!("transfer_{column}"))
                    .table("ledger_transfer")
                    .col(column)
                    .to_owned(),
            )
            .await?;
    }
    append_only::guard(schema, "ledger_entry").await?;
    append_only::guard(schema, "ledger_transfer").await
}

async fn charges(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("charge")
                .col(uuid("id").primary_key())
                .col(uuid("agreement_id"))
                .col(string_len("month", 7))
                // `charge`, `below_threshold` or `paused`: each month is exactly one of them.
                .col(string_len("outcome", 16))
                .col(big_integer("amount_cents").check(Expr::col("amount_cents").gte(0)))
                .col(big_integer("settled_cents").check(Expr::col("settled_cents").gte(0)))
                .col(date("due_on"))
                .col(boolean("reminded"))
                .check(Expr::col("settled_cents").lte(Expr::col("amount_cents")))
                .foreign_key(&mut key("charge", "agreement_id", "agreement"))
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create()
                .name("charge_once")
                .table("charge")
                .col("agreement_id")
                .col("month")
                .unique()
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create()
                .name("charge_open")
                .table("charge")
                .col("due_on")
                .col("agreement_id")
                .and_where(Expr::col("settled_cents").lt(Expr::col("amount_cents")))
                .to_owned(),
        )
        .await
}

async fn receipts(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("receipt")
                .col(uuid("id").primary_key())
                .col(uuid("agreement_id"))
                .col(uuid("entry_id"))
                .col(string_len("reference", 64).unique_key())
                .col(big_integer("amount_cents").check(Expr::col("amount_cents").gt(0)))
                .col(date("received_on"))
                .foreign_key(&mut key("receipt", "agreement_id", "agreement"))
                .foreign_key(&mut key("receipt", "entry_id", "ledger_entry"))
                .to_owned(),
        )
        .await?;
    schema
        .create_table(
            Table::create()
                .table("allocation")
                .col(uuid("id").primary_key())
                .col(uuid("entry_id"))
                .col(uuid("charge_id"))
                .col(big_integer("amount_cents").check(Expr::col("amount_cents").ne(0)))
                .foreign_key(&mut key("allocation", "entry_id", "ledger_entry"))
                .foreign_key(&mut key("allocation", "charge_id", "charge"))
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create().name("allocation_charge").table("allocation").col("charge_id").to_owned(),
        )
        .await?;
    schema
        .create_index(Index::create().name("allocation_entry").table("allocation").col("entry_id").to_owned())
        .await?;
    append_only::guard(schema, "receipt").await?;
    append_only::guard(schema, "allocation").await
}

async fn incomes(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("income_statement")
                .col(uuid("id").primary_key())
                .col(uuid("case_id"))
                .col(string_len("from_month", 7))
                .col(big_integer("income_cents").check(Expr::col("income_cents").gte(0)))
                .col(timestamp_with_time_zone("declared_at"))
                .foreign_key(&mut key("income_statement", "case_id", "case"))
                .to_owned(),
        )
        .await?;
    schema
        .create_index(
            Index::create()
                .name("income_case")
                .table("income_statement")
                .col("case_id")
                .col("from_month")
                .col("declared_at")
                .to_owned(),
        )
        .await?;
    append_only::guard(schema, "income_statement").await
}
