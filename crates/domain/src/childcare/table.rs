//! The yearly tables of the childcare allowance, as data with sources.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::{
    explain::{Confidence, Source},
    money::Money,
    rules::{self, Status, Yearly},
};

/// The three kinds of care, each with its own hourly maximum (Besluit kinderopvangtoeslag art. 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Care {
    /// Dagopvang.
    DayCare,
    /// Buitenschoolse opvang.
    AfterSchool,
    /// Gastouderopvang.
    Childminder,
}

crate::named! {
    Care {
        DayCare = "day_care",
        AfterSchool = "after_school",
        Childminder = "childminder",
    }
}

/// One rule year.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    scheme: String,
    /// Calendar year.
    pub year: i32,
    /// Whether it may be paid with.
    pub status: Status,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
    /// What is missing of it, in Dutch.
    pub why_incomplete_nl: Option<String>,
    /// What is missing of it, in English.
    pub why_incomplete_en: Option<String>,
    /// The publications it rests on.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
    max_hourly_price: Vec<MaxPrice>,
    /// Hours a month that count at most.
    pub max_hours_per_month: MaxHours,
    /// The part that is paid, by joint income.
    pub brackets: Brackets,
}

/// The price of an hour that counts at most.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MaxPrice {
    /// For which kind of care.
    pub care: Care,
    /// An hour.
    pub cents: Money,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// The hours that count at most.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MaxHours {
    /// Hours a month for one child.
    pub value: u32,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// The part of the costs that is paid, by joint income.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brackets {
    /// Article, decree or publication it rests on.
    pub source: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
    /// From the lowest income to the highest.
    pub rows: Vec<Bracket>,
}

/// From this joint income in whole euros on: permille for the first child and for every next one.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "Vec<u32>")]
pub struct Bracket {
    /// Joint yearly income from which it holds, in whole euros.
    pub from: u32,
    /// For the child with the most hours, per thousand.
    pub first: u32,
    /// `None` where nothing was published.
    pub next: Option<u32>,
}

impl TryFrom<Vec<u32>> for Bracket {
    type Error = &'static str;
    fn try_from(row: Vec<u32>) -> Result<Self, &'static str> {
        match row[..] {
            [from, first] => Ok(Self { from, first, next: None }),
            [from, first, next] => Ok(Self { from, first, next: Some(next) }),
            _ => Err("a row has two or three numbers"),
        }
    }
}

/// The folder of the tables.
const SCHEME: &str = "childcare-allowance";

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| rules::years_of(SCHEME));

impl Yearly for Table {
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

impl Table {
    /// Every table there is, oldest first.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &TABLES
    }

    /// The table of this year, or else of the latest complete year before it; `None` before the first one.
    #[must_use]
    pub fn for_year(year: i32) -> Option<&'static Self> {
        rules::informing(&TABLES, year)
    }

    /// The latest complete year before this one.
    #[must_use]
    pub fn complete_before(year: i32) -> Option<&'static Self> {
        TABLES.iter().rfind(|it| it.year < year && it.status == Status::Complete)
    }

    /// Whether a payment that rests on this year's amounts may go out.
    #[must_use]
    pub fn may_pay(year: i32) -> bool {
        rules::may_pay(&TABLES, year)
    }

    /// The price of an hour that counts at most.
    #[must_use]
    pub fn max_price(&self, care: Care) -> &MaxPrice {
        self.max_hourly_price
            .iter()
            .find(|it| it.care == care)
            .expect("a table has all kinds; a test reads each")
    }

    /// The bracket a joint income in whole euros falls in.
    #[must_use]
    pub fn bracket(&self, income: u32) -> Bracket {
        let past = self.brackets.rows.partition_point(|it| it.from <= income);
        self.brackets.rows[past.saturating_sub(1)]
    }

    /// A bracket's upper bound in whole euros; `None` for the last one.
    #[must_use]
    pub fn bracket_end(&self, bracket: Bracket) -> Option<u32> {
        self.brackets.rows.iter().find(|it| bracket.from < it.from).map(|next| next.from - 1)
    }
}
