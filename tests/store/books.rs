//! The control of the books finds what does not add up, and names it.

use store::{Db, check};

use crate::{
    support::{Fund, fund},
    walk::{bill, paid_loan, receive},
};

async fn names(db: &Db) -> Vec<&'static str> {
    check::books(db).await.unwrap().into_iter().map(|it| it.what).collect()
}

/// A loan with a charge of which 40 euros were paid.
async fn told() -> Fund {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    bill(&fund, "2027-06").await;
    receive(&fund, &agreement, "bank-1", 4_000).await;
    fund.assert_books().await;
    fund
}

/// What nobody does by accident: a table that only grows can be changed again.
pub(crate) async fn unguard(fund: &Fund, table: &str) {
    let triggers: &[&str] = if fund.is_postgres() {
        &["drop trigger if exists {}_append_only on {}", "drop trigger if exists {}_no_update on {}"]
    } else {
        &["drop trigger {}_no_update", "drop trigger {}_no_delete"]
    };
    for sql in triggers {
        fund.execute_for_tests(&sql.replace("{}", table)).await.unwrap();
    }
}

#[tokio::test]
async fn an_empty_fund_has_right_books() {
    fund().await.assert_books().await;
}

#[tokio::test]
async fn every_fault_is_named() {
    for (sql, fault) in [
        (
            "update charge set settled_cents = 4100",
            "a charge whose settled part differs from its allocations",
        ),
        (
            "update charge set settled_cents = 4100",
            "an agreement whose open charges differ from what the books say is due",
        ),
        ("update payout set state = 'released'", "a case whose paid payouts differ from the books"),
        (
            "update agreement set disbursed_cents = 350000",
            "an agreement whose disbursed total differs from the books",
        ),
        (
            "update agreement set charged_cents = 9999",
            "an agreement whose charged total differs from its charges",
        ),
        (
            "update agreement set off_cents = 100",
            "an agreement whose principal taken off differs from the books",
        ),
        ("update agreement set charges = 2", "an agreement whose number of charges differs from its charges"),
        ("update agreement set charged_cents = 9999", "an agreement whose charges differ from the books"),
    ] {
        let fund = told().await;
        assert!(fund.execute_for_tests(sql).await.unwrap() > 0);
        let found = names(&fund).await;
        assert!(found.contains(&fault), "{sql}: {found:?}");
    }
}

#[tokio::test]
async fn a_transfer_that_was_changed_or_removed_is_noticed() {
    for (sql, fault) in [
        ("delete from ledger_transfer where debit = 'principal'", "an entry without transfers"),
        (
            "update ledger_transfer set amount_cents = 360001 where debit = 'principal'",
            "a case whose paid payouts differ from the books",
        ),
        (
            "update ledger_transfer set amount_cents = 3999 where debit = 'bank'",
            "an agreement whose open charges differ from what the books say is due",
        ),
        (
            "update ledger_transfer set debit = 'credit', credit = 'bank' where debit = 'bank'",
            "an agreement whose credit is below zero",
        ),
    ] {
        let fund = told().await;
        unguard(&fund, "ledger_transfer").await;
        assert_eq!(fund.execute_for_tests(sql).await.unwrap(), 1);
        let found = names(&fund).await;
        assert!(found.contains(&fault), "{sql}: {found:?}");
    }
}

#[tokio::test]
async fn an_allocation_that_was_removed_is_noticed() {
    let fund = told().await;
    unguard(&fund, "allocation").await;
    assert_eq!(fund.execute_for_tests("delete from allocation").await.unwrap(), 1);
    assert_eq!(names(&fund).await, ["a charge whose settled part differs from its allocations"]);
}

#[tokio::test]
async fn no_more_is_settled_than_was_charged() {
    let fund = told().await;
    assert!(fund.execute_for_tests("update charge set settled_cents = 10001").await.is_err());
    assert!(fund.execute_for_tests("update charge set settled_cents = -1").await.is_err());
}
