//! Payouts that are changed or cancelled by people, and incomes that are asked for before the first month.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{string_len_null, uuid_null},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        // Who put another account in, and who asked to cancel it: somebody else has to agree.
        for name in ["account_changed_by", "cancel_asked_by"] {
            let add = Table::alter().table("payout").add_column(uuid_null(name)).to_owned();
            schema.alter_table(add).await?;
        }
        // The last month in which the income was asked for, while none is known.
        let add = Table::alter().table("agreement").add_column(string_len_null("income_asked", 7)).to_owned();
        schema.alter_table(add).await
    }
}
