//! What comes back in the years ahead under a scenario, month by month, with the code that bills.
//!
//! Who has work in which year, who stops and who gets free months follows from the agreement and the year alone, so
//! a projection can be repeated, in whatever order the agreements come. A scenario with more people at work has
//! those of the scenario with fewer, and others.

use std::sync::LazyLock;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    calendar::Month,
    explain::Confidence,
    fund::Regulation,
    money::{Money, Rounding},
    repayment::{
        billing::{DeclaredIncome, MonthOutcome, RepaymentState, step},
        terms::basis_points,
    },
    rules::toml_date,
};

const WHOLE_BP: u64 = 10_000;

/// What is assumed; each share in basis points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// A word of `rules/scenarios.toml`, for text keys.
    pub name: String,
    /// Of the people who repay, the share with work in a year, in basis points.
    pub employment_bp: u32,
    /// Growth of incomes a year, in basis points.
    pub growth_bp: u32,
    /// Of the people who do not repay yet, the share that stops with the training, in basis points.
    pub drop_out_bp: u32,
    /// Of the people with work, the share that gets months without payment in a year, in basis points.
    pub hardship_bp: u32,
    /// Gross a month, for whoever has no income above the threshold yet.
    pub start_income: Money,
}

/// The assumptions of the board, with where they come from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assumptions {
    /// The day the board set them.
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    /// The decision of the board they rest on.
    pub source: String,
    /// How certain they are, from A to D.
    pub confidence: Confidence,
    /// Years that are calculated ahead.
    pub years: u32,
    /// The scenarios that can be chosen.
    #[serde(rename = "scenario")]
    pub scenarios: Vec<Scenario>,
}

static ASSUMPTIONS: LazyLock<Assumptions> = LazyLock::new(|| {
    toml::from_str(include_str!("../../rules/scenarios.toml")).expect("the rules parse; see tests")
});

impl Assumptions {
    /// Months that are calculated ahead.
    #[must_use]
    pub fn months(&self) -> usize {
        usize::try_from(12 * self.years).unwrap_or_default()
    }
}

/// Those of `rules/scenarios.toml`.
#[must_use]
pub fn assumptions() -> &'static Assumptions {
    &ASSUMPTIONS
}

/// What one month comes to for all agreements together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthSum {
    /// Charged; received when everybody pays.
    pub cents: i64,
    /// Agreements of which something is charged.
    pub paying: u32,
    /// Agreements with an income below their threshold.
    pub below_threshold: u32,
    /// Agreements with a month without payment.
    pub paused: u32,
}

/// Adds agreements up, one at a time.
#[derive(Clone, Debug)]
pub struct Projection {
    scenario: Scenario,
    from: Month,
    /// What an income of the first year is in each later one.
    growth: Vec<Decimal>,
    /// The regulation that says how many months without payment hardship brings.
    rules: &'static Regulation,
    months: Vec<MonthSum>,
}

/// What draws depend on beside the agreement.
#[derive(Clone, Copy)]
enum Draw {
    Work = 1,
    DropOut = 2,
    Hardship = 3,
}

impl Projection {
    /// An empty projection of so many months from `from` on; agreements are added one by one.
    #[must_use]
    pub fn new(scenario: Scenario, from: Month, months: usize) -> Self {
        let yearly = Decimal::ONE + basis_points(scenario.growth_bp);
        let first = Some(Decimal::ONE);
        let growth = std::iter::successors(first, |it| it.checked_mul(yearly).map(|it| it.round_dp(8)));
        let growth = growth.take(months / 12 + 1).collect();
        let rules = Regulation::on(from.first_day());
        Self { scenario, from, growth, rules, months: vec![MonthSum::default(); months] }
    }

    /// A projection that was begun before, with what its months came to then.
    #[must_use]
    pub fn resumed(scenario: Scenario, from: Month, months: Vec<MonthSum>) -> Self {
        let empty = Self::new(scenario, from, months.len());
        Self { months, ..empty }
    }

    /// Lets the agreements in it stand for more: each sum `of` times over, divided by how many there are (`sample`),
    /// and rounded down to whole cents and agreements. Nothing stands for nothing.
    pub fn scale(&mut self, of: u64, sample: u64) {
        let sample = i128::from(sample.max(1));
        let scaled = |it: i128| it * i128::from(of) / sample;
        let people = |it: u32| u32::try_from(scaled(i128::from(it))).unwrap_or(u32::MAX);
        for sum in &mut self.months {
            *sum = MonthSum {
                cents: i64::try_from(scaled(i128::from(sum.cents))).unwrap_or(i64::MAX),
                paying: people(sum.paying),
                below_threshold: people(sum.below_threshold),
                paused: people(sum.paused),
            };
        }
    }

    /// Adds one agreement, as if everything promised is paid out. `key` is a number of its own; its draws follow from
    /// it.
    pub fn add(&mut self, key: u64, account: &RepaymentState) {
        let mut ahead = account.clone();
        ahead.disbursed = ahead.terms.funded().max(ahead.disbursed);
        let known = ahead.income_in(self.from).filter(|it| ahead.terms.income_threshold() <= *it);
        let base = known.unwrap_or(self.scenario.start_income);
        let begins = self.from < ahead.terms.first_month();
        let stopped = begins && happens(key, 0, Draw::DropOut, self.scenario.drop_out_bp);
        let mut month = self.from;
        for (year, sums) in (0_u64..).zip(self.months.chunks_mut(12)) {
            let works = !stopped && happens(key, year, Draw::Work, self.scenario.employment_bp);
            let income = if works { grown(base, &self.growth, year) } else { Money::ZERO };
            ahead.incomes = vec![DeclaredIncome { from: month, amount: income }];
            if works && happens(key, year, Draw::Hardship, self.scenario.hardship_bp) {
                ahead.paused_until = ahead.paused_until.max(Some(self.rules.free_until(month)));
            }
            for sum in sums {
                match step(&mut ahead, month) {
                    MonthOutcome::Charge { amount, .. } => {
                        sum.cents += amount.cents();
                        sum.paying += 1;
                    }
                    MonthOutcome::BelowThreshold => sum.below_threshold += 1,
                    MonthOutcome::Paused => sum.paused += 1,
                    MonthOutcome::Grace | MonthOutcome::NotYet => {}
                    MonthOutcome::Done => return,
                }
                month = month.plus(1);
            }
        }
    }

    /// The months from the first on.
    pub fn months(&self) -> impl Iterator<Item = (Month, MonthSum)> {
        (0..).zip(&self.months).map(|(place, sum)| (self.from.plus(place), *sum))
    }

    /// What all months come to, in cents.
    #[must_use]
    pub fn total_cents(&self) -> i64 {
        self.months.iter().map(|it| it.cents).sum()
    }
}

fn grown(base: Money, growth: &[Decimal], year: u64) -> Money {
    let factor = usize::try_from(year).ok().and_then(|it| growth.get(it)).or(growth.last());
    base.times(factor.copied().unwrap_or(Decimal::ONE)).round(Rounding::DownToCent).unwrap_or(Money::MAX)
}

/// Whether a draw falls below a share: the same for the same agreement, year and kind of draw.
fn happens(key: u64, year: u64, draw: Draw, share_bp: u32) -> bool {
    let seed = key ^ year.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ ((draw as u64) << 56);
    mixed(seed) % WHOLE_BP < u64::from(share_bp)
}

/// Spreads bits evenly (the finaliser of SplitMix64, Steele, Lea and Flood 2014).
const fn mixed(seed: u64) -> u64 {
    let mut bits = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
