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
    /// Sent; nobody reviews it yet.
    Submitted {
        /// The day it was sent.
        on: NaiveDate,
        /// Reviewers with an interest in the case: they take no part in it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        excluded: Vec<UserId>,
    },
    /// Somebody reviews it.
    InReview {
        /// By whom, and how far.
        review: Review,
    },
    /// The decision clock stands still until the applicant answers.
    Waiting {
        /// Who asked, and how far the review is.
        review: Review,
        /// The day papers were asked.
        since: NaiveDate,
        /// The last day to send them.
        until: NaiveDate,
        /// What was asked.
        kinds: Vec<PaperKind>,
        /// The person got more time; that is done once.
        #[serde(default)]
        extended: bool,
        /// The person was reminded half-way.
        #[serde(default)]
        reminded: bool,
    },
    /// Waits for a second reviewer.
    Proposed {
        /// Who proposes it.
        review: Review,
        /// What is proposed.
        proposal: Proposal,
        /// The day it was proposed.
        on: NaiveDate,
    },
    /// Decided yes; waits for the applicant to accept the agreements.
    Granted {
        /// What is given.
        proposal: Proposal,
        /// By whom, and when.
        decided: Decided,
    },
    /// Money goes out, later money comes back.
    Running {
        /// What is given.
        proposal: Proposal,
        /// By whom, and when.
        decided: Decided,
        /// The day the last agreement was accepted.
        since: NaiveDate,
        /// The training stopped before its end: money only comes back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stopped: Option<Stopped>,
    },
    /// Decided no.
    Refused {
        /// The proposal that nothing is given, with its reason.
        proposal: Proposal,
        /// By whom, and when.
        decided: Decided,
    },
    /// The applicant does not want it any more.
    Withdrawn {
        /// The day it ended.
        on: NaiveDate,
    },
    /// Not dealt with, since what was asked for never came (Awb 4:5, followed as the fund's own rule).
    Dismissed {
        /// The day it ended.
        on: NaiveDate,
        /// Reviewers with an interest in the case: they take no part when it is taken up again.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        excluded: Vec<UserId>,
    },
    /// Everything paid, repaid or forgiven.
    Closed {
        /// The day it ended.
        on: NaiveDate,
    },
}

/// A training that stopped before its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stopped {
    /// The last day the person attended.
    pub last_day: NaiveDate,
    /// Why, as [`crate::case::stop::StopReason`] names it.
    pub reason: String,
    /// The day a second person confirmed it.
    pub on: NaiveDate,
}

/// Who looks at the case, and how far they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Who reviews it.
    pub reviewer: UserId,
    /// Since when.
    pub since: NaiveDate,
    /// Day on which the reviewer declared to have no interest in the case.
    pub no_conflict_on: Option<NaiveDate>,
    /// The scores, once given.
    pub assessment: Option<Assessment>,
    /// Reviewers who declared an interest before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excluded: Vec<UserId>,
}

/// What a reviewer judged, criterion by criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// One for each criterion.
    pub scores: Vec<(Criterion, Score)>,
    /// Why; asked for at the lowest and highest scores.
    pub reason: String,
}

/// What an application is scored on.
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

crate::named! {
    Criterion {
        Need = "need",
        Feasible = "feasible",
        Prospects = "prospects",
        Budget = "budget",
    }
}

/// Zero to five, or "cannot judge".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Score {
    /// 1 (lowest) to 5, as [`Self::is_extreme`] takes them.
    Points(u8),
    /// The papers do not say.
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
    /// The second reviewer, who approved.
    pub by: UserId,
    /// The day of the decision; the letter has it.
    pub on: NaiveDate,
    /// Last day to accept the agreements; meaningless when there are none.
    pub accept_by: NaiveDate,
    /// Reviewers with an interest in the case: they take no part in what comes after it either.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excluded: Vec<UserId>,
    /// The day on which it was established that nobody accepted them in time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lapsed_on: Option<NaiveDate>,
}

/// The named papers a case can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// Letter or offer of the school with price and dates.
    SchoolLetter,
    /// Proof of wages.
    Payslip,
    /// Decision on a benefit.
    BenefitDecision,
    /// Contract with the childcare.
    ChildcareContract,
    /// Offer for the laptop.
    LaptopQuote,
    /// Letter of UWV or the municipality that consents to the training.
    Consent,
    /// Written statement of the municipality about living costs.
    MunicipalStatement,
    /// Anything else.
    Other,
}

crate::named! {
    PaperKind {
        SchoolLetter = "school_letter",
        Payslip = "payslip",
        BenefitDecision = "benefit_decision",
        ChildcareContract = "childcare_contract",
        LaptopQuote = "laptop_quote",
        Consent = "consent",
        MunicipalStatement = "municipal_statement",
        Other = "other",
    }
}

impl Stage {
    /// The names stored beside a stage, for filters and work lists.
    pub const DRAFT: &'static str = "draft";
    /// Sent, and nobody took it on yet.
    pub const SUBMITTED: &'static str = "submitted";
    /// A reviewer has it.
    pub const IN_REVIEW: &'static str = "in_review";
    /// It waits for papers of the applicant.
    pub const WAITING: &'static str = "waiting";
    /// A decision waits for a second person.
    pub const PROPOSED: &'static str = "proposed";
    /// Decided; agreements wait for a signature.
    pub const GRANTED: &'static str = "granted";
    /// Money goes out or comes back.
    pub const RUNNING: &'static str = "running";
    /// Decided: nothing is given.
    pub const REFUSED: &'static str = "refused";
    /// The applicant took it back.
    pub const WITHDRAWN: &'static str = "withdrawn";
    /// Not dealt with: papers never came.
    pub const DISMISSED: &'static str = "dismissed";
    /// Nothing is to be done any more.
    pub const CLOSED: &'static str = "closed";

    /// Every stage by name, in the order of a case.
    pub const NAMES: [&'static str; 11] = [
        Self::DRAFT,
        Self::SUBMITTED,
        Self::IN_REVIEW,
        Self::WAITING,
        Self::PROPOSED,
        Self::GRANTED,
        Self::RUNNING,
        Self::REFUSED,
        Self::WITHDRAWN,
        Self::DISMISSED,
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
            Self::Dismissed { .. } => Self::DISMISSED,
            Self::Closed { .. } => Self::CLOSED,
        }
    }

    /// Who reviews it, while somebody does.
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
            | Self::Dismissed { .. }
            | Self::Closed { .. } => None,
        }
    }

    /// What is proposed or was decided.
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
            | Self::Dismissed { .. }
            | Self::Closed { .. } => None,
        }
    }

    /// By whom it was decided, and when.
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
            | Self::Dismissed { .. }
            | Self::Closed { .. } => None,
        }
    }

    /// The training stopped before its end.
    #[must_use]
    pub const fn stopped(&self) -> Option<&Stopped> {
        match self {
            Self::Running { stopped, .. } => stopped.as_ref(),
            Self::Draft
            | Self::Submitted { .. }
            | Self::InReview { .. }
            | Self::Waiting { .. }
            | Self::Proposed { .. }
            | Self::Granted { .. }
            | Self::Refused { .. }
            | Self::Withdrawn { .. }
            | Self::Dismissed { .. }
            | Self::Closed { .. } => None,
        }
    }

    /// Whether somebody declared an interest in the case, and takes no part in it.
    #[must_use]
    pub fn excludes(&self, who: UserId) -> bool {
        let reviewed = self.review().is_some_and(|it| it.excluded.contains(&who));
        let of_stage = matches!(
            self,
            Self::Submitted { excluded, .. } | Self::Dismissed { excluded, .. } if excluded.contains(&who)
        );
        of_stage || reviewed || self.decided().is_some_and(|it| it.excluded.contains(&who))
    }

    /// Decided, and neither stopped nor ended: its training can stop.
    #[must_use]
    pub fn may_stop(&self) -> bool {
        self.is_followed() && self.stopped().is_none()
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
