//! The rules on standard input and output, for auditors and testers: the very code the pages use.

use std::fmt;

use domain::money::Money;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{DeserializeOwned, Error, MapAccess, Visitor},
};
use serde_json::{Map, Value as Json};

/// One case in JSON, its result in JSON.
pub type Calculation = fn(&str) -> Result<String, Wrong>;

/// The path of the field that is wrong, and why.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {why}")]
pub struct Wrong {
    pub path: String,
    pub why: String,
}

pub(crate) fn wrong(path: &str, why: impl std::fmt::Display) -> Wrong {
    Wrong { path: path.to_owned(), why: why.to_string() }
}

pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, Wrong> {
    let mut json = serde_json::Deserializer::from_str(text);
    let input = serde_path_to_error::deserialize(&mut json)
        .map_err(|error| wrong(&error.path().to_string(), said(error.inner())))?;
    json.end().map_err(|error| wrong("$", error))?;
    Ok(input)
}

/// A part that was taken out of its input, at the path it had there.
pub(crate) fn part<T: DeserializeOwned>(path: &str, value: Json) -> Result<T, Wrong> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let within = error.path().to_string();
        let path = match within.as_str() {
            "." => path.to_owned(),
            _ if path == "." => within,
            index if index.starts_with('[') => format!("{path}{index}"),
            name => format!("{path}.{name}"),
        };
        wrong(&path, said(error.inner()))
    })
}

/// What serde says, without the column when the path says it better.
pub(crate) fn said(error: &serde_json::Error) -> String {
    let said = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    said.strip_suffix(&place).filter(|_| error.is_data()).map(str::to_owned).unwrap_or(said)
}

/// The fields of an object that is read in parts; none may be there twice.
pub(crate) struct Fields(pub(crate) Map<String, Json>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_map(FieldsReader).map(Self)
    }
}

pub(crate) struct FieldsReader;

impl<'de> Visitor<'de> for FieldsReader {
    type Value = Map<String, Json>;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut input: A) -> Result<Self::Value, A::Error> {
        let mut fields = Map::new();
        while let Some((name, value)) = input.next_entry::<String, Json>()? {
            if fields.insert(name.clone(), value).is_some() {
                return Err(A::Error::custom(format!("duplicate field `{name}`")));
            }
        }
        Ok(fields)
    }
}

pub(crate) fn write(result: &impl Serialize) -> Result<String, Wrong> {
    serde_json::to_string(result).map_err(|error| wrong("$", error))
}

/// An amount that is printed with two decimals.
pub(crate) fn shown(amount: Money) -> String {
    amount.decimal().to_string()
}
