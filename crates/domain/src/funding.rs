//! What the fund pays for, and in which form.

use serde::{Deserialize, Serialize};

/// Kind of support inside a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Facility {
    /// Fees of the school.
    Tuition,
    /// Money to live on.
    LivingCosts,
    /// What somebody needs to be able to learn: laptop, travel, childcare.
    Precondition,
}

/// What the money is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Fees of the school.
    Tuition,
    /// Money to live on, a month.
    Living,
    /// A computer, once.
    Laptop,
    /// Travel to the school.
    Travel,
    /// The gap that training makes in the childcare allowance, a month.
    ChildcareBridging,
}

crate::named! {
    Purpose {
        Tuition = "tuition",
        Living = "living",
        Laptop = "laptop",
        Travel = "travel",
        ChildcareBridging = "childcare_bridging",
    }
}

impl Purpose {
    /// The kind of support the purpose is part of.
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
    /// Not repaid.
    Grant,
    /// Repaid in equal parts without interest, above an income threshold.
    PreFinancing,
    /// Repaid as a share of the income above a threshold, up to a cap.
    IncomeShare,
}

crate::named! {
    Instrument {
        Grant = "grant",
        PreFinancing = "pre_financing",
        IncomeShare = "income_share",
    }
}

impl Instrument {
    /// Whether money comes back.
    #[must_use]
    pub const fn is_repaid(self) -> bool {
        match self {
            Self::Grant => false,
            Self::PreFinancing | Self::IncomeShare => true,
        }
    }
}
