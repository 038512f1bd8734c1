//! Movements in the books that a loan leads to, and what must change to get from one list of them to another.

use chrono::NaiveDate;

use crate::ledger::Transfer;

/// One movement in the books that the events lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// The day it counts for.
    pub on: NaiveDate,
    /// What moves.
    pub transfer: Transfer,
}

/// What must be reversed and what must be written, to get from one list of movements to another.
#[must_use]
pub fn difference(before: &[Posting], after: &[Posting]) -> (Vec<Posting>, Vec<Posting>) {
    let mut gone = before.to_vec();
    let mut fresh = Vec::new();
    for posting in after {
        match gone.iter().position(|it| it == posting) {
            Some(place) => drop(gone.remove(place)),
            None => fresh.push(*posting),
        }
    }
    (gone, fresh)
}
