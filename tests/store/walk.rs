//! Cases on their way: each function takes one a step further, through the rules and the store.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    case::{
        agree,
        change::CaseChange,
        decide,
        proposal::Proposal,
        review,
        stage::{PaperKind, Stage},
        submit,
    },
    ids::{PaperId, PayoutId},
};
use store::{
    billing::{monthly, runs::RunSummary},
    case_steps,
    casework::{
        audit_log::By,
        cases::{self, Case},
        drafts::Draft,
        papers::{self, FiledKind, LetterKind, Stored},
    },
    db::{Db, Tx},
    ids,
    money_out::{
        disbursement,
        payouts::{self, Payout, PayoutOutcome, PayoutState},
    },
    people::accounts::Account,
    repayment::{
        agreements::{self, Agreement},
        charges,
        receipts::{self, Payment},
    },
};

use crate::support::{
    Fund, application, assessment, begin, cents, day, loan, month, now, safe, today, training,
};

pub(crate) fn draft_fields() -> Draft {
    let fields = BTreeMap::from([("first_name".to_owned(), "Sanne".to_owned())]);
    BTreeMap::from([("person".to_owned(), fields)])
}

pub(crate) async fn reload(db: &Db, case: &Case) -> Case {
    let tx = begin(db).await;
    cases::load_for_work(&tx, case.id).await.unwrap()
}

/// Applies a change as somebody, in a unit of work of its own.
pub(crate) async fn step(db: &Db, case: &Case, change: CaseChange, by: &Account) -> Case {
    let tx = begin(db).await;
    case_steps::apply(&tx, case, change, &By::from(by), now()).await.unwrap();
    tx.commit().await.unwrap();
    reload(db, case).await
}

pub(crate) async fn draft(db: &Db, applicant: &Account) -> Case {
    let tx = begin(db).await;
    let id = cases::open(&tx, applicant.id, &draft_fields(), now()).await.unwrap();
    let case = cases::load_for_work(&tx, id).await.unwrap();
    tx.commit().await.unwrap();
    case
}

pub(crate) async fn submit_as(db: &Db, applicant: &Account, last_name: &str, tuition: &str) -> Case {
    let case = draft(db, applicant).await;
    let tx = begin(db).await;
    let change = submit::submit(&case.stage, today()).unwrap();
    let application = application(last_name, tuition);
    case_steps::submit(&tx, &case, &application, change, &By::from(applicant), now()).await.unwrap();
    tx.commit().await.unwrap();
    reload(db, &case).await
}

pub(crate) async fn submitted(fund: &Fund) -> Case {
    submit_as(fund, &fund.applicant, "de Vries", "3600").await
}

pub(crate) async fn take_on(db: &Db, case: &Case, by: &Account) -> Case {
    step(db, case, review::take_on(&case.stage, by.id, today()).unwrap(), by).await
}

pub(crate) async fn in_review(fund: &Fund) -> Case {
    take_on(fund, &submitted(fund).await, &fund.reviewer).await
}

pub(crate) async fn assess_and_propose(db: &Db, case: &Case, proposal: Proposal, by: &Account) -> Case {
    let declared = review::declare_interest(&case.stage, false, today(), by.id, today()).unwrap();
    let case = step(db, case, declared, by).await;
    let case = step(db, &case, review::assess(&case.stage, assessment(), by.id).unwrap(), by).await;
    let change = decide::propose(&case.stage, proposal, safe(), by.id, today()).unwrap();
    step(db, &case, change, by).await
}

pub(crate) async fn proposed(fund: &Fund, proposal: Proposal) -> Case {
    assess_and_propose(fund, &in_review(fund).await, proposal, &fund.reviewer).await
}

pub(crate) fn approval(fund: &Fund, case: &Case) -> CaseChange {
    decide::approve(&case.stage, safe(), &training(), fund.colleague.id, today()).unwrap()
}

/// Decided yes: granted when something is to be accepted first, running when all of it is given.
pub(crate) async fn granted(fund: &Fund, proposal: Proposal) -> Case {
    let case = proposed(fund, proposal).await;
    step(fund, &case, approval(fund, &case), &fund.colleague).await
}

pub(crate) fn file(name: &str) -> Stored {
    Stored {
        may_hold_bsn: false,
        file_key: format!("papers/{}", ids::fresh().simple()),
        media_type: "application/pdf",
        bytes: 1_234,
        sha256: format!("{name:0>64}"),
    }
}

pub(crate) async fn add_paper(db: &Db, case: &Case, kind: FiledKind, name: &str) -> PaperId {
    let tx = begin(db).await;
    let id = papers::add(&tx, case.id, kind, file(name), now()).await.unwrap();
    tx.commit().await.unwrap();
    id
}

pub(crate) async fn add_payslip(db: &Db, case: &Case) -> PaperId {
    add_paper(db, case, FiledKind::Sent(PaperKind::Payslip), "aa").await
}

/// The applicant accepts every agreement today; the cooling-off then lasts until 16 March.
pub(crate) async fn accepted(fund: &Fund, proposal: Proposal) -> Case {
    let mut case = granted(fund, proposal).await;
    let offered = agreements::list(&**fund, case.id).await.unwrap();
    for (place, agreement) in offered.iter().enumerate() {
        let paper = add_paper(fund, &case, FiledKind::Letter(LetterKind::Agreement), "bb").await;
        let others_open = place + 1 < offered.len();
        let change = agree::accept(&case.stage, agreement.line, others_open, today()).unwrap();
        let tx = begin(fund).await;
        agreements::accept(&tx, agreement.id, paper, day("2026-03-16"), now()).await.unwrap();
        case_steps::apply(&tx, &case, change, &By::from(&fund.applicant), now()).await.unwrap();
        tx.commit().await.unwrap();
        case = reload(fund, &case).await;
    }
    case
}

pub(crate) async fn release(db: &Db, payout: &Payout, by: &Account, on: NaiveDate) -> PayoutOutcome {
    let tx = begin(db).await;
    let outcome =
        disbursement::release(&tx, seen(&tx, payout.id).await, &By::from(by), on, now()).await.unwrap();
    tx.commit().await.unwrap();
    outcome
}

pub(crate) async fn register_paid(db: &Db, payout: &Payout, by: &Account) -> PayoutOutcome {
    register_paid_on(db, payout, by, day("2026-06-01")).await
}

pub(crate) async fn register_paid_on(db: &Db, payout: &Payout, by: &Account, on: NaiveDate) -> PayoutOutcome {
    let tx = begin(db).await;
    let outcome = disbursement::register_paid(&tx, payout.id, on, &By::from(by), now()).await.unwrap();
    tx.commit().await.unwrap();
    outcome
}

pub(crate) async fn payouts_of(db: &Db, case: &Case) -> Vec<Payout> {
    payouts::list_of_case(db, case.id).await.unwrap()
}

/// Releases with as many people as it takes, on the day it is due, and registers it as paid.
pub(crate) async fn pay_out(fund: &Fund, payout: &Payout) {
    let mut outcome = release(fund, payout, &fund.administrator, payout.due_on).await;
    if outcome == PayoutOutcome::Done(PayoutState::ReleasedOnce) {
        outcome = release(fund, payout, &fund.second, payout.due_on).await;
    }
    assert_eq!(outcome, PayoutOutcome::Done(PayoutState::Released));
    let paid_on = payout.due_on.max(day("2026-06-01"));
    assert_eq!(
        register_paid_on(fund, payout, &fund.administrator, paid_on).await,
        PayoutOutcome::Done(PayoutState::Paid)
    );
}

/// A running case whose money went out, with its agreements.
pub(crate) async fn paid_out(fund: &Fund, proposal: Proposal) -> (Case, Vec<Agreement>) {
    let case = accepted(fund, proposal).await;
    assert!(matches!(case.stage, Stage::Running { .. }));
    for payout in payouts_of(fund, &case).await {
        pay_out(fund, &payout).await;
    }
    let agreements = agreements::list(&**fund, case.id).await.unwrap();
    (case, agreements)
}

/// A pre-financing of 3,600 euros that went to the school.
pub(crate) async fn paid_loan(fund: &Fund) -> (Case, Agreement) {
    let (case, mut agreements) = paid_out(fund, loan()).await;
    (case, agreements.remove(0))
}

pub(crate) async fn bill(db: &Db, text: &str) -> RunSummary {
    monthly::run(db, month(text), now()).await.unwrap()
}

/// A payment under this reference in whole cents.
pub(crate) fn received(agreement: &Agreement, reference: &str, amount: i64) -> Payment {
    Payment {
        agreement: agreement.id,
        reference: reference.to_owned(),
        amount: cents(amount),
        on: day("2027-07-01"),
    }
}

pub(crate) async fn receive(fund: &Fund, agreement: &Agreement, reference: &str, amount: i64) {
    let tx = begin(fund).await;
    let by = By::from(&fund.administrator);
    receipts::register(&tx, &received(agreement, reference, amount), &by, now()).await.unwrap();
    tx.commit().await.unwrap();
}

/// Month, amount and settled part in cents of every month billed.
pub(crate) async fn charges(db: &Db, agreement: &Agreement) -> Vec<(String, i64, i64)> {
    let all = charges::list_charges(db, agreement.id).await.unwrap();
    all.into_iter().map(|it| (it.month.to_string(), it.amount.cents(), it.settled.cents())).collect()
}

/// A payout as whoever looks at it now sees it.
pub(crate) async fn seen(tx: &Tx, id: PayoutId) -> (PayoutId, i32) {
    (id, payouts::load_for_work(tx, id).await.unwrap().version)
}

/// The last day to sign is far away.
pub(crate) async fn still_to_sign(db: &Db) {
    db.execute_for_tests("update agreement set accept_by = '2030-01-01'").await.unwrap();
}
