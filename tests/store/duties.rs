//! Dated duties of a case as they are kept.

use domain::duties::{DatedDuty, Duty};
use store::{
    casework::duties,
    error::StoreError,
    reports::{
        queue,
        queue_filter::{Filter, QueueView},
    },
};

use crate::support::{day, fund, today};

fn guarded(duty: Duty, due_on: &str) -> DatedDuty {
    DatedDuty { duty, due_on: day(due_on) }
}

#[tokio::test]
async fn new_facts_move_what_is_open_and_leave_what_is_done() {
    let fund = fund().await;
    let (case, _) = crate::walk::paid_loan(&fund).await;
    let first = [guarded(Duty::ConsentOfUwv, "2026-05-31"), guarded(Duty::NewIncome, "2026-05-31")];
    let tx = fund.begin().await.unwrap();
    duties::replace(&tx, case.id, &first, today()).await.unwrap();
    duties::set_done(&tx, case.id, Duty::NewIncome, Some(day("2026-04-01"))).await.unwrap();
    let refused = duties::set_done(&tx, case.id, Duty::ApplyForJobs, None).await;
    assert!(matches!(refused, Err(StoreError::NotFound)));

    // The consent came in, the income was done before: only what is new is added.
    // One that would have been due before is nobody's fault.
    let past = guarded(Duty::MeansStatement, "2026-03-01");
    let next = [past, guarded(Duty::NewIncome, "2026-05-31"), guarded(Duty::ApplyForJobs, "2026-09-30")];
    duties::replace(&tx, case.id, &next, today()).await.unwrap();
    let kept = duties::list(&tx, case.id).await.unwrap();
    let names: Vec<_> = kept.iter().map(|it| (it.dated.duty, it.done_on)).collect();
    assert_eq!(names, [(Duty::NewIncome, Some(day("2026-04-01"))), (Duty::ApplyForJobs, None)]);

    let names = async |tx: &_| -> Vec<Duty> {
        duties::list(tx, case.id).await.unwrap().iter().map(|it| it.dated.duty).collect()
    };
    let due_today = guarded(Duty::MeansStatement, "2026-03-02");
    duties::replace(&tx, case.id, &[due_today], today()).await.unwrap();
    assert_eq!(names(&tx).await, [Duty::MeansStatement, Duty::NewIncome]);

    // A day that moves opens the duty again.
    duties::replace(&tx, case.id, &[guarded(Duty::NewIncome, "2026-06-30")], today()).await.unwrap();
    let kept = duties::list(&tx, case.id).await.unwrap();
    assert_eq!((kept.len(), kept[0].done_on, kept[0].dated.due_on), (1, None, day("2026-06-30")));
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn each_reminder_is_taken_once() {
    let fund = fund().await;
    let (case, _) = crate::walk::paid_loan(&fund).await;
    let tx = fund.begin().await.unwrap();
    duties::replace(&tx, case.id, &[guarded(Duty::NewIncome, "2026-05-31")], today()).await.unwrap();
    tx.commit().await.unwrap();
    let near = async |on: &str| duties::list_to_remind(&*fund, day(on)).await.unwrap();
    assert!(near("2026-04-30").await.is_empty());
    let found = near("2026-05-01").await;
    let tx = fund.begin().await.unwrap();
    assert!(duties::take_reminder(&tx, &found[0], 30).await.unwrap());
    assert!(!duties::take_reminder(&tx, &found[0], 30).await.unwrap(), "somebody was first");
    tx.commit().await.unwrap();
    assert!(near("2026-05-16").await.is_empty());
    assert_eq!(near("2026-05-17").await[0].reminded, Some(30));
    assert!(near("2026-06-01").await.is_empty(), "a missed day is not reminded of");
}

#[tokio::test]
async fn a_missed_date_brings_the_case_to_the_queue() {
    let fund = fund().await;
    let (case, _) = crate::walk::paid_loan(&fund).await;
    let tx = fund.begin().await.unwrap();
    let all = [guarded(Duty::NewIncome, "2026-05-31"), guarded(Duty::MeansStatement, "2026-06-15")];
    duties::replace(&tx, case.id, &all, today()).await.unwrap();
    tx.commit().await.unwrap();
    let found = async |on: &str| {
        let counts = queue::counts(&fund, fund.reviewer.id, day(on)).await.unwrap();
        let filter = Filter { view: QueueView::Dates, size: 10, ..Filter::default() };
        let page = queue::page(&fund, &filter, &counts, fund.reviewer.id, day(on)).await.unwrap();
        assert_eq!(u64::try_from(counts.dates).unwrap(), page.total);
        page.rows.len()
    };
    assert_eq!(found("2026-05-31").await, 0, "the day itself is in time, and the statement is far");
    assert_eq!(found("2026-06-01").await, 1);
    let tx = fund.begin().await.unwrap();
    duties::set_done(&tx, case.id, Duty::NewIncome, Some(day("2026-06-01"))).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(found("2026-05-31").await, 0);
    assert_eq!(found("2026-06-01").await, 1, "a reviewer's own duty shows up fourteen days before");
    assert_eq!(found("2026-06-16").await, 1);
}
