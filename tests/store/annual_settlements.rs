//! Settling a year: every month anew from the income that was real, in both directions, to the cent.

use domain::{
    funding::{Instrument, Purpose},
    ledger::Account,
    money::Money,
    repayment::{amendment::Amendment, billing::DeclaredIncome},
};
use store::{
    casework::audit_log::By,
    ledger::books,
    place::Place,
    repayment::{
        agreements::{self, Agreement},
        incomes::{self, GivenIncome, IncomeCheck, IncomeSource, IncomeSpan},
        receipts,
    },
    servicing::{
        amendments,
        annual_settlements::{self, SettlementApproval, SettlementStatus},
    },
};

use crate::{
    support::{Fund, cents, day, euros, fund, line, month, now, proposal},
    walk::{bill, charges, paid_out, receive, received},
};

const TODAY: &str = "2028-03-01";

/// 5 % of 3,000 euros from May 2027 on, seven months billed: 150 each. The first two are paid.
async fn shared(fund: &Fund) -> Agreement {
    let share = proposal(vec![line(Purpose::Tuition, Instrument::IncomeShare, "10000")]);
    let (case, mut agreements) = paid_out(fund, share).await;
    let tx = fund.begin().await.unwrap();
    // Without work until April.
    for (from, amount) in [("2027-01", "0"), ("2027-05", "3000")] {
        let income = DeclaredIncome { from: month(from), amount: euros(amount) };
        incomes::declare(&tx, case.id, income, now()).await.unwrap();
    }
    tx.commit().await.unwrap();
    for at in month("2027-06").through(month("2027-12")) {
        bill(fund, &at.to_string()).await;
    }
    let agreement = agreements.remove(0);
    receive(fund, &agreement, "bank-1", 30_000).await;
    agreement
}

async fn confirm(fund: &Fund, agreement: &Agreement, year: i32, amount: &str) {
    let tx = fund.begin().await.unwrap();
    let given = GivenIncome { amount: euros(amount), source: IncomeSource::Job };
    incomes::declare_with(&tx, agreement.case, IncomeSpan::Year(year), given, now()).await.unwrap();
    let record = incomes::records(&tx, agreement.case).await.unwrap().remove(0);
    assert_eq!(record.span, IncomeSpan::Year(year));
    let by = fund.administrator.id;
    assert!(incomes::check(&tx, record.id, IncomeCheck::Confirmed, by, now()).await.unwrap().is_some());
    assert!(incomes::check(&tx, record.id, IncomeCheck::Rejected, by, now()).await.unwrap().is_none());
    tx.commit().await.unwrap();
}

async fn approve(
    fund: &Fund,
    agreement: &Agreement,
    year: i32,
    by: &store::people::accounts::Account,
) -> SettlementApproval {
    let tx = fund.begin().await.unwrap();
    let done =
        annual_settlements::approve(&tx, agreement.id, year, &By::from(by), day(TODAY), now()).await.unwrap();
    tx.commit().await.unwrap();
    fund.assert_books().await;
    done
}

async fn settled(fund: &Fund, amount: &str) -> Agreement {
    let agreement = shared(fund).await;
    confirm(fund, &agreement, 2027, amount).await;
    assert_eq!(approve(fund, &agreement, 2027, &fund.administrator).await, SettlementApproval::SamePerson);
    assert_eq!(approve(fund, &agreement, 2027, &fund.second).await, SettlementApproval::Done);
    assert_eq!(approve(fund, &agreement, 2027, &fund.second).await, SettlementApproval::NotNow);
    agreements::load_for_work(&**fund, agreement.id).await.unwrap()
}

#[tokio::test]
async fn too_much_is_given_back_and_pays_what_is_due_first() {
    let fund = fund().await;
    // 20,000 over eight months is 2,500 a month: 125 instead of 150, seven times.
    let agreement = settled(&fund, "20000").await;
    assert_eq!((agreement.carry_over.refunded, agreement.carry_over.to_charge), (cents(17_500), Money::ZERO));
    assert_eq!(agreement.carry_over.payment_count_adjustment, 0);
    let open: Vec<i64> = charges(&fund, &agreement).await.into_iter().map(|it| it.1 - it.2).collect();
    assert_eq!(open, [0, 0, 0, 12_500, 15_000, 15_000, 15_000]);
    let balances = books::balances(&*fund, Some(agreement.id)).await.unwrap();
    assert_eq!(books::of(&balances, Account::AnnualSettlement), 17_500);
    // A payment of July that becomes known now takes its place before it.
    let tx = fund.begin().await.unwrap();
    let late = received(&agreement, "bank-late", 20_000);
    receipts::register(&tx, &late, &By::from(&fund.second), now()).await.unwrap();
    tx.commit().await.unwrap();
    fund.assert_books().await;
    let open: i64 = charges(&fund, &agreement).await.into_iter().map(|it| it.1 - it.2).sum();
    assert_eq!(open, 57_500 - 20_000);
}

#[tokio::test]
async fn too_little_comes_in_twelve_parts_without_interest() {
    let fund = fund().await;
    // 3,500 a month: 175 instead of 150, seven times.
    let agreement = settled(&fund, "28000").await;
    assert_eq!((agreement.carry_over.to_charge, agreement.carry_over.over_months), (cents(17_500), 12));
    for at in month("2028-01").through(month("2029-01")) {
        bill(&fund, &at.to_string()).await;
    }
    let amounts: Vec<i64> = charges(&fund, &agreement).await.into_iter().skip(7).map(|it| it.1).collect();
    // 14.58 eight times and 14.59 four times are 175.00.
    let expected = [[16_458; 8].as_slice(), &[16_459; 4], &[15_000]].concat();
    assert_eq!(amounts, expected);
    fund.assert_books().await;
}

#[tokio::test]
async fn months_that_fall_below_the_threshold_no_longer_count() {
    // Just below, at, and one euro above the threshold of 2,100 a month.
    for (yearly, over, payments) in [("16799.99", 105_000, -7), ("16800", 105_000, -7), ("16808", 104_300, 0)]
    {
        let fund = fund().await;
        let agreement = settled(&fund, yearly).await;
        let found = (agreement.carry_over.refunded, agreement.carry_over.payment_count_adjustment);
        assert_eq!(found, (cents(over), payments), "{yearly}");
    }
}

#[tokio::test]
async fn a_month_that_was_free_counts_when_it_should_have_been_paid() {
    let fund = fund().await;
    let agreement = shared(&fund).await;
    let tx = fund.begin().await.unwrap();
    let less = DeclaredIncome { from: month("2028-01"), amount: euros("2000") };
    incomes::declare(&tx, agreement.case, less, now()).await.unwrap();
    tx.commit().await.unwrap();
    confirm(&fund, &agreement, 2028, "30000").await;
    let by = By::from(&fund.second);
    let tx = fund.begin().await.unwrap();
    let early =
        annual_settlements::approve(&tx, agreement.id, 2028, &by, day("2029-01-01"), now()).await.unwrap();
    assert_eq!(early, SettlementApproval::NotNow, "its months were not billed");
    drop(tx);
    for at in month("2028-01").through(month("2028-12")) {
        bill(&fund, &at.to_string()).await;
    }
    let tx = fund.begin().await.unwrap();
    let early =
        annual_settlements::approve(&tx, agreement.id, 2028, &by, day("2028-12-31"), now()).await.unwrap();
    assert_eq!(early, SettlementApproval::NotNow, "the year is not over");
    let done =
        annual_settlements::approve(&tx, agreement.id, 2028, &by, day("2029-01-01"), now()).await.unwrap();
    assert_eq!(done, SettlementApproval::Done);
    tx.commit().await.unwrap();
    fund.assert_books().await;
    let after = agreements::load_for_work(&*fund, agreement.id).await.unwrap();
    assert_eq!(
        (after.carry_over.payment_count_adjustment, after.carry_over.to_charge),
        (12, cents(12 * 12_500))
    );
    // An earlier year cannot be settled after a later one.
    confirm(&fund, &agreement, 2027, "20000").await;
    assert_eq!(approve(&fund, &agreement, 2027, &fund.second).await, SettlementApproval::NotNow);
    let found = annual_settlements::page(&fund, 2028, Place::First).await.unwrap().rows;
    assert!(matches!(found.as_slice(), [(_, SettlementStatus::Settled(150_000))]), "{found:?}");
}

#[tokio::test]
async fn an_income_that_is_not_right_does_not_count() {
    let fund = fund().await;
    let agreement = shared(&fund).await;
    let tx = fund.begin().await.unwrap();
    let given = GivenIncome { amount: euros("500"), source: IncomeSource::SelfEmployed };
    incomes::declare_with(&tx, agreement.case, IncomeSpan::From(month("2028-01")), given, now())
        .await
        .unwrap();
    let record = incomes::records(&tx, agreement.case).await.unwrap().remove(0);
    incomes::check(&tx, record.id, IncomeCheck::Rejected, fund.second.id, now()).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    bill(&fund, "2028-01").await;
    assert_eq!(charges(&fund, &agreement).await.pop().unwrap().1, 15_000);
}

#[tokio::test]
async fn what_was_waived_is_not_asked_again() {
    let fund = fund().await;
    let agreement = shared(&fund).await;
    let tx = fund.begin().await.unwrap();
    let by = (fund.administrator.id, day(TODAY));
    let waive = amendments::propose(&tx, agreement.id, Amendment::ArrearsWaiver, "kan niet", by, now())
        .await
        .unwrap();
    let second = By::from(&fund.second);
    amendments::approve(&tx, waive.unwrap(), &second, day(TODAY), now()).await.unwrap();
    tx.commit().await.unwrap();
    // 175 instead of 150, in the two months that were paid; five were waived.
    confirm(&fund, &agreement, 2027, "28000").await;
    assert_eq!(approve(&fund, &agreement, 2027, &fund.second).await, SettlementApproval::Done);
    let after = agreements::load_for_work(&*fund, agreement.id).await.unwrap();
    assert_eq!((after.carry_over.to_charge, after.carry_over.payment_count_adjustment), (cents(5_000), 0));
}

#[tokio::test]
async fn a_newer_income_that_nobody_looked_at_comes_before_the_confirmed_one() {
    let fund = fund().await;
    let agreement = shared(&fund).await;
    confirm(&fund, &agreement, 2027, "20000").await;
    let tx = fund.begin().await.unwrap();
    let given = GivenIncome { amount: euros("36000"), source: IncomeSource::Job };
    let later = now() + chrono::Duration::minutes(1);
    incomes::declare_with(&tx, agreement.case, IncomeSpan::Year(2027), given, later).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(approve(&fund, &agreement, 2027, &fund.second).await, SettlementApproval::NotNow);
    let listed = annual_settlements::page(&fund, 2027, Place::First).await.unwrap().rows;
    assert!(matches!(listed[0].1, SettlementStatus::NoIncome));
}
