//! Payouts that wait for the training, that are split, and that count together when they go to one account on one day.

use chrono::NaiveDate;
use domain::{
    case::{
        payout_condition::{Missing, PayoutCondition},
        proposal::{FundingLine, Payee, PayoutSchedule},
    },
    funding::{Instrument, Purpose},
    ids::CaseId,
    money::Money,
    text::Iban,
};
use store::{
    casework::{
        audit_log::By,
        cases,
        training_facts::{self, FactKind, NewFact},
    },
    error::StoreError,
    money_out::{
        changes, disbursement,
        payouts::{Hold, Payout, PayoutOutcome, PayoutState},
    },
    place::Place,
    reports::payout_lists::{self, PayoutList},
    servicing::revisions::{self, RevisionOutcome},
};

use crate::{
    revisions::{ask, revise},
    support::{Fund, begin, day, euros, fund, iban, line, month, now, proposal, safe, today},
    walk::{self, granted, payouts_of, release, reload, seen},
};

/// 600 a month to live on from June on.
fn living(condition: PayoutCondition) -> FundingLine {
    FundingLine {
        payee: Payee { name: "Sanne de Vries".to_owned(), iban: iban(), is_applicant: true },
        schedule: PayoutSchedule::Monthly { from: month("2026-06"), months: 3 },
        condition,
        ..line(Purpose::Living, Instrument::Grant, "600")
    }
}

async fn register(fund: &Fund, case: CaseId, kind: FactKind, on: &str) -> Result<(), StoreError> {
    let tx = begin(fund).await;
    let fact = NewFact { kind, on: day(on), evidence: "mail van de school" };
    let done = training_facts::register(&tx, case, &fact, &By::from(&fund.reviewer), now()).await;
    tx.commit().await.unwrap();
    done
}

fn held(missing: Missing) -> PayoutOutcome {
    PayoutOutcome::Held(Hold::WaitsFor(missing))
}

#[tokio::test]
async fn what_is_tied_to_the_training_goes_out_when_that_is_registered() {
    let fund = fund().await;
    let case = granted(&fund, proposal(vec![living(PayoutCondition::Started)])).await;
    let payout = payouts_of(&fund, &case).await.remove(0);
    let on = payout.due_on;
    assert_eq!(release(&fund, &payout, &fund.administrator, on).await, held(Missing::Start));
    let listed = payout_lists::page(&fund, PayoutList::Planned, Place::First, today()).await.unwrap();
    assert!(listed.rows.iter().all(|it| it.waits == Some(Hold::WaitsFor(Missing::Start))));
    register(&fund, case.id, FactKind::Started, "2026-06-02").await.unwrap();
    // The same again changes nothing; another day has to be put right first.
    register(&fund, case.id, FactKind::Started, "2026-06-02").await.unwrap();
    let other = register(&fund, case.id, FactKind::Started, "2026-06-03").await;
    assert!(matches!(other, Err(StoreError::Stale)), "{other:?}");
    // It was a mistake: everything waits again.
    let fact = training_facts::list(&*fund, case.id).await.unwrap().remove(0);
    for _ in 0..2 {
        let tx = begin(&fund).await;
        let by = By::from(&fund.reviewer);
        training_facts::withdraw(&tx, (case.id, fact.id), &by, now()).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(release(&fund, &payout, &fund.administrator, on).await, held(Missing::Start));
    register(&fund, case.id, FactKind::Started, "2026-06-03").await.unwrap();
    let done = release(&fund, &payout, &fund.administrator, on).await;
    assert_eq!(done, PayoutOutcome::Done(PayoutState::Released));
    fund.assert_books().await;
}

#[tokio::test]
async fn consent_is_another_thing_than_a_start() {
    let fund = fund().await;
    let case = granted(&fund, proposal(vec![living(PayoutCondition::Consented)])).await;
    let payout = payouts_of(&fund, &case).await.remove(0);
    register(&fund, case.id, FactKind::Started, "2026-06-02").await.unwrap();
    let tied = release(&fund, &payout, &fund.administrator, payout.due_on).await;
    assert_eq!(tied, held(Missing::Consent));
    register(&fund, case.id, FactKind::Consented, "2026-05-20").await.unwrap();
    let done = release(&fund, &payout, &fund.administrator, payout.due_on).await;
    assert_eq!(done, PayoutOutcome::Done(PayoutState::Released));
}

/// A revision that changes nothing but for what money waits: it can be proposed, holds what it changes until it is
/// decided, and holds for what is on its way once the bank does not pay it.
#[tokio::test]
async fn a_decision_can_change_for_what_money_waits() {
    let fund = fund().await;
    let case = granted(&fund, proposal(vec![living(PayoutCondition::Nothing)])).await;
    let all = payouts_of(&fund, &case).await;
    let by = &fund.administrator;
    let on = all[0].due_on;
    assert_eq!(release(&fund, &all[0], by, on).await, PayoutOutcome::Done(PayoutState::Released));
    let asked = ask(&fund, &case, vec![living(PayoutCondition::Started)], &fund.reviewer).await;
    assert!(matches!(asked, RevisionOutcome::Done(_)), "{asked:?}");
    assert_eq!(release(&fund, &all[1], by, on).await, PayoutOutcome::Held(Hold::RevisionAsked));
    let case_now = reload(&fund, &case).await;
    let tx = begin(&fund).await;
    let by_colleague = By::from(&fund.colleague);
    revisions::confirm(&tx, &case_now, safe(), &by_colleague, day("2026-07-25"), now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(release(&fund, &all[1], by, on).await, held(Missing::Start));
    let tx = begin(&fund).await;
    disbursement::void(&tx, all[0].id, &By::from(by), now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(release(&fund, &all[0], by, on).await, held(Missing::Start));
    fund.assert_books().await;
}

/// A part that was put on a later day stays there when something else of the decision changes.
#[tokio::test]
async fn a_revision_leaves_a_split_payout_as_it_is() {
    let fund = fund().await;
    let laptop = |amount| FundingLine { ..line(Purpose::Laptop, Instrument::Grant, amount) };
    let lines = |amount| vec![living(PayoutCondition::Nothing), laptop(amount)];
    let case = granted(&fund, proposal(lines("900"))).await;
    let all = payouts_of(&fund, &case).await;
    let june = all.iter().find(|it| it.amount == euros("600")).unwrap();
    split(&fund, june, "200").await.unwrap();
    let july = payouts_of(&fund, &case).await.into_iter().find(|it| it.for_day == day("2026-07-01")).unwrap();
    for payout in [june, &july] {
        walk::pay_out(&fund, payout).await;
    }
    revise(&fund, &case, lines("800")).await;
    let left = payouts_of(&fund, &case).await;
    let part = left.iter().find(|it| it.amount == euros("200")).unwrap();
    assert_eq!((part.state, part.due_on), (PayoutState::Planned, day("2026-07-15")));
    let open: i64 = left.iter().filter(|it| it.may_change()).map(|it| it.amount.cents()).sum();
    assert_eq!(open, 80_000 + 20_000 + 60_000);
    fund.assert_books().await;
}

/// The decision names another account: each part goes there, on its own day.
#[tokio::test]
async fn the_parts_of_a_split_payout_follow_the_account_of_the_decision() {
    let fund = fund().await;
    let case = granted(&fund, proposal(vec![living(PayoutCondition::Nothing)])).await;
    let june = payouts_of(&fund, &case).await.into_iter().find(|it| it.for_day == day("2026-06-01")).unwrap();
    split(&fund, &june, "200").await.unwrap();
    let days = async || -> Vec<(Money, NaiveDate)> {
        let open = payouts_of(&fund, &case).await.into_iter().filter(|it| it.may_change());
        let mut all: Vec<_> = open.map(|it| (it.amount, it.due_on)).collect();
        all.sort_by_key(|it| it.1);
        all
    };
    let before = days().await;
    let payee = Payee { name: "Sanne Bakker".to_owned(), ..living(PayoutCondition::Nothing).payee };
    let plan = revise(&fund, &case, vec![FundingLine { payee, ..living(PayoutCondition::Nothing) }]).await;
    assert_eq!(days().await, before);
    let shown: Vec<_> = plan.shown.iter().map(|it| (it.amount, it.due_on)).collect();
    assert_eq!(shown, before);
    let open = payouts_of(&fund, &case).await.into_iter().filter(|it| it.may_change());
    assert!(open.into_iter().all(|it| it.payee_name == "Sanne Bakker"));
    fund.assert_books().await;
}

async fn gift_of(fund: &Fund, amount: &str) -> Payout {
    let case = granted(fund, proposal(vec![line(Purpose::Tuition, Instrument::Grant, amount)])).await;
    payouts_of(fund, &case).await.remove(0)
}

/// One person releases up to 2,500 (art. 9): two of 1,250 to one account on one day, and not a cent more.
#[tokio::test]
async fn what_goes_to_one_account_on_one_day_counts_together() {
    let fund = fund().await;
    let first = gift_of(&fund, "1250").await;
    let second = gift_of(&fund, "1250").await;
    let third = gift_of(&fund, "0.01").await;
    let by = &fund.administrator;
    let on = first.due_on;
    assert_eq!(release(&fund, &first, by, on).await, PayoutOutcome::Done(PayoutState::Released));
    assert_eq!(release(&fund, &second, by, on).await, PayoutOutcome::Done(PayoutState::Released));
    assert_eq!(release(&fund, &third, by, on).await, PayoutOutcome::Done(PayoutState::ReleasedOnce));
    assert_eq!(release(&fund, &third, by, on).await, PayoutOutcome::SamePerson);
    let done = release(&fund, &third, &fund.second, on).await;
    assert_eq!(done, PayoutOutcome::Done(PayoutState::Released));
    // The next day begins anew.
    let next = gift_of(&fund, "2500").await;
    let done = release(&fund, &next, by, on.succ_opt().unwrap()).await;
    assert_eq!(done, PayoutOutcome::Done(PayoutState::Released));
    fund.assert_books().await;
}

/// Two of them at one moment: one of them waits for a second person.
#[tokio::test]
async fn two_at_once_are_counted_together_as_well() {
    let fund = fund().await;
    let first = gift_of(&fund, "1500").await;
    let second = gift_of(&fund, "1500").await;
    let on = first.due_on;
    let one = release(&fund, &first, &fund.administrator, on);
    let other = release(&fund, &second, &fund.administrator, on);
    let (one, other) = tokio::join!(one, other);
    let mut found = [one, other];
    found.sort_by_key(|it| *it == PayoutOutcome::Done(PayoutState::Released));
    let [waits, out] = found;
    assert_eq!(waits, PayoutOutcome::Done(PayoutState::ReleasedOnce));
    assert_eq!(out, PayoutOutcome::Done(PayoutState::Released));
    fund.assert_books().await;
}

async fn split(fund: &Fund, payout: &Payout, part: &str) -> Result<PayoutOutcome, StoreError> {
    let tx = begin(fund).await;
    let seen = seen(&tx, payout.id).await;
    let part = (euros(part), day("2026-07-15"));
    let done =
        changes::split(&tx, seen, part, "in twee keer", &By::from(&fund.administrator), (today(), now()))
            .await;
    match &done {
        Ok(_) => tx.commit().await.unwrap(),
        Err(_) => drop(tx),
    }
    done
}

/// Above the limit two release it; whoever put the account in may be the second of them, and never the first.
#[tokio::test]
async fn who_put_the_account_in_may_be_the_second_of_two() {
    let fund = fund().await;
    let payout = gift_of(&fund, "2500.01").await;
    let to = changes::PayoutChange {
        due_on: payout.due_on,
        payee_name: payout.payee_name.clone(),
        payee_iban: Iban::parse("NL20INGB0001234567").unwrap(),
    };
    let tx = begin(&fund).await;
    let seen = seen(&tx, payout.id).await;
    changes::change(&tx, seen, &to, "verhuisd", &By::from(&fund.administrator), now()).await.unwrap();
    tx.commit().await.unwrap();
    let (first, second, on) = (&fund.administrator, &fund.second, payout.due_on);
    assert_eq!(release(&fund, &payout, first, on).await, PayoutOutcome::EnteredIt);
    let looked_at = release(&fund, &payout, second, on).await;
    assert_eq!(looked_at, PayoutOutcome::Done(PayoutState::ReleasedOnce));
    assert_eq!(release(&fund, &payout, second, on).await, PayoutOutcome::SamePerson);
    let done = release(&fund, &payout, first, on).await;
    assert_eq!(done, PayoutOutcome::Done(PayoutState::Released));
    fund.assert_books().await;
}

/// A payout that takes two people is not cut into parts that take one.
#[tokio::test]
async fn parts_of_what_takes_two_take_two() {
    let fund = fund().await;
    let payout = gift_of(&fund, "2500.01").await;
    assert_eq!(split(&fund, &payout, "1000").await.unwrap(), PayoutOutcome::Done(PayoutState::Planned));
    let case = cases::load_for_work(&*fund, payout.case).await.unwrap();
    for part in payouts_of(&fund, &case).await {
        let on = part.due_on;
        assert_eq!(release(&fund, &part, &fund.administrator, on).await, PayoutOutcome::EnteredIt);
        let done = release(&fund, &part, &fund.second, on).await;
        assert_eq!(done, PayoutOutcome::Done(PayoutState::Released));
    }
    // Up to the limit whoever splits it may release it.
    let small = gift_of(&fund, "2500").await;
    split(&fund, &small, "1000").await.unwrap();
    let done = release(&fund, &small, &fund.administrator, day("2026-06-09")).await;
    assert_eq!(done, PayoutOutcome::Done(PayoutState::Released));
    fund.assert_books().await;
}

#[tokio::test]
async fn a_part_is_paid_on_another_day_and_the_whole_stays() {
    let fund = fund().await;
    let case = granted(&fund, proposal(vec![line(Purpose::Tuition, Instrument::Grant, "900")])).await;
    let payout = payouts_of(&fund, &case).await.remove(0);
    for not_a_part in ["900", "900.01", "0"] {
        assert!(split(&fund, &payout, not_a_part).await.is_err(), "{not_a_part}");
    }
    assert_eq!(split(&fund, &payout, "899.99").await.unwrap(), PayoutOutcome::Done(PayoutState::Planned));
    let all = payouts_of(&fund, &case).await;
    let amounts: Vec<i64> = all.iter().map(|it| it.amount.cents()).collect();
    assert_eq!(amounts, [1, 89_999]);
    assert_eq!((all[1].due_on, all[1].for_day), (day("2026-07-15"), payout.for_day));
    assert_eq!(all.iter().map(|it| it.amount).sum::<Money>(), payout.amount);
    // What was released is not split any more.
    release(&fund, &all[0], &fund.administrator, today()).await;
    let done = split(&fund, &all[0], "0.01").await.unwrap();
    assert_eq!(done, PayoutOutcome::NotNow(PayoutState::Released));
}
