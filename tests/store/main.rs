//! The store on a real database: SQLite, or PostgreSQL when `TEST_POSTGRES_URL` names one.

#![cfg(test)]

mod ageing;
mod amendments;
mod annual_settlements;
mod assessed_amounts;
mod balance;
mod before;
mod big_run;
mod billing;
mod books;
mod bounds;
mod calendar;
mod cases;
mod conditions;
mod duties;
mod early;
mod finished;
mod full_disk;
mod interest;
mod jobs;
mod ledger;
mod lists;
mod log;
mod outbox;
mod payout_changes;
mod payouts;
mod people;
mod projections;
mod receipts;
mod refunds;
mod returns;
mod revisions;
mod round_trips;
mod schema;
mod seen;
mod sign_in;
mod stops;
mod support;
mod totals;
mod walk;
