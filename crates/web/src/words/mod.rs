//! Texts by key in the reader's language, and how that language writes money, dates and numbers.

pub mod contact;
pub mod filters;
pub mod format;
pub mod lang;
pub mod numbers;
