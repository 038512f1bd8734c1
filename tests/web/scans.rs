//! No page reads a whole table that grows with the fund: SQLite says so of every statement that a page asks.
//!
//! A walk along an index is fine when the page stops it; what may be walked so is `tests/cases/walks.txt`. Anything else
//! that SQLite calls a scan is a page that gets slower with the fund. What it sorts depends on how much there is:
//! `tests/bench/flat` measures that.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use domain::actor::Role;
use store::db::Db;

use crate::support::Site;

/// Tables of which there are as many rows as people, or more.
const GROWING: [&str; 23] = [
    "account",
    "agreement",
    "allocation",
    "amendment",
    "annual_settlement",
    "assessed_amount",
    "callback",
    "case",
    "case_log",
    "case_stop",
    "charge",
    "correction",
    "decision_revision",
    "duty",
    "grievance",
    "income_check",
    "income_statement",
    "income_year",
    "ledger_entry",
    "ledger_transfer",
    "outbox",
    "payout",
    "receipt",
];

/// What may be walked: a table and its index, as SQLite says it.
const WALKS: &str = include_str!("../cases/walks.txt");

#[tokio::test]
async fn no_page_reads_a_table_that_grows() {
    if std::env::var_os("TEST_POSTGRES_URL").is_some() {
        return; // Its plans depend on how much there is; tests/bench/flat measures them.
    }
    let asked = Arc::new(Mutex::new(BTreeSet::new()));
    let heard = asked.clone();
    let site = Site::with(|app| {
        app.db.on_statement(move |sql| {
            // A list of nothing is asked for as what is never true; then nothing is read.
            let is_of_nothing = sql.contains("WHERE ? = ?");
            if (sql.starts_with("select") || sql.starts_with("SELECT")) && !is_of_nothing {
                heard.lock().unwrap().insert(sql.to_owned());
            }
        });
    })
    .await;
    let account = site.add_applicant("persoon0@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    her.apply().await;
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    let mut anneke = site.staff_browser(Role::Administrator, "Anneke").await;
    let case = rosa.get("/werk").await.link("/werk/0");
    let key = case.rsplit('/').next().unwrap().to_owned();
    asked.lock().unwrap().clear();

    for path in queue_pages(&key) {
        rosa.get(&path).await.expect(200);
    }
    rosa.get(&case).await.expect(200);
    rosa.get("/vandaag").await.expect(200);
    for path in ["/mijn", "/mijn/terugbetalen", "/mijn/agenda", "/aanvraag/papieren"] {
        her.get(path).await.expect(200);
    }
    for path in MONEY {
        anneke.get(path).await.expect(200);
    }
    let mut mo = site.staff_browser(Role::Manager, "Mo").await;
    mo.get("/beheer/gebruikers").await.expect(200);
    let statements = asked.lock().unwrap().clone();
    assert!(60 < statements.len(), "{}", statements.len());
    let allowed: BTreeSet<&str> = WALKS.lines().filter(|it| !it.starts_with('#')).collect();
    let mut found = BTreeSet::new();
    for sql in &statements {
        for step in scans(&site.app.db, sql).await {
            // What nothing stops goes on to the end.
            let is_stopped = sql.to_lowercase().contains("limit");
            if !is_stopped || !allowed.contains(step.as_str()) {
                found.insert(format!("{step}\n    {sql}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.into_iter().collect::<Vec<_>>().join("\n"));
}

/// Every list of the queue in every order, searches, and pages behind and before a case.
fn queue_pages(key: &str) -> Vec<String> {
    let views = ["mij", "niemand", "tweede", "telaat", "wacht", "datums", "gewijzigd", "einde", "alles"];
    let lists = views.map(|it| format!("lijst={it}"));
    let searches = ["fase=submitted", "q=sanne", "q=sa", "q=42", "q=TEF-2026", "q=sanne&fase=submitted"]
        .map(str::to_owned);
    let places = ["na", "voor"].map(|it| format!("{it}={key}"));
    let asked = lists.into_iter().chain(searches).chain(places);
    let sorted =
        |it: String| ["nummer", "naam", "-bedrag", "termijn"].map(|sort| format!("/werk?{it}&sort={sort}"));
    asked.flat_map(sorted).collect()
}

const MONEY: [&str; 23] = [
    "/geld",
    "/geld/terugbetalen",
    "/geld/terugbetalen?open=ja",
    "/geld/terugbetalen?achter=ja",
    "/geld/terugbetalen?pauze=ja",
    "/geld/terugbetalen?vak=up_to_60",
    "/geld/terugbetalen?vak=paused",
    "/geld/ouderdom",
    "/geld/boeken",
    "/geld/boeken/bank",
    "/geld/boeken/bank?wat=given_back",
    "/geld/boeken/recovery",
    "/geld/uitbetalingen",
    "/geld/uitbetalingen?stand=committed",
    "/geld/uitbetalingen?stand=late",
    "/geld/uitbetalingen?stand=paid",
    "/geld/uitbetalingen?stand=given_back",
    "/geld/berichten",
    "/geld/bellen",
    "/geld/inkomens",
    "/geld/jaarafrekening",
    "/geld/voorstellen",
    "/geld/prognose",
];

/// The steps of a statement that go through a table that grows.
async fn scans(db: &Db, sql: &str) -> Vec<String> {
    let steps = db.plan_for_tests(sql).await.unwrap();
    let names = table_names(sql);
    let is_growing = |step: &String| {
        let name = step.strip_prefix("SCAN ").and_then(|it| it.split(' ').next());
        name.is_some_and(|it| GROWING.contains(&names(it)))
    };
    steps.into_iter().filter(is_growing).collect()
}

/// Which table a name in a statement stands for: itself, or what it is another name of.
fn table_names(sql: &str) -> impl Fn(&str) -> &'static str {
    let words: Vec<String> =
        sql.split([' ', ',', '(', ')']).filter(|it| !it.is_empty()).map(|it| it.replace('"', "")).collect();
    move |name| {
        let table = |it: &String| GROWING.iter().find(|table| *table == it).copied();
        let named = words.windows(3).find_map(|it| match it {
            [first, second, third] if second == "as" && third == name => table(first),
            [first, second, _] if second == name => table(first),
            _ => None,
        });
        named.or_else(|| GROWING.iter().find(|it| **it == name).copied()).unwrap_or_default()
    }
}
