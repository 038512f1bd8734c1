//! The demo: somebody in every stage, ways in with one click, and a day that moves.

use std::collections::BTreeSet;

use domain::case::stage::Stage;
use store::{
    place::Place,
    reports::{
        queue,
        queue_filter::{Filter, QueueView, Sort},
    },
};
use web::{demo::open, files::room::Room, http::router::router, runtime::config::Config};

use crate::{browser::Browser, support::Site};

pub(crate) async fn filled(cases: u32) -> (Site, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::with(|_| {}).await;
    let config = Config::demo(
        folder.path(),
        site.config.listen,
        site.config.metrics_listen,
        Some(site.config.database.clone()),
    );
    let mut app = open::open(&config, folder.path(), cases).await.unwrap();
    app.room = Room::of(env!("CARGO_BIN_EXE_techedufonds").into());
    let routes = router(app.clone(), "http://localhost").unwrap();
    (site.become_demo(app, config, routes), folder)
}

pub(crate) async fn enter<'a>(site: &'a Site, email: &str, start: &str) -> Browser<'a> {
    let mut browser = site.browser();
    browser.post("/demo/inloggen", &[("email", email)]).await.goes_to(start);
    browser
}

#[tokio::test]
async fn somebody_is_in_every_stage_and_the_books_balance() {
    let (site, _folder) = filled(0).await;
    let me = domain::ids::UserId(uuid::Uuid::nil());
    let filter = Filter {
        view: QueueView::All,
        stage: None,
        text: None,
        sort: Sort::Number,
        descending: false,
        place: Place::First,
        size: 100,
    };
    let today = site.app.clock.today();
    let counts = queue::counts(&site.app.db, me, today).await.unwrap();
    let page = queue::page(&site.app.db, &filter, &counts, me, today).await.unwrap();
    let found: BTreeSet<String> = page.rows.iter().map(|it| it.stage_name.clone()).collect();
    // A draft is nobody's business yet: it is in no queue.
    let all: BTreeSet<String> = Stage::NAMES[1..].iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(found, all);
    assert!(10 <= page.total);
    site.assert_books().await;
    enter(&site, "noor@voorbeeld.example", "/mijn")
        .await
        .get("/aanvraag")
        .await
        .expect(200)
        .shows("/aanvraag/vragen/");
}

#[tokio::test]
async fn the_next_case_is_the_one_of_the_story() {
    let (site, _folder) = filled(0).await;
    let mut her = site.browser();
    her.sign_in("nieuw@voorbeeld.example").await.goes_to("/mijn");
    her.apply().await;
    her.get("/aanvraag/opgestuurd").await.shows("TEF-2026-00042");
}

#[tokio::test]
async fn a_month_later_the_months_are_billed_and_reminders_are_out() {
    let (site, _folder) = filled(0).await;
    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    anneke.get("/").await.shows("2 maart 2026");
    let page = anneke.post("/demo/dag", &[("stap", "maand"), ("terug", "/geld")]).await;
    page.goes_to("/geld");
    anneke.get("/geld").await.expect(200).shows("2 april 2026").shows("april 2026");
    let mail = site.mail().await;
    assert!(mail.iter().any(|it| it.0 == "thomas@voorbeeld.example"), "{mail:?}");
    anneke.post("/demo/dag", &[("stap", "dag"), ("terug", "https://kwaad.example")]).await.goes_to("/");
    anneke.get("/").await.shows("3 april 2026");
    site.assert_books().await;
}

#[tokio::test]
async fn a_crowd_is_the_same_every_time() {
    let mut seen = Vec::new();
    for _ in 0..2 {
        let (site, _folder) = filled(60).await;
        let mut rosa = enter(&site, "rosa@techedufonds.example", "/vandaag").await;
        let page = rosa.get("/werk?sort=nummer").await.expect(200).text();
        let names: Vec<String> =
            page.split("<td translate=\"no\">").map(|it| it.split('<').next().unwrap().to_owned()).collect();
        seen.push(names[1..].to_vec());
        site.assert_books().await;
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0].len(), 25);
}

#[tokio::test]
async fn the_mail_page_shows_what_went_out() {
    let (site, _folder) = filled(0).await;
    let mut her = site.browser();
    her.get("/demo/post").await.expect(200).shows("Er is nog geen post");
    her.post("/inloggen", &[("email", "grace@voorbeeld.example")]).await.expect(303);
    let code = site.code().await;
    her.get("/demo/post").await.expect(200).shows(&code);
}
