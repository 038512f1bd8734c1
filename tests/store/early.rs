//! Who pays all that is left is done at once; when the bank takes the payment back, the plan goes on as before.

use domain::{
    ids::EntryId,
    ledger::{Account, EntryKind},
    lending::schedule::Method,
    money::Money,
    reversal_reason::ReversalReason,
};
use store::{
    casework::audit_log::By,
    ledger::books,
    repayment::{
        agreements::{self, Agreement},
        receipts,
    },
    servicing::{balance as balances, early},
};

use crate::{
    amendments::balance,
    interest::bearing,
    support::{Fund, begin, cents, day, euros, fund, now},
    walk::{bill, charges, paid_loan, receive},
};

async fn again(fund: &Fund, agreement: &Agreement) -> Agreement {
    agreements::load_for_work(&**fund, agreement.id).await.unwrap()
}

async fn reverse_last(fund: &Fund, agreement: &Agreement) {
    let entries = books::list_of_agreement(&**fund, agreement.id).await.unwrap();
    let last: EntryId = entries.iter().rfind(|it| it.kind == EntryKind::Receipt).unwrap().id;
    let tx = begin(fund).await;
    let by = By::from(&fund.administrator);
    receipts::reverse(&tx, last, ReversalReason::Bounced, day("2027-07-05"), &by, now()).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_last_cent_ends_a_loan_and_nothing_more_is_billed() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    bill(&fund, "2027-06").await;
    // 100 is due and 3,500 is left.
    receive(&fund, &agreement, "bank-1", 359_999).await;
    assert_eq!(again(&fund, &agreement).await.ended_on, None, "a cent is missing");
    let rest = early::amount(&*fund, &again(&fund, &agreement).await, day("2027-07-01")).await.unwrap();
    assert_eq!(rest.unwrap().total(), euros("3500"));
    receive(&fund, &agreement, "bank-2", 1).await;
    let ended = again(&fund, &agreement).await;
    assert_eq!((ended.ended_on, ended.charged), (Some(day("2027-07-01")), euros("3600")));
    assert_eq!(charges(&fund, &agreement).await[1], ("2027-07".to_owned(), 350_000, 350_000));
    fund.assert_books().await;
    let next = bill(&fund, "2027-07").await;
    assert_eq!((next.charges, next.ended), (0, 0));
    let stands = balances::load(&*fund, &ended, day("2027-07-02")).await.unwrap();
    assert_eq!((stands.open, stands.credit, stands.paid), (Money::ZERO, Money::ZERO, euros("3600")));
    assert_eq!(early::amount(&*fund, &ended, day("2027-07-02")).await.unwrap(), None);
}

#[tokio::test]
async fn what_is_too_much_stays_to_the_persons_credit() {
    let fund = fund().await;
    let (_, agreement) = paid_loan(&fund).await;
    receive(&fund, &agreement, "bank-1", 360_250).await;
    assert!(again(&fund, &agreement).await.ended_on.is_some(), "before the first month as well");
    let stands = balances::load(&*fund, &agreement, day("2027-07-02")).await.unwrap();
    assert_eq!(
        (stands.credit, stands.left(&agreement, &agreement.account(Vec::new()))),
        (cents(250), euros("3597.50"))
    );
    fund.assert_books().await;
}

#[tokio::test]
async fn a_payment_that_bounces_brings_the_plan_back() {
    for (first, ends) in [(10_000, true), (360_000, true)] {
        let fund = fund().await;
        let (_, agreement) = paid_loan(&fund).await;
        bill(&fund, "2027-06").await;
        receive(&fund, &agreement, "bank-1", first).await;
        if first < 360_000 {
            receive(&fund, &agreement, "bank-2", 360_000 - first).await;
        }
        assert_eq!(again(&fund, &agreement).await.ended_on.is_some(), ends);
        reverse_last(&fund, &agreement).await;
        let open = again(&fund, &agreement).await;
        assert_eq!((open.ended_on, open.charged), (None, euros("100")));
        fund.assert_books().await;
        assert_eq!(bill(&fund, "2027-07").await.charged, euros("100"));
        // And paid once more it ends once more.
        let paid = if first < 360_000 { 10_000 } else { 0 };
        receive(&fund, &agreement, "bank-3", 360_000 - paid).await;
        assert!(again(&fund, &agreement).await.ended_on.is_some());
        fund.assert_books().await;
    }
}

#[tokio::test]
async fn interest_runs_up_to_the_day_and_no_further() {
    let fund = fund().await;
    let (agreement, _) = bearing(&fund, Method::Annuity, Default::default()).await;
    // Six percent of 3,600 over six days of 30: from 25 May to 1 June nothing is billed yet.
    let on = |text: &str| {
        let (fund, agreement, text) = (&fund, &agreement, text.to_owned());
        async move { early::amount(&**fund, agreement, day(&text)).await.unwrap().unwrap() }
    };
    assert_eq!(on("2027-05-25").await.interest, Money::ZERO);
    assert_eq!(on("2027-06-25").await.interest, euros("18"));
    assert_eq!(on("2027-06-10").await.interest, euros("9.29"), "16 of the 31 days");
    let rest = on("2027-07-01").await;
    assert_eq!(rest.principal, euros("3600"));
    receive(&fund, &agreement, "bank-1", rest.total().cents()).await;
    let ended = again(&fund, &agreement).await;
    assert!(ended.ended_on.is_some());
    assert_eq!(ended.interest.charged, rest.interest);
    assert_eq!(balance(&fund, Account::InterestIncome).await, -rest.interest.cents());
    assert_eq!(balance(&fund, Account::Principal).await, 0);
    fund.assert_books().await;
    reverse_last(&fund, &agreement).await;
    assert_eq!(again(&fund, &agreement).await.interest.charged, Money::ZERO);
    fund.assert_books().await;
}
