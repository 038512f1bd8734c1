//! Read models: what a page shows of many records at once, in as few statements as can be.

pub mod account_moves;
pub mod ageing;
pub mod money;
pub mod people;
pub mod providers;
pub mod queue;
