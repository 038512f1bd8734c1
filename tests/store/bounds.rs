//! Money is calculated from all that there is, or not at all: one row too many is an error, never a part of the list.

use std::fmt::Debug;

use domain::repayment::billing::DeclaredIncome;
use store::{
    db::Db,
    error::StoreError,
    ledger::books,
    repayment::{agreements::Agreement, charges, incomes},
};

use crate::{
    support::{Fund, begin, cents, fund, month, now},
    walk::{bill, paid_loan},
};

/// Copies the newest row of a table so many times; `columns` are those that stay, `own` what each copy has of its own.
async fn copy(db: &Db, table: &str, (columns, own): (&str, &[(&str, &str)]), times: usize) {
    let id = if db.is_postgres() { "gen_random_uuid()" } else { "randomblob(16)" };
    let names: Vec<&str> = own.iter().map(|it| it.0).collect();
    let values: Vec<&str> = own.iter().map(|it| it.1).collect();
    let (names, values) = (names.join(", "), values.join(", "));
    let sql = format!(
        "insert into {table} (id, {columns}, {names}) select {id}, {columns}, {values} from \
         (select {columns} from {table} order by id desc limit 1) as newest, \
         (with recursive n(n) as (select 1 union all select n + 1 from n where n < {times}) select n from n) as n"
    );
    let written = db.execute_for_tests(&sql).await.unwrap();
    assert_eq!(usize::try_from(written).unwrap(), times);
}

fn assert_too_many<T: Debug>(found: &Result<T, StoreError>, of: &str) {
    assert!(matches!(found, Err(StoreError::TooMany { table }) if *table == of), "{of}");
}

async fn billed(fund: &Fund) -> Agreement {
    let (_, agreement) = paid_loan(fund).await;
    bill(fund, "2027-06").await;
    agreement
}

#[tokio::test]
async fn a_thousand_charges_are_read_and_one_more_is_an_error() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    let columns = "agreement_id, month, kind, amount_cents, settled_cents, due_on, chased, waived_cents, \
         settlement_cents, moved";
    copy(&fund, "charge", (columns, &[("part", "n.n")]), 999).await;
    assert_eq!(charges::list_charges(&*fund, agreement.id).await.unwrap().len(), 1_000);
    copy(&fund, "charge", (columns, &[("part", "1000")]), 1).await;
    assert_too_many(&charges::list_charges(&*fund, agreement.id).await, "charge");
}

#[tokio::test]
async fn two_thousand_entries_are_read_and_one_more_is_an_error() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    let columns = "kind, agreement_id, effective_on, recorded_at";
    let there = books::list_of_agreement(&*fund, agreement.id).await.unwrap().len();
    copy(&fund, "ledger_entry", (columns, &[("key", "'receipt:bulk-' || n.n")]), 2_000 - there).await;
    assert_eq!(books::list_of_agreement(&*fund, agreement.id).await.unwrap().len(), 2_000);
    copy(&fund, "ledger_entry", (columns, &[("key", "'receipt:last'")]), 1).await;
    assert_too_many(&books::list_of_agreement(&*fund, agreement.id).await, "ledger_entry");
}

#[tokio::test]
async fn a_thousand_incomes_are_read_and_one_more_is_an_error() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    let tx = begin(&fund).await;
    let income = DeclaredIncome { from: month("2027-06"), amount: cents(250_000) };
    incomes::declare(&tx, agreement.case, income, now()).await.unwrap();
    tx.commit().await.unwrap();
    let columns = "case_id, income_cents, declared_at, source";
    let known = incomes::list(&*fund, agreement.case).await.unwrap().len();
    copy(&fund, "income_statement", (columns, &[("from_month", "'2027-06'")]), 1_000 - known).await;
    assert_eq!(incomes::list(&*fund, agreement.case).await.unwrap().len(), 1_000);
    assert_eq!(incomes::records(&*fund, agreement.case).await.unwrap().len(), 1_000);
    copy(&fund, "income_statement", (columns, &[("from_month", "'2027-06'")]), 1).await;
    assert_too_many(&incomes::list(&*fund, agreement.case).await, "income_statement");
    assert_too_many(&incomes::records(&*fund, agreement.case).await, "income_statement");
}
