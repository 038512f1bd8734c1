//! Parts of `tests/bench/flat`: statements on one connection, and the pages of a fund that is served.

use std::time::{Duration, Instant};

use anyhow::Context;
use reqwest::{Client, redirect::Policy};
use store::db::Db;

use crate::{CLIENTS, round, sign_in, text};

/// How long each page is asked.
const LONG: Duration = Duration::from_millis(1_500);

/// Pages whose cost may not grow: for whom, and the address.
const PAGES: [(&str, &str); 44] = [
    ("rosa", "/werk"),
    ("rosa", "/werk?lijst=mij"),
    ("rosa", "/werk?lijst=niemand"),
    ("rosa", "/werk?lijst=tweede"),
    ("rosa", "/werk?lijst=telaat"),
    ("rosa", "/werk?lijst=wacht"),
    ("rosa", "/werk?lijst=datums"),
    ("rosa", "/werk?lijst=gewijzigd"),
    ("rosa", "/werk?lijst=einde"),
    ("rosa", "/werk?fase=running"),
    ("rosa", "/werk?fase=in_review&sort=-bedrag"),
    ("rosa", "/werk?sort=naam"),
    ("rosa", "/werk?sort=-bedrag"),
    ("rosa", "/werk?sort=nummer"),
    ("rosa", "/werk?lijst=telaat&sort=naam"),
    ("rosa", "/werk?lijst=mij&sort=bedrag"),
    ("rosa", "/werk?q=bakker"),
    ("rosa", "/werk?q=emma%20de%20jong"),
    ("rosa", "/werk?q=ba"),
    ("rosa", "/werk?q=zzzz"),
    ("rosa", "/werk?q=42"),
    ("rosa", "/werk?q=TEF-2026-00042"),
    ("rosa", "/werk?q=bakker&fase=running&sort=-bedrag"),
    ("rosa", "LATE PAGE /werk?sort=nummer"),
    ("rosa", "LATE PAGE /werk?fase=running&sort=naam"),
    ("rosa", "CASE"),
    ("anneke", "/geld"),
    ("anneke", "/geld/terugbetalen"),
    ("anneke", "/geld/terugbetalen?open=ja"),
    ("anneke", "/geld/terugbetalen?achter=ja"),
    ("anneke", "/geld/terugbetalen?vak=up_to_60"),
    ("anneke", "/geld/terugbetalen?pauze=ja"),
    ("anneke", "/geld/ouderdom"),
    ("anneke", "/geld/ouderdom?op-day=1&op-month=1&op-year=2026"),
    ("anneke", "/geld/boeken"),
    ("anneke", "/geld/boeken/bank"),
    ("anneke", "/geld/boeken/recovery"),
    ("anneke", "/geld/boeken/due"),
    ("anneke", "/geld/uitbetalingen"),
    ("anneke", "/geld/uitbetalingen?stand=paid"),
    ("anneke", "/geld/berichten"),
    ("anneke", "/geld/inkomens"),
    ("anneke", "/geld/jaarafrekening"),
    ("anneke", "/geld/prognose"),
];

/// Statements of a file, apart by zero bytes, one after another on one connection.
pub(crate) async fn statements(url: &str, file: &str) -> anyhow::Result<()> {
    let db = Db::connect(url, 1).await?;
    for sql in std::fs::read_to_string(file)?.split('\0') {
        db.execute_for_tests(sql).await.with_context(|| sql.to_owned())?;
    }
    Ok(db.close().await?)
}

/// Asks every page by all clients at once and prints its median, in milliseconds.
pub(crate) async fn pages(base: &str) -> anyhow::Result<()> {
    let client = Client::builder().redirect(Policy::none()).pool_max_idle_per_host(CLIENTS).build()?;
    let rosa = sign_in(&client, base, "rosa@techedufonds.example").await?;
    let anneke = sign_in(&client, base, "anneke@techedufonds.example").await?;
    for (who, page) in PAGES {
        let cookie = if who == "rosa" { &rosa } else { &anneke };
        let url = address(&client, base, page, cookie).await?;
        round(&client, &url, cookie, CLIENTS * 3).await?;
        let began = Instant::now();
        let mut times = Vec::new();
        while began.elapsed() < LONG {
            times.extend(round(&client, &url, cookie, CLIENTS * 4).await?);
        }
        times.sort();
        println!("{page}\t{:.3}", times[times.len() / 2].as_secs_f32() * 1_000.0);
    }
    Ok(())
}

/// The page itself; one that lies ten pages back from the end; the first case of the queue.
async fn address(client: &Client, base: &str, page: &str, cookie: &str) -> anyhow::Result<String> {
    let here = format!("{base}{}", page.trim_start_matches("LATE PAGE "));
    if page == "CASE" {
        let queue = text(client, &format!("{base}/werk"), cookie).await?;
        return Ok(format!("{base}{}", crate::link(&queue, "/werk/0")?));
    }
    if !page.starts_with("LATE PAGE ") {
        return Ok(here);
    }
    // The beginning of the list the other way round is its end.
    let turned = here.replace("sort=", "sort=-");
    let queue = text(client, &turned, cookie).await?;
    let case = crate::link(&queue, "/werk/0")?;
    let key = case.rsplit('/').next().context("a key")?;
    Ok(format!("{here}&voor={key}&p=9000"))
}
