//! A rule year counts by being there: every file of every folder is used, and what is wrong with one is said.

use std::{
    fs,
    path::{Path, PathBuf},
};

use domain::{
    allowances::{
        child_budget::{self, child_budget},
        granted::Assets,
        healthcare::{self, healthcare_allowance},
        rent::{self, rent_allowance},
        tables,
    },
    childcare::{allowance::childcare_allowance, table::Table},
    explain::Trace,
    fund::may_pay_bridging,
    money::Money,
    rules::{RuleYear, Status, Yearly, informing, may_pay, read_years, sheets},
};
use rust_decimal::Decimal;

use crate::support::month;

const CHILDCARE: &str = "childcare-allowance";

fn rules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("rules")
}

/// Names and texts of the files in a folder.
fn read(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    entries
        .map(|it| (it.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&it).unwrap()))
        .collect()
}

/// Every file of a year: scheme, year, and what it says.
fn all() -> Vec<(String, i32, toml::Table)> {
    let folders = fs::read_dir(rules()).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_dir());
    let mut found = Vec::new();
    for folder in folders {
        let scheme = folder.file_name().unwrap().to_str().unwrap();
        for (name, text) in read(&folder) {
            let year = name.strip_suffix(".toml").unwrap().parse().unwrap();
            found.push((scheme.to_owned(), year, toml::from_str(&text).unwrap()));
        }
    }
    assert!(9 <= found.len());
    found
}

/// Whether what the calculator of the scheme says of a year informs only.
fn is_provisional(scheme: &str, year: i32) -> bool {
    let assets = Assets::WithinLimit;
    let nothing = Money::ZERO;
    match scheme {
        CHILDCARE => {
            let january = month(&format!("{year}-01"));
            let granted = childcare_allowance(january, nothing, &[], Trace::off()).unwrap();
            assert_eq!(granted.table_year, year, "the table of {year} is used");
            assert_eq!(may_pay_bridging(january), !granted.provisional, "{year}");
            granted.provisional
        }
        "zorgtoeslag" => {
            let country_factor = Decimal::ONE;
            let home =
                healthcare::Household { income: nothing, partner: None, assets, age: None, country_factor };
            healthcare_allowance(year, &home, Trace::off()).unwrap().provisional
        }
        "huurtoeslag" => {
            let home = rent::Household {
                income: nothing,
                persons: 1,
                has_partner: false,
                oldest: 30,
                youth_exception: false,
                rent: Money::euros(700),
                service_costs: &[],
                assets,
            };
            rent_allowance(year, &home, Trace::off()).unwrap().provisional
        }
        "kindgebonden-budget" => {
            let home = child_budget::Household { income: nothing, has_partner: false, assets, ages: &[4] };
            child_budget(year, &home, Trace::off()).unwrap().provisional
        }
        other => panic!("rules/{other} has no calculator: give it one, and a line here"),
    }
}

#[test]
fn every_year_of_every_folder_is_used_as_its_file_says() {
    for (scheme, year, file) in all() {
        let is_complete = file["status"].as_str() == Some("complete");
        assert_eq!(is_provisional(&scheme, year), !is_complete, "{scheme} {year}");
        assert!(!file["source"].as_array().unwrap().is_empty(), "{scheme} {year} has a source");
    }
}

/// How many values a file sets one by one.
fn params(value: &toml::Value) -> usize {
    let Some(table) = value.as_table() else { return 0 };
    usize::from(table.contains_key("is")) + table.values().map(params).sum::<usize>()
}

#[test]
fn every_value_of_every_year_is_shown() {
    for (scheme, year, file) in all().iter().filter(|it| it.0 != CHILDCARE) {
        let sheet = sheets().iter().find(|it| &it.rules.scheme == scheme && it.rules.year == *year);
        let sheet = sheet.unwrap_or_else(|| panic!("{scheme} {year} is listed for the page of rules"));
        assert_eq!(sheet.params().count(), params(&file["value"]), "{scheme} {year}");
    }
    let shown = sheets().len() + Table::all().len();
    assert_eq!(shown, all().len());
}

#[test]
fn every_complete_year_is_held_against_a_publication() {
    let cases = |text: &str| toml::from_str::<toml::Table>(text).unwrap()["case"].as_array().unwrap().clone();
    let allowances = cases(include_str!("../cases/allowances.toml"));
    let childcare = cases(include_str!("../cases/childcare_allowance.toml"));
    for (scheme, year, file) in all() {
        if file["status"].as_str() != Some("complete") {
            continue;
        }
        let in_year = |it: &toml::Value| it["month"].as_str().unwrap().starts_with(&year.to_string());
        let of_year = |it: &toml::Value| {
            it["scheme"].as_str() == Some(&scheme) && it["year"].as_integer() == Some(i64::from(year))
        };
        let has_case =
            if scheme == CHILDCARE { childcare.iter().any(in_year) } else { allowances.iter().any(of_year) };
        assert!(has_case, "{scheme} {year} is complete: add its published examples to tests/cases");
    }
}

/// The years of a folder with these files planted beside those that are there.
fn planted<Y: Yearly + serde::de::DeserializeOwned>(
    scheme: &str,
    plants: &[(&str, &str)],
) -> Result<Vec<Y>, String> {
    let name = format!("rule-years-{}-{:?}", std::process::id(), std::thread::current().id());
    let folder = std::env::temp_dir().join(name);
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in read(&rules().join(scheme)) {
        fs::write(folder.join(name), text).unwrap();
    }
    for (name, text) in plants {
        fs::write(folder.join(name), text).unwrap();
    }
    let files = read(&folder);
    fs::remove_dir_all(&folder).unwrap();
    let files: Vec<(&str, &str)> = files.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    read_years(scheme, &files).map_err(|it| it.to_string())
}

fn text_of(scheme: &str, year: i32) -> String {
    fs::read_to_string(rules().join(scheme).join(format!("{year}.toml"))).unwrap()
}

/// The last year there is.
fn last(scheme: &str) -> i32 {
    all().iter().filter(|it| it.0 == scheme).map(|it| it.1).max().unwrap()
}

/// The year after the last one, with the amounts of 2026.
fn next_year(scheme: &str, status: &str) -> (String, String) {
    let next = last(scheme) + 1;
    let text = text_of(scheme, 2026).replace("year = 2026", &format!("year = {next}"));
    let text = text.replace("status = \"complete\"", &format!("status = \"{status}\""));
    (format!("{next}.toml"), text)
}

#[test]
fn a_year_that_is_planted_informs_and_pays_only_when_it_is_complete() {
    let complete = Table::all().iter().rfind(|it| it.status == Status::Complete).unwrap().year;
    for (status, pays) in [("incomplete", false), ("complete", true)] {
        let (name, text) = next_year(CHILDCARE, status);
        let tables: Vec<Table> = planted(CHILDCARE, &[(&name, &text)]).unwrap();
        let next = last(CHILDCARE) + 1;
        assert_eq!(tables.len(), Table::all().len() + 1);
        assert_eq!(informing(&tables, next).map(|it| it.year), Some(next));
        assert_eq!(may_pay(&tables, next), pays, "{status}");
        let after = if pays { next } else { complete };
        assert_eq!(informing(&tables, next + 1).map(|it| it.year), Some(after), "{status}");
        assert!(!may_pay(&tables, next + 1));

        let (name, text) = next_year("huurtoeslag", status);
        let rents: Vec<RuleYear<rent::Values>> = planted("huurtoeslag", &[(&name, &text)]).unwrap();
        let planted = rents.last().unwrap();
        assert_eq!(planted.year, last("huurtoeslag") + 1);
        assert_eq!(may_pay(&rents, planted.year), pays);
    }
}

#[test]
fn what_is_wrong_with_a_year_is_said() {
    let (name, good) = next_year(CHILDCARE, "complete");
    let (name, next) = (name.as_str(), last(CHILDCARE) + 1);
    let (later, own) = (format!("{}.toml", next + 1), format!("year = {next}"));
    let without = |line: &str| good.replace(line, "");
    let gap = format!("from {} to {}: add the years in between", next - 1, next + 1);
    let other = format!("{later} says that it is about {next}");
    let broken = [
        (later.as_str(), good.replace(&own, &format!("year = {}", next + 1)), gap.as_str()),
        (&later, good.clone(), &other),
        ("2026-b.toml", text_of(CHILDCARE, 2026), "2026-b.toml is not called after its year"),
        ("02026.toml", text_of(CHILDCARE, 2026), "02026.toml is not called after its year"),
        (name, without(&own), "missing field `year`"),
        (name, without("status = \"complete\"\n"), "missing field `status`"),
        (name, good.replace("[brackets]", "[bracket]"), "unknown field `bracket`"),
        (name, good.replace("\"complete\"", "\"sure\""), "unknown variant `sure`"),
        (name, good.replace(CHILDCARE, "zorgtoeslag"), "says that its scheme is zorgtoeslag"),
    ];
    for (name, text, expect) in broken {
        let error = planted::<Table>(CHILDCARE, &[(name, &text)]).err().unwrap_or_default();
        assert!(error.contains(expect), "{name}: {error}");
        assert!(error.starts_with(CHILDCARE), "{error} names its place");
    }
    let twice = [("2026.toml", text_of(CHILDCARE, 2026)), ("2026.toml", text_of(CHILDCARE, 2026))];
    let twice: Vec<(&str, &str)> = twice.iter().map(|it| (it.0, it.1.as_str())).collect();
    let error = read_years::<Table>(CHILDCARE, &twice).err().unwrap();
    assert_eq!(error.to_string(), "childcare-allowance has the year 2026 twice");
    assert_eq!(
        read_years::<Table>(CHILDCARE, &[]).err().unwrap().to_string(),
        "there is no year of childcare-allowance"
    );
}

#[test]
fn a_rent_year_has_the_numbers_of_one_method() {
    let (name, good) = next_year("huurtoeslag", "complete");
    let unknown = good.replace("method.base_rent", "method.flat_rent");
    let half = good.replace("[value.method.base_rent.rent_cap]", "[value.rent_cap]");
    for (text, expect) in [(unknown, "unknown variant `flat_rent`"), (half, "missing field `rent_cap`")] {
        let error =
            planted::<RuleYear<rent::Values>>("huurtoeslag", &[(&name, &text)]).err().unwrap_or_default();
        assert!(error.contains(expect), "{error}");
    }
}

#[test]
fn the_tables_of_a_year_are_its_own_or_the_latest_complete_ones() {
    for (year, tables, pays) in [(2024, 2025, false), (2025, 2025, true), (2026, 2026, true)] {
        assert_eq!(tables::year_of_tables(year), tables, "{year}");
        assert_eq!(tables::may_pay(year), pays, "{year}");
    }
    let next = healthcare::years().last().unwrap().year + 1;
    let complete = healthcare::years().iter().rfind(|it| tables::may_pay(it.year)).unwrap().year;
    assert_eq!(tables::year_of_tables(next), complete);
    assert!(!tables::may_pay(next));
}
