//! In which months a household has the right to childcare allowance (Wet kinderopvang art. 1.6).

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    calendar::Month,
    childcare::situation::{Letter, Period, Situation},
    evidence::Evidence,
    explain::{Confidence, Source},
};

/// Why the right exists in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    /// The letter of art. 1.6 lid 1.
    pub letter: Letter,
    /// Work ended and the right runs on (art. 1.6 lid 5).
    pub continued: bool,
    /// The last month this ground holds, what runs on included; `None` when nothing ends it.
    pub until: Option<Month>,
}

/// Why there is no right in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoGround {
    /// There is a benefit, but nobody consented to the training.
    ConsentMissing,
    /// A training without accreditation gives no right by itself.
    CourseNotAccredited,
    /// Work ended longer ago than the right runs on.
    RanOut,
    /// Nothing somebody does gives a right.
    NothingCounts,
    /// The parent has a ground, the partner has none.
    PartnerHasNone,
}

crate::named! {
    NoGround {
        ConsentMissing = "consent_missing",
        CourseNotAccredited = "course_not_accredited",
        RanOut = "ran_out",
        NothingCounts = "nothing_counts",
        PartnerHasNone = "partner_has_none",
    }
}

/// What `rules/childcare-entitlement.toml` holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// How long the right runs on after work ends (art. 1.6 lid 5).
    pub continuation: Term,
    /// How far back an application reaches.
    pub back_claim: Term,
    /// How soon a change must be reported.
    pub report: Report,
    /// Until when a child counts.
    pub secondary_school: SecondarySchool,
    /// One rule a letter.
    #[serde(rename = "ground")]
    pub grounds: Vec<GroundRule>,
    /// What else must hold.
    #[serde(rename = "condition")]
    pub conditions: Vec<Condition>,
    #[serde(rename = "exempt")]
    exempts: Vec<Exempt>,
}

/// A term in whole calendar months, with its article.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// How many.
    pub months: i32,
    /// For people, in Dutch.
    pub nl: String,
    /// For people, in English.
    pub en: String,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// When a child goes to secondary school: until then its care counts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondarySchool {
    /// The age that a child reaches in the year it goes there.
    pub age: i32,
    /// A child born in this month or later goes a year later.
    pub later_from: u32,
    /// The first month of the school year.
    pub month: u32,
    /// For people, in Dutch.
    pub nl: String,
    /// For people, in English.
    pub en: String,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

impl SecondarySchool {
    /// The first month in which a child born then does not count.
    #[must_use]
    pub fn first_month(&self, born: Month) -> Month {
        let later = i32::from(self.later_from <= born.number());
        let january = born.plus(1 - i32::try_from(born.number()).unwrap_or(1));
        january.plus(12 * (self.age + later) + i32::try_from(self.month).unwrap_or(1) - 1)
    }
}

/// In how many weeks a change of the situation is told to the Dienst Toeslagen.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// How many.
    pub weeks: u32,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// One letter: who, whether it takes consent, and what shows it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroundRule {
    /// The letter of art. 1.6 lid 1.
    pub letter: Letter,
    /// A word for it, for text keys.
    pub code: String,
    /// A situation counts only with consent to the training; [`crate::benefit::rules`] says whose.
    #[serde(default)]
    pub needs_consent: bool,
    /// The papers that prove it.
    pub evidence: Vec<Evidence>,
    /// For people, in Dutch.
    pub nl: String,
    /// For people, in English.
    pub en: String,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

/// A condition beside the letters.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// A word for it, for text keys.
    pub code: String,
    /// For people, in Dutch.
    pub nl: String,
    /// For people, in English.
    pub en: String,
    /// Article, decree or publication it rests on.
    pub source: String,
    /// Where the source can be read.
    pub url: String,
    /// How certain it is, from A to D.
    pub confidence: Confidence,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exempt {
    code: String,
    source: String,
    url: String,
    confidence: Confidence,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    toml::from_str(include_str!("../../rules/childcare-entitlement.toml"))
        .expect("the rules parse; see tests")
});

impl Rules {
    /// What the rule file holds; it is part of the program.
    #[must_use]
    pub fn bundled() -> &'static Self {
        &RULES
    }

    /// The first month that an application of this day still reaches.
    #[must_use]
    pub fn claimable_from(&self, applied_on: NaiveDate) -> Month {
        Month::of(applied_on).plus(-self.back_claim.months)
    }

    /// What the law says of a letter.
    ///
    /// # Panics
    /// The letter has no entry; a test reads them all.
    #[must_use]
    pub fn letter(&self, letter: Letter) -> &GroundRule {
        self.grounds.iter().find(|it| it.letter == letter).expect("every letter has an entry")
    }

    /// The articles a timeline rests on, in reading order.
    #[must_use]
    pub fn sources(&self) -> Vec<Source> {
        let source = |id: String, title: &str, url: &str, confidence| Source {
            id,
            title: title.to_owned(),
            url: url.to_owned(),
            confidence: Some(confidence),
        };
        let term = |id: &str, it: &Term| source(id.to_owned(), &it.source, &it.url, it.confidence);
        let letters =
            self.grounds.iter().map(|it| source(it.code.clone(), &it.source, &it.url, it.confidence));
        let exempts =
            self.exempts.iter().map(|it| source(it.code.clone(), &it.source, &it.url, it.confidence));
        let mut all: Vec<Source> = letters.chain(exempts).collect();
        all.insert(1, term("continuation", &self.continuation));
        all.push(term("back-claim", &self.back_claim));
        all
    }

    fn counts(&self, period: &Period) -> Option<Letter> {
        let letter = period.situation.letter()?;
        (period.consent || !self.letter(letter).needs_consent).then_some(letter)
    }

    /// The ground of one person in one month, if there is one. Present work goes before what follows from
    /// earlier work, so a person who takes up work again is not shown as living on the tail of the old job.
    ///
    /// # Errors
    /// Why there is none.
    pub fn ground(&self, periods: &[Period], month: Month) -> Result<Ground, NoGround> {
        let now = periods.iter().filter(|it| it.touches(month)).filter_map(|it| self.counts(it)).min();
        if let Some(letter) = now {
            let end = self.end(periods, letter, month);
            let tail = if letter == Letter::A { self.continuation.months } else { 0 };
            return Ok(Ground { letter, continued: false, until: end.map(|it| it.plus(tail)) });
        }
        let last_worked = periods
            .iter()
            .filter(|it| it.situation == Situation::Work)
            .filter_map(|it| it.until.map(Month::of))
            .filter(|ended| *ended < month)
            .max();
        let until = last_worked.map(|it| it.plus(self.continuation.months));
        if let Some(until) = until.filter(|it| month <= *it) {
            return Ok(Ground { letter: Letter::A, continued: true, until: Some(until) });
        }
        Err(self.why_none(periods, month, until.is_some()))
    }

    /// The last month of an unbroken row of periods with this letter; `None` when the row does not end.
    fn end(&self, periods: &[Period], letter: Letter, month: Month) -> Option<Month> {
        let mut end = month;
        loop {
            let before = end;
            for it in periods.iter().filter(|it| self.counts(it) == Some(letter)) {
                if Month::of(it.from) <= end.plus(1) && it.until.is_none_or(|last| end < Month::of(last)) {
                    end = Month::of(it.until?);
                }
            }
            if end == before {
                return Some(end);
            }
        }
    }

    fn why_none(&self, periods: &[Period], month: Month, has_worked: bool) -> NoGround {
        let mut now = periods.iter().filter(|it| it.touches(month)).map(|it| it.situation);
        if now.clone().any(|it| it.letter().is_some()) {
            NoGround::ConsentMissing
        } else if now.any(|it| it == Situation::UnaccreditedCourse) {
            NoGround::CourseNotAccredited
        } else if has_worked {
            NoGround::RanOut
        } else {
            NoGround::NothingCounts
        }
    }

    /// The ground of a household: with a partner both must qualify (art. 1.6 lid 3), unless one of them is
    /// exempt; the ground that ends first is the one to watch.
    ///
    /// # Errors
    /// Why there is none.
    pub fn household_ground(
        &self,
        parent: &[Period],
        partner: Option<&[Period]>,
        month: Month,
    ) -> Result<Ground, NoGround> {
        let own = self.ground(parent, month);
        let Some(partner) = partner else { return own };
        let other = self.ground(partner, month);
        let is_exempt =
            |periods: &[Period]| periods.iter().any(|it| it.situation.is_exempt() && it.touches(month));
        match (own, other) {
            (Ok(own), Ok(other)) => Ok(first_to_end(own, other)),
            (Ok(own), Err(_)) if is_exempt(partner) => Ok(own),
            (Err(_), Ok(other)) if is_exempt(parent) => Ok(other),
            (Ok(_), Err(_)) => Err(NoGround::PartnerHasNone),
            (Err(why), _) => Err(why),
        }
    }
}

/// The parent's ground, unless the partner's ends before it.
fn first_to_end(own: Ground, other: Ground) -> Ground {
    match (own.until, other.until) {
        (Some(mine), Some(theirs)) if theirs < mine => other,
        (None, Some(_)) => other,
        (Some(_) | None, _) => own,
    }
}
