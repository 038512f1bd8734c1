//! The terms of an agreement, frozen when they are offered.

use chrono::NaiveDate;
use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde::{Deserialize, Serialize};

use crate::{
    calendar::Month,
    credit::basis::CreditBasis,
    funding::Instrument,
    lending::{
        day_count::DayCount,
        effective_rate::{Flow, effective_rate},
        schedule::{Every, Grace, LoanPlan, MOST_INSTALMENTS, Method, ScheduleLine, schedule},
    },
    money::{Difference, Exact, Money, Rounding},
    repayment::share_base::ShareBase,
};

/// Stored as JSON in the agreement: add fields with a default, never rename.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "instrument", rename_all = "snake_case")]
pub enum Terms {
    /// Fixed instalments, without interest.
    PreFinancing(PreFinancing),
    /// A share of the income above a threshold.
    IncomeShare(IncomeShare),
}

/// A loan of what was paid out, free of interest unless the terms say otherwise: in equal instalments, the last one
/// takes the residue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreFinancing {
    /// What is lent.
    pub principal: Money,
    /// How many equal ones; the last takes the residue.
    pub instalments: u32,
    /// Gross monthly income below which a month is free.
    pub income_threshold: Money,
    /// The first month in which an instalment may be due.
    pub first_month: Month,
    /// Day of the month, or the last day of a shorter month.
    pub due_day: u32,
    /// Interest, when it bears any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interest: Option<LoanInterest>,
    /// Day whose regulation the terms follow.
    pub rules_of: NaiveDate,
    /// On what the offer rests under the credit law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<CreditBasis>,
    /// Nothing was lent: it was given for a time that was not attended, and comes back without a contract.
    #[serde(default, skip_serializing_if = "is_false")]
    pub is_over_award: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_false(it: &bool) -> bool {
    !*it
}

/// How a loan bears interest. It runs from one month before the first due day; a month of 30/360 is a twelfth of a
/// year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanInterest {
    /// How it comes back.
    pub method: Method,
    /// Interest a year in basis points: 400 = 4 %.
    pub rate_bp: u32,
    /// What is paid a month, when the contract names it instead of the number of instalments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instalment: Option<Money>,
    /// Periods of grace, counted from the first month.
    #[serde(default)]
    pub grace: Grace,
}

impl PreFinancing {
    /// The agreement as a plan of the engine that schedules loans, over `principal` in `instalments` from the first
    /// month.
    #[must_use]
    pub fn plan(&self, principal: Money, instalments: u32) -> LoanPlan {
        let interest = self.interest;
        let due_in = |month: Month| month.day_or_last(self.due_day);
        let method = interest.map_or(Method::InterestFree, |it| it.method);
        // With a fixed amount the number of instalments follows.
        let instalments = if method == Method::FixedAmount { MOST_INSTALMENTS } else { instalments };
        LoanPlan {
            method,
            principal,
            annual_rate: interest.map_or(Decimal::ZERO, |it| basis_points(it.rate_bp)),
            instalments,
            from: due_in(self.first_month.plus(-1)),
            first_due: due_in(self.first_month),
            every: Every::Month,
            day_count: DayCount::Thirty360,
            instalment: interest.and_then(|it| it.instalment),
            unit: Money::CENT,
            round_up: false,
            grace: interest.map_or_else(Grace::default, |it| it.grace),
        }
    }
}

impl PreFinancing {
    /// Every instalment as agreed. An offer is made only when they lead to nothing left.
    #[must_use]
    pub fn lines(&self) -> Vec<ScheduleLine> {
        schedule(&self.plan(self.principal, self.instalments)).unwrap_or_default()
    }

    /// What is paid back in all when every month is paid: the principal, with interest if there is any.
    #[must_use]
    pub fn total(&self) -> Money {
        match self.interest {
            None => self.principal,
            Some(_) => self.lines().iter().map(ScheduleLine::total).sum(),
        }
    }

    /// The effective rate a year in basis points, rounded up, when all is paid out one month before the first due day;
    /// `None` when what is paid never repays it (directive (EU) 2023/2225 Annex III).
    #[must_use]
    pub fn effective_rate_bp(&self) -> Option<u32> {
        let plan = self.plan(self.principal, self.instalments);
        let flow = |on, cents| Flow { on, amount: Difference::from_cents(cents) };
        let back = schedule(&plan).ok()?.into_iter().map(|it| flow(it.due, it.total().cents()));
        let flows: Vec<Flow> =
            std::iter::once(flow(plan.from, -self.principal.cents())).chain(back).collect();
        let rate = effective_rate(&flows).ok()? * Decimal::from(10_000);
        rate.round_dp(6).ceil().to_u32()
    }
}

/// A share of gross income, up to a cap, a number of payments and an end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncomeShare {
    /// What was paid for the training; no debt by itself.
    pub funded: Money,
    /// 500 = 5 %.
    pub share_bp: u32,
    /// Gross monthly income below which nothing is due.
    pub income_threshold: Money,
    /// The most that is ever paid.
    pub cap: Money,
    /// After so many months that count as a payment nothing is due.
    pub max_payments: u32,
    /// The first month in which a share may be due.
    pub first_month: Month,
    /// After this month nothing is due any more.
    pub last_month: Month,
    /// Day of the month, or the last day of a shorter month.
    pub due_day: u32,
    /// A payment never exceeds the part above the threshold.
    pub ramp: bool,
    /// On what part of the income the share is taken.
    #[serde(default)]
    pub model: ShareBase,
    /// The most of an income that all payments together may take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_of_income_bp: Option<u32>,
    /// The day whose regulation the agreement follows.
    pub rules_of: NaiveDate,
    /// On what the offer rests under the credit law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<CreditBasis>,
}

impl Terms {
    /// Which kind of credit they are.
    #[must_use]
    pub const fn instrument(&self) -> Instrument {
        match self {
            Self::PreFinancing(_) => Instrument::PreFinancing,
            Self::IncomeShare(_) => Instrument::IncomeShare,
        }
    }

    /// Nothing was lent; see [`PreFinancing::is_over_award`].
    #[must_use]
    pub const fn is_over_award(&self) -> bool {
        matches!(self, Self::PreFinancing(terms) if terms.is_over_award)
    }

    /// The word for what kind of debt it is, in keys of texts.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        match self {
            Self::PreFinancing(terms) if terms.is_over_award => "over_award",
            Self::PreFinancing(_) | Self::IncomeShare(_) => self.instrument().name(),
        }
    }

    /// The same terms for a training that stopped: over what was really paid out, and with a first month that comes as
    /// soon as agreed after the stop, never later than before. A window of months keeps its length.
    #[must_use]
    pub fn after_stop(&self, first_month: Month, disbursed: Money) -> Self {
        match self {
            Self::PreFinancing(terms) => Self::PreFinancing(PreFinancing {
                principal: terms.principal.min(disbursed),
                first_month: terms.first_month.min(first_month),
                ..terms.clone()
            }),
            Self::IncomeShare(terms) => {
                let first = terms.first_month.min(first_month);
                let earlier = first.months_until(terms.first_month);
                let funded = terms.funded.min(disbursed);
                let cap = Exact::from(terms.cap)
                    .times(funded.decimal())
                    .divided_by(terms.funded.decimal())
                    .round(Rounding::DownToCent);
                Self::IncomeShare(IncomeShare {
                    funded,
                    cap: cap.unwrap_or(terms.cap).min(terms.cap),
                    first_month: first,
                    last_month: terms.last_month.plus(-earlier),
                    ..terms.clone()
                })
            }
        }
    }

    /// The same terms for a training that ends later: nothing is due before this month. A window of months keeps its
    /// length.
    #[must_use]
    pub fn not_before(&self, month: Month) -> Self {
        let later = self.first_month().months_until(month).max(0);
        match self {
            Self::PreFinancing(terms) => Self::PreFinancing(PreFinancing {
                first_month: terms.first_month.plus(later),
                ..terms.clone()
            }),
            Self::IncomeShare(terms) => Self::IncomeShare(IncomeShare {
                first_month: terms.first_month.plus(later),
                last_month: terms.last_month.plus(later),
                ..terms.clone()
            }),
        }
    }

    /// The same terms, with what they rest on under the credit law.
    #[must_use]
    pub fn resting_on(mut self, basis: Option<CreditBasis>) -> Self {
        match &mut self {
            Self::PreFinancing(terms) => terms.credit = basis,
            Self::IncomeShare(terms) => terms.credit = basis,
        }
        self
    }

    /// On what they rest under the credit law; `None` for older terms, which did not keep it.
    #[must_use]
    pub const fn credit(&self) -> Option<CreditBasis> {
        match self {
            Self::PreFinancing(terms) => terms.credit,
            Self::IncomeShare(terms) => terms.credit,
        }
    }

    /// What the fund pays out under the agreement.
    #[must_use]
    pub const fn funded(&self) -> Money {
        match self {
            Self::PreFinancing(terms) => terms.principal,
            Self::IncomeShare(terms) => terms.funded,
        }
    }

    /// The most that can ever be paid back.
    #[must_use]
    pub fn most(&self) -> Money {
        match self {
            Self::PreFinancing(terms) => terms.total(),
            Self::IncomeShare(terms) => terms.cap,
        }
    }

    /// Gross monthly income below which nothing is due.
    #[must_use]
    pub const fn income_threshold(&self) -> Money {
        match self {
            Self::PreFinancing(terms) => terms.income_threshold,
            Self::IncomeShare(terms) => terms.income_threshold,
        }
    }

    /// Day whose regulation they follow.
    #[must_use]
    pub const fn rules_of(&self) -> NaiveDate {
        match self {
            Self::PreFinancing(terms) => terms.rules_of,
            Self::IncomeShare(terms) => terms.rules_of,
        }
    }

    /// The first month in which something may be due.
    #[must_use]
    pub const fn first_month(&self) -> Month {
        match self {
            Self::PreFinancing(terms) => terms.first_month,
            Self::IncomeShare(terms) => terms.first_month,
        }
    }

    /// The due date in a month.
    #[must_use]
    pub fn due_on(&self, month: Month) -> NaiveDate {
        let day = match self {
            Self::PreFinancing(terms) => terms.due_day,
            Self::IncomeShare(terms) => terms.due_day,
        };
        month.day_or_last(day)
    }
}

/// 500 as 0.05.
#[must_use]
pub fn basis_points(bp: u32) -> Decimal {
    Decimal::new(i64::from(bp), 4)
}
