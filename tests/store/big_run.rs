//! Many agreements are billed in several parts; one that cannot be calculated stops nobody else.

use domain::ledger::Account;
use store::{
    billing::runs::{self, RunState, RunSummary},
    db::Db,
    ids,
    ledger::books,
    repayment::agreements::Agreement,
};
use uuid::Uuid;

use crate::{
    support::{Fund, cents, euros, fund},
    walk::{bill, paid_loan},
};

/// More than two parts of a run.
const AGREEMENTS: usize = 1_200;

/// An identifier as this engine writes it in a statement.
fn literal(db: &Db, id: Uuid) -> String {
    if db.is_postgres() { format!("'{id}'::uuid") } else { format!("x'{}'", id.simple()) }
}

/// For each table what a copy takes over as it stands; `fresh.` columns are new.
const COPIES: [(&str, &str, &str); 5] = [
    (
        "\"case\"",
        "id, number, applicant_id, version, stage_name, stage, draft, application, name, name_lower, \
         requested_cents, submitted_on, decide_by, created_at, updated_at",
        "fresh.case_id, fresh.number, applicant_id, version, stage_name, stage, draft, application, name, \
         name_lower, requested_cents, submitted_on, decide_by, created_at, updated_at",
    ),
    (
        "agreement",
        "id, case_id, line, instrument, terms, offered_on, accept_by, accepted_at, withdraw_until, \
         disbursed_cents, charged_cents, charges",
        "fresh.agreement_id, fresh.case_id, line, instrument, terms, offered_on, accept_by, accepted_at, \
         withdraw_until, disbursed_cents, charged_cents, charges",
    ),
    (
        "payout",
        "id, case_id, agreement_id, line, part, purpose, payee_name, payee_iban, amount_cents, due_on, state, \
         paid_on, version",
        "fresh.payout_id, fresh.case_id, fresh.agreement_id, line, part, purpose, payee_name, payee_iban, \
         amount_cents, due_on, state, paid_on, version",
    ),
    (
        "ledger_entry",
        "id, kind, key, case_id, agreement_id, effective_on, recorded_at",
        "case when kind = 'payout' then fresh.entry_id else fresh.release_id end, kind, kind || fresh.number, \
         fresh.case_id, fresh.agreement_id, effective_on, recorded_at",
    ),
    (
        "ledger_transfer",
        "id, entry_id, agreement_id, debit, credit, amount_cents, effective_on",
        "case when credit = 'bank' then fresh.transfer_id else fresh.move_id end, \
         case when credit = 'bank' then fresh.entry_id else fresh.release_id end, \
         fresh.agreement_id, debit, credit, amount_cents, effective_on",
    ),
];

/// Copies the one case there is, with its agreement and its payout, and tells the new agreements' ids.
pub(crate) async fn copy(fund: &Fund, count: usize) -> Vec<Uuid> {
    let mut agreements = Vec::new();
    let mut rows = Vec::new();
    for place in 0..count {
        let fresh: [Uuid; 7] = std::array::from_fn(|_| ids::fresh());
        let written: Vec<String> = fresh.iter().map(|it| literal(fund, *it)).collect();
        rows.push(format!("({}, 'TEF-2026-{:05}')", written.join(", "), 10_000 + place));
        agreements.push(fresh[1]);
    }
    let rows = rows.join(", ");
    for (table, columns, values) in COPIES {
        let sql = format!(
            "with fresh (case_id, agreement_id, payout_id, entry_id, transfer_id, release_id, move_id, \
             number) as (values {rows}) \
             insert into {table} ({columns}) select {values} from fresh cross join {table}"
        );
        // The order to the bank, and what it paid.
        let each = if table.starts_with("ledger") { 2 } else { 1 };
        assert_eq!(usize::try_from(fund.execute_for_tests(&sql).await.unwrap()), Ok(each * count));
    }
    agreements
}

async fn many(fund: &Fund) -> (Agreement, Vec<Uuid>) {
    let (_, first) = paid_loan(fund).await;
    let copies = copy(fund, AGREEMENTS - 1).await;
    // Entries of before there were chains get their place with the next update.
    fund.migrate().await.unwrap();
    fund.assert_books().await;
    (first, copies)
}

async fn assert_all_billed_once(fund: &Fund) {
    let balances = books::balances(&**fund, None).await.unwrap();
    assert_eq!(books::of(&balances, Account::Due), 12_000_000);
    assert_eq!(books::of(&balances, Account::Principal), 1_200 * 350_000);
    assert_eq!(bill(fund, "2027-06").await, RunSummary::default());
    fund.assert_books().await;
}

#[tokio::test]
async fn twelve_hundred_agreements_are_billed_once() {
    let fund = fund().await;
    many(&fund).await;
    let summary = bill(&fund, "2027-06").await;
    assert_eq!(summary, RunSummary { charges: 1_200, charged: euros("120000"), ..RunSummary::default() });
    assert_all_billed_once(&fund).await;
}

#[tokio::test]
async fn one_that_cannot_be_read_stops_nobody_else() {
    let fund = fund().await;
    let (first, copies) = many(&fund).await;
    let broken = literal(&fund, copies[700]);
    fund.execute_for_tests(&format!("update agreement set terms = '{{}}' where id = {broken}"))
        .await
        .unwrap();
    // One that cannot be read becomes an exception; the others are billed.
    let most = bill(&fund, "2027-06").await;
    assert_eq!((most.charges, most.charged, most.exceptions), (1_199, cents(11_990_000), 1));
    let run = runs::list_in(&fund, RunState::Posted).await.unwrap().remove(0);
    let (lines, total) = runs::list_lines(&fund, run.id, Some("exception"), 1).await.unwrap();
    assert_eq!(
        (lines[0].agreement_id, lines[0].cause.as_deref(), total),
        (copies[700], Some("unreadable"), 1)
    );
    fund.assert_books().await;

    let whole = format!("(select terms from agreement where id = {})", literal(&fund, first.id.0));
    let mended = format!("update agreement set terms = {whole} where id = {broken}");
    fund.execute_for_tests(&mended).await.unwrap();
    let rest = bill(&fund, "2027-06").await;
    assert_eq!((rest.charges, rest.charged), (1, cents(10_000)));
    assert_all_billed_once(&fund).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_runs_at_once_bill_every_agreement_once() {
    let fund = fund().await;
    many(&fund).await;
    let (one, other) = tokio::join!(bill(&fund, "2027-06"), bill(&fund, "2027-06"));
    assert_eq!(one.charges + other.charges, 1_200);
    assert_all_billed_once(&fund).await;
}
