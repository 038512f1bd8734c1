//! What a decision took off which charge, so that it can be undone.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait},
    schema::json_binary_null,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let mut taken = json_binary_null("taken");
        let add = Table::alter().table("agreement_change").add_column(&mut taken).to_owned();
        schema.alter_table(add).await
    }
}
