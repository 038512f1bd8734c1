//! What was done about a month that was not paid, step by step; and why somebody is to be called.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{date_null, integer, string},
    sea_orm::ConnectionTrait,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let db = schema.get_connection();
        // How many steps were taken, and when the last one was.
        let mut chased = integer("chased");
        let add = Table::alter().table("charge").add_column(chased.default(0)).to_owned();
        schema.alter_table(add).await?;
        let add = Table::alter().table("charge").add_column(date_null("chased_on")).to_owned();
        schema.alter_table(add).await?;
        db.execute_unprepared("update charge set chased = 1, chased_on = due_on where reminded").await?;
        // Nobody is chased about what was waived.
        db.execute_unprepared("update charge set chased = 2147483647 where reminded and waived_cents > 0")
            .await?;
        let drop = Table::alter().table("charge").drop_column("reminded").to_owned();
        schema.alter_table(drop).await?;
        // asked, refused, missed
        let mut cause = string("cause");
        let add = Table::alter().table("callback").add_column(cause.default("asked")).to_owned();
        schema.alter_table(add).await
    }
}
