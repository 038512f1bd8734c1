//! What people are told, and who is called back.

pub mod callbacks;
pub mod outbox;
pub mod reminders;
