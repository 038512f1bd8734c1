//! Payouts that get another day or account, or do not come: each with a reason, and by two where the account changes or
//! much money goes.

use domain::{
    funding::{Instrument, Purpose},
    text::Iban,
};
use store::{
    casework::audit_log::By,
    money_out::{
        changes::{self, PayoutChange},
        payouts::{Hold, Payout, PayoutOutcome, PayoutState},
    },
    people::accounts::Account,
};

use crate::{
    support::{Fund, begin, day, fund, line, now, proposal, today},
    walk::{granted, payouts_of, register_paid_on, release, seen},
};

async fn planned(fund: &Fund, amount: &str) -> Payout {
    let case = granted(fund, proposal(vec![line(Purpose::Tuition, Instrument::Grant, amount)])).await;
    payouts_of(fund, &case).await.remove(0)
}

fn other(payout: &Payout, iban: &str, on: &str) -> PayoutChange {
    PayoutChange {
        due_on: day(on),
        payee_name: payout.payee_name.clone(),
        payee_iban: Iban::parse(iban).unwrap(),
    }
}

async fn change(fund: &Fund, payout: &Payout, to: &PayoutChange, by: &Account) -> PayoutOutcome {
    let tx = begin(fund).await;
    let seen = seen(&tx, payout.id).await;
    let done = changes::change(&tx, seen, to, "verhuisd", &By::from(by), now()).await.unwrap();
    tx.commit().await.unwrap();
    done
}

async fn cancel(fund: &Fund, payout: &Payout, by: &Account) -> PayoutOutcome {
    let tx = begin(fund).await;
    let seen = seen(&tx, payout.id).await;
    let done = changes::cancel(&tx, seen, "dubbel", &By::from(by), today(), now()).await.unwrap();
    tx.commit().await.unwrap();
    fund.assert_books().await;
    done
}

async fn again(fund: &Fund, payout: &Payout) -> Payout {
    let tx = begin(fund).await;
    store::money_out::payouts::load_for_work(&tx, payout.id).await.unwrap()
}

#[tokio::test]
async fn whoever_puts_another_account_in_does_not_release_it() {
    let fund = fund().await;
    let payout = planned(&fund, "900").await;
    let to = other(&payout, "NL20INGB0001234567", "2026-06-03");
    assert_eq!(
        change(&fund, &payout, &to, &fund.administrator).await,
        PayoutOutcome::Done(PayoutState::Planned)
    );
    let changed = again(&fund, &payout).await;
    assert_eq!((changed.due_on, changed.payee_iban.as_str()), (day("2026-06-03"), "NL20INGB0001234567"));
    let own = release(&fund, &payout, &fund.administrator, day("2026-06-03")).await;
    assert_eq!(own, PayoutOutcome::EnteredIt);
    let by_other = release(&fund, &payout, &fund.second, day("2026-06-03")).await;
    assert_eq!(by_other, PayoutOutcome::Done(PayoutState::Released));
    // The bank knows the account now.
    let late = change(&fund, &payout, &to, &fund.administrator).await;
    assert_eq!(late, PayoutOutcome::NotNow(PayoutState::Released));
    let paid = register_paid_on(&fund, &payout, &fund.administrator, day("2026-06-03")).await;
    assert_eq!(paid, PayoutOutcome::Done(PayoutState::Paid));
    fund.assert_books().await;
}

#[tokio::test]
async fn another_day_needs_nobody_else_and_takes_back_a_first_release() {
    let fund = fund().await;
    let payout = planned(&fund, "2600").await;
    let first = release(&fund, &payout, &fund.administrator, today()).await;
    assert_eq!(first, PayoutOutcome::Done(PayoutState::ReleasedOnce));
    let to = other(&payout, payout.payee_iban.as_str(), "2026-06-10");
    change(&fund, &payout, &to, &fund.administrator).await;
    let moved = again(&fund, &payout).await;
    assert_eq!(
        (moved.state, moved.released_by, moved.account_changed_by),
        (PayoutState::Planned, None, None)
    );
    let released = release(&fund, &payout, &fund.administrator, today()).await;
    assert_eq!(released, PayoutOutcome::Done(PayoutState::ReleasedOnce));
}

#[tokio::test]
async fn up_to_the_limit_one_cancels_and_above_it_two() {
    let fund = fund().await;
    let small = planned(&fund, "2500").await;
    assert_eq!(cancel(&fund, &small, &fund.administrator).await, PayoutOutcome::Done(PayoutState::Cancelled));
    let twice = cancel(&fund, &small, &fund.administrator).await;
    assert_eq!(twice, PayoutOutcome::NotNow(PayoutState::Cancelled));

    let fund = crate::support::fund().await;
    let large = planned(&fund, "2500.01").await;
    assert_eq!(cancel(&fund, &large, &fund.administrator).await, PayoutOutcome::Done(PayoutState::Planned));
    assert_eq!(cancel(&fund, &large, &fund.administrator).await, PayoutOutcome::SamePerson);
    let held = release(&fund, &large, &fund.second, today()).await;
    assert_eq!(held, PayoutOutcome::Held(Hold::CancelAsked));
    assert_eq!(cancel(&fund, &large, &fund.second).await, PayoutOutcome::Done(PayoutState::Cancelled));
}

#[tokio::test]
async fn what_somebody_asked_to_cancel_can_go_on_after_all() {
    let fund = fund().await;
    let large = planned(&fund, "2600").await;
    cancel(&fund, &large, &fund.administrator).await;
    let tx = begin(&fund).await;
    let by = By::from(&fund.second);
    let kept = changes::keep(&tx, large.id, &by, now()).await.unwrap();
    assert_eq!(kept, PayoutOutcome::Done(PayoutState::Planned));
    tx.commit().await.unwrap();
    let released = release(&fund, &large, &fund.second, today()).await;
    assert_eq!(released, PayoutOutcome::Done(PayoutState::ReleasedOnce));
}
