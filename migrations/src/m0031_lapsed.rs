//! Contracts that lapsed, and payouts that wait for a training, are found along an index.

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
        let index = "create index agreement_lapsed on agreement (case_id) \
                     where lapsed_on is not null and accepted_at is null and ended_on is null";
        schema.get_connection().execute_unprepared(index).await?;
        let tied = "create index payout_tied on payout (due_on) \
                    where waits_for <> 'nothing' and state in ('planned', 'released_once')";
        schema.get_connection().execute_unprepared(tied).await?;
        Ok(())
    }
}
