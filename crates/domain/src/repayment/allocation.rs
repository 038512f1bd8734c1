//! Which charge a payment settles: the oldest due first (BW 6:43 lid 2).

use chrono::NaiveDate;

use crate::{ids::ChargeId, money::Money};

/// What is still open of a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenCharge {
    pub id: ChargeId,
    pub due_on: NaiveDate,
    pub open: Money,
}

/// The part of a payment that goes to one charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub charge: ChargeId,
    pub amount: Money,
}

/// A payment spread over what is open. What is left over stays the person's (requirement PF15).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allocation {
    pub parts: Vec<Part>,
    pub surplus: Money,
}

/// Spreads an amount over the open charges, oldest due date first and then in the order of their ids.
#[must_use]
pub fn allocate(amount: Money, charges: &[OpenCharge]) -> Allocation {
    let mut oldest_first = charges.to_vec();
    oldest_first.sort_by_key(|it| (it.due_on, it.id));
    let mut surplus = amount;
    let mut parts = Vec::new();
    for charge in oldest_first {
        let part = surplus.min(charge.open);
        if !part.is_zero() {
            parts.push(Part { charge: charge.id, amount: part });
            surplus = surplus.less(part);
        }
    }
    Allocation { parts, surplus }
}
