//! What an applicant typed so far.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::error::{StoreError, corrupt};

/// Fields by name, as typed.
pub type Fields = BTreeMap<String, String>;

/// The pages of an application by name, each with its fields as typed.
pub type Draft = BTreeMap<String, Fields>;

pub(crate) fn json(value: &impl Serialize, column: &'static str) -> Result<Value, StoreError> {
    serde_json::to_value(value).map_err(|_| corrupt("case", column))
}
