//! The application: a list of tasks, a page of questions each, papers, check and send.

mod page;
pub mod papers;
pub mod routes;
pub mod send;
mod start;
mod tasks;
mod withdraw;
