//! A database of an earlier version, twelve months of the demo old, opens, comes up to date and keeps its books.
//! `tests/before/make.mjs` made it with a program of that version.

use std::{fs, path::Path};

use domain::{calendar::Month, ids::AgreementId, ledger::Account};
use store::{
    billing::monthly,
    db::Db,
    ledger::{books, check},
    money_out::{payouts::PayoutKind, refunds},
    place::Place,
    repayment::agreements,
    reports::who_repays::{self, Which},
    servicing::balance,
};

use crate::support::empty_database;

fn kept(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/before").join(name)
}

/// What PostgreSQL's own dump says, without the words that only its own client understands.
fn statements() -> String {
    let text = fs::read_to_string(kept("fund.sql")).unwrap();
    text.lines().filter(|it| !it.starts_with('\\')).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_database_of_the_version_before_opens_and_its_books_balance() {
    let (url, folder) = empty_database().await;
    if let Some(file) = url.strip_prefix("sqlite://") {
        fs::copy(kept("fund.db"), file).unwrap();
    } else {
        let empty = Db::connect(&url, 1).await.unwrap();
        empty.execute_for_tests(&statements()).await.unwrap();
        empty.close().await.unwrap();
    }
    let db = Db::connect(&url, 4).await.unwrap();
    assert!(!db.is_migrated().await.unwrap(), "it is of an earlier version");
    // A refund, as it was told from other payouts before there was a kind.
    let id = if db.is_postgres() { "gen_random_uuid()" } else { "randomblob(16)" };
    let sql = format!(
        "insert into payout (id, case_id, agreement_id, line, part, purpose, payee_name, payee_iban, amount_cents, \
         due_on, state, version) select {id}, case_id, agreement_id, line, 10000, 'refund', payee_name, payee_iban, 100, \
         due_on, 'planned', 1 from payout where agreement_id is not null order by id limit 1"
    );
    assert_eq!(db.execute_for_tests(&sql).await.unwrap(), 1);

    db.migrate().await.unwrap();
    assert!(db.is_migrated().await.unwrap());
    let faults: Vec<_> = check::books(&db).await.unwrap().into_iter().map(|it| (it.what, it.rows)).collect();
    assert_eq!(faults, []);

    // Everything that somebody repays can be read, and the months go on.
    let balances = books::balances(&db, None).await.unwrap();
    assert!(0 < books::of(&balances, Account::Bank).abs());
    let today = "2027-03-02".parse().unwrap();
    let people = who_repays::page(&db, Which::All, Place::First, today).await.unwrap().rows;
    assert!(5 < people.len(), "{}", people.len());
    let mut refunds = Vec::new();
    for person in people {
        let agreement = agreements::load_for_work(&db, AgreementId(person.id)).await.unwrap();
        balance::load(&db, &agreement, today).await.unwrap();
        refunds.extend(refunds::waiting(&db, agreement.id).await.unwrap());
        books::list_of_agreement(&db, agreement.id).await.unwrap();
    }
    assert_eq!(
        refunds.iter().map(|it| (it.kind, it.amount.cents())).collect::<Vec<_>>(),
        [(PayoutKind::Refund, 100)]
    );
    let last = monthly::last_month(&db).await.unwrap().unwrap();
    assert_eq!(last, Month::of(today));
    let next = monthly::dry_run(&db, last.plus(1)).await.unwrap();
    assert!(0 < next.charges && next.exceptions == 0);
    drop(folder);
}
