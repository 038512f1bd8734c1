//! The applicant's own pages after sending: how far it is, the decision, agreements, repaying.

mod agenda;
pub mod agreement;
mod credit;
mod hardship;
pub mod income;
mod overview;
pub mod repay;
pub mod routes;
mod statement;
mod stop;
pub mod what_if;
