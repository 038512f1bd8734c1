//! Billing runs: a month for everybody who repays.

pub(crate) mod bulk;
pub(crate) mod lines;
pub mod monthly;
pub(crate) mod posting;
pub mod runs;
