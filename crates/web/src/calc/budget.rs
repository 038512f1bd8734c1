//! `calc household-budget`: a household's money before, during and after training.

use chrono::NaiveDate;
use domain::{
    allowances::granted::Assets,
    answer::Answer,
    benefit::{
        kind::Benefit,
        means::{MayPay, MeansContext, Receiver},
    },
    budget::{
        alternatives::{AlternativeChange, alternatives},
        bridging::{Bridging, BridgingContext, bridging},
        compute::{BudgetError, Explain, budget},
        household_money::{
            Budget, Calculation, CarePeriod, Child, Cost, CostKind, Home, Household, Income, MonthBudget,
            Partner, YearSettlement,
        },
    },
    calendar::Month,
    childcare::{entitlement::NoGround, situation::Letter, table::Care},
    credit::status::CreditStatus,
    evidence::Body,
    funding::{Instrument, Purpose},
    money::Money,
    training_window::Phase,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::calc::{
    childcare::MOST_CHILDREN,
    entitlement::{Periods, periods},
    numbers::{Age, Amount, Day, HourPrice, List, MonthAmount, MonthHours, Persons, Whole, YearAmount},
    runner::{Wrong, read, write, wrong},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    today: Day,
    training: Span,
    /// A week has no more hours.
    #[serde(default)]
    work_hours: Whole<0, 168>,
    before: Monthly,
    during: Monthly,
    after: Monthly,
    parent: Periods,
    partner: Option<PartnerInput>,
    #[serde(default)]
    children: List<ChildInput, MOST_CHILDREN>,
    home: Option<HomeInput>,
    assets: Option<Amount<100_000_000>>,
    #[serde(default)]
    costs: List<CostInput, MOST_COSTS>,
    #[serde(default = "no_benefit")]
    benefit: Benefit,
    #[serde(default)]
    has_statement: bool,
    #[serde(default)]
    supplement: Answer,
    gifts_elsewhere: Option<YearAmount>,
    #[serde(default)]
    credit_status: CreditStatus,
}

const fn no_benefit() -> Benefit {
    Benefit::None
}

/// Most periods of care of one child.
const MOST_CARE: usize = 50;
/// Most costs that come with one training.
const MOST_COSTS: usize = 100;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Span {
    from: Day,
    until: Day,
}

/// A month's income.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Monthly {
    gross: MonthAmount,
    net: MonthAmount,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartnerInput {
    gross: MonthAmount,
    net: MonthAmount,
    situations: Periods,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChildInput {
    born: Month,
    #[serde(default)]
    care: List<CareInput, MOST_CARE>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CareInput {
    from: Option<Month>,
    until: Option<Month>,
    care: Care,
    hours: MonthHours,
    price: HourPrice,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HomeInput {
    rent: MonthAmount,
    persons: Persons,
    oldest: Age,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CostInput {
    month: Month,
    kind: Kind,
    amount: MonthAmount,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Training,
    Precondition,
}

#[derive(Serialize)]
struct Output {
    months: Vec<MonthLine>,
    years: Vec<YearLine>,
    gap: Decimal,
    bridging: Vec<BridgingLine>,
    alternatives: Vec<AlternativeLine>,
    calculations: Vec<Calculation>,
}

#[derive(Serialize)]
struct MonthLine {
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
    childcare_gap: Decimal,
    provisional: bool,
}

#[derive(Serialize)]
struct YearLine {
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
struct BridgingLine {
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
struct AlternativeLine {
    change: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<Body>,
    gap: Decimal,
    childcare_gap: Decimal,
}

/// The months, the years, the gap, what the fund could bridge, and other ways.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn household_budget(text: &str) -> Result<String, Wrong> {
    let input: Input = read(text)?;
    let home = household(&input)?;
    let found = budget(&home, Explain::Yes).map_err(refused)?;
    let means_context = MeansContext {
        benefit: input.benefit,
        supplement: input.supplement,
        has_statement: input.has_statement,
        year: chrono::Datelike::year(&home.training_from),
        gifts_elsewhere: input.gifts_elsewhere.map_or(Money::ZERO, |it| it.0),
    };
    let bridged = bridging(
        &found,
        &BridgingContext { today: input.today.0, credit: input.credit_status, means_context },
    );
    let others = alternatives(&home).map_err(refused)?;
    write(&Output {
        months: found.months.iter().map(month_line).collect(),
        years: found.years.iter().map(year_line).collect(),
        gap: found.gap().decimal(),
        bridging: bridged.iter().map(bridging_line).collect(),
        alternatives: others.iter().map(|it| alternative_line(it.change, &it.budget)).collect(),
        calculations: found.calculations,
    })
}

fn refused(error: BudgetError) -> Wrong {
    match error {
        BudgetError::Childcare(error) => wrong("children", error),
        BudgetError::Scheme(error) => wrong("training", error),
    }
}

fn household(input: &Input) -> Result<Household, Wrong> {
    let (training_from, training_until) = (input.training.from.0, input.training.until.0);
    if training_until < training_from {
        return Err(wrong("training.until", "before the first day"));
    }
    let partner = input.partner.as_ref().map(|it| {
        let income = Income::a_month(it.gross.0, it.net.0);
        Ok::<_, Wrong>(Partner { income, periods: periods("partner.situations", &it.situations)? })
    });
    let home =
        |it: &HomeInput| Home { rent: it.rent.0, persons: it.persons.count(), oldest: it.oldest.count() };
    Ok(Household {
        training_from,
        training_until,
        work_hours: input.work_hours.count(),
        before: income(&input.before),
        during: income(&input.during),
        after: income(&input.after),
        parent: periods("parent", &input.parent)?,
        partner: partner.transpose()?,
        children: input.children.0.iter().map(child).collect(),
        home: input.home.as_ref().map(home),
        assets: input.assets.map_or(Assets::WithinLimit, |it| Assets::Amount(it.0)),
        costs: input.costs.0.iter().map(cost).collect(),
    })
}

fn income(it: &Monthly) -> Income {
    Income::a_month(it.gross.0, it.net.0)
}

fn child(it: &ChildInput) -> Child {
    Child { born: Some(it.born), care: it.care.0.iter().map(care).collect() }
}

fn care(it: &CareInput) -> CarePeriod {
    CarePeriod {
        from: it.from.unwrap_or(Month::of(NaiveDate::default())),
        until: it.until,
        care: it.care,
        hours: it.hours.0,
        price: it.price.0,
    }
}

fn cost(it: &CostInput) -> Cost {
    let kind = match it.kind {
        Kind::Training => CostKind::Training,
        Kind::Precondition => CostKind::Precondition,
    };
    Cost { month: it.month, kind, amount: it.amount.0 }
}

fn month_line(it: &MonthBudget) -> MonthLine {
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
        childcare_gap: it.childcare_gap().decimal(),
        provisional: it.provisional,
    }
}

fn year_line(it: &YearSettlement) -> YearLine {
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

fn bridging_line(it: &Bridging) -> BridgingLine {
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

fn alternative_line(change: AlternativeChange, budget: &Budget) -> AlternativeLine {
    let (name, hours, of) = match change {
        AlternativeChange::KeepWork { hours } => ("keep_work", Some(hours), None),
        AlternativeChange::StartLater => ("start_later", None, None),
        AlternativeChange::WithConsent(body) => ("with_consent", None, Some(body)),
    };
    let childcare: Money = budget.during().map(MonthBudget::childcare_gap).sum();
    let gap = budget.gap().decimal();
    AlternativeLine { change: name, hours, of, gap, childcare_gap: childcare.decimal() }
}
