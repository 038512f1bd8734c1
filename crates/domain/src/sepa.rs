//! Where a payment in euros reaches an account (EPC409-09).

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::text::Iban;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scope {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "url")]
    _url: String,
    #[serde(rename = "confidence")]
    _confidence: crate::explain::Confidence,
    countries: String,
    joined: Vec<Joined>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Joined {
    country: String,
    on: NaiveDate,
}

static SCOPE: LazyLock<Scope> = LazyLock::new(|| {
    toml::from_str(include_str!("../rules/sepa.toml")).expect("the list parses; a test reads it")
});

/// Whether a payment can be sent to the account on this day.
#[must_use]
pub fn reaches(iban: &Iban, on: NaiveDate) -> bool {
    let country = &iban.as_str()[..2];
    SCOPE.countries.split_whitespace().any(|it| it == country)
        || SCOPE.joined.iter().any(|it| it.country == country && it.on <= on)
}
