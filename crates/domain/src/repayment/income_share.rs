//! Income share: what one month's income makes due, what is counted, and what ends it (requirements ISA3 to ISA10).
//!
//! Rounding points: the amount of a month, down to the cent in the person's favour. A share of an income in
//! cents is exact before it; an income with more decimals counts to a millionth of a euro.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::{
    calendar::Month,
    lending::effective_rate::monthly_factor,
    money::{Exact, Money, MoneyError, Rounding},
    repayment::{
        share_base::ShareBase,
        terms::{IncomeShare, basis_points},
    },
};

/// The agreement as arithmetic. What a contract does not limit is `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareRule {
    /// A fraction of one.
    pub share: Decimal,
    /// Gross, a month.
    pub threshold: Decimal,
    /// What the share is taken of.
    pub model: ShareBase,
    /// A payment never exceeds the part above the threshold, so that a raise never costs money.
    pub ramp: bool,
    /// The most that is ever paid.
    pub cap: Option<Money>,
    /// After so many months that count as a payment nothing is due.
    pub max_payments: Option<u32>,
    /// Months from the first on; after them nothing is due.
    pub window: Option<u32>,
    /// Months below the threshold after which the agreement ends.
    pub max_deferred: Option<u32>,
    /// All payments together stay below this part of the income.
    pub most_of_income: Option<Decimal>,
    /// The yearly rate after which nothing is due.
    pub ceiling: Option<Ceiling>,
}

/// The agreement ends when what was paid makes this yearly rate on what was funded (requirement ISA9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ceiling {
    funded: Money,
    /// What the yearly rate makes of a euro in a month.
    monthly: Decimal,
}

impl Ceiling {
    /// `yearly` is a fraction of one; `None` when it is below zero or above one.
    #[must_use]
    pub fn new(funded: Money, yearly: Decimal) -> Option<Self> {
        Some(Self { funded, monthly: monthly_factor(yearly)? })
    }
}

/// What a month is; each is exactly one of these (requirement ISA6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MonthState {
    /// A month of grace, before repayment begins.
    Grace,
    /// Something is due for it.
    Paid,
    /// The income is below the threshold.
    DeferredBelow,
    /// A right to pay nothing: unemployment, care, sickness, study.
    PausedByRight,
    /// The fund let the month go; it counts as a payment.
    Waived,
    /// No income known: nothing is due until it is (requirement ISA15).
    NotYetKnown,
    /// The agreement had ended before it.
    Ended,
}

/// Why nothing is due any more (requirement ISA7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// The agreed number of payments is reached.
    MaxPayments,
    /// The agreed total is paid.
    Cap,
    /// The last month has passed.
    Window,
    /// So many months below the threshold that it ends.
    DeferralLimit,
    /// What was paid makes the highest rate that was agreed.
    RateCeiling,
    /// The person died or can never work again.
    DeathOrDisability,
    /// The fund forgives the rest.
    Forgiveness,
}

/// What is known of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownMonth {
    /// Gross income of all work together.
    Income(Decimal),
    /// Neither an income nor a reason is known.
    Nothing,
    /// A month of grace, before repayment begins.
    Grace,
    /// Unemployment, care, sickness, study: a right, without cost.
    Paused,
    /// The fund lets the month go; it counts as a payment (requirement ISA8).
    Waived,
    /// The person died or can never work again.
    DeathOrDisability,
    /// The fund forgives the rest.
    Forgiveness,
}

/// How far an agreement is. Each counter is shown to the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShareProgress {
    /// Charged so far; what counts toward the cap.
    pub charged: Money,
    /// Months that count as a payment.
    pub payments: u32,
    /// Months below the threshold.
    pub deferred: u32,
    /// Months of the window that have passed.
    pub months: u32,
    /// What is still to pay to reach the ceiling of the rate, when there is one.
    pub to_ceiling: Option<Decimal>,
}

/// One month of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareStep {
    /// What the month is.
    pub state: MonthState,
    /// What is due for it.
    pub amount: Money,
    /// The agreement ended with this month, or had ended before it.
    pub ended: Option<End>,
}

impl ShareRule {
    /// The amount of a month before counters cut it.
    #[must_use]
    pub fn amount(&self, income: Decimal) -> Exact {
        if income < self.threshold {
            return Exact::ZERO;
        }
        let income = Exact::from(income);
        let above = income.minus_or_zero(Exact::from(self.threshold));
        let share = match self.model {
            ShareBase::Cliff if self.ramp => income.times(self.share).min(above),
            ShareBase::Cliff => income.times(self.share),
            ShareBase::Marginal => above.times(self.share),
        };
        self.most_of_income.map_or(share, |most| share.min(income.times(most))).to_millionths()
    }

    /// The first reason that ends the agreement before another month, if there is one.
    #[must_use]
    pub fn ended(&self, progress: &ShareProgress) -> Option<End> {
        let reached = |limit: Option<u32>, count: u32| limit.is_some_and(|it| it <= count);
        if self.cap.is_some_and(|cap| cap <= progress.charged) {
            return Some(End::Cap);
        }
        if reached(self.max_payments, progress.payments) {
            return Some(End::MaxPayments);
        }
        if progress.to_ceiling.is_some_and(|left| left < Decimal::new(1, 2)) {
            return Some(End::RateCeiling);
        }
        if reached(self.max_deferred, progress.deferred) {
            return Some(End::DeferralLimit);
        }
        reached(self.window, progress.months).then_some(End::Window)
    }

    /// What a month with this income makes due, cut to what cap and ceiling leave.
    #[must_use]
    pub fn due(&self, progress: &ShareProgress, income: Decimal) -> Money {
        let due = self.amount(income).round(Rounding::DownToCent).unwrap_or(Money::MAX);
        let due = self.cap.map_or(due, |cap| due.min(cap.minus_or_zero(progress.charged)));
        let to_ceiling = progress.to_ceiling.map(|left| Exact::from(left.max(Decimal::ZERO)));
        match to_ceiling.map(|it| it.round(Rounding::DownToCent)) {
            Some(Ok(left)) => due.min(left),
            Some(Err(_)) | None => due,
        }
    }

    /// Moves the counters on by a month.
    pub fn step(&self, progress: &mut ShareProgress, known: KnownMonth) -> ShareStep {
        if let Some(end) = self.ended(progress) {
            return ShareStep { state: MonthState::Ended, amount: Money::ZERO, ended: Some(end) };
        }
        if let Some(ceiling) = self.ceiling {
            let left = progress.to_ceiling.unwrap_or(ceiling.funded.decimal());
            // A ceiling that no number can hold is never reached.
            progress.to_ceiling = Some(left.saturating_mul(ceiling.monthly));
        }
        let (state, amount, end) = match known {
            KnownMonth::DeathOrDisability => (MonthState::Waived, Money::ZERO, Some(End::DeathOrDisability)),
            KnownMonth::Forgiveness => (MonthState::Waived, Money::ZERO, Some(End::Forgiveness)),
            KnownMonth::Grace => {
                return ShareStep { state: MonthState::Grace, amount: Money::ZERO, ended: None };
            }
            KnownMonth::Paused => (MonthState::PausedByRight, Money::ZERO, None),
            KnownMonth::Waived => (MonthState::Waived, Money::ZERO, None),
            KnownMonth::Nothing => (MonthState::NotYetKnown, Money::ZERO, None),
            KnownMonth::Income(income) => match self.due(progress, income) {
                due if due.is_zero() => (MonthState::DeferredBelow, due, None),
                due => (MonthState::Paid, due, None),
            },
        };
        let counts = matches!(state, MonthState::Paid | MonthState::Waived) && end.is_none();
        progress.months = progress.months.saturating_add(1);
        progress.deferred = progress.deferred.saturating_add((state == MonthState::DeferredBelow).into());
        progress.payments = progress.payments.saturating_add(counts.into());
        progress.charged = progress.charged.plus(amount);
        progress.to_ceiling = progress.to_ceiling.map(|left| left.saturating_sub(amount.decimal()));
        ShareStep { state, amount, ended: end.or_else(|| self.ended(progress)) }
    }

    /// Every month until the agreement ends or nothing more is known.
    #[must_use]
    pub fn run(&self, months: &[KnownMonth]) -> (Vec<ShareStep>, ShareProgress) {
        let (mut progress, mut steps) = (ShareProgress::default(), Vec::new());
        for known in months {
            let step = self.step(&mut progress, *known);
            steps.push(step);
            if step.ended.is_some() {
                break;
            }
        }
        (steps, progress)
    }

    /// What it costs to be done at once: never more than the cap leaves, than the ceiling of the rate allows, or
    /// than the payments that are left at the last amount (requirement ISA10). `None` when nothing limits it.
    #[must_use]
    pub fn exit_price(&self, progress: &ShareProgress, last: Money) -> Option<Money> {
        let by_cap = self.cap.map(|cap| cap.minus_or_zero(progress.charged));
        let by_ceiling = progress
            .to_ceiling
            .and_then(|left| Exact::from(left.max(Decimal::ZERO)).round(Rounding::DownToCent).ok());
        let by_count = self.max_payments.and_then(|most| {
            let left = Decimal::from(most.saturating_sub(progress.payments));
            last.times(left).round(Rounding::DownToCent).ok()
        });
        [by_cap, by_ceiling, by_count].into_iter().flatten().min()
    }
}

impl IncomeShare {
    /// The agreement as arithmetic.
    #[must_use]
    pub fn rule(&self) -> ShareRule {
        let window = self.first_month.months_until(self.last_month) + 1;
        ShareRule {
            share: basis_points(self.share_bp),
            threshold: self.income_threshold.decimal(),
            model: self.model,
            ramp: self.ramp,
            cap: Some(self.cap),
            max_payments: Some(self.max_payments),
            window: u32::try_from(window).ok(),
            max_deferred: None,
            most_of_income: self.most_of_income_bp.map(basis_points),
            ceiling: None,
        }
    }
}

/// The share that goes with an amount used: linear between the ends of a band, half up to two decimals of a
/// percent (requirement ISA2). `bands` are amounts with their share in percent, lowest first.
#[must_use]
pub fn share_by_use(bands: &[(Money, Decimal)], used: Money) -> Option<Decimal> {
    let place = bands.windows(2).find(|it| it[0].0 <= used && used <= it[1].0)?;
    let [(low, low_share), (high, high_share)] = [place[0], place[1]];
    let part = used.minus_or_zero(low).decimal().checked_div(high.minus_or_zero(low).decimal())?;
    let share = low_share + part * (high_share - low_share);
    Some(share.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero))
}

/// What is due for a month with this gross income under an agreement so far.
#[must_use]
pub fn due(terms: &IncomeShare, progress: ShareProgress, month: Month, income: Money) -> Money {
    if month < terms.first_month || ended(terms, progress, month).is_some() {
        return Money::ZERO;
    }
    terms.rule().due(&progress, income.decimal())
}

/// The first reason that ends the agreement before this month, if there is one.
#[must_use]
pub fn ended(terms: &IncomeShare, progress: ShareProgress, month: Month) -> Option<End> {
    let months = u32::try_from(terms.first_month.months_until(month)).unwrap_or(0);
    terms.rule().ended(&ShareProgress { months, ..progress })
}

/// An example before signing: what somebody with this steady income pays in all, and in how many months.
#[must_use]
pub fn example(terms: &IncomeShare, income: Money) -> ShareProgress {
    let rule = terms.rule();
    let mut progress = ShareProgress::default();
    while rule.step(&mut progress, KnownMonth::Income(income.decimal())).ended.is_none() {}
    progress
}

/// What goes above a threshold, times a rate, down to whole units: student loans of the United Kingdom and of DUO.
///
/// # Errors
/// It is more than an amount can be.
pub fn above_threshold(
    income: Exact,
    threshold: Exact,
    rate: Decimal,
    unit: Money,
) -> Result<Money, MoneyError> {
    let share = income.minus_or_zero(threshold).times(rate).to_millionths();
    share.round(Rounding::DownToCent)?;
    Ok(share.down_to(unit))
}
