//! What the fund's own regulation sets, by date, and the gate that the credit law puts before new offers.

use std::sync::LazyLock;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Deserialize;

use crate::{
    calendar::{Month, next_working_day},
    case::payout_condition::PayoutCondition,
    credit::basis::CreditCost,
    funding::Purpose,
    money::Money,
    repayment::{
        share_base::ShareBase,
        terms::{LoanInterest, PreFinancing},
    },
    rules::toml_date,
};

/// One version of the regulation. Articles are of the fund's own regulation unless a law is named.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regulation {
    /// The first day on which it holds.
    #[serde(deserialize_with = "toml_date")]
    pub from: NaiveDate,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// Weeks in which an application is decided (art. 3, after Awb 4:13).
    pub decision_weeks: u64,
    /// Days an applicant gets to send a missing paper (art. 4).
    pub paper_days: u64,
    /// Days to accept an agreement (art. 5).
    pub accept_days: u64,
    /// Days in which an agreement can be withdrawn from (art. 6, BW 7:66).
    pub withdrawal_days: u64,
    /// Months that are free at once when somebody says they cannot pay (art. 8).
    pub pause_months: u32,
    /// Most free months in one decision (art. 8).
    pub most_free_months: u32,
    /// Working days in which a proposal of somebody who cannot pay is answered (art. 8).
    pub answer_days: u32,
    /// Days at least between the message about a month and its day of payment (art. 8).
    pub notice_days: u64,
    /// Days in which credit that is asked back is paid (art. 12).
    pub refund_days: u64,
    /// Weeks in which somebody can say that they disagree with a decision (after Awb 6:7).
    pub objection_weeks: u64,
    /// Weeks in which an objection is answered, from the day it came in (after Awb 7:10).
    pub objection_answer_weeks: u64,
    /// Weeks by which that term is extended, once (after Awb 7:10 lid 3).
    pub objection_extension_weeks: u64,
    /// Working days in which somebody who complains hears who reads it.
    pub complaint_reader_days: u64,
    /// Weeks in which a complaint is answered (after Awb 9:11).
    pub complaint_weeks: u64,
    /// Weeks by which that term is extended, once (after Awb 9:11 lid 2).
    pub complaint_extension_weeks: u64,
    /// Months between two parts of an amount that is paid in parts.
    pub part_months: u32,
    /// Day of a month from which on it can be registered that somebody attended in it (art. 9).
    pub attended_from_day: u32,
    /// Months by which everything open moves when somebody asks to pay later (art. 8).
    pub postpone_months: u32,
    /// Days before a duty on which its owner is reminded, each once.
    pub remind_days: Vec<u32>,
    /// Days before a duty of the reviewer at which its case appears in the list of cases with dates.
    pub reviewer_days: u64,
    /// Years that records about money are kept after the year in which they ended (AWR art. 52 lid 4).
    pub keep_years: i32,
    /// A payout above this amount needs a second person at release (art. 9).
    pub second_release_above: Money,
    /// Days in which a manager cannot be the second person for somebody whose account they made or changed (art. 9).
    pub account_pair_days: u64,
    /// The most for each purpose.
    pub maximum: Maximum,
    /// For what payouts wait unless a reviewer chooses otherwise (art. 9).
    pub usual_conditions: UsualConditions,
    /// What becomes of an application that nobody goes on with.
    pub draft: DraftRules,
    /// What becomes of the money when a training stops.
    pub stop: StopRules,
    /// What is done about a month that is not paid.
    pub chase: ChaseRules,
    /// How much time around a training is shown.
    pub outlook: Around,
    /// How pre-financing is offered.
    pub pre_financing: PreFinancingProduct,
    /// How an income share is offered.
    pub income_share: IncomeShareProduct,
}

/// The most the fund gives for each purpose, of one applicant.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Maximum {
    /// The whole training.
    pub tuition: Money,
    /// Per month.
    pub living: Money,
    /// Once.
    pub laptop: Money,
    /// The whole training.
    pub travel: Money,
    /// Once.
    pub other: Money,
    /// Per month; never more than the allowance that is lost.
    pub bridging_month: Money,
    /// Months in a row.
    pub bridging_months: u32,
}

/// What becomes of an application that nobody goes on with.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftRules {
    /// Days without a change after which the person is reminded, each once.
    pub remind_days: Vec<u64>,
    /// Days without a change after which what was filled in is removed.
    pub delete_days: u64,
}

impl DraftRules {
    /// How many days after the last reminder what was filled in is removed.
    #[must_use]
    pub fn days_after_last(&self) -> u64 {
        self.delete_days.saturating_sub(self.remind_days.iter().copied().max().unwrap_or(0))
    }
}

/// For what payouts wait unless a reviewer chooses otherwise, by what they are for.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsualConditions {
    /// Of fees.
    pub tuition: PayoutCondition,
    /// Of money to live on.
    pub living: PayoutCondition,
    /// Of a computer.
    pub laptop: PayoutCondition,
    /// Of travel.
    pub travel: PayoutCondition,
    /// Of the bridging of childcare allowance.
    pub bridging: PayoutCondition,
}

impl UsualConditions {
    /// Of this purpose.
    #[must_use]
    pub const fn of(&self, purpose: Purpose) -> PayoutCondition {
        match purpose {
            Purpose::Tuition => self.tuition,
            Purpose::Living => self.living,
            Purpose::Laptop => self.laptop,
            Purpose::Travel => self.travel,
            Purpose::ChildcareBridging => self.bridging,
        }
    }
}

/// What is shown of the time around a training.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Around {
    /// Months shown before the month in which it starts.
    pub months_before: i32,
    /// Months before it that are shown at most, when work was given up earlier.
    pub most_before: i32,
    /// Months shown after the month in which it ends.
    pub months_after: i32,
    /// Months of a training that are shown; the rest of a longer one is not.
    pub most_months: i32,
    /// Hours of work a week that the other way "keep some work" keeps.
    pub kept_hours: u32,
}

/// What becomes of the money when a training stops before its end, and when a contract is not signed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StopRules {
    /// Months in which an over-award comes back.
    pub over_award_instalments: u32,
    /// Whole months between the day it is established and the first of them.
    pub over_award_grace_months: i32,
    /// Days before the last day to sign on which the person is reminded.
    pub sign_remind_days: Vec<u64>,
}

/// What is done, step by step, about a month that is not paid (art. 14).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChaseRules {
    /// The steps in order, each once.
    pub steps: Vec<ChaseStep>,
    /// Working days within which somebody who is to be called is called.
    pub call_days: u32,
}

/// One step, and how long after the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChaseStep {
    /// What is done.
    pub what: ChaseAction,
    /// Bank days between the day to pay, or the step before, and this one.
    pub bank_days: u32,
}

/// What is done about a month that is not paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChaseAction {
    /// A message.
    Message,
    /// Another message, that says what can be done.
    MessageAgain,
    /// Somebody calls.
    Call,
    /// A letter.
    Letter,
}

/// What a new pre-financing agreement freezes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreFinancingProduct {
    /// Number of monthly instalments.
    pub instalments: u32,
    /// Whole months between the end of the training and the first instalment.
    pub grace_months: i32,
    /// A month with a lower gross income is free of payment.
    pub income_threshold: Money,
    /// Day of the month on which an instalment falls due; at most 28 when it bears interest, so that each month is one.
    pub due_day: u32,
    /// Interest, when the fund lends with any; without it a loan is free of interest.
    #[serde(default)]
    pub interest: Option<LoanInterest>,
}

impl PreFinancingProduct {
    /// The terms of a loan that is offered on a day.
    #[must_use]
    pub const fn terms(&self, principal: Money, first_month: Month, today: NaiveDate) -> PreFinancing {
        PreFinancing {
            principal,
            instalments: self.instalments,
            income_threshold: self.income_threshold,
            first_month,
            due_day: self.due_day,
            interest: self.interest,
            rules_of: today,
            credit: None,
            is_over_award: false,
        }
    }

    /// What a loan of this amount costs when it is offered on a day.
    #[must_use]
    pub fn cost(&self, principal: Money, today: NaiveDate) -> CreditCost {
        if self.interest.is_none() {
            return CreditCost::Nothing;
        }
        let terms = self.terms(principal, Month::of(today).plus(1), today);
        terms.effective_rate_bp().map_or(CreditCost::Endless, CreditCost::Rate)
    }
}

impl Maximum {
    /// The most one part may be: the whole for what is paid once or in terms, a month for what is monthly.
    #[must_use]
    pub const fn of(&self, purpose: Purpose) -> Money {
        match purpose {
            Purpose::Tuition => self.tuition,
            Purpose::Living => self.living,
            Purpose::Laptop => self.laptop,
            Purpose::Travel => self.travel,
            Purpose::ChildcareBridging => self.bridging_month,
        }
    }
}

/// What a new income share agreement freezes. Shares are basis points: 500 is 5 %.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncomeShareProduct {
    /// Share of the income that is paid.
    pub share_bp: u32,
    /// Gross a month; a month below it is free of payment.
    pub income_threshold: Money,
    /// The most that is ever paid, as a share of what was funded.
    pub cap_bp: u32,
    /// Most months that are paid.
    pub max_payments: u32,
    /// Months after which nothing is asked any more.
    pub window_months: u32,
    /// Whole months between the end of the training and the first month that counts.
    pub grace_months: i32,
    /// Months before the first one from which on an income that nobody knows is asked for, once a month.
    pub ask_months_before: i32,
    /// Day of the month on which a share falls due.
    pub due_day: u32,
    /// What is paid never exceeds the part above the threshold.
    pub ramp: bool,
    /// Months that are charged over which a yearly shortfall is spread (art. 12).
    pub true_up_months: u32,
    /// Never over fewer months than this (art. 12).
    pub least_true_up_months: u32,
    /// Months of the year, 1 to 12, in which people are asked for their income of the year before (art. 12).
    pub ask_income_in: Vec<u32>,
    /// What the share is taken of.
    #[serde(default)]
    pub model: ShareBase,
    /// The most that is paid of a month's income, as a share of it; `None` without such a bound.
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    regulation: Vec<Regulation>,
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
        &RULES.regulation[RULES.regulation.len() - 1]
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

    /// The last day on which somebody can say that they disagree with a decision of a day. A term that ends on a day on
    /// which nobody works lasts until the next one (Algemene termijnenwet art. 1).
    #[must_use]
    pub fn objection_until(&self, decided: NaiveDate) -> NaiveDate {
        next_working_day(decided + Days::new(7 * self.objection_weeks))
    }

    /// By when somebody who asked on a day has an answer.
    #[must_use]
    pub fn answered_by(&self, asked: NaiveDate) -> NaiveDate {
        working_days_after(asked, self.answer_days)
    }

    /// By when somebody who is to be called since a day is called.
    #[must_use]
    pub fn called_by(&self, asked: NaiveDate) -> NaiveDate {
        working_days_after(asked, self.chase.call_days)
    }

    /// The last day on which what concerns money is kept, when it ended on a day.
    #[must_use]
    pub fn kept_until(ended: NaiveDate) -> NaiveDate {
        NaiveDate::from_ymd_opt(ended.year() + Self::on(ended).keep_years, 12, 31).unwrap_or(NaiveDate::MAX)
    }
}

fn working_days_after(day: NaiveDate, count: u32) -> NaiveDate {
    (0..count).fold(day, |at, _| next_working_day(at.succ_opt().unwrap_or(at)))
}

/// Whether money that rests on the amounts of this month may be paid: the year's table is complete.
#[must_use]
pub fn may_pay_bridging(month: Month) -> bool {
    crate::childcare::table::Table::may_pay(month.year())
}
