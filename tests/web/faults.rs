//! What breaks: mail servers, databases, whole machines. Nothing is lost, nothing happens twice.

use std::{
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use axum::http::StatusCode;
use store::{db::Db, ledger::check};
use web::runtime::readiness::Readiness;

use crate::support::{ANSWERS, Site};

#[tokio::test]
async fn without_the_database_a_page_says_so() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    site.app.db.clone().close().await.unwrap();
    let page = her.post("/aanvraag/vragen/werk", ANSWERS[0].1).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.has("<h1>") && !page.has("sqlite") && !page.has("postgres"), "{}", page.text());
    her.get("/readyz").await.expect(503);
    her.get("/healthz").await.expect(200);
}

#[tokio::test]
async fn without_room_nothing_is_confirmed_and_with_room_all_goes_on() {
    let mut site = Site::open().await;
    if site.app.db.is_postgres() {
        return; // Its disk is filled in the tests of the store.
    }
    site.app.db = Db::connect_within(&site.config.database, 4, Some(400)).await.unwrap();
    let site = site.rebuilt();
    let db = site.app.db.clone();
    let mut people = Vec::new();
    for number in 0..20 {
        let account = site.add_applicant(&format!("a{number}@voorbeeld.example")).await;
        let mut person = site.signed_in(&account).await;
        person.post("/aanvraag/begin", &[]).await.expect(303);
        people.push(person);
    }
    people[0].get("/readyz").await.expect(200);
    db.execute_for_tests("create table filler (bytes blob)").await.unwrap();
    for size in [100_000, 1_000] {
        while db.execute_for_tests(&format!("insert into filler values (randomblob({size}))")).await.is_ok() {
        }
    }
    let why = "Ik wil leren. ".repeat(140);
    let answers = [ANSWERS[7].1.split_last().unwrap().1, &[("why", why.as_str())]].concat();
    let mut refused = Vec::new();
    for mut person in people {
        let page = person.post("/aanvraag/vragen/nodig", &answers).await;
        if page.status == StatusCode::SERVICE_UNAVAILABLE {
            assert_eq!(page.headers["retry-after"], "10");
            // What was typed comes back, to be sent again with one press.
            page.shows("We kunnen dit nu niet bewaren").shows("Stuur het opnieuw").shows(why.trim());
            refused.push(person);
        } else {
            page.expect(303);
            person.get("/aanvraag/vragen/nodig").await.expect(200).shows(why.trim());
        }
    }
    assert!(8 <= refused.len(), "{}", refused.len());
    db.execute_for_tests("drop table filler").await.unwrap();
    for mut person in refused {
        person.get("/aanvraag").await.expect(200);
        person.post("/aanvraag/vragen/nodig", &answers).await.expect(303);
        person.get("/aanvraag/vragen/nodig").await.expect(200).shows(why.trim());
    }
}

#[tokio::test]
async fn a_node_without_room_on_its_disk_is_not_ready() {
    let mut site = Site::open().await;
    site.app.readiness = Readiness::new(vec![site.config.files.clone().into()], u64::MAX).into();
    let site = site.rebuilt();
    site.browser().get("/readyz").await.expect(503).shows("a disk is nearly full");
}

#[tokio::test]
async fn a_case_is_written_whole_or_not_at_all() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.post("/aanvraag/begin", &[]).await.expect(303);
    for (section, answers) in ANSWERS {
        her.post(&format!("/aanvraag/vragen/{section}"), answers).await.expect(303);
    }
    // The message about it cannot be written: then nothing of it is.
    site.app.db.execute_for_tests("alter table outbox rename to outbox_away").await.unwrap();
    her.post("/aanvraag/controleren", &[]).await.expect(500);
    site.app.db.execute_for_tests("alter table outbox_away rename to outbox").await.unwrap();
    her.get("/aanvraag").await.expect(200);
    her.post("/aanvraag/controleren", &[]).await.goes_to("/aanvraag/opgestuurd");
    her.get("/aanvraag/opgestuurd").await.shows("TEF-2026-00001");
}

/// Who approves what the system prepared.
const SECOND: &str = "anneke@techedufonds.example";

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_techedufonds"));
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// A filled demo in a folder and a database of the engine under test.
pub(crate) async fn demo_fund(folder: &Path, cases: u32) -> (String, Site) {
    let site = Site::open().await;
    let database = site.config.database.clone();
    let status = program(&["demo", "--only-fill"])
        .args(["--cases", &cases.to_string(), "--database", &database, "--folder"])
        .arg(folder)
        .status()
        .unwrap();
    assert!(status.success());
    (database, site)
}

pub(crate) async fn charges(db: &Db, month: &str) -> u64 {
    let sql = format!("select 1 from charge where month = '{month}'");
    db.execute_for_tests(&format!("create table if not exists seen as {sql} limit 0")).await.unwrap();
    db.execute_for_tests("delete from seen").await.unwrap();
    db.execute_for_tests(&format!("insert into seen {sql}")).await.unwrap()
}

#[tokio::test]
async fn billing_killed_half_way_bills_nothing_twice_and_forgets_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let (database, site) = demo_fund(folder.path(), 150).await;
    let bill = || {
        let mut command = program(&["bill", "--month", "2026-04", "--approve-as-second", SECOND]);
        command.env("TEF_DATABASE", &database);
        command
    };
    for pause in [8, 16, 24, 32, 40, 60, 80] {
        let mut running = bill().spawn().unwrap();
        tokio::time::sleep(Duration::from_millis(pause)).await;
        // SIGKILL: no chance to tidy up.
        running.kill().unwrap();
        running.wait().unwrap();
        site.assert_books().await;
    }
    assert!(bill().status().unwrap().success());
    let once = charges(&site.app.db, "2026-04").await;
    assert!(10 < once, "{once}");
    assert!(bill().status().unwrap().success());
    assert_eq!(charges(&site.app.db, "2026-04").await, once);
    site.assert_books().await;
}

/// Makes a statement hang, so that whoever waits for it can be killed right there.
async fn hang(db: &Db, table: &str, action: &str, when: &str) {
    let condition = if when.is_empty() { String::new() } else { format!("when ({when})") };
    if db.is_postgres() {
        let wait = "create or replace function hang() returns trigger language plpgsql as \
                    $$ begin perform pg_sleep(600); return new; end $$";
        db.execute_for_tests(wait).await.unwrap();
        let sql = format!(
            "create trigger hangs before {action} on {table} for each row {condition} execute function hang()"
        );
        db.execute_for_tests(&sql).await.unwrap();
    } else {
        // More rows than anybody can wait for.
        let many = "select count(*) from ledger_transfer a, ledger_transfer b, ledger_transfer c, \
                    ledger_transfer d, ledger_transfer e";
        let sql = format!("create trigger hangs before {action} on {table} {condition} begin {many}; end");
        db.execute_for_tests(&sql).await.unwrap();
    }
}

#[tokio::test]
async fn billing_killed_in_each_phase_goes_on_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (database, site) = demo_fund(folder.path(), 150).await;
    let db = &site.app.db;
    let bill = || {
        let mut command = program(&["bill", "--month", "2026-04", "--approve-as-second", SECOND]);
        command.env("TEF_DATABASE", &database);
        command
    };
    for (table, action, when) in [
        ("billing_run", "insert", ""),
        ("billing_line", "insert", ""),
        ("billing_run", "update", "new.state = 'prepared'"),
        ("billing_run", "update", "new.state = 'approved'"),
        ("ledger_entry", "insert", ""),
        ("ledger_transfer", "insert", ""),
        ("charge", "insert", ""),
        ("agreement", "update", ""),
        ("outbox", "insert", ""),
        ("billing_run", "update", "new.state = 'posted'"),
    ] {
        hang(db, table, action, when).await;
        let mut running = bill().spawn().unwrap();
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(running.try_wait().unwrap().is_none(), "it never came to {action} {table} {when}");
        running.kill().unwrap();
        running.wait().unwrap();
        stop_orphans(db).await;
        let gone = if db.is_postgres() {
            format!("drop trigger hangs on {table}")
        } else {
            "drop trigger hangs".to_owned()
        };
        db.execute_for_tests(&gone).await.unwrap();
        site.assert_books().await;
    }
    assert!(bill().status().unwrap().success());
    let once = charges(db, "2026-04").await;
    assert!(10 < once, "{once}");
    assert!(bill().status().unwrap().success());
    assert_eq!(charges(db, "2026-04").await, once);
    site.assert_books().await;
}

/// A server goes on for a client that was killed until it notices; nobody waits for that here.
async fn stop_orphans(db: &Db) {
    if db.is_postgres() {
        let stop = "select pg_terminate_backend(pid) from pg_stat_activity \
                    where wait_event = 'PgSleep' and datname = current_database()";
        db.execute_for_tests(stop).await.unwrap();
    }
}

/// Serves the demo until it is killed.
fn serving(folder: &Path, database: &str, port: u16) -> Child {
    program(&["demo", "--metrics-listen", "127.0.0.1:0", "--database", database])
        .args(["--listen", &format!("127.0.0.1:{port}"), "--folder"])
        .arg(folder)
        .spawn()
        .unwrap()
}

async fn answers(client: &reqwest::Client, base: &str) {
    for _ in 0..200 {
        if client.get(format!("{base}/readyz")).send().await.is_ok_and(|it| it.status() == 200) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the demo does not answer");
}

/// An administrator at a running demo.
struct Till {
    client: reqwest::Client,
    base: String,
    cookie: String,
}

impl Till {
    async fn open(base: &str, who: &str) -> Self {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        answers(&client, base).await;
        let entered = client.post(format!("{base}/demo/inloggen")).header("content-type", FORM);
        let entered = entered.body(format!("email={who}%40techedufonds.example")).send().await.unwrap();
        let cookie = entered.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        Self { client, base: base.to_owned(), cookie }
    }

    async fn planned(&self) -> Vec<String> {
        let list =
            self.client.get(format!("{}/geld/uitbetalingen", self.base)).header("cookie", &self.cookie);
        let text = list.send().await.unwrap().text().await.unwrap();
        text.split("href=\"/geld/uitbetalingen/").skip(1).map(|it| it[..36].to_owned()).collect()
    }

    /// Whether the step was done; a node that is killed does not answer.
    async fn step(&self, payout: &str, step: &str, version: u8) -> bool {
        let body = format!("versie={version}&paid_on-day=2&paid_on-month=3&paid_on-year=2026");
        let path = format!("{}/geld/uitbetalingen/{payout}/{step}", self.base);
        let post = self.client.post(path).header("cookie", &self.cookie).header("content-type", FORM);
        post.body(body).send().await.is_ok_and(|it| it.status() == 303)
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn payouts_killed_half_way_are_in_the_books_once_or_not_at_all() {
    drop(rustls::crypto::ring::default_provider().install_default());
    let folder = tempfile::tempdir().unwrap();
    let (database, site) = demo_fund(folder.path(), 60).await;
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let base = format!("http://127.0.0.1:{port}");
    let mut node = serving(folder.path(), &database, port);
    let till = Till::open(&base, "anneke").await;
    let second = Till::open(&base, "joost").await;
    let payouts = till.planned().await;
    // Some of them wait for something.
    assert!(36 <= payouts.len(), "{}", payouts.len());
    let mut paid = 0;
    for (place, payout) in payouts.iter().enumerate().take(36) {
        if place % 6 == 5 {
            // In the middle of answering.
            tokio::join!(till.step(payout, "vrijgeven", 1), async {
                node.kill().unwrap();
                node.wait().unwrap();
            });
            node = serving(folder.path(), &database, port);
            answers(&till.client, &base).await;
            assert_eq!(check::books(&site.app.db).await.unwrap(), Vec::new());
        }
        till.step(payout, "vrijgeven", 1).await;
        // What goes to one school on one day is soon more than one person may release.
        second.step(payout, "vrijgeven", 2).await;
        let (one, two) = tokio::join!(till.step(payout, "betaald", 1), till.step(payout, "betaald", 1));
        assert!(!(one && two), "{payout} was paid twice");
        paid += usize::from(one || two);
    }
    node.kill().unwrap();
    node.wait().unwrap();
    assert!(12 <= paid, "{paid}");
    assert_eq!(check::books(&site.app.db).await.unwrap(), Vec::new());
}
