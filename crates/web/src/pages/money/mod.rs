//! The administrators' pages: money out, money back, and messages that did not leave.

mod account;
mod ageing;
mod books;
mod calls;
pub(in crate::pages) mod changes;
mod incomes;
mod messages;
mod overview;
pub mod payouts;
mod periods;
mod projection;
mod repayments;
mod reverse;
pub mod routes;
mod runs;
