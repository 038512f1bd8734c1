//! The calendar that a person subscribes to: its key, and what was published under it.

pub mod feeds;
pub mod published;
