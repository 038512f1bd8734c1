//! Money that comes back: terms, charges per month, and which payment settles what.

pub mod allocation;
pub mod billing;
pub mod income_share;
pub mod pre_financing;
pub mod terms;
