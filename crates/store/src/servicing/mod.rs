//! Changing an agreement after it was signed.

pub mod amendments;
pub mod annual_settlements;
pub(crate) mod apply_amendment;
pub mod balance;
pub mod early;
pub mod funding;
pub mod hardship;
pub mod postponement;
pub mod proposals;
pub mod revisions;
pub mod stops;
pub mod withdrawal;
