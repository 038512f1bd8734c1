//! The questions to an applicant, their answers, and how both are kept.

pub(crate) mod amounts;
pub mod answers;
pub mod begin;
pub mod between;
pub mod check_cookie;
pub mod children;
pub mod merge;
pub mod sections;
pub mod summary;
pub mod validate;
