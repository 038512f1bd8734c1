//! Money that comes in settles the oldest charge, is booked once, and is reversed when it bounces.

use domain::{
    ids::EntryId,
    ledger::{Account, EntryKind},
    reversal_reason::ReversalReason,
};
use store::{
    casework::audit_log::By,
    error::StoreError,
    ledger::books,
    messages::outbox,
    repayment::{
        agreements::Agreement,
        receipts::{self, Registration},
    },
};

use crate::{
    support::{Fund, day, fund, now},
    walk::{bill, charges, paid_loan, receive, received},
};

/// A loan of which June, July and August 2027 were billed: 100 euros each.
async fn billed(fund: &Fund) -> Agreement {
    let (_, agreement) = paid_loan(fund).await;
    for text in ["2027-06", "2027-07", "2027-08"] {
        bill(fund, text).await;
    }
    agreement
}

async fn settled(fund: &Fund, agreement: &Agreement) -> Vec<i64> {
    charges(fund, agreement).await.into_iter().map(|it| it.2).collect()
}

async fn balance(fund: &Fund, account: Account) -> i64 {
    books::of(&books::balances(&**fund, None).await.unwrap(), account)
}

/// The entries of receipts, oldest first.
async fn entries(fund: &Fund, agreement: &Agreement) -> Vec<EntryId> {
    let all = books::list_of_agreement(&**fund, agreement.id).await.unwrap();
    all.into_iter().filter(|it| it.kind == EntryKind::Receipt).map(|it| it.id).collect()
}

async fn reverse(fund: &Fund, entry: EntryId) -> Result<Registration, StoreError> {
    let tx = fund.begin().await?;
    let by = By::from(&fund.administrator);
    let done = receipts::reverse(&tx, entry, ReversalReason::Bounced, day("2027-09-01"), &by, now()).await?;
    tx.commit().await?;
    Ok(done)
}

#[tokio::test]
async fn the_oldest_charge_is_settled_first() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    receive(&fund, &agreement, "bank-1", 15_000).await;
    assert_eq!(settled(&fund, &agreement).await, [10_000, 5_000, 0]);
    receive(&fund, &agreement, "bank-2", 6_000).await;
    assert_eq!(settled(&fund, &agreement).await, [10_000, 10_000, 1_000]);
    assert_eq!(balance(&fund, Account::Due).await, 9_000);
    let told = outbox::list_of_case(&*fund, agreement.case).await.unwrap();
    assert_eq!(told[0].0.content.name(), "payment-received");
    fund.assert_books().await;
}

#[tokio::test]
async fn a_surplus_pays_the_next_charges() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    receive(&fund, &agreement, "bank-1", 45_000).await;
    assert_eq!(settled(&fund, &agreement).await, [10_000; 3]);
    assert_eq!(balance(&fund, Account::CreditBalance).await, -15_000);
    bill(&fund, "2027-09").await;
    bill(&fund, "2027-10").await;
    bill(&fund, "2027-11").await;
    assert_eq!(settled(&fund, &agreement).await, [10_000, 10_000, 10_000, 10_000, 5_000, 0]);
    assert_eq!(balance(&fund, Account::CreditBalance).await, 0);
    assert_eq!(balance(&fund, Account::Due).await, 15_000);
    fund.assert_books().await;
}

#[tokio::test]
async fn credit_is_used_for_its_own_agreement_only() {
    let fund = fund().await;
    let one = billed(&fund).await;
    receive(&fund, &one, "bank-1", 45_000).await;
    let (_, other) = paid_loan(&fund).await;
    bill(&fund, "2027-09").await;
    assert_eq!(settled(&fund, &one).await.last(), Some(&10_000));
    assert_eq!(settled(&fund, &other).await, [0]);
    fund.assert_books().await;
}

#[tokio::test]
async fn the_same_payment_is_booked_once() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    receive(&fund, &agreement, "bank-1", 15_000).await;
    let tx = fund.begin().await.unwrap();
    let again = receipts::register(&tx, &received(&agreement, "bank-1", 15_000), &By::system(), now()).await;
    assert_eq!(again.unwrap(), Registration::Before);
    let other = receipts::register(&tx, &received(&agreement, "bank-1", 15_001), &By::system(), now()).await;
    assert!(matches!(other, Err(StoreError::Duplicate)));
    drop(tx);
    assert_eq!(settled(&fund, &agreement).await, [10_000, 5_000, 0]);
    fund.assert_books().await;
}

#[tokio::test]
async fn a_payment_that_bounced_opens_its_charges_again() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    receive(&fund, &agreement, "bank-1", 4_000).await;
    receive(&fund, &agreement, "bank-2", 15_000).await;
    let entry = entries(&fund, &agreement).await[1];
    reverse(&fund, entry).await.unwrap();
    assert_eq!(settled(&fund, &agreement).await, [4_000, 0, 0]);
    assert_eq!(balance(&fund, Account::Bank).await, -360_000 + 4_000);
    assert_eq!(reverse(&fund, entry).await.unwrap(), Registration::Before);
    assert_eq!(settled(&fund, &agreement).await, [4_000, 0, 0]);
    let turned = books::list_of_agreement(&*fund, agreement.id).await.unwrap();
    assert_eq!(turned.iter().filter(|it| it.reverses == Some(entry)).count(), 1);
    fund.assert_books().await;
}

#[tokio::test]
async fn only_a_receipt_can_be_turned_round() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    for posted in books::list_of_agreement(&*fund, agreement.id).await.unwrap() {
        assert!(matches!(reverse(&fund, posted.id).await, Err(StoreError::NotFound)), "{:?}", posted.kind);
    }
    fund.assert_books().await;
}

#[tokio::test]
async fn what_bounced_credit_had_paid_is_due_again() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    receive(&fund, &agreement, "bank-1", 45_000).await;
    bill(&fund, "2027-09").await;
    reverse(&fund, entries(&fund, &agreement).await[0]).await.unwrap();
    assert_eq!(settled(&fund, &agreement).await, [0; 4]);
    assert_eq!(balance(&fund, Account::CreditBalance).await, 0);
    assert_eq!(balance(&fund, Account::Due).await, 40_000);
    fund.assert_books().await;
    // The next month is billed as if nothing had come in.
    bill(&fund, "2027-10").await;
    assert_eq!(settled(&fund, &agreement).await, [0; 5]);
    receive(&fund, &agreement, "bank-2", 50_000).await;
    assert_eq!(settled(&fund, &agreement).await, [10_000; 5]);
    fund.assert_books().await;
}

#[tokio::test]
async fn credit_of_another_payment_stays_used() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    receive(&fund, &agreement, "bank-1", 36_000).await;
    receive(&fund, &agreement, "bank-2", 3_000).await;
    bill(&fund, "2027-09").await;
    receive(&fund, &agreement, "bank-3", 500).await;
    assert_eq!(settled(&fund, &agreement).await, [10_000, 10_000, 10_000, 9_500]);
    let all = entries(&fund, &agreement).await;
    // The other payments take the place of the first one.
    reverse(&fund, all[0]).await.unwrap();
    assert_eq!(settled(&fund, &agreement).await, [3_500, 0, 0, 0]);
    reverse(&fund, all[2]).await.unwrap();
    assert_eq!(settled(&fund, &agreement).await, [3_000, 0, 0, 0]);
    reverse(&fund, all[1]).await.unwrap();
    assert_eq!(settled(&fund, &agreement).await, [0; 4]);
    assert_eq!(balance(&fund, Account::CreditBalance).await, 0);
    fund.assert_books().await;
}

#[tokio::test]
async fn credit_that_was_not_used_goes_back_without_more() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    receive(&fund, &agreement, "bank-1", 30_000).await;
    receive(&fund, &agreement, "bank-2", 5_000).await;
    reverse(&fund, entries(&fund, &agreement).await[1]).await.unwrap();
    assert_eq!(settled(&fund, &agreement).await, [10_000; 3]);
    assert_eq!(balance(&fund, Account::CreditBalance).await, 0);
    fund.assert_books().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_payments_at_once_never_settle_more_than_is_due() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    tokio::join!(
        receive(&fund, &agreement, "bank-1", 20_000),
        receive(&fund, &agreement, "bank-2", 20_000),
        receive(&fund, &agreement, "bank-3", 5_000),
    );
    assert_eq!(settled(&fund, &agreement).await, [10_000; 3]);
    assert_eq!(balance(&fund, Account::CreditBalance).await, -15_000);
    fund.assert_books().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_payment_a_reversal_and_a_run_at_once_keep_the_books_right() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    receive(&fund, &agreement, "bank-1", 34_000).await;
    let entry = entries(&fund, &agreement).await[0];
    let (_, _, reversed) = tokio::join!(
        receive(&fund, &agreement, "bank-2", 12_000),
        bill(&fund, "2027-09"),
        reverse(&fund, entry),
    );
    reversed.unwrap();
    assert_eq!(balance(&fund, Account::Bank).await, -360_000 + 12_000);
    fund.assert_books().await;
}

#[tokio::test]
async fn what_was_booked_by_mistake_can_be_booked_right() {
    let fund = fund().await;
    let agreement = billed(&fund).await;
    let by = By::from(&fund.administrator);
    let mut booked = Vec::new();
    for _ in 0..3 {
        receive(&fund, &agreement, "bank-1", 10_000).await;
        let tx = fund.begin().await.unwrap();
        let same =
            receipts::register(&tx, &received(&agreement, "bank-1", 10_000), &by, now()).await.unwrap();
        assert_eq!(same, Registration::Before);
        let other = receipts::register(&tx, &received(&agreement, "bank-1", 9_000), &by, now()).await;
        assert!(matches!(other, Err(StoreError::Duplicate)));
        drop(tx);
        assert_eq!(settled(&fund, &agreement).await, [10_000, 0, 0]);
        let entry = entries(&fund, &agreement).await.into_iter().find(|it| !booked.contains(it)).unwrap();
        let tx = fund.begin().await.unwrap();
        receipts::reverse(&tx, entry, ReversalReason::Mistake, day("2027-09-01"), &by, now()).await.unwrap();
        tx.commit().await.unwrap();
        booked.push(entry);
        assert_eq!(settled(&fund, &agreement).await, [0, 0, 0]);
        fund.assert_books().await;
    }
    let told = outbox::list_of_case(&*fund, agreement.case).await.unwrap();
    assert_eq!(told[0].0.content.name(), "payment-reversed");
}
