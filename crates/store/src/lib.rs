//! Reading and writing what the fund knows. The only crate that knows there is SQL.

pub mod accounts;
pub mod agreements;
pub mod billing;
pub mod cases;
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
pub mod receipts;
pub mod results;
pub mod sessions;
pub mod settings;
pub mod watches;

pub use db::{Db, Reads, StoreError, Tx};
