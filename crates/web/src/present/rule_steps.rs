//! The steps of a calculation in words.

use domain::explain::{Step, Value};

use crate::words::{
    format::{self, euro},
    lang::Lang,
};

/// One step of a calculation as a sentence.
#[must_use]
pub fn sentence(lang: Lang, step: &Step) -> String {
    let mut values: Vec<(&'static str, String)> =
        step.values.iter().map(|it| (it.name, printed(lang, it.value))).collect();
    values.push(("result", printed(lang, step.result)));
    lang.say(&format!("step-{}", step.kind), &values)
}

/// A value in words and figures.
#[must_use]
pub fn printed(lang: Lang, value: Value) -> String {
    match value {
        Value::Euros(amount) => euro(lang, amount),
        Value::Hours(hours) => format::decimal(lang, hours),
        Value::Permille(permille) => {
            format!("{}%", format::decimal(lang, domain::explain::percent(permille)))
        }
        Value::Less(amount) => format!("−{}", euro(lang, amount)),
        Value::Number(number) => format::decimal(lang, number),
        Value::Share(share) => {
            format!("{}%", format::decimal(lang, (share * rust_decimal::Decimal::ONE_HUNDRED).normalize()))
        }
        Value::Count(count) => count.to_string(),
        Value::Day(day) => format::date(lang, day),
        Value::Month(month) => format::month(lang, month),
    }
}
