//! What anybody may read: start, quick check, information.

mod call_me;
pub mod check;
mod home;
mod info;
pub mod outcome;
pub mod routes;
mod rules;
mod steps;
mod unsent;
