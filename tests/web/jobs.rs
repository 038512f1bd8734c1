//! The work of the day: no step keeps another from being done, and two nodes do nothing twice.

use std::process::Command;

use anyhow::anyhow;
use domain::{duties::Owner, money::Money, repayment::terms::Terms};
use store::{
    billing::runs::{self, RunState},
    casework::{audit_log::By, cases, duties, finished},
    db::Db,
    error::StoreError,
    jobs,
    messages::reminders,
    money_out::refunds,
    repayment::{
        agreements,
        receipts::{self, Payment},
    },
    servicing::annual_settlements,
    settings,
};
use web::{
    jobs::{
        day::{STEPS, daily},
        lease::{Outcome, attempt},
        post::post_approved,
    },
    runtime::{clock::Clock, serve, state::App},
};

use crate::{browser::Browser, demo::filled, support::Site};

async fn sql(db: &Db, statement: &str) -> u64 {
    db.execute_for_tests(statement).await.unwrap()
}

async fn anneke(site: &Site) -> Browser<'_> {
    let mut browser = site.browser();
    browser.post("/demo/inloggen", &[("email", "anneke@techedufonds.example")]).await.goes_to("/geld");
    browser
}

/// Messages of a kind that wait to be sent.
async fn waiting(db: &Db, kind: &str) -> u64 {
    sql(db, &format!("update outbox set kind = kind where kind = '{kind}' and sent_at is null")).await
}

/// The steps of a day that are done.
async fn done(db: &Db, day: &str) -> Vec<&'static str> {
    let mut done = Vec::new();
    for step in &STEPS {
        if settings::job_done(db, &format!("{day} {}", step.name)).await.unwrap() {
            done.push(step.name);
        }
    }
    done
}

/// As if the time of the next attempt had come.
async fn time_passes(db: &Db) {
    sql(db, "update job_run set next_try = ran_at where state = 'failed'").await;
}

#[tokio::test]
async fn a_cent_too_many_lights_the_banner_and_the_rest_of_the_day_is_done() {
    let (site, _folder) = filled(0).await;
    let db = &site.app.db;
    let mut anneke = anneke(&site).await;
    let page = anneke.get("/geld").await.expect(200);
    assert!(!page.has("De boeken kloppen niet") && !page.has("Het werk van vandaag"));
    let cent = "where id = (select id from agreement where charged_cents > 0 order by id limit 1)";
    assert_eq!(sql(db, &format!("update agreement set charged_cents = charged_cents + 1 {cent}")).await, 1);
    anneke.post("/demo/dag", &[("stap", "maand"), ("terug", "/geld")]).await.goes_to("/geld");
    // What is wrong is said, and why the month is not billed.
    anneke
        .get("/geld")
        .await
        .expect(200)
        .shows("<h2>De boeken kloppen niet</h2>")
        .shows("Het werk van vandaag is nog niet klaar")
        .shows("De controle van de boeken is mislukt om")
        .shows("Het voorbereiden van de maandrun is mislukt om")
        .shows("De boeken kloppen niet. De volgende poging is om");
    // The rest of the day is done.
    let others: Vec<&str> =
        STEPS.iter().map(|it| it.name).filter(|it| !["control", "prepare"].contains(it)).collect();
    assert_eq!(done(db, "2026-04-02").await, others);
    assert!(1 <= waiting(db, "payment-missed").await);
    assert_eq!(runs::list_in(db, RunState::Prepared).await.unwrap().len(), 0);
    let check = Command::new(env!("CARGO_BIN_EXE_techedufonds"))
        .arg("check")
        .env("TEF_DATABASE", &site.config.database)
        .output()
        .unwrap();
    assert_eq!(check.status.code(), Some(1));
    let said = String::from_utf8(check.stdout).unwrap();
    assert!(said.contains("an agreement whose charged total differs from its charges: 1"), "{said}");
    anneke
        .get("/geld?taal=en")
        .await
        .shows("The preparation of the monthly run failed at")
        .shows("The books do not balance. The next attempt is at");
    anneke.get("/geld?taal=nl").await.expect(200);
    it_is_put_right(&site, &mut anneke, cent).await;
}

/// Nothing is tried again before its time; then the control finds the books right, and the rest follows.
async fn it_is_put_right(site: &Site, anneke: &mut Browser<'_>, cent: &str) {
    let db = &site.app.db;
    assert_eq!(daily(&site.app).await.unwrap(), Vec::<&str>::new());
    failed_for(db, 1).await;
    time_passes(db).await;
    assert_eq!(daily(&site.app).await.unwrap(), ["control", "prepare"]);
    failed_for(db, 2).await;
    sql(db, &format!("update agreement set charged_cents = charged_cents - 1 {cent}")).await;
    time_passes(db).await;
    assert_eq!(daily(&site.app).await.unwrap(), Vec::<&str>::new());
    let page = anneke.get("/geld").await.expect(200).shows("april 2026");
    assert!(!page.has("De boeken kloppen niet") && !page.has("Het werk van vandaag"));
    assert_eq!(runs::list_in(db, RunState::Prepared).await.unwrap().len(), 1);
    assert!(settings::job_done(db, "daily 2026-04-02").await.unwrap());
    site.assert_books().await;
}

/// The control and what follows from it were tried so often, and why they failed is kept.
async fn failed_for(db: &Db, attempts: i32) {
    let failed = jobs::list_failed(db).await.unwrap();
    assert_eq!(failed.len(), 2);
    for it in failed {
        let said = (it.attempts, it.why.as_deref(), it.error.as_str());
        assert_eq!(said, (attempts, Some("unbalanced"), "the books do not balance"), "{}", it.key);
    }
}

#[tokio::test]
async fn the_next_day_clears_the_banner_too() {
    let (site, _folder) = filled(0).await;
    let db = &site.app.db;
    let mut anneke = anneke(&site).await;
    let cent = "where id = (select id from charge where 0 < settled_cents order by id limit 1)";
    assert_eq!(sql(db, &format!("update charge set settled_cents = settled_cents - 1 {cent}")).await, 1);
    site.set_day("2026-03-03");
    assert!(daily(&site.app).await.unwrap().contains(&"control"));
    anneke.get("/geld").await.shows("<h2>De boeken kloppen niet</h2>");
    sql(db, &format!("update charge set settled_cents = settled_cents + 1 {cent}")).await;
    site.set_day("2026-03-04");
    assert_eq!(daily(&site.app).await.unwrap(), Vec::<&str>::new());
    let page = anneke.get("/geld").await.expect(200);
    // What failed yesterday is no news today.
    assert!(!page.has("De boeken kloppen niet") && !page.has("Het werk van vandaag"));
}

#[tokio::test]
async fn a_step_that_cannot_reach_its_table_fails_alone() {
    let (site, _folder) = filled(0).await;
    let db = &site.app.db;
    let mut anneke = anneke(&site).await;
    sql(db, "alter table callback rename to callback_away").await;
    site.set_day("2026-03-03");
    assert_eq!(daily(&site.app).await.unwrap(), ["remind"]);
    sql(db, "alter table callback_away rename to callback").await;
    anneke
        .get("/geld")
        .await
        .expect(200)
        .shows("Het herinneren aan te late betalingen is mislukt om")
        .shows("in het logboek");
    let failed = jobs::list_failed(db).await.unwrap();
    // Neither a statement nor what somebody typed is kept, only the sentence.
    assert_eq!(failed[0].error, "the database did not do as asked");
    time_passes(db).await;
    assert_eq!(daily(&site.app).await.unwrap(), Vec::<&str>::new());
    assert_eq!(done(db, "2026-03-03").await.len(), STEPS.len());
}

#[tokio::test]
async fn work_that_panics_or_fails_is_tried_again_and_done_once() {
    let site = Site::open().await;
    let app = &site.app;
    let at = async |work: fn() -> anyhow::Result<()>| attempt(app, "a", async move { work() }).await.unwrap();
    assert_eq!(at(|| panic!("on purpose")).await, Outcome::Failed);
    assert_eq!(at(|| Ok(())).await, Outcome::NotOurs, "too short after");
    time_passes(&app.db).await;
    assert_eq!(
        at(|| Err(anyhow!("sanne@voorbeeld.example").context("a letter cannot be made"))).await,
        Outcome::Failed
    );
    let failed = jobs::list_failed(&app.db).await.unwrap();
    assert_eq!((failed[0].error.as_str(), failed[0].attempts), ("a letter cannot be made", 2));
    time_passes(&app.db).await;
    assert_eq!(at(|| Ok(())).await, Outcome::Done);
    assert_eq!(at(|| Err(StoreError::NotFound.into())).await, Outcome::NotOurs, "it is done");
}

#[tokio::test]
async fn an_approved_run_that_cannot_be_posted_waits_and_is_posted_later() {
    let (site, _folder) = filled(0).await;
    let db = &site.app.db;
    site.set_day("2026-04-02");
    assert_eq!(daily(&site.app).await.unwrap(), Vec::<&str>::new());
    let run = runs::list_in(db, RunState::Prepared).await.unwrap()[0].id;
    sql(db, "update billing_run set state = 'approved' where state = 'prepared'").await;
    sql(db, "alter table allocation rename to allocation_away").await;
    post_approved(&site.app).await.unwrap();
    post_approved(&site.app).await.unwrap();
    sql(db, "alter table allocation_away rename to allocation").await;
    let failed = jobs::list_failed(db).await.unwrap();
    assert_eq!((failed.len(), failed[0].attempts), (1, 1));
    anneke(&site).await.get("/geld").await.shows("Het boeken van een goedgekeurde maandrun is mislukt om");
    time_passes(db).await;
    post_approved(&site.app).await.unwrap();
    assert_eq!(runs::load(db, run).await.unwrap().state, RunState::Posted);
    site.assert_books().await;
}

/// Another node on the same database and the same files.
async fn second_node(site: &Site) -> App {
    let clock = Clock::demo(site.app.clock.today());
    serve::open(&site.config, clock, site.app.keys.clone()).await.unwrap()
}

/// The year after the demo, when people are asked for their income of that year.
const LATER: &str = "2027-04-02";

/// Something to do in every step that tells people something. How many messages each comes to.
async fn much_to_do(site: &Site) -> [(&'static str, u64); 5] {
    let db = &site.app.db;
    site.set_day(LATER);
    sql(db, "update charge set chased = 0, chased_on = null").await;
    sql(db, "update duty set reminded = null, done_on = null, due_on = '2027-04-10'").await;
    // Cases in which everything was paid and nothing is open are over.
    pay_all(site).await;
    sql(db, "update payout set state = 'cancelled' where state in ('planned', 'released_once')").await;
    let over = "update agreement set ended_on = '2026-03-01' where accepted_at is not null and case_id in \
                (select id from \"case\" where stage_name = 'running') and case_id not in \
                (select a.case_id from agreement a join charge c on c.agreement_id = a.id \
                 where c.settled_cents < c.amount_cents)";
    sql(db, over).await;
    sql(db, "delete from job_run where key like 'credit left %'").await;
    sql(db, "delete from outbox").await;
    let today = site.app.clock.today();
    let tx = db.begin().await.unwrap();
    let missed = reminders::list_missed(&tx, today).await.unwrap().len();
    let mut duties = 0;
    for it in duties::list_to_remind(&tx, today).await.unwrap() {
        let is_followed = cases::load_for_work(&tx, it.case).await.unwrap().stage.is_followed();
        duties += usize::from(is_followed && it.dated.duty.owner() == Owner::Applicant);
    }
    let asked = annual_settlements::without_income(&tx, 2026, None).await.unwrap().len();
    let credit = refunds::unclaimed_credits(&tx, None).await.unwrap().len();
    let mut repaid = 0;
    for case in finished::list(db, today).await.unwrap() {
        let of_case = agreements::list(&tx, case).await.unwrap();
        repaid += usize::from(of_case.iter().any(|it| !it.disbursed.is_zero()));
    }
    drop(tx);
    [
        ("payment-missed", missed),
        ("duty-ahead", duties),
        ("year-income-wanted", asked),
        ("credit-left", credit),
        ("repaid", repaid),
    ]
    .map(|(kind, count)| (kind, u64::try_from(count).unwrap()))
}

/// How many files lie there that belong to no paper.
fn lying(site: &Site) -> usize {
    let check = Command::new(env!("CARGO_BIN_EXE_techedufonds"))
        .args(["check", "--files"])
        .env("TEF_DATABASE", &site.config.database)
        .env("TEF_FILES", &site.config.files)
        .output()
        .unwrap();
    String::from_utf8(check.stdout).unwrap().matches("without a paper").count()
}

/// Some people who are late pay all that is left of a loan, and more than that.
async fn pay_all(site: &Site) {
    let today = site.app.clock.today();
    let tx = site.app.db.begin().await.unwrap();
    let mut loans = Vec::new();
    for missed in reminders::list_missed(&tx, today).await.unwrap() {
        let agreement = agreements::load_for_work(&tx, missed.agreement).await.unwrap();
        let is_loan = matches!(agreement.terms, Terms::PreFinancing(_)) && !agreement.disbursed.is_zero();
        if is_loan && !loans.contains(&agreement.id) {
            loans.push(agreement.id);
        }
    }
    for agreement in loans.into_iter().take(4) {
        let reference = format!("{agreement}-te-veel");
        let received = Payment { agreement, reference, amount: Money::euros(20_000), on: today };
        receipts::register(&tx, &received, &By::system(), site.app.clock.now()).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// Everybody heard once of everything.
async fn each_once(site: &Site, expected: &[(&'static str, u64)]) {
    for (kind, count) in expected {
        assert!(0 < *count, "there is no {kind} in the demo");
        assert_eq!(waiting(&site.app.db, kind).await, *count, "{kind}");
    }
    assert_eq!(finished::list(&site.app.db, site.app.clock.today()).await.unwrap(), Vec::new());
    let month = "2026-04".parse().unwrap();
    let prepared = runs::list_in(&site.app.db, RunState::Prepared).await.unwrap();
    assert_eq!(prepared.iter().filter(|it| it.month == month).count(), 1);
    site.assert_books().await;
}

#[tokio::test]
async fn two_workers_that_begin_the_day_together_share_its_work() {
    let (site, _folder) = filled(60).await;
    let expected = much_to_do(&site).await;
    let other = second_node(&site).await;
    let before = lying(&site);
    let (one, two) = tokio::join!(daily(&site.app), daily(&other));
    assert_eq!((one.unwrap(), two.unwrap()), (Vec::<&str>::new(), Vec::new()));
    assert_eq!(done(&site.app.db, LATER).await.len(), STEPS.len());
    each_once(&site, &expected).await;
    assert_eq!(lying(&site), before);
}

/// As when a node that was thought to be gone comes back in the middle of its work.
async fn both(one: &App, two: &App, wanted: fn(&str) -> bool) {
    for step in STEPS.iter().filter(|it| wanted(it.name)) {
        let now = one.clock.now();
        let (first, second) = tokio::join!((step.run)(one, now), (step.run)(two, now));
        first.and(second).unwrap_or_else(|error| panic!("{}: {error:#}", step.name));
    }
}

#[tokio::test]
async fn two_nodes_in_the_same_step_tell_everybody_once() {
    let (site, _folder) = filled(60).await;
    // Both find rules that are new to them.
    sql(&site.app.db, "delete from setting where name = 'rules'").await;
    let other = second_node(&site).await;
    both(&site.app, &other, |it| it == "renew").await;
    let expected = much_to_do(&site).await;
    other.clock.set_day(site.app.clock.today());
    let before = lying(&site);
    both(&site.app, &other, |_| true).await;
    each_once(&site, &expected).await;
    // A letter that came second is nobody's, and does not stay.
    assert_eq!(lying(&site), before);
}
