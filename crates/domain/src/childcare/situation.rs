//! What somebody does for a time, and the letter of art. 1.6 it belongs to.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::Month;

/// What somebody does for a time, seen with the eyes of art. 1.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Situation {
    /// Income from work, employed or self-employed: letter a. One hour in a month counts for that month.
    Work,
    /// Unpaid work in the partner's business: letter b.
    PartnerBusiness,
    /// Social assistance: letter c when the municipality makes the training a trajectory.
    Bijstand,
    /// Older unemployed people: letter c with a trajectory.
    Ioaw,
    /// Older former self-employed people: letter c with a trajectory.
    Ioaz,
    /// Surviving dependants: letter c with a trajectory.
    Anw,
    /// Younger than 18, in education, with social assistance: letter e.
    MinorParent,
    /// No benefit, registered with UWV: letter f with a trajectory of the municipality.
    Jobseeker,
    /// Bound to integrate, at a certified course: letter g.
    Integration,
    /// Unemployment benefit: letter h when UWV consents.
    Ww,
    /// Disability and sickness: letter i when who carries the re-integration consents.
    Wia,
    /// Disabled since youth: letter i with consent.
    Wajong,
    /// Sickness: letter i with consent.
    Zw,
    /// Enrolled at a recognised school or an accredited programme: letter j.
    AccreditedEducation,
    /// A course without accreditation: no right by itself.
    UnaccreditedCourse,
    /// Nothing that gives a right.
    None,
    /// Needs no ground when the other parent has one (lid 6, 8-9 and 10).
    CloseRelative,
    /// In long-term care (Wet langdurige zorg).
    Wlz,
    /// In prison or detention.
    Detention,
}

/// The letters of art. 1.6 lid 1 that are in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Letter {
    /// Work.
    A,
    /// Work in the partner's business.
    B,
    /// A benefit of the municipality with a trajectory.
    C,
    /// A minor parent in education.
    E,
    /// A jobseeker with a trajectory.
    F,
    /// Civic integration.
    G,
    /// Unemployment benefit with a trajectory.
    H,
    /// Disability or sickness benefit with a trajectory.
    I,
    /// Education.
    J,
}

crate::named! {
    Letter {
        A = "a",
        B = "b",
        C = "c",
        E = "e",
        F = "f",
        G = "g",
        H = "h",
        I = "i",
        J = "j",
    }
}

impl Situation {
    /// Every one of them, in the order of lists.
    pub const ALL: [Self; 18] = [
        Self::Work,
        Self::PartnerBusiness,
        Self::Bijstand,
        Self::Ioaw,
        Self::Ioaz,
        Self::Anw,
        Self::MinorParent,
        Self::Jobseeker,
        Self::Integration,
        Self::Ww,
        Self::Wia,
        Self::Wajong,
        Self::Zw,
        Self::AccreditedEducation,
        Self::UnaccreditedCourse,
        Self::CloseRelative,
        Self::Wlz,
        Self::Detention,
    ];

    /// The word for it in stored rows, forms and text keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::PartnerBusiness => "partner_business",
            Self::Bijstand => "bijstand",
            Self::Ioaw => "ioaw",
            Self::Ioaz => "ioaz",
            Self::Anw => "anw",
            Self::MinorParent => "minor_parent",
            Self::Jobseeker => "jobseeker",
            Self::Integration => "integration",
            Self::Ww => "ww",
            Self::Wia => "wia",
            Self::Wajong => "wajong",
            Self::Zw => "zw",
            Self::AccreditedEducation => "accredited_education",
            Self::UnaccreditedCourse => "unaccredited_course",
            Self::None => "none",
            Self::CloseRelative => "close_relative",
            Self::Wlz => "wlz",
            Self::Detention => "detention",
        }
    }

    /// The letter that can make this a ground.
    #[must_use]
    pub const fn letter(self) -> Option<Letter> {
        match self {
            Self::Work => Some(Letter::A),
            Self::PartnerBusiness => Some(Letter::B),
            Self::Bijstand | Self::Ioaw | Self::Ioaz | Self::Anw => Some(Letter::C),
            Self::MinorParent => Some(Letter::E),
            Self::Jobseeker => Some(Letter::F),
            Self::Integration => Some(Letter::G),
            Self::Ww => Some(Letter::H),
            Self::Wia | Self::Wajong | Self::Zw => Some(Letter::I),
            Self::AccreditedEducation => Some(Letter::J),
            Self::UnaccreditedCourse | Self::None | Self::CloseRelative | Self::Wlz | Self::Detention => None,
        }
    }

    /// Needs no ground when the other parent has one.
    pub(super) const fn is_exempt(self) -> bool {
        matches!(self, Self::CloseRelative | Self::Wlz | Self::Detention)
    }
}

/// A situation and when it holds; without an end it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// What somebody does.
    pub situation: Situation,
    /// The first day.
    pub from: NaiveDate,
    /// The last day; `None` when it goes on.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// The training is consented to in writing, or part of a trajectory, by whom the letter names.
    #[serde(default, alias = "trajectory")]
    pub consent: bool,
}

impl Period {
    /// One without consent to a training.
    #[must_use]
    pub const fn new(situation: Situation, from: NaiveDate, until: Option<NaiveDate>) -> Self {
        Self { situation, from, until, consent: false }
    }

    /// Whether it holds on a day of this month.
    #[must_use]
    pub fn touches(&self, month: Month) -> bool {
        self.from <= month.last_day() && self.until.is_none_or(|last| month.first_day() <= last)
    }
}
