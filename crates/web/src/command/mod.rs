//! What the program does when it is called by hand: one file a subject. Each answers on standard output and names
//! what is wrong.

pub mod bill;
pub mod calculate;
pub mod check;
pub mod key;
pub mod recompute;
pub mod users;
