//! A refund is for no line of a proposal: it has no purpose, and its parts are counted from zero.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait},
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
        db.execute_unprepared("update payout set purpose = 'none' where kind = 'refund'").await?;
        // Before there was a kind, a part that was this high told them apart.
        db.execute_unprepared(
            "update payout set part = part - 10000 where kind = 'refund' and 10000 <= part",
        )
        .await?;
        Ok(())
    }
}
