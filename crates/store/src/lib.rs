//! Reading and writing what the fund knows. The only crate that knows there is SQL.
//!
//! Every function that gives a `Result` can fail with [`error::StoreError`]: because the database refuses or does not
//! answer, because a row holds what the domain does not allow ([`error::StoreError::Corrupt`]), or because what an id
//! names is not there ([`error::StoreError::NotFound`]). A heading "Errors" names only what a caller acts upon.

#![warn(missing_docs)]
// A new variant of our own must be thought about wherever variants are told apart.
#![warn(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

pub mod agenda;
pub mod billing;
mod bounds;
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
pub mod place;
pub mod repayment;
pub mod reports;
pub mod schema;
pub mod servicing;
pub mod settings;
mod sql;
