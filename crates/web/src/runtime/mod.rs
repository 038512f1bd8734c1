//! What a node is made of and how it starts.

pub mod clock;
pub mod config;
pub mod credentials;
pub mod places;
pub mod readiness;
pub mod ready;
pub mod secrets;
pub mod serve;
pub mod state;
