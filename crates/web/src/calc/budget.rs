//! `calc household-budget`: a household's money before, during and after training.

use chrono::NaiveDate;
use domain::{
    allowances::Assets,
    application::{Answer, Benefit},
    benefit::means::{Circle, MayPay, Receiver},
    budget::{
        Budget, Calculation, CarePeriod, Child, Cost, CostKind, Home, Household, Income, MonthBudget,
        Partner, YearSettlement,
        alternatives::{Change, alternatives},
        bridging::{Bridging, Setting, bridging},
        compute::{BudgetError, Explain, budget},
    },
    calendar::Month,
    case::proposal::{Instrument, Purpose},
    childcare::{
        entitlement::NoGround,
        situation::{Letter, Period},
        table::Care,
    },
    evidence::Body,
    fund::CreditStatus,
    money::Money,
    retention::Phase,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::calc::{Wrong, day, decimal, euros, month, read, write, wrong};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    today: String,
    training: Span,
    #[serde(default)]
    work_hours: u32,
    before: Monthly,
    during: Monthly,
    after: Monthly,
    parent: Vec<Period>,
    partner: Option<PartnerInput>,
    #[serde(default)]
    children: Vec<ChildInput>,
    home: Option<HomeInput>,
    assets: Option<String>,
    #[serde(default)]
    costs: Vec<CostInput>,
    #[serde(default = "no_benefit")]
    benefit: Benefit,
    #[serde(default)]
    has_statement: bool,
    #[serde(default)]
    supplement: Answer,
    gifts_elsewhere: Option<String>,
    #[serde(default)]
    credit_status: CreditStatus,
}

const fn no_benefit() -> Benefit {
    Benefit::None
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Span {
    from: String,
    until: String,
}

/// A month's income.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Monthly {
    gross: String,
    net: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartnerInput {
    gross: String,
    net: String,
    situations: Vec<Period>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChildInput {
    born: String,
    #[serde(default)]
    care: Vec<CareInput>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CareInput {
    from: Option<String>,
    until: Option<String>,
    care: Care,
    hours: String,
    price: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HomeInput {
    rent: String,
    persons: u32,
    oldest: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CostInput {
    month: String,
    kind: Kind,
    amount: String,
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
    let today = day("today", &input.today)?;
    let home = household(&input)?;
    let found = budget(&home, Explain::Yes).map_err(refused)?;
    let gifts_elsewhere = optional("gifts_elsewhere", input.gifts_elsewhere.as_deref(), euros)?;
    let circle = Circle {
        benefit: input.benefit,
        supplement: input.supplement,
        has_statement: input.has_statement,
        year: chrono::Datelike::year(&home.training_from),
        gifts_elsewhere: gifts_elsewhere.unwrap_or(Money::ZERO),
    };
    let bridged = bridging(&found, &Setting { today, credit: input.credit_status, circle });
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

fn optional<T>(
    path: &str,
    text: Option<&str>,
    read: fn(&str, &str) -> Result<T, Wrong>,
) -> Result<Option<T>, Wrong> {
    text.map(|it| read(path, it)).transpose()
}

fn household(input: &Input) -> Result<Household, Wrong> {
    let (training_from, training_until) = span(&input.training)?;
    let assets = optional("assets", input.assets.as_deref(), euros)?;
    let partner = input.partner.as_ref().map(|it| {
        let income = Income::a_month(euros("partner.gross", &it.gross)?, euros("partner.net", &it.net)?);
        Ok::<_, Wrong>(Partner { income, periods: it.situations.clone() })
    });
    let home = input.home.as_ref().map(|it| {
        if it.persons == 0 {
            return Err(wrong("home.persons", "at least one"));
        }
        Ok(Home { rent: euros("home.rent", &it.rent)?, persons: it.persons, oldest: it.oldest })
    });
    Ok(Household {
        training_from,
        training_until,
        work_hours: input.work_hours,
        before: income("before", &input.before)?,
        during: income("during", &input.during)?,
        after: income("after", &input.after)?,
        parent: input.parent.clone(),
        partner: partner.transpose()?,
        children: each("children", &input.children, child)?,
        home: home.transpose()?,
        assets: assets.map_or(Assets::WithinLimit, Assets::Amount),
        costs: each("costs", &input.costs, cost)?,
    })
}

fn each<T, U>(path: &str, all: &[T], read: fn(&str, &T) -> Result<U, Wrong>) -> Result<Vec<U>, Wrong> {
    all.iter().enumerate().map(|(place, it)| read(&format!("{path}[{place}]"), it)).collect()
}

fn span(training: &Span) -> Result<(NaiveDate, NaiveDate), Wrong> {
    let (from, until) = (day("training.from", &training.from)?, day("training.until", &training.until)?);
    if until < from { Err(wrong("training.until", "before the first day")) } else { Ok((from, until)) }
}

fn income(path: &str, it: &Monthly) -> Result<Income, Wrong> {
    let amount = |name: &str, text: &str| euros(&format!("{path}.{name}"), text);
    Ok(Income::a_month(amount("gross", &it.gross)?, amount("net", &it.net)?))
}

fn child(path: &str, it: &ChildInput) -> Result<Child, Wrong> {
    let born = month(&format!("{path}.born"), &it.born)?;
    Ok(Child { born: Some(born), care: each(&format!("{path}.care"), &it.care, care)? })
}

fn care(path: &str, it: &CareInput) -> Result<CarePeriod, Wrong> {
    let from = optional(&format!("{path}.from"), it.from.as_deref(), month)?;
    Ok(CarePeriod {
        from: from.unwrap_or(Month::of(NaiveDate::default())),
        until: optional(&format!("{path}.until"), it.until.as_deref(), month)?,
        care: it.care,
        hours: decimal(&format!("{path}.hours"), &it.hours)?,
        price: euros(&format!("{path}.price"), &it.price)?,
    })
}

fn cost(path: &str, it: &CostInput) -> Result<Cost, Wrong> {
    let kind = match it.kind {
        Kind::Training => CostKind::Training,
        Kind::Precondition => CostKind::Precondition,
    };
    let amount = euros(&format!("{path}.amount"), &it.amount)?;
    Ok(Cost { month: month(&format!("{path}.month"), &it.month)?, kind, amount })
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

fn alternative_line(change: Change, budget: &Budget) -> AlternativeLine {
    let (name, hours, of) = match change {
        Change::KeepWork { hours } => ("keep_work", Some(hours), None),
        Change::StartLater => ("start_later", None, None),
        Change::WithConsent(body) => ("with_consent", None, Some(body)),
    };
    let childcare: Money = budget.during().map(MonthBudget::childcare_gap).sum();
    let gap = budget.gap().decimal();
    AlternativeLine { change: name, hours, of, gap, childcare_gap: childcare.decimal() }
}
