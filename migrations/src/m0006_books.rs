//! What makes the books provable: chains of hashes, the entry an entry stands for, closed periods, anchors.

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, Expr, ExprTrait, Index, MigrationTrait, SchemaManager, Table, async_trait,
    },
    schema::{
        big_integer, binary, binary_null, date, date_null, integer_null, string_len, string_len_null,
        timestamp_with_time_zone, uuid, uuid_null,
    },
    sea_orm::{ConnectionTrait, DbBackend},
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
        chains(schema).await?;
        periods(schema).await?;
        anchors(schema).await
    }
}

async fn chains(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    for column in [
        // The agreement or the case it belongs to, and its place there.
        uuid_null("chain"),
        integer_null("number"),
        binary_null("hash"),
        // The first entry of the event, when it was written anew.
        uuid_null("root_id"),
        // The day it should count for, when that lies in a closed period.
        date_null("meant_for"),
        string_len_null("reason", 32),
    ] {
        schema.alter_table(Table::alter().table("ledger_entry").add_column(column).to_owned()).await?;
    }
    schema
        .create_index(
            Index::create()
                .name("entry_chain")
                .table("ledger_entry")
                .col("chain")
                .col("number")
                .unique()
                .to_owned(),
        )
        .await?;
    // Entries of before get their place once; then they stand like all others.
    let db = schema.get_connection();
    let statements: &[&str] = if db.get_database_backend() == DbBackend::Sqlite {
        &[
            "drop trigger ledger_entry_no_update",
            "create trigger ledger_entry_no_update before update on ledger_entry when old.hash is not null \
             begin select raise(abort, 'ledger_entry is append-only'); end",
        ]
    } else {
        &[
            "drop trigger ledger_entry_append_only on ledger_entry",
            "create trigger ledger_entry_append_only before delete on ledger_entry \
             for each row execute function refuse_change()",
            "create trigger ledger_entry_no_update before update on ledger_entry \
             for each row when (old.hash is not null) execute function refuse_change()",
        ]
    };
    for statement in statements {
        db.execute_unprepared(statement).await?;
    }
    Ok(())
}

async fn periods(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("period_step")
                .col(uuid("id").primary_key())
                // `closed`, `asked` to reopen, or `reopened`.
                .col(string_len("step", 8).check(Expr::col("step").is_in(["closed", "asked", "reopened"])))
                // Everything up to and including this day is closed after the step, or would be.
                .col(date("until"))
                .col(uuid("by_id"))
                .col(timestamp_with_time_zone("at"))
                .to_owned(),
        )
        .await?;
    append_only::guard(schema, "period_step").await
}

async fn anchors(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("ledger_anchor")
                .col(timestamp_with_time_zone("at").primary_key())
                // How many entries there were, and the hash over the ends of all chains.
                .col(big_integer("entries"))
                .col(binary("digest"))
                .to_owned(),
        )
        .await?;
    append_only::guard(schema, "ledger_anchor").await
}
