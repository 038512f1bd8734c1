//! Tables and columns get the words that the code and the glossary use; a payout says of what kind it is.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait},
    schema::string_len,
    sea_orm::{ConnectionTrait, DbBackend},
};

use crate::append_only;

/// Tables by their old and their new name.
const TABLES: [(&str, &str); 5] = [
    ("watch", "duty"),
    ("retention_result", "assessed_amount"),
    ("true_up", "annual_settlement"),
    ("agreement_change", "amendment"),
    ("call_request", "callback"),
];

/// Columns of a table by their old and their new name.
const COLUMNS: [(&str, &str, &str); 11] = [
    ("agreement", "newer", "revised_schedule"),
    ("agreement", "off_cents", "forgiven_cents"),
    ("agreement", "extra_cents", "settlement_due_cents"),
    ("agreement", "extra_months", "settlement_due_months"),
    ("agreement", "over_cents", "settlement_refunded_cents"),
    ("agreement", "payments_off", "payment_count_adjustment"),
    ("charge", "outcome", "kind"),
    ("charge", "taken_cents", "waived_cents"),
    ("charge", "extra_cents", "settlement_cents"),
    ("billing_line", "outcome", "kind"),
    ("amendment", "taken", "waived"),
];

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        for (old, new) in TABLES {
            schema.rename_table(Table::rename().table(old, new).to_owned()).await?;
        }
        for (table, old, new) in COLUMNS {
            let rename = Table::alter().table(table).rename_column(old, new).to_owned();
            schema.alter_table(rename).await?;
        }
        name_guard_anew(schema).await?;
        kind_of_payout(schema).await
    }
}

/// The guard of a table that only grows names the table in what it says.
async fn name_guard_anew(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = schema.get_connection();
    if db.get_database_backend() == DbBackend::Sqlite {
        for action in ["update", "delete"] {
            db.execute_unprepared(&format!("drop trigger true_up_no_{action}")).await?;
        }
    } else {
        for name in ["append_only", "no_truncate"] {
            db.execute_unprepared(&format!("drop trigger true_up_{name} on annual_settlement")).await?;
        }
    }
    append_only::guard(schema, "annual_settlement").await
}

/// Money that goes back to a person is a payout of its own kind; its lines and parts are counted by themselves.
async fn kind_of_payout(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut kind = string_len("kind", 16);
    let kind = Table::alter().table("payout").add_column(kind.default("disbursement")).to_owned();
    schema.alter_table(kind).await?;
    schema
        .get_connection()
        .execute_unprepared("update payout set kind = 'refund' where purpose = 'refund'")
        .await?;
    schema.drop_index(Index::drop().name("payout_once").table("payout").to_owned()).await?;
    let once = Index::create()
        .name("payout_once")
        .table("payout")
        .col("case_id")
        .col("kind")
        .col("line")
        .col("part")
        .unique()
        .to_owned();
    schema.create_index(once).await
}
