//! Loans as sums: schedules, what happens to them, and what a payment settles first.

pub mod allocation;
pub mod collection_costs;
pub mod day_count;
pub mod effective_rate;
pub mod history;
pub mod loan;
pub mod payments;
pub mod posting;
pub mod schedule;
