//! What was acknowledged is stored: on a disk that is full for a while, on a server that goes away during a commit, and
//! under a schema that changes while connections are open.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use domain::ledger::Account;
use store::{
    casework::audit_log::By,
    db::Db,
    error::StoreError,
    ledger::{books, check},
    repayment::{
        agreements::Agreement,
        receipts::{self, Registration},
    },
    settings,
};
use tokio::{sync::Mutex, task::JoinSet};

use crate::{
    support::{Fund, empty_database, fund, fund_at, now},
    walk::{paid_loan, received},
};

const WRITERS: usize = 4;
const WANTED: usize = 500;
/// Refusals that have to be seen while there is no room.
const REFUSED: usize = 24;
const POOL: u32 = 6;

/// What was answered to those who posted.
#[derive(Default)]
struct Answers {
    acknowledged: Mutex<Vec<String>>,
    refused: AtomicUsize,
    done: AtomicBool,
}

impl Answers {
    async fn count(&self) -> usize {
        self.acknowledged.lock().await.len()
    }
}

async fn post(db: &Db, agreement: &Agreement, by: &By, reference: &str) -> Result<(), StoreError> {
    let tx = db.begin().await?;
    receipts::register(&tx, &received(agreement, reference, 1), by, now()).await?;
    tx.commit().await
}

/// Posts one payment after another; each is tried anew under the same reference until it is acknowledged.
async fn keep_posting(db: Db, agreement: Agreement, by: By, writer: usize, answers: Arc<Answers>) {
    for number in 0.. {
        let reference = format!("bank-{writer}-{number}");
        loop {
            if answers.done.load(Ordering::Relaxed) {
                return;
            }
            match post(&db, &agreement, &by, &reference).await {
                Ok(()) => break,
                Err(StoreError::Unavailable(_)) => {
                    answers.refused.fetch_add(1, Ordering::Relaxed);
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                Err(other) => panic!("{reference}: {other:?}"),
            }
        }
        answers.acknowledged.lock().await.push(reference);
    }
}

async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    for _ in 0..6_000 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it never came to this: {what}");
}

/// Posts until 500 are acknowledged, in the middle of it `breaks` and later `mends`; then every acknowledged payment is
/// found once by a database that is opened anew, and the books balance.
async fn posting_goes_on(
    fund: &Fund,
    (url, pages): (&str, Option<u32>),
    breaks: impl AsyncFnOnce(&Db),
    mends: impl AsyncFnOnce(&Db),
) {
    let (_, agreement) = paid_loan(fund).await;
    let db = Db::connect_within(url, POOL, pages).await.unwrap();
    let by = By::from(&fund.administrator);
    let answers = Arc::new(Answers::default());
    let mut writers = JoinSet::new();
    for writer in 0..WRITERS {
        writers.spawn(keep_posting(db.clone(), agreement.clone(), by.clone(), writer, answers.clone()));
    }
    until("100 payments", async || 100 <= answers.count().await).await;
    breaks(&db).await;
    until("refusals", async || REFUSED <= answers.refused.load(Ordering::Relaxed)).await;
    mends(&db).await;
    until("500 payments", async || WANTED <= answers.count().await).await;
    answers.done.store(true, Ordering::Relaxed);
    while let Some(ended) = writers.join_next().await {
        ended.unwrap();
    }
    db.close().await.unwrap();

    assert_stored(url, &agreement, &by, &answers.acknowledged.lock().await).await;
}

/// Every acknowledged payment is found once by a database that is opened anew, and the books balance.
async fn assert_stored(url: &str, agreement: &Agreement, by: &By, acknowledged: &[String]) {
    let anew = Db::connect(url, 2).await.unwrap();
    for reference in acknowledged {
        let tx = anew.begin().await.unwrap();
        let again = receipts::register(&tx, &received(agreement, reference, 1), by, now()).await.unwrap();
        assert_eq!(again, Registration::Before, "{reference} was acknowledged and is not there");
    }
    // Nothing was due, so each payment of a cent is a cent of credit. One whose answer was lost may stand in the books
    // too: one a cut at the most, and never twice, since its writer went on with the same reference.
    let credit = -books::of(&books::balances(&anew, None).await.unwrap(), Account::CreditBalance);
    let stored = usize::try_from(credit).unwrap();
    assert!((acknowledged.len()..=acknowledged.len() + WRITERS).contains(&stored), "{stored}");
    assert_eq!(check::books(&anew).await.unwrap(), Vec::new());
}

/// Rows that take the room there is; SQLite uses it again once they are gone.
async fn take_room(db: &Db) {
    until("a table", async || db.execute_for_tests("create table filler (bytes blob)").await.is_ok()).await;
    for size in [200_000, 20_000, 2_000] {
        // Whoever only waits in vain for a writer has not found it full.
        let fill = format!("insert into filler values (randomblob({size}))");
        let is_full = async || {
            let refused = db.execute_for_tests(&fill).await.err();
            refused.is_some_and(|it| !format!("{it:?}").contains("locked"))
        };
        while !is_full().await {}
    }
}

async fn give_room(db: &Db) {
    until("room", async || db.execute_for_tests("drop table filler").await.is_ok()).await;
}

#[tokio::test]
async fn a_file_that_may_not_grow_loses_nothing_acknowledged() {
    let (url, folder) = empty_database().await;
    if folder.is_none() {
        return; // PostgreSQL has no such limit; its disk is filled below.
    }
    let fund = fund_at(&url, folder).await;
    let pages = 900;
    posting_goes_on(&fund, (&url, Some(pages)), take_room, give_room).await;
}

/// A small disk of its own, from `tests/with-small-disk`.
fn small_disk() -> Option<PathBuf> {
    std::env::var_os("TEST_SMALL_DISK").map(PathBuf::from)
}

/// Writes until nothing more fits.
fn fill(folder: &Path) {
    use std::io::Write;
    let mut file = std::fs::File::create(folder.join("filler")).unwrap();
    for size in [65_536, 4_096, 64, 1] {
        let chunk = vec![7; size];
        while file.write_all(&chunk).is_ok() {}
    }
}

#[tokio::test]
async fn a_full_disk_loses_nothing_acknowledged() {
    let Some(disk) = small_disk() else { return };
    let fund = fund_on(&disk).await;
    let url = fund.1.clone();
    posting_goes_on(
        &fund.0,
        (&url, None),
        async |_| fill(&disk),
        async |_| std::fs::remove_file(disk.join("filler")).unwrap(),
    )
    .await;
}

/// A fund whose database lies on the small disk: as a file, or in a tablespace.
async fn fund_on(disk: &Path) -> (Fund, String) {
    let name = format!("t{}", store::ids::fresh().simple());
    let url = match std::env::var("TEST_POSTGRES_URL") {
        Err(_) => format!("sqlite://{}/{name}.sqlite", disk.display()),
        Ok(server) => {
            let folder = disk.join("tablespace");
            let maintenance = Db::connect(&format!("{server}/postgres"), 1).await.unwrap();
            for sql in [
                format!("create tablespace small location '{}'", folder.display()),
                format!("create database {name} tablespace small strategy file_copy"),
            ] {
                maintenance.execute_for_tests(&sql).await.unwrap();
            }
            format!("{server}/{name}")
        }
    };
    (fund_at(&url, None).await, url)
}

#[tokio::test]
async fn a_server_that_cuts_connections_during_commits_loses_nothing_acknowledged() {
    let (url, folder) = empty_database().await;
    if folder.is_some() {
        return; // SQLite has no connection that could be cut.
    }
    let fund = fund_at(&url, folder).await;
    // Every commit takes a while, so that it is cut in its middle.
    for sql in [
        "create function linger() returns trigger language plpgsql as $$ begin perform pg_sleep(0.01); return null; end $$",
        "create constraint trigger lingers after insert on receipt deferrable initially deferred \
         for each row execute function linger()",
    ] {
        fund.execute_for_tests(sql).await.unwrap();
    }
    let cutter = Db::connect(&url, 1).await.unwrap();
    let cut = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() \
               and pid <> pg_backend_pid() and query = 'COMMIT' and state = 'active'";
    let task = Mutex::new(None);
    posting_goes_on(
        &fund,
        (&url, None),
        async |_| {
            let cutting = tokio::spawn(async move {
                loop {
                    cutter.execute_for_tests(cut).await.unwrap();
                    tokio::time::sleep(Duration::from_millis(3)).await;
                }
            });
            *task.lock().await = Some(cutting);
        },
        async |_| task.lock().await.take().unwrap().abort(),
    )
    .await;
}

#[tokio::test]
async fn a_column_that_changes_its_type_under_open_connections_heals_by_itself() {
    let fund = fund().await;
    if !fund.is_postgres() {
        return; // SQLite prepares a statement anew by itself.
    }
    let tx = fund.begin().await.unwrap();
    settings::set(&tx, "colour", &"green", None, now()).await.unwrap();
    tx.commit().await.unwrap();
    let read_all = async || {
        let mut all = JoinSet::new();
        for _ in 0..POOL {
            let db = Db::clone(&fund);
            all.spawn(async move { settings::get::<String>(&db, "colour").await });
        }
        all.join_all().await
    };
    for _ in 0..4 {
        assert!(read_all().await.iter().all(Result::is_ok));
    }
    fund.execute_for_tests("alter table setting alter column name type text").await.unwrap();
    // Whoever meets the old plan is told to come again; nobody meets it after that.
    let met = read_all().await;
    assert!(met.iter().all(|it| matches!(it, Ok(Some(_)) | Err(StoreError::Unavailable(_)))), "{met:?}");
    assert!(met.iter().any(Result::is_err), "the old plan was never met: {met:?}");
    for _ in 0..4 {
        let healed = read_all().await;
        assert!(healed.iter().all(Result::is_ok), "{healed:?}");
    }
}
