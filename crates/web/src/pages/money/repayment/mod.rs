//! Who repays, what they owe, earn and asked to change.

pub(crate) mod account;
pub(in crate::pages) mod amendments;
pub(crate) mod callbacks;
pub(crate) mod credit;
pub(crate) mod incomes;
pub(crate) mod repayments;
