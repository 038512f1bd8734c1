//! The shape of the database: brought up to date, and whether it is.

use migrations::Migrator;
use sea_orm::ConnectionTrait;
use sea_orm_migration::MigratorTrait;

use crate::{db::Db, error::StoreError, ledger::chain};

/// One lock for all nodes that start at once; any number would do.
const MIGRATION_LOCK: &str = "select pg_advisory_xact_lock(722611)";
/// Waiting for that lock and building an index may take longer than any statement of a page.
const NO_TIMEOUT: &str = "set local statement_timeout = 0";

impl Db {
    /// Brings the schema up to date. Safe when several nodes start at once.
    ///
    /// # Errors
    /// A step fails; nothing of it stays.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let tx = self.begin().await?;
        if self.is_postgres() {
            tx.0.execute_unprepared(NO_TIMEOUT).await?;
            tx.0.execute_unprepared(MIGRATION_LOCK).await?;
        }
        Migrator::up(&tx.0, None).await?;
        chain::seal_old(&tx).await?;
        tx.commit().await
    }

    /// Whether every step has run.
    pub async fn is_migrated(&self) -> Result<bool, StoreError> {
        Ok(Migrator::get_pending_migrations(&self.0).await?.is_empty())
    }
}
