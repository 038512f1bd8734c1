//! A rule year: the amounts of one scheme in one year, each with its article, source and confidence.

use std::sync::LazyLock;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    explain::{Basis, Confidence, Source, Value},
    money::Money,
};

/// Every rule file: its path below `rules` and its text, sorted by path. The build script lists the folder.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/rule_files.rs"));

/// The schemes whose values are shown one by one, in the order of the page; a test finds a folder that is left out.
const LISTED: [&str; 3] = ["zorgtoeslag", "huurtoeslag", "kindgebonden-budget"];

/// Tells one set of rule files from another (FNV-1a, 64 bits): what was calculated with other rules is calculated anew.
#[must_use]
pub fn fingerprint() -> String {
    let texts: Vec<&str> = FILES.iter().map(|it| it.1).collect();
    fingerprint_of(&texts)
}

/// The fingerprint of these texts, in this order.
#[must_use]
pub fn fingerprint_of(texts: &[&str]) -> String {
    let bytes = texts.iter().flat_map(|it| it.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// Whether a year may be used to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Every value is published: it may be paid with.
    Complete,
    /// Informs, never pays.
    Incomplete,
}

/// One scheme in one year. `V` names its values, so that a file with one too few or too many does not load.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleYear<V> {
    /// Name of the scheme, as its folder is called.
    pub scheme: String,
    /// Calendar year.
    pub year: i32,
    /// Whether it may be paid with.
    pub status: Status,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
    /// The publications it rests on.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
    /// The values of the scheme.
    pub value: V,
}

/// What the file of one scheme and year says of itself.
pub trait Yearly {
    /// Name of the scheme, as its folder is called.
    fn scheme(&self) -> &str;
    /// Calendar year.
    fn year(&self) -> i32;
    /// Whether it may be paid with.
    fn status(&self) -> Status;
    /// The publications it rests on.
    fn sources(&self) -> &[Source];
}

impl<V> Yearly for RuleYear<V> {
    fn scheme(&self) -> &str {
        &self.scheme
    }

    fn year(&self) -> i32 {
        self.year
    }

    fn status(&self) -> Status {
        self.status
    }

    fn sources(&self) -> &[Source] {
        &self.sources
    }
}

/// Why the years of a folder cannot be used, in a sentence for whoever adds one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FolderError {
    /// The folder of a scheme holds no file.
    #[error("there is no year of {0}")]
    Empty(String),
    /// The file is not called after a year.
    #[error("{0} is not called after its year, as 2027.toml is")]
    Name(String),
    /// The file, and what is wrong with it.
    #[error("{0} cannot be read: {1}")]
    Unreadable(String, String),
    /// The file, and the year it names.
    #[error("{0} says that it is about {1}")]
    OtherYear(String, i32),
    /// The file, and the scheme it names.
    #[error("{0} says that its scheme is {1}")]
    OtherScheme(String, String),
    /// The file has values without a publication.
    #[error("{0} names no source")]
    NoSource(String),
    /// Scheme and year.
    #[error("{0} has the year {1} twice")]
    Twice(String, i32),
    /// Scheme, and the years on either side of the gap.
    #[error("{0} goes from {1} to {2}: add the years in between")]
    Gap(String, i32, i32),
}

/// The years of one scheme from its files, each as its name and its text; oldest first.
///
/// # Errors
/// A file that cannot be read whole, or that is not the year of the scheme that its place says; a year that is there
/// twice or is left out.
pub fn read_years<Y: Yearly + DeserializeOwned>(
    scheme: &str,
    files: &[(&str, &str)],
) -> Result<Vec<Y>, FolderError> {
    let mut years =
        files.iter().map(|(name, text)| read_year(scheme, name, text)).collect::<Result<Vec<Y>, _>>()?;
    years.sort_by_key(Yearly::year);
    if years.is_empty() {
        return Err(FolderError::Empty(scheme.to_owned()));
    }
    for pair in years.windows(2) {
        let (one, next) = (pair[0].year(), pair[1].year());
        if one == next {
            return Err(FolderError::Twice(scheme.to_owned(), one));
        }
        if one + 1 != next {
            return Err(FolderError::Gap(scheme.to_owned(), one, next));
        }
    }
    Ok(years)
}

fn read_year<Y: Yearly + DeserializeOwned>(scheme: &str, name: &str, text: &str) -> Result<Y, FolderError> {
    let file = format!("{scheme}/{name}");
    let year: Y = match toml::from_str(text) {
        Ok(year) => year,
        Err(error) => return Err(FolderError::Unreadable(file, error.to_string())),
    };
    let stem = name.strip_suffix(".toml").and_then(|it| it.parse::<i32>().ok());
    if stem.is_none_or(|it| format!("{it}.toml") != name) {
        return Err(FolderError::Name(file));
    }
    if stem != Some(year.year()) {
        return Err(FolderError::OtherYear(file, year.year()));
    }
    if year.scheme() != scheme {
        return Err(FolderError::OtherScheme(file, year.scheme().to_owned()));
    }
    if year.sources().is_empty() {
        return Err(FolderError::NoSource(file));
    }
    Ok(year)
}

/// The years in the folder of a scheme, oldest first.
///
/// # Panics
/// The folder cannot be used; a test reads each.
pub(crate) fn years_of<Y: Yearly + DeserializeOwned>(scheme: &str) -> Vec<Y> {
    let in_folder = |path: &'static str| path.strip_prefix(scheme)?.strip_prefix('/');
    let files: Vec<(&str, &str)> =
        FILES.iter().filter_map(|(path, text)| Some((in_folder(path)?, *text))).collect();
    read_years(scheme, &files).unwrap_or_else(|error| panic!("{error}"))
}

/// The year itself, or else the latest complete one before it: its amounts inform. `None` before the first one.
#[must_use]
pub fn informing<Y: Yearly>(years: &[Y], year: i32) -> Option<&Y> {
    let complete = |it: &&Y| it.status() == Status::Complete;
    years.iter().rfind(|it| it.year() <= year && (it.year() == year || complete(it)))
}

/// Whether a payment that rests on the amounts of this year may go out.
#[must_use]
pub fn may_pay<Y: Yearly>(years: &[Y], year: i32) -> bool {
    years.iter().any(|it| it.year() == year && it.status() == Status::Complete)
}

impl<V> RuleYear<V> {
    /// The year asked for, or `None`: no other year stands in for it.
    #[must_use]
    pub fn of(all: &[Self], year: i32) -> Option<&Self> {
        all.iter().find(|it| it.year == year)
    }

    /// Its publications, with how certain they are.
    #[must_use]
    pub fn basis(&'static self) -> Basis {
        Basis { sources: &self.sources, confidence: self.confidence }
    }
}

/// One number that a law or decree sets.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Param {
    is: i64,
    /// What the number counts.
    pub unit: Unit,
    /// What it is, for everybody to read.
    pub nl: String,
    /// For people, in English.
    pub en: String,
    /// Article of the law or decree.
    pub article: String,
    /// Id of the [`Source`].
    pub source: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// What a number of a rule file counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Unit {
    /// An amount.
    #[serde(rename = "cents")]
    Cents,
    /// An amount a month.
    #[serde(rename = "cents_per_month")]
    CentsPerMonth,
    /// An amount a year.
    #[serde(rename = "cents_per_year")]
    CentsPerYear,
    /// A share: 100,000 is the whole.
    #[serde(rename = "per_100000")]
    PerHundredThousand,
    /// A factor in trillionths.
    #[serde(rename = "per_10_12")]
    PerTrillion,
    /// An age.
    #[serde(rename = "years")]
    Years,
}

impl Param {
    /// The amount of a value in cents.
    ///
    /// # Panics
    /// The value is not an amount; a test reads every file.
    #[must_use]
    pub fn money(&self) -> Money {
        Money::from_cents(self.is).expect("an amount, not below zero")
    }

    /// A value in euros that may lie below zero, as a correction does.
    #[must_use]
    pub fn euros(&self) -> Decimal {
        Decimal::new(self.is, 2)
    }

    /// A share or factor, as a fraction of one.
    #[must_use]
    pub fn share(&self) -> Decimal {
        match self.unit {
            Unit::PerTrillion => Decimal::new(self.is, 12),
            Unit::PerHundredThousand
            | Unit::Cents
            | Unit::CentsPerMonth
            | Unit::CentsPerYear
            | Unit::Years => Decimal::new(self.is, 5),
        }
    }

    /// The value as it is shown.
    #[must_use]
    pub fn value(&self) -> Value {
        match self.unit {
            Unit::Cents | Unit::CentsPerMonth | Unit::CentsPerYear => match Money::from_cents(self.is) {
                Ok(amount) => Value::Euros(amount),
                Err(_) => Value::Less(Money::from_cents(self.is.abs()).unwrap_or(Money::MAX)),
            },
            Unit::PerHundredThousand => Value::Share(self.share()),
            Unit::PerTrillion => Value::Number(self.share()),
            Unit::Years => Value::Count(self.years()),
        }
    }

    /// An age.
    #[must_use]
    pub fn years(&self) -> u32 {
        u32::try_from(self.is).unwrap_or(u32::MAX)
    }
}

/// The values of one scheme and year in the order of their file, for a page that everybody can read.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The rule year it shows.
    pub rules: RuleYear<toml::Table>,
    params: Vec<Param>,
}

static SHEETS: LazyLock<Vec<Sheet>> =
    LazyLock::new(|| LISTED.into_iter().flat_map(years_of).map(sheet).collect());

/// Every scheme and year with a list of values.
#[must_use]
pub fn sheets() -> &'static [Sheet] {
    &SHEETS
}

fn sheet(rules: RuleYear<toml::Table>) -> Sheet {
    let path = format!("{}/{}.toml", rules.scheme, rules.year);
    let text = FILES.iter().find(|it| it.0 == path).map_or("", |it| it.1);
    let headings = text.lines().filter_map(|it| it.strip_prefix("[value.")?.strip_suffix(']'));
    let params =
        headings.map(|it| param(&rules.value, it).expect("a heading has a value; a test counts them"));
    Sheet { params: params.collect(), rules }
}

/// The value under a heading, whose parts are separated by points.
fn param(values: &toml::Table, heading: &str) -> Option<Param> {
    let (first, rest) = heading.split_once('.').unwrap_or((heading, ""));
    let value = values.get(first)?;
    let inner = rest.split('.').filter(|it| !it.is_empty()).try_fold(value, |at, name| at.get(name))?;
    inner.clone().try_into().ok()
}

impl Sheet {
    /// In the order of the file.
    pub fn params(&self) -> impl Iterator<Item = &Param> {
        self.params.iter()
    }
}

pub(crate) fn toml_date<'de, D: serde::Deserializer<'de>>(input: D) -> Result<NaiveDate, D::Error> {
    let text = toml::value::Datetime::deserialize(input)?.to_string();
    text.parse().map_err(serde::de::Error::custom)
}
