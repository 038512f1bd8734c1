//! What is still paid of a decision that changed, and what was paid too much.

use chrono::Days;
use domain::{
    case::{
        payout_plan::{Claimed, GivenLine, PayoutPlan, PayoutProgress, StandingPayout, payable_on, plan},
        proposal::{FundingLine, Payee, PayoutSchedule},
        stop::{Stop, StopReason},
    },
    funding::{Instrument, Purpose},
    ids::PayoutId,
    money::Money,
};
use proptest::{collection::vec, prelude::*};
use serde::Deserialize;

use crate::support::{cases, day, euros, line, month, payee};

/// A case in a table: what each month of the decision gives, what was paid for the first months, and what follows.
#[derive(Deserialize)]
struct Row {
    name: String,
    given: Vec<String>,
    paid: Vec<String>,
    #[serde(default)]
    claimed: String,
    #[serde(default)]
    open: String,
    #[serde(default)]
    billed: String,
    planned: Vec<String>,
    #[serde(default)]
    over_award: String,
    #[serde(default)]
    claim_lowered: String,
}

fn amount(text: &str) -> Money {
    if text.is_empty() { Money::ZERO } else { euros(text) }
}

fn own() -> Payee {
    Payee { name: "Sanne de Vries".to_owned(), ..payee(true) }
}

/// So much a month from June on.
fn living(months: u32) -> FundingLine {
    FundingLine {
        payee: own(),
        schedule: PayoutSchedule::Monthly { from: month("2026-06"), months },
        ..line(Purpose::Living, Instrument::Grant, "600")
    }
}

fn payout(number: usize, line: usize, amount: Money, progress: PayoutProgress) -> StandingPayout {
    let id: PayoutId =
        serde_json::from_value(format!("00000000-0000-7000-8000-{number:012}").into()).unwrap();
    let for_day = day("2026-06-01") + Days::new(31 * u64::try_from(number).unwrap());
    StandingPayout { id, line, amount, for_day, due_on: for_day, to_person: true, progress }
}

fn given<'a>(line: &'a FundingLine, amounts: &[Money]) -> GivenLine<'a> {
    let first = day("2026-06-01");
    let parts = amounts.iter().enumerate();
    let parts =
        parts.map(|(place, it)| (*it, first + Days::new(31 * u64::try_from(place).unwrap()))).collect();
    GivenLine { place: 0, line, parts }
}

fn paid(amounts: &[Money]) -> Vec<StandingPayout> {
    amounts.iter().enumerate().map(|(place, it)| payout(place, 0, *it, PayoutProgress::Paid)).collect()
}

fn amounts(plan: &PayoutPlan) -> Vec<Money> {
    plan.planned.iter().map(|it| it.amount).collect()
}

#[test]
fn what_was_paid_too_much_lowers_the_next_payouts_and_is_a_debt_only_then() {
    for row in cases::<Row>(include_str!("../cases/payout_plan.toml")) {
        let all = |texts: &[String]| texts.iter().map(|it| euros(it)).collect::<Vec<_>>();
        let line = living(12);
        let claimed =
            Claimed { amount: amount(&row.claimed), open: amount(&row.open), billed: amount(&row.billed) };
        let found = plan(&[given(&line, &all(&row.given))], &paid(&all(&row.paid)), claimed);
        assert_eq!(amounts(&found), all(&row.planned), "{}: planned", row.name);
        assert_eq!(found.over_award, amount(&row.over_award), "{}: debt", row.name);
        assert_eq!(found.claim_lowered, amount(&row.claim_lowered), "{}: earlier debt", row.name);
    }
}

#[test]
fn money_at_a_school_is_asked_back_there_and_a_loan_stays_a_loan() {
    let school = line(Purpose::Tuition, Instrument::Grant, "1000");
    let mut at_school = payout(0, 0, euros("1800"), PayoutProgress::Paid);
    at_school.to_person = false;
    let found = plan(&[given(&school, &[euros("1000")])], &[at_school], Claimed::default());
    assert_eq!((found.at_others, found.over_award), (euros("800"), Money::ZERO));

    let lent = line(Purpose::Tuition, Instrument::PreFinancing, "1000");
    let found = plan(&[given(&lent, &[euros("1000")])], &[at_school], Claimed::default());
    assert_eq!(
        (found.lent_above, found.at_others, found.over_award),
        (euros("800"), Money::ZERO, Money::ZERO)
    );
}

#[test]
fn nobody_owes_what_somebody_else_got() {
    let mixed = line(Purpose::Laptop, Instrument::Grant, "1000");
    let mut shop = payout(0, 0, euros("900"), PayoutProgress::Paid);
    shop.to_person = false;
    let own = payout(1, 0, euros("100"), PayoutProgress::Paid);
    let found = plan(&[given(&mixed, &[euros("500")])], &[shop, own], Claimed::default());
    assert_eq!((found.over_award, found.at_others), (euros("100"), euros("400")));
}

#[test]
fn money_on_its_way_waits_only_when_it_is_too_much() {
    let line = living(2);
    let on_its_way = payout(0, 0, euros("600"), PayoutProgress::OnItsWay);
    let enough = plan(&[given(&line, &[euros("600")])], &[on_its_way], Claimed::default());
    assert_eq!((enough.on_its_way.len(), enough.planned.len()), (0, 0));
    let less = plan(&[given(&line, &[euros("599.99")])], &[on_its_way], Claimed::default());
    assert_eq!(less.on_its_way, [on_its_way.id]);
}

#[test]
fn what_somebody_put_on_another_day_stays_there() {
    let line = living(2);
    let moved =
        StandingPayout { due_on: day("2026-08-20"), ..payout(1, 0, euros("600"), PayoutProgress::Open) };
    let found = plan(&[given(&line, &[euros("600"), euros("500")])], &[moved], Claimed::default());
    let days: Vec<_> = found.planned.iter().map(|it| (it.amount, it.due_on)).collect();
    assert_eq!(days, [(euros("600"), day("2026-06-01")), (euros("500"), day("2026-08-20"))]);
}

/// A payout in two parts is planned as one and shown as it is paid; parts that come to something else are put together.
#[test]
fn what_somebody_split_is_shown_on_each_of_its_days() {
    let line = living(1);
    let part = |number, amount, due| {
        let open = payout(number, 0, euros(amount), PayoutProgress::Open);
        StandingPayout { for_day: day("2026-06-01"), due_on: day(due), ..open }
    };
    let parts = [part(0, "400", "2026-06-01"), part(1, "200", "2026-06-15")];
    let shown = |given_now: &str| -> Vec<_> {
        let found = plan(&[given(&line, &[euros(given_now)])], &parts, Claimed::default());
        assert_eq!(amounts(&found), [euros(given_now)]);
        found.shown.iter().map(|it| (it.amount, it.due_on)).collect()
    };
    assert_eq!(shown("600"), [(euros("400"), day("2026-06-01")), (euros("200"), day("2026-06-15"))]);
    assert_eq!(shown("599.99"), [(euros("599.99"), day("2026-06-01"))]);
}

#[test]
fn what_staff_took_out_is_not_planned_again() {
    let line = living(2);
    let out = payout(0, 0, euros("600"), PayoutProgress::TakenOut);
    let found = plan(&[given(&line, &[euros("600"), euros("600")])], &[out], Claimed::default());
    assert_eq!((amounts(&found), found.over_award), (vec![euros("600")], Money::ZERO));
    assert_eq!(found.taken_out, euros("600"));
    // The last of three: the two before it stay, and nobody owes anything for one that is not given any more.
    let out = payout(2, 0, euros("600"), PayoutProgress::TakenOut);
    let three = given(&line, &[euros("500"), euros("550"), euros("600")]);
    let found = plan(&[three], &[out], Claimed::default());
    assert_eq!(amounts(&found), [euros("500"), euros("550")]);
    let two = given(&line, &[euros("500"), euros("550")]);
    assert_eq!(amounts(&plan(&[two], &[out], Claimed::default())), [euros("500"), euros("550")]);
}

#[test]
fn what_another_grant_still_gives_makes_good_what_was_too_much() {
    let (first, second) = (living(1), living(1));
    let laptop = FundingLine { payee: own(), ..line(Purpose::Laptop, Instrument::Grant, "900") };
    let lines = [
        given(&first, &[euros("1500")]),
        GivenLine { place: 1, ..given(&laptop, &[euros("400")]) },
        GivenLine { place: 2, ..given(&second, &[euros("50")]) },
    ];
    let found = plan(&lines, &paid(&[euros("2000")]), Claimed::default());
    assert_eq!((found.paid_too_much, found.over_award), (euros("500"), euros("50")));
    assert!(found.planned.is_empty());
}

#[test]
fn a_part_of_a_day_that_passed_is_paid_on_the_next_working_day() {
    assert_eq!(payable_on(day("2026-08-03"), day("2026-08-03")), day("2026-08-03"));
    assert_eq!(payable_on(day("2026-08-03"), day("2026-08-04")), day("2026-08-04"));
    // A Saturday.
    assert_eq!(payable_on(day("2026-08-03"), day("2026-08-08")), day("2026-08-10"));
}

#[test]
fn a_stop_gives_nothing_for_later_months_and_a_death_claims_nothing() {
    let lines = [living(6)];
    let three = paid(&[euros("600"), euros("600"), euros("600")]);
    let stop = |reason| Stop { reason, last_day: day("2026-07-20") };
    let found = stop(StopReason::Moved).plan((&lines, &[]), &three, Claimed::default());
    assert_eq!((found.kept, found.over_award), (euros("1200"), euros("600")));
    // A revision claimed 200 of it before.
    let claimed = Claimed { amount: euros("200"), open: euros("200"), billed: Money::ZERO };
    let found = stop(StopReason::Moved).plan((&lines, &[]), &three, claimed);
    assert_eq!((found.over_award, found.claim_lowered), (euros("400"), Money::ZERO));
    let found = stop(StopReason::Death).plan((&lines, &[]), &three, Claimed::default());
    assert_eq!((found.kept, found.over_award, found.planned.len()), (euros("1800"), Money::ZERO, 0));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever was paid and whatever is given: what went out and what still goes out, less what is owed, is what is
    /// given; and nobody owes anything while something still goes out to them.
    #[test]
    fn nothing_is_lost_and_nothing_is_paid_twice(
        given_cents in vec(0..200_000_i64, 0..12),
        paid_cents in vec(1..200_000_i64, 0..12),
        claimed in 0..300_000_i64,
    ) {
        let money = |all: &[i64]| -> Vec<Money> { all.iter().map(|it| Money::from_cents(*it).unwrap()).collect() };
        let line = living(12);
        let claimed = Money::from_cents(claimed).unwrap();
        let earlier = Claimed { amount: claimed, open: claimed, billed: Money::ZERO };
        let found = plan(&[given(&line, &money(&given_cents))], &paid(&money(&paid_cents)), earlier);
        let sum = |all: Vec<Money>| all.into_iter().map(Money::cents).sum::<i64>();
        let debt = claimed.cents() - found.claim_lowered.cents() + found.over_award.cents();
        prop_assert_eq!(
            paid_cents.iter().sum::<i64>() + sum(amounts(&found)) - debt,
            given_cents.iter().sum::<i64>()
        );
        prop_assert!(debt == 0 || found.planned.is_empty());
        prop_assert!(found.planned.iter().all(|it| !it.amount.is_zero()));
        // The same question has the same answer once it was carried out.
        let debt = Money::from_cents(debt).unwrap();
        let again = plan(
            &[given(&line, &money(&given_cents))],
            &paid(&money(&paid_cents)),
            Claimed { amount: debt, open: debt, billed: Money::ZERO },
        );
        prop_assert_eq!((again.over_award, again.claim_lowered), (Money::ZERO, Money::ZERO));
        prop_assert_eq!(again.planned, found.planned);
    }
}
