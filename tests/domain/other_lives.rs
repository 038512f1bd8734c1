//! The present life carried on, other ways to do a training, and the picture of all of them.

use domain::{
    answer::Answer,
    application::WorkEnd,
    benefit::kind::Benefit,
    budget::{
        alternatives::{Alternative, AlternativeChange, Openings, alternatives},
        bridging::bridging,
        household_money::{Household, Income},
        picture::{FundMonth, picture, proposed, years},
    },
    childcare::situation::{Period, Situation},
    evidence::{Body, Consent},
    funding::Purpose,
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
    let gone = ways(&story(), &openings("2026-06-01"));
    assert_eq!(gone.iter().map(|it| it.change).collect::<Vec<_>>(), [AlternativeChange::Accredited]);
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
    assert_eq!(found.months[0].month, month("2026-06"));
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
    let seen = picture(&found, &fund).unwrap();
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
    let years: Vec<(i32, Money, bool)> = seen.years.iter().map(|it| (it.year, it.total, it.waits)).collect();
    assert_eq!(years, [(2026, Money::euros(3 * 1_560 + 6 * 1_200), false)]);
    assert!(picture(&found, &[]).unwrap().parts.is_empty());
}

#[test]
fn a_year_without_complete_table_waits_and_the_other_does_not() {
    let mut home = stops_early();
    home.parent[0].until = Some(day("2026-08-31"));
    let found = of(&home);
    let fund = proposed(&bridging(&found, &setting(Benefit::None, "2026-03-02")));
    let childcare: Vec<FundMonth> =
        fund.into_iter().filter(|it| it.purpose == Purpose::ChildcareBridging).collect();
    let seen: Vec<(i32, Money, bool)> =
        years(&found, &childcare).iter().map(|it| (it.year, it.total, it.waits)).collect();
    let a_month = childcare[0].amount;
    let twice = a_month.plus(a_month);
    assert_eq!(seen, [(2026, a_month, false), (2027, twice, true)]);
}
