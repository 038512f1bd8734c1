//! How the database is reached, and what passes by itself when it cannot be.

pub mod locks;
pub(crate) mod outage;
pub(crate) mod pool;
pub mod request;
pub(crate) mod turn;
