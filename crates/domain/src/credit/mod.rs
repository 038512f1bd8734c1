//! Credit: what the law asks, how the fund stands under it, and on what an offer rests.

pub mod basis;
pub mod rules;
pub mod status;
