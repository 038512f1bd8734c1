//! Which receipt settles which charge, in the order of the days they count for (requirements PF14 and LG6).
//!
//! The same charges and receipts lead to the same outcome in whatever order they became known.

use std::cmp::Ordering;

use chrono::NaiveDate;

use crate::{
    ids::{ChargeId, EntryId},
    lending::allocation::{OpenCharge, Part, allocate},
    money::Money,
};

/// A charge that was made, or money that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReplayedEvent {
    /// The first entry of the event; later ones have a later id.
    pub root: EntryId,
    /// The day it counts for.
    pub on: NaiveDate,
    /// What happened.
    pub what: EventKind,
}

/// An event that a replay puts in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// `waived` of it is asked no longer, by a decision.
    Charge {
        /// The charge.
        id: ChargeId,
        /// Last day to pay it.
        due_on: NaiveDate,
        /// What is asked, before what was waived.
        amount: Money,
        /// Of the amount, interest.
        interest: Money,
        /// Of the amount, what is asked no longer.
        waived: Money,
    },
    /// Money that came in.
    Receipt {
        /// What came in.
        amount: Money,
    },
}

/// What an event comes to: what it pays, and what of a receipt is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettledEvent {
    /// The event that was settled.
    pub event: ReplayedEvent,
    /// Of a receipt: the charges it pays. Of a charge: what earlier receipts had left for it.
    pub parts: Vec<Part>,
    /// What is left of a receipt when every charge is paid.
    pub surplus: Money,
}

impl SettledEvent {
    /// All its parts together.
    #[must_use]
    pub fn settled(&self) -> Money {
        self.parts.iter().map(|it| it.amount).sum()
    }
}

/// Charges before receipts of the same day, and then as they became known.
fn order(one: &ReplayedEvent, other: &ReplayedEvent) -> Ordering {
    let rank = |it: &ReplayedEvent| matches!(it.what, EventKind::Receipt { .. });
    (one.on, rank(one), one.root).cmp(&(other.on, rank(other), other.root))
}

/// Folds the events in the order of their days.
#[must_use]
pub fn replay(events: &[ReplayedEvent]) -> Vec<SettledEvent> {
    let mut sorted = events.to_vec();
    sorted.sort_by(order);
    let mut open: Vec<OpenCharge> = Vec::new();
    let mut credit = Money::ZERO;
    let mut all = Vec::with_capacity(sorted.len());
    for event in sorted {
        let (parts, surplus) = match event.what {
            EventKind::Charge { id, due_on, amount, waived, .. } => {
                let amount = amount.minus_or_zero(waived);
                let used = credit.min(amount);
                credit = credit.minus_or_zero(used);
                open.push(OpenCharge { id, due_on, open: amount.minus_or_zero(used) });
                let part = Part { charge: id, amount: used };
                (if used.is_zero() { Vec::new() } else { vec![part] }, Money::ZERO)
            }
            EventKind::Receipt { amount } => {
                let spread = allocate(amount, &open);
                for part in &spread.parts {
                    if let Some(charge) = open.iter_mut().find(|it| it.id == part.charge) {
                        charge.open = charge.open.minus_or_zero(part.amount);
                    }
                }
                open.retain(|it| !it.open.is_zero());
                credit = credit.plus(spread.surplus);
                (spread.parts, spread.surplus)
            }
        };
        all.push(SettledEvent { event, parts, surplus });
    }
    all
}
