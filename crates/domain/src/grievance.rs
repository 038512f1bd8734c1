//! Objections and complaints: what somebody can disagree with, until when, and by when they have an answer.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::fund::Regulation;

/// What somebody asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GrievanceKind {
    /// To look at a decision again (Awb chapter 6 and 7, followed as the fund's own rule).
    Objection,
    /// To be heard about how they were treated (Awb chapter 9, followed as the fund's own rule).
    Complaint,
}

crate::named! {
    GrievanceKind {
        Objection = "objection",
        Complaint = "complaint",
    }
}

/// What it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GrievanceSubject {
    /// A decision on what is given, first or revised.
    Decision,
    /// What a training that stopped comes to.
    Stop,
    /// That an application was not dealt with.
    Dismissal,
    /// How an agreement is repaid from now on, or that it stays as it is.
    Amendment,
    /// A month that was asked for.
    Collection,
    /// How somebody was treated; the only subject of a complaint.
    Conduct,
}

crate::named! {
    GrievanceSubject {
        Decision = "decision",
        Stop = "stop",
        Dismissal = "dismissal",
        Amendment = "amendment",
        Collection = "collection",
        Conduct = "conduct",
    }
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GrievanceOutcome {
    /// The decision stays as it is.
    Stays,
    /// The decision was changed.
    Changed,
    /// The complaint is right.
    Founded,
    /// The complaint is not right.
    Unfounded,
    /// The person took it back.
    Withdrawn,
}

crate::named! {
    GrievanceOutcome {
        Stays = "stays",
        Changed = "changed",
        Founded = "founded",
        Unfounded = "unfounded",
        Withdrawn = "withdrawn",
    }
}

impl GrievanceKind {
    /// How its owner can end it; only its person withdraws it.
    #[must_use]
    pub const fn outcomes(self) -> [GrievanceOutcome; 2] {
        match self {
            Self::Objection => [GrievanceOutcome::Stays, GrievanceOutcome::Changed],
            Self::Complaint => [GrievanceOutcome::Founded, GrievanceOutcome::Unfounded],
        }
    }

    /// The last day to answer one that came in on a day. Awb 7:10 and 9:11 count from the end of the term to object and
    /// from the day after; the fund counts from the day it came in, which is never later.
    #[must_use]
    pub fn answer_by(self, received: NaiveDate) -> NaiveDate {
        let regulation = Regulation::on(received);
        let weeks = match self {
            Self::Objection => regulation.objection_answer_weeks,
            Self::Complaint => regulation.complaint_weeks,
        };
        received + Days::new(7 * weeks)
    }

    /// The last day to answer once its term is extended (Awb 7:10 lid 3, 9:11 lid 2), which is done once.
    #[must_use]
    pub fn extended(self, answer_by: NaiveDate) -> NaiveDate {
        let regulation = Regulation::on(answer_by);
        let weeks = match self {
            Self::Objection => regulation.objection_extension_weeks,
            Self::Complaint => regulation.complaint_extension_weeks,
        };
        answer_by + Days::new(7 * weeks)
    }
}

/// Whether somebody can object on a day to what was decided on an earlier one.
#[must_use]
pub fn may_object(decided: NaiveDate, today: NaiveDate) -> bool {
    today <= Regulation::on(decided).objection_until(decided)
}
