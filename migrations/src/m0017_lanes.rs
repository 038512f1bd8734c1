//! Messages in lanes: codes before what people wait for, and that before reminders and monthly letters.

use sea_orm_migration::{
    prelude::{
        ConditionalStatement, DbErr, DeriveMigrationName, Expr, ExprTrait, Index, MigrationTrait,
        SchemaManager, Table, async_trait,
    },
    schema::small_integer,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        // The last lane, unless somebody says otherwise: what is written by the thousand.
        let mut lane = small_integer("lane");
        let add = Table::alter().table("outbox").add_column(lane.default(2)).to_owned();
        schema.alter_table(add).await?;
        schema.drop_index(Index::drop().name("outbox_waiting").table("outbox").to_owned()).await?;
        let waiting = Index::create()
            .name("outbox_waiting")
            .table("outbox")
            .col("lane")
            .col("due_at")
            .col("id")
            .and_where(Expr::col("sent_at").is_null().and(Expr::col("failed_at").is_null()))
            .to_owned();
        schema.create_index(waiting).await
    }
}
