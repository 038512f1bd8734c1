//! `calc schedule` and `calc effective-rate`: instalments, and what credit costs a year.

use domain::{
    explain::{Step, Trace, Value},
    money::{Difference, Money},
    repayment::{
        day_count::DayCount,
        effective_rate::{Flow, effective_rate as rate_of, percent},
        schedule::{Every, Grace, Line, MOST_INSTALMENTS, Method, Plan, ScheduleError, schedule as lines_of},
    },
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::calc::{Wrong, day, euros, read, share, shown, write, wrong};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Terms {
    method: MethodName,
    principal: String,
    #[serde(default)]
    annual_rate: Option<String>,
    #[serde(default)]
    instalments: Option<u32>,
    disbursed_on: String,
    #[serde(default)]
    first_due: Option<String>,
    #[serde(default)]
    every_days: Option<u32>,
    #[serde(default)]
    day_count: DayCount,
    #[serde(default)]
    instalment_unit: Option<String>,
    #[serde(default)]
    instalment_rounding: InstalmentRounding,
    /// The instalment that the contract names; the fixed amount needs one.
    #[serde(default)]
    instalment: Option<String>,
    #[serde(default)]
    no_payment_periods: u32,
    #[serde(default)]
    interest_only_periods: u32,
    #[serde(default)]
    interest_free_periods: u32,
    #[serde(default)]
    deferred_interest_periods: u32,
}

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

/// Longest distance between due days that is not a month, in days.
pub(super) const MOST_DAYS: u32 = 366;

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
    pub(super) fn plan(&self) -> Result<Plan, Wrong> {
        let from = day("disbursed_on", &self.disbursed_on)?;
        let every = match self.every_days {
            Some(days @ 1..=MOST_DAYS) => Every::Days(days),
            Some(_) => return Err(wrong("every_days", "from 1 to 366")),
            None => Every::Month,
        };
        let first_due = match &self.first_due {
            Some(text) => day("first_due", text)?,
            None => every.step(from, 1),
        };
        if first_due < from {
            return Err(wrong("first_due", "before disbursed_on"));
        }
        let optional = |path: &str, text: &Option<String>| match text {
            Some(text) => positive(path, text).map(Some),
            None => Ok(None),
        };
        let instalment = optional("instalment", &self.instalment)?;
        let is_fixed = self.method == MethodName::FixedAmount;
        let instalments = match self.instalments {
            Some(count) => count,
            None if is_fixed => MOST_INSTALMENTS,
            None => return Err(wrong("instalments", "missing")),
        };
        Ok(Plan {
            method: match self.method {
                MethodName::InterestFree => Method::InterestFree,
                MethodName::Annuity => Method::Annuity,
                MethodName::Linear => Method::Linear,
                MethodName::FixedAmount => Method::FixedAmount,
            },
            principal: positive("principal", &self.principal)?,
            annual_rate: self
                .annual_rate
                .as_deref()
                .map_or(Ok(Decimal::ZERO), |it| share("annual_rate", it))?,
            instalments,
            from,
            first_due,
            every,
            day_count: self.day_count,
            instalment,
            unit: optional("instalment_unit", &self.instalment_unit)?.unwrap_or(Money::CENT),
            round_up: self.instalment_rounding == InstalmentRounding::Up,
            grace: Grace {
                no_payment: self.no_payment_periods,
                interest_only: self.interest_only_periods,
                interest_free: self.interest_free_periods,
                deferred_interest: self.deferred_interest_periods,
            },
        })
    }
}

pub(super) fn positive(path: &str, text: &str) -> Result<Money, Wrong> {
    let amount = euros(path, text)?;
    if amount.is_zero() { Err(wrong(path, "nothing")) } else { Ok(amount) }
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
    let total: Money = lines.iter().map(Line::total).sum();
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

fn line(line: &Line) -> LineOut {
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
    flows: Vec<FlowIn>,
    #[serde(default = "one")]
    decimals: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlowIn {
    date: String,
    amount: String,
}

const fn one() -> u32 {
    1
}

/// Most decimals that mean anything in a percentage.
const MOST_DECIMALS: u32 = 8;

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
    if MOST_DECIMALS < input.decimals {
        return Err(wrong("decimals", "at most 8"));
    }
    let flows = input
        .flows
        .iter()
        .enumerate()
        .map(|(place, it)| {
            let path = format!("flows[{place}].amount");
            let (sign, size) = it.amount.strip_prefix('-').map_or((1, it.amount.as_str()), |rest| (-1, rest));
            let amount = Difference::from_cents(sign * euros(&path, size)?.cents());
            Ok(Flow { on: day(&format!("flows[{place}].date"), &it.date)?, amount })
        })
        .collect::<Result<Vec<_>, Wrong>>()?;
    let rate = rate_of(&flows)
        .ok_or_else(|| wrong("flows", "no yearly rate makes what goes out and what comes back equal"))?;
    let mut trace = Trace::on();
    trace.step("effective_rate", "jkp", Value::Share(rate.round_dp(12)), || {
        vec![("flows", Value::Count(u32::try_from(flows.len()).unwrap_or(u32::MAX)))]
    });
    write(&Rate { rate: percent(rate, input.decimals).to_string(), steps: trace.steps() })
}
