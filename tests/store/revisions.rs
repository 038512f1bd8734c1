//! Decisions that are revised: what is planned, lent and owed follows, once, and by two people.

use chrono::NaiveDate;
use domain::{
    case::{
        agree,
        correct::correct,
        payout_plan::PayoutPlan,
        proposal::{FundingLine, Part, Payee, PayoutSchedule, Proposal},
        refusal::Refusal,
        revision::RevisionCause,
        stage::Stage,
        stop::{Stop, StopReason},
    },
    funding::{Instrument, Purpose},
    ledger::Account as Book,
    money::Money,
    repayment::amendment::Amendment,
};
use store::{
    case_steps,
    casework::{
        audit_log::By,
        cases::Case,
        papers::{FiledKind, LetterKind},
        request_state::RequestState,
        revision_requests,
    },
    error::StoreError,
    money_out::payouts::{Hold, PayoutOutcome, PayoutState},
    people::accounts::Account,
    repayment::{
        agreements::{self, Agreement},
        unsigned,
    },
    servicing::{
        revisions::{self, RevisionOutcome},
        stops::{self, StopOutcome},
    },
};

use crate::{
    amendments::{balance, change},
    support::{Fund, begin, day, euros, fund, iban, line, month, now, proposal, safe},
    walk::{accepted, add_paper, bill, granted, pay_out, payouts_of, receive, release, reload, step},
};

const LATER: &str = "2026-07-25";

fn living(amount: &str, months: u32) -> FundingLine {
    FundingLine {
        payee: Payee { name: "Sanne de Vries".to_owned(), iban: iban(), is_applicant: true },
        schedule: PayoutSchedule::Monthly { from: month("2026-06"), months },
        ..line(Purpose::Living, Instrument::Grant, amount)
    }
}

fn tuition(instrument: Instrument, amount: &str) -> FundingLine {
    let schedule = PayoutSchedule::Terms { first: day("2026-06-01"), parts: 2, every: 3 };
    FundingLine { schedule, ..line(Purpose::Tuition, instrument, amount) }
}

fn revised(lines: Vec<FundingLine>) -> Proposal {
    Proposal { motivation: "The price is another one.".to_owned(), ..proposal(lines) }
}

pub(crate) async fn ask(fund: &Fund, case: &Case, to: Vec<FundingLine>, by: &Account) -> RevisionOutcome {
    let case = reload(fund, case).await;
    let tx = begin(fund).await;
    let what = (RevisionCause::Price, &revised(to));
    let asked = revisions::ask(&tx, &case, what, safe(), (by.id, day(LATER)), now()).await.unwrap();
    tx.commit().await.unwrap();
    asked
}

async fn confirm_on(
    fund: &Fund,
    case: &Case,
    by: &Account,
    on: NaiveDate,
) -> Result<RevisionOutcome, StoreError> {
    let case = reload(fund, case).await;
    let tx = begin(fund).await;
    let outcome = revisions::confirm(&tx, &case, safe(), &By::from(by), on, now()).await?;
    tx.commit().await.unwrap();
    fund.assert_books().await;
    Ok(outcome)
}

/// Proposed by the one reviewer and confirmed by the other.
pub(crate) async fn revise(fund: &Fund, case: &Case, to: Vec<FundingLine>) -> PayoutPlan {
    let asked = ask(fund, case, to, &fund.reviewer).await;
    assert!(matches!(asked, RevisionOutcome::Done(_)), "{asked:?}");
    match confirm_on(fund, case, &fund.colleague, day(LATER)).await.unwrap() {
        RevisionOutcome::Done(plan) => {
            assert_eq!(asked, RevisionOutcome::Done(plan.clone()), "as it was shown");
            plan
        }
        other => panic!("{other:?}"),
    }
}

async fn running(fund: &Fund, lines: Vec<FundingLine>, paid: usize) -> Case {
    let case = accepted(fund, proposal(lines)).await;
    for payout in payouts_of(fund, &case).await.iter().take(paid) {
        pay_out(fund, payout).await;
    }
    reload(fund, &case).await
}

async fn contracts(fund: &Fund, case: &Case) -> Vec<Agreement> {
    agreements::list(&**fund, case.id).await.unwrap()
}

/// What is still to be paid: amount and day.
async fn open(fund: &Fund, case: &Case) -> Vec<(String, String)> {
    let all = payouts_of(fund, case).await;
    let open = all.iter().filter(|it| it.state.is_open());
    open.map(|it| (it.amount.decimal().to_string(), it.due_on.to_string())).collect()
}

fn rows(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect()
}

#[tokio::test]
async fn less_a_month_from_now_on_leaves_what_was_paid_alone() {
    let fund = fund().await;
    let case = running(&fund, vec![living("600", 4)], 2).await;
    let parts = living("600", 2).parts().into_iter().chain(living("450", 4).parts().into_iter().skip(2));
    let parts = parts.map(|(amount, for_day)| Part { amount, for_day }).collect();
    let schedule = PayoutSchedule::Listed { parts, monthly: true };
    let plan =
        revise(&fund, &case, vec![FundingLine { amount: euros("2100"), schedule, ..living("450", 4) }]).await;
    assert_eq!((plan.over_award, plan.dropped), (Money::ZERO, euros("300")));
    assert_eq!(open(&fund, &case).await, rows(&[("450.00", "2026-07-31"), ("450.00", "2026-09-01")]));
    let case = reload(&fund, &case).await;
    assert_eq!(case.stage.proposal().unwrap().total(), euros("2100"));
    assert_eq!(case.stage.decided().unwrap().on, day(LATER), "a decision of its own");
    let kept = revision_requests::list(&*fund, case.id).await.unwrap();
    assert_eq!((kept.len(), kept[0].number, kept[0].state), (1, 1, RequestState::Confirmed));
    assert_eq!(kept[0].before.total(), euros("2400"), "the one before stays readable");
}

#[tokio::test]
async fn too_much_for_months_that_passed_comes_off_the_next_ones_and_the_rest_is_owed() {
    let fund = fund().await;
    let case = running(&fund, vec![living("600", 4)], 3).await;
    // 1,800 was paid; all four months together are 1,700 now.
    let plan = revise(&fund, &case, vec![living("425", 4)]).await;
    assert_eq!((plan.paid_too_much, plan.over_award), (euros("100"), euros("100")));
    assert!(open(&fund, &case).await.is_empty());
    let debt = contracts(&fund, &case).await.remove(0);
    assert!(debt.terms.is_over_award());
    assert_eq!((debt.disbursed, debt.terms.first_month()), (euros("100"), month("2026-10")));
    assert_eq!(balance(&fund, Book::GrantExpense).await, 170_000);
    assert_eq!(balance(&fund, Book::Principal).await, 10_000);

    // Revised once more in the person's favour: the debt goes, and what is missing is paid.
    let plan = revise(&fund, &case, vec![living("500", 4)]).await;
    assert_eq!((plan.over_award, plan.claim_lowered), (Money::ZERO, euros("100")));
    assert_eq!(open(&fund, &case).await, rows(&[("200.00", "2026-09-01")]));
    assert_eq!(balance(&fund, Book::Principal).await, 0);
    assert_eq!(bill(&fund, "2026-10").await.charged, Money::ZERO);
}

#[tokio::test]
async fn a_debt_that_was_repaid_and_is_not_owed_after_all_is_paid_again() {
    let fund = fund().await;
    let case = running(&fund, vec![living("600", 2)], 2).await;
    revise(&fund, &case, vec![living("400", 2)]).await;
    let debt = contracts(&fund, &case).await.remove(0);
    receive(&fund, &debt, "bank-1", 40_000).await;
    assert!(contracts(&fund, &case).await[0].ended_on.is_some(), "all of it was repaid");
    revise(&fund, &case, vec![living("550", 2)]).await;
    // 1,200 paid, 400 came back, 1,100 is given: 300 are still to go out.
    let open: Vec<String> = open(&fund, &case).await.into_iter().map(|it| it.0).collect();
    assert_eq!(open, ["300.00"]);
    // Asked again it changes nothing.
    let case = reload(&fund, &case).await;
    let same = ask(&fund, &case, vec![living("550", 2)], &fund.reviewer).await;
    assert_eq!(same, RevisionOutcome::Refused(Refusal::NothingChanged));
}

#[tokio::test]
async fn a_lower_price_lowers_a_signed_loan_and_more_is_a_contract_of_its_own() {
    let fund = fund().await;
    let case = running(&fund, vec![tuition(Instrument::PreFinancing, "3600")], 1).await;
    let more = ask(&fund, &case, vec![tuition(Instrument::PreFinancing, "3600.01")], &fund.reviewer).await;
    assert_eq!(more, RevisionOutcome::Refused(Refusal::AboveSigned));
    let extra = tuition(Instrument::PreFinancing, "1000");
    revise(&fund, &case, vec![tuition(Instrument::PreFinancing, "3000"), extra]).await;
    let all = contracts(&fund, &case).await;
    assert_eq!(all.len(), 2);
    assert_eq!((all[0].terms.funded(), all[1].terms.funded()), (euros("3000"), euros("1000")));
    assert!(all[1].is_offered());
    // What was paid stays, the second half is lowered, and nothing of the new contract is planned yet.
    assert_eq!(open(&fund, &case).await, rows(&[("1200.00", "2026-09-01")]));
    let case = reload(&fund, &case).await;
    assert!(matches!(case.stage, Stage::Running { .. }), "the rest goes on");
    // Nobody signs it: only this contract lapses, and the payouts of the other go on.
    assert_eq!(unsigned::list_lapsed(&fund, day("2026-08-24")).await.unwrap(), []);
    assert_eq!(unsigned::list_lapsed(&fund, day("2026-08-25")).await.unwrap(), [case.id]);
    let change = agree::lapse(&case.stage, day("2026-08-25")).unwrap();
    let case = step(&fund, &case, change, &fund.reviewer).await;
    let next = payouts_of(&fund, &case).await.into_iter().find(|it| it.state.is_open()).unwrap();
    let released = release(&fund, &next, &fund.administrator, day("2026-09-01")).await;
    assert_eq!(released, PayoutOutcome::Done(PayoutState::Released));
}

#[tokio::test]
async fn what_comes_with_a_running_case_is_signed_and_then_planned() {
    let fund = fund().await;
    let case = running(&fund, vec![living("600", 2)], 0).await;
    let loan = tuition(Instrument::PreFinancing, "1000");
    revise(&fund, &case, vec![living("600", 2), loan]).await;
    let contract = contracts(&fund, &case).await.remove(0);
    let case = reload(&fund, &case).await;
    let paper = add_paper(&fund, &case, FiledKind::Letter(LetterKind::Agreement), "cc").await;
    let change = agree::accept(&case.stage, contract.line, false, day(LATER)).unwrap();
    let tx = begin(&fund).await;
    agreements::accept(&tx, contract.id, paper, day("2026-08-08"), now()).await.unwrap();
    case_steps::apply(&tx, &case, change, &By::from(&fund.applicant), now()).await.unwrap();
    tx.commit().await.unwrap();
    let lent: Vec<String> = payouts_of(&fund, &case)
        .await
        .iter()
        .filter(|it| it.agreement == Some(contract.id))
        .map(|it| it.amount.decimal().to_string())
        .collect();
    assert_eq!(lent, ["500.00", "500.00"]);
    fund.assert_books().await;
}

#[tokio::test]
async fn an_offer_nobody_signed_is_made_anew_or_ends() {
    let fund = fund().await;
    let case = granted(&fund, proposal(vec![tuition(Instrument::PreFinancing, "3600")])).await;
    revise(&fund, &case, vec![tuition(Instrument::PreFinancing, "4000")]).await;
    let offer = contracts(&fund, &case).await.remove(0);
    assert_eq!((offer.terms.funded(), offer.accept_by), (euros("4000"), day("2026-08-24")));
    let none = FundingLine {
        amount: Money::ZERO,
        schedule: PayoutSchedule::Listed { parts: Vec::new(), monthly: false },
        ..tuition(Instrument::PreFinancing, "1")
    };
    revise(&fund, &case, vec![none, living("600", 2)]).await;
    assert_eq!(contracts(&fund, &case).await[0].ended_on, Some(day(LATER)));
    let case = reload(&fund, &case).await;
    assert!(matches!(case.stage, Stage::Running { .. }), "nothing waits for a signature any more");
    // June has passed: its part comes on the next working day.
    assert_eq!(open(&fund, &case).await, rows(&[("600.00", "2026-07-27"), ("600.00", "2026-07-27")]));
}

#[tokio::test]
async fn a_refusal_becomes_a_grant() {
    let fund = fund().await;
    let case = granted(&fund, proposal(Vec::new())).await;
    assert!(matches!(case.stage, Stage::Refused { .. }));
    revise(&fund, &case, vec![living("600", 2)]).await;
    assert!(matches!(reload(&fund, &case).await.stage, Stage::Running { .. }));
    assert_eq!(open(&fund, &case).await.len(), 2);
}

#[tokio::test]
async fn only_what_changes_waits_and_two_people_decide_once() {
    let fund = fund().await;
    let laptop = line(Purpose::Laptop, Instrument::Grant, "900");
    let case = running(&fund, vec![living("600", 2), laptop.clone()], 0).await;
    let less = vec![living("500", 2), laptop.clone()];
    assert!(matches!(ask(&fund, &case, less.clone(), &fund.reviewer).await, RevisionOutcome::Done(_)));
    assert_eq!(ask(&fund, &case, less, &fund.colleague).await, RevisionOutcome::NotNow, "one at a time");
    let all = payouts_of(&fund, &case).await;
    let of = |line| all.iter().find(|it| it.line == line).unwrap();
    let held = release(&fund, of(0), &fund.administrator, day("2026-06-01")).await;
    assert_eq!(held, PayoutOutcome::Held(Hold::RevisionAsked));
    let goes = release(&fund, of(1), &fund.administrator, day("2026-06-01")).await;
    assert_eq!(goes, PayoutOutcome::Done(PayoutState::Released));
    // Whoever proposed it does not confirm it, and of two who confirm one does.
    let own = confirm_on(&fund, &case, &fund.reviewer, day(LATER)).await.unwrap();
    assert_eq!(own, RevisionOutcome::SamePerson);
    let done = confirm_on(&fund, &case, &fund.colleague, day(LATER)).await.unwrap();
    assert!(matches!(done, RevisionOutcome::Done(_)));
    let late = confirm_on(&fund, &case, &fund.colleague, day(LATER)).await.unwrap();
    assert_eq!(late, RevisionOutcome::NotNow);
    // The laptop is on its way: less than that waits for the bank.
    let smaller = vec![living("500", 2), line(Purpose::Laptop, Instrument::Grant, "899.99")];
    assert!(matches!(ask(&fund, &case, smaller, &fund.reviewer).await, RevisionOutcome::Done(_)));
    let waits = confirm_on(&fund, &case, &fund.colleague, day(LATER)).await.unwrap();
    assert_eq!(waits, RevisionOutcome::OnItsWay);
}

#[tokio::test]
async fn a_stop_goes_first_and_counts_what_a_revision_claimed() {
    let fund = fund().await;
    let case = running(&fund, vec![living("600", 4)], 4).await;
    // All four were paid; the last two are not given any more.
    revise(&fund, &case, vec![living("600", 2)]).await;
    assert!(matches!(
        ask(&fund, &case, vec![living("500", 2)], &fund.reviewer).await,
        RevisionOutcome::Done(_)
    ));
    let case = reload(&fund, &case).await;
    let tx = begin(&fund).await;
    let stop = Stop { reason: StopReason::OwnChoice, last_day: day("2026-07-20") };
    assert!(stops::ask(&tx, &case, stop, fund.applicant.id, now()).await.unwrap());
    tx.commit().await.unwrap();
    let goes_first = confirm_on(&fund, &case, &fund.colleague, day(LATER)).await.unwrap();
    assert_eq!(goes_first, RevisionOutcome::StopAsked);
    let case = reload(&fund, &case).await;
    let tx = begin(&fund).await;
    let outcome = stops::confirm(&tx, &case, &By::from(&fund.reviewer), day(LATER), now()).await.unwrap();
    tx.commit().await.unwrap();
    let StopOutcome::Done(plan) = outcome else { panic!("{outcome:?}") };
    assert_eq!(plan.over_award, Money::ZERO, "the revision claimed it");
    assert!(revision_requests::waiting(&*fund, case.id).await.unwrap().is_none());
    assert_eq!(balance(&fund, Book::Principal).await, 120_000);
    fund.assert_books().await;
}

#[tokio::test]
async fn a_longer_training_is_repaid_later_and_a_shorter_one_not_sooner() {
    let fund = fund().await;
    let case = running(&fund, vec![tuition(Instrument::PreFinancing, "3600")], 1).await;
    let agreed = contracts(&fund, &case).await.remove(0).terms.first_month();
    for (until, first) in [("2027-02-28", agreed.plus(3)), ("2026-08-31", agreed.plus(3))] {
        let case = reload(&fund, &case).await;
        let mut application = case.application.clone().unwrap();
        application.circumstances.training.until = day(until);
        let change = correct(&case.stage).unwrap();
        let tx = begin(&fund).await;
        let answers = (&case.draft, &application);
        let by = By::from(&fund.reviewer);
        case_steps::correct(&tx, &case, answers, (change, "Other dates"), &by, now()).await.unwrap();
        tx.commit().await.unwrap();
        let mut to = tuition(Instrument::PreFinancing, "3600");
        to.payee.name = format!("School until {until}");
        revise(&fund, &case, vec![to]).await;
        assert_eq!(contracts(&fund, &case).await[0].terms.first_month(), first, "{until}");
    }
}

#[tokio::test]
async fn what_was_lowered_by_mistake_can_be_given_after_all_up_to_what_was_signed() {
    let fund = fund().await;
    let case = running(&fund, vec![tuition(Instrument::PreFinancing, "3600")], 1).await;
    let before = contracts(&fund, &case).await.remove(0).terms;
    revise(&fund, &case, vec![tuition(Instrument::PreFinancing, "2000")]).await;
    assert_eq!(contracts(&fund, &case).await[0].terms.funded(), euros("2000"));
    revise(&fund, &case, vec![tuition(Instrument::PreFinancing, "3600")]).await;
    assert_eq!(contracts(&fund, &case).await[0].terms, before);
    assert_eq!(open(&fund, &case).await, rows(&[("1800.00", "2026-09-01")]));
}

#[tokio::test]
async fn a_debt_that_was_forgiven_is_not_claimed_again() {
    let fund = fund().await;
    let case = running(&fund, vec![living("600", 2)], 2).await;
    revise(&fund, &case, vec![living("400", 2)]).await;
    let debt = contracts(&fund, &case).await.remove(0);
    change(&fund, &debt, Amendment::Forgiveness).await;
    let plan = revise(&fund, &case, vec![living("390", 2)]).await;
    assert_eq!((plan.paid_too_much, plan.over_award), (euros("420"), euros("20")));
    // Nor is what never came in paid out when more is given after all.
    revise(&fund, &case, vec![living("500", 2)]).await;
    assert!(open(&fund, &case).await.is_empty());
}

#[tokio::test]
async fn a_loan_of_which_nothing_was_lent_comes_back_with_what_is_lent_after_all() {
    let fund = fund().await;
    let case = running(&fund, vec![living("600", 2), tuition(Instrument::PreFinancing, "3600")], 0).await;
    let none = |amount: &str| FundingLine {
        amount: Money::ZERO,
        schedule: PayoutSchedule::Listed { parts: Vec::new(), monthly: false },
        ..tuition(Instrument::PreFinancing, amount)
    };
    revise(&fund, &case, vec![living("600", 2), none("3600")]).await;
    assert!(contracts(&fund, &case).await[0].ended_on.is_some());
    revise(&fund, &case, vec![living("600", 2), tuition(Instrument::PreFinancing, "2000")]).await;
    let first = payouts_of(&fund, &case).await.into_iter().find(|it| it.line == 1 && it.state.is_open());
    pay_out(&fund, &first.unwrap()).await;
    let loan = contracts(&fund, &case).await.remove(0);
    assert_eq!((loan.terms.funded(), loan.disbursed, loan.ended_on), (euros("2000"), euros("1000"), None));
}
