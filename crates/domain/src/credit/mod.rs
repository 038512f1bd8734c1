//! Credit: what the law asks, how the fund stands under it, and on what an offer rests.

pub mod affordability;
pub mod basis;
pub mod information;
pub mod rules;
pub mod status;
