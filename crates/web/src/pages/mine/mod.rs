//! The applicant's own pages after sending: how far it is, the decision, agreements, repaying.

mod agenda;
pub mod agreement;
mod credit;
mod decided;
mod hardship;
mod hardship_effects;
pub mod income;
mod overview;
pub mod repay;
pub mod routes;
mod statement;
mod stop;
mod todos;
pub mod what_if;
