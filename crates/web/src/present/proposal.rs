//! A proposal and the log of a case in words.

use domain::money::Money;
use store::casework::audit_log;

use crate::words::lang::Lang;

/// A line of what is proposed or decided.
pub(crate) struct ProposalLine {
    pub what: String,
    pub instrument: String,
    pub payee: String,
    pub total: Money,
    pub parts: Vec<String>,
}

/// A line of the log: what happened and who did it.
pub(crate) fn log_words(lang: Lang, written: &audit_log::WrittenEntry) -> String {
    let step = lang.named("log", &written.step);
    let who = if written.by == "applicant" || written.by == "system" {
        lang.text(&format!("log-by-{}", written.by))
    } else {
        written.by.clone()
    };
    format!("{step}: {who}")
}
