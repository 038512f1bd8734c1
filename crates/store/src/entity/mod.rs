//! One struct per table, with primitive columns only.

pub(crate) mod account;
pub(crate) mod agreement;
pub(crate) mod allocation;
pub(crate) mod case;
pub(crate) mod case_log;
pub(crate) mod charge;
pub(crate) mod code;
pub(crate) mod correction;
pub(crate) mod course;
pub(crate) mod guess;
pub(crate) mod income_statement;
pub(crate) mod job_run;
pub(crate) mod ledger_entry;
pub(crate) mod ledger_transfer;
pub(crate) mod outbox;
pub(crate) mod paper;
pub(crate) mod payout;
pub(crate) mod programme;
pub(crate) mod provider;
pub(crate) mod receipt;
pub(crate) mod retention_result;
pub(crate) mod session;
pub(crate) mod setting;
pub(crate) mod watch;
