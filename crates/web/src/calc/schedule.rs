//! `calc schedule` and `calc effective-rate`: instalments, and what credit costs a year.

use domain::{
    explain::{Step, Trace, Value},
    lending::{
        day_count::DayCount,
        effective_rate::{Flow, effective_rate as rate_of, percent},
        schedule::{
            Every, Grace, LoanPlan, MOST_INSTALMENTS, Method, ScheduleError, ScheduleLine,
            schedule as lines_of,
        },
    },
    money::Money,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::calc::{
    numbers::{Count, CountOrNone, Day, List, LoanAmount, Percent, Signed, Whole},
    runner::{Wrong, read, shown, write, wrong},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Terms {
    method: MethodName,
    principal: LoanAmount,
    #[serde(default)]
    annual_rate: Option<Percent>,
    #[serde(default)]
    instalments: Option<Count>,
    disbursed_on: Day,
    #[serde(default)]
    first_due: Option<Day>,
    #[serde(default)]
    every_days: Option<EveryDays>,
    #[serde(default)]
    day_count: DayCount,
    #[serde(default)]
    instalment_unit: Option<LoanAmount>,
    #[serde(default)]
    instalment_rounding: InstalmentRounding,
    /// The instalment that the contract names; the fixed amount needs one.
    #[serde(default)]
    instalment: Option<LoanAmount>,
    #[serde(default)]
    no_payment_periods: CountOrNone,
    #[serde(default)]
    interest_only_periods: CountOrNone,
    #[serde(default)]
    interest_free_periods: CountOrNone,
    #[serde(default)]
    deferred_interest_periods: CountOrNone,
}

/// Days between due days that are not a month apart; at most a year.
pub(super) type EveryDays = Whole<1, 366>;

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum MethodName {
    InterestFree,
    Annuity,
    Linear,
    FixedAmount,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum InstalmentRounding {
    #[default]
    HalfEven,
    Up,
}

#[derive(Serialize)]
struct LineOut {
    nr: u32,
    due: String,
    principal: String,
    interest: String,
    total: String,
    balance: String,
}

#[derive(Serialize)]
struct Schedule {
    lines: Vec<LineOut>,
    total_interest: String,
    total: String,
    steps: Vec<Step>,
}

impl Terms {
    pub(super) fn plan(&self) -> Result<LoanPlan, Wrong> {
        let from = self.disbursed_on.0;
        let every = self.every_days.map_or(Every::Month, |it| Every::Days(it.count()));
        let first_due = self.first_due.map_or_else(|| every.step(from, 1), |it| it.0);
        if first_due < from {
            return Err(wrong("first_due", "before disbursed_on"));
        }
        let is_fixed = self.method == MethodName::FixedAmount;
        let instalments = match self.instalments {
            Some(count) => count.count(),
            None if is_fixed => MOST_INSTALMENTS,
            None => return Err(wrong("instalments", "missing")),
        };
        Ok(LoanPlan {
            method: match self.method {
                MethodName::InterestFree => Method::InterestFree,
                MethodName::Annuity => Method::Annuity,
                MethodName::Linear => Method::Linear,
                MethodName::FixedAmount => Method::FixedAmount,
            },
            principal: self.principal.0,
            annual_rate: self.annual_rate.map_or(Decimal::ZERO, |it| it.0),
            instalments,
            from,
            first_due,
            every,
            day_count: self.day_count,
            instalment: self.instalment.map(|it| it.0),
            unit: self.instalment_unit.map_or(Money::CENT, |it| it.0),
            round_up: self.instalment_rounding == InstalmentRounding::Up,
            grace: Grace {
                no_payment: self.no_payment_periods.count(),
                interest_only: self.interest_only_periods.count(),
                interest_free: self.interest_free_periods.count(),
                deferred_interest: self.deferred_interest_periods.count(),
            },
        })
    }
}

pub(super) fn refused(error: ScheduleError) -> Wrong {
    let path = match error {
        ScheduleError::Instalments => "instalments",
        ScheduleError::InterestFree | ScheduleError::Rate | ScheduleError::TooLarge => "annual_rate",
        ScheduleError::Grace => "no_payment_periods",
        ScheduleError::NoInstalment | ScheduleError::NeverRepaid => "instalment",
        ScheduleError::DueDay => "events",
    };
    wrong(path, error)
}

/// The terms of one loan in JSON, its instalments in JSON.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn schedule(text: &str) -> Result<String, Wrong> {
    let terms: Terms = read(text)?;
    let plan = terms.plan()?;
    let lines = lines_of(&plan).map_err(refused)?;
    let interest: Money = lines.iter().map(|it| it.interest).sum();
    let total: Money = lines.iter().map(ScheduleLine::total).sum();
    let mut trace = Trace::on();
    for line in &lines {
        trace.step("instalment", "terms", Value::Euros(line.balance), || {
            vec![
                ("number", Value::Count(line.number)),
                ("due", Value::Day(line.due)),
                ("interest", Value::Euros(line.interest)),
                ("principal", Value::Euros(line.principal)),
            ]
        });
    }
    let lines = lines.iter().map(line).collect();
    write(&Schedule { lines, total_interest: shown(interest), total: shown(total), steps: trace.steps() })
}

fn line(line: &ScheduleLine) -> LineOut {
    LineOut {
        nr: line.number,
        due: line.due.to_string(),
        principal: shown(line.principal),
        interest: shown(line.interest),
        total: shown(line.total()),
        balance: shown(line.balance),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Flows {
    flows: List<FlowIn, MOST_FLOWS>,
    /// Of the percentage; more say nothing.
    #[serde(default)]
    decimals: Option<Whole<0, 8>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlowIn {
    date: Day,
    amount: Signed<10_000_000>,
}

/// A payment a month for as long as an agreement can run, and what was paid out.
const MOST_FLOWS: usize = 1_000;

#[derive(Serialize)]
struct Rate {
    rate: String,
    steps: Vec<Step>,
}

/// Dated payments in JSON, below zero what the person receives; the effective rate in percent in JSON.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn effective_rate(text: &str) -> Result<String, Wrong> {
    let input: Flows = read(text)?;
    let flows: Vec<Flow> =
        input.flows.0.iter().map(|it| Flow { on: it.date.0, amount: it.amount.0 }).collect();
    let rate = rate_of(&flows).map_err(|error| wrong("flows", error))?;
    let mut trace = Trace::on();
    trace.step("effective_rate", "jkp", Value::Share(rate.round_dp(12)), || {
        vec![("flows", Value::Count(u32::try_from(flows.len()).unwrap_or(u32::MAX)))]
    });
    write(&Rate {
        rate: percent(rate, input.decimals.map_or(1, |it| it.count())).to_string(),
        steps: trace.steps(),
    })
}
