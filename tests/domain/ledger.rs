//! The books: which accounts an event moves, and that nothing moves for nothing.

use domain::{
    ledger::{Account, Entry, EntryKind, Transfer, charge, payout, receipt, release, reversal, year_close},
    ledger_key::EntryKey,
    lending::allocation::Claim,
    repayment::terms::Terms,
    reversal_reason::ReversalReason,
};

use crate::{
    support::{day, entry_id, euros},
    terms::{income_share, pre_financing},
};

fn pre() -> Terms {
    Terms::PreFinancing(pre_financing())
}

fn share() -> Terms {
    Terms::IncomeShare(income_share())
}

fn key() -> EntryKey {
    EntryKey::Receipt { reference: "key".to_owned() }
}

struct Case {
    name: &'static str,
    entry: Entry,
    kind: EntryKind,
    /// Debit, credit, amount.
    moves: &'static [(Account, Account, &'static str)],
}

fn check(case: &Case) {
    let moves: Vec<Transfer> = case
        .moves
        .iter()
        .map(|&(debit, credit, amount)| Transfer { debit, credit, amount: euros(amount) })
        .collect();
    assert_eq!(case.entry.transfers, moves, "{}", case.name);
    assert_eq!(case.entry.kind, case.kind, "{}", case.name);
    assert_eq!(case.entry.effective_on, day("2027-06-25"), "{}", case.name);
    assert_eq!(case.entry.key, key(), "{}", case.name);
    assert_eq!(case.entry.reverses, None, "{}", case.name);
    assert!(case.entry.transfers.iter().all(|it| !it.amount.is_zero()), "{}", case.name);
}

#[test]
fn a_payout_is_on_its_way_and_then_leaves_the_bank() {
    let on_its_way = |amount, terms: Option<&Terms>| release(key(), euros(amount), terms, day("2027-06-25"));
    let table = [
        (
            "a grant is spent",
            on_its_way("10", None),
            &[(Account::GrantExpense, Account::InTransit, "10")][..],
        ),
        (
            "pre-financing is owed",
            on_its_way("10", Some(&pre())),
            &[(Account::Principal, Account::InTransit, "10")],
        ),
        (
            "an income share is funded",
            on_its_way("10", Some(&share())),
            &[(Account::IncomeShareFunded, Account::InTransit, "10")],
        ),
        ("nothing moves nothing", on_its_way("0", None), &[]),
    ];
    for (name, entry, moves) in table {
        check(&Case { name, entry, kind: EntryKind::Release, moves });
    }
    let entry = payout(key(), euros("10"), day("2027-06-25"));
    let moves = &[(Account::InTransit, Account::Bank, "10")];
    check(&Case { name: "paid", entry, kind: EntryKind::Payout, moves });
}

#[test]
fn a_year_leaves_its_result_to_equity() {
    let balances = [
        (Account::Bank, -30_000),
        (Account::GrantExpense, 40_000),
        (Account::IncomeShareIncome, -10_000),
        (Account::Forgiven, 0),
    ];
    let entry = year_close(key(), &balances, day("2027-06-25"));
    let moves = &[
        (Account::Equity, Account::GrantExpense, "400"),
        (Account::IncomeShareIncome, Account::Equity, "100"),
    ];
    check(&Case { name: "expense and income", entry, kind: EntryKind::YearClose, moves });
}

#[test]
fn a_charge_falls_due_and_uses_what_the_person_had() {
    let due = |amount, credit, terms: &Terms| {
        let asked = Claim { principal: euros(amount), ..Claim::default() };
        charge(key(), &asked, euros(credit), terms, day("2027-06-25"))
    };
    let table = [
        ("pre-financing", due("10", "0", &pre()), &[(Account::Due, Account::Principal, "10")][..]),
        ("income share", due("10", "0", &share()), &[(Account::Due, Account::IncomeShareIncome, "10")]),
        (
            "with interest",
            charge(
                key(),
                &Claim { interest: euros("2"), principal: euros("8"), ..Claim::default() },
                euros("0"),
                &pre(),
                day("2027-06-25"),
            ),
            &[(Account::Due, Account::Principal, "8"), (Account::Due, Account::InterestIncome, "2")],
        ),
        (
            "credit pays a part",
            due("10", "4", &pre()),
            &[(Account::Due, Account::Principal, "10"), (Account::CreditBalance, Account::Due, "4")],
        ),
        (
            "credit pays all",
            due("10", "10", &pre()),
            &[(Account::Due, Account::Principal, "10"), (Account::CreditBalance, Account::Due, "10")],
        ),
        (
            "credit pays no more than the charge",
            due("10", "10.01", &pre()),
            &[(Account::Due, Account::Principal, "10"), (Account::CreditBalance, Account::Due, "10")],
        ),
        ("nothing moves nothing", due("0", "4", &pre()), &[]),
    ];
    for (name, entry, moves) in table {
        check(&Case { name, entry, kind: EntryKind::Charge, moves });
    }
}

#[test]
fn a_receipt_settles_and_the_rest_stays_the_persons() {
    let paid = |settled, surplus| receipt(key(), euros(settled), euros(surplus), false, day("2027-06-25"));
    let table = [
        ("all settles", paid("10", "0"), &[(Account::Bank, Account::Due, "10")][..]),
        ("all is surplus", paid("0", "3"), &[(Account::Bank, Account::CreditBalance, "3")]),
        (
            "both",
            paid("10", "3"),
            &[(Account::Bank, Account::Due, "10"), (Account::Bank, Account::CreditBalance, "3")],
        ),
        ("nothing moves nothing", paid("0", "0"), &[]),
    ];
    for (name, entry, moves) in table {
        check(&Case { name, entry, kind: EntryKind::Receipt, moves });
    }
}

#[test]
fn a_reversal_turns_every_transfer_round() {
    let original = receipt(key(), euros("10"), euros("3"), false, day("2027-06-25"));
    let back = reversal(entry_id(7), &original.transfers, day("2027-07-01"), ReversalReason::Mistake);
    assert_eq!(back.kind, EntryKind::Reversal);
    assert_eq!(back.reverses, Some(entry_id(7)));
    assert_eq!(back.key, EntryKey::Reversal(entry_id(7)));
    assert_eq!(back.effective_on, day("2027-07-01"));
    for account in Account::ALL {
        let balance: i64 = [&original, &back]
            .into_iter()
            .flat_map(|it| &it.transfers)
            .map(|it| {
                let sign = i64::from(it.debit == account) - i64::from(it.credit == account);
                sign * it.amount.cents()
            })
            .sum();
        assert_eq!(balance, 0, "{} is as it was", account.name());
    }
    assert!(back.transfers.iter().all(|it| !it.amount.is_zero()));
}

#[test]
fn accounts_and_kinds_are_found_by_their_names() {
    for account in Account::ALL {
        assert_eq!(Account::from_name(account.name()), Some(account));
    }
    for kind in [EntryKind::Payout, EntryKind::Charge, EntryKind::Receipt, EntryKind::Reversal] {
        assert_eq!(EntryKind::from_name(kind.name()), Some(kind));
    }
    assert_eq!(Account::from_name("cash"), None);
    assert_eq!(EntryKind::from_name("gift"), None);
}

#[test]
fn every_kind_of_entry_fits_the_column_it_is_stored_in() {
    for kind in EntryKind::ALL {
        assert!(kind.name().len() <= 16, "{}", kind.name());
    }
}
