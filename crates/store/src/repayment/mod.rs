//! Agreements, what they are charged, what comes in for them and what people earn.

pub mod agreements;
pub mod charges;
pub mod income_lists;
pub mod incomes;
pub(crate) mod reallocation;
pub mod receipts;
pub mod unknown_incomes;
pub mod unsigned;
