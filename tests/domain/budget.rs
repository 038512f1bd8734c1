//! The household's money before, during and after training.

use domain::{
    allowances::{granted::Assets, healthcare},
    answer::Answer,
    application::WorkEnd,
    benefit::{
        kind::Benefit,
        means::{MayPay, MeansContext, Receiver},
    },
    budget::{
        alternatives::{AlternativeChange, changed},
        bridging::{Bridging, BridgingContext, bridging},
        compute::{Explain, budget},
        household_money::{Budget, CarePeriod, Child, Cost, CostKind, Home, Household, Income, Partner},
    },
    calendar::Month,
    childcare::{
        situation::{Period, Situation},
        table::Care,
    },
    credit::status::CreditStatus,
    explain::Trace,
    funding::{Instrument, Purpose},
    money::{Difference, Money},
    training_window::Phase,
};
use proptest::{prelude::*, sample::select};
use rust_decimal::Decimal;

use crate::support::{day, euros, month};

pub(crate) fn income(gross: &str, net: &str) -> Income {
    Income::a_month(euros(gross), euros(net))
}

fn child(born: &str, care: Care, hours: u32, price: &str) -> Child {
    let care =
        CarePeriod { from: month("2000-01"), until: None, care, hours: hours.into(), price: euros(price) };
    Child { born: Some(month(born)), care: vec![care] }
}

/// The single mother of the article: stops working on 31 May for a course of six months.
pub(crate) fn story() -> Household {
    Household {
        training_from: day("2026-06-01"),
        training_until: day("2026-11-30"),
        work_hours: 20.into(),
        before: income("1950", "1780"),
        between: None,
        during: Income::default(),
        after: income("2600", "2200"),
        parent: vec![
            Period::new(Situation::Work, day("2020-01-01"), Some(day("2026-05-31"))),
            Period::new(Situation::UnaccreditedCourse, day("2026-06-01"), Some(day("2026-11-30"))),
        ],
        work_ends: WorkEnd::ForTraining,
        kept: None,
        partner: None,
        children: vec![
            child("2023-09", Care::DayCare, 87, "12.45"),
            child("2019-02", Care::AfterSchool, 65, "10.10"),
        ],
        home: Some(Home { rent: euros("640"), persons: 3, oldest: 34 }),
        assets: Assets::WithinLimit,
        costs: vec![Cost { month: month("2026-06"), kind: CostKind::Training, amount: euros("4950") }],
    }
}

pub(crate) fn of(home: &Household) -> Budget {
    budget(home, Explain::No).unwrap()
}

pub(crate) fn setting(benefit: Benefit, on: &str) -> BridgingContext {
    let means_context = MeansContext {
        benefit,
        supplement: Answer::No,
        has_statement: false,
        year: 2026,
        gifts_elsewhere: Money::ZERO,
    };
    BridgingContext { today: day(on), credit: CreditStatus::Unknown, means_context }
}

fn line(lines: &[Bridging], purpose: Purpose) -> Option<&Bridging> {
    lines.iter().find(|it| it.purpose == purpose)
}

#[test]
fn the_gap_opens_three_months_after_work_ended() {
    let found = of(&story());
    let gaps: Vec<String> = found
        .months
        .iter()
        .filter(|it| it.phase == Phase::During && !it.childcare_gap().is_zero())
        .map(|it| it.month.to_string())
        .collect();
    assert_eq!(gaps, ["2026-09", "2026-10", "2026-11"]);
    // 87 hours at 11.23 and 65 at 9.98, 96 %, whole euros: Besluit kinderopvangtoeslag art. 2-4.
    assert!(found.during().skip(3).all(|it| it.childcare_gap() == Money::euros(1_560)));
    let (first, last) = (found.months.first().unwrap().month, found.months.last().unwrap().month);
    assert_eq!([first, last], [month("2026-03"), month("2027-02")]);
}

#[test]
fn a_fall_in_june_changes_january_too() {
    let dear = Household { before: income("2900", "2300"), ..story() };
    let found = of(&dear);
    // 5 x 2,900 + 2,600 in December: the income of the year, for every month of it.
    assert_eq!(found.years[0].income_with, Money::euros(17_100));
    assert_eq!(found.years[0].income_without, Money::euros(34_800));
    let household = |income| healthcare::Household {
        income,
        partner: None,
        assets: Assets::WithinLimit,
        age: None,
        country_factor: Decimal::ONE,
    };
    let at = |euros| {
        healthcare::healthcare_allowance(2026, &household(Money::euros(euros)), Trace::off()).unwrap().month
    };
    assert_eq!(found.months[0].allowances.healthcare, at(17_100), "March, before the training");
    assert!(at(34_800) < at(17_100));
}

#[test]
fn a_year_is_the_sum_of_its_months() {
    let long = Household { training_until: day("2027-11-30"), ..story() };
    let found = of(&long);
    let shown: Vec<&_> = found.months.iter().filter(|it| it.month.year() == 2027).collect();
    assert_eq!(shown.len(), 12);
    let sum: Money = shown.iter().map(|it| it.allowances.total()).sum();
    let year = found.years.iter().find(|it| it.year == 2027).unwrap();
    assert_eq!(year.entitled, sum);
    assert!(year.provisional, "2027 has no complete table");
    assert!(shown.iter().all(|it| it.provisional));
}

#[test]
fn who_does_not_report_that_work_ended_pays_the_childcare_back() {
    let found = of(&story());
    let year = found.years[0];
    // September to December of 1,560: the lower income gives nothing more at 96 %.
    assert_eq!(year.settled(), Difference::between(Money::ZERO, Money::euros(4 * 1_560)));
    // With more income after the training it is the other way round: less of the yearly allowances.
    let short = Household { training_until: day("2026-08-31"), ..story() };
    let rich = Household { after: income("6000", "4000"), ..short.clone() };
    assert!(of(&rich).years[0].settled() < of(&short).years[0].settled());
}

#[test]
fn what_is_left_adds_up() {
    for it in of(&story()).months {
        let comes_in: Money = [it.net, it.allowances.total()].into_iter().sum();
        let goes_out: Money =
            [it.rent, it.childcare_costs, it.training_costs, it.preconditions].into_iter().sum();
        assert_eq!(it.left, Difference::between(comes_in, goes_out), "{}", it.month);
        assert_eq!(it.gap(), it.left_without.minus(it.left));
    }
}

#[test]
fn before_the_training_nothing_changes_at_the_same_yearly_income() {
    let same = Household { during: story().before, after: story().before, costs: Vec::new(), ..story() };
    let found = of(&same);
    let before: Vec<_> = found.months.iter().filter(|it| it.phase == Phase::Before).collect();
    assert_eq!(before.len(), 3);
    assert!(before.iter().all(|it| it.gap() == Difference::ZERO));
}

#[test]
fn birthdays_move_the_child_budget_from_the_month_after() {
    let mut home = story();
    // Twelve in July 2026: the increase begins in August.
    home.children = vec![child("2014-07", Care::AfterSchool, 10, "9.00")];
    let found = of(&home);
    let at = |text| found.months.iter().find(|it| it.month == month(text)).unwrap().allowances.child_budget;
    assert_eq!(at("2026-07"), at("2026-06"));
    // (2,580 + 3,416) / 12 and (2,580 + 724 + 3,416) / 12, down to whole euros.
    assert_eq!((at("2026-07"), at("2026-08")), (Money::euros(499), Money::euros(560)));
    // Eighteen in July: July still counts, August does not.
    home.children = vec![child("2008-07", Care::AfterSchool, 10, "9.00")];
    let found = of(&home);
    let at = |text| found.months.iter().find(|it| it.month == month(text)).unwrap().allowances.child_budget;
    assert!(!at("2026-07").is_zero());
    assert_eq!(at("2026-08"), Money::ZERO);
}

#[test]
fn care_that_changes_in_the_year_changes_from_that_month() {
    let mut home = story();
    let first = home.children[0].care[0];
    home.children[0].care = vec![
        CarePeriod { until: Some(month("2026-06")), ..first },
        CarePeriod { from: month("2026-07"), hours: 40.into(), ..first },
    ];
    let found = of(&home);
    let at = |text| *found.months.iter().find(|it| it.month == month(text)).unwrap();
    assert_eq!(at("2026-06").childcare_costs, euros("1739.65"));
    // 40 x 12.45 + 65 x 10.10.
    assert_eq!(at("2026-07").childcare_costs, euros("1154.50"));
    assert!(at("2026-07").allowances.childcare < at("2026-06").allowances.childcare);
}

#[test]
fn the_fund_bridges_the_lowest_gap_within_its_maxima() {
    let found = of(&story());
    let lines = bridging(&found, &setting(Benefit::None, "2026-03-02"));
    let childcare = line(&lines, Purpose::ChildcareBridging).unwrap();
    assert_eq!((childcare.from, childcare.months), (month("2026-09"), 3));
    assert_eq!((childcare.per_month, childcare.total), (Money::euros(1_560), Money::euros(4_680)));
    assert_eq!((childcare.instrument, childcare.receiver), (Instrument::Grant, Receiver::ThirdParty));
    let living = line(&lines, Purpose::Living).unwrap();
    assert_eq!((living.months, living.per_month), (6, Money::euros(1_200)), "the maximum of the regulation");
    assert_eq!(living.instrument, Instrument::PreFinancing);
    assert!(lines.iter().all(|it| it.may_pay == MayPay::Yes && !it.provisional));
}

#[test]
fn on_bijstand_money_to_live_on_waits_and_childcare_does_not() {
    let lines = bridging(&of(&story()), &setting(Benefit::Bijstand, "2026-03-02"));
    assert_eq!(line(&lines, Purpose::Living).unwrap().may_pay, MayPay::NeedsStatement);
    assert_eq!(line(&lines, Purpose::ChildcareBridging).unwrap().may_pay, MayPay::Yes);
}

#[test]
fn while_the_credit_law_is_open_only_gifts_are_proposed() {
    for (on, expect) in [("2026-11-19", Instrument::PreFinancing), ("2026-11-20", Instrument::Grant)] {
        let lines = bridging(&of(&story()), &setting(Benefit::None, on));
        assert_eq!(line(&lines, Purpose::Living).unwrap().instrument, expect, "{on}");
    }
}

#[test]
fn steps_are_there_when_somebody_asks() {
    assert!(of(&story()).calculations.is_empty());
    let found = budget(&story(), Explain::Yes).unwrap();
    let mut schemes: Vec<&str> = found.calculations.iter().map(|it| it.scheme).collect();
    schemes.sort_unstable();
    schemes.dedup();
    assert_eq!(schemes, ["huurtoeslag", "kinderopvangtoeslag", "kindgebonden-budget", "zorgtoeslag"]);
    assert!(found.calculations.iter().all(|it| !it.steps.is_empty()));
    assert_eq!(found.months, of(&story()).months, "with steps or without, the amounts are the same");
}

fn households() -> impl Strategy<Value = Household> {
    let euro = |range: std::ops::Range<u32>| range.prop_map(Money::euros);
    let situations = select(vec![Situation::Work, Situation::Ww, Situation::AccreditedEducation]);
    let income = (euro(0..5_000), euro(0..4_000)).prop_map(|(gross, net)| Income::a_month(gross, net));
    (
        income.clone(),
        income.clone(),
        income,
        any::<bool>(),
        situations,
        0_u32..250,
        euro(300..1_500),
        0_i64..700,
    )
        .prop_map(|(before, during, other, has_partner, situation, hours, rent, days)| {
            let mut home = story();
            home.training_until = home.training_from + chrono::Duration::days(days);
            home.parent[1].until = Some(home.training_until);
            (home.before, home.during, home.after) = (before, during, before);
            home.children[0].care[0].hours = hours.into();
            home.home = Some(Home { rent, persons: 3, oldest: 34 });
            home.partner = has_partner.then(|| Partner {
                income: other,
                periods: vec![Period::new(situation, day("2020-01-01"), None)],
            });
            home
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_children_changes_nothing(home in households()) {
        let mut turned = home.clone();
        turned.children.reverse();
        prop_assert_eq!(of(&home).months, of(&turned).months);
    }

    #[test]
    fn every_year_adds_up_and_no_month_is_missed(home in households()) {
        let found = of(&home);
        for pair in found.months.windows(2) {
            prop_assert_eq!(pair[0].month.plus(1), pair[1].month);
        }
        for year in &found.years {
            let shown: Vec<_> = found.months.iter().filter(|it| it.month.year() == year.year).collect();
            let sum: Money = shown.iter().map(|it| it.allowances.total()).sum();
            prop_assert!(sum <= year.entitled);
            prop_assert!(shown.len() < 12 || sum == year.entitled);
        }
    }

    #[test]
    fn bridging_never_gives_a_month_more_than_its_gap(home in households()) {
        let found = of(&home);
        for it in bridging(&found, &setting(Benefit::None, "2026-03-02")) {
            for step in 0..it.months {
                let month = it.from.plus(i32::try_from(step).unwrap());
                let of_month = found.months.iter().find(|it| it.month == month).unwrap();
                let gap = match it.purpose {
                    Purpose::ChildcareBridging => of_month.childcare_gap(),
                    _ => of_month.gap().size(),
                };
                prop_assert!(it.per_month <= gap);
            }
        }
    }

    #[test]
    fn swapping_the_partners_changes_no_allowance(home in households()) {
        let Some(partner) = &home.partner else { return Ok(()) };
        // Both earn the same in every month, so that only who is who differs.
        let both = partner.income;
        let plain = Household { before: both, during: both, after: both, ..home.clone() };
        let mut swapped = plain.clone();
        swapped.partner = Some(Partner { income: both, periods: plain.parent.clone() });
        swapped.parent = partner.periods.clone();
        let allowances = |it: &Household| -> Vec<_> { of(it).months.iter().map(|it| it.allowances).collect() };
        prop_assert_eq!(allowances(&plain), allowances(&swapped));
    }

    #[test]
    fn starting_later_moves_the_same_months(home in households()) {
        let later = changed(&home, AlternativeChange::StartLater { works_longer: true }).unwrap();
        prop_assert_eq!(Month::of(later.training_from), Month::of(home.training_from).plus(1));
        prop_assert_eq!(later.before, home.before);
    }
}
