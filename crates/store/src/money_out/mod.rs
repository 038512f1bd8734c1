//! Money that goes out, and what holds it back.

pub mod changes;
pub mod disbursement;
pub mod holds;
pub mod payouts;
pub mod refunds;
pub(crate) mod replan;
pub mod returns;
