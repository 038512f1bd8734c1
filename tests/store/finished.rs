//! When a case is over: what was given is paid, what was lent is back, and nothing is still to be done.

use domain::{
    case::{agree::close, stage::Stage},
    ids::CaseId,
};
use store::casework::finished;

use crate::{
    support::{Fund, day, fund, gift, training},
    walk::{granted, paid_loan, pay_out, payouts_of, receive, step},
};

async fn over(fund: &Fund, on: &str) -> Vec<CaseId> {
    finished::list(fund, day(on)).await.unwrap()
}

#[tokio::test]
async fn a_case_with_grants_only_is_over_when_all_is_paid_and_the_training_is_done() {
    let fund = fund().await;
    let case = granted(&fund, gift("900")).await;
    let last = training().until;
    let after = last.succ_opt().unwrap().to_string();
    assert_eq!(over(&fund, &after).await, [], "its payout is still planned");
    pay_out(&fund, &payouts_of(&fund, &case).await[0]).await;
    assert_eq!(over(&fund, &last.to_string()).await, [], "on the last day of the training");
    let of = "(select id from \"case\" limit 1)";
    let duty = format!("insert into duty (case_id, name, due_on) values ({of}, 'apply', '{after}')");
    fund.execute_for_tests(&duty).await.unwrap();
    assert_eq!(over(&fund, &after).await, [], "something is to be done on that day");
    fund.execute_for_tests(&format!("update duty set done_on = '{last}'")).await.unwrap();
    assert_eq!(over(&fund, &after).await, [case.id]);
    let change = close(&case.stage, false, day(&after)).unwrap();
    let closed = step(&fund, &case, change, &fund.reviewer).await;
    assert_eq!(closed.stage, Stage::Closed { on: day(&after) });
    assert_eq!(over(&fund, &after).await, []);
}

#[tokio::test]
async fn a_case_with_a_loan_is_over_on_the_day_the_rest_came_in() {
    let fund = fund().await;
    let (case, agreement) = paid_loan(&fund).await;
    receive(&fund, &agreement, "bank-1", 359_999).await;
    assert_eq!(over(&fund, "2027-07-01").await, []);
    receive(&fund, &agreement, "bank-2", 1).await;
    assert_eq!(over(&fund, "2027-07-01").await, [case.id]);
}
