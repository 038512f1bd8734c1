//! Changes of an agreement: nobody changes anything alone, and the books follow to the cent.

use domain::{
    ledger::Account,
    money::Money,
    repayment::amendment::{Amendment, AmendmentRefusal},
};
use store::{
    casework::audit_log::By,
    error::StoreError,
    ledger::books,
    repayment::{
        agreements::{self, Agreement},
        receipts::{self, Payment},
    },
    servicing::{
        amendments::{self, AmendmentApproval},
        proposals::{self, ProposalState},
    },
};
use uuid::Uuid;

use crate::{
    support::{Fund, cents, day, euros, fund, now},
    walk::{bill, charges, paid_loan, receive},
};

const TODAY: &str = "2027-08-26";

/// A loan of 3,600 euros in 36, three months billed, the last two and a half behind.
async fn behind(fund: &Fund) -> Agreement {
    let (_, agreement) = paid_loan(fund).await;
    for text in ["2027-06", "2027-07", "2027-08"] {
        bill(fund, text).await;
    }
    receive(fund, &agreement, "bank-1", 15_000).await;
    agreement
}

pub(crate) async fn propose(
    fund: &Fund,
    agreement: &Agreement,
    change: Amendment,
) -> Result<Uuid, AmendmentRefusal> {
    let tx = fund.begin().await.unwrap();
    let by = (fund.administrator.id, day(TODAY));
    let done = amendments::propose(&tx, agreement.id, change, "omdat het moet", by, now()).await.unwrap();
    tx.commit().await.unwrap();
    done
}

pub(crate) async fn approve(
    fund: &Fund,
    id: Uuid,
    by: &store::people::accounts::Account,
) -> AmendmentApproval {
    let tx = fund.begin().await.unwrap();
    let done = amendments::approve(&tx, id, &By::from(by), day(TODAY), now()).await.unwrap();
    tx.commit().await.unwrap();
    done
}

pub(crate) async fn change(fund: &Fund, agreement: &Agreement, change: Amendment) -> Agreement {
    let id = propose(fund, agreement, change).await.unwrap();
    let mut done = approve(fund, id, &fund.second).await;
    if done == AmendmentApproval::Done(ProposalState::ApprovedOnce) {
        done = approve(fund, id, &fund.manager).await;
    }
    assert_eq!(done, AmendmentApproval::Done(ProposalState::Approved));
    fund.assert_books().await;
    agreements::load_for_work(&**fund, agreement.id).await.unwrap()
}

pub(crate) async fn balance(fund: &Fund, account: Account) -> i64 {
    books::of(&books::balances(&**fund, None).await.unwrap(), account)
}

async fn amounts(fund: &Fund, agreement: &Agreement) -> Vec<i64> {
    charges(fund, agreement).await.into_iter().map(|it| it.1).collect()
}

#[tokio::test]
async fn a_proposal_changes_nothing_until_another_approves() {
    let fund = fund().await;
    let agreement = behind(&fund).await;
    let id = propose(&fund, &agreement, Amendment::PaymentPlan { instalments: 50 }).await.unwrap();
    assert_eq!(amounts(&fund, &agreement).await, [10_000; 3]);
    assert_eq!(approve(&fund, id, &fund.administrator).await, AmendmentApproval::SamePerson);
    assert_eq!(amounts(&fund, &agreement).await, [10_000; 3]);
    assert_eq!(approve(&fund, id, &fund.second).await, AmendmentApproval::Done(ProposalState::Approved));
    assert_eq!(approve(&fund, id, &fund.second).await, AmendmentApproval::NotNow);
    let all = proposals::list(&*fund, agreement.id).await.unwrap();
    assert_eq!((all.len(), all[0].number, all[0].state), (1, 1, ProposalState::Approved));
    let other = propose(&fund, &agreement, Amendment::PaymentHoliday { months: 2 }).await.unwrap();
    let tx = fund.begin().await.unwrap();
    assert!(amendments::refuse(&tx, other, &By::from(&fund.second), day(TODAY), now()).await.unwrap());
    assert!(!amendments::refuse(&tx, other, &By::from(&fund.second), day(TODAY), now()).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(approve(&fund, other, &fund.second).await, AmendmentApproval::NotNow);
}

#[tokio::test]
async fn a_payment_plan_takes_in_what_is_behind() {
    let fund = fund().await;
    let agreement = behind(&fund).await;
    let after = change(&fund, &agreement, Amendment::PaymentPlan { instalments: 50 }).await;
    // 3,300 euros not billed and 150 behind, in 50 times.
    assert_eq!(amounts(&fund, &agreement).await, [10_000, 5_000, 0]);
    assert_eq!((after.charged, balance(&fund, Account::Due).await), (euros("150"), 0));
    assert_eq!(balance(&fund, Account::Principal).await, 345_000);
    bill(&fund, "2027-09").await;
    assert_eq!(amounts(&fund, &agreement).await.last(), Some(&6_900));
    for at in 10..=12 {
        bill(&fund, &format!("2027-{at}")).await;
    }
    receive(&fund, &agreement, "bank-2", 30_000).await;
    fund.assert_books().await;
}

#[tokio::test]
async fn more_time_less_money_and_months_free() {
    let fund = fund().await;
    let agreement = behind(&fund).await;
    change(&fund, &agreement, Amendment::NewTerm { instalments: 66 }).await;
    bill(&fund, "2027-09").await;
    assert_eq!(amounts(&fund, &agreement).await.last(), Some(&5_000));
    let after = change(&fund, &agreement, Amendment::PrincipalReduction { amount: euros("650") }).await;
    assert_eq!((after.forgiven, balance(&fund, Account::Forgiven).await), (euros("650"), 65_000));
    bill(&fund, "2027-10").await;
    // 3,250 less 650 over the 65 that were left.
    assert_eq!(amounts(&fund, &agreement).await.last(), Some(&4_000));
    change(&fund, &agreement, Amendment::PaymentHoliday { months: 2 }).await;
    for at in ["2027-11", "2027-12", "2028-01"] {
        bill(&fund, at).await;
    }
    assert_eq!(amounts(&fund, &agreement).await[5..], [0, 0, 4_000]);
    fund.assert_books().await;
}

#[tokio::test]
async fn what_is_waived_is_not_asked_again() {
    let fund = fund().await;
    let agreement = behind(&fund).await;
    let after = change(&fund, &agreement, Amendment::ArrearsWaiver).await;
    assert_eq!((after.charged, after.forgiven), (euros("150"), euros("150")));
    assert_eq!(balance(&fund, Account::Forgiven).await, 15_000);
    bill(&fund, "2027-09").await;
    assert_eq!(amounts(&fund, &agreement).await, [10_000, 5_000, 0, 10_000]);
    // A payment that bounces opens what it had paid, and nothing that was waived.
    let all = books::list_of_agreement(&*fund, agreement.id).await.unwrap();
    let receipt = all.iter().find(|it| it.key.to_string() == "receipt:bank-1").unwrap();
    let tx = fund.begin().await.unwrap();
    let reason = domain::reversal_reason::ReversalReason::Bounced;
    receipts::reverse(&tx, receipt.id, reason, day(TODAY), &By::system(), now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(balance(&fund, Account::Due).await, 25_000);
    fund.assert_books().await;
    assert_eq!(
        propose(&fund, &agreement, Amendment::PrincipalReduction { amount: euros("3201") }).await,
        Err(AmendmentRefusal::TooMuch)
    );
}

#[tokio::test]
async fn a_high_amount_needs_two_others_and_what_comes_in_later_is_recovered() {
    let fund = fund().await;
    let agreement = behind(&fund).await;
    let id = propose(&fund, &agreement, Amendment::WriteOff).await.unwrap();
    let given_up = proposals::load_for_work(&*fund, id).await.unwrap().given_up;
    assert_eq!(given_up, euros("3450"));
    let limit = domain::fund::Regulation::on(day(TODAY)).second_release_above;
    let mut done = approve(&fund, id, &fund.second).await;
    if limit < given_up {
        assert_eq!(done, AmendmentApproval::Done(ProposalState::ApprovedOnce));
        assert_eq!(approve(&fund, id, &fund.second).await, AmendmentApproval::SamePerson);
        done = approve(&fund, id, &fund.manager).await;
    }
    assert_eq!(done, AmendmentApproval::Done(ProposalState::Approved));
    assert_eq!(
        (balance(&fund, Account::WriteOff).await, balance(&fund, Account::Principal).await),
        (345_000, 0)
    );
    assert_eq!(balance(&fund, Account::Due).await, 0);
    bill(&fund, "2027-09").await;
    assert_eq!(amounts(&fund, &agreement).await, [10_000, 5_000, 0]);
    let late = Payment {
        agreement: agreement.id,
        reference: "later".to_owned(),
        amount: cents(2_500),
        on: day("2027-12-01"),
    };
    let tx = fund.begin().await.unwrap();
    receipts::register(&tx, &late, &By::system(), now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        (balance(&fund, Account::Recovery).await, balance(&fund, Account::CreditBalance).await),
        (-2_500, 0)
    );
    assert_eq!(agreements::load_for_work(&*fund, agreement.id).await.unwrap().charged, Money::euros(150));
    fund.assert_books().await;
    expected_after_all(&fund, &agreement).await;
}

/// A write-off is reversed: everything is as it was, and what came in meanwhile pays what is due again.
async fn expected_after_all(fund: &Fund, agreement: &Agreement) {
    assert_eq!(
        propose(fund, agreement, Amendment::PaymentHoliday { months: 2 }).await,
        Err(AmendmentRefusal::WrittenOff)
    );
    let id = propose(fund, agreement, Amendment::WriteOffReversal).await.unwrap();
    assert_eq!(approve(fund, id, &fund.administrator).await, AmendmentApproval::SamePerson);
    assert_eq!(approve(fund, id, &fund.second).await, AmendmentApproval::Done(ProposalState::Approved));
    fund.assert_books().await;
    let after = agreements::load_for_work(&**fund, agreement.id).await.unwrap();
    assert_eq!((after.forgiven, after.charged, after.ended_on), (Money::ZERO, euros("300"), None));
    assert_eq!(amounts(fund, agreement).await, [10_000; 3]);
    let balances = books::balances(&**fund, None).await.unwrap();
    let accounts = [Account::WriteOff, Account::Recovery, Account::Due, Account::Principal];
    // 150 of 300 was paid before, and 25 after.
    assert_eq!(accounts.map(|it| books::of(&balances, it)), [0, 0, 12_500, 330_000]);
    assert_eq!(
        propose(fund, agreement, Amendment::WriteOffReversal).await,
        Err(AmendmentRefusal::NotWrittenOff)
    );
}

#[tokio::test]
async fn undoing_gives_back_what_was_given_up_and_not_what_was_proposed() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    bill(&fund, "2027-06").await;
    // Two colleagues propose the same; a month is billed before one of them is approved.
    let first = propose(&fund, &agreement, Amendment::WriteOff).await.unwrap();
    let second = again(&fund, &agreement).await;
    bill(&fund, "2027-07").await;
    for id in [second, first] {
        let mut done = approve(&fund, id, &fund.second).await;
        if done == AmendmentApproval::Done(ProposalState::ApprovedOnce) {
            done = approve(&fund, id, &fund.manager).await;
        }
        assert_eq!(done, AmendmentApproval::Done(ProposalState::Approved));
        fund.assert_books().await;
        let undo = propose(&fund, &agreement, Amendment::WriteOffReversal).await.unwrap();
        assert_eq!(
            approve(&fund, undo, &fund.second).await,
            AmendmentApproval::Done(ProposalState::Approved)
        );
        fund.assert_books().await;
        let after = agreements::load_for_work(&*fund, agreement.id).await.unwrap();
        assert_eq!((after.forgiven, after.charged, after.written_off_on), (Money::ZERO, euros("200"), None));
    }
}

#[tokio::test]
async fn an_amount_that_cannot_be_read_is_an_error_and_never_zero() {
    let fund = fund().await;
    let agreement = behind(&fund).await;
    let id = propose(&fund, &agreement, Amendment::WriteOff).await.unwrap();
    if approve(&fund, id, &fund.second).await == AmendmentApproval::Done(ProposalState::ApprovedOnce) {
        approve(&fund, id, &fund.manager).await;
    }
    fund.execute_for_tests("update amendment set given_up_cents = -1").await.unwrap();
    let written_off = agreements::load_for_work(&*fund, agreement.id).await.unwrap();
    let undo =
        amendments::preview(&*fund, &written_off, Amendment::WriteOffReversal, day(TODAY)).await.map(|_| ());
    assert!(matches!(undo, Err(StoreError::Corrupt { table: "amendment", column: "given_up_cents" })));
}

/// An equal proposal by somebody else.
async fn again(fund: &Fund, agreement: &Agreement) -> Uuid {
    let tx = fund.begin().await.unwrap();
    let by = (fund.colleague.id, day(TODAY));
    let id =
        amendments::propose(&tx, agreement.id, Amendment::WriteOff, "nog eens", by, now()).await.unwrap();
    tx.commit().await.unwrap();
    id.unwrap()
}
