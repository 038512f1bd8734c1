//! A proposal and the log of a case in words.

use chrono::NaiveDate;
use domain::{case::payout_condition::PayoutCondition, money::Money};
use store::casework::audit_log;

use crate::words::{
    format::{date, euro, month},
    lang::Lang,
};

/// A line of what is proposed or decided.
pub(crate) struct ProposalLine {
    pub what: String,
    pub instrument: String,
    pub payee: String,
    pub total: Money,
    pub parts: Vec<String>,
    /// For what its payouts wait; empty when for nothing.
    pub condition: String,
}

/// A line of the log: what happened and who did it.
pub(crate) fn log_words(lang: Lang, written: &audit_log::WrittenEntry) -> String {
    let step = step_words(lang, written);
    let who = if written.by == "applicant" || written.by == "system" {
        lang.text(&format!("log-by-{}", written.by))
    } else {
        written.by.clone()
    };
    format!("{step}: {who}")
}

/// What happened; of what was registered of a training which thing, and of which month.
fn step_words(lang: Lang, written: &audit_log::WrittenEntry) -> String {
    let step = lang.named("log", &written.step);
    let fact = |name: &str| written.facts.get(name).and_then(serde_json::Value::as_str);
    let Some(kind) = fact("kind").filter(|_| written.step.starts_with("training_fact")) else { return step };
    let what = lang.named("training-fact", kind);
    let of = fact("month").and_then(|it| it.parse().ok()).map(|it| month(lang, it));
    let what = of.map_or(what.clone(), |of| format!("{what}, {of}"));
    format!("{step} ({what})")
}

/// For what the payouts of a line wait; empty when for nothing.
pub(crate) fn condition(lang: Lang, condition: PayoutCondition) -> String {
    match condition {
        PayoutCondition::Nothing => String::new(),
        PayoutCondition::Started | PayoutCondition::Attended | PayoutCondition::Consented => {
            lang.named("payout-condition", condition.name())
        }
    }
}

/// Each part with its day; parts of one amount in a row as one line.
pub(crate) fn parts(lang: Lang, all: &[(Money, NaiveDate)]) -> Vec<String> {
    all.chunk_by(|one, other| one.0 == other.0)
        .filter_map(|same| {
            let (amount, from) = same.first()?;
            let (_, to) = same.last()?;
            let (amount, from) = (euro(lang, *amount), date(lang, *from));
            Some(match same.len() {
                1 => format!("{amount}, {from}"),
                count => format!("{count} × {amount}, {from} – {}", date(lang, *to)),
            })
        })
        .collect()
}
