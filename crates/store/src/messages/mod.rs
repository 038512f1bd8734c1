//! What people are told, and who is called back.

pub mod call_requests;
pub mod callbacks;
pub mod outbox;
pub mod reminders;
