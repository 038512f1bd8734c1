//! Two windows, or two people, with one page: what each of them changed is kept, and where both changed the same
//! answer the second one is asked.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use store::casework::drafts::Fields;

use crate::runtime::secrets::hex;

/// The field of a form that says what its answers were when the page was made.
pub const BASIS: &str = "basis";

/// What a page brought together with what was saved meanwhile.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// To be saved: where both changed the same answer, what is saved stays.
    pub fields: Fields,
    /// Names of the questions that both changed.
    pub disputed: Vec<String>,
    /// What the page sent for those.
    pub typed: Fields,
}

/// A short mark of a value: enough to see that it changed.
fn mark(value: &str) -> String {
    hex(&Sha256::digest(value)[..4])
}

/// The marks of saved answers, for a field of the form.
#[must_use]
pub fn basis(saved: &Fields) -> String {
    let marks: Vec<String> = saved.iter().map(|(name, value)| format!("{name}:{}", mark(value))).collect();
    marks.join(" ")
}

/// The question a field belongs to: a day is one answer in three fields, boxes are one answer in several.
fn question<'a>(name: &'a str, questions: &'a [String]) -> &'a str {
    let belongs = |it: &&String| {
        name == it.as_str() || name.strip_prefix(it.as_str()).is_some_and(|it| it.starts_with('-'))
    };
    questions.iter().filter(belongs).max_by_key(|it| it.len()).map_or(name, String::as_str)
}

/// Brings together what is saved and what a page sends that was made when other answers were saved.
#[must_use]
pub fn merge(saved: &Fields, typed: &Fields, basis: &str, questions: &[String]) -> Merged {
    let marks: BTreeMap<&str, &str> = basis.split(' ').filter_map(|it| it.split_once(':')).collect();
    let empty = mark("");
    let names = || saved.keys().chain(typed.keys()).map(String::as_str).chain(marks.keys().copied());
    let mut asked: Vec<&str> = names().map(|it| question(it, questions)).collect();
    asked.sort_unstable();
    asked.dedup();
    let mut merged = Merged::default();
    for asked in asked {
        let parts: Vec<&str> = names().filter(|it| question(it, questions) == asked).collect();
        let value = |from: &Fields, name: &str| from.get(name).cloned().unwrap_or_default();
        let is_at = |from: &Fields| {
            parts.iter().all(|it| mark(&value(from, it)) == *marks.get(it).unwrap_or(&empty.as_str()))
        };
        let is_same = parts.iter().all(|it| value(saved, it) == value(typed, it));
        let from = if is_same || is_at(saved) {
            typed
        } else {
            if !is_at(typed) {
                merged.disputed.push(asked.to_owned());
                let sent = parts.iter().filter_map(|it| Some(((*it).to_owned(), typed.get(*it)?.clone())));
                merged.typed.extend(sent);
            }
            saved
        };
        let kept = parts.iter().filter_map(|it| Some(((*it).to_owned(), from.get(*it)?.clone())));
        merged.fields.extend(kept);
    }
    merged
}
