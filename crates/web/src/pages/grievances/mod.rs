//! Objections and complaints: the form of the applicant, and the pages of who answers.

mod desk;
mod mine;
pub mod routes;
