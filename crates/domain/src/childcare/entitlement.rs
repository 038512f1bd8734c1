//! In which months a household has the right to childcare allowance (Wet kinderopvang art. 1.6).

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    calendar::Month,
    explain::{Confidence, Source},
};

/// What somebody does for a time, seen with the eyes of art. 1.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Situation {
    /// Income from work, employed or self-employed: letter a. One hour in a month counts for that month.
    Work,
    /// A trajectory towards work that UWV or the municipality consented to: letters c, f, h and i.
    Trajectory,
    /// Enrolled at a recognised school or an accredited programme: letter j.
    AccreditedEducation,
    /// A course without accreditation: no right by itself.
    UnaccreditedCourse,
}

/// A situation and when it holds; without an end it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    pub situation: Situation,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
}

impl Period {
    fn touches(&self, month: Month) -> bool {
        self.from <= month.last_day() && self.until.is_none_or(|last| month.first_day() <= last)
    }
}

/// Why the right exists in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "ground")]
pub enum Ground {
    Work,
    /// Work ended, the right runs on up to and including this month (art. 1.6 lid 5).
    Continued {
        until: Month,
    },
    Trajectory,
    AccreditedEducation,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    continuation: Term,
    back_claim: Term,
    ground: Vec<Letter>,
}

/// A term in whole calendar months, with its article.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    months: i32,
    source: String,
    url: String,
    confidence: Confidence,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Letter {
    letter: String,
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
    #[must_use]
    pub fn bundled() -> &'static Self {
        &RULES
    }

    /// How many months before the month of application can still be claimed.
    #[must_use]
    pub fn back_claim_months(&self) -> i32 {
        self.back_claim.months
    }

    /// The articles a timeline rests on, in reading order.
    #[must_use]
    pub fn sources(&self) -> Vec<Source> {
        let term = |id: &str, term: &Term| Source {
            id: id.to_owned(),
            title: term.source.clone(),
            url: term.url.clone(),
            confidence: Some(term.confidence),
        };
        let mut all: Vec<Source> = self
            .ground
            .iter()
            .map(|it| Source {
                id: format!("{}-{}", it.code, it.letter),
                title: it.source.clone(),
                url: it.url.clone(),
                confidence: Some(it.confidence),
            })
            .collect();
        all.insert(1, term("continuation", &self.continuation));
        all.push(term("back-claim", &self.back_claim));
        all
    }

    /// The ground of one person in one month, if there is one. Present work goes before what follows from
    /// earlier work, so a person who takes up work again is not shown as living on the tail of the old job.
    #[must_use]
    pub fn ground(&self, periods: &[Period], month: Month) -> Option<Ground> {
        let holds = |situation| periods.iter().any(|it| it.situation == situation && it.touches(month));
        if holds(Situation::Work) {
            return Some(Ground::Work);
        }
        if holds(Situation::Trajectory) {
            return Some(Ground::Trajectory);
        }
        if holds(Situation::AccreditedEducation) {
            return Some(Ground::AccreditedEducation);
        }
        let last_worked = periods
            .iter()
            .filter(|it| it.situation == Situation::Work)
            .filter_map(|it| it.until.map(Month::of))
            .filter(|ended| *ended < month)
            .max()?;
        let until = last_worked.plus(self.continuation.months);
        (month <= until).then_some(Ground::Continued { until })
    }

    /// The ground of a household: with a partner both must qualify (art. 1.6 lid 3), and the ground that
    /// ends first is the one to watch.
    #[must_use]
    pub fn household_ground(
        &self,
        parent: &[Period],
        partner: Option<&[Period]>,
        month: Month,
    ) -> Option<Ground> {
        let own = self.ground(parent, month)?;
        let Some(partner) = partner else { return Some(own) };
        let other = self.ground(partner, month)?;
        match (own, other) {
            (Ground::Continued { until: mine }, Ground::Continued { until: theirs }) => {
                Some(Ground::Continued { until: mine.min(theirs) })
            }
            (Ground::Continued { .. }, _) => Some(own),
            (_, Ground::Continued { .. }) => Some(other),
            (Ground::Work | Ground::Trajectory | Ground::AccreditedEducation, _) => Some(own),
        }
    }
}
