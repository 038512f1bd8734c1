//! Which charge a payment settles: the oldest due first (BW 6:43 lid 2).

use chrono::NaiveDate;

use crate::{ids::ChargeId, money::Money};

/// What is still open of a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenCharge {
    /// Its key.
    pub id: ChargeId,
    /// What is due earliest is paid first.
    pub due_on: NaiveDate,
    /// Asked and not paid.
    pub open: Money,
}

/// The part of a payment that goes to one charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The charge that is paid.
    pub charge: ChargeId,
    /// What of it is paid.
    pub amount: Money,
}

/// A payment spread over what is open. What is left over stays the person's (requirement PF15).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// What each charge gets.
    pub parts: Vec<Part>,
    /// What no charge needs.
    pub surplus: Money,
}

/// What is open of one obligation, in the order the law pays it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// Costs of collecting, also those outside court (HR 10 July 2015).
    pub costs: Money,
    /// Interest that fell due.
    pub interest: Money,
    /// What was lent or agreed.
    pub principal: Money,
}

impl Claim {
    /// Costs, interest and principal together.
    #[must_use]
    pub fn total(&self) -> Money {
        [self.costs, self.interest, self.principal].into_iter().sum()
    }

    /// What a payment settles of it: first costs, then interest, then principal (BW 6:44). What is left over comes
    /// back as the second value.
    #[must_use]
    pub fn pay(&self, payment: Money) -> (Self, Money) {
        let costs = payment.min(self.costs);
        let left = payment.minus_or_zero(costs);
        let interest = left.min(self.interest);
        let left = left.minus_or_zero(interest);
        let principal = left.min(self.principal);
        (Self { costs, interest, principal }, left.minus_or_zero(principal))
    }

    /// What is open after so much of it was settled.
    #[must_use]
    pub fn less(&self, settled: &Self) -> Self {
        Self {
            costs: self.costs.minus_or_zero(settled.costs),
            interest: self.interest.minus_or_zero(settled.interest),
            principal: self.principal.minus_or_zero(settled.principal),
        }
    }

    /// Both claims, each sort by itself.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            costs: self.costs.plus(other.costs),
            interest: self.interest.plus(other.interest),
            principal: self.principal.plus(other.principal),
        }
    }
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
            surplus = surplus.minus_or_zero(part);
        }
    }
    Allocation { parts, surplus }
}
