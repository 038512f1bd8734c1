//! Who finds a case, how it gets its number, and that one change wins.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    actor::Role,
    case::{review, submit},
    funding::{Instrument, Purpose},
};
use store::{
    case_steps,
    casework::{
        audit_log::{self, By},
        cases, papers,
    },
    error::StoreError,
    messages::outbox,
    money_out::payouts,
    repayment::agreements,
};
use tokio::task::JoinSet;

use crate::{
    support::{actor, applicant, application, fund, line, now, proposal, today},
    walk::{add_payslip, approval, draft, in_review, proposed, step, submitted, take_on},
};

#[tokio::test]
async fn a_stale_copy_is_not_written() {
    let fund = fund().await;
    let old = submitted(&fund).await;
    let revised = take_on(&fund, &old, &fund.reviewer).await;
    let change = review::take_on(&old.stage, fund.colleague.id, today()).unwrap();
    let tx = fund.begin().await.unwrap();
    let refused = case_steps::apply(&tx, &old, change, &By::from(&fund.colleague), now()).await;
    assert!(matches!(refused, Err(StoreError::Stale)));
    drop(tx);
    let found = cases::load(&*fund, fund.reviewer.actor(), old.id).await.unwrap();
    assert_eq!((found.version, found.stage), (revised.version, revised.stage));
}

#[tokio::test]
async fn a_page_of_a_stale_or_sent_draft_is_not_saved() {
    let fund = fund().await;
    let old = draft(&fund, &fund.applicant).await;
    let tx = fund.begin().await.unwrap();
    cases::save_page(&tx, &old, "person", BTreeMap::new(), now()).await.unwrap();
    let stale = cases::save_page(&tx, &old, "person", BTreeMap::new(), now()).await;
    assert!(matches!(stale, Err(StoreError::Stale)));
    drop(tx);
    let sent = submitted(&fund).await;
    let tx = fund.begin().await.unwrap();
    let late = cases::save_page(&tx, &sent, "person", BTreeMap::new(), now()).await;
    assert!(matches!(late, Err(StoreError::Stale)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_changes_at_once_exactly_one_wins() {
    let fund = fund().await;
    for _ in 0..5 {
        let case = submitted(&fund).await;
        let take = async |by: &store::people::accounts::Account| {
            let tx = fund.begin().await?;
            let change = review::take_on(&case.stage, by.id, today()).unwrap();
            case_steps::apply(&tx, &case, change, &By::from(by), now()).await?;
            tx.commit().await
        };
        let (one, other) = tokio::join!(take(&fund.reviewer), take(&fund.colleague));
        assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1);
        let lost = one.err().or(other.err()).unwrap();
        assert!(matches!(lost, StoreError::Stale), "{lost}");
        assert_eq!(audit_log::list(&*fund, case.id).await.unwrap().len(), 2);
    }
}

#[tokio::test]
async fn people_find_what_is_theirs_to_see() {
    let fund = fund().await;
    let case = draft(&fund, &fund.applicant).await;
    let sent = submitted(&fund).await;
    let stranger = applicant(&fund, "joris@voorbeeld.nl").await;
    // The same person's id with a staff role, and a staff id with the applicant's role, open nothing new.
    for (viewer, finds_draft, finds_sent) in [
        (fund.applicant.actor(), true, true),
        (stranger.actor(), false, false),
        (fund.reviewer.actor(), false, true),
        (fund.administrator.actor(), false, true),
        (fund.manager.actor(), false, false),
        (actor(fund.applicant.id, Role::Reviewer), false, true),
        (actor(fund.reviewer.id, Role::Applicant), false, false),
    ] {
        for (id, finds) in [(case.id, finds_draft), (sent.id, finds_sent)] {
            let found = cases::load(&*fund, viewer, id).await;
            match found {
                Ok(_) => assert!(finds, "{viewer:?}"),
                Err(error) => assert!(!finds && matches!(error, StoreError::NotFound), "{viewer:?} {error}"),
            }
        }
    }
}

#[tokio::test]
async fn papers_follow_their_case() {
    let fund = fund().await;
    let in_draft = add_payslip(&fund, &draft(&fund, &fund.applicant).await).await;
    let in_sent = add_payslip(&fund, &submitted(&fund).await).await;
    let stranger = applicant(&fund, "joris@voorbeeld.nl").await;
    for (viewer, draft_paper, sent_paper) in [
        (&fund.applicant, true, true),
        (&stranger, false, false),
        (&fund.reviewer, false, true),
        (&fund.manager, false, false),
    ] {
        let found = papers::load(&*fund, viewer.actor(), in_draft).await;
        assert_eq!(found.is_ok(), draft_paper, "{:?}", viewer.role);
        let found = papers::load(&*fund, viewer.actor(), in_sent).await;
        assert_eq!(found.is_ok(), sent_paper, "{:?}", viewer.role);
    }
}

#[tokio::test]
async fn numbers_count_from_one_in_every_year() {
    let fund = fund().await;
    let mut numbers = Vec::new();
    for on in ["2026-03-02", "2026-12-31", "2027-01-01"] {
        let case = draft(&fund, &fund.applicant).await;
        let tx = fund.begin().await.unwrap();
        let change = submit::submit(&case.stage, on.parse().unwrap()).unwrap();
        let by = By::from(&fund.applicant);
        let number = case_steps::submit(&tx, &case, &application("de Vries", "3600"), change, &by, now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        numbers.push(number);
    }
    assert_eq!(numbers, ["TEF-2026-00001", "TEF-2026-00002", "TEF-2027-00001"]);
}

#[tokio::test]
async fn a_case_that_is_sent_twice_keeps_its_number() {
    let fund = fund().await;
    let case = draft(&fund, &fund.applicant).await;
    let by = By::from(&fund.applicant);
    for first in [true, false] {
        let tx = fund.begin().await.unwrap();
        let change = submit::submit(&case.stage, today()).unwrap();
        let sent = case_steps::submit(&tx, &case, &application("de Vries", "3600"), change, &by, now()).await;
        match sent {
            Ok(_) if first => tx.commit().await.unwrap(),
            other => assert!(!first && matches!(other, Err(StoreError::Stale)), "{other:?}"),
        }
    }
    let next = submitted(&fund).await;
    assert_eq!(next.number.as_deref(), Some("TEF-2026-00002"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_cases_sent_at_once_get_twenty_numbers() {
    let fund = fund().await;
    let mut senders = JoinSet::new();
    for place in 0..20 {
        let account = applicant(&fund, &format!("a{place}@voorbeeld.nl")).await;
        let case = draft(&fund, &account).await;
        let db = store::db::Db::clone(&fund);
        senders.spawn(async move {
            let tx = db.begin().await.unwrap();
            let change = submit::submit(&case.stage, today()).unwrap();
            let application = application("de Vries", "3600");
            let number = case_steps::submit(&tx, &case, &application, change, &By::from(&account), now())
                .await
                .unwrap();
            tx.commit().await.unwrap();
            number
        });
    }
    let numbers: BTreeSet<String> = senders.join_all().await.into_iter().collect();
    let expected: BTreeSet<String> = (1..=20).map(|it| format!("TEF-2026-{it:05}")).collect();
    assert_eq!(numbers, expected);
}

#[tokio::test]
async fn a_step_is_written_whole_or_not_at_all() {
    let fund = fund().await;
    let lines = vec![
        line(Purpose::Tuition, Instrument::PreFinancing, "3600"),
        line(Purpose::Laptop, Instrument::Grant, "900"),
    ];
    let case = proposed(&fund, proposal(lines)).await;
    let counted = async || {
        let stage = cases::load(&*fund, fund.reviewer.actor(), case.id).await.unwrap().stage.name();
        let log = audit_log::list(&*fund, case.id).await.unwrap().len();
        let agreements = agreements::list(&*fund, case.id).await.unwrap().len();
        let payouts = payouts::list_of_case(&*fund, case.id).await.unwrap().len();
        let messages = outbox::list_of_case(&*fund, case.id).await.unwrap().len();
        (stage, log, agreements, payouts, messages)
    };
    let before = counted().await;
    assert_eq!(before, ("proposed", 5, 0, 0, 1));

    let tx = fund.begin().await.unwrap();
    case_steps::apply(&tx, &case, approval(&fund, &case), &By::from(&fund.colleague), now()).await.unwrap();
    drop(tx);
    assert_eq!(counted().await, before);

    step(&fund, &case, approval(&fund, &case), &fund.colleague).await;
    assert_eq!(counted().await, ("granted", 6, 1, 1, 2));
}

#[tokio::test]
async fn a_step_that_fails_half_way_leaves_nothing() {
    let fund = fund().await;
    let lines = vec![line(Purpose::Laptop, Instrument::Grant, "900")];
    let case = proposed(&fund, proposal(lines)).await;
    let mut change = approval(&fund, &case);
    let twice = change.payouts[0].clone();
    change.payouts.push(twice);
    let tx = fund.begin().await.unwrap();
    let refused = case_steps::apply(&tx, &case, change, &By::from(&fund.colleague), now()).await;
    assert!(matches!(refused, Err(StoreError::Duplicate)));
    drop(tx);
    let found = cases::load(&*fund, fund.reviewer.actor(), case.id).await.unwrap();
    assert_eq!((found.stage.name(), found.version), ("proposed", case.version));
    assert!(payouts::list_of_case(&*fund, case.id).await.unwrap().is_empty());
}

#[tokio::test]
async fn the_reviewer_follows_the_stage() {
    let fund = fund().await;
    let case = in_review(&fund).await;
    let change = review::declare_interest(&case.stage, true, today(), fund.reviewer.id, today()).unwrap();
    let back = step(&fund, &case, change, &fund.reviewer).await;
    assert_eq!((back.stage.name(), back.version), ("submitted", case.version + 1));
    assert_eq!(back.clock, case.clock);
}
