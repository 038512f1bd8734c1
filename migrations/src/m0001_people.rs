//! People who sign in, their sessions, codes, and counters against guessing; settings and daily work.

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, ForeignKey, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
        Table, async_trait,
    },
    schema::{
        big_integer_null, boolean, integer, json_binary, string_len, string_len_null, text, text_null,
        timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
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
        accounts(schema).await?;
        sessions(schema).await?;
        codes(schema).await?;
        workings(schema).await
    }
}

async fn accounts(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("account")
                .col(uuid("id").primary_key())
                .col(string_len("role", 16))
                .col(string_len("email", 254).unique_key())
                .col(string_len("name", 200))
                .col(string_len("language", 8))
                .col(text_null("password_hash"))
                // Sealed with the fund's key; never plain.
                .col(text_null("totp_secret"))
                // The newest time step a code was used for, so that no code works twice.
                .col(big_integer_null("totp_step"))
                .col(boolean("active"))
                .col(timestamp_with_time_zone("created_at"))
                .to_owned(),
        )
        .await
}

async fn sessions(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("session")
                .col(string_len("token_hash", 64).primary_key())
                .col(uuid("account_id"))
                .col(timestamp_with_time_zone("created_at"))
                .col(timestamp_with_time_zone("seen_at"))
                .col(timestamp_with_time_zone("expires_at"))
                .foreign_key(
                    ForeignKey::create()
                        .name("session_account")
                        .from("session", "account_id")
                        .to("account", "id")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    schema
        .create_index(Index::create().name("session_account").table("session").col("account_id").to_owned())
        .await
}

async fn codes(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("code")
                .col(uuid("id").primary_key())
                .col(string_len("email", 254))
                .col(string_len("purpose", 64))
                .col(string_len("code_hash", 64))
                .col(integer("tries"))
                .col(timestamp_with_time_zone("created_at"))
                .col(timestamp_with_time_zone("expires_at"))
                .col(timestamp_with_time_zone_null("used_at"))
                .to_owned(),
        )
        .await?;
    schema
        .create_index(Index::create().name("code_email").table("code").col("email").col("purpose").to_owned())
        .await?;
    schema
        .create_table(
            Table::create()
                .table("guess")
                // A hash of what was guessed at: nobody's address stands here.
                .col(string_len("key", 64).primary_key())
                .col(integer("failures"))
                .col(timestamp_with_time_zone("since"))
                .to_owned(),
        )
        .await
}

async fn workings(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("setting")
                .col(string_len("name", 64).primary_key())
                .col(json_binary("value"))
                .col(string_len_null("changed_by", 200))
                .col(timestamp_with_time_zone("changed_at"))
                .to_owned(),
        )
        .await?;
    schema
        .create_table(
            Table::create()
                .table("job_run")
                // What ran, and for which day or month: one node wins.
                .col(string_len("key", 96).primary_key())
                .col(text("outcome"))
                .col(timestamp_with_time_zone("ran_at"))
                .to_owned(),
        )
        .await
}
