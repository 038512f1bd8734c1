//! The present life carried on, other ways to do a training, and the picture of all of them.

use domain::{
    answer::Answer,
    application::WorkEnd,
    benefit::kind::Benefit,
    budget::{
        alternatives::{Alternative, AlternativeChange, Openings, alternatives},
        bridging::bridging,
        household_money::{Household, Income},
        picture::{FundMonth, Present, picture, proposed, years},
    },
    childcare::situation::{Period, Situation},
    evidence::{Body, Consent},
    funding::{Instrument, Purpose},
    money::{Difference, Money},
    training_window::Phase,
};

use crate::{
    budget::{income, of, setting, story},
    support::{day, euros, month},
};

fn openings(on: &str) -> Openings {
    let consent = Consent::NotAsked;
    Openings { today: day(on), benefit: Benefit::None, consent, accredited: Answer::No }
}

fn ways(home: &Household, open: &Openings) -> Vec<Alternative> {
    alternatives(home, &of(home), open).unwrap()
}

#[test]
fn other_ways_are_calculated_as_whole_lives() {
    let found = ways(&story(), &openings("2026-03-02"));
    let changes: Vec<AlternativeChange> = found.iter().map(|it| it.change).collect();
    let keep = AlternativeChange::KeepWork { hours: 4, until: day("2026-08-31") };
    assert_eq!(changes, [keep, AlternativeChange::Accredited]);
    // Three months of the right, and three months of a fifth of 1,780: the yearly allowances give a little back.
    assert_eq!(found[0].wage, Some(euros("356.00")));
    assert_eq!(found[0].childcare, Difference::between(Money::euros(3 * 1_560), Money::ZERO));
    assert_eq!(found[0].budget.childcare_lost(), Money::ZERO, "some work keeps the right");
    let nets: Vec<Money> = found[0].budget.during().map(|it| it.net).collect();
    let (kept, none) = (euros("356.00"), Money::ZERO);
    assert_eq!(nets, [kept, kept, kept, none, none, none]);
    assert_eq!(found[1].saves, Difference::between(Money::euros(3 * 1_560), Money::ZERO));
}

#[test]
fn who_stopped_or_was_refused_is_not_sent_there_again() {
    // The day after the last working day is the first of the course, which is then not begun otherwise.
    assert!(ways(&story(), &openings("2026-06-01")).is_empty());
    let mut gone = stops_early();
    gone.parent[0].until = Some(day("2026-05-31"));
    let changes: Vec<_> = ways(&gone, &openings("2026-06-01")).iter().map(|it| it.change).collect();
    assert_eq!(changes, [AlternativeChange::Accredited], "work that ended is not kept");
    let last_day = ways(&story(), &openings("2026-05-31"));
    assert_eq!(last_day.len(), 2);

    let mut ww = story();
    ww.parent.push(Period::new(Situation::Ww, day("2026-06-01"), Some(day("2026-11-30"))));
    let consent = |consent| {
        let open = Openings { benefit: Benefit::Ww, consent, ..openings("2026-03-02") };
        ways(&ww, &open).into_iter().find(|it| it.change == AlternativeChange::WithConsent(Body::Uwv))
    };
    assert_eq!(consent(Consent::Asked).unwrap().budget.childcare_lost(), Money::ZERO);
    assert!(consent(Consent::Refused).is_none());
}

/// Stops three months before the training starts; nothing comes in between.
fn stops_early() -> Household {
    let mut home = Household { between: Some(Income::default()), ..story() };
    (home.training_from, home.training_until) = (day("2026-09-01"), day("2027-02-28"));
    let course = Period::new(Situation::UnaccreditedCourse, day("2026-09-01"), Some(day("2027-02-28")));
    home.parent[1] = course;
    home
}

#[test]
fn the_other_life_keeps_wage_and_allowance_together() {
    // However long before the training work is given up for it, the present life carried on is the same.
    let left = |last: &str| -> Vec<Difference> {
        let mut home = stops_early();
        home.parent[0].until = Some(day(last));
        of(&home).during().map(|it| it.left_without).collect()
    };
    assert_eq!(left("2026-05-31"), left("2026-08-31"));
    // Work that ends anyway ends there too, and the right three months after it.
    let mut anyway = Household { work_ends: WorkEnd::Anyway, ..stops_early() };
    anyway.between = Some(income("1500", "1200"));
    let found = of(&anyway);
    assert_eq!(found.months[0].month, month("2026-05"));
    assert!(found.months.iter().all(|it| it.right_without.is_ok() == (it.month <= month("2026-08"))));
    assert!(found.during().all(|it| it.childcare_gap().is_zero()));
    assert_eq!(found.years[0].income_without, Money::euros(5 * 1_950 + 7 * 1_500));
}

#[test]
fn between_work_and_training_nothing_is_invented() {
    let found = of(&stops_early());
    let nets: Vec<(String, Money)> = found
        .months
        .iter()
        .take_while(|it| it.phase == Phase::Before)
        .map(|it| (it.month.to_string(), it.net))
        .collect();
    let expect = [("2026-05", "1780"), ("2026-06", "0"), ("2026-07", "0"), ("2026-08", "0")];
    assert_eq!(nets, expect.map(|(month, net)| (month.to_owned(), euros(net))));
    // Five months of 1,950, and nothing from then on.
    assert_eq!(found.years[0].income_with, Money::euros(9_750));
    let on_benefit = Household { between: Some(income("1400", "1250")), ..stops_early() };
    assert_eq!(of(&on_benefit).years[0].income_with, Money::euros(9_750 + 3 * 1_400));
}

#[test]
fn one_picture_of_now_during_and_after() {
    let found = of(&story());
    let fund = proposed(&bridging(&found, &setting(Benefit::None, "2026-03-02")));
    let seen = picture(&story(), &found, &fund, month("2026-03")).unwrap();
    let months = &found.months;
    assert_eq!(seen.now.left, months[0].left_without);
    // June carries the fees of the school: they are no money to live on.
    assert_eq!(seen.without.month, month("2026-09"));
    assert_eq!(seen.without.left, months[6].left);
    let paid = Difference::between(Money::euros(1_560 + 1_200), Money::ZERO);
    assert_eq!(seen.without.left.plus(paid), seen.with.left);
    assert_eq!((seen.once.costs, seen.once.paid), (euros("4950"), Money::ZERO));
    assert_eq!(seen.open(), seen.now.left.minus(seen.with.left).size());
    let parts: Vec<(Purpose, u32)> = seen.parts.iter().map(|it| (it.purpose, it.months)).collect();
    assert_eq!(parts, [(Purpose::ChildcareBridging, 3), (Purpose::Living, 6)]);
    let sums: Vec<(i32, Money, Money)> =
        years(&fund).iter().map(|it| (it.year, it.total, it.waits)).collect();
    assert_eq!(sums, [(2026, Money::euros(3 * 1_560 + 6 * 1_200), Money::ZERO)]);
    assert!(picture(&story(), &found, &[], month("2026-03")).unwrap().parts.is_empty());
}

#[test]
fn only_childcare_of_a_year_without_complete_table_waits() {
    let mut home = stops_early();
    home.parent[0].until = Some(day("2026-08-31"));
    let found = of(&home);
    let fund = proposed(&bridging(&found, &setting(Benefit::None, "2026-03-02")));
    let a_month = |purpose| fund.iter().find(|it| it.purpose == purpose).unwrap().amount;
    let (childcare, living) = (a_month(Purpose::ChildcareBridging), a_month(Purpose::Living));
    let times = |amount: Money, months: usize| -> Money { std::iter::repeat_n(amount, months).sum() };
    let seen: Vec<(i32, Money, Money)> =
        years(&fund).iter().map(|it| (it.year, it.total, it.waits)).collect();
    // September to November keep the right; the table of 2027 is announced only.
    let (now, later) = (childcare.plus(times(living, 4)), times(childcare, 2).plus(times(living, 2)));
    assert_eq!(seen, [(2026, now, Money::ZERO), (2027, later, times(childcare, 2))]);
}

#[test]
fn the_present_life_is_named_for_what_it_is() {
    let (home, found) = (stops_early(), of(&stops_early()));
    for (on, expect) in [
        ("2026-05", Present::Now),
        ("2026-06", Present::WithWork),
        ("2026-08", Present::WithWork),
        ("2026-09", Present::BeforeTraining),
    ] {
        assert_eq!(picture(&home, &found, &[], month(on)).unwrap().present, expect, "{on}");
    }
    // Work that ends anyway: who looks after it ended sees the life without it.
    let anyway =
        Household { work_ends: WorkEnd::Anyway, between: Some(income("1500", "1200")), ..stops_early() };
    let (before, after) = (month("2026-05"), month("2026-06"));
    let found = of(&anyway);
    let now = |on| picture(&anyway, &found, &[], on).unwrap().now;
    assert_eq!((now(before).month, now(after).month), (before, after));
    assert!(now(after).left < now(before).left);
}

#[test]
fn what_is_left_between_work_and_training_is_shown() {
    let found = of(&stops_early());
    let seen = picture(&stops_early(), &found, &[], month("2026-05")).unwrap();
    let months = found.months.iter().filter(|it| it.phase == Phase::Before && month("2026-05") < it.month);
    assert_eq!(seen.between.unwrap().left, months.map(|it| it.left_to_live_on()).min().unwrap());
    let whole = of(&story());
    assert!(picture(&story(), &whole, &[], month("2026-05")).unwrap().between.is_none());
}

#[test]
fn two_lines_of_one_purpose_are_one_amount_a_month() {
    let found = of(&story());
    let line = |on: &str, amount| FundMonth {
        month: month(on),
        purpose: Purpose::Living,
        instrument: Instrument::Grant,
        amount: Money::euros(amount),
    };
    let fund = [line("2026-06", 300), line("2026-06", 200), line("2026-07", 500), line("2026-08", 300)];
    let seen = picture(&story(), &found, &fund, month("2026-05")).unwrap();
    let parts: Vec<(Money, u32)> = seen.parts.iter().map(|it| (it.per_month, it.months)).collect();
    assert_eq!(parts, [(Money::euros(500), 2), (Money::euros(300), 1)]);
}

#[test]
fn work_that_runs_into_the_training_is_paid_up_to_its_last_month() {
    let mut home = stops_early();
    home.parent[0].until = Some(day("2026-10-15"));
    home.during = income("700", "640");
    let nets: Vec<Money> = of(&home).during().map(|it| it.net).collect();
    let (wage, after) = (euros("1780"), euros("640"));
    assert_eq!(nets, [wage, wage, after, after, after, after]);
}

#[test]
fn a_training_longer_than_what_is_looked_at_has_a_picture() {
    let long = Household { training_until: day("2032-05-31"), ..story() };
    let found = of(&long);
    assert_eq!(found.during().count(), 60);
    assert!(picture(&long, &found, &[], month("2026-05")).is_some());
}
