//! Pages for applicants, reviewers and administrators, and the messages that go out.

pub mod calc;
pub mod clock;
pub mod config;
pub mod secrets;
