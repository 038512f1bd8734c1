//! The totals that pages read are the sum of the rows they stand for, whoever writes and at the same moment.

use domain::ledger::Account;
use store::{
    ledger::{
        books::{self, AsOf},
        check, totals,
    },
    reports::{ageing, kept_lists, money},
};

use crate::{
    support::{Fund, day, fund},
    walk::{bill, paid_loan, receive},
};

/// Two months billed, and a part of it paid.
async fn told() -> Fund {
    let fund = fund().await;
    let (_, one) = paid_loan(&fund).await;
    paid_loan(&fund).await;
    for text in ["2027-06", "2027-07"] {
        bill(&fund, text).await;
    }
    receive(&fund, &one, "bank-1", 12_500).await;
    fund
}

async fn faults(fund: &Fund) -> Vec<(&'static str, i64)> {
    check::books(fund).await.unwrap().into_iter().map(|it| (it.what, it.rows)).collect()
}

async fn rebuild(fund: &Fund) {
    let tx = fund.begin().await.unwrap();
    totals::hold_all(&tx).await.unwrap();
    totals::rebuild(&tx).await.unwrap();
    kept_lists::rebuild(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_total_that_is_not_the_sum_of_its_rows_is_noticed_and_added_up_anew() {
    let due = "account = 'due' and kind = 'charge'";
    for (sql, fault) in [
        (format!("update ledger_day set cents = cents + 1 where {due}"), "a day of an account"),
        (
            "delete from ledger_day where account = 'equity' or account = 'bank'".to_owned(),
            "a day of an account",
        ),
        ("update open_charges set items = items + 1".to_owned(), "what is open by its last day to pay"),
        (
            "update open_charges set due_on = '2027-12-25' where due_on = '2027-07-25'".to_owned(),
            "what is open by its last day to pay",
        ),
        ("delete from payout_totals".to_owned(), "what payouts come to"),
    ] {
        let fund = told().await;
        assert_eq!(faults(&fund).await, []);
        assert!(0 < fund.execute_for_tests(&sql).await.unwrap(), "{sql}");
        let found = faults(&fund).await;
        assert!(found.iter().any(|it| it.0 == fault), "{sql}: {found:?}");
        rebuild(&fund).await;
        assert_eq!(faults(&fund).await, [], "{sql}");
    }
}

#[tokio::test]
async fn putting_totals_together_changes_no_figure() {
    let fund = told().await;
    let on = day("2027-07-26");
    let figures = async || {
        let seen = money::overview(&fund, on).await.unwrap();
        let ages = ageing::today(&fund, on).await.unwrap();
        (seen.open, seen.received, seen.paid_out, ages, books::balances(&*fund, None).await.unwrap())
    };
    let before = figures().await;
    assert_eq!((before.0, before.1), (27_500, 12_500));
    // SQLite adds to the row of a total at once; on PostgreSQL each statement left rows of its own.
    let merged = totals::merge(&fund).await.unwrap();
    assert_eq!(merged != 0, fund.is_postgres());
    assert_eq!(figures().await, before);
    assert_eq!(totals::merge(&fund).await.unwrap(), 0);
    let (_, another) = paid_loan(&fund).await;
    receive(&fund, &another, "bank-2", 100).await;
    totals::merge(&fund).await.unwrap();
    assert_eq!(figures().await.1, 12_600);
    assert_eq!(faults(&fund).await, []);
}

#[tokio::test]
async fn the_books_of_a_day_are_the_sum_of_what_moved_until_then() {
    let fund = told().await;
    let due = async |on: &str| {
        let when = AsOf { effective: Some(day(on)), recorded: None };
        books::of(&books::balances_as_of(&*fund, None, when).await.unwrap(), Account::Due)
    };
    // Billed on the first of the month.
    assert_eq!((due("2027-05-31").await, due("2027-06-01").await), (0, 20_000));
    assert_eq!((due("2027-06-30").await, due("2027-07-01").await), (20_000, due("2027-07-02").await));
}

#[tokio::test]
async fn a_list_that_does_not_follow_from_its_rows_is_noticed_and_made_anew() {
    let fund = told().await;
    assert_eq!(kept_lists::differing(&fund).await.unwrap(), []);
    let of_sqlite = ("update case_text set name = 'x'", "names that are searched", 2);
    let broken = [
        ("update agreement set income_known = not income_known", "agreements whose income is known", 2),
        ("delete from billed_month where month = '2027-06'", "months that were billed", 1),
        ("insert into billed_month values ('2031-01')", "months that were billed", 1),
    ];
    let broken = broken.into_iter().chain((!fund.is_postgres()).then_some(of_sqlite));
    for (sql, what, rows) in broken {
        fund.execute_for_tests(sql).await.unwrap();
        assert_eq!(kept_lists::differing(&fund).await.unwrap(), [(what, rows)], "{sql}");
        rebuild(&fund).await;
        assert_eq!(kept_lists::differing(&fund).await.unwrap(), [], "{sql}");
    }
}
