//! `calc allowances`: healthcare, rent or child budget of one household in one year.

use domain::{
    allowances::{
        child_budget::{self, child_budget},
        granted::{Assets, Granted, SchemeError},
        healthcare::{self, Insured, healthcare_allowance},
        rent::{self, rent_allowance},
    },
    explain::Trace,
    money::Money,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::calc::{
    childcare::MOST_CHILDREN,
    numbers::{Age, Amount, List, MonthAmount, Persons, Plain, Year, YearAmount},
    runner::{Wrong, read, write, wrong},
};

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Scheme {
    Zorgtoeslag,
    Huurtoeslag,
    KindgebondenBudget,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    scheme: Scheme,
    year: Year,
    /// Joint yearly income in euros.
    income: YearAmount,
    #[serde(default)]
    partner: bool,
    #[serde(default = "yes")]
    partner_insured: bool,
    /// What care costs in another country, against here.
    country_factor: Option<Plain<10, 6>>,
    persons: Option<Persons>,
    rent: Option<MonthAmount>,
    #[serde(default)]
    service_costs: List<MonthAmount, MOST_SERVICES>,
    /// Age of the oldest person at the address.
    oldest: Option<Age>,
    #[serde(default)]
    disability: bool,
    /// Ages.
    #[serde(default)]
    children: List<Age, MOST_CHILDREN>,
    assets: Option<Amount<100_000_000>>,
}

/// Most kinds of service costs of one home.
const MOST_SERVICES: usize = 50;

const fn yes() -> bool {
    true
}

#[derive(Serialize)]
struct Output {
    scheme: Scheme,
    of_year: i32,
    #[serde(flatten)]
    granted: Granted,
}

/// The scheme's amount a month and a year, with its steps and sources.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn allowances(text: &str) -> Result<String, Wrong> {
    let input: Input = read(text)?;
    let (year, income) = (input.year.get(), input.income.0);
    let assets = input.assets.map_or(Assets::WithinLimit, |it| Assets::Amount(it.0));
    let granted = match input.scheme {
        Scheme::Zorgtoeslag => health(&input, income, assets)?,
        Scheme::Huurtoeslag => of_rent(&input, income, assets)?,
        Scheme::KindgebondenBudget => {
            let ages: Vec<u32> = input.children.0.iter().map(|it| it.count()).collect();
            let home = child_budget::Household { income, has_partner: input.partner, assets, ages: &ages };
            refused(child_budget(year, &home, Trace::on()))?
        }
    };
    write(&Output { scheme: input.scheme, of_year: year, granted })
}

fn health(input: &Input, income: Money, assets: Assets) -> Result<Granted, Wrong> {
    let insured = if input.partner_insured { Insured::Yes } else { Insured::No };
    let country_factor = input.country_factor.map_or(Decimal::ONE, |it| it.0);
    let home = healthcare::Household {
        income,
        partner: input.partner.then_some(insured),
        assets,
        age: None,
        country_factor,
    };
    refused(healthcare_allowance(input.year.get(), &home, Trace::on()))
}

fn of_rent(input: &Input, income: Money, assets: Assets) -> Result<Granted, Wrong> {
    let persons = input.persons.ok_or_else(|| wrong("persons", "everybody at the address counts"))?;
    let oldest = input.oldest.ok_or_else(|| wrong("oldest", "the age of the oldest person is needed"))?;
    let rent = input.rent.ok_or_else(|| wrong("rent", "the bare rent is needed"))?;
    let service_costs: Vec<Money> = input.service_costs.0.iter().map(|it| it.0).collect();
    let home = rent::Household {
        income,
        persons: persons.count(),
        has_partner: input.partner,
        oldest: oldest.count(),
        youth_exception: input.disability || !input.children.0.is_empty(),
        rent: rent.0,
        service_costs: &service_costs,
        assets,
    };
    refused(rent_allowance(input.year.get(), &home, Trace::on()))
}

fn refused(result: Result<Granted, SchemeError>) -> Result<Granted, Wrong> {
    result.map_err(|error| match error {
        SchemeError::NoTable(_) => wrong("year", error),
        SchemeError::Money(_) => wrong("income", error),
    })
}
