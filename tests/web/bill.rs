//! `techedufonds bill`: it prepares, and posts only when a second person is named who may approve.

use std::process::{Command, Output};

use domain::text::Email;
use store::{
    billing::runs::{self, RunState},
    people::{
        accounts,
        security::{self, SecurityEventKind},
        staff::{self, StaffOutcome},
    },
};

use crate::{
    faults::{charges, demo_fund},
    support::Site,
};

const ANNEKE: &str = "anneke@techedufonds.example";
const JOOST: &str = "joost@techedufonds.example";

fn bill(site: &Site, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_techedufonds"))
        .args(["bill", "--month", "2026-04"])
        .args(more)
        .env("TEF_DATABASE", &site.config.database)
        .env("TEF_PUBLIC_URL", "https://fonds.example")
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

async fn account(site: &Site, address: &str) -> accounts::Account {
    accounts::by_email(&site.app.db, &Email::parse(address).unwrap()).await.unwrap().unwrap()
}

async fn only_prepared(site: &Site) -> runs::Run {
    let prepared = runs::list_in(&site.app.db, RunState::Prepared).await.unwrap();
    let mut prepared: Vec<_> =
        prepared.into_iter().filter(|it| it.month == "2026-04".parse().unwrap()).collect();
    assert_eq!((prepared.len(), charges(&site.app.db, "2026-04").await), (1, 0));
    prepared.remove(0)
}

#[tokio::test]
async fn without_a_second_person_a_month_is_prepared_and_waits() {
    let folder = tempfile::tempdir().unwrap();
    let (_, site) = demo_fund(folder.path(), 10).await;
    let dry = bill(&site, &["--dry-run"]);
    assert!(dry.status.success());
    assert_eq!(runs::list_in(&site.app.db, RunState::Prepared).await.unwrap().len(), 0);
    for _ in 0..2 {
        let output = bill(&site, &[]);
        let said = said(&output);
        let run = only_prepared(&site).await;
        assert!(output.status.success() && run.made_by.is_none(), "{said}");
        let waits = format!(
            "it waits for the approval of an administrator: https://fonds.example/geld/maandrun/{}",
            run.id
        );
        assert!(said.contains(&waits) && said.contains(&self::said(&dry)), "{said}");
    }
}

#[tokio::test]
async fn only_an_administrator_who_had_no_hand_in_it_approves_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let (_, site) = demo_fund(folder.path(), 10).await;
    let db = &site.app.db;
    db.execute_for_tests("update account set active = false where email = 'joost@techedufonds.example'")
        .await
        .unwrap();
    let others = [
        "rosa@techedufonds.example",
        "mei@techedufonds.example",
        "thomas@voorbeeld.example",
        "x@y.example",
        "x",
    ];
    for address in others.into_iter().chain([JOOST]) {
        let output = bill(&site, &["--approve-as-second", address]);
        assert!(!output.status.success() && said(&output).contains("--approve-as-second"), "{address}");
        assert_eq!(charges(db, "2026-04").await, 0);
    }
    db.execute_for_tests("update account set active = true where email = 'joost@techedufonds.example'")
        .await
        .unwrap();
    // What Anneke prepared is not hers to approve, also not by way of whoever runs the program.
    let anneke = account(&site, ANNEKE).await;
    let now = site.app.clock.moment();
    let own = store::billing::monthly::prepare(db, "2026-04".parse().unwrap(), Some(anneke.id), now)
        .await
        .unwrap()
        .unwrap();
    let output = bill(&site, &["--approve-as-second", ANNEKE]);
    assert!(!output.status.success() && said(&output).contains("prepared this run"), "{}", said(&output));
    assert_eq!(only_prepared(&site).await.id, own.id);
    // Nor is it for somebody whose account she has just let in anew.
    let joost = account(&site, JOOST).await;
    let tx = db.begin().await.unwrap();
    staff::note(&tx, joost.id, anneke.id, StaffOutcome::Reset, now).await.unwrap();
    tx.commit().await.unwrap();
    let output = bill(&site, &["--approve-as-second", JOOST]);
    assert!(!output.status.success() && said(&output).contains("tied"), "{}", said(&output));
    assert_eq!(only_prepared(&site).await.id, own.id);
    db.execute_for_tests("delete from account_change").await.unwrap();
    let output = bill(&site, &["--approve-as-second", JOOST]);
    assert!(output.status.success(), "{}", said(&output));
    let posted = runs::load(db, own.id).await.unwrap();
    let people = (posted.state, posted.made_by, posted.approved_by);
    assert_eq!(people, (RunState::Posted, Some(anneke.id), Some(joost.id)));
    assert!(0 < charges(db, "2026-04").await);
    let events = security::list(db, Some(SecurityEventKind::RunApproved), None, 10).await.unwrap();
    let event = &events[0].event;
    assert_eq!((events.len(), event.account, event.detail.as_deref()), (1, Some(joost.id), Some("2026-04")));
    site.assert_books().await;
}
