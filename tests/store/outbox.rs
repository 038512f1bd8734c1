//! Messages go out once, come back later when sending fails, and keep no secret once sent.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use domain::notice::Notice;
use store::{
    db::Db,
    error::StoreError,
    ids,
    messages::outbox::{self, CodePurpose, Content, Lane, Message, Recipient},
};
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::{
    support::{Home, database, email, fund, now},
    walk::submitted,
};

fn to() -> Recipient {
    Recipient { email: email("sanne@voorbeeld.nl"), language: "nl".to_owned() }
}

fn secret() -> Content {
    Content::Code { code: "123456".to_owned(), purpose: CodePurpose::SignIn }
}

async fn home_with(count: usize, content: &Content) -> Home {
    let home = database().await;
    let tx = home.begin().await.unwrap();
    for _ in 0..count {
        outbox::enqueue(&tx, None, &to(), content, now()).await.unwrap();
    }
    tx.commit().await.unwrap();
    home
}

async fn claim(db: &Db, minutes: i64) -> Option<Message> {
    outbox::claim(db, Lane::Codes..=Lane::Reminders, now() + TimeDelta::minutes(minutes)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn three_workers_share_no_message() {
    let home = home_with(20, &Content::Saved).await;
    let mut workers = JoinSet::new();
    for _ in 0..3 {
        let db = home.db.clone();
        workers.spawn(async move {
            let mut mine = Vec::new();
            while let Some(message) = claim(&db, 0).await {
                outbox::mark_sent(&db, &message, now()).await.unwrap();
                mine.push(message.id);
            }
            mine
        });
    }
    let all: Vec<Uuid> = workers.join_all().await.concat();
    assert_eq!(all.len(), 20);
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 20);
    assert_eq!(outbox::count_waiting(&*home).await.unwrap(), 0);
}

#[tokio::test]
async fn a_message_carries_what_was_written() {
    let fund = fund().await;
    let case = submitted(&fund).await;
    let message = claim(&fund, 0).await.unwrap();
    assert_eq!((message.case, message.attempts, message.created_at), (Some(case.id), 0, now()));
    assert_eq!((&message.to.email, message.to.language.as_str()), (&fund.applicant.email, "nl"));
    let notice = Notice::CaseReceived { decide_by: case.clock.unwrap().decide_by };
    assert_eq!(message.content, Content::Case { notice });
    outbox::mark_sent(&fund, &message, now()).await.unwrap();
    let listed = outbox::list_of_case(&*fund, case.id).await.unwrap();
    assert_eq!((listed.len(), listed[0].1), (1, Some(now())));
}

#[tokio::test]
async fn what_a_worker_holds_comes_back_when_it_dies() {
    let home = home_with(1, &Content::Saved).await;
    assert!(claim(&home, 0).await.is_some());
    assert!(claim(&home, 1).await.is_none());
    assert!(claim(&home, 2).await.is_some());
}

#[tokio::test]
async fn a_message_waits_for_its_moment() {
    let home = home_with(1, &Content::Saved).await;
    assert!(claim(&home, -1).await.is_none());
    assert!(claim(&home, 0).await.is_some());
}

#[tokio::test]
async fn a_failed_message_comes_back_later_and_is_parked_at_the_fifth() {
    let home = home_with(1, &secret()).await;
    let mut minutes = 0;
    for wait in [1, 4, 9, 16] {
        let message = claim(&home, minutes).await.unwrap();
        let moment = now() + TimeDelta::minutes(minutes);
        outbox::mark_failed(&home, &message, "no answer", moment).await.unwrap();
        assert!(claim(&home, minutes + wait - 1).await.is_none(), "{wait}");
        assert!(outbox::list_parked(&*home).await.unwrap().is_empty());
        minutes += wait;
    }
    let message = claim(&home, minutes).await.unwrap();
    outbox::mark_failed(&home, &message, &"x".repeat(900), now()).await.unwrap();
    assert!(claim(&home, 10_000).await.is_none());
    assert_eq!(outbox::count_waiting(&*home).await.unwrap(), 0);
    let parked = outbox::list_parked(&*home).await.unwrap();
    assert_eq!((parked.len(), parked[0].attempts, parked[0].failed_at), (1, 5, now()));
    assert_eq!((parked[0].kind.as_str(), parked[0].error.len()), ("code", 500));

    let tx = home.begin().await.unwrap();
    outbox::retry(&tx, parked[0].id, now()).await.unwrap();
    assert!(matches!(outbox::retry(&tx, parked[0].id, now()).await, Err(StoreError::NotFound)));
    assert!(matches!(outbox::retry(&tx, ids::fresh(), now()).await, Err(StoreError::NotFound)));
    tx.commit().await.unwrap();
    let message = claim(&home, 0).await.unwrap();
    assert_eq!((message.attempts, message.content), (0, secret()));
}

#[tokio::test]
async fn a_code_that_was_sent_is_wiped() {
    let fund = fund().await;
    let case = submitted(&fund).await;
    let first = claim(&fund, 0).await.unwrap();
    outbox::mark_sent(&fund, &first, now()).await.unwrap();
    let tx = fund.begin().await.unwrap();
    outbox::enqueue(&tx, Some(case.id), &to(), &secret(), now()).await.unwrap();
    tx.commit().await.unwrap();
    let message = claim(&fund, 0).await.unwrap();
    assert_eq!(message.content, secret());
    outbox::mark_sent(&fund, &message, now()).await.unwrap();
    let listed = outbox::list_of_case(&*fund, case.id).await.unwrap();
    let wiped = Content::Code { code: String::new(), purpose: CodePurpose::SignIn };
    assert!(listed.iter().any(|(it, _)| it.content == wiped));
    assert!(listed.iter().all(|(it, _)| it.content != secret()));
}

#[tokio::test]
async fn a_late_failure_does_not_park_what_another_worker_sent() {
    let home = home_with(1, &Content::Saved).await;
    let mut last = None;
    for round in 0..5 {
        last = claim(&home, 6 * round).await;
    }
    let slow = last.unwrap();
    let quick = claim(&home, 30).await.unwrap();
    outbox::mark_sent(&home, &quick, now()).await.unwrap();
    outbox::mark_failed(&home, &slow, "too slow", now()).await.unwrap();
    assert!(outbox::list_parked(&*home).await.unwrap().is_empty());
}

#[tokio::test]
async fn codes_go_before_what_people_wait_for_and_that_before_reminders() {
    let fund = fund().await;
    let case = submitted(&fund).await;
    let first = claim(&fund, 0).await.unwrap();
    outbox::mark_sent(&fund, &first, now()).await.unwrap();
    let reminder = Content::Case { notice: Notice::DutyAhead { due_on: crate::support::today() } };
    let awaited = Content::Case { notice: Notice::DecisionMade { on: crate::support::today() } };
    let tx = fund.begin().await.unwrap();
    for content in [&reminder, &awaited, &secret()] {
        outbox::enqueue(&tx, Some(case.id), &to(), content, now()).await.unwrap();
    }
    tx.commit().await.unwrap();
    let only = |lanes| outbox::claim(&fund, lanes, now());
    assert_eq!(only(Lane::Awaited..=Lane::Reminders).await.unwrap().unwrap().content, awaited);
    for expected in [secret(), reminder] {
        let message = claim(&fund, 0).await.unwrap();
        assert_eq!(message.content, expected);
    }
    assert!(only(Lane::Codes..=Lane::Codes).await.unwrap().is_none());
}

#[tokio::test]
async fn a_server_that_is_away_costs_no_attempt() {
    let home = home_with(1, &Content::Saved).await;
    for _ in 0..20 {
        let message = claim(&home, 0).await.unwrap();
        assert_eq!(message.attempts, 0);
        outbox::put_back(&home, &message).await.unwrap();
    }
    assert_eq!(outbox::count_waiting(&*home).await.unwrap(), 1);
}

#[tokio::test]
async fn everything_that_is_parked_can_go_again_at_once() {
    let home = home_with(150, &Content::Saved).await;
    home.execute_for_tests("update outbox set attempts = 5, failed_at = due_at").await.unwrap();
    assert_eq!(outbox::count_parked(&*home).await.unwrap(), 150);
    let tx = home.begin().await.unwrap();
    assert_eq!(outbox::retry_all(&tx, now()).await.unwrap(), 150);
    tx.commit().await.unwrap();
    assert_eq!(outbox::count_waiting(&*home).await.unwrap(), 150);
    assert_eq!(claim(&home, 0).await.unwrap().attempts, 0);
}
