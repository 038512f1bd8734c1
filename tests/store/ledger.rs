//! Books that can be trusted: chains that show every change, closed periods, two dates, and payments that come late.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, Duration, Utc};
use domain::{
    calendar::Month,
    ids::EntryId,
    ledger::{Account, EntryKind},
    repayment::replay::{EventKind, ReplayedEvent, replay},
    reversal_reason::ReversalReason,
};
use rand::{RngExt, SeedableRng, rngs::StdRng};
use store::{
    billing::monthly,
    casework::audit_log::By,
    error::StoreError,
    ledger::{
        books::{self, AsOf, Posted},
        chain, check, closed,
        periods::{self, PeriodRefusal},
    },
    repayment::{
        agreements::Agreement,
        charges,
        receipts::{self, Payment, Registration},
    },
};

use crate::{
    support::{Fund, cents, day, fund, month, now},
    walk::{bill, paid_loan, receive},
};

async fn get(fund: &Fund, agreement: &Agreement, reference: &str, on: &str, amount: i64) -> Registration {
    let received = Payment {
        agreement: agreement.id,
        reference: reference.to_owned(),
        amount: cents(amount),
        on: day(on),
    };
    let tx = fund.begin().await.unwrap();
    let done = receipts::register(&tx, &received, &By::from(&fund.administrator), now()).await.unwrap();
    tx.commit().await.unwrap();
    done
}

async fn entries(fund: &Fund, agreement: &Agreement) -> Vec<Posted> {
    books::list_of_agreement(&**fund, agreement.id).await.unwrap()
}

async fn faults(fund: &Fund) -> Vec<&'static str> {
    check::books(fund).await.unwrap().into_iter().map(|it| it.what).collect()
}

#[tokio::test]
async fn a_payment_that_comes_late_moves_no_more_than_it_must() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    bill(&fund, "2027-06").await;
    bill(&fund, "2027-07").await;
    get(&fund, &agreement, "june", "2027-06-25", 10_000).await;
    get(&fund, &agreement, "july", "2027-07-25", 12_500).await;
    let before = entries(&fund, &agreement).await;
    // Between the two; the first one stays as it is.
    get(&fund, &agreement, "late", "2027-07-01", 4_000).await;
    let after = entries(&fund, &agreement).await;
    let fresh: Vec<&Posted> = after.iter().filter(|it| before.iter().all(|old| old.id != it.id)).collect();
    let kinds: Vec<(EntryKind, Option<ReversalReason>)> =
        fresh.iter().map(|it| (it.kind, it.reason)).collect();
    assert_eq!(kinds.len(), 3, "{kinds:?}");
    assert!(kinds.contains(&(EntryKind::Reversal, Some(ReversalReason::Replayed))));
    let july = before.iter().find(|it| it.key.to_string() == "receipt:july").unwrap();
    let again = fresh.iter().find(|it| it.root == july.id).unwrap();
    assert_eq!(
        (again.effective_on, again.key.to_string()),
        (day("2027-07-25"), format!("again:{}", july.id))
    );
    let balances = books::balances(&*fund, Some(agreement.id)).await.unwrap();
    assert_eq!(
        (books::of(&balances, Account::Due), books::of(&balances, Account::CreditBalance)),
        (0, -6_500)
    );
    fund.assert_books().await;
}

#[tokio::test]
async fn what_was_known_on_a_day_stays_what_was_known() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    bill(&fund, "2027-06").await;
    let as_of =
        |effective: &str, recorded| AsOf { effective: Some(day(effective)), recorded: Some(recorded) };
    let due = async |when: AsOf| {
        let balances = books::balances_as_of(&*fund, Some(agreement.id), when).await.unwrap();
        books::of(&balances, Account::Due)
    };
    assert_eq!(due(as_of("2027-06-10", now())).await, 10_000);
    let later = now() + Duration::hours(5);
    let received = Payment {
        agreement: agreement.id,
        reference: "late".to_owned(),
        amount: cents(4_000),
        on: day("2027-06-05"),
    };
    let tx = fund.begin().await.unwrap();
    receipts::register(&tx, &received, &By::system(), later).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(due(as_of("2027-06-10", now())).await, 10_000, "as it was known then");
    assert_eq!(due(as_of("2027-06-10", later)).await, 6_000, "as it is known now");
    assert_eq!(due(as_of("2027-06-04", later)).await, 10_000, "a day before it");
    assert_eq!(due(as_of("2027-05-31", later)).await, 0, "before the charge");
}

#[tokio::test]
async fn a_payment_that_bounced_has_both_its_days() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    bill(&fund, "2027-06").await;
    get(&fund, &agreement, "june", "2027-06-25", 10_000).await;
    let entry = entries(&fund, &agreement).await.pop().unwrap();
    let tx = fund.begin().await.unwrap();
    receipts::reverse(&tx, entry.id, ReversalReason::Bounced, day("2027-07-02"), &By::system(), now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let on = async |text: &str, account| {
        let when = AsOf { effective: Some(day(text)), recorded: None };
        books::of(&books::balances_as_of(&*fund, Some(agreement.id), when).await.unwrap(), account)
    };
    // The debt never went away; the money was with the bank for a week.
    assert_eq!(on("2027-06-26", Account::Due).await, 10_000);
    assert_eq!(on("2027-07-01", Account::Bank).await - on("2027-07-02", Account::Bank).await, 10_000);
    assert_eq!(on("2027-07-02", Account::InTransit).await, 0);
    fund.assert_books().await;
}

#[tokio::test]
async fn every_change_of_an_entry_is_noticed() {
    let broken = "an entry that is not as its chain says";
    for sql in [
        "update ledger_entry set effective_on = '2027-06-02' where kind = 'charge'",
        "update ledger_entry set key = 'charge:other' where kind = 'charge'",
        "update ledger_entry set by_id = null where kind = 'receipt'",
        "update ledger_entry set reason = 'mistake' where kind = 'receipt'",
        "update ledger_transfer set amount_cents = amount_cents + 1 where debit = 'due'",
        "update ledger_transfer set debit = 'in_transit' where debit = 'bank'",
        "update ledger_entry set hash = null where kind = 'receipt'",
    ] {
        let fund = fund().await;
        let (_, agreement) = paid_loan(&fund).await;
        bill(&fund, "2027-06").await;
        receive(&fund, &agreement, "bank-1", 4_000).await;
        assert!(fund.execute_for_tests(sql).await.is_err(), "{sql}");
        crate::books::unguard(&fund, "ledger_transfer").await;
        crate::books::unguard(&fund, "ledger_entry").await;
        assert_eq!(fund.execute_for_tests(sql).await.unwrap(), 1, "{sql}");
        assert!(faults(&fund).await.contains(&broken), "{sql}");
    }
}

#[tokio::test]
async fn an_end_that_was_cut_off_is_noticed() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    bill(&fund, "2027-06").await;
    // Ids tell when entries were written, whatever day the fund lives on.
    let (seconds, nanos) = store::ids::fresh().get_timestamp().unwrap().to_unix();
    let written = DateTime::from_timestamp(i64::try_from(seconds).unwrap(), nanos).unwrap();
    let proof = chain::prove(&fund, written + Duration::minutes(10)).await.unwrap();
    let tx = fund.begin().await.unwrap();
    chain::anchor(&tx, &proof).await.unwrap();
    tx.commit().await.unwrap();
    // What comes later does not disturb the anchor.
    let later = Payment {
        agreement: agreement.id,
        reference: "bank-1".to_owned(),
        amount: cents(4_000),
        on: day("2027-07-01"),
    };
    let tx = fund.begin().await.unwrap();
    // Not even when it says that it was written down long before.
    receipts::register(&tx, &later, &By::system(), now() - Duration::days(2)).await.unwrap();
    tx.commit().await.unwrap();
    fund.assert_books().await;
    for table in ["ledger_transfer", "ledger_entry", "allocation", "receipt"] {
        crate::books::unguard(&fund, table).await;
    }
    for sql in [
        "delete from allocation",
        "delete from receipt",
        "delete from ledger_transfer where entry_id in (select id from ledger_entry where kind in ('receipt', 'charge'))",
        "delete from ledger_entry where kind in ('receipt', 'charge')",
        "update charge set settled_cents = 0, amount_cents = 0",
        "update agreement set charged_cents = 0",
    ] {
        fund.execute_for_tests(sql).await.unwrap();
    }
    // Every total adds up again, and still it shows.
    assert!(faults(&fund).await.contains(&"entries that were there at the last anchor"));
}

#[tokio::test]
async fn nothing_is_booked_in_a_closed_period_and_opening_it_takes_two() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    bill(&fund, "2027-06").await;
    get(&fund, &agreement, "june", "2027-06-25", 4_000).await;
    let (one, other) = (fund.administrator.id, fund.reviewer.id);
    let today = day("2027-08-03");
    let tx = fund.begin().await.unwrap();
    assert_eq!(
        periods::close(&tx, month("2027-08"), one, today, now()).await.unwrap(),
        Err(PeriodRefusal::NotThatMonth)
    );
    periods::close(&tx, month("2027-06"), one, today, now()).await.unwrap().unwrap();
    assert_eq!(
        periods::close(&tx, month("2027-06"), one, today, now()).await.unwrap(),
        Err(PeriodRefusal::NotThatMonth)
    );
    let received = Payment {
        agreement: agreement.id,
        reference: "late".to_owned(),
        amount: cents(1_000),
        on: day("2027-06-30"),
    };
    // Nothing is booked in the closed month: the payment stands on the first open day, and counts for its own.
    receipts::register(&tx, &received, &By::system(), now()).await.unwrap();
    tx.commit().await.unwrap();
    let late =
        entries(&fund, &agreement).await.into_iter().find(|it| it.key.to_string() == "receipt:late").unwrap();
    assert_eq!((late.effective_on, late.meant_for), (day("2027-07-01"), Some(day("2027-06-30"))));
    fund.assert_books().await;
    // A mistake of the closed month is put right on the first open day, and says which day it was meant for.
    let june =
        entries(&fund, &agreement).await.into_iter().find(|it| it.key.to_string() == "receipt:june").unwrap();
    let tx = fund.begin().await.unwrap();
    receipts::reverse(&tx, june.id, ReversalReason::Mistake, today, &By::system(), now()).await.unwrap();
    tx.commit().await.unwrap();
    let turned =
        entries(&fund, &agreement).await.into_iter().find(|it| it.reverses == Some(june.id)).unwrap();
    assert_eq!((turned.effective_on, turned.meant_for), (day("2027-07-01"), Some(day("2027-06-25"))));
    let later = now() + Duration::hours(1);
    let tx = fund.begin().await.unwrap();
    assert_eq!(periods::reopen(&tx, other, later).await.unwrap(), Err(PeriodRefusal::Nothing));
    periods::ask_reopen(&tx, month("2027-06"), one, later).await.unwrap().unwrap();
    assert_eq!(periods::reopen(&tx, one, later).await.unwrap(), Err(PeriodRefusal::SamePerson));
    assert_eq!(closed::closed(&tx).await.unwrap().until, Some(day("2027-06-30")));
    periods::reopen(&tx, other, later + Duration::hours(1)).await.unwrap().unwrap();
    assert_eq!(closed::closed(&tx).await.unwrap().until, Some(day("2027-05-31")));
    tx.commit().await.unwrap();
    assert_eq!(get(&fund, &agreement, "later", "2027-06-30", 1_000).await, Registration::Now);
    fund.assert_books().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_senders_of_one_payment_book_it_once() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    bill(&fund, "2027-06").await;
    let received = Payment {
        agreement: agreement.id,
        reference: "twice".to_owned(),
        amount: cents(4_000),
        on: day("2027-06-25"),
    };
    let send = || async {
        let tx = fund.begin().await?;
        let done = receipts::register(&tx, &received, &By::system(), now()).await?;
        tx.commit().await?;
        Ok::<_, StoreError>(done)
    };
    let (one, two, three) = tokio::join!(send(), send(), send());
    let mut done = [one.unwrap(), two.unwrap(), three.unwrap()];
    done.sort_by_key(|it| *it == Registration::Before);
    assert_eq!(done, [Registration::Now, Registration::Before, Registration::Before]);
    fund.assert_books().await;
}

/// The events that stand, as the fold wants them, and which entry stands for each.
fn standing(entries: &[Posted]) -> BTreeMap<EntryId, &Posted> {
    let turned = |it: &Posted| entries.iter().any(|other| other.reverses == Some(it.id));
    let mine = |it: &&Posted| matches!(it.kind, EntryKind::Receipt | EntryKind::Charge);
    entries.iter().filter(mine).filter(|it| !turned(it)).map(|it| (it.root, it)).collect()
}

/// Every entry that stands moves what the fold of all days says.
async fn assert_folded(fund: &Fund, agreement: &Agreement, all: &[Posted]) {
    let charges = charges::list_charges(&**fund, agreement.id).await.unwrap();
    let standing = standing(all);
    let events: Vec<ReplayedEvent> = standing
        .iter()
        .map(|(root, it)| {
            let what = if it.kind == EntryKind::Receipt {
                let paid = it.transfers.iter().filter(|it| it.debit == Account::Bank);
                EventKind::Receipt { amount: paid.map(|it| it.amount).sum() }
            } else {
                let first = all.iter().find(|other| other.id == *root).unwrap();
                let charge =
                    charges.iter().find(|it| first.key.to_string().ends_with(&it.month.to_string())).unwrap();
                EventKind::Charge {
                    id: charge.id,
                    due_on: charge.due_on,
                    amount: charge.amount,
                    interest: charge.interest,
                    waived: charge.waived,
                }
            };
            ReplayedEvent { root: *root, on: it.effective_on, what }
        })
        .collect();
    for settled in replay(&events) {
        let it = standing[&settled.event.root];
        let own = |account| -> i64 {
            it.transfers.iter().filter(|it| it.credit == account).map(|it| it.amount.cents()).sum()
        };
        assert_eq!(own(Account::Due), settled.settled().cents(), "{}", it.key);
        if it.kind == EntryKind::Receipt {
            assert_eq!(own(Account::CreditBalance), settled.surplus.cents(), "{}", it.key);
        }
    }
}

/// A month that is billed, a payment of some day, or one that is reversed.
async fn something(
    fund: &Fund,
    agreement: &Agreement,
    rng: &mut StdRng,
    next: &mut Month,
    (step, at): (u64, DateTime<Utc>),
) {
    match rng.random_range(0..10) {
        0..3 => {
            monthly::run(fund, *next, at).await.unwrap();
            *next = next.plus(1);
        }
        3..8 => {
            let received = Payment {
                agreement: agreement.id,
                reference: format!("bank-{step}"),
                amount: cents(rng.random_range(1..25_000)),
                on: day("2027-06-01") + Days::new(rng.random_range(0..500)),
            };
            let tx = fund.begin().await.unwrap();
            receipts::register(&tx, &received, &By::system(), at).await.unwrap();
            tx.commit().await.unwrap();
        }
        _ => {
            let all = entries(fund, agreement).await;
            let receipts: Vec<&Posted> =
                all.iter().filter(|it| it.kind == EntryKind::Receipt && it.root == it.id).collect();
            if receipts.is_empty() {
                return;
            }
            let chosen = receipts[rng.random_range(0..receipts.len())].id;
            let reason =
                if rng.random_range(0..2) == 0 { ReversalReason::Bounced } else { ReversalReason::Mistake };
            let on = day("2028-12-01");
            let tx = fund.begin().await.unwrap();
            receipts::reverse(&tx, chosen, reason, on, &By::system(), at).await.unwrap();
            tx.commit().await.unwrap();
        }
    }
}

#[tokio::test]
async fn whatever_order_things_arrive_in_the_books_are_the_fold_of_their_days() {
    let mut rng = StdRng::seed_from_u64(42);
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    let mut next = month("2027-06");
    let mut seen: Vec<(AsOf, i64)> = Vec::new();
    for step in 0..60_u64 {
        let at = now() + Duration::minutes(i64::try_from(step).unwrap());
        something(&fund, &agreement, &mut rng, &mut next, (step, at)).await;
        let when = AsOf { effective: Some(day("2027-12-31")), recorded: Some(at) };
        let balances = books::balances_as_of(&*fund, Some(agreement.id), when).await.unwrap();
        seen.push((when, books::of(&balances, Account::Due)));
    }
    let all = entries(&fund, &agreement).await;
    assert_folded(&fund, &agreement, &all).await;
    // What was told at any moment is still what was told.
    for (when, due) in seen {
        let balances = books::balances_as_of(&*fund, Some(agreement.id), when).await.unwrap();
        assert_eq!(books::of(&balances, Account::Due), due);
    }
    fund.assert_books().await;
}
