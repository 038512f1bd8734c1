//! The books: entries in chains, the days they are closed for, and the control of it all.

pub mod books;
pub mod chain;
pub mod check;
pub mod closed;
pub mod credit;
pub mod periods;
pub mod subject;
pub mod totals;
