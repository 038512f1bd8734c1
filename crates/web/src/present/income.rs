//! An income as somebody gave it.

use store::repayment::incomes::{IncomeRecord, IncomeSpan};

use crate::words::{
    format::{euro, month},
    lang::Lang,
};

/// What somebody gave so far, in words, with what the fund found.
#[must_use]
pub fn income_label(lang: Lang, record: &IncomeRecord) -> String {
    let span = match record.span {
        IncomeSpan::From(at) => lang.say("income-from", &[("month", month(lang, at))]),
        IncomeSpan::Year(year) => lang.say("income-of-year", &[("year", year.to_string())]),
    };
    let state = lang.text(&format!("income-state-{}", record.state.name()));
    let source = lang.named("earns", record.given.source.name());
    format!("{span}: {}. {source}. {state}", euro(lang, record.given.amount))
}
