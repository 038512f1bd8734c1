//! Lists and sums over many cases.

pub mod account_moves;
pub mod ageing;
pub mod back_from_others;
pub mod kept_lists;
pub mod money;
pub mod payout_lists;
pub mod people;
pub mod projections;
pub mod providers;
pub mod queue;
pub mod queue_filter;
pub(crate) mod queue_search;
pub mod tied;
pub mod today;
pub mod who_repays;
