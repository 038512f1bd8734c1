//! A loan that bears interest is billed as its account says, and the books follow to the cent.

use domain::{
    ledger::Account,
    lending::{
        history::{LoanEvent, LoanEventKind, fold},
        schedule::{Grace, Method, schedule},
    },
    money::Money,
    repayment::{
        amendment::Amendment,
        terms::{LoanInterest, PreFinancing, Terms},
    },
};
use store::{
    repayment::{
        agreements::{self, Agreement},
        charges::{self, ChargeKind},
    },
    servicing::balance as balances,
};

use crate::{
    amendments::{balance, change},
    support::{Fund, cents, day, euros, fund, month},
    walk::{bill, paid_loan, receive},
};

/// 3,600 euros paid out in 36 instalments from June 2027 on, at six percent a year.
pub(crate) async fn bearing(fund: &Fund, method: Method, grace: Grace) -> (Agreement, PreFinancing) {
    let (_, agreement) = paid_loan(fund).await;
    let Terms::PreFinancing(terms) = agreement.terms.clone() else { panic!("{:?}", agreement.terms) };
    let instalment = (method == Method::FixedAmount).then(|| euros("150"));
    let interest = LoanInterest { method, rate_bp: 600, instalment, grace };
    let terms = PreFinancing { interest: Some(interest), ..terms };
    let json = serde_json::to_string(&Terms::PreFinancing(terms.clone())).unwrap();
    let sql = format!("update agreement set terms = '{json}'");
    assert_eq!(fund.execute_for_tests(&sql).await.unwrap(), 1);
    (agreements::load_for_work(&**fund, agreement.id).await.unwrap(), terms)
}

/// Month, principal and interest of every month that was charged.
async fn billed(fund: &Fund, agreement: &Agreement) -> Vec<(String, Money, Money)> {
    let all = charges::list_charges(&**fund, agreement.id).await.unwrap();
    let charged = all.into_iter().filter(|it| it.kind == ChargeKind::Charge);
    charged.map(|it| (it.month.to_string(), it.amount.minus_or_zero(it.interest), it.interest)).collect()
}

async fn bill_until(fund: &Fund, from: &str, until: &str) {
    for month in month(from).through(month(until)) {
        bill(fund, &month.to_string()).await;
        fund.assert_books().await;
    }
}

#[tokio::test]
async fn every_way_of_paying_back_is_billed_as_scheduled() {
    let grace = Grace { no_payment: 1, interest_only: 2, interest_free: 0, deferred_interest: 3 };
    for (method, grace) in [
        (Method::Annuity, Grace::default()),
        (Method::Linear, Grace::default()),
        (Method::FixedAmount, Grace::default()),
        (Method::Annuity, grace),
    ] {
        let fund = fund().await;
        let (agreement, terms) = bearing(&fund, method, grace).await;
        bill_until(&fund, "2027-06", "2027-12").await;
        let lines = schedule(&terms.plan(terms.principal, terms.instalments)).unwrap();
        let due = lines.iter().take(7).filter(|it| !it.total().is_zero());
        let expected: Vec<_> =
            due.map(|it| (it.due.format("%Y-%m").to_string(), it.principal, it.interest)).collect();
        assert_eq!(billed(&fund, &agreement).await, expected, "{method:?} {grace:?}");
        // What is still to be charged is what the schedule has left.
        let agreement = agreements::load_for_work(&*fund, agreement.id).await.unwrap();
        assert_eq!(agreement.account(Vec::new()).left(), lines[6].balance);
    }
}

#[tokio::test]
async fn a_free_month_a_new_term_and_a_lower_principal_are_those_of_the_account() {
    let fund = fund().await;
    let (agreement, terms) = bearing(&fund, Method::Annuity, Grace::default()).await;
    bill(&fund, "2027-06").await;
    let tx = fund.begin().await.unwrap();
    agreements::pause(&tx, agreement.id, Some(month("2027-07"))).await.unwrap();
    tx.commit().await.unwrap();
    bill_until(&fund, "2027-07", "2027-08").await;
    change(&fund, &agreement, Amendment::PrincipalReduction { amount: euros("600") }).await;
    bill(&fund, "2027-09").await;
    change(&fund, &agreement, Amendment::NewTerm { instalments: 12 }).await;
    bill(&fund, "2027-10").await;
    fund.assert_books().await;

    let of = |on: &str, kind| LoanEvent { on: day(on), kind };
    // Each month is paid on its day, so that a new series has nothing to take along.
    let paid = |on: &str, amount: &str| of(on, LoanEventKind::Payment { amount: euros(amount), extra: None });
    let bills = billed(&fund, &agreement).await;
    let total = |place: usize| bills[place].1.plus(bills[place].2).decimal().to_string();
    let events = [
        paid("2027-06-25", &total(0)),
        of("2027-06-26", LoanEventKind::Pause { from: day("2027-07-25"), periods: 1 }),
        paid("2027-08-25", &total(1)),
        of("2027-08-25", LoanEventKind::LowerPrincipal(euros("600"))),
        paid("2027-09-25", &total(2)),
        of("2027-09-26", LoanEventKind::ReAge { first_due: day("2027-10-25"), instalments: 12, every: None }),
    ];
    let account = fold(&terms.plan(terms.principal, 36), &events, day("2027-10-25")).unwrap();
    let lines = account.loan.lines[..5].iter().filter(|it| !it.claim.total().is_zero());
    let expected: Vec<_> =
        lines.map(|it| (it.due.format("%Y-%m").to_string(), it.claim.principal, it.claim.interest)).collect();
    assert_eq!(bills, expected);
}

#[tokio::test]
async fn payments_pay_interest_and_principal_and_nothing_is_left() {
    let fund = fund().await;
    let (agreement, _) = bearing(&fund, Method::Annuity, Grace::default()).await;
    let mut paid = 0;
    for place in 0..36 {
        bill(&fund, &month("2027-06").plus(place).to_string()).await;
        let all = charges::list_charges(&*fund, agreement.id).await.unwrap();
        let open: i64 = all.iter().map(|it| it.open().amount.cents()).sum();
        receive(&fund, &agreement, &format!("bank-{place}"), open).await;
        paid += open;
    }
    fund.assert_books().await;
    let summary = bill(&fund, "2030-06").await;
    assert_eq!(summary.ended, 1);
    let agreement = agreements::load_for_work(&*fund, agreement.id).await.unwrap();
    assert_eq!(agreement.charged.minus_or_zero(agreement.interest.charged), euros("3600"));
    assert_eq!(agreement.charged, cents(paid));
    assert_eq!(balance(&fund, Account::Due).await, 0);
    assert_eq!(balance(&fund, Account::Principal).await, 0);
    assert_eq!(balance(&fund, Account::InterestIncome).await, -agreement.interest.charged.cents());
}

#[tokio::test]
async fn arrears_with_interest_go_into_a_payment_plan_are_waived_or_written_off_and_come_back() {
    let fund = fund().await;
    let (agreement, _) = bearing(&fund, Method::Annuity, Grace::default()).await;
    bill_until(&fund, "2027-06", "2027-08").await;
    let before = agreements::load_for_work(&*fund, agreement.id).await.unwrap();
    let stands = balances::load(&*fund, &before, day("2027-08-26")).await.unwrap();
    assert!(!stands.interest_behind.is_zero() && stands.interest_behind == before.interest.charged);

    let off = change(&fund, &agreement, Amendment::WriteOff).await;
    assert_eq!((off.charged, off.interest.charged), (Money::ZERO, Money::ZERO));
    assert_eq!(balance(&fund, Account::WriteOff).await, 360_000);
    assert_eq!(balance(&fund, Account::InterestIncome).await, 0);
    let back = change(&fund, &agreement, Amendment::WriteOffReversal).await;
    assert_eq!((back.charged, back.interest), (before.charged, before.interest));

    let planned = change(&fund, &agreement, Amendment::PaymentPlan { instalments: 24 }).await;
    assert_eq!(planned.charged, Money::ZERO);
    assert_eq!(planned.interest.waiting, before.interest.charged);
    bill(&fund, "2027-09").await;
    let asked = billed(&fund, &agreement).await.pop().unwrap();
    // A twenty-fourth in annuity of all 3,600, and the interest of three months that waited beside that of September.
    assert_eq!(asked.2, planned.interest.waiting.plus(euros("18")));
    fund.assert_books().await;
}

#[tokio::test]
async fn waived_arrears_give_up_principal_and_interest_that_was_never_earned() {
    let fund = fund().await;
    let (agreement, _) = bearing(&fund, Method::Annuity, Grace::default()).await;
    bill_until(&fund, "2027-06", "2027-08").await;
    let principal: Money = billed(&fund, &agreement).await.iter().map(|it| it.1).sum();
    let waived = change(&fund, &agreement, Amendment::ArrearsWaiver).await;
    assert_eq!((waived.charged, waived.interest.charged), (Money::ZERO, Money::ZERO));
    assert_eq!(waived.forgiven, principal);
    assert_eq!(balance(&fund, Account::InterestIncome).await, 0);
    assert_eq!(balance(&fund, Account::Forgiven).await, principal.cents());
}
