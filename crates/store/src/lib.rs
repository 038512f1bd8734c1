//! Reading and writing what the fund knows. The only crate that knows there is SQL.

pub mod accounts;
pub mod agreements;
pub mod billing;
mod bulk;
pub mod calls;
mod carry_out;
pub mod cases;
pub mod chain;
pub mod changes;
pub mod charging;
pub mod check;
pub mod codes;
pub mod corrections;
pub mod db;
mod entity;
pub mod ids;
pub mod incomes;
pub mod ledger;
pub mod lists;
pub mod log;
pub mod outbox;
pub mod papers;
pub mod payouts;
pub mod periods;
pub mod projections;
pub mod receipts;
pub mod reminders;
pub mod results;
pub mod runs;
pub mod sessions;
pub mod settings;
mod settle;
pub mod standing;
pub mod true_ups;
pub mod watches;

pub use db::{Db, Reads, StoreError, Tx};
