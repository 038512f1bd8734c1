//! Loans with what happened to them: published tables, and what holds for any history (requirements PF8 to PF15, LG6).

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::{
    ledger::Account,
    lending::{
        day_count::DayCount,
        history::{Extra, LoanEvent, LoanEventKind, LoanHistory, fold},
        posting::{Posting, difference},
        schedule::{Every, LoanPlan, Method},
    },
    money::Money,
};
use proptest::{prelude::*, sample::Index};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::{
    schedule::plain,
    support::{cases, day, euros},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    plan: String,
    /// `day kind …`, in order of arrival.
    events: Vec<String>,
    /// `due principal interest balance paid`
    expect: Vec<String>,
    ground: String,
}

fn plan(name: &str) -> LoanPlan {
    let of = |principal: &str, instalments: u32, from: &str| LoanPlan {
        unit: euros("1.00"),
        ..plain(euros(principal), instalments, from)
    };
    let every = |days: u32, plan: LoanPlan| LoanPlan { every: Every::Days(days), ..plan };
    let down = |principal: &str| {
        let plan = of(principal, 4, "2024-01-01");
        every(15, LoanPlan { first_due: plan.from, ..plan })
    };
    match name {
        // The instalment of 862 is the source's: 30 days a month in a year of 365.
        "daily" => LoanPlan {
            method: Method::Annuity,
            annual_rate: Decimal::new(12, 2),
            day_count: DayCount::Actual365,
            instalment: Some(euros("862.00")),
            ..of("5000.00", 6, "2022-11-01")
        },
        "three months" => of("3000.00", 3, "2023-07-01"),
        "three months of 2023" => of("3000.00", 3, "2023-01-01"),
        "thirty days" => {
            let plan = of("500.00", 1, "2023-07-01");
            every(30, LoanPlan { first_due: day("2023-07-31"), ..plan })
        }
        principal => down(principal),
    }
}

fn event(text: &str) -> LoanEvent {
    let mut words = text.split(' ');
    let on = day(words.next().unwrap());
    let kind = words.next().unwrap();
    let rest: Vec<&str> = words.collect();
    let kind = match kind {
        "payment" => LoanEventKind::Payment {
            amount: euros(rest[0]),
            extra: rest.get(1).map(|it| match *it {
                "next" => Extra::Next,
                "shorten" => Extra::Shorten,
                "lower" => Extra::Lower,
                other => panic!("{other}"),
            }),
        },
        "tranche" => LoanEventKind::Tranche(euros(rest[0])),
        "cost" => LoanEventKind::Cost(euros(rest[0])),
        "pause" => LoanEventKind::Pause { from: day(rest[0]), periods: rest[1].parse().unwrap() },
        "shift" => LoanEventKind::Shift { from: day(rest[0]), to: day(rest[1]) },
        "extend" => LoanEventKind::Extend { from: day(rest[0]), periods: rest[1].parse().unwrap() },
        "re_amortise" => LoanEventKind::ReAmortise,
        "re_age" => LoanEventKind::ReAge {
            first_due: day(rest[0]),
            instalments: rest[1].parse().unwrap(),
            every: Some(if rest[2] == "month" {
                Every::Month
            } else {
                Every::Days(rest[2].parse().unwrap())
            }),
        },
        other => panic!("{other}"),
    };
    LoanEvent { on, kind }
}

#[test]
fn published_histories_line_by_line() {
    let cases: Vec<Case> = cases(include_str!("../cases/histories.toml"));
    for case in &cases {
        let plan = plan(&case.plan);
        let events: Vec<LoanEvent> = case.events.iter().map(|it| event(it)).collect();
        let until = events.iter().map(|it| it.on).max().unwrap();
        let outcome = fold(&plan, &events, until).unwrap_or_else(|it| panic!("{}: {it}", case.name));
        let found: Vec<String> = outcome
            .loan
            .lines
            .iter()
            .map(|it| {
                let [principal, interest, balance, paid] =
                    [it.claim.principal, it.claim.interest, it.balance, it.paid.total()]
                        .map(|it| it.decimal().to_string());
                format!("{} {principal} {interest} {balance} {paid}", it.due)
            })
            .collect();
        assert_eq!(found, case.expect, "{} ({})", case.name, case.ground);
    }
}

fn balance(postings: &[Posting], account: Account) -> i64 {
    let side = |it: &Posting| {
        let sign = |of: Account| i64::from(of == account);
        it.transfer.amount.cents() * (sign(it.transfer.debit) - sign(it.transfer.credit))
    };
    postings.iter().map(side).sum()
}

/// The books say what the lines say.
fn check(outcome: &LoanHistory) {
    let loan = &outcome.loan;
    let cents = |account| balance(&outcome.postings, account);
    let due = || loan.lines.iter().filter(|it| it.due <= loan.today());
    let sum = |amounts: &mut dyn Iterator<Item = Money>| amounts.map(Money::cents).sum::<i64>();
    assert_eq!(cents(Account::Due), sum(&mut due().map(|it| it.open().principal)), "due");
    assert_eq!(cents(Account::InterestDue), sum(&mut due().map(|it| it.open().interest)), "interest due");
    assert_eq!(cents(Account::CostsDue), sum(&mut loan.lines.iter().map(|it| it.open().costs)), "costs due");
    let ahead = loan.lines.iter().filter(|it| loan.today() < it.due);
    assert_eq!(cents(Account::Principal), sum(&mut ahead.map(|it| it.open().principal)), "not due");
    assert_eq!(-cents(Account::CreditBalance), loan.credit.cents(), "credit");
    // Each balance follows from the one before.
    let mut balance = None;
    for line in loan.lines.iter().filter(|it| loan.today() < it.due) {
        if let Some(before) = balance {
            assert_eq!(line.balance.cents(), before - line.claim.principal.cents());
        }
        balance = Some(line.balance.cents());
        assert!(line.paid.principal <= line.claim.principal && line.paid.interest <= line.claim.interest);
    }
    if let Some(last) = loan.lines.last() {
        assert!(last.balance.is_zero(), "everything is repaid in the end");
    }
    for (event, settled, surplus) in &outcome.settled {
        let LoanEventKind::Payment { amount, .. } = event.kind else { panic!("only payments settle") };
        assert!(settled.total().cents() + surplus.cents() <= amount.cents());
    }
}

const START: NaiveDate = NaiveDate::from_ymd_opt(2024, 1, 31).unwrap();

fn any_plan() -> impl Strategy<Value = LoanPlan> {
    let methods = (0..4_usize, 0..3_usize, 1..200_000_i64, 2..30_u32, 0..1_500_i64);
    methods.prop_map(|(method, count, cents, instalments, rate)| {
        let base = plain(Money::from_cents(cents + 5_000).unwrap(), instalments, "2024-01-31");
        let rate = Decimal::new(rate, 4);
        let day_count = [DayCount::Thirty360, DayCount::Actual365, DayCount::ActualActual][count];
        let method = [Method::InterestFree, Method::Annuity, Method::Linear, Method::FixedAmount][method];
        let rate = if method == Method::InterestFree { Decimal::ZERO } else { rate };
        let instalment =
            (method == Method::FixedAmount).then(|| Money::from_cents(2_000 + cents / 20).unwrap());
        LoanPlan { method, annual_rate: rate, day_count, instalment, ..base }
    })
}

fn any_event() -> impl Strategy<Value = LoanEvent> {
    let amount = (1..60_000_i64).prop_map(|it| Money::from_cents(it).unwrap());
    let extra = prop_oneof![
        Just(None),
        Just(Some(Extra::Next)),
        Just(Some(Extra::Shorten)),
        Just(Some(Extra::Lower))
    ];
    let kind = (0..24_u32, amount, extra, 1..4_u32, 0..900_u64).prop_map(
        |(choice, amount, extra, periods, later)| {
            let from = START + Days::new(later);
            match choice {
                0 => LoanEventKind::Tranche(amount),
                1 => LoanEventKind::NewRate { from, rate: Decimal::new(i64::from(periods), 2) },
                2 => LoanEventKind::Pause { from, periods },
                3 => LoanEventKind::Extend { from, periods },
                4 => LoanEventKind::ReAmortise,
                5 => LoanEventKind::LowerPrincipal(amount),
                6 | 7 => LoanEventKind::Cost(amount),
                8 => LoanEventKind::Refund(amount),
                _ => LoanEventKind::Payment { amount, extra },
            }
        },
    );
    (0..900_u64, kind).prop_map(|(days, kind)| LoanEvent { on: START + Days::new(days), kind })
}

/// At least forty events, so that pauses, tranches and payments meet each other.
fn histories() -> impl Strategy<Value = (LoanPlan, Vec<LoanEvent>)> {
    (any_plan(), prop::collection::vec(any_event(), 40..60)).prop_map(|(plan, mut events)| {
        // An interest-free loan never gets a rate.
        let has_rate = plan.method != Method::InterestFree;
        events.retain(|it| has_rate || !matches!(it.kind, LoanEventKind::NewRate { .. }));
        (plan, events)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_books_follow_the_lines_whatever_happens((plan, events) in histories()) {
        for until in (0..1_000).step_by(60) {
            if let Ok(outcome) = fold(&plan, &events, START + Days::new(until)) {
                check(&outcome);
            }
        }
    }

    #[test]
    fn the_order_of_arrival_makes_no_difference((plan, events) in histories(), seed in any::<Index>()) {
        // Events of one day and kind keep their order; those are made distinct here.
        let mut once = BTreeMap::new();
        for event in &events {
            once.entry(event.on).or_insert(*event);
        }
        let events: Vec<LoanEvent> = once.into_values().collect();
        let mut shuffled = events.clone();
        shuffled.rotate_left(seed.index(events.len()));
        shuffled.reverse();
        let until = START + Days::new(1_000);
        let (one, other) = (fold(&plan, &events, until), fold(&plan, &shuffled, until));
        match (one, other) {
            (Ok(one), Ok(other)) => {
                prop_assert_eq!(&one.loan, &other.loan);
                prop_assert_eq!(difference(&one.postings, &other.postings), (vec![], vec![]));
            }
            (one, other) => prop_assert_eq!(one.err(), other.err()),
        }
    }

    #[test]
    fn a_reversed_event_leaves_only_its_history((plan, events) in histories(), place in any::<Index>()) {
        let until = START + Days::new(1_000);
        let place = place.index(events.len());
        let mut without = events.clone();
        without.remove(place);
        let (Ok(with), Ok(without)) = (fold(&plan, &events, until), fold(&plan, &without, until)) else {
            return Ok(());
        };
        // Written down and reversed again: what is left in the books is what would stand without it.
        let (gone, fresh) = difference(&with.postings, &without.postings);
        let mut books = with.postings.clone();
        books.extend(fresh);
        for posting in &gone {
            let at = books.iter().position(|it| it == posting).expect("only what stands is reversed");
            books.remove(at);
        }
        prop_assert_eq!(difference(&books, &without.postings), (vec![], vec![]));
    }

    #[test]
    fn the_payoff_closes_to_nothing((plan, events) in histories(), day in 0..900_u64) {
        let on = START + Days::new(day);
        let mut paid: Vec<LoanEvent> = events.into_iter().filter(|it| it.on < on).collect();
        let Ok(before) = fold(&plan, &paid, on) else { return Ok(()) };
        let payoff = before.loan.payoff().unwrap();
        if payoff.is_zero() || !before.loan.credit.is_zero() {
            return Ok(());
        }
        paid.push(LoanEvent { on, kind: LoanEventKind::Payment { amount: payoff, extra: None } });
        let closed = fold(&plan, &paid, on).unwrap();
        prop_assert!(closed.loan.payoff().unwrap().is_zero());
        prop_assert!(closed.loan.credit.is_zero());
        prop_assert!(closed.loan.lines.iter().all(|it| it.open().total().is_zero()));
        check(&closed);
    }
}
