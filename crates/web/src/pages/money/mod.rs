//! The administrators' pages: money out, money back, and messages that did not leave.

mod back_from_others;
mod billing;
mod ledger;
mod messages;
mod overview;
pub mod payout_changes;
mod payout_form;
mod payout_returns;
mod payout_split;
mod payouts;
mod repayment;
pub mod routes;
