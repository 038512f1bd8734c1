//! Messages: what they say, and how they leave the house.

pub mod answers;
pub mod contract;
pub mod letters;
pub mod out;
pub mod render;
pub mod send;
pub mod words;
