//! `calc entitlement`: the right to childcare allowance, month by month.

use domain::{
    calendar::Month,
    childcare::entitlement::{Ground, NoGround, Rules},
    childcare::situation::{Letter, Period},
    evidence::Evidence,
    explain::Source,
};
use serde::{Deserialize, Serialize};

use crate::{
    calc::{Wrong, day, month, read, write, wrong},
    words::Lang,
};

/// Fifty years: nobody asks for more in one go.
const MOST_MONTHS: i32 = 600;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    from: String,
    until: String,
    parent: Vec<Period>,
    /// Absent for somebody alone; an empty list is a partner who does nothing that counts.
    partner: Option<Vec<Period>>,
    /// The day the allowance was applied for; months too long before it cannot be claimed.
    applied_on: Option<String>,
    #[serde(default)]
    lang: Language,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Language {
    #[default]
    Nl,
    En,
}

#[derive(Serialize)]
struct Output {
    months: Vec<Line>,
    sources: Vec<Source>,
}

#[derive(Serialize)]
struct Line {
    month: Month,
    right: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    ground: Option<Letter>,
    continued: bool,
    /// The last month this ground holds; absent when nothing ends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Month>,
    /// An application on the day given still reaches this month.
    claimable: bool,
    evidence: Vec<Evidence>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why_not: Option<NoGround>,
    why: String,
}

/// Per month whether the right exists, by which letter of art. 1.6, until when, and what shows it.
///
/// # Errors
/// Something unknown, missing or impossible, with the path of the field.
pub fn entitlement(text: &str) -> Result<String, Wrong> {
    let input: Input = read(text)?;
    let (from, until) = (month("from", &input.from)?, month("until", &input.until)?);
    if until < from {
        return Err(wrong("until", "before the first month"));
    }
    if MOST_MONTHS < from.months_until(until) {
        return Err(wrong("until", "too many months"));
    }
    for (path, periods) in [("parent", Some(&input.parent)), ("partner", input.partner.as_ref())] {
        check_periods(path, periods.map(Vec::as_slice).unwrap_or_default())?;
    }
    let rules = Rules::bundled();
    let claimable_from = match &input.applied_on {
        Some(text) => Some(rules.claimable_from(day("applied_on", text)?)),
        None => None,
    };
    let lang = match input.lang {
        Language::Nl => Lang::Nl,
        Language::En => Lang::En,
    };
    let months = from
        .through(until)
        .map(|month| {
            let found = rules.household_ground(&input.parent, input.partner.as_deref(), month);
            line(lang, month, found, claimable_from.is_none_or(|first| first <= month))
        })
        .collect();
    write(&Output { months, sources: rules.sources() })
}

fn check_periods(path: &str, periods: &[Period]) -> Result<(), Wrong> {
    for (place, it) in periods.iter().enumerate() {
        if it.until.is_some_and(|until| until < it.from) {
            return Err(wrong(&format!("{path}[{place}].until"), "before the first day"));
        }
        for (name, day) in [("from", Some(it.from)), ("until", it.until)] {
            if day.is_some_and(|it| Month::of(it).to_string().parse::<Month>().is_err()) {
                return Err(wrong(&format!("{path}[{place}].{name}"), "not a year the calendar knows"));
            }
        }
    }
    Ok(())
}

fn line(lang: Lang, month: Month, found: Result<Ground, NoGround>, claimable: bool) -> Line {
    let rules = Rules::bundled();
    let (ground, why_not) = (found.ok(), found.err());
    let why = match (ground, why_not) {
        (Some(it), _) if it.continued => lang.text("right-continued"),
        (Some(it), _) => lang.text(&format!("right-{}", it.letter.name())),
        (None, Some(why)) => lang.text(&format!("why-{}", why.name().replace('_', "-"))),
        (None, None) => String::new(),
    };
    Line {
        month,
        right: ground.is_some(),
        ground: ground.map(|it| it.letter),
        continued: ground.is_some_and(|it| it.continued),
        until: ground.and_then(|it| it.until),
        claimable,
        evidence: ground.map(|it| rules.letter(it.letter).evidence.clone()).unwrap_or_default(),
        why_not,
        why,
    }
}
