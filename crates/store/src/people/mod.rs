//! Who comes in: accounts, sessions, codes, what staff may do and what two managers decide.

pub mod accounts;
pub mod codes;
pub mod guesses;
pub mod manager_proposals;
pub mod security;
pub mod sessions;
pub mod staff;
pub mod unsent;
