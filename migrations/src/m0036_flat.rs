//! What lists walk along, so that none of them reads more in a larger fund.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait},
    sea_orm::{ConnectionTrait, DbBackend},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Indexes of both databases. The names of stages are as a statement has them.
const INDEXES: [&str; 13] = [
    // Open cases in the order of their terms: all that are late, and those of one reviewer.
    "create index case_open on \"case\" (decide_by, id, paused_since, number) \
     where stage_name in ('submitted', 'in_review', 'waiting', 'proposed')",
    "create index case_proposed on \"case\" (reviewer_id, id, stage_name) where stage_name = 'proposed'",
    "create index case_mine on \"case\" (reviewer_id, decide_by, id, number) \
     where stage_name in ('submitted', 'in_review', 'waiting', 'proposed')",
    // What lists show and compare of a case that is found by its key, so that its wide row is not read.
    "create index case_line on \"case\" (id, stage_name, decide_by, requested_cents, number, name_lower)",
    // The cases of one stage in the other orders.
    "create index case_stage_name on \"case\" (stage_name, name_lower, id, number)",
    "create index case_stage_amount on \"case\" (stage_name, requested_cents, id, number)",
    "create index case_stage_number on \"case\" (stage_name, number, id)",
    // Requests that wait for a second person; messages that were parked; staff.
    "create index decision_revision_waiting on decision_revision (asked_by, case_id) where state = 'asked'",
    "create index case_stop_of on case_stop (case_id, state)",
    "create index outbox_parked on outbox (failed_at, id) where failed_at is not null",
    "create index account_staff on account (name, id) where role <> 'applicant'",
    "create index entry_unsealed on ledger_entry (recorded_at, id) where hash is null",
    "create index payout_kind on payout (state, kind, due_on, id)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let db = schema.get_connection();
        for index in INDEXES {
            db.execute_unprepared(index).await?;
        }
        // Parts of names are found otherwise now.
        db.execute_unprepared("drop index case_search").await?;
        let search = if db.get_database_backend() == DbBackend::Sqlite { SQLITE } else { POSTGRES };
        for statement in search {
            db.execute_unprepared(statement).await?;
        }
        Ok(())
    }
}

/// Parts of names, kept by the database itself. A row has a number of its own: that of the case may change when the
/// file is packed. What is removed is overwritten.
const SQLITE: &[&str] = &[
    "create table case_text_row (place integer primary key, case_id blob not null unique)",
    "create virtual table case_text using fts5(name, tokenize = 'trigram')",
    "insert into case_text (case_text, rank) values ('secure-delete', 1)",
    "insert into case_text_row (case_id) select id from \"case\"",
    "insert into case_text (rowid, name) select place, name_lower from case_text_row r \
     join \"case\" c on c.id = r.case_id",
    "create trigger case_text_new after insert on \"case\" begin \
     insert into case_text_row (case_id) values (new.id); \
     insert into case_text (rowid, name) select place, new.name_lower from case_text_row where case_id = new.id; end",
    "create trigger case_text_changed after update of name_lower on \"case\" \
     when new.name_lower <> old.name_lower begin \
     update case_text set name = new.name_lower \
     where rowid = (select place from case_text_row where case_id = new.id); \
     end",
    "create trigger case_text_gone after delete on \"case\" begin \
     delete from case_text where rowid = (select place from case_text_row where case_id = old.id); \
     delete from case_text_row where case_id = old.id; end",
];

const POSTGRES: &[&str] = &[
    "create extension if not exists pg_trgm",
    "create index case_name_parts on \"case\" using gin (name_lower gin_trgm_ops)",
    "create index case_name_begins on \"case\" (name_lower text_pattern_ops)",
    "create index case_number_begins on \"case\" (number text_pattern_ops)",
];
