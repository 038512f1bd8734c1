//! What templates may call: `{{ "key"|t }}`, `{{ "key"|tr(today) }}`, `{{ amount|euro }}`, `{{ day|date }}`.

use askama::{Result, Values, get_value};
use chrono::NaiveDate;
use domain::{calendar::Month, money::Money};
use store::place::MOST_COUNTED;

use crate::words::{format, lang::Lang};

fn lang(values: &dyn Values) -> Result<Lang> {
    get_value::<Lang>(values, "lang").copied()
}

/// The text of a key.
#[askama::filter_fn]
pub fn t<K: AsRef<str>>(key: K, values: &dyn Values) -> Result<String> {
    Ok(lang(values)?.text(key.as_ref()))
}

/// The text of a key with numbers of the regulation in it, as they hold on a day.
#[askama::filter_fn]
pub fn tr<K: AsRef<str>>(key: K, values: &dyn Values, day: &NaiveDate) -> Result<String> {
    Ok(lang(values)?.ruled(key.as_ref(), *day))
}

/// The text of a key with one value in it.
#[askama::filter_fn]
pub fn tw<K: AsRef<str>, V: std::fmt::Display>(
    key: K,
    values: &dyn Values,
    name: &'static str,
    value: V,
) -> Result<String> {
    Ok(lang(values)?.say(key.as_ref(), &[(name, value.to_string())]))
}

/// An amount as the language writes it.
#[askama::filter_fn]
pub fn euro(amount: &Money, values: &dyn Values) -> Result<String> {
    Ok(format::euro(lang(values)?, *amount))
}

/// Cents that may be below zero.
#[askama::filter_fn]
pub fn cents(amount: &i64, values: &dyn Values) -> Result<String> {
    Ok(format::cents(lang(values)?, *amount))
}

/// A count that stops at the most that is counted.
#[askama::filter_fn]
pub fn counted(count: &i64, _: &dyn Values) -> Result<String> {
    Ok(format::counted(count.unsigned_abs(), MOST_COUNTED))
}

/// A day in full.
#[askama::filter_fn]
pub fn date(day: &NaiveDate, values: &dyn Values) -> Result<String> {
    Ok(format::date(lang(values)?, *day))
}

/// A month in full.
#[askama::filter_fn]
pub fn month(month: &Month, values: &dyn Values) -> Result<String> {
    Ok(format::month(lang(values)?, *month))
}
