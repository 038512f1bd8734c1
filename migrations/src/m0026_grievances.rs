//! Objections and complaints.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, ForeignKey, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{
        boolean, date, date_null, string, string_null, text, text_null, timestamp_with_time_zone,
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
        let grievance = Table::create()
            .table("grievance")
            .col(uuid("id").primary_key())
            .col(uuid("case_id"))
            // objection, complaint
            .col(string("kind"))
            // What it is about, by name, and the letter, amendment or charge it is about.
            .col(string("subject"))
            .col(uuid_null("subject_id"))
            // In the words of the person.
            .col(text("words"))
            .col(timestamp_with_time_zone("received_at"))
            .col(date("answer_by"))
            // The term to answer was extended; that is done once.
            .col(boolean("extended"))
            // Who looks at it, and took no part in what it is about.
            .col(uuid_null("owner_id"))
            .col(date_null("heard_on"))
            .col(text_null("heard"))
            // How it ended, by name.
            .col(string_null("outcome"))
            .col(timestamp_with_time_zone_null("decided_at"))
            .foreign_key(
                ForeignKey::create().name("grievance_case").from("grievance", "case_id").to("case", "id"),
            )
            .to_owned();
        schema.create_table(grievance).await?;
        let db = schema.get_connection();
        // What is open, the most urgent first; and one at a time about one thing.
        db.execute_unprepared(
            "create index grievance_open on grievance (kind, answer_by) where outcome is null",
        )
        .await?;
        db.execute_unprepared(
            "create unique index grievance_once on grievance (case_id, subject, subject_id) where outcome is null",
        )
        .await?;
        db.execute_unprepared("create index grievance_case on grievance (case_id)").await?;
        Ok(())
    }
}
