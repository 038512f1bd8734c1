//! The log of a case tells who did what, newest first, without names of applicants.

use serde_json::json;
use store::casework::audit_log::{self, By, LogEntry};

use crate::{
    support::{fund, loan, now},
    walk::proposed,
};

#[tokio::test]
async fn the_log_tells_the_steps_newest_first() {
    let fund = fund().await;
    let case = proposed(&fund, loan()).await;
    let lines = audit_log::list(&*fund, case.id).await.unwrap();
    let steps: Vec<&str> = lines.iter().map(|it| it.step.as_str()).collect();
    assert_eq!(steps, ["propose", "assess", "declare_no_interest", "take_on", "submit"]);
    assert_eq!((lines[0].from.as_deref(), lines[0].to.as_deref()), (Some("in_review"), Some("proposed")));
    assert_eq!((lines[0].by.as_str(), lines[4].by.as_str()), ("Ravi", "applicant"));
    assert_eq!((&lines[0].facts["proposal_cents"], lines[0].at), (&json!(360_000), now()));
    assert_eq!(lines[1].facts["assessment"]["scores"].as_array().unwrap().len(), 4);
}

#[tokio::test]
async fn what_belongs_to_no_case_is_logged_too() {
    let fund = fund().await;
    let tx = fund.begin().await.unwrap();
    audit_log::add(&tx, LogEntry { step: "change_setting", ..LogEntry::default() }, &By::system(), now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
}
