//! Money that comes back: terms, schedules, charges per month, and which payment settles what.

pub mod allocation;
pub mod billing;
pub mod change;
pub mod collection_costs;
pub mod day_count;
pub mod effective_rate;
pub mod history;
pub mod income_share;
pub mod loan;
mod payments;
pub mod pre_financing;
pub mod projection;
pub mod replay;
pub mod schedule;
pub mod terms;
pub mod true_up;
