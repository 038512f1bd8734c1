//! What happens without anybody asking: mail goes out, months are billed, reminders are written. One file a job.

mod close;
mod contracts;
pub mod control;
mod credit;
pub mod day;
mod drafts;
mod duties;
pub mod failed;
mod first_incomes;
mod incomes;
pub mod lease;
pub mod letters;
mod papers;
pub mod post;
mod prepare;
mod project;
pub mod recompute;
mod remind;
mod renew;
pub(crate) mod report;
mod sweep;
mod wipe;
pub mod worker;
