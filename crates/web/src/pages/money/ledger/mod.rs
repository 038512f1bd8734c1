//! The books, and what follows from them.

pub(crate) mod ageing;
pub(crate) mod books;
pub(crate) mod projection;
pub(crate) mod reversal;
