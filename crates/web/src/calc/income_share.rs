//! `calc income-share`, `calc income-contingent` and `calc true-up`: what an income makes due.

use domain::{
    explain::{Step as Explained, Trace, Value},
    fund::Regulation,
    money::{Exact, Money},
    repayment::{
        annual_settlement::{recalculate as settle, spread},
        income_share::{
            Ceiling, End, KnownMonth, MonthState, ShareProgress, ShareRule, ShareStep, above_threshold,
        },
        share_base::ShareBase,
    },
};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, de::Error};
use serde_json::{Map, Value as Json};

use crate::calc::{
    numbers::{Amount, Count, CountOrNone, List, MonthAmount, Percent, Plain, Whole, plain},
    runner::{Fields, Wrong, part, read, shown, write, wrong},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Terms {
    share: Percent,
    /// Gross, a month; may have more decimals than cents: a twelfth of a year.
    threshold: MonthIncome,
    #[serde(default)]
    model: ShareBase,
    #[serde(default)]
    ramp: bool,
    #[serde(default)]
    max_payments: Option<Count>,
    #[serde(default)]
    cap: Option<MonthAmount>,
    #[serde(default)]
    window_months: Option<Count>,
    #[serde(default)]
    max_deferred_months: Option<Count>,
    #[serde(default)]
    most_of_income: Option<Percent>,
    /// The effective yearly rate in percent at which it ends; needs `funded`.
    #[serde(default)]
    rate_ceiling: Option<Percent>,
    #[serde(default)]
    funded: Option<MonthAmount>,
}

/// To a millionth of a euro.
type MonthIncome = Plain<MOST_INCOME, PLACES>;
const MOST_INCOME: u32 = 1_000_000;
const PLACES: u32 = 6;

/// As many months as an agreement has at most.
type Months<T> = List<T, 600>;

impl Terms {
    fn rule(&self) -> Result<ShareRule, Wrong> {
        let ceiling = match (self.rate_ceiling, self.funded) {
            (Some(Percent(rate)), Some(funded)) => Ceiling::new(funded.0, rate),
            (Some(_), None) => return Err(wrong("funded", "missing: a ceiling of the rate needs it")),
            (None, _) => None,
        };
        Ok(ShareRule {
            share: self.share.0,
            threshold: self.threshold.0,
            model: self.model,
            ramp: self.ramp,
            cap: self.cap.map(|it| it.0),
            max_payments: self.max_payments.map(Count::count),
            window: self.window_months.map(Count::count),
            max_deferred: self.max_deferred_months.map(Count::count),
            most_of_income: self.most_of_income.map(|it| it.0),
            ceiling,
        })
    }
}

/// A month: an amount, or `unknown`, `grace`, `paused`, `waived`, `death`, `forgiven`.
struct MonthIn(KnownMonth);

impl<'de> Deserialize<'de> for MonthIn {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        Ok(Self(match String::deserialize(input)?.as_str() {
            "unknown" => KnownMonth::Nothing,
            "grace" => KnownMonth::Grace,
            "paused" => KnownMonth::Paused,
            "waived" => KnownMonth::Waived,
            "death" => KnownMonth::DeathOrDisability,
            "forgiven" => KnownMonth::Forgiveness,
            income => {
                let income = plain(income, Decimal::ZERO, MOST_INCOME.into(), PLACES);
                KnownMonth::Income(income.map_err(D::Error::custom)?)
            }
        }))
    }
}

/// The months at `incomes`, out of the input.
fn incomes(input: &mut Map<String, Json>) -> Result<Vec<KnownMonth>, Wrong> {
    let Some(given) = input.remove("incomes") else { return Err(wrong("incomes", "missing")) };
    Ok(part::<Months<MonthIn>>("incomes", given)?.0.into_iter().map(|it| it.0).collect())
}

#[derive(Serialize)]
struct Month {
    state: MonthState,
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
    let Fields(mut input) = read(text)?;
    let known = incomes(&mut input)?;
    let rule = part::<Terms>(".", Json::Object(input))?.rule()?;
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

fn counters(progress: &ShareProgress) -> Counters {
    Counters {
        payments: progress.payments,
        deferred: progress.deferred,
        months: progress.months,
        to_ceiling: progress.to_ceiling.map(|it| it.round_dp(6).to_string()),
    }
}

fn explained(rule: &ShareRule, known: &[KnownMonth], steps: &[ShareStep]) -> Vec<Explained> {
    let mut trace = Trace::on();
    for (known, step) in known.iter().zip(steps) {
        let KnownMonth::Income(income) = known else { continue };
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
    income: AnyIncome,
    threshold: AnyIncome,
    rate: Percent,
    /// What income and threshold are over. `month_from_annual` takes a year and gives a month.
    #[serde(default)]
    period: Period,
    #[serde(default)]
    rounding: Floor,
}

/// Of a week, a month or a year, to a millionth.
type AnyIncome = Plain<10_000_000, PLACES>;

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
    let (income, threshold, rate) = (input.income.0, input.threshold.0, input.rate.0);
    let months = if input.period == Period::MonthFromAnnual { Decimal::from(12) } else { Decimal::ONE };
    let unit = if input.rounding == Floor::FloorEuro { Money::euros(1) } else { Money::CENT };
    let a_month = |amount: Decimal| Exact::from(amount).divided_by(months);
    let due = above_threshold(a_month(income), a_month(threshold), rate, unit)
        .map_err(|error| wrong("income", error))?;
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

/// What a true-up asks beside terms and incomes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct YearIn {
    /// What each month of the year was charged.
    charged: Months<MonthAmount>,
    #[serde(default)]
    before: Before,
    /// Over how many months too little is spread; the least that the regulation allows when it is left out.
    #[serde(default)]
    spread_months: Option<Whole<{ i32::MIN }, { i32::MAX }>>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Before {
    charged: Option<Amount<100_000_000>>,
    payments: CountOrNone,
    deferred: CountOrNone,
    months: CountOrNone,
    to_ceiling: Option<Plain<1_000_000_000, PLACES>>,
}

#[derive(Serialize)]
struct SettledOut {
    state: MonthState,
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
    let Fields(mut input) = read(text)?;
    let known = incomes(&mut input)?;
    let year = ["charged", "before", "spread_months"].iter().filter_map(|it| input.remove_entry(*it));
    let year: YearIn = part(".", Json::Object(year.collect()))?;
    let rule = part::<Terms>(".", Json::Object(input))?.rule()?;
    if known.len() != year.charged.0.len() {
        return Err(wrong("charged", "not as many months as incomes"));
    }
    let least = Regulation::latest().income_share.least_true_up_months;
    let asked = year.spread_months.map_or(Some(least), |it| u32::try_from(it.get()).ok());
    let spread_months = asked
        .filter(|it| (least..=MOST_SPREAD).contains(it))
        .ok_or_else(|| wrong("spread_months", format!("must be from {least} to {MOST_SPREAD}")))?;
    let before = ShareProgress {
        charged: year.before.charged.map_or(Money::ZERO, |it| it.0),
        payments: year.before.payments.count(),
        deferred: year.before.deferred.count(),
        months: year.before.months.count(),
        to_ceiling: year.before.to_ceiling.map(|it| it.0),
    };
    if rule.ceiling.is_some() && 0 < before.months && before.to_ceiling.is_none() {
        return Err(wrong("before.to_ceiling", "missing: a ceiling of the rate needs it"));
    }
    let year: Vec<(Money, KnownMonth)> =
        year.charged.0.iter().map(|it| it.0).zip(known.iter().copied()).collect();
    let outcome = settle(&rule, before, &year);
    let size = outcome.difference.size();
    let (refund, owed) =
        if outcome.difference.is_negative() { (size, Money::ZERO) } else { (Money::ZERO, size) };
    let steps: Vec<ShareStep> =
        outcome.months.iter().map(|it| ShareStep { state: it.state, amount: it.due, ended: None }).collect();
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
