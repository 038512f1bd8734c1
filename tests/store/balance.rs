//! What was paid and what is left at most: the same on every page, whatever happened before.

use chrono::NaiveDate;
use domain::{
    funding::{Instrument, Purpose},
    money::Money,
    repayment::{amendment::Amendment, billing::DeclaredIncome},
    reversal_reason::ReversalReason,
};
use store::{
    casework::audit_log::By,
    repayment::{
        agreements::{self, Agreement},
        incomes::{self, GivenIncome, IncomeCheck, IncomeSource, IncomeSpan},
        receipts,
    },
    servicing::{amendments, annual_settlements, balance},
};

use crate::{
    support::{Fund, cents, day, euros, fund, line, month, now, proposal},
    walk::{bill, paid_out, receive},
};

/// Paid, still to pay at most, open and to the person's credit.
async fn figures(fund: &Fund, agreement: &Agreement, on: NaiveDate) -> [i64; 4] {
    let agreement = agreements::load_for_work(&**fund, agreement.id).await.unwrap();
    let account = agreements::account(&**fund, &agreement).await.unwrap();
    let stands = balance::load(&**fund, &agreement, on).await.unwrap();
    [stands.paid, stands.left(&agreement, &account), stands.open, stands.credit].map(Money::cents)
}

#[tokio::test]
async fn a_loan_goes_down_by_what_came_in_and_by_nothing_else() {
    let fund = fund().await;
    let loan = proposal(vec![line(Purpose::Tuition, Instrument::PreFinancing, "3600")]);
    let (_, mut agreements) = paid_out(&fund, loan).await;
    let agreement = agreements.remove(0);
    let today = day("2027-09-01");
    assert_eq!(figures(&fund, &agreement, today).await, [0, 360_000, 0, 0]);
    for at in ["2027-06", "2027-07", "2027-08"] {
        bill(&fund, at).await;
    }
    assert_eq!(figures(&fund, &agreement, today).await, [0, 360_000, 30_000, 0]);
    receive(&fund, &agreement, "bank-1", 25_000).await;
    assert_eq!(figures(&fund, &agreement, today).await, [25_000, 335_000, 5_000, 0]);
    // More than is open: it is theirs, and counts as paid.
    receive(&fund, &agreement, "bank-2", 15_000).await;
    assert_eq!(figures(&fund, &agreement, today).await, [40_000, 320_000, 0, 10_000]);
    // The bank takes the first back.
    let entries = store::ledger::books::list_of_agreement(&*fund, agreement.id).await.unwrap();
    let first = entries.iter().find(|it| it.key.to_string() == "receipt:bank-1").unwrap().id;
    let tx = fund.begin().await.unwrap();
    let by = By::from(&fund.administrator);
    receipts::reverse(&tx, first, ReversalReason::Bounced, today, &by, now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(figures(&fund, &agreement, today).await, [15_000, 345_000, 15_000, 0]);
    // What is forgiven is neither paid nor left.
    let tx = fund.begin().await.unwrap();
    let lower = Amendment::PrincipalReduction { amount: euros("600") };
    let by = (fund.administrator.id, today);
    let proposal = amendments::propose(&tx, agreement.id, lower, "ziek", by, now()).await.unwrap().unwrap();
    amendments::approve(&tx, proposal, &By::from(&fund.second), today, now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(figures(&fund, &agreement, today).await, [15_000, 285_000, 15_000, 0]);
    fund.assert_books().await;
}

#[tokio::test]
async fn what_a_settled_year_gave_back_is_not_paid_and_can_still_be_asked() {
    let fund = fund().await;
    let share = proposal(vec![line(Purpose::Tuition, Instrument::IncomeShare, "1000")]);
    let (case, mut agreements) = paid_out(&fund, share).await;
    let agreement = agreements.remove(0);
    let tx = fund.begin().await.unwrap();
    // Without work until April.
    for (from, amount) in [("2027-01", "0"), ("2027-05", "3000")] {
        let income = DeclaredIncome { from: month(from), amount: euros(amount) };
        incomes::declare(&tx, case.id, income, now()).await.unwrap();
    }
    tx.commit().await.unwrap();
    for at in month("2027-06").through(month("2027-12")) {
        bill(&fund, &at.to_string()).await;
    }
    let today = day("2028-03-01");
    // Seven times 150 of at most 1,500.
    receive(&fund, &agreement, "bank-1", 105_000).await;
    assert_eq!(figures(&fund, &agreement, today).await, [105_000, 45_000, 0, 0]);
    // 2,500 a month: 125 instead of 150, so 175 goes back and pays what comes.
    let tx = fund.begin().await.unwrap();
    let given = GivenIncome { amount: euros("20000"), source: IncomeSource::Job };
    incomes::declare_with(&tx, case.id, IncomeSpan::Year(2027), given, now()).await.unwrap();
    let record = incomes::records(&tx, case.id).await.unwrap().remove(0);
    incomes::check(&tx, record.id, IncomeCheck::Confirmed, fund.administrator.id, now()).await.unwrap();
    annual_settlements::approve(&tx, agreement.id, 2027, &By::from(&fund.second), today, now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(figures(&fund, &agreement, today).await, [105_000, 45_000, 0, 17_500]);
    bill(&fund, "2028-01").await;
    assert_eq!(figures(&fund, &agreement, today).await, [105_000, 45_000, 0, 2_500]);
    // The last month asks what the cap leaves, and nothing is left but that.
    for at in month("2028-02").through(month("2028-12")) {
        bill(&fund, &at.to_string()).await;
    }
    let [paid, left, open, credit] = figures(&fund, &agreement, day("2029-01-01")).await;
    assert_eq!((paid, left, open, credit), (105_000, 45_000, 45_000, 0));
    receive(&fund, &agreement, "bank-2", open).await;
    assert_eq!(figures(&fund, &agreement, day("2029-01-01")).await, [150_000, 0, 0, 0]);
    assert_eq!(cents(150_000), euros("1500"));
    fund.assert_books().await;
}
