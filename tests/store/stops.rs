//! Trainings that stop: what was given, lent and planned becomes what the regulation says, once, and by two people.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::{
    calendar::Month,
    case::{
        payout_plan::PayoutPlan,
        proposal::{FundingLine, Payee, PayoutSchedule, Proposal},
        stage::Stage,
        stop::{Stop, StopReason},
    },
    funding::{Instrument, Purpose},
    ledger::Account as Book,
    money::Money,
    repayment::terms::Terms,
};
use store::{
    casework::{audit_log::By, cases::Case, finished, request_state::RequestState, stop_requests},
    error::StoreError,
    messages::outbox::{self, Lane},
    money_out::payouts::{Hold, PayoutOutcome, PayoutState},
    people::accounts::Account,
    repayment::agreements::{self, Agreement},
    servicing::{
        stops::{self, StopOutcome},
        withdrawal,
    },
};

use crate::{
    amendments::balance,
    support::{Fund, begin, day, euros, fund, iban, line, month, now, proposal},
    walk::{accepted, bill, granted, pay_out, payouts_of, receive, release, reload, still_to_sign},
};

const LEFT: &str = "2026-07-20";

fn stop(reason: StopReason, last_day: &str) -> Stop {
    Stop { reason, last_day: day(last_day) }
}

async fn ask(fund: &Fund, case: &Case, stop: Stop, by: &Account) -> Result<bool, StoreError> {
    let case = reload(fund, case).await;
    let tx = begin(fund).await;
    let asked = stops::ask(&tx, &case, stop, by.id, now()).await;
    tx.commit().await.unwrap();
    asked
}

async fn confirm_on(fund: &Fund, case: &Case, by: &Account, today: NaiveDate) -> StopOutcome {
    let case = reload(fund, case).await;
    let tx = begin(fund).await;
    let outcome = stops::confirm(&tx, &case, &By::from(by), today, now()).await.unwrap();
    tx.commit().await.unwrap();
    fund.assert_books().await;
    outcome
}

async fn stopped(fund: &Fund, case: &Case, what: Stop) -> PayoutPlan {
    assert!(ask(fund, case, what, &fund.applicant).await.unwrap());
    match confirm_on(fund, case, &fund.reviewer, day("2026-07-25")).await {
        StopOutcome::Done(effect) => effect,
        other => panic!("{other:?}"),
    }
}

/// 600 a month to live on from June to November, as a gift.
fn living() -> FundingLine {
    FundingLine {
        payee: Payee { name: "Sanne de Vries".to_owned(), iban: iban(), is_applicant: true },
        schedule: PayoutSchedule::Monthly { from: month("2026-06"), months: 6 },
        ..line(Purpose::Living, Instrument::Grant, "600")
    }
}

fn tuition(instrument: Instrument) -> FundingLine {
    let schedule = PayoutSchedule::Terms { first: day("2026-06-01"), parts: 2, every: 3 };
    FundingLine { schedule, ..line(Purpose::Tuition, instrument, "3600") }
}

/// A gift of six months and a loan of two parts; `paid` payouts went out, in order of day.
async fn running(fund: &Fund, lines: Vec<FundingLine>, paid: usize) -> Case {
    let case = accepted(fund, proposal(lines)).await;
    for payout in payouts_of(fund, &case).await.iter().take(paid) {
        pay_out(fund, payout).await;
    }
    reload(fund, &case).await
}

async fn debts(fund: &Fund, case: &Case) -> Vec<Agreement> {
    agreements::list(&**fund, case.id).await.unwrap()
}

async fn states(fund: &Fund, case: &Case) -> Vec<(String, PayoutState)> {
    let all = payouts_of(fund, case).await;
    all.iter().map(|it| (it.amount.decimal().to_string(), it.state)).collect()
}

#[tokio::test]
async fn who_drops_out_keeps_what_was_attended_and_repays_what_was_lent() {
    let fund = fund().await;
    // June and July were paid, and the first half of the tuition.
    let case = running(&fund, vec![living(), tuition(Instrument::PreFinancing)], 3).await;
    let effect = stopped(&fund, &case, stop(StopReason::OwnChoice, LEFT)).await;
    assert_eq!((effect.kept, effect.over_award), (euros("1200"), Money::ZERO));
    assert_eq!(effect.dropped, euros("4200"), "four months, and half of the tuition");
    let case = reload(&fund, &case).await;
    assert_eq!(case.stage.stopped().unwrap().last_day, day(LEFT));
    let all = debts(&fund, &case).await;
    assert_eq!(all.len(), 1);
    let Terms::PreFinancing(terms) = &all[0].terms else { panic!("{:?}", all[0].terms) };
    // Six whole months after July.
    assert_eq!((terms.principal, terms.first_month), (euros("1800"), month("2027-02")));
    let summary = bill(&fund, "2027-02").await;
    assert_eq!(summary.charged, euros("50"), "a thirty-sixth");
    fund.assert_books().await;
    receive(&fund, &all[0], "bank-1", 180_000).await;
    assert_eq!(finished::list(&fund, day("2027-07-02")).await.unwrap(), [case.id]);
}

#[tokio::test]
async fn what_was_paid_for_later_months_is_a_debt_with_a_plan_of_its_own() {
    let fund = fund().await;
    let case = running(&fund, vec![living()], 5).await;
    let effect = stopped(&fund, &case, stop(StopReason::WorkFound, LEFT)).await;
    // August, September and October; June and July were attended.
    assert_eq!(
        (effect.kept, effect.paid_too_much, effect.over_award),
        (euros("1200"), euros("1800"), euros("1800"))
    );
    let debt = debts(&fund, &case).await.remove(0);
    assert!(debt.terms.is_over_award() && debt.accepted_at.is_some());
    assert_eq!((debt.disbursed, debt.terms.first_month()), (euros("1800"), month("2026-10")));
    assert_eq!(balance(&fund, Book::GrantExpense).await, 120_000);
    assert_eq!(balance(&fund, Book::Principal).await, 180_000);
    assert_eq!(bill(&fund, "2026-10").await.charged, euros("75"), "a twenty-fourth");
    let stands = store::servicing::balance::load(&*fund, &debt, day("2026-10-02")).await.unwrap();
    assert_eq!((stands.open, stands.paid), (euros("75"), Money::ZERO));
    fund.assert_books().await;
}

#[tokio::test]
async fn the_last_day_of_a_month_and_the_first_of_the_next() {
    for (last, too_much) in [("2026-07-31", "600"), ("2026-08-01", "0"), ("2026-06-30", "1200")] {
        let fund = fund().await;
        let case = running(&fund, vec![living()], 3).await;
        let at = ask(&fund, &case, stop(StopReason::Moved, last), &fund.applicant).await;
        assert!(at.unwrap());
        let StopOutcome::Done(effect) = confirm_on(&fund, &case, &fund.reviewer, day("2026-08-03")).await
        else {
            panic!("{last}");
        };
        assert_eq!(effect.paid_too_much, euros(too_much), "{last}");
    }
}

#[tokio::test]
async fn a_month_that_is_still_planned_makes_good_what_was_too_much() {
    let fund = fund().await;
    let case = running(&fund, vec![living()], 0).await;
    let all = payouts_of(&fund, &case).await;
    // August went out before June and July.
    pay_out(&fund, &all[2]).await;
    let effect = stopped(&fund, &case, stop(StopReason::Level, LEFT)).await;
    assert_eq!(
        (effect.kept, effect.paid_too_much, effect.over_award),
        (euros("600"), Money::ZERO, Money::ZERO)
    );
    assert_eq!(
        states(&fund, &case).await[..3],
        [
            ("600.00".to_owned(), PayoutState::Cancelled),
            ("600.00".to_owned(), PayoutState::Planned),
            ("600.00".to_owned(), PayoutState::Paid),
        ]
    );
    assert!(debts(&fund, &case).await.is_empty());
}

#[tokio::test]
async fn who_never_began_owes_what_came_to_them_and_not_what_a_school_has() {
    let fund = fund().await;
    let case = running(&fund, vec![living(), tuition(Instrument::Grant)], 2).await;
    let effect = stopped(&fund, &case, stop(StopReason::NeverStarted, "2026-05-31")).await;
    assert_eq!(
        (effect.kept, effect.over_award, effect.at_others),
        (Money::ZERO, euros("600"), euros("1800"))
    );
    assert!(states(&fund, &case).await.iter().skip(2).all(|it| it.1 == PayoutState::Cancelled));
}

#[tokio::test]
async fn nothing_lent_yet_leaves_nothing_to_repay() {
    let fund = fund().await;
    let case = running(&fund, vec![tuition(Instrument::PreFinancing)], 0).await;
    stopped(&fund, &case, stop(StopReason::NeverStarted, "2026-05-31")).await;
    assert_eq!(debts(&fund, &case).await[0].ended_on, Some(day("2026-07-25")));
    assert_eq!(finished::list(&fund, day("2026-07-25")).await.unwrap(), [case.id]);
    assert_eq!(bill(&fund, "2027-02").await.charges, 0);
}

#[tokio::test]
async fn an_income_share_keeps_its_terms_over_what_was_funded() {
    let fund = fund().await;
    let case = running(&fund, vec![tuition(Instrument::IncomeShare)], 1).await;
    let before = debts(&fund, &case).await.remove(0);
    stopped(&fund, &case, stop(StopReason::OwnChoice, LEFT)).await;
    let (Terms::IncomeShare(old), Terms::IncomeShare(new)) =
        (before.terms, debts(&fund, &case).await.remove(0).terms)
    else {
        panic!("no income share");
    };
    assert_eq!((old.funded, old.cap), (euros("3600"), euros("5400")));
    assert_eq!((new.funded, new.cap, new.first_month), (euros("1800"), euros("2700"), month("2027-02")));
    assert_eq!(new.first_month.months_until(new.last_month), old.first_month.months_until(old.last_month));
}

#[tokio::test]
async fn after_a_death_everything_is_forgiven_and_nothing_is_sent() {
    let fund = fund().await;
    let case = running(&fund, vec![living(), tuition(Instrument::PreFinancing)], 5).await;
    bill(&fund, "2027-06").await;
    assert!(ask(&fund, &case, stop(StopReason::Death, LEFT), &fund.reviewer).await.unwrap());
    let waiting =
        |all: Vec<(outbox::Message, Option<DateTime<Utc>>)>| all.iter().filter(|it| it.1.is_none()).count();
    assert!(waiting(outbox::list_of_case(&*fund, case.id).await.unwrap()) > 0, "nobody confirmed it");
    let sent =
        outbox::claim(&fund, Lane::Codes..=Lane::Reminders, now() + TimeDelta::days(30)).await.unwrap();
    assert!(sent.is_none(), "and nothing goes out meanwhile");
    let outcome = confirm_on(&fund, &case, &fund.colleague, day("2027-06-03")).await;
    let StopOutcome::Done(effect) = outcome else { panic!("{outcome:?}") };
    assert_eq!(effect.over_award, Money::ZERO);
    let all = debts(&fund, &case).await;
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].ended_on, all[0].written_off_on), (Some(day("2027-06-03")), None));
    assert_eq!(balance(&fund, Book::Principal).await, 0);
    assert_eq!(balance(&fund, Book::Due).await, 0);
    assert_eq!(balance(&fund, Book::Forgiven).await, 180_000);
    assert_eq!(waiting(outbox::list_of_case(&*fund, case.id).await.unwrap()), 0);
    assert_eq!(bill(&fund, "2027-07").await.charges, 0);
}

#[tokio::test]
async fn two_people_and_one_outcome() {
    let fund = fund().await;
    let case = running(&fund, vec![living()], 1).await;
    let what = stop(StopReason::OwnChoice, LEFT);
    assert_eq!(confirm_on(&fund, &case, &fund.reviewer, day(LEFT)).await, StopOutcome::NotNow);
    assert!(ask(&fund, &case, what, &fund.reviewer).await.unwrap());
    assert!(!ask(&fund, &case, what, &fund.reviewer).await.unwrap(), "pressed twice");
    let other = stop(StopReason::Moved, LEFT);
    assert!(matches!(ask(&fund, &case, other, &fund.applicant).await, Err(StoreError::Stale)));
    // Payouts wait meanwhile.
    let next = &payouts_of(&fund, &case).await[1];
    let held = release(&fund, next, &fund.administrator, next.due_on).await;
    assert_eq!(held, PayoutOutcome::Held(Hold::StopAsked));
    assert_eq!(confirm_on(&fund, &case, &fund.reviewer, day(LEFT)).await, StopOutcome::SamePerson);
    let early = confirm_on(&fund, &case, &fund.colleague, day("2026-07-19")).await;
    assert!(matches!(early, StopOutcome::Refused(_)), "the day is to come");
    assert!(matches!(confirm_on(&fund, &case, &fund.colleague, day(LEFT)).await, StopOutcome::Done(_)));
    assert_eq!(confirm_on(&fund, &case, &fund.colleague, day(LEFT)).await, StopOutcome::NotNow);
    assert!(
        matches!(ask(&fund, &case, other, &fund.applicant).await, Err(StoreError::Stale)),
        "it stopped before"
    );
}

#[tokio::test]
async fn what_is_taken_back_goes_on_as_before() {
    let fund = fund().await;
    let case = running(&fund, vec![living()], 1).await;
    ask(&fund, &case, stop(StopReason::OwnChoice, LEFT), &fund.applicant).await.unwrap();
    let tx = begin(&fund).await;
    let request = stop_requests::waiting(&tx, case.id).await.unwrap().unwrap();
    stop_requests::decide(&tx, request.id, RequestState::TakenBack, fund.applicant.id, now()).await.unwrap();
    let twice =
        stop_requests::decide(&tx, request.id, RequestState::Confirmed, fund.reviewer.id, now()).await;
    assert!(matches!(twice, Err(StoreError::Stale)));
    tx.commit().await.unwrap();
    pay_out(&fund, &payouts_of(&fund, &case).await[1]).await;
    fund.assert_books().await;
}

#[tokio::test]
async fn money_that_is_on_its_way_has_to_arrive_or_come_back_first() {
    let fund = fund().await;
    let case = running(&fund, vec![living()], 2).await;
    let august = &payouts_of(&fund, &case).await[2];
    release(&fund, august, &fund.administrator, day(LEFT)).await;
    ask(&fund, &case, stop(StopReason::OwnChoice, LEFT), &fund.applicant).await.unwrap();
    assert_eq!(confirm_on(&fund, &case, &fund.reviewer, day(LEFT)).await, StopOutcome::OnItsWay);
    let paid = crate::walk::register_paid_on(&fund, august, &fund.administrator, day(LEFT)).await;
    assert_eq!(paid, PayoutOutcome::Done(PayoutState::Paid));
    let StopOutcome::Done(effect) = confirm_on(&fund, &case, &fund.reviewer, day(LEFT)).await else {
        panic!()
    };
    assert_eq!(effect.over_award, euros("600"));
}

#[tokio::test]
async fn a_contract_can_be_withdrawn_from_up_to_its_last_day() {
    let two = || proposal(vec![tuition(Instrument::PreFinancing), living()]);
    let withdraw = async |fund: &Fund, agreement: &Agreement, on: &str| {
        let tx = begin(fund).await;
        let by = By::from(&fund.applicant);
        let done = withdrawal::withdraw(&tx, agreement.id, &by, day(on), now()).await.unwrap();
        tx.commit().await.unwrap();
        fund.assert_books().await;
        done
    };
    let fund = fund().await;
    let case = accepted(&fund, two()).await;
    let agreement = debts(&fund, &case).await.remove(0);
    assert!(!withdraw(&fund, &agreement, "2026-03-17").await, "a day too late");
    assert!(withdraw(&fund, &agreement, "2026-03-16").await);
    assert!(!withdraw(&fund, &agreement, "2026-03-16").await, "once");
    let all = states(&fund, &case).await;
    assert_eq!(all.iter().filter(|it| it.1 == PayoutState::Cancelled).count(), 2);
    assert!(matches!(reload(&fund, &case).await.stage, Stage::Running { .. }), "the gift goes on");

    // With nothing else the case is over.
    let other = crate::support::fund().await;
    let case = accepted(&other, proposal(vec![tuition(Instrument::PreFinancing)])).await;
    let agreement = debts(&other, &case).await.remove(0);
    assert!(withdraw(&other, &agreement, "2026-03-16").await);
    assert!(matches!(reload(&other, &case).await.stage, Stage::Withdrawn { .. }));
}

#[tokio::test]
async fn a_case_that_is_only_granted_stops_with_what_was_paid_of_its_gifts() {
    let fund = fund().await;
    let case = granted(&fund, proposal(vec![tuition(Instrument::PreFinancing), living()])).await;
    let gifts = payouts_of(&fund, &case).await;
    let held = release(&fund, &gifts[0], &fund.administrator, day("2026-06-01")).await;
    assert_eq!(held, PayoutOutcome::Held(Hold::OfferLapsed), "nobody signed in time");
    still_to_sign(&fund).await;
    pay_out(&fund, &gifts[0]).await;
    let effect = stopped(&fund, &case, stop(StopReason::OwnChoice, "2026-06-10")).await;
    assert_eq!((effect.kept, effect.over_award), (euros("600"), Money::ZERO));
    let case = reload(&fund, &case).await;
    assert!(case.stage.stopped().is_some());
    let _: Proposal = case.stage.proposal().unwrap().clone();
    assert_eq!(Month::of(case.stage.stopped().unwrap().on), month("2026-07"));
}
