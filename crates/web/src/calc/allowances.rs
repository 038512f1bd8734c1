//! `calc allowances`: healthcare, rent or child budget of one household in one year.

use domain::{
    allowances::{
        Assets, Granted, SchemeError,
        child_budget::{self, child_budget},
        healthcare::{self, Insured, healthcare_allowance},
        rent::{self, rent_allowance},
    },
    explain::Trace,
    money::Money,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::calc::{Wrong, decimal, euros, read, write, wrong};

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
    year: i32,
    /// Joint yearly income in euros.
    income: String,
    #[serde(default)]
    partner: bool,
    #[serde(default = "yes")]
    partner_insured: bool,
    country_factor: Option<String>,
    persons: Option<u32>,
    rent: Option<String>,
    #[serde(default)]
    service_costs: Vec<String>,
    /// Age of the oldest person at the address.
    oldest: Option<u32>,
    #[serde(default)]
    disability: bool,
    /// Ages.
    #[serde(default)]
    children: Vec<u32>,
    assets: Option<String>,
}

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
    let income = euros("income", &input.income)?;
    let assets = match &input.assets {
        Some(text) => Assets::Amount(euros("assets", text)?),
        None => Assets::WithinLimit,
    };
    let granted = match input.scheme {
        Scheme::Zorgtoeslag => health(&input, income, assets)?,
        Scheme::Huurtoeslag => of_rent(&input, income, assets)?,
        Scheme::KindgebondenBudget => {
            let home =
                child_budget::Household { income, has_partner: input.partner, assets, ages: &input.children };
            refused(child_budget(input.year, &home, Trace::on()))?
        }
    };
    write(&Output { scheme: input.scheme, of_year: input.year, granted })
}

fn health(input: &Input, income: Money, assets: Assets) -> Result<Granted, Wrong> {
    let insured = if input.partner_insured { Insured::Yes } else { Insured::No };
    let country_factor = match &input.country_factor {
        Some(text) => decimal("country_factor", text)?,
        None => Decimal::ONE,
    };
    let home = healthcare::Household {
        income,
        partner: input.partner.then_some(insured),
        assets,
        age: None,
        country_factor,
    };
    refused(healthcare_allowance(input.year, &home, Trace::on()))
}

fn of_rent(input: &Input, income: Money, assets: Assets) -> Result<Granted, Wrong> {
    let persons = input.persons.filter(|it| 0 < *it).ok_or_else(|| wrong("persons", "at least one"))?;
    let oldest = input.oldest.ok_or_else(|| wrong("oldest", "the age of the oldest person is needed"))?;
    let rent = input.rent.as_deref().ok_or_else(|| wrong("rent", "the bare rent is needed"))?;
    let service_costs = input
        .service_costs
        .iter()
        .enumerate()
        .map(|(place, it)| euros(&format!("service_costs[{place}]"), it))
        .collect::<Result<Vec<_>, Wrong>>()?;
    let home = rent::Household {
        income,
        persons,
        has_partner: input.partner,
        oldest,
        youth_exception: input.disability || !input.children.is_empty(),
        rent: euros("rent", rent)?,
        service_costs: &service_costs,
        assets,
    };
    refused(rent_allowance(input.year, &home, Trace::on()))
}

fn refused(result: Result<Granted, SchemeError>) -> Result<Granted, Wrong> {
    result.map_err(|error| match error {
        SchemeError::NoTable(_) => wrong("year", error),
        SchemeError::Money(_) => wrong("income", error),
    })
}
