//! Reading and writing what the fund knows. The only crate that knows there is SQL.

pub mod agenda;
pub mod billing;
pub mod case_steps;
pub mod casework;
pub mod commands;
pub mod connection;
pub mod db;
mod entity;
pub mod error;
pub mod ids;
pub mod jobs;
pub mod ledger;
pub mod messages;
pub mod money_out;
pub mod people;
pub mod repayment;
pub mod reports;
pub mod schema;
pub mod servicing;
pub mod settings;
