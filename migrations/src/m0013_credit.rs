//! What people have with the fund is found among their moves without reading all of them.

use sea_orm_migration::prelude::{
    ConditionalStatement, DbErr, DeriveMigrationName, Expr, ExprTrait, Index, MigrationTrait, SchemaManager,
    async_trait,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let of_credit = Expr::col("debit").eq("credit").or(Expr::col("credit").eq("credit"));
        let mut index = Index::create();
        index.name("transfer_credit").table("ledger_transfer").col("agreement_id").and_where(of_credit);
        schema.create_index(index).await
    }
}
