//! What breaks: mail servers, databases, whole machines. Nothing is lost, nothing happens twice.

use std::{
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use axum::http::StatusCode;
use domain::actor::Role;
use store::{Db, check};
use tokio_util::sync::CancellationToken;
use web::{
    jobs,
    mail::{out, send::Mailer},
    ready::Readiness,
};

use crate::{
    smtp::{Manner, Server},
    support::{ANSWERS, Site},
};

#[tokio::test]
async fn mail_that_cannot_leave_is_parked_shown_and_sent_later() {
    let site = Site::open().await;
    let mut anneke = site.staff_browser(Role::Administrator, "Anneke").await;
    let mut her = site.browser();
    her.post("/inloggen", &[("email", "sanne@voorbeeld.example")]).await.expect(303);
    let server = Server::start(Manner::Refuses).await;
    let mailer = mailer(&site, server.url());
    for date in ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"] {
        anneke.get("/geld/berichten").await.expect(200).shows("wachten op verzenden: 1");
        site.set_day(date);
        out::send_due(&site.app, &mailer, &CancellationToken::new()).await.unwrap();
    }
    let page = anneke.get("/geld/berichten").await.expect(200).shows("wachten op verzenden: 0");
    assert!(!page.has("sanne@"), "{}", page.text());
    let retry = page.link("/geld/berichten/0");
    anneke.post(&retry, &[]).await.goes_to("/geld/berichten");
    assert_eq!(site.mail().await.len(), 1);
    anneke.post(&retry, &[]).await.expect(404);
    anneke.post("/geld/berichten/opnieuw", &[]).await.goes_to("/geld/berichten");
}

fn mailer(site: &Site, address: String) -> Mailer {
    let mut config = site.config.clone();
    config.mail = address.into();
    Mailer::open(&config).unwrap()
}

#[tokio::test]
async fn a_mail_server_that_is_away_costs_no_message_an_attempt() {
    let site = Site::open().await;
    let mut her = site.browser();
    her.post("/inloggen", &[("email", "sanne@voorbeeld.example")]).await.expect(303);
    // A port nobody listens on.
    let nobody = mailer(&site, "smtp://127.0.0.1:9".to_owned());
    for _ in 0..8 {
        out::send_due(&site.app, &nobody, &CancellationToken::new()).await.unwrap();
    }
    let server = Server::start(Manner::Takes(Duration::ZERO)).await;
    out::send_due(&site.app, &mailer(&site, server.url()), &CancellationToken::new()).await.unwrap();
    assert_eq!(server.taken().len(), 1);
}

#[tokio::test]
async fn a_code_waits_for_no_other_mail_and_billing_for_none_at_all() {
    let site = Site::open().await;
    let account = site.add_applicant("sanne@voorbeeld.example").await;
    let mut anneke = site.staff_browser(Role::Administrator, "Anneke").await;
    let mut first = site.signed_in(&account).await;
    first.post("/aanvraag/begin", &[]).await.expect(303);
    first.apply_on().await;
    // As many copies of her confirmation as ten thousand, with a server that needs two seconds for each.
    let many = if site.app.db.is_postgres() {
        "insert into outbox select gen_random_uuid(), case_id, recipient, language, kind, payload, due_at, leased_until, \
         attempts, sent_at, failed_at, last_error, created_at, lane from outbox, generate_series(1, 10000)"
    } else {
        "insert into outbox select randomblob(16), case_id, recipient, language, kind, payload, due_at, leased_until, \
         attempts, sent_at, failed_at, last_error, created_at, lane from outbox, \
         (with recursive n(i) as (select 1 union all select i + 1 from n where i < 10000) select i from n)"
    };
    assert!(10_000 <= site.app.db.execute_for_tests(many).await.unwrap());
    let server = Server::start(Manner::Takes(Duration::from_secs(2))).await;
    let stop = CancellationToken::new();
    let worker = tokio::spawn(jobs::run(site.app.clone(), mailer(&site, server.url()), stop.clone()));
    let began = std::time::Instant::now();
    while server.taken().is_empty() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let mut her = site.browser();
    her.post("/inloggen", &[("email", "tom@voorbeeld.example")]).await.expect(303);
    let before = server.taken().len();
    let is_code = |it: &String| it.contains("To: tom@voorbeeld.example");
    while !server.taken().iter().any(is_code) {
        assert!(began.elapsed() < Duration::from_secs(60), "the code never came");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let place = server.taken().iter().position(is_code).unwrap();
    // Others went out meanwhile, four at a time: no more than in the two or three seconds that the code took itself.
    assert!(place <= before + 8, "{place} after {before}");
    // The work of the day was done long before the mail is out.
    anneke.get("/geld").await.expect(200);
    let today = site.app.clock.today();
    while !store::settings::job_done(&site.app.db, &format!("daily {today}")).await.unwrap() {
        assert!(began.elapsed() < Duration::from_secs(60), "the work of the day waits");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(server.taken().len() < 1_000);
    stop.cancel();
    worker.await.unwrap();
}

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

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_techedufonds"));
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// A filled demo in a folder and a database of the engine under test.
async fn demo_fund(folder: &Path, cases: u32) -> (String, Site) {
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

async fn charges(db: &Db, month: &str) -> u64 {
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
        let mut command = program(&["bill", "--month", "2026-04"]);
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
        let mut command = program(&["bill", "--month", "2026-04"]);
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
    async fn open(base: &str) -> Self {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        answers(&client, base).await;
        let entered = client.post(format!("{base}/demo/inloggen")).header("content-type", FORM);
        let entered = entered.body("email=anneke%40techedufonds.example").send().await.unwrap();
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
    async fn step(&self, payout: &str, step: &str) -> bool {
        let body = "versie=1&paid_on-day=2&paid_on-month=3&paid_on-year=2026";
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
    let till = Till::open(&base).await;
    let payouts = till.planned().await;
    assert!(24 <= payouts.len());
    let mut paid = 0;
    for (place, payout) in payouts.iter().enumerate().take(24) {
        if place % 6 == 5 {
            // In the middle of answering.
            tokio::join!(till.step(payout, "vrijgeven"), async {
                node.kill().unwrap();
                node.wait().unwrap();
            });
            node = serving(folder.path(), &database, port);
            answers(&till.client, &base).await;
            assert_eq!(check::books(&site.app.db).await.unwrap(), Vec::new());
        }
        till.step(payout, "vrijgeven").await;
        let (one, two) = tokio::join!(till.step(payout, "betaald"), till.step(payout, "betaald"));
        assert!(!(one && two), "{payout} was paid twice");
        paid += usize::from(one || two);
    }
    node.kill().unwrap();
    node.wait().unwrap();
    assert!(12 <= paid, "{paid}");
    assert_eq!(check::books(&site.app.db).await.unwrap(), Vec::new());
}
