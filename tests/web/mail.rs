//! Mail that leaves, waits, fails and comes back; and what does not wait for it.

use std::time::Duration;

use domain::actor::Role;
use tokio_util::sync::CancellationToken;
use web::{
    jobs::worker,
    mail::{out, send::Mailer},
};

use crate::{
    smtp::{Manner, Server},
    support::Site,
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
    let worker = tokio::spawn(worker::run(site.app.clone(), mailer(&site, server.url()), stop.clone()));
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
