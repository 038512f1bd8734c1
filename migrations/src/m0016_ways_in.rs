//! Ways in: codes that belong to the browser that asked for them, sessions one can tell apart, invitations, recovery
//! codes, what managers do to accounts, what two of them agree on, and what happened at the door.

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, ForeignKey, Index, MigrationTrait, SchemaManager, Table,
        TableCreateStatement, async_trait,
    },
    schema::{
        json_binary, string_len, string_len_null, timestamp_with_time_zone, timestamp_with_time_zone_null,
        uuid, uuid_null,
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
        // A keyed hash of what only that browser knows.
        let add = Table::alter().table("code").add_column(string_len_null("asked_by", 64)).to_owned();
        schema.alter_table(add).await?;
        for column in [uuid_null("id"), string_len_null("device", 80), string_len_null("source", 64)] {
            schema.alter_table(Table::alter().table("session").add_column(column).to_owned()).await?;
        }
        for table in [invitation(), recovery_code(), account_change(), manager_proposal(), security_event()] {
            schema.create_table(table).await?;
        }
        for (name, table, columns) in [
            ("invitation_account", "invitation", vec!["account_id"]),
            ("account_change_account", "account_change", vec!["account_id", "at"]),
            ("manager_proposal_open", "manager_proposal", vec!["decided_at", "proposed_at"]),
            ("security_event_at", "security_event", vec!["at", "id"]),
            ("security_event_request", "security_event", vec!["request"]),
        ] {
            let mut index = Index::create();
            index.name(name).table(table);
            for column in columns {
                index.col(column);
            }
            schema.create_index(index).await?;
        }
        Ok(())
    }
}

fn to_account(
    table: &'static str,
    column: &'static str,
) -> sea_orm_migration::prelude::ForeignKeyCreateStatement {
    let mut key = ForeignKey::create();
    key.name(format!("{table}_{column}")).from(table, column).to("account", "id");
    key
}

fn invitation() -> TableCreateStatement {
    Table::create()
        .table("invitation")
        .col(string_len("token_hash", 64).primary_key())
        .col(uuid("account_id"))
        .col(timestamp_with_time_zone("made_at"))
        .col(timestamp_with_time_zone("expires_at"))
        .col(timestamp_with_time_zone_null("used_at"))
        .foreign_key(&mut to_account("invitation", "account_id"))
        .to_owned()
}

fn recovery_code() -> TableCreateStatement {
    Table::create()
        .table("recovery_code")
        .col(string_len("code_hash", 64).primary_key())
        .col(uuid("account_id"))
        .col(timestamp_with_time_zone_null("used_at"))
        .foreign_key(&mut to_account("recovery_code", "account_id"))
        .to_owned()
}

/// Who made or changed an account: for some days the two are no pair of eyes.
fn account_change() -> TableCreateStatement {
    Table::create()
        .table("account_change")
        .col(uuid("id").primary_key())
        .col(uuid("account_id"))
        .col(uuid("by_id"))
        .col(string_len("what", 24))
        .col(timestamp_with_time_zone("at"))
        .foreign_key(&mut to_account("account_change", "account_id"))
        .foreign_key(&mut to_account("account_change", "by_id"))
        .to_owned()
}

fn manager_proposal() -> TableCreateStatement {
    Table::create()
        .table("manager_proposal")
        .col(uuid("id").primary_key())
        .col(json_binary("what"))
        .col(uuid("proposed_by"))
        .col(timestamp_with_time_zone("proposed_at"))
        .col(uuid_null("decided_by"))
        .col(timestamp_with_time_zone_null("decided_at"))
        .col(string_len_null("outcome", 16))
        .foreign_key(&mut to_account("manager_proposal", "proposed_by"))
        .to_owned()
}

fn security_event() -> TableCreateStatement {
    Table::create()
        .table("security_event")
        .col(uuid("id").primary_key())
        .col(string_len("kind", 32))
        // Who did it, and to whose account: numbers, never names or addresses.
        .col(uuid_null("account_id"))
        .col(uuid_null("about_id"))
        // The network it came from and a keyed mark of the address in it.
        .col(string_len("source", 64))
        .col(string_len("request", 64))
        .col(string_len_null("detail", 120))
        .col(timestamp_with_time_zone("at"))
        .to_owned()
}
