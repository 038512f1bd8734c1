//! Keeping a benefit while training, and what the fund's money does to it.

pub mod bijstand;
pub mod kind;
pub mod means;
pub mod retention;
pub mod rules;
