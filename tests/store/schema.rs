//! Migrations run from nothing, by several nodes at once, and make tables that only grow.

use chrono::TimeDelta;
use store::{db::Db, error::StoreError, repayment::incomes};
use tokio::task::JoinSet;

use crate::{
    support::{database, empty_database, euros, fund, month, now},
    walk::{bill, paid_loan, receive},
};

#[tokio::test]
async fn migrations_run_from_empty_and_again_do_nothing() {
    let home = database().await;
    assert!(home.is_migrated().await.unwrap());
    home.migrate().await.unwrap();
    assert!(home.is_migrated().await.unwrap());
    home.ping().await.unwrap();
}

#[tokio::test]
async fn a_fresh_database_is_not_migrated() {
    let (url, _folder) = empty_database().await;
    let db = Db::connect(&url, 2).await.unwrap();
    assert!(!db.is_migrated().await.unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn four_nodes_may_migrate_at_once() {
    let (url, _folder) = empty_database().await;
    let mut nodes = JoinSet::new();
    for _ in 0..4 {
        let url = url.clone();
        nodes.spawn(async move {
            let db = Db::connect(&url, 2).await.unwrap();
            db.migrate().await.map(|()| db)
        });
    }
    while let Some(node) = nodes.join_next().await {
        assert!(node.unwrap().unwrap().is_migrated().await.unwrap());
    }
}

#[tokio::test]
async fn what_was_written_down_is_neither_changed_nor_removed() {
    let fund = fund().await;
    let (case, agreement) = paid_loan(&fund).await;
    bill(&fund, "2027-06").await;
    receive(&fund, &agreement, "bank-1", 4_000).await;
    let tx = fund.begin().await.unwrap();
    let income = domain::repayment::billing::DeclaredIncome { from: month("2027-06"), amount: euros("2500") };
    incomes::declare(&tx, case.id, income, now() + TimeDelta::days(1)).await.unwrap();
    tx.commit().await.unwrap();
    for (table, column) in [
        ("case_log", "step"),
        ("ledger_entry", "kind"),
        ("ledger_transfer", "debit"),
        ("receipt", "reference"),
        ("allocation", "amount_cents"),
        ("income_statement", "income_cents"),
    ] {
        let change = format!("update {table} set {column} = {column}");
        for sql in [change, format!("delete from {table}")] {
            let refused = fund.execute_for_tests(&sql).await.unwrap_err();
            let StoreError::Database(cause) = &refused else { panic!("{sql}: {refused}") };
            assert!(cause.to_string().contains("append-only"), "{sql}: {cause}");
        }
        if fund.is_postgres() {
            assert!(fund.execute_for_tests(&format!("truncate {table} cascade")).await.is_err(), "{table}");
        }
    }
    fund.assert_books().await;
}
