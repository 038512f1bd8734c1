//! `calc entitlement`: the right to childcare allowance, month by month.

use domain::{
    calendar::Month,
    childcare::entitlement::{Ground, NoGround, Rules},
    childcare::situation::{Letter, Period, Situation},
    evidence::Evidence,
    explain::Source,
};
use serde::{Deserialize, Serialize};

use crate::{
    calc::{
        numbers::{Day, List},
        runner::{Wrong, read, write, wrong},
    },
    words::lang::Lang,
};

/// Fifty years: nobody asks for more in one go.
const MOST_MONTHS: i32 = 600;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    from: Month,
    until: Month,
    parent: Periods,
    /// Absent for somebody alone; an empty list is a partner who does nothing that counts.
    partner: Option<Periods>,
    /// The day the allowance was applied for; months too long before it cannot be claimed.
    applied_on: Option<Day>,
    #[serde(default)]
    lang: Language,
}

/// What one person does, in the order it was given.
pub(super) type Periods = List<PeriodIn, MOST_PERIODS>;

/// Most situations of one person.
const MOST_PERIODS: usize = 200;

/// [`Period`] with days in years the calendar knows.
#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PeriodIn {
    situation: Situation,
    from: Day,
    #[serde(default)]
    until: Option<Day>,
    #[serde(default, alias = "trajectory")]
    consent: bool,
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
    months: Vec<EntitlementLine>,
    sources: Vec<Source>,
}

#[derive(Serialize)]
struct EntitlementLine {
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
    let (from, until) = (input.from, input.until);
    if until < from {
        return Err(wrong("until", "before the first month"));
    }
    if MOST_MONTHS < from.months_until(until) {
        return Err(wrong("until", "too many months"));
    }
    let parent = periods("parent", &input.parent)?;
    let partner = input.partner.as_ref().map(|it| periods("partner", it)).transpose()?;
    let rules = Rules::bundled();
    let claimable_from = input.applied_on.map(|it| rules.claimable_from(it.0));
    let lang = match input.lang {
        Language::Nl => Lang::Nl,
        Language::En => Lang::En,
    };
    let months = from
        .through(until)
        .map(|month| {
            let found = rules.household_ground(&parent, partner.as_deref(), month);
            line(lang, month, found, claimable_from.is_none_or(|first| first <= month))
        })
        .collect();
    write(&Output { months, sources: rules.sources() })
}

/// The situations at a path, none of which ends before it begins.
pub(super) fn periods(path: &str, given: &Periods) -> Result<Vec<Period>, Wrong> {
    let one = |(place, it): (usize, &PeriodIn)| {
        if it.until.is_some_and(|until| until.0 < it.from.0) {
            return Err(wrong(&format!("{path}[{place}].until"), "before the first day"));
        }
        let until = it.until.map(|it| it.0);
        Ok(Period { situation: it.situation, from: it.from.0, until, consent: it.consent })
    };
    given.0.iter().enumerate().map(one).collect()
}

fn line(lang: Lang, month: Month, found: Result<Ground, NoGround>, claimable: bool) -> EntitlementLine {
    let rules = Rules::bundled();
    let (ground, why_not) = (found.ok(), found.err());
    let why = match (ground, why_not) {
        (Some(it), _) if it.continued => lang.text("right-continued"),
        (Some(it), _) => lang.text(&format!("right-{}", it.letter.name())),
        (None, Some(why)) => lang.named("why", why.name()),
        (None, None) => String::new(),
    };
    EntitlementLine {
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
