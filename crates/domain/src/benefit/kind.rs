//! The benefits somebody may have.

use serde::{Deserialize, Serialize};

use crate::childcare::situation::Situation;

/// The benefit somebody lives on, if any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Benefit {
    /// No benefit.
    None,
    /// Unemployment, paid by UWV.
    Ww,
    /// Social assistance, paid by the municipality (Participatiewet).
    Bijstand,
    /// Older unemployed people, paid by the municipality.
    Ioaw,
    /// Older former self-employed people, paid by the municipality.
    Ioaz,
    /// Disability, paid by UWV.
    Wia,
    /// Disabled since youth, paid by UWV.
    Wajong,
    /// Sickness, paid by UWV.
    Zw,
    /// Algemene nabestaandenwet: for whoever lost a partner, paid by the SVB.
    Anw,
}

impl Benefit {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 9] = [
        Self::None,
        Self::Ww,
        Self::Bijstand,
        Self::Ioaw,
        Self::Ioaz,
        Self::Wia,
        Self::Wajong,
        Self::Zw,
        Self::Anw,
    ];

    /// The word for it in stored rows, forms and text keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Ww => "ww",
            Self::Bijstand => "bijstand",
            Self::Ioaw => "ioaw",
            Self::Ioaz => "ioaz",
            Self::Wia => "wia",
            Self::Wajong => "wajong",
            Self::Zw => "zw",
            Self::Anw => "anw",
        }
    }

    /// The one with this name; `None` for an unknown word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// What the benefit is to art. 1.6 of the Wet kinderopvang. Without benefit a trajectory of the
    /// municipality makes somebody a jobseeker of letter f.
    #[must_use]
    pub const fn situation(self) -> Situation {
        match self {
            Self::None => Situation::Jobseeker,
            Self::Ww => Situation::Ww,
            Self::Bijstand => Situation::Bijstand,
            Self::Ioaw => Situation::Ioaw,
            Self::Ioaz => Situation::Ioaz,
            Self::Wia => Situation::Wia,
            Self::Wajong => Situation::Wajong,
            Self::Zw => Situation::Zw,
            Self::Anw => Situation::Anw,
        }
    }
}
