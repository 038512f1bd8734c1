//! `calc household-budget`: a household's money before, during and after training.

use chrono::NaiveDate;
use domain::{
    allowances::granted::Assets,
    answer::Answer,
    application::WorkEnd,
    benefit::{kind::Benefit, means::MeansContext},
    budget::{
        alternatives::{Openings, alternatives},
        bridging::{BridgingContext, bridging},
        compute::{BudgetError, Explain, budget},
        household_money::{CarePeriod, Child, Cost, CostKind, Home, Household, Income, Partner},
        picture::{picture, proposed},
    },
    calendar::Month,
    childcare::{situation::Situation, table::Care},
    credit::status::CreditStatus,
    evidence::Consent,
    money::Money,
};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::calc::{
    budget_output::{Output, alternative_line, bridging_line, month_line, picture_line, year_line},
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
    between: Option<Monthly>,
    during: Monthly,
    after: Monthly,
    parent: Periods,
    #[serde(default)]
    work_ends: WorkEnd,
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
    let others = alternatives(&home, &found, &openings(&input, &home)).map_err(refused)?;
    write(&Output {
        months: found.months.iter().map(month_line).collect(),
        years: found.years.iter().map(year_line).collect(),
        gap: found.gap().decimal(),
        picture: picture(&home, &found, &proposed(&bridged), Month::of(input.today.0))
            .as_ref()
            .map(picture_line),
        bridging: bridged.iter().map(bridging_line).collect(),
        alternatives: others.iter().map(alternative_line).collect(),
        calculations: found.calculations,
    })
}

fn openings(input: &Input, home: &Household) -> Openings {
    let has = |situation: Situation| home.parent.iter().any(|it| it.situation == situation);
    let is_consented = home.parent.iter().any(|it| it.consent);
    Openings {
        today: input.today.0,
        benefit: input.benefit,
        consent: if is_consented { Consent::Granted } else { Consent::NotAsked },
        accredited: if has(Situation::AccreditedEducation) { Answer::Yes } else { Answer::No },
    }
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
    if input.work_ends == WorkEnd::Anyway && input.between.is_none() {
        return Err(wrong("between", "missing: what comes in when work ends with or without the training"));
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
        work_hours: Decimal::from(input.work_hours.count()),
        before: income(&input.before),
        between: input.between.as_ref().map(income),
        during: income(&input.during),
        after: income(&input.after),
        parent: periods("parent", &input.parent)?,
        work_ends: input.work_ends,
        kept: None,
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
