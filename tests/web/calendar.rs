//! The calendar that somebody subscribes to, through the real router.

use std::collections::BTreeMap;

use axum::http::Method;
use store::people::accounts;
use web::jobs::day::daily;

use crate::{
    browser::{Browser, Page},
    demo::{enter, filled},
    log::Log,
    support::{Site, email},
};

const HERE: &str = "/mijn/agenda";

/// Events by their address in the calendar, each by the names of its properties.
type Events = BTreeMap<String, BTreeMap<String, String>>;

/// Reads a calendar, and holds every line against RFC 5545, 3.1.
fn events(page: &Page) -> Events {
    let text = String::from_utf8(page.bytes.clone()).unwrap();
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "{text}");
    assert!(text.split("\r\n").all(|it| it.len() <= 75), "a line is too long: {text}");
    let whole = text.replace("\r\n ", "");
    let mut found = Events::new();
    for part in whole.split("BEGIN:VEVENT\r\n").skip(1) {
        let part = &part[..part.find("END:VEVENT").unwrap()];
        let lines = part.lines().map(|it| it.split_once(':').unwrap());
        let event: BTreeMap<String, String> = lines.map(|it| (it.0.to_owned(), it.1.to_owned())).collect();
        assert_eq!(event["DTSTAMP"], event["LAST-MODIFIED"], "without a method they are the same");
        found.insert(event["UID"].clone(), event);
    }
    assert_eq!(found.len(), text.matches("BEGIN:VEVENT").count(), "each thing once");
    found
}

/// Summaries of what is there, and of what is cancelled.
fn told(events: &Events, status: &str) -> Vec<String> {
    events.values().filter(|it| it["STATUS"] == status).map(|it| it["SUMMARY"].clone()).collect()
}

/// Makes an address on the page, and gives its path.
async fn made(browser: &mut Browser<'_>) -> String {
    browser.get(HERE).await.expect(200);
    browser.post(HERE, &[]).await.goes_to(HERE);
    path(&browser.get(HERE).await.expect(200))
}

fn path(page: &Page) -> String {
    let address = page.link("http").replace("https://", "http://");
    let path = address.splitn(4, '/').nth(3).unwrap().to_owned();
    assert!(page.has("webcal://"), "programs open it with one press");
    format!("/{path}")
}

async fn fetched(site: &Site, path: &str) -> Events {
    let page = site.browser().get(path).await.expect(200);
    assert_eq!(page.headers["content-type"], "text/calendar; charset=utf-8");
    assert_eq!(page.headers["cache-control"], "private, no-cache");
    events(&page)
}

#[tokio::test]
async fn the_address_is_made_renewed_and_stopped_on_a_page() {
    let (site, _folder) = filled(0).await;
    let mut thomas = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    thomas.get("/mijn").await.shows(HERE);
    thomas.get("/mijn/terugbetalen").await.shows(HERE);
    let first = made(&mut thomas).await;
    assert!(first.starts_with("/agenda/") && first.ends_with(".ics"), "{first}");
    assert_eq!(first.len(), "/agenda/.ics".len() + 43, "256 bits in base64");
    fetched(&site, &first).await;
    fetched(&site, first.strip_suffix(".ics").unwrap()).await;
    // Another browser of his does not know it, and says so.
    let mut elsewhere = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    let page = elsewhere.get(HERE).await.expect(200).shows("alleen in de browser");
    assert!(!page.has("webcal://"));

    let second = made(&mut thomas).await;
    assert_ne!(first, second);
    site.browser().get(&first).await.expect(404);
    fetched(&site, &second).await;
    thomas.post("/mijn/agenda/stoppen", &[]).await.goes_to(HERE);
    site.browser().get(&second).await.expect(404);
    assert!(!thomas.get(HERE).await.expect(200).has("webcal://"));
    let third = made(&mut thomas).await;
    site.browser().get(&second).await.expect(404);
    fetched(&site, &third).await;
}

#[tokio::test]
async fn a_key_that_another_makes_in_the_same_browser_is_not_shown() {
    let (site, _folder) = filled(0).await;
    let mut thomas = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    let his = made(&mut thomas).await;
    thomas.post("/demo/inloggen", &[("email", "grace@voorbeeld.example")]).await.goes_to("/mijn");
    let hers = made(&mut thomas).await;
    assert_ne!(his, hers);
    fetched(&site, &his).await;
}

#[tokio::test]
async fn nothing_but_the_fund_and_an_amount_or_a_plain_word_is_in_it() {
    let (site, _folder) = filled(0).await;
    for (who, words) in [
        ("thomas", vec!["TechEduFonds: € 100"]),
        ("yusuf", vec!["TechEduFonds: papier opsturen"]),
        ("fatima", vec!["TechEduFonds: iets regelen"]),
    ] {
        let address = format!("{who}@voorbeeld.example");
        let account = accounts::by_email(&site.app.db, &email(&address)).await.unwrap().unwrap();
        let path = made(&mut site.signed_in(&account).await).await;
        let events = fetched(&site, &path).await;
        for word in words {
            assert!(events.values().any(|it| it["SUMMARY"] == word), "{who}: {events:?}");
        }
        for event in events.values() {
            let names: Vec<&str> = event.keys().map(String::as_str).collect();
            let plain = "CLASS DTSTAMP DTSTART;VALUE=DATE LAST-MODIFIED SEQUENCE STATUS SUMMARY TRANSP UID";
            assert_eq!(names.join(" "), plain, "{who}");
            let said = event["SUMMARY"].strip_prefix("TechEduFonds: ").unwrap();
            let is_word =
                ["papier opsturen", "iets regelen", "antwoord geven", "laatste dag bezwaar"].contains(&said);
            assert!(is_word || said.starts_with("€ "), "{said}");
        }
    }
}

#[tokio::test]
async fn a_plan_that_changes_is_told_as_it_changes() {
    let (site, _folder) = filled(0).await;
    let mut thomas = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    let path = made(&mut thomas).await;
    let before = fetched(&site, &path).await;
    assert!(20 < told(&before, "CONFIRMED").len(), "{before:?}");
    assert!(told(&before, "CANCELLED").is_empty());
    assert_eq!(fetched(&site, &path).await, before, "nothing happened");

    // Below the threshold nothing is planned any more: every month that was published is cancelled.
    let income = [("income", "1.000"), ("source", "job")];
    thomas.post("/mijn/inkomen", &income).await.expect(303);
    let poor = fetched(&site, &path).await;
    assert_eq!(poor.len(), before.len(), "nothing disappears");
    let gone = |it: &Events| it.values().filter(|it| it["STATUS"] == "CANCELLED").count();
    assert!(20 < gone(&poor), "{poor:?}");
    for (uid, event) in &poor {
        let raised = u32::from(event["STATUS"] == "CANCELLED");
        assert_eq!(event["SEQUENCE"], raised.to_string());
        assert_eq!(event["SUMMARY"], before[uid]["SUMMARY"]);
    }

    // He earns again: they are there again, under the same address.
    let income = [("income", "3.000"), ("source", "job")];
    thomas.post("/mijn/inkomen", &income).await.expect(303);
    let again = fetched(&site, &path).await;
    assert_eq!(again.keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());
    assert_eq!(gone(&again), 0);
    assert!(again.values().any(|it| it["SEQUENCE"] == "2"));
}

#[tokio::test]
async fn a_planned_month_that_is_billed_and_paid_stays_one_thing() {
    let (site, _folder) = filled(0).await;
    let mut thomas = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    let path = made(&mut thomas).await;
    let before = fetched(&site, &path).await;
    let next = before.values().map(|it| it["DTSTART;VALUE=DATE"].clone()).min().unwrap();
    let of_next = |it: &Events| {
        let found: Vec<_> = it
            .values()
            .filter(|it| it["DTSTART;VALUE=DATE"] == next && it["SUMMARY"].contains('€'))
            .cloned()
            .collect();
        assert_eq!(found.len(), 1, "{next}: {found:?}");
        found[0].clone()
    };
    let month = site.app.clock.today().to_string()[..7].parse().unwrap();
    let _already = store::billing::monthly::run(&site.app.db, month, site.app.clock.now()).await;
    let billed = fetched(&site, &path).await;
    assert_eq!(of_next(&billed)["UID"], of_next(&before)["UID"]);

    let mut anneke = enter(&site, "anneke@techedufonds.example", "/geld").await;
    let id = thomas.get("/mijn/terugbetalen").await.link("/mijn/rekening/").replace("/mijn/rekening/", "");
    let account = format!("/geld/rekening/{id}");
    let today = site.app.clock.today().to_string();
    let on = |amount, reference| {
        [
            ("amount", amount),
            ("on-day", today[8..].to_owned()),
            ("on-month", today[5..7].to_owned()),
            ("on-year", today[..4].to_owned()),
            ("reference", reference),
        ]
    };
    for (amount, reference, status, sequence, summary) in [
        ("40,00", "DEEL", "CONFIRMED", "1", "TechEduFonds: € 60"),
        ("60,00", "REST", "CANCELLED", "2", "TechEduFonds: € 60"),
    ] {
        let fields = on(amount.to_owned(), reference.to_owned());
        let fields: Vec<(&str, &str)> = fields.iter().map(|it| (it.0, it.1.as_str())).collect();
        anneke.post(&format!("{account}/ontvangst"), &fields).await.goes_to(&account);
        let now = of_next(&fetched(&site, &path).await);
        assert_eq!((now["STATUS"].as_str(), now["SEQUENCE"].as_str()), (status, sequence), "{reference}");
        assert_eq!(now["SUMMARY"], summary);
        assert_eq!(now["UID"], of_next(&before)["UID"]);
    }
    site.assert_books().await;
}

#[tokio::test]
async fn an_offer_has_its_last_day_in_the_language_of_the_account() {
    let (site, _folder) = filled(0).await;
    let account = accounts::by_email(&site.app.db, &email("grace@voorbeeld.example")).await.unwrap().unwrap();
    let mut grace = site.signed_in(&account).await;
    let path = made(&mut grace).await;
    let english = fetched(&site, &path).await;
    let words = |it: &Events| told(it, "CONFIRMED");
    for word in ["TechEduFonds: give an answer", "TechEduFonds: last day to object"] {
        assert!(words(&english).iter().any(|it| it == word), "{english:?}");
    }
    let tx = site.app.db.begin().await.unwrap();
    accounts::set_language(&tx, account.id, "nl").await.unwrap();
    tx.commit().await.unwrap();
    let dutch = fetched(&site, &path).await;
    assert!(words(&dutch).iter().any(|it| it == "TechEduFonds: antwoord geven"), "{dutch:?}");
    assert!(dutch.values().all(|it| it["SEQUENCE"] == "0"), "only its words changed");

    // She withdraws: what was published is cancelled, and when that was told long enough there is nothing to fetch.
    grace.post("/aanvraag/stoppen", &[("sure", "yes")]).await.expect(303);
    let after = fetched(&site, &path).await;
    assert_eq!((told(&after, "CONFIRMED").len(), after.len()), (0, dutch.len()));
    let old = "update calendar_event set changed_at = '2026-01-01 00:00:00+00:00'";
    site.app.db.execute_for_tests(old).await.unwrap();
    site.browser().get(&path).await.expect(404);
    daily(&site.app).await.unwrap();
    site.browser().get(&path).await.expect(404);
}

#[tokio::test]
async fn a_closed_account_has_no_calendar() {
    let (site, _folder) = filled(0).await;
    let account =
        accounts::by_email(&site.app.db, &email("thomas@voorbeeld.example")).await.unwrap().unwrap();
    let path = made(&mut site.signed_in(&account).await).await;
    fetched(&site, &path).await;
    let close = format!("update account set active = false where email = '{}'", account.email.as_str());
    assert_eq!(site.app.db.execute_for_tests(&close).await.unwrap(), 1);
    site.browser().get(&path).await.expect(404);
}

#[tokio::test]
async fn who_has_it_already_gets_no_more_than_that() {
    let (site, _folder) = filled(0).await;
    let mut thomas = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    let path = made(&mut thomas).await;
    let page = site.browser().get(&path).await.expect(200);
    let tag = page.headers["etag"].to_str().unwrap();
    for (asked, status) in [(tag, 304), (tag.trim_start_matches("W/"), 304), ("W/\"other\"", 200)] {
        let request = axum::http::Request::get(&path)
            .header("host", "localhost")
            .header("if-none-match", asked)
            .body(axum::body::Body::empty())
            .unwrap();
        let response = tower::ServiceExt::oneshot(site.router(), request).await.unwrap();
        assert_eq!(response.status(), status, "{asked}");
        assert_eq!(response.headers()["etag"], tag);
    }
    let head = site.browser().send(Method::HEAD, &path, None, Vec::new()).await;
    assert_eq!((head.status.as_u16(), head.bytes.len()), (200, 0));
}

#[tokio::test]
async fn wrong_keys_are_counted_and_right_ones_are_not() {
    let (site, _folder) = filled(0).await;
    let mut thomas = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    let path = made(&mut thomas).await;
    for _ in 0..70 {
        site.browser().get(&path).await.expect(200);
    }
    for number in 0..60 {
        site.browser().get(&format!("/agenda/{number}.ics")).await.expect(404);
    }
    let closed = site.browser().get("/agenda/60.ics").await.expect(429);
    assert!(closed.headers.contains_key("retry-after"));
    site.browser().get(&path).await.expect(429);
}

#[tokio::test]
async fn the_key_stands_in_no_log() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_max_level(tracing::Level::INFO)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let (site, _folder) = filled(0).await;
    let mut thomas = enter(&site, "thomas@voorbeeld.example", "/mijn").await;
    let path = made(&mut thomas).await;
    let key = path.trim_start_matches("/agenda/").trim_end_matches(".ics").to_owned();
    site.browser().get(&path).await.expect(200);
    for mistyped in ["/Agenda/", "//agenda/", "/agenda/x/", "/agenda"] {
        site.browser().get(&format!("{mistyped}{key}")).await.expect(404);
    }
    site.app.db.execute_for_tests("alter table calendar_event rename to calendar_away").await.unwrap();
    site.browser().get(&path).await.expect(500);
    let all = serde_json::to_string(&log.lines()).unwrap();
    assert!(all.contains("/agenda/…") && all.contains("page failed"), "{all}");
    assert!(!all.contains(&key), "the key is in the log");
}
