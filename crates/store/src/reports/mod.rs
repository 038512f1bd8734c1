//! Lists and sums over many cases.

pub mod account_moves;
pub mod ageing;
pub mod money;
pub mod people;
pub mod projections;
pub mod providers;
pub mod queue;
