//! The managers' pages: settings of the fund, who works for it, what two of them agree on, and what happened at the
//! doors.

mod proposals;
pub mod routes;
mod security;
mod settings;
mod users;
