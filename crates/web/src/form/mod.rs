//! Forms: what was typed, what is wrong with it, and how a field looks. Every form of the system goes
//! through here, so the rules for labels, hints, errors and focus hold everywhere.

pub mod amount;
pub mod day;
pub mod field;
pub mod read;
pub mod typed;
