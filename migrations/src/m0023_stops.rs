//! Trainings that stop before their end, agreements that are withdrawn from, and terms as they were signed.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, ForeignKey, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{
        date, date_null, integer_null, json_binary_null, string, timestamp_with_time_zone,
        timestamp_with_time_zone_null, uuid, uuid_null,
    },
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
        // What was signed, once a stop put other terms in its place.
        let mut column = json_binary_null("terms_signed");
        let add = Table::alter().table("agreement").add_column(&mut column).to_owned();
        schema.alter_table(add).await?;
        for mut column in [
            date_null("withdrawn_on"),
            // Nobody signed in time.
            date_null("lapsed_on"),
            // So many days before the last day to sign the person was reminded.
            integer_null("sign_reminded"),
        ] {
            let add = Table::alter().table("agreement").add_column(&mut column).to_owned();
            schema.alter_table(add).await?;
        }
        let stop = Table::create()
            .table("case_stop")
            .col(uuid("id").primary_key())
            .col(uuid("case_id"))
            // Why, by name.
            .col(string("reason"))
            .col(date("last_day"))
            // asked, confirmed, taken_back
            .col(string("state"))
            .col(uuid("asked_by"))
            .col(timestamp_with_time_zone("asked_at"))
            .col(uuid_null("decided_by"))
            .col(timestamp_with_time_zone_null("decided_at"))
            .foreign_key(
                ForeignKey::create().name("case_stop_case").from("case_stop", "case_id").to("case", "id"),
            )
            .to_owned();
        schema.create_table(stop).await?;
        // One at a time waits for a second person, and one is confirmed.
        let db = schema.get_connection();
        for state in ["asked", "confirmed"] {
            db.execute_unprepared(&format!(
                "create unique index case_stop_{state} on case_stop (case_id) where state = '{state}'"
            ))
            .await?;
        }
        Ok(())
    }
}
