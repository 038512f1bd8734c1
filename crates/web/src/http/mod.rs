//! Everything between the network and a page: who asks, what they may open, and what every answer passes.

pub mod access;
pub mod assets;
pub mod connections;
pub mod context;
pub mod csv;
pub mod door;
pub mod error;
pub mod once;
pub mod paths;
pub(crate) mod rest;
pub mod router;
pub mod security;
pub mod session;
pub mod source;
pub mod turns;
pub(crate) mod unsent;
