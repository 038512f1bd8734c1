//! How old open amounts are: each bucket from its first to its last day, and always what the books say.

use domain::{ledger::Account, repayment::amendment::Amendment};
use store::{
    casework::audit_log::By,
    ledger::books::{self, AsOf},
    place::Place,
    reports::{
        ageing::{self, AgeingSum, Bucket},
        money,
        who_repays::{self, Which},
    },
    servicing::amendments::{self, AmendmentApproval},
};

use crate::{
    support::{Fund, day, fund, now},
    walk::{bill, paid_loan, receive},
};

async fn sums(fund: &Fund, on: &str) -> Vec<(Bucket, AgeingSum)> {
    ageing::today(fund, day(on)).await.unwrap().into_iter().filter(|it| it.1.cents != 0).collect()
}

#[tokio::test]
async fn each_bucket_has_its_first_and_its_last_day() {
    let fund = fund().await;
    paid_loan(&fund).await;
    bill(&fund, "2027-06").await;
    // Due on 25 June 2027.
    let table = [
        ("2027-06-25", Bucket::NotYet),
        ("2027-06-26", Bucket::UpTo30),
        ("2027-07-25", Bucket::UpTo30),
        ("2027-07-26", Bucket::UpTo60),
        ("2027-08-24", Bucket::UpTo60),
        ("2027-08-25", Bucket::UpTo90),
        ("2027-09-23", Bucket::UpTo90),
        ("2027-09-24", Bucket::Over90),
    ];
    for (on, bucket) in table {
        let expected = vec![(bucket, AgeingSum { cents: 10_000, items: 1 })];
        assert_eq!(sums(&fund, on).await, expected, "{on}");
        let past: Vec<_> = ageing::on(&fund, day(on)).await.unwrap();
        assert_eq!(past, ageing::today(&fund, day(on)).await.unwrap(), "{on}");
        for other in Bucket::ALL {
            let rows = who_repays::page(&fund, Which::Aged(other), Place::First, day(on)).await.unwrap().rows;
            assert_eq!(rows.len(), usize::from(other == bucket), "{on} {other:?}");
        }
    }
}

async fn agree(fund: &Fund, id: domain::ids::AgreementId, change: Amendment, on: &str) {
    let tx = fund.begin().await.unwrap();
    let by = (fund.administrator.id, day(on));
    let proposal = amendments::propose(&tx, id, change, "het moet", by, now()).await.unwrap().unwrap();
    let done = amendments::approve(&tx, proposal, &By::from(&fund.second), day(on), now()).await.unwrap();
    assert!(matches!(done, AmendmentApproval::Done(_)));
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn it_is_what_the_books_say_on_every_day() {
    let fund = fund().await;
    let (_, partly) = paid_loan(&fund).await;
    let (_, paused) = paid_loan(&fund).await;
    let (_, waived) = paid_loan(&fund).await;
    let (_, good) = paid_loan(&fund).await;
    for text in ["2027-06", "2027-07", "2027-08"] {
        bill(&fund, text).await;
    }
    receive(&fund, &partly, "bank-1", 12_500).await;
    receive(&fund, &good, "bank-2", 30_000).await;
    agree(&fund, paused.id, Amendment::PaymentHoliday { months: 3 }, "2027-08-26").await;
    agree(&fund, waived.id, Amendment::ArrearsWaiver, "2027-08-01").await;
    let on = day("2027-08-26");
    let expected = [
        (Bucket::UpTo30, AgeingSum { cents: 20_000, items: 2 }),
        (Bucket::UpTo60, AgeingSum { cents: 7_500, items: 1 }),
        (Bucket::Paused, AgeingSum { cents: 30_000, items: 3 }),
    ];
    assert_eq!(sums(&fund, "2027-08-26").await, expected);
    assert_eq!(ageing::on(&fund, on).await.unwrap(), ageing::today(&fund, on).await.unwrap());
    for offset in 0..120 {
        let on = day("2027-05-20") + chrono::Days::new(offset);
        let when = AsOf { effective: Some(on), recorded: None };
        let books = books::of(&books::balances_as_of(&*fund, None, when).await.unwrap(), Account::Due);
        let total: i64 = ageing::on(&fund, on).await.unwrap().iter().map(|it| it.1.cents).sum();
        assert_eq!(total, books, "{on}");
    }
    let rows = who_repays::page(&fund, Which::Paused, Place::First, on).await.unwrap().rows;
    assert_eq!(rows.iter().map(|it| it.id).collect::<Vec<_>>(), [paused.id.0]);
    let seen = money::overview(&fund, on).await.unwrap();
    assert_eq!((seen.paused, seen.received), (1, 42_500));
    // Home, the list of who is late and the ageing count the same people and cents: nobody with a pause is late.
    let is_late = |it: &Bucket| !matches!(it, Bucket::NotYet | Bucket::Paused);
    let late: i64 =
        sums(&fund, "2027-08-26").await.iter().filter(|it| is_late(&it.0)).map(|it| it.1.cents).sum();
    let rows = who_repays::page(&fund, Which::Late, Place::First, on).await.unwrap().rows;
    assert_eq!((seen.overdue, seen.behind), (late, i64::try_from(rows.len()).unwrap()));
    assert_eq!(rows.iter().map(|it| it.overdue_cents).sum::<i64>(), late);
}
