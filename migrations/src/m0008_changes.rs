//! Decisions that change how an agreement is repaid, and what they leave on the agreement and its charges.

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, Expr, ExprTrait, ForeignKey, Index, MigrationTrait, SchemaManager, Table,
        async_trait,
    },
    schema::{
        big_integer, date_null, integer, json_binary, json_binary_null, string_len, timestamp_with_time_zone,
        timestamp_with_time_zone_null, uuid, uuid_null,
    },
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let mut off = big_integer("off_cents");
        for column in [
            // The instalments that hold now, when a decision changed them.
            &mut json_binary_null("newer"),
            // Of the principal, what need not be repaid any more.
            off.default(0),
            &mut date_null("written_off_on"),
        ] {
            schema.alter_table(Table::alter().table("agreement").add_column(column).to_owned()).await?;
        }
        // What of a charge is asked no longer; `amount_cents` is what is left of it.
        let mut taken = big_integer("taken_cents");
        let taken = Table::alter().table("charge").add_column(taken.default(0)).to_owned();
        schema.alter_table(taken).await?;
        changes(schema).await
    }
}

async fn changes(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            Table::create()
                .table("agreement_change")
                .col(uuid("id").primary_key())
                .col(uuid("agreement_id"))
                // Versions of the schedule count from 1; the agreed one has none.
                .col(integer("number"))
                .col(json_binary("change"))
                .col(string_len("reason", 2000))
                .col(big_integer("given_up_cents"))
                .col(string_len("state", 16).check(Expr::col("state").is_in([
                    "proposed",
                    "approved_once",
                    "approved",
                    "refused",
                ])))
                .col(uuid("proposed_by"))
                .col(timestamp_with_time_zone("proposed_at"))
                .col(uuid_null("first_by"))
                .col(uuid_null("decided_by"))
                .col(timestamp_with_time_zone_null("decided_at"))
                .foreign_key(
                    ForeignKey::create()
                        .name("agreement_change_agreement")
                        .from("agreement_change", "agreement_id")
                        .to("agreement", "id"),
                )
                .to_owned(),
        )
        .await?;
    for (name, columns) in [
        ("agreement_change_number", ["agreement_id", "number"]),
        ("agreement_change_state", ["state", "proposed_at"]),
    ] {
        let mut index = Index::create();
        index.name(name).table("agreement_change");
        for column in columns {
            index.col(column);
        }
        if columns[1] == "number" {
            index.unique();
        }
        schema.create_index(index.to_owned()).await?;
    }
    Ok(())
}
