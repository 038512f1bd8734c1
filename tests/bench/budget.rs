//! Budgets of households on one core: how many a second, and what of it each part takes.

use std::{hint::black_box, time::Instant};

use chrono::NaiveDate;
use domain::{
    allowances::{
        child_budget::{self, child_budget},
        granted::Assets,
        healthcare::{self, Insured, healthcare_allowance},
        rent::{self, rent_allowance},
    },
    application::WorkEnd,
    budget::{
        compute::{Explain, budget},
        household_money::{CarePeriod, Child, Home, Household, Income},
    },
    calendar::Month,
    childcare::{
        allowance::{ChildCare, childcare_allowance},
        entitlement::Rules,
        situation::{Period, Situation},
        table::Care,
    },
    explain::Trace,
    money::Money,
};
use rand::{RngExt, SeedableRng, rngs::StdRng};
use rust_decimal::Decimal;

/// Households of one round, and how many rounds.
const HOUSEHOLDS: usize = 2_000;
const ROUNDS: usize = 20;

/// Median seconds of a round, and what a round of so many takes a second.
fn rounds(mut body: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let began = Instant::now();
            body();
            began.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[ROUNDS / 2]
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// A parent alone with two children in care who stops working for eighteen months of training: 24 months are shown.
fn somebody(dice: &mut StdRng) -> Household {
    let gross = Money::euros(dice.random_range(15_000..60_000));
    let care = |kind, hours: u32, born: u32| Child {
        born: Month::new(2016, born).ok(),
        care: vec![CarePeriod {
            from: Month::of(day(2020, 1, 1)),
            until: None,
            care: kind,
            hours: hours.into(),
            price: Money::euros(10),
        }],
    };
    let children = vec![
        care(Care::DayCare, dice.random_range(40..200), dice.random_range(1..13)),
        care(Care::AfterSchool, dice.random_range(20..90), dice.random_range(1..13)),
    ];
    let working = Period::new(Situation::Work, day(2020, 1, 1), Some(day(2026, 3, 31)));
    let course = Period::new(Situation::UnaccreditedCourse, day(2026, 4, 1), Some(day(2027, 9, 30)));
    Household {
        training_from: day(2026, 4, 1),
        training_until: day(2027, 9, 30),
        work_hours: 24.into(),
        before: Income { gross_year: gross, net: Money::euros(1_700) },
        between: None,
        during: Income::default(),
        after: Income::default(),
        parent: vec![working, course],
        work_ends: WorkEnd::ForTraining,
        kept: None,
        partner: None,
        children,
        home: Some(Home { rent: Money::euros(dice.random_range(400..1_000)), persons: 3, oldest: 34 }),
        assets: Assets::WithinLimit,
        costs: Vec::new(),
    }
}

/// Prints households a second, and microseconds a household by part.
pub(crate) fn measure() {
    let mut dice = StdRng::seed_from_u64(2026);
    let homes: Vec<Household> = (0..HOUSEHOLDS).map(|_| somebody(&mut dice)).collect();
    let of = |seconds: f64| seconds * 1e6 / f64::from(u32::try_from(HOUSEHOLDS).unwrap_or(1));
    println!("== household budgets, 24 months, two children, one core");
    let whole = rounds(|| {
        for home in &homes {
            black_box(budget(black_box(home), Explain::No).is_ok());
        }
    });
    let explained = rounds(|| {
        for home in &homes {
            black_box(budget(black_box(home), Explain::Yes).is_ok());
        }
    });
    println!("{:44} {:9.0} a second, {:6.1} µs each", "a budget", 1e6 / of(whole), of(whole));
    println!(
        "{:44} {:9.0} a second, {:6.1} µs each",
        "the same with every step explained",
        1e6 / of(explained),
        of(explained)
    );
    let rules = Rules::bundled();
    let march = Month::of(day(2026, 3, 1));
    part(
        "right, 36 months, twice",
        of(rounds(|| {
            for home in &homes {
                for step in 0..72 {
                    black_box(rules.household_ground(&home.parent, None, march.plus(step % 36)).is_ok());
                }
            }
        })),
    );
    part(
        "childcare allowance, 3 years, twice",
        of(rounds(|| {
            for home in &homes {
                let care: Vec<ChildCare> = home
                    .children
                    .iter()
                    .flat_map(|it| it.care.iter())
                    .map(|it| ChildCare { care: it.care, hours: it.hours, price: it.price })
                    .collect();
                for _ in 0..6 {
                    black_box(
                        childcare_allowance(march, home.before.gross_year, &care, Trace::off()).is_ok(),
                    );
                }
            }
        })),
    );
    schemes(&homes, of);
    println!();
}

fn part(name: &str, micros: f64) {
    println!("  of which {name:34} {micros:25.1} µs");
}

fn schemes(homes: &[Household], of: impl Fn(f64) -> f64) {
    part(
        "healthcare allowance, 3 years, twice",
        of(rounds(|| {
            for home in homes {
                let asked = healthcare::Household {
                    income: home.before.gross_year,
                    partner: None::<Insured>,
                    assets: home.assets,
                    age: None,
                    country_factor: Decimal::ONE,
                };
                for _ in 0..6 {
                    black_box(healthcare_allowance(2026, &asked, Trace::off()).is_ok());
                }
            }
        })),
    );
    part(
        "rent allowance, 3 years, twice",
        of(rounds(|| {
            for home in homes {
                let Some(rented) = home.home else { continue };
                let asked = rent::Household {
                    income: home.before.gross_year,
                    persons: rented.persons,
                    has_partner: false,
                    oldest: rented.oldest,
                    youth_exception: true,
                    rent: rented.rent,
                    service_costs: &[],
                    assets: home.assets,
                };
                for _ in 0..6 {
                    black_box(rent_allowance(2026, &asked, Trace::off()).is_ok());
                }
            }
        })),
    );
    part(
        "child budget, 3 years and birthdays, twice",
        of(rounds(|| {
            for home in homes {
                let asked = child_budget::Household {
                    income: home.before.gross_year,
                    has_partner: false,
                    assets: home.assets,
                    ages: &[9, 10],
                };
                for _ in 0..18 {
                    black_box(child_budget(2026, &asked, Trace::off()).is_ok());
                }
            }
        })),
    );
}
