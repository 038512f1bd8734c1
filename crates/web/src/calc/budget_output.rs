//! What `calc household-budget` answers.

use chrono::NaiveDate;
use domain::{
    benefit::means::{MayPay, Receiver},
    budget::{
        alternatives::{Alternative, AlternativeChange},
        bridging::Bridging,
        household_money::{Calculation, MonthBudget, YearSettlement},
        picture::{Level, Picture},
    },
    calendar::Month,
    childcare::{entitlement::NoGround, situation::Letter},
    evidence::Body,
    funding::{Instrument, Purpose},
    training_window::Phase,
};
use rust_decimal::Decimal;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Output {
    pub(super) months: Vec<MonthLine>,
    pub(super) years: Vec<YearLine>,
    pub(super) gap: Decimal,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) picture: Option<PictureLine>,
    pub(super) bridging: Vec<BridgingLine>,
    pub(super) alternatives: Vec<AlternativeLine>,
    pub(super) calculations: Vec<Calculation>,
}

/// What is left to live on a month, but for what is paid once.
#[derive(Serialize)]
pub(super) struct PictureLine {
    now: LevelLine,
    without_fund: LevelLine,
    with_fund: LevelLine,
    after: LevelLine,
    after_with_present_income: LevelLine,
    /// What the lowest month with the fund stays below the present life carried on.
    open: Decimal,
}

#[derive(Serialize)]
pub(super) struct LevelLine {
    month: Month,
    left: Decimal,
}

#[derive(Serialize)]
pub(super) struct MonthLine {
    month: Month,
    phase: &'static str,
    right: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    ground: Option<Letter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why_not: Option<NoGround>,
    net: Decimal,
    childcare_allowance: Decimal,
    zorgtoeslag: Decimal,
    huurtoeslag: Decimal,
    kindgebonden_budget: Decimal,
    rent: Decimal,
    childcare_costs: Decimal,
    training_costs: Decimal,
    preconditions: Decimal,
    left: Decimal,
    left_without_training: Decimal,
    gap: Decimal,
    right_without_training: bool,
    childcare_gap: Decimal,
    provisional: bool,
}

#[derive(Serialize)]
pub(super) struct YearLine {
    year: i32,
    income_without_training: Decimal,
    income: Decimal,
    /// What is paid out when nobody reports a change.
    advance: Decimal,
    entitled: Decimal,
    settlement: Decimal,
    provisional: bool,
}

#[derive(Serialize)]
pub(super) struct BridgingLine {
    purpose: Purpose,
    instrument: Instrument,
    receiver: Receiver,
    from: Month,
    months: u32,
    per_month: Decimal,
    total: Decimal,
    may_pay: MayPay,
    provisional: bool,
}

#[derive(Serialize)]
pub(super) struct AlternativeLine {
    change: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<Body>,
    saves: Decimal,
    gap: Decimal,
    childcare_gap: Decimal,
}

pub(super) fn picture_line(it: &Picture) -> PictureLine {
    let level = |it: Level| LevelLine { month: it.month, left: it.left.decimal() };
    PictureLine {
        now: level(it.now),
        without_fund: level(it.without),
        with_fund: level(it.with),
        after: level(it.after),
        after_with_present_income: level(it.after_as_now),
        open: it.open().decimal(),
    }
}

pub(super) fn month_line(it: &MonthBudget) -> MonthLine {
    MonthLine {
        month: it.month,
        phase: match it.phase {
            Phase::Before => "before",
            Phase::During => "during",
            Phase::After => "after",
        },
        right: it.right.is_ok(),
        ground: it.right.ok().map(|it| it.letter),
        why_not: it.right.err(),
        net: it.net.decimal(),
        childcare_allowance: it.allowances.childcare.decimal(),
        zorgtoeslag: it.allowances.healthcare.decimal(),
        huurtoeslag: it.allowances.rent.decimal(),
        kindgebonden_budget: it.allowances.child_budget.decimal(),
        rent: it.rent.decimal(),
        childcare_costs: it.childcare_costs.decimal(),
        training_costs: it.training_costs.decimal(),
        preconditions: it.preconditions.decimal(),
        left: it.left.decimal(),
        left_without_training: it.left_without.decimal(),
        gap: it.gap().decimal(),
        right_without_training: it.right_without.is_ok(),
        childcare_gap: it.childcare_gap().decimal(),
        provisional: it.provisional,
    }
}

pub(super) fn year_line(it: &YearSettlement) -> YearLine {
    YearLine {
        year: it.year,
        income_without_training: it.income_without.decimal(),
        income: it.income_with.decimal(),
        advance: it.advance.decimal(),
        entitled: it.entitled.decimal(),
        settlement: it.settled().decimal(),
        provisional: it.provisional,
    }
}

pub(super) fn bridging_line(it: &Bridging) -> BridgingLine {
    BridgingLine {
        purpose: it.purpose,
        instrument: it.instrument,
        receiver: it.receiver,
        from: it.from,
        months: it.months,
        per_month: it.per_month.decimal(),
        total: it.total.decimal(),
        may_pay: it.may_pay,
        provisional: it.provisional,
    }
}

pub(super) fn alternative_line(it: &Alternative) -> AlternativeLine {
    let (change, hours, until, of) = match it.change {
        AlternativeChange::WorkOn { until } => ("work_on", None, Some(until), None),
        AlternativeChange::KeepWork { hours, until } => ("keep_work", Some(hours), Some(until), None),
        AlternativeChange::StartLater { works_longer: true } => ("start_later_and_work", None, None, None),
        AlternativeChange::StartLater { works_longer: false } => ("start_later", None, None, None),
        AlternativeChange::WithConsent(body) => ("with_consent", None, None, Some(body)),
        AlternativeChange::Accredited => ("accredited", None, None, None),
    };
    AlternativeLine {
        change,
        hours,
        until,
        of,
        saves: it.saves.decimal(),
        gap: it.budget.gap().decimal(),
        childcare_gap: it.budget.childcare_lost().decimal(),
    }
}
