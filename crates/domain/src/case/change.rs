//! Everything one step changes. The store writes it in one transaction.

use chrono::NaiveDate;

use crate::{
    calendar::Month,
    case::{
        decision_clock::DecisionClock,
        proposal::{FundingLine, Proposal},
        stage::Stage,
    },
    money::Money,
    notice::Notice,
    repayment::terms::Terms,
};

/// Everything one step changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseChange {
    /// The stage the case gets.
    pub stage: Stage,
    /// Name of the step, for the log.
    pub step: &'static str,
    /// The term for the decision, when it changes.
    pub clock: Option<DecisionClock>,
    /// Who is told what.
    pub notices: Vec<Notice>,
    /// Agreements the applicant is asked to accept from now on.
    pub offers: Vec<Offer>,
    /// Money that will go out, on its day, to whom.
    pub payouts: Vec<PlannedPayout>,
    /// What becomes of agreements that wait for a signature.
    pub offer: Option<OfferTerm>,
}

/// What becomes of agreements that wait for a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferTerm {
    /// Nobody signed in time.
    Lapsed {
        /// The day it was established.
        on: NaiveDate,
    },
    /// They are offered once more.
    Again {
        /// The last day to sign.
        accept_by: NaiveDate,
    },
}

impl CaseChange {
    /// To a stage, with nothing else.
    #[must_use]
    pub const fn to(stage: Stage, step: &'static str) -> Self {
        Self {
            stage,
            step,
            clock: None,
            notices: Vec::new(),
            offers: Vec::new(),
            payouts: Vec::new(),
            offer: None,
        }
    }

    /// And somebody is told.
    #[must_use]
    pub fn with_notice(mut self, notice: Notice) -> Self {
        self.notices.push(notice);
        self
    }

    /// And the term for the decision changes.
    #[must_use]
    pub const fn with_clock(mut self, clock: DecisionClock) -> Self {
        self.clock = Some(clock);
        self
    }
}

/// Terms put before the applicant, for one line of the proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Which line of the proposal.
    pub line: usize,
    /// What is offered.
    pub terms: Terms,
    /// The last day to accept it.
    pub accept_by: NaiveDate,
}

/// Money that will go out once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedPayout {
    /// Which line of the proposal.
    pub line: usize,
    /// Counts from zero within the line; with the case and the line it makes a payout unique.
    pub part: u32,
    /// What is paid.
    pub amount: Money,
    /// The day it is for.
    pub for_day: NaiveDate,
    /// The day it should be paid.
    pub due_on: NaiveDate,
    /// The month whose allowance it replaces, for a bridging payment.
    pub month: Option<Month>,
}

/// The payouts of one line, in order of day.
#[must_use]
pub fn payouts_of(proposal: &Proposal) -> Vec<PlannedPayout> {
    proposal.lines.iter().enumerate().flat_map(|(place, line)| payouts_of_line(place, line)).collect()
}

fn payouts_of_line(place: usize, line: &FundingLine) -> Vec<PlannedPayout> {
    line.parts()
        .into_iter()
        .enumerate()
        .map(|(part, (amount, for_day))| PlannedPayout {
            line: place,
            part: u32::try_from(part).unwrap_or(u32::MAX),
            amount,
            for_day,
            due_on: line.pay_day(for_day),
            month: line.is_bridging().then(|| Month::of(for_day)),
        })
        .collect()
}
