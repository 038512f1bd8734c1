//! Money that goes back to a person stands among what is due, beside the month in which it goes; and entries by day.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{boolean, integer},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        // Zero is what the month itself comes to; higher is money that went back in it.
        let mut part = integer("part");
        let add = Table::alter().table("charge").add_column(part.default(0)).to_owned();
        schema.alter_table(add).await?;
        // Somebody asked to pay it later, which can be done once.
        let mut moved = boolean("moved");
        let add = Table::alter().table("charge").add_column(moved.default(false)).to_owned();
        schema.alter_table(add).await?;
        schema.drop_index(Index::drop().name("charge_once").table("charge").to_owned()).await?;
        let once = Index::create()
            .name("charge_once")
            .table("charge")
            .col("agreement_id")
            .col("month")
            .col("part")
            .unique()
            .to_owned();
        schema.create_index(once).await?;
        let mut by_day = Index::create();
        by_day.name("entry_day").table("ledger_entry").col("effective_on").col("id");
        schema.create_index(by_day).await
    }
}
