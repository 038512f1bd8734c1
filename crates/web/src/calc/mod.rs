//! The rules on standard input and output, for auditors and testers: the very code the pages use.

pub mod account;
pub mod allowances;
pub mod benefit;
pub mod budget;
mod budget_output;
pub mod childcare;
pub mod claims;
pub mod entitlement;
mod events;
pub mod income_share;
mod numbers;
pub mod runner;
pub mod schedule;
