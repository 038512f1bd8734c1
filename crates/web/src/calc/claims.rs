//! `calc allocate`, `calc collection-costs` and `calc identifier`: what a payment settles, what collecting may
//! cost, and whether a reference is one.

use chrono::NaiveDate;
use domain::{
    explain::{Source, Step, Trace, Value},
    identifiers::IdentifierKind,
    lending::{allocation::Claim, collection_costs as costs},
};
use serde::{Deserialize, Serialize};

use crate::calc::{
    numbers::{ClaimAmount, Day},
    runner::{Wrong, read, shown, write, wrong},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Payment {
    costs: ClaimAmount,
    interest: ClaimAmount,
    principal: ClaimAmount,
    payment: ClaimAmount,
}

#[derive(Serialize)]
struct Allocated {
    costs: String,
    interest: String,
    principal: String,
    surplus: String,
    steps: Vec<Step>,
}

/// What is open and a payment in JSON; what it settles in JSON.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn allocate(text: &str) -> Result<String, Wrong> {
    let input: Payment = read(text)?;
    let claim = Claim { costs: input.costs.0, interest: input.interest.0, principal: input.principal.0 };
    let payment = input.payment.0;
    let (settled, surplus) = claim.pay(payment);
    let mut trace = Trace::on();
    let mut left = payment;
    for (kind, open, part) in [
        ("to_costs", claim.costs, settled.costs),
        ("to_interest", claim.interest, settled.interest),
        ("to_principal", claim.principal, settled.principal),
    ] {
        trace.step(kind, "BW 6:44", Value::Euros(part), || {
            vec![("payment", Value::Euros(left)), ("open", Value::Euros(open))]
        });
        left = left.minus_or_zero(part);
    }
    write(&Allocated {
        costs: shown(settled.costs),
        interest: shown(settled.interest),
        principal: shown(settled.principal),
        surplus: shown(surplus),
        steps: trace.steps(),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Collecting {
    principal: ClaimAmount,
    /// The day whose stair holds; the newest one without it.
    #[serde(default)]
    on: Option<Day>,
}

#[derive(Serialize)]
struct Costs {
    amount: String,
    steps: Vec<Step>,
    sources: Vec<Source>,
}

/// A principal in JSON; the most that may be charged for collecting it in JSON.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn collection_costs(text: &str) -> Result<String, Wrong> {
    let input: Collecting = read(text)?;
    let on = input.on.map_or(NaiveDate::MAX, |it| it.0);
    let principal = input.principal.0;
    let mut trace = Trace::on();
    let amount = costs::collection_costs(principal, on, &mut trace)
        .ok_or_else(|| wrong("on", "before the first stair"))?;
    let sources = costs::source(on).into_iter().collect();
    write(&Costs { amount: shown(amount), steps: trace.steps(), sources })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reference {
    kind: String,
    value: String,
}

#[derive(Serialize)]
struct Verdict {
    valid: bool,
    reason: Option<String>,
}

/// A reference in JSON; whether its form and check digits are right in JSON.
///
/// # Errors
/// Something unknown or missing, with the path of the field.
pub fn identifier(text: &str) -> Result<String, Wrong> {
    let input: Reference = read(text)?;
    let kind = IdentifierKind::from_name(&input.kind)
        .ok_or_else(|| wrong("kind", "not one of iban, rf, creditor_id, betalingskenmerk, bic"))?;
    let reason = kind.check(&input.value).err().map(|it| it.to_string());
    write(&Verdict { valid: reason.is_none(), reason })
}
