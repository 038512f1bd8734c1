//! Interest of loans: what of a charge is interest, and how far the interest of an agreement is.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{big_integer, integer},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        for (table, name) in [
            // Of what is charged, interest.
            ("charge", "interest_cents"),
            // Of all that was charged, interest.
            ("agreement", "interest_charged_cents"),
            // Ran in months in which nothing was asked, and comes with the next payment.
            ("agreement", "interest_waiting_cents"),
        ] {
            let mut column = big_integer(name);
            let add = Table::alter().table(table).add_column(column.default(0)).to_owned();
            schema.alter_table(add).await?;
        }
        // Months of the plan in which nothing was to be paid.
        let mut months = integer("grace_months");
        let add = Table::alter().table("agreement").add_column(months.default(0)).to_owned();
        schema.alter_table(add).await
    }
}
