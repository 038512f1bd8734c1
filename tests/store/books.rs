//! The control of the books finds what does not add up, and names it.

use domain::{
    funding::{Instrument, Purpose},
    ledger::{Account, EntryKind},
};
use store::{
    db::Db,
    ledger::{books, check, periods},
    reports::account_moves::{self, Moves, PageStart},
};

use crate::{
    support::{Fund, day, fund, line, month, now, proposal},
    walk::{bill, granted, paid_loan, pay_out, payouts_of, receive},
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
        ("update payout set state = 'released'", "a case whose payouts on their way differ from the books"),
        (
            "update agreement set settlement_refunded_cents = 1",
            "an agreement whose annual settlements differ from the books",
        ),
        (
            "update agreement set settlement_due_cents = 1",
            "an agreement whose annual settlements do not come to what is charged and given back",
        ),
        (
            "update agreement set disbursed_cents = 350000",
            "an agreement whose disbursed total differs from the books",
        ),
        (
            "update agreement set charged_cents = 9999",
            "an agreement whose charged total differs from its charges",
        ),
        (
            "update agreement set forgiven_cents = 100",
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
            "a case whose payouts on their way differ from the books",
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

/// The result of a year: what was given, and equity.
async fn result(fund: &Fund) -> (i64, i64) {
    let balances = books::balances(&**fund, None).await.unwrap();
    (books::of(&balances, Account::GrantExpense), books::of(&balances, Account::Equity))
}

#[tokio::test]
async fn a_closed_year_leaves_its_result_and_gets_it_back_when_it_is_opened() {
    let fund = fund().await;
    let given = proposal(vec![line(Purpose::Tuition, Instrument::Grant, "900")]);
    let case = granted(&fund, given).await;
    pay_out(&fund, &payouts_of(&fund, &case).await[0]).await;
    let (one, other) = (fund.administrator.id, fund.second.id);
    let close = async |text: &str| {
        let tx = fund.begin().await.unwrap();
        let done = periods::close(&tx, month(text), one, day("2027-02-01"), now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(done, Ok(()));
    };
    close("2026-11").await;
    assert_eq!(result(&fund).await, (90_000, 0), "the year is not over");
    close("2026-12").await;
    assert_eq!(result(&fund).await, (0, 90_000));
    close("2027-01").await;
    assert_eq!(result(&fund).await, (0, 90_000), "nothing to close twice");
    fund.assert_books().await;

    let tx = fund.begin().await.unwrap();
    assert_eq!(periods::ask_reopen(&tx, month("2026-12"), one, now()).await.unwrap(), Ok(()));
    assert_eq!(periods::reopen(&tx, one, now()).await.unwrap(), Err(periods::PeriodRefusal::SamePerson));
    tx.commit().await.unwrap();
    assert_eq!(result(&fund).await, (0, 90_000), "nobody confirmed");
    let tx = fund.begin().await.unwrap();
    assert_eq!(periods::reopen(&tx, other, now()).await.unwrap(), Ok(()));
    tx.commit().await.unwrap();
    assert_eq!(result(&fund).await, (90_000, 0));
    close("2026-12").await;
    assert_eq!(result(&fund).await, (0, 90_000));
    fund.assert_books().await;
}

#[tokio::test]
async fn moves_of_an_account_come_newest_first_and_go_on_where_they_stopped() {
    let fund = told().await;
    let all = account_moves::list(&*fund, Moves::of(Account::Due), None).await.unwrap();
    let cents: Vec<i64> = all.iter().map(|it| it.cents).collect();
    assert_eq!(cents.iter().sum::<i64>(), 6_000, "{cents:?}");
    assert!(all.is_sorted_by_key(|it| std::cmp::Reverse((it.effective_on, it.entry))));
    let first = PageStart { effective_on: all[0].effective_on, entry: all[0].entry };
    let rest = account_moves::list(&*fund, Moves::of(Account::Due), Some(first)).await.unwrap();
    let ids = |moves: &[account_moves::Move]| moves.iter().map(|it| it.entry).collect::<Vec<_>>();
    assert_eq!(ids(&rest), ids(&all)[1..]);
    // Up to and including a day.
    let due = |until| Moves { until, ..Moves::of(Account::Due) };
    let charged = all.iter().find(|it| it.kind == EntryKind::Charge).unwrap().effective_on;
    let until = account_moves::list(&*fund, due(Some(charged)), None).await.unwrap();
    assert_eq!(until.iter().map(|it| it.cents).collect::<Vec<_>>(), [10_000]);
    let before = account_moves::list(&*fund, due(charged.pred_opt()), None).await.unwrap();
    assert!(before.is_empty());
}
