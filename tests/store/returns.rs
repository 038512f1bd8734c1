//! Money of a payout that comes back: booked once, planned again or not, and less to repay.

use domain::{
    case::{
        proposal::{FundingLine, Payee, PayoutSchedule},
        stop::{Stop, StopReason},
    },
    funding::{Instrument, Purpose},
    ids::CaseId,
    ledger::Account as Book,
    money::Money,
    repayment::terms::Terms,
};
use store::{
    casework::{audit_log::By, cases::Case, finished},
    money_out::{
        payouts::{Payout, PayoutOutcome, PayoutState},
        returns::{self, PayoutReturn},
    },
    repayment::agreements,
    reports::back_from_others,
    servicing::{funding, stops},
};

use crate::{
    amendments::balance,
    support::{Fund, begin, day, euros, fund, iban, line, month, now, proposal},
    walk::{accepted, bill, pay_out, payouts_of, receive, reload},
};

async fn back(
    fund: &Fund,
    payout: &Payout,
    amount: &str,
    (on, again): (&str, Option<&str>),
) -> PayoutOutcome {
    let back = PayoutReturn {
        amount: euros(amount),
        on: day(on),
        again_on: again.map(day),
        reason: "The account is closed.".to_owned(),
    };
    let tx = begin(fund).await;
    let by = By::from(&fund.administrator);
    let seen = (payout.id, payout.version);
    let outcome = returns::register(&tx, seen, &back, &by, day(on), now()).await.unwrap();
    if let PayoutOutcome::Done(_) = outcome {
        tx.commit().await.unwrap();
    }
    fund.assert_books().await;
    outcome
}

async fn fresh(fund: &Fund, case: &Case, place: usize) -> Payout {
    payouts_of(fund, case).await.remove(place)
}

fn living() -> FundingLine {
    FundingLine {
        payee: Payee { name: "Sanne de Vries".to_owned(), iban: iban(), is_applicant: true },
        schedule: PayoutSchedule::Monthly { from: month("2026-06"), months: 2 },
        ..line(Purpose::Living, Instrument::Grant, "600")
    }
}

#[tokio::test]
async fn a_wrong_account_is_paid_again_and_counts_once() {
    let fund = fund().await;
    let case = accepted(&fund, proposal(vec![living()])).await;
    pay_out(&fund, &fresh(&fund, &case, 0).await).await;
    assert_eq!(balance(&fund, Book::GrantExpense).await, 60_000);
    let paid = fresh(&fund, &case, 0).await;
    let early = back(&fund, &paid, "600", ("2026-05-31", Some("2026-06-10"))).await;
    assert_eq!(early, PayoutOutcome::BeforeRelease(day("2026-06-01")), "before it was paid");
    let too_much = back(&fund, &paid, "600.01", ("2026-06-08", None)).await;
    assert_eq!(too_much, PayoutOutcome::NotNow(PayoutState::Paid));
    let done = back(&fund, &paid, "600", ("2026-06-08", Some("2026-06-10"))).await;
    assert_eq!(done, PayoutOutcome::Done(PayoutState::Paid));
    assert_eq!(balance(&fund, Book::GrantExpense).await, 0);
    assert_eq!(
        back(&fund, &paid, "600", ("2026-06-08", None)).await,
        PayoutOutcome::NotNow(PayoutState::Paid)
    );
    let all = payouts_of(&fund, &case).await;
    let again =
        all.iter().find(|it| it.state == PayoutState::Planned && it.for_day == day("2026-06-01")).unwrap();
    assert_eq!((again.amount, again.due_on, again.part), (euros("600"), day("2026-06-10"), 2));
    pay_out(&fund, again).await;
    assert_eq!(balance(&fund, Book::GrantExpense).await, 60_000);
    fund.assert_books().await;
}

#[tokio::test]
async fn what_a_school_pays_back_is_not_lent_any_more() {
    let fund = fund().await;
    let schedule = PayoutSchedule::Terms { first: day("2026-06-01"), parts: 1, every: 3 };
    let tuition = FundingLine { schedule, ..line(Purpose::Tuition, Instrument::PreFinancing, "3600") };
    let case = accepted(&fund, proposal(vec![tuition])).await;
    pay_out(&fund, &fresh(&fund, &case, 0).await).await;
    // The price was 600 lower than it had said.
    back(&fund, &fresh(&fund, &case, 0).await, "600", ("2026-07-01", None)).await;
    let loan = agreements::list(&*fund, case.id).await.unwrap().remove(0);
    let Terms::PreFinancing(terms) = &loan.terms else { panic!("{:?}", loan.terms) };
    assert_eq!((loan.disbursed, terms.principal), (euros("3000"), euros("3000")));
    assert_eq!(balance(&fund, Book::Principal).await, 300_000);
    let first = bill(&fund, "2027-06").await;
    assert_eq!(first.charged, euros("83.33"), "a thirty-sixth");
    // All of it comes back but what was asked already: less than that is for a person to solve.
    let paid = fresh(&fund, &case, 0).await;
    assert_eq!(back(&fund, &paid, "3000", ("2027-06-02", None)).await, PayoutOutcome::AlreadyCharged);
    back(&fund, &paid, "2916.67", ("2027-06-02", None)).await;
    receive(&fund, &loan, "bank-1", 8_333).await;
    bill(&fund, "2027-07").await;
    assert_eq!(balance(&fund, Book::Principal).await, 0);
}

#[tokio::test]
async fn nothing_lent_any_more_ends_the_agreement() {
    let fund = fund().await;
    let case =
        accepted(&fund, proposal(vec![line(Purpose::Tuition, Instrument::PreFinancing, "3600")])).await;
    pay_out(&fund, &fresh(&fund, &case, 0).await).await;
    back(&fund, &fresh(&fund, &case, 0).await, "3600", ("2026-06-15", None)).await;
    let loan = agreements::list(&*fund, case.id).await.unwrap().remove(0);
    assert_eq!((loan.disbursed, loan.ended_on), (Money::ZERO, Some(day("2026-06-15"))));
    assert_eq!(finished::list(&fund, day("2026-06-16")).await.unwrap(), [reload(&fund, &case).await.id]);
}

/// What has to come back of schools and shops, over all cases.
async fn listed(fund: &Fund) -> Vec<(CaseId, Money)> {
    let all = back_from_others::list(&**fund).await.unwrap();
    all.into_iter().map(|it| (it.case, it.amount)).collect()
}

#[tokio::test]
async fn what_a_school_has_too_much_is_seen_until_it_came_back() {
    let fund = fund().await;
    let case = accepted(&fund, proposal(vec![line(Purpose::Tuition, Instrument::Grant, "1800")])).await;
    pay_out(&fund, &fresh(&fund, &case, 0).await).await;
    let asked_back = async || funding::at_others(&*fund, &reload(&fund, &case).await).await.unwrap();
    assert_eq!(asked_back().await, Money::ZERO);
    assert_eq!(listed(&fund).await, []);
    let stop = Stop { reason: StopReason::SchoolCancelled, last_day: day("2026-05-31") };
    let asked = reload(&fund, &case).await;
    let tx = begin(&fund).await;
    assert!(stops::ask(&tx, &asked, stop, fund.reviewer.id, now()).await.unwrap());
    tx.commit().await.unwrap();
    let asked = reload(&fund, &case).await;
    let tx = begin(&fund).await;
    stops::confirm(&tx, &asked, &By::from(&fund.colleague), day("2026-06-10"), now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(asked_back().await, euros("1800"));
    back(&fund, &fresh(&fund, &case, 0).await, "1000", ("2026-06-20", None)).await;
    assert_eq!(asked_back().await, euros("800"));
    assert_eq!(listed(&fund).await, [(case.id, euros("800"))]);
    back(&fund, &fresh(&fund, &case, 0).await, "800", ("2026-06-21", None)).await;
    assert_eq!(asked_back().await, Money::ZERO);
    assert_eq!(listed(&fund).await, []);
    assert_eq!(balance(&fund, Book::GrantExpense).await, 0);
}
