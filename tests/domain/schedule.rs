//! Schedules against published ones, line by line (requirements PF2 to PF6, G3 to G5).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    lending::{
        day_count::DayCount,
        schedule::{Every, Grace, LoanPlan, Method, ScheduleError, ScheduleLine, schedule},
    },
    money::Money,
};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::support::{cases, csv, day, euros};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    method: String,
    principal: String,
    #[serde(default)]
    rate: String,
    instalments: u32,
    from: String,
    #[serde(default)]
    first_due: Option<String>,
    #[serde(default)]
    every_days: Option<u32>,
    day_count: DayCount,
    unit: String,
    #[serde(default)]
    instalment: Option<String>,
    #[serde(default)]
    round_up: bool,
    #[serde(default)]
    no_payment: u32,
    #[serde(default)]
    interest_only: u32,
    #[serde(default)]
    interest_free: u32,
    #[serde(default)]
    deferred_interest: u32,
    /// `due principal interest balance`; a line that starts with its number stands at that place.
    expect: Vec<String>,
    #[serde(default)]
    count: Option<usize>,
    #[serde(default)]
    total_interest: Option<String>,
    ground: String,
}

fn plan(case: &Case) -> LoanPlan {
    let from = day(&case.from);
    let every = case.every_days.map_or(Every::Month, Every::Days);
    LoanPlan {
        method: match case.method.as_str() {
            "interest_free" => Method::InterestFree,
            "annuity" => Method::Annuity,
            "linear" => Method::Linear,
            _ => Method::FixedAmount,
        },
        principal: euros(&case.principal),
        annual_rate: if case.rate.is_empty() { Decimal::ZERO } else { rate(&case.rate) },
        instalments: case.instalments,
        from,
        first_due: case.first_due.as_deref().map_or_else(|| every.step(from, 1), day),
        every,
        day_count: case.day_count,
        instalment: case.instalment.as_deref().map(euros),
        unit: euros(&case.unit),
        round_up: case.round_up,
        grace: Grace {
            no_payment: case.no_payment,
            interest_only: case.interest_only,
            interest_free: case.interest_free,
            deferred_interest: case.deferred_interest,
        },
    }
}

/// Months without interest; each test changes what it is about.
pub(crate) fn plain(principal: Money, instalments: u32, from: &str) -> LoanPlan {
    let from = day(from);
    LoanPlan {
        method: Method::InterestFree,
        principal,
        annual_rate: Decimal::ZERO,
        instalments,
        from,
        first_due: Every::Month.step(from, 1),
        every: Every::Month,
        day_count: DayCount::Thirty360,
        instalment: None,
        unit: Money::CENT,
        round_up: false,
        grace: Grace::default(),
    }
}

fn rate(percent: &str) -> Decimal {
    percent.parse::<Decimal>().unwrap() / Decimal::ONE_HUNDRED
}

fn shown(line: &ScheduleLine) -> String {
    format!(
        "{} {} {} {}",
        line.due,
        line.principal.decimal(),
        line.interest.decimal(),
        line.balance.decimal()
    )
}

#[test]
fn schedules_are_as_published() {
    for case in cases::<Case>(include_str!("../cases/schedules.toml")) {
        let lines = schedule(&plan(&case)).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        for (place, expected) in case.expect.iter().enumerate() {
            let (place, expected) = match expected.split_once(": ") {
                Some((number, rest)) => (number.parse::<usize>().unwrap() - 1, rest),
                None => (place, expected.as_str()),
            };
            assert_eq!(shown(&lines[place]), expected, "{} line {} ({})", case.name, place + 1, case.ground);
        }
        if let Some(count) = case.count {
            assert_eq!(lines.len(), count, "{}", case.name);
        }
        if let Some(total) = &case.total_interest {
            let interest: Money = lines.iter().map(|it| it.interest).sum();
            assert_eq!(interest, euros(total), "{}", case.name);
        }
    }
}

/// Column by column from the published tables of single annuities.
#[test]
fn annuities_are_as_published_for_each_day_count() {
    let mut vectors: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for row in csv(include_str!("../cases/annuities.csv")) {
        vectors.entry(row[0].clone()).or_default().push(row);
    }
    for (name, rows) in vectors {
        let day_count = match rows[0][3].as_str() {
            "30/360" => DayCount::Thirty360,
            "act/365" => DayCount::Actual365,
            _ => DayCount::ActualActual,
        };
        let rate = rate(&rows[0][2]);
        let method = if rate.is_zero() { Method::InterestFree } else { Method::Annuity };
        let lines = schedule(&LoanPlan {
            method,
            principal: euros(&rows[0][1]),
            annual_rate: rate,
            instalments: u32::try_from(rows.len()).unwrap(),
            from: day(&rows[0][5]),
            first_due: day(&rows[0][6]),
            every: Every::Month,
            day_count,
            instalment: None,
            unit: Money::CENT,
            round_up: false,
            grace: Grace::default(),
        })
        .unwrap();
        for (line, row) in lines.iter().zip(&rows) {
            let expected = [&row[6], &row[7], &row[8], &row[9], &row[10]].map(String::as_str);
            let found = [
                line.due.to_string(),
                line.total().decimal().to_string(),
                line.interest.decimal().to_string(),
                line.principal.decimal().to_string(),
                line.balance.decimal().to_string(),
            ];
            assert_eq!(found.each_ref().map(String::as_str), expected, "{name} line {}", row[4]);
        }
    }
}

fn any_plan() -> impl Strategy<Value = LoanPlan> {
    let method = prop_oneof![Just(Method::InterestFree), Just(Method::Annuity), Just(Method::Linear)];
    let days = [DayCount::Thirty360, DayCount::Actual365, DayCount::ActualActual];
    let grace = (0..4_u32, 0..4_u32, 0..4_u32, 0..4_u32);
    (method, 1..5_000_000_i64, 0..2_500_i64, 5..121_u32, 0..3_000_i64, 0..3_usize, grace, prop::bool::ANY)
        .prop_map(move |(method, cents, rate, instalments, start, count, grace, whole)| {
            let from: NaiveDate = day("2024-01-01") + chrono::Duration::days(start);
            LoanPlan {
                method,
                principal: Money::from_cents(cents).unwrap(),
                annual_rate: if method == Method::InterestFree {
                    Decimal::ZERO
                } else {
                    Decimal::new(rate, 4)
                },
                instalments,
                from,
                first_due: Every::Month.step(from, 1),
                every: Every::Month,
                day_count: days[count],
                instalment: None,
                unit: if whole { Money::euros(1) } else { Money::CENT },
                round_up: false,
                grace: Grace {
                    no_payment: grace.0,
                    interest_only: grace.1,
                    interest_free: grace.2,
                    deferred_interest: grace.3,
                },
            }
        })
}

proptest! {
    /// Invariants 2, 3 and 4: all principal comes back, balances form a chain, the last instalment is above zero.
    #[test]
    fn a_schedule_ends_at_zero(plan in any_plan()) {
        let lines = schedule(&plan).unwrap();
        let mut balance = plan.principal;
        for line in &lines {
            balance = balance.checked_sub(line.principal).expect("never below zero");
            prop_assert_eq!(balance, line.balance);
        }
        prop_assert!(balance.is_zero());
        // Interest that was put off is asked in the end: with and without putting it off it comes to the same.
        let at_once = Grace { deferred_interest: 0, no_payment: 0, interest_only: plan.grace.interest_only.max(plan.grace.no_payment), ..plan.grace };
        let interest = |lines: &[ScheduleLine]| lines.iter().map(|it| it.interest).sum::<Money>();
        prop_assert_eq!(interest(&lines), interest(&schedule(&LoanPlan { grace: at_once, ..plan }).unwrap()));
        let last = lines.last().unwrap();
        prop_assert!(!last.total().is_zero());
        prop_assert!(lines.len() <= plan.instalments as usize);
        prop_assert!(lines.windows(2).all(|it| it[0].due < it[1].due));
    }
}

#[test]
fn what_leads_nowhere_is_refused() {
    let interest_free = plain(Money::euros(1_000), 12, "2026-01-31");
    let good = LoanPlan { method: Method::Annuity, annual_rate: rate("12"), ..interest_free };
    let wrong = |change: fn(&mut LoanPlan)| {
        let mut plan = good;
        change(&mut plan);
        schedule(&plan).map(|it| it.len())
    };
    assert_eq!(wrong(|it| it.instalments = 0), Err(ScheduleError::Instalments));
    assert_eq!(wrong(|it| it.instalments = 601), Err(ScheduleError::Instalments));
    // Rounded to the cent, the last of so many are repaid already.
    assert_eq!(wrong(|it| it.instalments = 600), Ok(585));
    assert_eq!(wrong(|it| it.method = Method::InterestFree), Err(ScheduleError::InterestFree));
    assert_eq!(wrong(|it| it.annual_rate = Decimal::new(101, 2)), Err(ScheduleError::Rate));
    assert_eq!(wrong(|it| it.annual_rate = Decimal::ONE), Ok(12));
    assert_eq!(wrong(|it| it.grace.no_payment = 12), Err(ScheduleError::Grace));
    assert_eq!(wrong(|it| it.grace.no_payment = 11), Ok(12));
    assert_eq!(wrong(|it| it.method = Method::FixedAmount), Err(ScheduleError::NoInstalment));
    assert_eq!(
        wrong(|it| (it.method, it.instalment) = (Method::FixedAmount, Some(Money::euros(10)))),
        Err(ScheduleError::NeverRepaid)
    );
    assert_eq!(
        wrong(|it| (it.method, it.instalment) = (Method::FixedAmount, Some(Money::euros(100)))),
        Ok(11)
    );
}

#[test]
fn due_days_keep_their_anchor() {
    let plan = plain(Money::euros(500), 5, "2027-12-31");
    let days: Vec<String> = schedule(&plan).unwrap().iter().map(|it| it.due.to_string()).collect();
    assert_eq!(days, ["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31"]);
}

#[test]
fn years_between_days() {
    let years = |count: DayCount, from: &str, to: &str| {
        count.years(day(from), day(to)).round_dp(10).normalize().to_string()
    };
    assert_eq!(years(DayCount::Thirty360, "2026-01-31", "2026-02-28"), "0.0833333333");
    assert_eq!(years(DayCount::Thirty360, "2026-01-15", "2027-01-15"), "1");
    // 17 of the 31 days of January.
    assert_eq!(
        years(DayCount::Thirty360, "2026-01-15", "2026-02-01"),
        (Decimal::from(17) / Decimal::from(372)).round_dp(10).to_string()
    );
    assert_eq!(years(DayCount::Actual365, "2024-01-01", "2025-01-01"), "1.002739726");
    assert_eq!(years(DayCount::ActualActual, "2024-01-01", "2025-01-01"), "1");
    assert_eq!(
        years(DayCount::ActualActual, "2023-07-01", "2024-07-01"),
        (Decimal::from(184) / Decimal::from(365) + Decimal::from(182) / Decimal::from(366))
            .round_dp(10)
            .to_string()
    );
    assert_eq!(years(DayCount::Actual365, "2026-03-02", "2026-03-02"), "0");
}
