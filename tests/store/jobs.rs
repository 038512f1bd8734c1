//! Work that is taken before it is begun: by one node at a time, again when that node is gone, later when it failed.

use chrono::{DateTime, TimeDelta, Utc};
use store::{
    db::Db,
    jobs::{self, Claim, State},
    settings,
};
use tokio::task::JoinSet;

use crate::support::{database, now};

const KEY: &str = "2026-03-02 remind";

fn later(minutes: i64) -> DateTime<Utc> {
    now() + TimeDelta::minutes(minutes)
}

async fn claim(db: &Db, at: DateTime<Utc>) -> Option<Claim> {
    jobs::claim(db, KEY, at).await.unwrap()
}

async fn state(db: &Db) -> (State, i32) {
    let known = jobs::list(db, &[KEY.to_owned()]).await.unwrap();
    (known[0].state, known[0].attempts)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_nodes_one_gets_the_work() {
    let home = database().await;
    // The first time, and after the node that had it is gone.
    for (at, attempts) in [(now(), 1), (later(3), 2)] {
        let mut nodes = JoinSet::new();
        for _ in 0..8 {
            let db = home.db.clone();
            nodes.spawn(async move { claim(&db, at).await.is_some() });
        }
        assert_eq!(nodes.join_all().await.into_iter().filter(|it| *it).count(), 1);
        assert_eq!(state(&home).await, (State::Taken, attempts));
    }
}

#[tokio::test]
async fn a_node_that_lives_keeps_its_work_and_one_that_is_gone_loses_it() {
    let home = database().await;
    let first = claim(&home, now()).await.unwrap();
    assert!(jobs::renew(&home, &first, later(1)).await.unwrap());
    assert!(claim(&home, later(3)).await.is_none());
    let second = claim(&home, later(4)).await.unwrap();
    // The first one comes back: what it says counts for nothing any more.
    assert!(!jobs::renew(&home, &first, later(4)).await.unwrap());
    jobs::mark_failed(&home, &first, "broken", "too slow", later(4)).await.unwrap();
    jobs::mark_done(&home, &first).await.unwrap();
    assert_eq!(state(&home).await, (State::Taken, 2));
    assert!(!settings::job_done(&*home, KEY).await.unwrap());
    jobs::mark_done(&home, &second).await.unwrap();
    assert_eq!(state(&home).await, (State::Done, 2));
    assert!(settings::job_done(&*home, KEY).await.unwrap());
    assert!(claim(&home, later(10_000)).await.is_none());
}

#[tokio::test]
async fn what_fails_waits_longer_each_time_but_never_more_than_an_hour() {
    let home = database().await;
    let mut at = now();
    for wait in [1, 4, 9, 16, 25, 36, 49, 60, 60] {
        let taken = claim(&home, at).await.unwrap();
        jobs::mark_failed(&home, &taken, "unbalanced", "the books do not balance", at).await.unwrap();
        let failed = jobs::list_failed(&*home).await.unwrap();
        assert_eq!(failed.len(), 1);
        assert_eq!(failed[0].next_try, Some(at + TimeDelta::minutes(wait)), "{wait}");
        let said = (failed[0].why.as_deref(), failed[0].error.as_str(), failed[0].tried_at);
        assert_eq!(said, (Some("unbalanced"), "the books do not balance", at));
        assert!(claim(&home, at + TimeDelta::minutes(wait) - TimeDelta::milliseconds(1)).await.is_none());
        at += TimeDelta::minutes(wait);
    }
    let taken = claim(&home, at).await.unwrap();
    assert_eq!(jobs::list_failed(&*home).await.unwrap(), Vec::new());
    jobs::mark_done(&home, &taken).await.unwrap();
    let done = jobs::list(&*home, &[KEY.to_owned()]).await.unwrap();
    assert_eq!((done[0].state, done[0].next_try, done[0].why.as_deref()), (State::Done, None, None));
}
