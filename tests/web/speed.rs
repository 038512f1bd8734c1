//! How many statements a page asks of the database: a limit, so that no list becomes a query a row.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use domain::{actor::Role, money::Money};
use store::{
    casework::cases,
    messages::callbacks::{self, CallCause},
    repayment::incomes::{self, GivenIncome, IncomeSource, IncomeSpan},
};

use crate::{browser::Browser, support::Site};

/// Most statements of one page.
const MOST: usize = 12;

#[tokio::test]
async fn no_page_asks_more_than_twelve_statements() {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let site = Site::with(|app| {
        app.db.on_statement(move |_| {
            counted.fetch_add(1, Ordering::Relaxed);
        });
    })
    .await;
    for number in 0..3 {
        let account = site.add_applicant(&format!("persoon{number}@voorbeeld.example")).await;
        site.signed_in(&account).await.apply().await;
    }
    let account = site.add_applicant("persoon0@voorbeeld.example").await;
    let mut her = site.signed_in(&account).await;
    let mut rosa = site.staff_browser(Role::Reviewer, "Rosa").await;
    let mut anneke = site.staff_browser(Role::Administrator, "Anneke").await;
    let case = rosa.get("/werk").await.link("/werk/0");
    rosa.act(&case, &format!("{case}/aannemen"), &[]).await.goes_to(&case);
    let queue = "/werk?lijst=mij&q=sanne&fase=in_review&sort=-bedrag";
    for path in ["/vandaag", "/werk", queue, case.as_str()] {
        within(&count, &mut rosa, path).await;
    }
    for path in ["/mijn", "/aanvraag/papieren", "/mijn/terugbetalen", "/mijn/agenda"] {
        within(&count, &mut her, path).await;
    }
    asked_for(&site).await;
    for path in [
        "/geld",
        "/geld/uitbetalingen",
        "/geld/terugbetalen",
        "/geld/berichten",
        "/geld/bellen",
        "/geld/inkomens",
        "/geld/jaarafrekening",
        "/geld/voorstellen",
        "/geld/ouderdom",
        "/geld/boeken",
        "/geld/boeken/bank",
        "/geld/prognose",
    ] {
        within(&count, &mut anneke, path).await;
    }
}

/// Everybody wants to be called, and told what they earned.
async fn asked_for(site: &Site) {
    let tx = site.app.db.begin().await.unwrap();
    for number in 0..3 {
        let address = crate::support::email(&format!("persoon{number}@voorbeeld.example"));
        let account = store::people::accounts::by_email(&tx, &address).await.unwrap().unwrap();
        let case = cases::newest_of(&tx, account.id).await.unwrap().unwrap();
        let now = site.app.clock.now();
        callbacks::ask(&tx, case.id, CallCause::Asked, now).await.unwrap();
        let given = GivenIncome { amount: Money::euros(30_000), source: IncomeSource::Job };
        incomes::declare_with(&tx, case.id, IncomeSpan::Year(2025), given, now).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn within(count: &AtomicUsize, browser: &mut Browser<'_>, path: &str) {
    count.store(0, Ordering::Relaxed);
    browser.get(path).await.expect(200);
    let asked = count.load(Ordering::Relaxed);
    assert!((1..=MOST).contains(&asked), "{path}: {asked}");
}
