//! A projection made in pieces is the one made at once, whoever makes it and however often it is cut off.

use domain::repayment::projection::{MonthSum, Projection, Scenario, assumptions};
use store::{
    db::Db,
    reports::projections::{self, SAMPLE},
};

use crate::{
    big_run::copy,
    support::{Fund, day, fund, now},
    walk::paid_loan,
};

const COPIES: usize = 2_400;

fn scenario() -> &'static Scenario {
    &assumptions().scenarios[0]
}

fn empty() -> [Projection; 1] {
    let first = projections::first_month(day("2026-12-01"));
    [Projection::new(scenario().clone(), first, assumptions().months())]
}

fn sums(projection: &Projection) -> Vec<MonthSum> {
    projection.months().map(|it| it.1).collect()
}

async fn ask(fund: &Fund) {
    let tx = fund.begin().await.unwrap();
    projections::ask(&tx, day("2026-12-01"), scenario(), now()).await.unwrap();
    tx.commit().await.unwrap();
}

async fn found(db: &Db) -> projections::ProjectionRun {
    projections::find(db, day("2026-12-01"), scenario()).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_projection_in_pieces_is_the_one_made_at_once() {
    let fund = fund().await;
    paid_loan(&fund).await;
    assert!(projections::is_small(&fund).await.unwrap());
    copy(&fund, COPIES).await;
    assert!(!projections::is_small(&fund).await.unwrap());
    let mut whole = empty();
    assert_eq!(projections::add_all(&fund, &mut whole).await.unwrap(), COPIES + 1);

    ask(&fund).await;
    assert!(projections::advance(&fund, now()).await.unwrap());
    let part = found(&fund).await;
    assert_eq!((part.counted, part.whole, part.is_done), (2_000, Some(2_401), false));
    assert!(part.projection.total_cents() < whole[0].total_cents());
    // To be asked for again changes nothing, and two that go on at once add nothing twice.
    ask(&fund).await;
    let (one, other) = tokio::join!(projections::advance(&fund, now()), projections::advance(&fund, now()));
    assert!(one.unwrap() | other.unwrap());
    while projections::advance(&fund, now()).await.unwrap() {}
    let done = found(&fund).await;
    assert_eq!((done.counted, done.is_done), (2_401, true));
    assert_eq!(sums(&done.projection), sums(&whole[0]));

    // Those that stand for all come near it, and are no more than they may be.
    let mut sample = empty();
    let (size, of) = projections::add_sample(&fund, &mut sample).await.unwrap();
    assert_eq!(of, 2_401);
    assert!((1_000..=SAMPLE).contains(&size), "{size}");
    sample[0].scale(of, size);
    let (estimated, real) = (sample[0].total_cents(), whole[0].total_cents());
    assert!((estimated - real).abs() * 20 < real, "{estimated} is not near {real}");

    let tx = fund.begin().await.unwrap();
    projections::forget(&tx, day("2026-12-02")).await.unwrap();
    tx.commit().await.unwrap();
    assert!(projections::find(&*fund, day("2026-12-01"), scenario()).await.unwrap().is_none());
    assert_eq!(projections::add_sample(&fund, &mut empty()).await.unwrap(), (0, 0));
}
