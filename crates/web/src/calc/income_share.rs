//! `calc income-share`, `calc income-contingent` and `calc true-up`: what an income makes due.

use domain::{
    explain::{Step as Explained, Trace, Value},
    fund::Regulation,
    money::{Exact, Money, Rounding},
    repayment::{
        income_share::{Ceiling, End, Known, Model, Progress, Rule, State, Step, above_threshold},
        schedule::MOST_INSTALMENTS,
        true_up::{spread, true_up as settle},
    },
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::calc::{Wrong, decimal, euros, read, share, shown, write, wrong};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    #[serde(flatten)]
    terms: Terms,
    /// A month each: an amount, or `unknown`, `grace`, `paused`, `waived`, `death`, `forgiven`.
    incomes: Vec<String>,
}

#[derive(Deserialize)]
struct Terms {
    share: String,
    threshold: String,
    #[serde(default)]
    model: Model,
    #[serde(default)]
    ramp: bool,
    #[serde(default)]
    max_payments: Option<u32>,
    #[serde(default)]
    cap: Option<String>,
    #[serde(default)]
    window_months: Option<u32>,
    #[serde(default)]
    max_deferred_months: Option<u32>,
    #[serde(default)]
    most_of_income: Option<String>,
    /// The effective yearly rate in percent at which it ends; needs `funded`.
    #[serde(default)]
    rate_ceiling: Option<String>,
    #[serde(default)]
    funded: Option<String>,
}

impl Terms {
    fn rule(&self) -> Result<Rule, Wrong> {
        let ceiling = match (&self.rate_ceiling, &self.funded) {
            (Some(rate), Some(funded)) => {
                Some(Ceiling::new(euros("funded", funded)?, share("rate_ceiling", rate)?))
            }
            (Some(_), None) => return Err(wrong("funded", "missing: a ceiling of the rate needs it")),
            (None, _) => None,
        };
        Ok(Rule {
            share: share("share", &self.share)?,
            threshold: amount("threshold", &self.threshold)?,
            model: self.model,
            ramp: self.ramp,
            cap: self.cap.as_deref().map(|it| euros("cap", it)).transpose()?,
            max_payments: self.max_payments,
            window: self.window_months,
            max_deferred: self.max_deferred_months,
            most_of_income: self
                .most_of_income
                .as_deref()
                .map(|it| share("most_of_income", it))
                .transpose()?,
            ceiling,
        })
    }
}

/// An income may have more decimals than cents: a twelfth of a year.
fn amount(path: &str, text: &str) -> Result<Decimal, Wrong> {
    let amount = decimal(path, text)?;
    Exact::from(amount).round(Rounding::DownToCent).map_err(|error| wrong(path, error))?;
    Ok(amount)
}

fn known(path: &str, text: &str) -> Result<Known, Wrong> {
    Ok(match text {
        "unknown" => Known::Nothing,
        "grace" => Known::Grace,
        "paused" => Known::Paused,
        "waived" => Known::Waived,
        "death" => Known::DeathOrDisability,
        "forgiven" => Known::Forgiveness,
        income => Known::Income(amount(path, income)?),
    })
}

fn months(path: &str, texts: &[String]) -> Result<Vec<Known>, Wrong> {
    if u32::try_from(texts.len()).is_ok_and(|count| MOST_INSTALMENTS < count) {
        return Err(wrong(path, "more than 600 months"));
    }
    texts.iter().enumerate().map(|(place, it)| known(&format!("{path}[{place}]"), it)).collect()
}

#[derive(Serialize)]
struct Month {
    state: State,
    amount: String,
}

#[derive(Serialize)]
struct Ended {
    /// Counted from one.
    month: usize,
    why: End,
}

#[derive(Serialize)]
struct Counters {
    payments: u32,
    deferred: u32,
    months: u32,
    /// What is still to pay to reach the ceiling of the rate, when there is one.
    to_ceiling: Option<String>,
}

#[derive(Serialize)]
struct Output {
    months: Vec<Month>,
    total: String,
    ended: Option<Ended>,
    counters: Counters,
    /// What it would cost to be done after these months; null when nothing limits it.
    exit_price: Option<String>,
    steps: Vec<Explained>,
}

/// Terms and an income a month in JSON; what each month makes due in JSON.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn income_share(text: &str) -> Result<String, Wrong> {
    let input: Input = read(text)?;
    let rule = input.terms.rule()?;
    let known = months("incomes", &input.incomes)?;
    let (steps, progress) = rule.run(&known);
    let ended = steps.iter().position(|it| it.ended.is_some());
    let last = steps.iter().rev().map(|it| it.amount).find(|it| !it.is_zero()).unwrap_or(Money::ZERO);
    write(&Output {
        total: shown(progress.charged),
        ended: ended.and_then(|place| Some(Ended { month: place + 1, why: steps[place].ended? })),
        counters: counters(&progress),
        exit_price: rule.exit_price(&progress, last).map(shown),
        steps: explained(&rule, &known, &steps),
        months: steps.iter().map(|it| Month { state: it.state, amount: shown(it.amount) }).collect(),
    })
}

fn counters(progress: &Progress) -> Counters {
    Counters {
        payments: progress.payments,
        deferred: progress.deferred,
        months: progress.months,
        to_ceiling: progress.to_ceiling.map(|it| it.round_dp(6).to_string()),
    }
}

fn explained(rule: &Rule, known: &[Known], steps: &[Step]) -> Vec<Explained> {
    let mut trace = Trace::on();
    for (known, step) in known.iter().zip(steps) {
        let Known::Income(income) = known else { continue };
        trace.step("month", "terms", Value::Euros(step.amount), || {
            vec![
                ("income", Value::Number(*income)),
                ("threshold", Value::Number(rule.threshold)),
                ("share", Value::Share(rule.share)),
            ]
        });
    }
    trace.steps()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contingent {
    income: String,
    threshold: String,
    rate: String,
    /// What income and threshold are over. `month_from_annual` takes a year and gives a month.
    #[serde(default)]
    period: Period,
    #[serde(default)]
    rounding: Floor,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Period {
    Week,
    #[default]
    Month,
    Year,
    #[serde(alias = "month from annual")]
    MonthFromAnnual,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Floor {
    FloorEuro,
    #[default]
    FloorCent,
}

#[derive(Serialize)]
struct Due {
    amount: String,
    steps: Vec<Explained>,
}

/// An income and a threshold in JSON; the share of what is above it, rounded down, in JSON.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn income_contingent(text: &str) -> Result<String, Wrong> {
    let input: Contingent = read(text)?;
    let (income, threshold) = (amount("income", &input.income)?, amount("threshold", &input.threshold)?);
    let rate = share("rate", &input.rate)?;
    let months = if input.period == Period::MonthFromAnnual { Decimal::from(12) } else { Decimal::ONE };
    let unit = if input.rounding == Floor::FloorEuro { Money::euros(1) } else { Money::CENT };
    let due = above_threshold(income / months, threshold / months, rate, unit);
    let mut trace = Trace::on();
    trace.step("share_above_threshold", "terms", Value::Euros(due), || {
        vec![
            ("income", Value::Number(income)),
            ("threshold", Value::Number(threshold)),
            ("share", Value::Share(rate)),
            ("unit", Value::Euros(unit)),
        ]
    });
    write(&Due { amount: shown(due), steps: trace.steps() })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TrueUpIn {
    #[serde(flatten)]
    terms: Terms,
    /// What each month of the year was charged.
    charged: Vec<String>,
    /// What is now known of each of them, as in `income-share`.
    incomes: Vec<String>,
    #[serde(default)]
    before: Before,
    /// Over how many months too little is spread; the least that the regulation allows when it is left out.
    spread_months: Option<u32>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Before {
    charged: Option<String>,
    payments: u32,
    deferred: u32,
    months: u32,
    to_ceiling: Option<String>,
}

#[derive(Serialize)]
struct SettledOut {
    state: State,
    charged: String,
    due: String,
}

#[derive(Serialize)]
struct TrueUpOut {
    months: Vec<SettledOut>,
    charged: String,
    due: String,
    /// Above zero: too little was paid; below zero: this goes back.
    difference: String,
    refund: String,
    spread: Vec<String>,
    counters: Counters,
    steps: Vec<Explained>,
}

/// Months over which anything is spread at most.
const MOST_SPREAD: u32 = 120;

/// A year as it was charged and as it really was in JSON; what goes back or is spread in JSON.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn true_up(text: &str) -> Result<String, Wrong> {
    let input: TrueUpIn = read(text)?;
    let rule = input.terms.rule()?;
    let known = months("incomes", &input.incomes)?;
    if known.len() != input.charged.len() {
        return Err(wrong("charged", "not as many months as incomes"));
    }
    let least = Regulation::latest().income_share.least_true_up_months;
    let spread_months = input.spread_months.unwrap_or(least);
    if !(least..=MOST_SPREAD).contains(&spread_months) {
        return Err(wrong("spread_months", format!("from {least} to {MOST_SPREAD}")));
    }
    let charged = input
        .charged
        .iter()
        .enumerate()
        .map(|(place, it)| euros(&format!("charged[{place}]"), it))
        .collect::<Result<Vec<_>, Wrong>>()?;
    let before = Progress {
        charged: input.before.charged.as_deref().map_or(Ok(Money::ZERO), |it| euros("before.charged", it))?,
        payments: input.before.payments,
        deferred: input.before.deferred,
        months: input.before.months,
        to_ceiling: input
            .before
            .to_ceiling
            .as_deref()
            .map(|it| decimal("before.to_ceiling", it))
            .transpose()?,
    };
    if rule.ceiling.is_some() && 0 < before.months && before.to_ceiling.is_none() {
        return Err(wrong("before.to_ceiling", "missing: a ceiling of the rate needs it"));
    }
    let year: Vec<(Money, Known)> = charged.into_iter().zip(known.iter().copied()).collect();
    let outcome = settle(&rule, before, &year);
    let size = outcome.difference.size();
    let (refund, owed) =
        if outcome.difference.is_negative() { (size, Money::ZERO) } else { (Money::ZERO, size) };
    let steps: Vec<Step> =
        outcome.months.iter().map(|it| Step { state: it.state, amount: it.due, ended: None }).collect();
    write(&TrueUpOut {
        charged: shown(outcome.charged),
        due: shown(outcome.due),
        difference: outcome.difference.decimal().to_string(),
        refund: shown(refund),
        spread: spread(owed, spread_months).into_iter().map(shown).collect(),
        counters: counters(&outcome.progress),
        steps: explained(&rule, &known, &steps),
        months: outcome
            .months
            .iter()
            .map(|it| SettledOut { state: it.state, charged: shown(it.charged), due: shown(it.due) })
            .collect(),
    })
}
