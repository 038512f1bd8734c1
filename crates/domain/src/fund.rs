//! What the fund's own regulation sets, by date, and the gate that the credit law puts before new offers.

use std::sync::LazyLock;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{
    calendar::{Month, next_working_day},
    explain::Confidence,
    money::Money,
    repayment::income_share::Model,
};

/// One version of the regulation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regulation {
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    pub source: String,
    pub url: String,
    pub decision_weeks: u64,
    pub paper_days: u64,
    pub accept_days: u64,
    pub withdrawal_days: u64,
    pub pause_months: u32,
    pub most_free_months: u32,
    pub answer_days: u32,
    pub notice_days: u64,
    pub refund_days: u64,
    pub keep_years: i32,
    pub second_release_above: Money,
    pub account_pair_days: u64,
    pub maximum: Maximum,
    pub pre_financing: PreFinancingProduct,
    pub income_share: IncomeShareProduct,
}

/// The most the fund gives for each purpose.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Maximum {
    pub tuition: Money,
    /// Per month.
    pub living: Money,
    pub laptop: Money,
    pub travel: Money,
    pub other: Money,
    /// Per month.
    pub bridging_month: Money,
    pub bridging_months: u32,
}

/// What a new pre-financing agreement freezes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreFinancingProduct {
    pub instalments: u32,
    pub grace_months: i32,
    pub income_threshold: Money,
    pub due_day: u32,
}

/// What a new income share agreement freezes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncomeShareProduct {
    pub share_bp: u32,
    pub income_threshold: Money,
    pub cap_bp: u32,
    pub max_payments: u32,
    pub window_months: u32,
    pub grace_months: i32,
    pub due_day: u32,
    pub ramp: bool,
    pub true_up_months: u32,
    pub least_true_up_months: u32,
    pub ask_income_in: Vec<u32>,
    #[serde(default)]
    pub model: Model,
    pub most_of_income_bp: Option<u32>,
}

impl IncomeShareProduct {
    /// The cap is what was funded: nobody pays more than they got.
    #[must_use]
    pub const fn costs_nothing(&self) -> bool {
        self.cap_bp <= WHOLE_BP
    }
}

/// Everything, in basis points.
const WHOLE_BP: u32 = 10_000;

/// The fund's standing, with what shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditStanding {
    pub status: CreditStatus,
    /// The licence, letter or advice it rests on.
    pub document: String,
    /// The day of that document.
    pub on: Option<NaiveDate>,
    /// Who wrote it: the supervisor, a lawyer.
    pub by: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CreditLaw {
    #[serde(deserialize_with = "toml_date")]
    from: NaiveDate,
    source: String,
    url: String,
    confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    regulation: Vec<Regulation>,
    credit_law: Vec<CreditLaw>,
}

static RULES: LazyLock<Rules> =
    LazyLock::new(|| toml::from_str(include_str!("../rules/fund.toml")).expect("the rules parse; see tests"));

impl Regulation {
    /// The version in force on a day; the first one for days before it.
    #[must_use]
    pub fn on(day: NaiveDate) -> &'static Self {
        let all = &RULES.regulation;
        all.iter().rfind(|it| it.from <= day).unwrap_or(&all[0])
    }

    /// The newest version.
    #[must_use]
    pub fn latest() -> &'static Self {
        let all = &RULES.regulation;
        &all[all.len() - 1]
    }

    /// The last of the months that are free at once, when `next` is the first of them.
    #[must_use]
    pub fn free_until(&self, next: Month) -> Month {
        next.plus(i32::try_from(self.pause_months).unwrap_or(0) - 1)
    }

    /// From which day on free months can be had at once again, when they were asked for on `last`.
    #[must_use]
    pub fn free_again(&self, last: NaiveDate) -> NaiveDate {
        last + Months::new(self.pause_months)
    }

    /// By when somebody who asked on a day has an answer.
    #[must_use]
    pub fn answered_by(&self, asked: NaiveDate) -> NaiveDate {
        (0..self.answer_days).fold(asked, |at, _| next_working_day(at.succ_opt().unwrap_or(at)))
    }

    /// The last day on which what concerns money is kept, when it ended on a day.
    #[must_use]
    pub fn kept_until(ended: NaiveDate) -> NaiveDate {
        let year = ended.year() + Self::on(ended).keep_years;
        NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX)
    }
}

/// The fund's standing under the credit law.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CreditStatus {
    #[default]
    Unknown,
    Licensed,
    /// Vrijstellingsregeling Wft art. 3a.
    ExemptAnbi,
    ExemptEmployer,
    OutOfScope,
}

impl CreditStatus {
    pub const ALL: [Self; 5] =
        [Self::Unknown, Self::Licensed, Self::ExemptAnbi, Self::ExemptEmployer, Self::OutOfScope];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Licensed => "licensed",
            Self::ExemptAnbi => "exempt_anbi",
            Self::ExemptEmployer => "exempt_employer",
            Self::OutOfScope => "out_of_scope",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Whether a new pre-financing or income share may be offered on a day. Grants always may.
    #[must_use]
    pub fn allows_credit(self, day: NaiveDate) -> bool {
        let binding = RULES.credit_law.iter().any(|law| law.from <= day);
        !binding || self != Self::Unknown
    }
}

/// Title, link and confidence of the law behind the gate, for the settings page.
#[must_use]
pub fn credit_law() -> (&'static str, &'static str, Confidence) {
    let law = &RULES.credit_law[0];
    (&law.source, &law.url, law.confidence)
}

/// Whether money that rests on the amounts of this month may be paid: the year's table is complete.
#[must_use]
pub fn may_pay_bridging(month: Month) -> bool {
    crate::childcare::table::Table::may_pay(month.year())
}

pub(crate) fn toml_date<'de, D: serde::Deserializer<'de>>(input: D) -> Result<NaiveDate, D::Error> {
    let text = toml::value::Datetime::deserialize(input)?.to_string();
    text.parse().map_err(serde::de::Error::custom)
}
