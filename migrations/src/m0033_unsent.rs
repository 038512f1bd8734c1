//! What somebody typed into a form and did not send, kept for a few hours for the browser it was typed in.

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, ForeignKey, ForeignKeyAction, Index, MigrationTrait, SchemaManager,
        Table, async_trait,
    },
    schema::{string_len, text, timestamp_with_time_zone, uuid, uuid_null},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let mut account = ForeignKey::create();
        account.name("unsent_form_account").from("unsent_form", "account_id").to("account", "id");
        account.on_delete(ForeignKeyAction::Cascade);
        let table = Table::create()
            .table("unsent_form")
            .col(uuid("id").primary_key())
            // A hash: the key itself only the browser knows.
            .col(string_len("browser_hash", 64))
            // Who was signed in; nobody on a public page, or when it is not known any more.
            .col(uuid_null("account_id"))
            .col(string_len("action", 200))
            // The fields as typed, encrypted.
            .col(text("sealed"))
            .col(timestamp_with_time_zone("kept_at"))
            .foreign_key(&mut account)
            .to_owned();
        schema.create_table(table).await?;
        let mut once = Index::create();
        once.name("unsent_form_once").table("unsent_form").col("browser_hash").col("action").unique();
        schema.create_index(once).await?;
        let mut old = Index::create();
        old.name("unsent_form_old").table("unsent_form").col("kept_at");
        schema.create_index(old).await
    }
}
