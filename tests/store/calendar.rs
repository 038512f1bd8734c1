//! The calendar that somebody subscribes to: one key, and what was published under it.

use chrono::TimeDelta;
use domain::{
    agenda::{AgendaItem, Thing},
    ids::{AgreementId, UserId},
};
use store::{
    agenda::{
        feeds,
        published::{self, AgendaEvent, Wanted},
    },
    db::Db,
};
use uuid::Uuid;

use crate::support::{applicant, begin, database, day, euros, month, now};

fn wanted(of: &str, on: &str, amount: &str) -> Wanted {
    let thing = Thing::Instalment(AgreementId(Uuid::nil()), month(of));
    let item = AgendaItem { thing, day: day(on), amount: Some(euros(amount)) };
    Wanted { item, summary_hash: amount.to_owned() }
}

async fn publish(db: &Db, account: UserId, all: &[Wanted], days: i64) -> Vec<AgendaEvent> {
    let tx = begin(db).await;
    let events = published::publish(&tx, account, all, now() + TimeDelta::days(days)).await.unwrap();
    tx.commit().await.unwrap();
    events
}

#[tokio::test]
async fn a_change_raises_the_sequence_and_what_is_gone_is_cancelled_for_a_while() {
    let db = database().await;
    let account = applicant(&db, "sanne@voorbeeld.example").await.id;
    let (june, july) = (wanted("2027-06", "2027-06-25", "100"), wanted("2027-07", "2027-07-25", "100"));
    let first = publish(&db, account, &[june.clone(), july.clone()], 0).await;
    assert_eq!(publish(&db, account, &[june.clone(), july.clone()], 1).await, first, "nothing changed");
    assert!(first.iter().all(|it| it.sequence == 0 && !it.is_cancelled));

    let moved = wanted("2027-06", "2027-07-26", "100");
    let second = publish(&db, account, std::slice::from_ref(&moved), 2).await;
    let of =
        |events: &[AgendaEvent], at: usize| events.iter().find(|it| it.uid == first[at].uid).unwrap().clone();
    let (june, gone) = (of(&second, 0), of(&second, 1));
    assert_eq!((june.sequence, june.day, june.is_cancelled), (1, day("2027-07-26"), false));
    assert_eq!((gone.sequence, gone.amount, gone.is_cancelled), (1, Some(euros("100")), true));
    assert_eq!(gone.changed_at, now() + TimeDelta::days(2));

    // For 90 days it is told; then it is not, and its row goes. What is there again has the same address until then.
    assert_eq!(publish(&db, account, std::slice::from_ref(&moved), 92).await.len(), 2);
    assert_eq!(publish(&db, account, std::slice::from_ref(&moved), 93).await.len(), 1);
    let back = publish(&db, account, &[moved.clone(), july.clone()], 93).await;
    assert_eq!((of(&back, 1).sequence, of(&back, 1).is_cancelled), (2, false));
    publish(&db, account, &[moved], 94).await;
    let tx = begin(&db).await;
    published::sweep(&tx, now() + TimeDelta::days(184)).await.unwrap();
    let known = published::publish(&tx, account, &[july], now() + TimeDelta::days(184)).await.unwrap();
    assert!(known.iter().any(|it| it.uid == first[1].uid && it.sequence == 4), "90 days are not over");
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn other_words_for_the_same_are_no_new_sequence() {
    let db = database().await;
    let account = applicant(&db, "sanne@voorbeeld.example").await.id;
    let dutch = wanted("2027-06", "2027-06-25", "100");
    let first = publish(&db, account, std::slice::from_ref(&dutch), 0).await;
    let english = Wanted { summary_hash: "english".to_owned(), ..dutch };
    let second = publish(&db, account, &[english], 1).await;
    assert_eq!((second[0].uid, second[0].sequence), (first[0].uid, 0));
    assert_eq!(second[0].changed_at, now() + TimeDelta::days(1));
}

#[tokio::test]
async fn a_calendar_of_one_is_not_that_of_another_and_has_one_key() {
    let db = database().await;
    let (hers, his) = (
        applicant(&db, "sanne@voorbeeld.example").await.id,
        applicant(&db, "tom@voorbeeld.example").await.id,
    );
    let june = wanted("2027-06", "2027-06-25", "100");
    let of_her = publish(&db, hers, std::slice::from_ref(&june), 0).await;
    assert_ne!(of_her[0].uid, publish(&db, his, &[june], 0).await[0].uid);

    let tx = begin(&db).await;
    feeds::set_key(&tx, hers, "first", now()).await.unwrap();
    feeds::set_key(&tx, his, "his", now()).await.unwrap();
    feeds::set_key(&tx, hers, "second", now()).await.unwrap();
    let owner = async |key| feeds::owner(&tx, key).await.unwrap().map(|it| it.id);
    assert_eq!(
        [owner("first").await, owner("second").await, owner("his").await],
        [None, Some(hers), Some(his)]
    );
    assert!(feeds::stop(&tx, his).await.unwrap());
    assert!(!feeds::stop(&tx, his).await.unwrap());
    assert_eq!(owner("his").await, None);
    tx.commit().await.unwrap();
    db.execute_for_tests("update account set active = false").await.unwrap();
    assert!(feeds::owner(&*db, "second").await.unwrap().is_none(), "the account is closed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_programs_that_fetch_at_once_publish_once() {
    let db = database().await;
    let account = applicant(&db, "sanne@voorbeeld.example").await.id;
    let all: Vec<Wanted> = (1..=9).map(|it| wanted(&format!("2027-0{it}"), "2027-06-25", "100")).collect();
    let (one, two) = tokio::join!(publish(&db, account, &all, 0), publish(&db, account, &all, 0));
    assert_eq!(one, two);
    assert_eq!(one.len(), 9);
}
