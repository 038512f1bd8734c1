//! Codes by e-mail, counters against guessing, and sessions.

use chrono::TimeDelta;
use domain::ids::UserId;
use store::{
    db::Db,
    people::{
        accounts,
        codes::{self, CodeOutcome, CodeRequest},
        guesses::{self, Limit, Taken},
        sessions::{self, Opened},
    },
};

use crate::support::{Home, database, email, fund, now};

const WINDOW: TimeDelta = TimeDelta::minutes(15);

async fn issue(db: &Db, hash: &str, seconds: i64) {
    issue_to(db, "browser", hash, seconds).await;
}

/// A code that a certain browser asked for.
async fn issue_to(db: &Db, by: &str, hash: &str, seconds: i64) {
    let tx = db.begin().await.unwrap();
    let moment = now() + TimeDelta::seconds(seconds);
    let to = email("sanne@voorbeeld.nl");
    let asked = CodeRequest { email: &to, purpose: "sign_in", by, code_hash: hash.to_owned() };
    codes::issue(&tx, &asked, moment).await.unwrap();
    tx.commit().await.unwrap();
}

async fn try_at(db: &Db, hash: &str, seconds: i64) -> CodeOutcome {
    try_by(db, "browser", hash, seconds).await
}

async fn try_by(db: &Db, by: &str, hash: &str, seconds: i64) -> CodeOutcome {
    let tx = db.begin().await.unwrap();
    let moment = now() + TimeDelta::seconds(seconds);
    let to = email("sanne@voorbeeld.nl");
    let asked = CodeRequest { email: &to, purpose: "sign_in", by, code_hash: hash.to_owned() };
    let outcome = codes::try_once(&tx, &asked, moment).await.unwrap();
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
    assert_eq!(try_at(&home, "wrong", 1).await, CodeOutcome::Wrong);
    assert_eq!(try_at(&home, "right", 2).await, CodeOutcome::Right);
    assert_eq!(try_at(&home, "right", 3).await, CodeOutcome::Gone);
}

#[tokio::test]
async fn a_code_lasts_fifteen_minutes() {
    let home = issued().await;
    assert_eq!(try_at(&home, "right", 15 * 60).await, CodeOutcome::Gone);
    assert_eq!(try_at(&home, "right", 15 * 60 - 1).await, CodeOutcome::Right);
}

#[tokio::test]
async fn the_fifth_try_is_the_last() {
    let home = issued().await;
    for _ in 0..4 {
        assert_eq!(try_at(&home, "wrong", 1).await, CodeOutcome::Wrong);
    }
    assert_eq!(try_at(&home, "right", 1).await, CodeOutcome::Right);

    issue(&home, "other", 2).await;
    for _ in 0..5 {
        assert_eq!(try_at(&home, "wrong", 3).await, CodeOutcome::Wrong);
    }
    assert_eq!(try_at(&home, "other", 3).await, CodeOutcome::Gone);
}

#[tokio::test]
async fn a_newer_code_ends_the_older_one() {
    let home = issued().await;
    issue(&home, "newer", 60).await;
    assert_eq!(try_at(&home, "right", 61).await, CodeOutcome::Wrong);
    assert_eq!(try_at(&home, "newer", 62).await, CodeOutcome::Right);
    assert_eq!(try_at(&home, "right", 63).await, CodeOutcome::Gone);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_codes_issued_at_once_one_works() {
    for _ in 0..5 {
        let home = database().await;
        tokio::join!(issue(&home, "one", 0), issue(&home, "two", 0));
        let outcomes = [try_at(&home, "one", 1).await, try_at(&home, "two", 2).await];
        assert_eq!(outcomes.iter().filter(|it| **it == CodeOutcome::Right).count(), 1);
        assert_eq!(try_at(&home, "one", 3).await, CodeOutcome::Gone);
    }
}

#[tokio::test]
async fn a_code_serves_its_own_purpose_and_person() {
    let home = issued().await;
    let tx = home.begin().await.unwrap();
    for (address, purpose) in [("sanne@voorbeeld.nl", "accept"), ("joris@voorbeeld.nl", "sign_in")] {
        let to = email(address);
        let asked = CodeRequest { email: &to, purpose, by: "browser", code_hash: "right".to_owned() };
        assert_eq!(codes::try_once(&tx, &asked, now()).await.unwrap(), CodeOutcome::Gone);
    }
}

#[tokio::test]
async fn what_a_stranger_asks_and_tries_leaves_a_code_as_it_is() {
    let home = issued().await;
    for number in 0..10 {
        issue_to(&home, "stranger", &format!("other {number}"), number).await;
        for _ in 0..6 {
            assert_ne!(try_by(&home, "stranger", "right", number).await, CodeOutcome::Right);
        }
    }
    assert_eq!(try_at(&home, "right", 60).await, CodeOutcome::Right);
}

#[tokio::test]
async fn a_look_at_a_code_does_not_use_it_up() {
    let home = issued().await;
    let to = email("sanne@voorbeeld.nl");
    let asked = |hash: &str| CodeRequest {
        email: &to,
        purpose: "sign_in",
        by: "browser",
        code_hash: hash.to_owned(),
    };
    for _ in 0..9 {
        assert!(codes::is_right(&*home, &asked("right"), now()).await.unwrap());
        assert!(!codes::is_right(&*home, &asked("wrong"), now()).await.unwrap());
    }
    assert_eq!(try_at(&home, "right", 1).await, CodeOutcome::Right);
    assert!(!codes::is_right(&*home, &asked("right"), now()).await.unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_tries_of_the_right_code_at_once_one_is_right() {
    for _ in 0..5 {
        let home = issued().await;
        let (one, other) = tokio::join!(try_at(&home, "right", 1), try_at(&home, "right", 1));
        let right = [one, other].into_iter().filter(|it| *it == CodeOutcome::Right).count();
        assert_eq!((right, one == CodeOutcome::Gone || other == CodeOutcome::Gone), (1, true));
    }
}

const THREE: Limit = Limit::new(3, WINDOW);

async fn take(db: &Db, seconds: i64) -> Taken {
    guesses::take(db, "key", THREE, now() + TimeDelta::seconds(seconds)).await.unwrap()
}

#[tokio::test]
async fn the_fourth_try_waits_until_the_window_has_passed() {
    let home = database().await;
    for second in 0..3 {
        assert_eq!(take(&home, second).await, Taken::Yes, "{second}");
    }
    let until = |first| Taken::Until { at: now() + WINDOW, first };
    assert_eq!(take(&home, 3).await, until(true));
    assert_eq!(take(&home, 15 * 60).await, until(false));
    // A new window counts from one.
    for second in 1..=3 {
        assert_eq!(take(&home, 15 * 60 + second).await, Taken::Yes);
    }
    assert_ne!(take(&home, 15 * 60 + 4).await, Taken::Yes);
}

#[tokio::test]
async fn what_was_right_is_not_counted() {
    let home = database().await;
    for second in 0..9 {
        assert_eq!(take(&home, second).await, Taken::Yes);
        let tx = home.begin().await.unwrap();
        guesses::give_back(&tx, "key").await.unwrap();
        tx.commit().await.unwrap();
    }
    for second in 9..12 {
        assert_eq!(take(&home, second).await, Taken::Yes);
    }
    assert_ne!(take(&home, 12).await, Taken::Yes);
    let tx = home.begin().await.unwrap();
    guesses::forget(&tx, "key").await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(take(&home, 13).await, Taken::Yes);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_hundred_tries_at_once_three_are_judged() {
    let home = database().await;
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..100 {
        let db = Db::clone(&home);
        tries.spawn(async move { take(&db, 0).await });
    }
    let judged = tries.join_all().await.into_iter().filter(|it| *it == Taken::Yes).count();
    assert_eq!(judged, 3);
}

/// A session as a browser opens it.
fn opened(token: &str, account: UserId) -> Opened {
    let device = "Firefox, Linux".to_owned();
    Opened { token_hash: token.to_owned(), account, device, source: "192.0.2.0/24".to_owned() }
}

#[tokio::test]
async fn sessions_are_listed_and_ended_one_by_one() {
    let fund = fund().await;
    let tx = fund.begin().await.unwrap();
    let lasts = TimeDelta::hours(8);
    for (minutes, token) in [(0, "idle"), (40, "one"), (50, "two")] {
        let at = now() + TimeDelta::minutes(minutes);
        sessions::open(&tx, opened(token, fund.reviewer.id), at, lasts).await.unwrap();
    }
    sessions::open(&tx, opened("hers", fund.applicant.id), now(), lasts).await.unwrap();
    tx.commit().await.unwrap();
    let list = async || {
        let at = now() + TimeDelta::minutes(60);
        sessions::list(&*fund, fund.reviewer.id, "one", at, TimeDelta::minutes(30)).await.unwrap()
    };
    let all = list().await;
    assert_eq!(all.iter().map(|it| it.is_this).collect::<Vec<_>>(), [false, true]);
    let tx = fund.begin().await.unwrap();
    // Nobody ends what is not theirs.
    assert!(!sessions::close_one(&tx, fund.applicant.id, all[0].id).await.unwrap());
    assert!(sessions::close_one(&tx, fund.reviewer.id, all[0].id).await.unwrap());
    assert!(!sessions::close_one(&tx, fund.reviewer.id, all[0].id).await.unwrap());
    tx.commit().await.unwrap();
    assert!(list().await.iter().all(|it| it.is_this));
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
        sessions::open(&tx, opened(token, fund.reviewer.id), now(), lasts).await.unwrap();
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
        sessions::open(&tx, opened(token, fund.reviewer.id), now(), lasts).await.unwrap();
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
    sessions::open(&tx, opened("one", fund.reviewer.id), now(), lasts).await.unwrap();
    accounts::set_active(&tx, fund.reviewer.id, false).await.unwrap();
    tx.commit().await.unwrap();
    assert!(!found(&fund, "one", 0).await);
}
