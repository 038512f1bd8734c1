//! Codes by e-mail, counters against guessing, and sessions.

use chrono::TimeDelta;
use store::{
    Db, accounts,
    codes::{self, Outcome},
    sessions,
};

use crate::support::{Home, database, email, fund, now};

const WINDOW: TimeDelta = TimeDelta::minutes(15);

async fn issue(db: &Db, hash: &str, seconds: i64) {
    let tx = db.begin().await.unwrap();
    let moment = now() + TimeDelta::seconds(seconds);
    codes::issue(&tx, &email("sanne@voorbeeld.nl"), "sign_in", hash.to_owned(), moment).await.unwrap();
    tx.commit().await.unwrap();
}

async fn try_at(db: &Db, hash: &str, seconds: i64) -> Outcome {
    let tx = db.begin().await.unwrap();
    let moment = now() + TimeDelta::seconds(seconds);
    let outcome = codes::try_once(&tx, &email("sanne@voorbeeld.nl"), "sign_in", hash, moment).await.unwrap();
    tx.commit().await.unwrap();
    outcome
}

async fn issued() -> Home {
    let home = database().await;
    issue(&home, "right", 0).await;
    home
}

#[tokio::test]
async fn a_code_is_right_once() {
    let home = issued().await;
    assert_eq!(try_at(&home, "wrong", 1).await, Outcome::Wrong);
    assert_eq!(try_at(&home, "right", 2).await, Outcome::Right);
    assert_eq!(try_at(&home, "right", 3).await, Outcome::Gone);
}

#[tokio::test]
async fn a_code_lasts_fifteen_minutes() {
    let home = issued().await;
    assert_eq!(try_at(&home, "right", 15 * 60).await, Outcome::Gone);
    assert_eq!(try_at(&home, "right", 15 * 60 - 1).await, Outcome::Right);
}

#[tokio::test]
async fn the_fifth_try_is_the_last() {
    let home = issued().await;
    for _ in 0..4 {
        assert_eq!(try_at(&home, "wrong", 1).await, Outcome::Wrong);
    }
    assert_eq!(try_at(&home, "right", 1).await, Outcome::Right);

    issue(&home, "other", 2).await;
    for _ in 0..5 {
        assert_eq!(try_at(&home, "wrong", 3).await, Outcome::Wrong);
    }
    assert_eq!(try_at(&home, "other", 3).await, Outcome::Gone);
}

#[tokio::test]
async fn a_newer_code_ends_the_older_one() {
    let home = issued().await;
    issue(&home, "newer", 60).await;
    assert_eq!(try_at(&home, "right", 61).await, Outcome::Wrong);
    assert_eq!(try_at(&home, "newer", 62).await, Outcome::Right);
    assert_eq!(try_at(&home, "right", 63).await, Outcome::Gone);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_codes_issued_at_once_one_works() {
    for _ in 0..5 {
        let home = database().await;
        tokio::join!(issue(&home, "one", 0), issue(&home, "two", 0));
        let outcomes = [try_at(&home, "one", 1).await, try_at(&home, "two", 2).await];
        assert_eq!(outcomes.iter().filter(|it| **it == Outcome::Right).count(), 1);
        assert_eq!(try_at(&home, "one", 3).await, Outcome::Gone);
    }
}

#[tokio::test]
async fn a_code_serves_its_own_purpose_and_person() {
    let home = issued().await;
    let tx = home.begin().await.unwrap();
    for (address, purpose) in [("sanne@voorbeeld.nl", "accept"), ("joris@voorbeeld.nl", "sign_in")] {
        let outcome = codes::try_once(&tx, &email(address), purpose, "right", now()).await.unwrap();
        assert_eq!(outcome, Outcome::Gone);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_tries_of_the_right_code_at_once_one_is_right() {
    for _ in 0..5 {
        let home = issued().await;
        let (one, other) = tokio::join!(try_at(&home, "right", 1), try_at(&home, "right", 1));
        let right = [one, other].into_iter().filter(|it| *it == Outcome::Right).count();
        assert_eq!((right, one == Outcome::Gone || other == Outcome::Gone), (1, true));
    }
}

async fn may_try(db: &Db, seconds: i64) -> bool {
    codes::may_try(db, "key", 3, WINDOW, now() + TimeDelta::seconds(seconds)).await.unwrap()
}

async fn count(db: &Db, seconds: i64) {
    let tx = db.begin().await.unwrap();
    codes::count(&tx, "key", WINDOW, now() + TimeDelta::seconds(seconds)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn three_failures_close_the_window() {
    let home = database().await;
    for second in 0..3 {
        assert!(may_try(&home, second).await, "{second}");
        count(&home, second).await;
    }
    assert!(!may_try(&home, 3).await);
    assert!(!may_try(&home, 15 * 60).await);
    assert!(may_try(&home, 15 * 60 + 1).await);
    // A new window counts from one.
    count(&home, 15 * 60 + 1).await;
    count(&home, 15 * 60 + 2).await;
    assert!(may_try(&home, 15 * 60 + 3).await);
    count(&home, 15 * 60 + 3).await;
    assert!(!may_try(&home, 15 * 60 + 4).await);
}

#[tokio::test]
async fn a_success_forgets_the_failures() {
    let home = database().await;
    for _ in 0..3 {
        count(&home, 0).await;
    }
    let tx = home.begin().await.unwrap();
    codes::forget(&tx, "key").await.unwrap();
    tx.commit().await.unwrap();
    assert!(may_try(&home, 0).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn failures_at_the_same_moment_all_count() {
    let home = database().await;
    tokio::join!(count(&home, 0), count(&home, 0), count(&home, 0));
    assert!(!may_try(&home, 0).await);
}

async fn found(db: &Db, token: &str, minutes: i64) -> bool {
    let idle = |_: &accounts::Account| TimeDelta::minutes(30);
    sessions::find(db, token, now() + TimeDelta::minutes(minutes), idle).await.unwrap().is_some()
}

#[tokio::test]
async fn a_session_lives_while_it_is_used() {
    let fund = fund().await;
    let tx = fund.begin().await.unwrap();
    for token in ["busy", "idle"] {
        let lasts = TimeDelta::minutes(75);
        sessions::open(&tx, token.to_owned(), fund.reviewer.id, now(), lasts).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert!(!found(&fund, "unknown", 0).await);
    for (minutes, alive) in [(30, true), (60, true), (74, true), (75, false)] {
        assert_eq!(found(&fund, "busy", minutes).await, alive, "{minutes}");
    }
    assert!(!found(&fund, "idle", 31).await);
    assert!(found(&fund, "idle", 30).await);

    let tx = fund.begin().await.unwrap();
    sessions::sweep(&tx, now() + TimeDelta::minutes(76)).await.unwrap();
    tx.commit().await.unwrap();
    assert!(!found(&fund, "busy", 74).await);
}

#[tokio::test]
async fn a_session_ends_when_it_is_closed() {
    let fund = fund().await;
    let tx = fund.begin().await.unwrap();
    for token in ["one", "two", "three"] {
        let lasts = TimeDelta::hours(8);
        sessions::open(&tx, token.to_owned(), fund.reviewer.id, now(), lasts).await.unwrap();
    }
    sessions::close(&tx, "one").await.unwrap();
    tx.commit().await.unwrap();
    assert!(!found(&fund, "one", 0).await);
    assert!(found(&fund, "two", 0).await);
    let tx = fund.begin().await.unwrap();
    assert_eq!(sessions::close_all(&tx, fund.reviewer.id).await.unwrap(), 2);
    tx.commit().await.unwrap();
    assert!(!found(&fund, "two", 0).await);
}

#[tokio::test]
async fn a_closed_account_has_no_session() {
    let fund = fund().await;
    let tx = fund.begin().await.unwrap();
    let lasts = TimeDelta::hours(8);
    sessions::open(&tx, "one".to_owned(), fund.reviewer.id, now(), lasts).await.unwrap();
    accounts::set_active(&tx, fund.reviewer.id, false).await.unwrap();
    tx.commit().await.unwrap();
    assert!(!found(&fund, "one", 0).await);
}
