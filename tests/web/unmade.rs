//! Letters that are written down with what they tell and made afterwards.

use chrono::TimeDelta;
use store::casework::{
    papers,
    unmade_letters::{self, Unmade},
};
use web::{
    files::{keep, sweep},
    jobs::letters::advance,
    present::letter,
};

use crate::{
    demo::{enter, filled},
    support::Site,
};

async fn next(site: &Site) -> Option<Unmade> {
    unmade_letters::next(&site.app.db, site.app.clock.now()).await.unwrap()
}

async fn assert_all_there(site: &Site) {
    let swept = sweep::look(&site.app.db, site.app.files.as_ref()).await.unwrap();
    assert_eq!((swept.missing, swept.other_size, swept.orphans), (vec![], vec![], vec![]));
}

async fn make_all(site: &Site) {
    advance(&site.app, || false).await.unwrap();
}

#[tokio::test]
async fn a_letter_is_there_for_whoever_opens_it_first() {
    let (site, _folder) = filled(0).await;
    let mut rosa = enter(&site, "rosa@techedufonds.example", "/vandaag").await;
    let letter = next(&site).await.expect("letters of the demo are made by the worker");
    assert_eq!(papers::file_of(&site.app.db, letter.paper).await.unwrap(), None);
    let first = rosa.get(&format!("/papier/{}", letter.paper)).await.expect(200);
    assert!(first.bytes.starts_with(b"%PDF"));
    assert_ne!(papers::file_of(&site.app.db, letter.paper).await.unwrap(), None);
    assert_eq!(unmade_letters::find(&site.app.db, letter.paper).await.unwrap(), None);

    // Two who come at once see the same, and one file lies there.
    let second = next(&site).await.unwrap();
    let both = tokio::join!(letter::make(&site.app, &second), letter::make(&site.app, &second));
    assert_eq!(both.0.unwrap(), both.1.unwrap());
    assert_all_there(&site).await;

    make_all(&site).await;
    assert_eq!(next(&site).await, None);
    assert_all_there(&site).await;
    let again = rosa.get(&format!("/papier/{}", letter.paper)).await.expect(200);
    assert_eq!(again.bytes, first.bytes);
}

#[tokio::test]
async fn who_comes_second_with_other_bytes_leaves_nothing_behind() {
    let (site, _folder) = filled(0).await;
    let slow = next(&site).await.unwrap();
    let other =
        keep::put(site.app.files.as_ref(), b"%PDF of another version".to_vec(), papers::PDF).await.unwrap();
    let tx = site.app.db.begin().await.unwrap();
    assert!(unmade_letters::keep(&tx, slow.paper, other.clone()).await.unwrap());
    tx.commit().await.unwrap();
    letter::make(&site.app, &slow).await.unwrap();
    assert_eq!(papers::file_of(&site.app.db, slow.paper).await.unwrap(), Some(other.file_key));
    assert_all_there(&site).await;
}

#[tokio::test]
async fn one_that_cannot_be_made_keeps_no_other_waiting() {
    let (site, _folder) = filled(0).await;
    let broken = next(&site).await.unwrap();
    let mark = format!(
        "update unmade_letter set content = '{{}}' where content like '%{}%'",
        ident(&broken.content)
    );
    assert_eq!(site.app.db.execute_for_tests(&mark).await.unwrap(), 1);
    make_all(&site).await;
    assert_eq!(next(&site).await, None);
    let mut rosa = enter(&site, "rosa@techedufonds.example", "/vandaag").await;
    rosa.get(&format!("/papier/{}", broken.paper)).await.expect(500);

    // It is tried again later, by then with a program that can.
    let mend = format!("update unmade_letter set content = '{}'", broken.content.replace('\'', "''"));
    assert_eq!(site.app.db.execute_for_tests(&mend).await.unwrap(), 1);
    assert_eq!(next(&site).await, None);
    let later = site.app.clock.now() + TimeDelta::minutes(5);
    let again = unmade_letters::next(&site.app.db, later).await.unwrap();
    assert_eq!(again, Some(broken.clone()));
    rosa.get(&format!("/papier/{}", broken.paper)).await.expect(200);
    assert_all_there(&site).await;
}

/// What tells a letter from all others.
fn ident(content: &str) -> String {
    let letter: letters::Letter = serde_json::from_str(content).unwrap();
    letter.ident
}
