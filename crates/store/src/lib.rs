//! Reading and writing what the fund knows. The only crate that knows there is SQL.

pub mod billing;
mod carry_out;
pub mod case_steps;
pub mod casework;
pub mod changes;
pub mod commands;
pub mod connection;
pub mod db;
mod entity;
pub mod error;
pub mod ids;
pub mod ledger;
pub mod lists;
pub mod messages;
pub mod money_out;
pub mod people;
pub mod postponement;
pub mod projections;
pub mod proposals;
pub mod repayment;
pub mod schema;
pub mod settings;
pub mod standing;
pub mod true_ups;
