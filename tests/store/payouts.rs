//! Money goes out after the right people released it, on a day it may, and once.

use domain::{
    calendar::Month,
    case::{
        proposal::{FundingLine, PayoutSchedule, Proposal},
        submit,
    },
    funding::{Instrument, Purpose},
    ledger::{Account, EntryKind},
};
use store::{
    case_steps,
    casework::{
        audit_log::{self, By},
        cases,
    },
    db::Db,
    error::StoreError,
    ledger::books,
    messages::outbox,
    money_out::{
        disbursement,
        payouts::{self, Hold, PayoutOutcome, PayoutState},
    },
    repayment::agreements,
};

use crate::{
    support::{Fund, day, euros, fund, gift, line, loan, month, now, proposal, today, until_somebody_waits},
    walk::{
        accepted, bill, charges, granted, pay_out, payouts_of, register_paid, release, step, still_to_sign,
    },
};

fn tuition_gift(amount: &str) -> Proposal {
    proposal(vec![line(Purpose::Tuition, Instrument::Grant, amount)])
}

async fn states(fund: &Fund, case: &cases::Case) -> Vec<PayoutState> {
    payouts_of(fund, case).await.into_iter().map(|it| it.state).collect()
}

#[tokio::test]
async fn up_to_the_limit_one_person_releases() {
    let fund = fund().await;
    let case = granted(&fund, tuition_gift("2500")).await;
    let payout = payouts_of(&fund, &case).await.remove(0);
    assert_eq!(
        register_paid(&fund, &payout, &fund.administrator).await,
        PayoutOutcome::NotNow(PayoutState::Planned)
    );
    assert_eq!(
        release(&fund, &payout, &fund.administrator, today()).await,
        PayoutOutcome::Done(PayoutState::Released)
    );
    assert_eq!(
        release(&fund, &payout, &fund.second, today()).await,
        PayoutOutcome::NotNow(PayoutState::Released)
    );
    let released = payouts::load_for_work(&*fund, payout.id).await.unwrap();
    assert_eq!(released.released_by, Some(fund.administrator.id));
    assert_eq!(audit_log::list(&*fund, case.id).await.unwrap()[0].step, "release_payout");
}

#[tokio::test]
async fn above_the_limit_a_second_person_releases() {
    let fund = fund().await;
    let case = granted(&fund, tuition_gift("2500.01")).await;
    let payout = payouts_of(&fund, &case).await.remove(0);
    let by = &fund.administrator;
    assert_eq!(release(&fund, &payout, by, today()).await, PayoutOutcome::Done(PayoutState::ReleasedOnce));
    assert_eq!(release(&fund, &payout, by, today()).await, PayoutOutcome::SamePerson);
    assert_eq!(register_paid(&fund, &payout, by).await, PayoutOutcome::NotNow(PayoutState::ReleasedOnce));
    assert_eq!(states(&fund, &case).await, [PayoutState::ReleasedOnce]);
    assert_eq!(
        release(&fund, &payout, &fund.second, today()).await,
        PayoutOutcome::Done(PayoutState::Released)
    );
    assert_eq!(register_paid(&fund, &payout, by).await, PayoutOutcome::Done(PayoutState::Paid));
    fund.assert_books().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_person_twice_at_once_is_still_one_person() {
    let fund = fund().await;
    let case = granted(&fund, tuition_gift("2500.01")).await;
    let payout = payouts_of(&fund, &case).await.remove(0);
    let press = async || -> Result<PayoutOutcome, StoreError> {
        let tx = fund.begin().await?;
        let by = By::from(&fund.administrator);
        let outcome = disbursement::release(&tx, (payout.id, payout.version), &by, today(), now()).await?;
        tx.commit().await?;
        Ok(outcome)
    };
    let _either = tokio::join!(press(), press());
    assert_eq!(states(&fund, &case).await, [PayoutState::ReleasedOnce]);
}

#[tokio::test]
async fn what_is_repaid_waits_for_the_cooling_off() {
    let fund = fund().await;
    let case = accepted(&fund, loan()).await;
    let payout = payouts_of(&fund, &case).await.remove(0);
    let last = day("2026-03-16");
    assert_eq!(
        release(&fund, &payout, &fund.administrator, last).await,
        PayoutOutcome::Held(Hold::CoolingOff(last))
    );
    let next = release(&fund, &payout, &fund.administrator, day("2026-03-17")).await;
    assert_eq!(next, PayoutOutcome::Done(PayoutState::ReleasedOnce));
}

#[tokio::test]
async fn nothing_is_planned_before_an_agreement_is_accepted() {
    let fund = fund().await;
    let case = granted(&fund, loan()).await;
    assert!(payouts_of(&fund, &case).await.is_empty());
    let case = accepted(&fund, loan()).await;
    let payout = payouts_of(&fund, &case).await.remove(0);
    let agreement = agreements::list(&*fund, case.id).await.unwrap().remove(0);
    assert_eq!((payout.agreement, payout.amount), (Some(agreement.id), euros("3600")));
}

#[tokio::test]
async fn bridging_waits_for_the_table_of_its_year() {
    let fund = fund().await;
    let bridging = FundingLine {
        schedule: PayoutSchedule::Monthly { from: month("2026-12"), months: 2 },
        ..line(Purpose::ChildcareBridging, Instrument::Grant, "1500")
    };
    let case = granted(&fund, proposal(vec![bridging])).await;
    let planned = payouts_of(&fund, &case).await;
    let months: Vec<Option<Month>> = planned.iter().map(|it| it.month).collect();
    assert_eq!(months, [Some(month("2026-12")), Some(month("2027-01"))]);
    let on = day("2027-01-04");
    assert_eq!(
        release(&fund, &planned[0], &fund.administrator, on).await,
        PayoutOutcome::Done(PayoutState::Released)
    );
    assert_eq!(
        release(&fund, &planned[1], &fund.administrator, on).await,
        PayoutOutcome::Held(Hold::NoTable)
    );
}

#[tokio::test]
async fn a_payout_reaches_the_books_once() {
    let fund = fund().await;
    let case = accepted(&fund, loan()).await;
    let payout = payouts_of(&fund, &case).await.remove(0);
    pay_out(&fund, &payout).await;
    let again = register_paid(&fund, &payout, &fund.second).await;
    assert_eq!(again, PayoutOutcome::NotNow(PayoutState::Paid));

    let agreement = agreements::list(&*fund, case.id).await.unwrap().remove(0);
    assert_eq!(agreement.disbursed, euros("3600"));
    let entries = books::list_of_agreement(&*fund, agreement.id).await.unwrap();
    let days: Vec<_> = entries.iter().map(|it| (it.kind, it.effective_on)).collect();
    assert_eq!(days, [(EntryKind::Release, payout.due_on), (EntryKind::Payout, day("2026-06-01"))]);
    let balances = books::balances(&*fund, Some(agreement.id)).await.unwrap();
    assert_eq!(books::of(&balances, Account::Principal), 360_000);
    assert_eq!(books::of(&balances, Account::Bank), -360_000);
    let told = outbox::list_of_case(&*fund, case.id).await.unwrap();
    let names: Vec<&str> = told.iter().map(|it| it.0.content.name()).collect();
    assert_eq!(names.iter().filter(|it| **it == "paid-out").count(), 1);
    fund.assert_books().await;
}

#[tokio::test]
async fn a_gift_is_an_expense() {
    let fund = fund().await;
    let case = granted(&fund, gift("900")).await;
    for payout in payouts_of(&fund, &case).await {
        pay_out(&fund, &payout).await;
    }
    let balances = books::balances(&*fund, None).await.unwrap();
    let moved = [(Account::Bank, -90_000), (Account::GrantExpense, 90_000), (Account::InTransit, 0)];
    assert_eq!(balances, moved);
    fund.assert_books().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_registrations_at_once_one_is_done() {
    let fund = fund().await;
    for _ in 0..3 {
        let case = accepted(&fund, loan()).await;
        let payout = payouts_of(&fund, &case).await.remove(0);
        for by in [&fund.administrator, &fund.second] {
            release(&fund, &payout, by, day("2026-04-01")).await;
        }
        let register = async || -> Result<PayoutOutcome, StoreError> {
            let tx = fund.begin().await?;
            let by = By::from(&fund.administrator);
            let outcome = disbursement::register_paid(&tx, payout.id, day("2026-06-01"), &by, now()).await?;
            tx.commit().await?;
            Ok(outcome)
        };
        let (one, other) = tokio::join!(register(), register());
        let done =
            |it: &Result<PayoutOutcome, StoreError>| matches!(it, Ok(PayoutOutcome::Done(PayoutState::Paid)));
        assert_eq!(usize::from(done(&one)) + usize::from(done(&other)), 1, "{one:?} {other:?}");
        let agreement = agreements::list(&*fund, case.id).await.unwrap().remove(0);
        assert_eq!(agreement.disbursed, euros("3600"));
    }
    fund.assert_books().await;
}

#[tokio::test]
async fn withdrawing_cancels_what_was_not_paid() {
    let fund = fund().await;
    let lines = vec![
        line(Purpose::Laptop, Instrument::Grant, "900"),
        line(Purpose::Travel, Instrument::Grant, "500"),
        line(Purpose::Living, Instrument::Grant, "600"),
        line(Purpose::Tuition, Instrument::PreFinancing, "3600"),
    ];
    let case = granted(&fund, proposal(lines)).await;
    still_to_sign(&fund).await;
    let planned = payouts_of(&fund, &case).await;
    pay_out(&fund, &planned[0]).await;
    release(&fund, &planned[1], &fund.administrator, today()).await;
    let case = step(&fund, &case, submit::withdraw(&case.stage, today()).unwrap(), &fund.applicant).await;
    assert_eq!(
        states(&fund, &case).await,
        [PayoutState::Paid, PayoutState::Cancelled, PayoutState::Cancelled]
    );
    let by = &fund.administrator;
    for payout in &planned[1..] {
        assert_eq!(register_paid(&fund, payout, by).await, PayoutOutcome::NotNow(PayoutState::Cancelled));
        assert_eq!(release(&fund, payout, by, today()).await, PayoutOutcome::NotNow(PayoutState::Cancelled));
    }
    fund.assert_books().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_a_withdrawal_cancels_is_not_paid_at_the_same_moment() {
    let fund = fund().await;
    let lines = vec![
        line(Purpose::Laptop, Instrument::Grant, "900"),
        line(Purpose::Tuition, Instrument::PreFinancing, "3600"),
    ];
    let case = granted(&fund, proposal(lines)).await;
    let payout = payouts_of(&fund, &case).await.remove(0);
    release(&fund, &payout, &fund.administrator, today()).await;
    let tx = fund.begin().await.unwrap();
    let change = submit::withdraw(&case.stage, today()).unwrap();
    case_steps::apply(&tx, &case, change, &By::from(&fund.applicant), now()).await.unwrap();
    let (db, by) = (Db::clone(&fund), By::from(&fund.administrator));
    let registration = tokio::spawn(async move {
        let tx = db.begin().await?;
        let outcome = disbursement::register_paid(&tx, payout.id, today(), &by, now()).await?;
        tx.commit().await?;
        Ok::<_, StoreError>(outcome)
    });
    until_somebody_waits(&fund).await;
    tx.commit().await.unwrap();
    match registration.await.unwrap() {
        Ok(outcome) => assert_eq!(outcome, PayoutOutcome::NotNow(PayoutState::Cancelled)),
        Err(error) => assert!(matches!(error, StoreError::Stale), "{error}"),
    }
    assert_eq!(states(&fund, &case).await, [PayoutState::Cancelled]);
    fund.assert_books().await;
}

#[tokio::test]
async fn money_paid_out_after_the_end_is_billed_too() {
    let fund = fund().await;
    let mut tuition = line(Purpose::Tuition, Instrument::PreFinancing, "3600");
    tuition.schedule = PayoutSchedule::Terms { first: day("2026-06-01"), parts: 2, every: 1 };
    let case = accepted(&fund, proposal(vec![tuition])).await;
    let payouts = payouts_of(&fund, &case).await;
    pay_out(&fund, &payouts[0]).await;
    let agreement = agreements::list(&*fund, case.id).await.unwrap().remove(0);
    // 1,800 euros in 36 instalments of 50; in the month after the last one the agreement ends.
    for step in 0..37 {
        bill(&fund, &month("2027-06").plus(step).to_string()).await;
    }
    let ended = agreements::load_for_work(&*fund, agreement.id).await.unwrap();
    assert_eq!((ended.charged, ended.ended_on), (euros("1800"), Some(day("2030-06-01"))));
    pay_out(&fund, &payouts[1]).await;
    assert_eq!(bill(&fund, "2030-07").await.charged, euros("1800"));
    assert_eq!(charges(&fund, &agreement).await.len(), 37);
    fund.assert_books().await;
}

#[tokio::test]
async fn what_the_bank_did_not_do_is_released_anew() {
    let fund = fund().await;
    let case = granted(&fund, tuition_gift("2500")).await;
    let payout = payouts_of(&fund, &case).await.remove(0);
    let by = By::from(&fund.administrator);
    let on_its_way = async || {
        let balances = books::balances(&*fund, None).await.unwrap();
        (books::of(&balances, Account::InTransit), books::of(&balances, Account::Bank))
    };
    assert_eq!(
        release(&fund, &payout, &fund.administrator, today()).await,
        PayoutOutcome::Done(PayoutState::Released)
    );
    assert_eq!(on_its_way().await, (-250_000, 0));
    fund.assert_books().await;
    for outcome in [PayoutOutcome::Done(PayoutState::Planned), PayoutOutcome::NotNow(PayoutState::Planned)] {
        let tx = fund.begin().await.unwrap();
        assert_eq!(disbursement::void(&tx, payout.id, &by, now()).await.unwrap(), outcome);
        tx.commit().await.unwrap();
        assert_eq!(on_its_way().await, (0, 0));
    }
    fund.assert_books().await;
    assert_eq!(
        release(&fund, &payout, &fund.second, today()).await,
        PayoutOutcome::Done(PayoutState::Released)
    );
    assert_eq!(register_paid(&fund, &payout, &fund.second).await, PayoutOutcome::Done(PayoutState::Paid));
    assert_eq!(on_its_way().await, (0, -250_000));
    fund.assert_books().await;
}
