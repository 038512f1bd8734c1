//! The calendar of a person that others can fetch with a key: the key, and what was published under it.

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, ForeignKey, ForeignKeyCreateStatement, Index, MigrationTrait,
        SchemaManager, Table, TableCreateStatement, async_trait,
    },
    schema::{big_integer_null, boolean, date, integer, string_len, timestamp_with_time_zone, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(feed()).await?;
        schema.create_table(event()).await?;
        let mut key = Index::create();
        key.name("calendar_feed_key").table("calendar_feed").col("key_hash").unique();
        schema.create_index(key).await?;
        let mut once = Index::create();
        once.name("calendar_event_once").table("calendar_event").col("account_id").col("thing").unique();
        schema.create_index(once).await?;
        let mut old = Index::create();
        old.name("calendar_event_old").table("calendar_event").col("cancelled").col("changed_at");
        schema.create_index(old).await
    }
}

fn to_account(table: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("{table}_account"))
        .from(table, "account_id")
        .to("account", "id")
        .to_owned()
}

fn feed() -> TableCreateStatement {
    Table::create()
        .table("calendar_feed")
        .col(uuid("account_id").primary_key())
        // A hash: the key itself only its owner knows.
        .col(string_len("key_hash", 64))
        .col(timestamp_with_time_zone("made_at"))
        .foreign_key(&mut to_account("calendar_feed"))
        .to_owned()
}

fn event() -> TableCreateStatement {
    Table::create()
        .table("calendar_event")
        // Random, and all that its address in a calendar is made of.
        .col(uuid("uid").primary_key())
        .col(uuid("account_id"))
        // Which instalment, duty or deadline it is.
        .col(string_len("thing", 100))
        .col(string_len("kind", 16))
        .col(date("day"))
        // Cents to be paid; nothing when it is no payment.
        .col(big_integer_null("amount_cents"))
        .col(string_len("summary_hash", 64))
        // Goes up with every change of day or amount, and when it is cancelled or comes back.
        .col(integer("sequence"))
        .col(boolean("cancelled"))
        .col(timestamp_with_time_zone("changed_at"))
        .foreign_key(&mut to_account("calendar_event"))
        .to_owned()
}
