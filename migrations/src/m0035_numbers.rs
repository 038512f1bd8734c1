//! Papers in whose text a number stands that can be a citizen service number, for who reviews them.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait},
    schema::boolean,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let mut column = boolean("may_hold_bsn");
        column.default(false);
        schema.alter_table(Table::alter().table("paper").add_column(column).to_owned()).await
    }
}
