//! The store on a real database: SQLite, or PostgreSQL when `TEST_POSTGRES_URL` names one.

#![cfg(test)]

mod ageing;
mod big_run;
mod billing;
mod books;
mod cases;
mod changes;
mod full_disk;
mod jobs;
mod ledger;
mod lists;
mod log;
mod outbox;
mod payouts;
mod people;
mod receipts;
mod refunds;
mod results;
mod round_trips;
mod schema;
mod sign_in;
mod standing;
mod support;
mod true_ups;
mod walk;
mod watches;
