//! The rules of the fund, as plain functions over plain values.
//!
//! Nothing here reads a clock, a file, a database or the network, and nothing is async: the same
//! arguments always give the same answer. Numbers that a law or the fund's own regulation sets live in
//! `rules/*.toml` with their source.

#![warn(missing_docs)]
// A new variant of our own must be thought about wherever variants are told apart.
#![warn(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

pub mod actor;
pub mod agenda;
pub mod allowances;
pub mod answer;
pub mod application;
pub mod bank_days;
pub mod benefit;
pub mod bsn;
pub mod budget;
pub mod calendar;
pub mod case;
pub mod childcare;
pub mod credit;
pub mod duties;
pub mod evidence;
pub mod explain;
pub mod fund;
pub mod funding;
pub mod grievance;
pub mod identifiers;
pub mod ids;
pub mod ledger;
pub mod ledger_key;
pub mod lending;
pub mod money;
mod named;
pub mod notice;
pub mod outlook;
mod reminder;
pub mod repayment;
pub mod reversal_reason;
pub mod rules;
pub mod sepa;
pub mod text;
pub mod training_window;
