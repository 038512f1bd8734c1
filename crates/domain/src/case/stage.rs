//! The stages of a case, each with what it needs.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{case::proposal::Proposal, ids::UserId};

/// Stored as JSON beside its name: add fields with a default, never rename.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
pub enum Stage {
    /// Being filled in; nobody at the fund looks at it.
    Draft,
    Submitted {
        on: NaiveDate,
        /// Reviewers with an interest in the case: they take no part in it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        excluded: Vec<UserId>,
    },
    InReview {
        review: Review,
    },
    /// The decision clock stands still until the applicant answers.
    Waiting {
        review: Review,
        since: NaiveDate,
        until: NaiveDate,
        kinds: Vec<PaperKind>,
    },
    /// Waits for a second reviewer.
    Proposed {
        review: Review,
        proposal: Proposal,
        on: NaiveDate,
    },
    /// Decided yes; waits for the applicant to accept the agreements.
    Granted {
        proposal: Proposal,
        decided: Decided,
    },
    /// Money goes out, later money comes back.
    Running {
        proposal: Proposal,
        decided: Decided,
        since: NaiveDate,
    },
    Refused {
        proposal: Proposal,
        decided: Decided,
    },
    Withdrawn {
        on: NaiveDate,
    },
    /// Everything paid, repaid or forgiven.
    Closed {
        on: NaiveDate,
    },
}

/// Who looks at the case, and how far they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    pub reviewer: UserId,
    pub since: NaiveDate,
    /// Day on which the reviewer declared to have no interest in the case.
    pub no_conflict_on: Option<NaiveDate>,
    pub assessment: Option<Assessment>,
    /// Reviewers who declared an interest before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excluded: Vec<UserId>,
}

/// What a reviewer judged, criterion by criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    pub scores: Vec<(Criterion, Score)>,
    /// Why; asked for at the lowest and highest scores.
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// Without the fund the training cannot happen.
    Need,
    /// This person can finish this training.
    Feasible,
    /// The training leads to work in tech.
    Prospects,
    /// The budget is complete and fits.
    Budget,
}

impl Criterion {
    pub const ALL: [Self; 4] = [Self::Need, Self::Feasible, Self::Prospects, Self::Budget];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Feasible => "feasible",
            Self::Prospects => "prospects",
            Self::Budget => "budget",
        }
    }
}

/// Zero to five, or "cannot judge".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Score {
    Points(u8),
    CannotJudge,
}

impl Score {
    /// The scores that need a reason in words: 0, 1 and 5.
    #[must_use]
    pub const fn is_extreme(self) -> bool {
        match self {
            Self::Points(points) => points <= 1 || points == 5,
            Self::CannotJudge => false,
        }
    }
}

/// The second pair of eyes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    pub by: UserId,
    pub on: NaiveDate,
    /// Last day to accept the agreements; meaningless when there are none.
    pub accept_by: NaiveDate,
}

/// The named papers a case can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// Letter or offer of the school with price and dates.
    SchoolLetter,
    Payslip,
    /// Decision on a benefit.
    BenefitDecision,
    ChildcareContract,
    /// Offer for the laptop.
    LaptopQuote,
    /// Letter of UWV or the municipality that consents to the training.
    Consent,
    /// Written statement of the municipality about living costs.
    MunicipalStatement,
    Other,
}

impl PaperKind {
    pub const ALL: [Self; 8] = [
        Self::SchoolLetter,
        Self::Payslip,
        Self::BenefitDecision,
        Self::ChildcareContract,
        Self::LaptopQuote,
        Self::Consent,
        Self::MunicipalStatement,
        Self::Other,
    ];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SchoolLetter => "school_letter",
            Self::Payslip => "payslip",
            Self::BenefitDecision => "benefit_decision",
            Self::ChildcareContract => "childcare_contract",
            Self::LaptopQuote => "laptop_quote",
            Self::Consent => "consent",
            Self::MunicipalStatement => "municipal_statement",
            Self::Other => "other",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

impl Stage {
    /// The names stored beside a stage, for filters and work lists.
    pub const DRAFT: &'static str = "draft";
    pub const SUBMITTED: &'static str = "submitted";
    pub const IN_REVIEW: &'static str = "in_review";
    pub const WAITING: &'static str = "waiting";
    pub const PROPOSED: &'static str = "proposed";
    pub const GRANTED: &'static str = "granted";
    pub const RUNNING: &'static str = "running";
    pub const REFUSED: &'static str = "refused";
    pub const WITHDRAWN: &'static str = "withdrawn";
    pub const CLOSED: &'static str = "closed";

    /// Every stage by name, in the order of a case.
    pub const NAMES: [&'static str; 10] = [
        Self::DRAFT,
        Self::SUBMITTED,
        Self::IN_REVIEW,
        Self::WAITING,
        Self::PROPOSED,
        Self::GRANTED,
        Self::RUNNING,
        Self::REFUSED,
        Self::WITHDRAWN,
        Self::CLOSED,
    ];
    /// Stages in which the applicant waits for a decision.
    pub const OPEN: [&'static str; 4] = [Self::SUBMITTED, Self::IN_REVIEW, Self::WAITING, Self::PROPOSED];
    /// Stages whose dated duties are guarded.
    pub const FOLLOWED: [&'static str; 2] = [Self::GRANTED, Self::RUNNING];
    /// Stages in which what the rules make of a case still matters: open or followed.
    pub const ACTIVE: [&'static str; 6] =
        [Self::SUBMITTED, Self::IN_REVIEW, Self::WAITING, Self::PROPOSED, Self::GRANTED, Self::RUNNING];

    /// The name stored beside the stage.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Draft => Self::DRAFT,
            Self::Submitted { .. } => Self::SUBMITTED,
            Self::InReview { .. } => Self::IN_REVIEW,
            Self::Waiting { .. } => Self::WAITING,
            Self::Proposed { .. } => Self::PROPOSED,
            Self::Granted { .. } => Self::GRANTED,
            Self::Running { .. } => Self::RUNNING,
            Self::Refused { .. } => Self::REFUSED,
            Self::Withdrawn { .. } => Self::WITHDRAWN,
            Self::Closed { .. } => Self::CLOSED,
        }
    }

    #[must_use]
    pub const fn review(&self) -> Option<&Review> {
        match self {
            Self::InReview { review } | Self::Waiting { review, .. } | Self::Proposed { review, .. } => {
                Some(review)
            }
            Self::Draft
            | Self::Submitted { .. }
            | Self::Granted { .. }
            | Self::Running { .. }
            | Self::Refused { .. }
            | Self::Withdrawn { .. }
            | Self::Closed { .. } => None,
        }
    }

    #[must_use]
    pub const fn proposal(&self) -> Option<&Proposal> {
        match self {
            Self::Proposed { proposal, .. }
            | Self::Granted { proposal, .. }
            | Self::Running { proposal, .. }
            | Self::Refused { proposal, .. } => Some(proposal),
            Self::Draft
            | Self::Submitted { .. }
            | Self::InReview { .. }
            | Self::Waiting { .. }
            | Self::Withdrawn { .. }
            | Self::Closed { .. } => None,
        }
    }

    #[must_use]
    pub const fn decided(&self) -> Option<&Decided> {
        match self {
            Self::Granted { decided, .. } | Self::Running { decided, .. } | Self::Refused { decided, .. } => {
                Some(decided)
            }
            Self::Draft
            | Self::Submitted { .. }
            | Self::InReview { .. }
            | Self::Waiting { .. }
            | Self::Proposed { .. }
            | Self::Withdrawn { .. }
            | Self::Closed { .. } => None,
        }
    }

    /// Granted, and not ended: its dates are guarded.
    #[must_use]
    pub fn is_followed(&self) -> bool {
        Self::FOLLOWED.contains(&self.name())
    }

    /// Whether the applicant still waits for a decision.
    #[must_use]
    pub fn is_open(&self) -> bool {
        Self::OPEN.contains(&self.name())
    }
}

/// When the decision must be there. It stands still while the applicant has something to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecisionClock {
    pub decide_by: NaiveDate,
    pub paused_since: Option<NaiveDate>,
}

impl DecisionClock {
    #[must_use]
    pub const fn start(decide_by: NaiveDate) -> Self {
        Self { decide_by, paused_since: None }
    }

    #[must_use]
    pub const fn pause(self, today: NaiveDate) -> Self {
        Self { decide_by: self.decide_by, paused_since: Some(today) }
    }

    /// The days it stood still are added to the end.
    #[must_use]
    pub fn resume(self, today: NaiveDate) -> Self {
        let stood_still = self.paused_since.map_or(chrono::TimeDelta::zero(), |since| today - since);
        Self { decide_by: self.decide_by + stood_still, paused_since: None }
    }
}
