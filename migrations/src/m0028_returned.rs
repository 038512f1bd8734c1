//! Money of a payout that came back after the bank had paid it, and whose it was.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{big_integer, boolean_null},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        // What came back of it; and what of that is not paid again.
        for name in ["returned_cents", "not_again_cents"] {
            let mut column = big_integer(name);
            let add = Table::alter().table("payout").add_column(column.default(0)).to_owned();
            schema.alter_table(add).await?;
        }
        // Whether a payout was planned for the person; unknown of older ones.
        let add = Table::alter().table("payout").add_column(boolean_null("to_person")).to_owned();
        schema.alter_table(add).await
    }
}
