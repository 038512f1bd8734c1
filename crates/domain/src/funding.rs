//! What the fund pays for, and in which form.

use serde::{Deserialize, Serialize};

/// Kind of support inside a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Facility {
    Tuition,
    LivingCosts,
    Precondition,
}

/// What the money is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    Tuition,
    Living,
    Laptop,
    Travel,
    ChildcareBridging,
}

impl Purpose {
    pub const ALL: [Self; 5] =
        [Self::Tuition, Self::Living, Self::Laptop, Self::Travel, Self::ChildcareBridging];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tuition => "tuition",
            Self::Living => "living",
            Self::Laptop => "laptop",
            Self::Travel => "travel",
            Self::ChildcareBridging => "childcare_bridging",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    #[must_use]
    pub const fn facility(self) -> Facility {
        match self {
            Self::Tuition => Facility::Tuition,
            Self::Living => Facility::LivingCosts,
            Self::Laptop | Self::Travel | Self::ChildcareBridging => Facility::Precondition,
        }
    }
}

/// How a facility is financed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Instrument {
    Grant,
    PreFinancing,
    IncomeShare,
}

impl Instrument {
    pub const ALL: [Self; 3] = [Self::Grant, Self::PreFinancing, Self::IncomeShare];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Grant => "grant",
            Self::PreFinancing => "pre_financing",
            Self::IncomeShare => "income_share",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Whether money comes back.
    #[must_use]
    pub const fn is_repaid(self) -> bool {
        match self {
            Self::Grant => false,
            Self::PreFinancing | Self::IncomeShare => true,
        }
    }
}
