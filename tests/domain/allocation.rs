//! Which charge a payment settles.

use domain::lending::allocation::{OpenCharge, allocate};

use crate::support::{charge_id, day, euros};

struct Case {
    name: &'static str,
    amount: &'static str,
    /// Number, due date and what is open.
    open: &'static [(u32, &'static str, &'static str)],
    /// Number and part.
    parts: &'static [(u32, &'static str)],
    surplus: &'static str,
}

const CASES: &[Case] = &[
    Case {
        name: "exactly one charge",
        amount: "100",
        open: &[(1, "2027-06-25", "100")],
        parts: &[(1, "100")],
        surplus: "0",
    },
    Case {
        name: "a cent short leaves the charge open",
        amount: "99.99",
        open: &[(1, "2027-06-25", "100")],
        parts: &[(1, "99.99")],
        surplus: "0",
    },
    Case {
        name: "a cent more stays the person's",
        amount: "100.01",
        open: &[(1, "2027-06-25", "100")],
        parts: &[(1, "100")],
        surplus: "0.01",
    },
    Case {
        name: "the oldest is settled first, in whatever order they come",
        amount: "150",
        open: &[(1, "2027-08-25", "100"), (2, "2027-06-25", "100"), (3, "2027-07-25", "100")],
        parts: &[(2, "100"), (3, "50")],
        surplus: "0",
    },
    Case {
        name: "all charges exactly",
        amount: "300",
        open: &[(1, "2027-06-25", "100"), (2, "2027-07-25", "200")],
        parts: &[(1, "100"), (2, "200")],
        surplus: "0",
    },
    Case {
        name: "on one day the order of the ids decides",
        amount: "150",
        open: &[(2, "2027-06-25", "100"), (1, "2027-06-25", "100")],
        parts: &[(1, "100"), (2, "50")],
        surplus: "0",
    },
    Case {
        name: "a settled charge takes no part",
        amount: "50",
        open: &[(1, "2027-06-25", "0"), (2, "2027-07-25", "100")],
        parts: &[(2, "50")],
        surplus: "0",
    },
    Case { name: "nothing open, all is surplus", amount: "80", open: &[], parts: &[], surplus: "80" },
    Case {
        name: "nothing paid settles nothing",
        amount: "0",
        open: &[(1, "2027-06-25", "100")],
        parts: &[],
        surplus: "0",
    },
];

fn check(case: &Case) {
    let open: Vec<OpenCharge> = case
        .open
        .iter()
        .map(|&(number, due_on, open)| OpenCharge {
            id: charge_id(number),
            due_on: day(due_on),
            open: euros(open),
        })
        .collect();
    let allocation = allocate(euros(case.amount), &open);
    let parts: Vec<_> = allocation.parts.iter().map(|it| (it.charge, it.amount)).collect();
    let expect: Vec<_> = case.parts.iter().map(|&(number, part)| (charge_id(number), euros(part))).collect();
    assert_eq!(parts, expect, "{}", case.name);
    assert_eq!(allocation.surplus, euros(case.surplus), "{}", case.name);
}

#[test]
fn a_payment_settles_the_oldest_charge_first() {
    CASES.iter().for_each(check);
}
