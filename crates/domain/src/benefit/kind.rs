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

crate::named! {
    Benefit {
        None = "none",
        Ww = "ww",
        Bijstand = "bijstand",
        Ioaw = "ioaw",
        Ioaz = "ioaz",
        Wia = "wia",
        Wajong = "wajong",
        Zw = "zw",
        Anw = "anw",
    }
}

impl Benefit {
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
