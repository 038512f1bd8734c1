//! What people are told, and nothing about how.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{calendar::Month, case::stage::PaperKind, funding::Purpose, money::Money};

/// A message that goes out because of a change, and is shown to the applicant as part of what happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Notice {
    /// The application came in.
    CaseReceived {
        /// The last day to decide.
        decide_by: NaiveDate,
    },
    /// Papers are missing.
    PapersWanted {
        /// Which ones.
        kinds: Vec<PaperKind>,
        /// The last day to send them.
        before: NaiveDate,
    },
    /// The papers came in.
    PapersReceived {
        /// The last day to decide, moved.
        decide_by: NaiveDate,
    },
    /// There is a decision, with its letter.
    DecisionMade {
        /// The day of the decision.
        on: NaiveDate,
    },
    /// Another decision takes the place of the one before, with its letter.
    DecisionRevised {
        /// The day of the revision.
        on: NaiveDate,
    },
    /// Somebody at the fund put an answer right.
    AnswersCorrected {
        /// The day they did.
        on: NaiveDate,
    },
    /// An agreement was accepted.
    AgreementAccepted {
        /// The last day to withdraw from it (BW 7:66).
        withdraw_until: NaiveDate,
    },
    /// The applicant withdrew the case.
    CaseWithdrawn {
        /// The day it ended.
        on: NaiveDate,
    },
    /// The bank paid.
    PaidOut {
        /// What was paid.
        amount: Money,
        /// The day the bank paid.
        on: NaiveDate,
        /// What it is for; nothing for what goes back to a person, and in messages from before this was kept.
        purpose: Option<Purpose>,
    },
    /// A payout that was planned comes on another day or to another account.
    PayoutMoved {
        /// What is paid.
        amount: Money,
        /// The day it should be paid.
        on: NaiveDate,
        /// What it is for; nothing for what goes back to a person, and in messages from before this was kept.
        purpose: Option<Purpose>,
    },
    /// A payout that was planned does not come.
    PayoutCancelled {
        /// What is not paid.
        amount: Money,
        /// What it is for; nothing in messages from before this was kept.
        purpose: Option<Purpose>,
        /// The day it was planned for.
        due_on: Option<NaiveDate>,
    },
    /// Money of a payout came back.
    PayoutReturned {
        /// What came back.
        amount: Money,
        /// The day it came back.
        on: NaiveDate,
        /// What it is for; nothing for what goes back to a person, and in messages from before this was kept.
        purpose: Option<Purpose>,
    },
    /// What somebody earns is asked for, since the first months of an income share come.
    IncomeWanted {
        /// The first month that counts.
        month: Month,
    },
    /// Somebody asked for what they have to their credit.
    RefundAsked {
        /// What goes back.
        amount: Money,
        /// The day they asked.
        on: NaiveDate,
    },
    /// Credit balance was paid back.
    Refunded {
        /// What went back.
        amount: Money,
        /// The day the bank paid.
        on: NaiveDate,
    },
    /// Nothing is due any more, and there is still credit.
    CreditLeft {
        /// What is left.
        amount: Money,
    },
    /// A month was billed.
    ChargeAnnounced {
        /// What is due.
        amount: Money,
        /// Last day to pay.
        due_on: NaiveDate,
        /// The month it is for.
        month: Month,
    },
    /// A month was billed, and nothing is due.
    NothingToPay {
        /// The month it is for.
        month: Month,
    },
    /// A charge was not paid in time.
    PaymentMissed {
        /// What is open.
        amount: Money,
        /// The day it was due.
        due_on: NaiveDate,
    },
    /// A charge was not paid after a first message: what can be done.
    PaymentMissedAgain {
        /// What is open.
        amount: Money,
        /// The day it was due.
        due_on: NaiveDate,
    },
    /// A charge was not paid after messages and a call: there is a letter.
    PaymentLetter {
        /// The day of the letter.
        on: NaiveDate,
    },
    /// A payment came in.
    PaymentReceived {
        /// What came in.
        amount: Money,
        /// The day it counts for.
        on: NaiveDate,
    },
    /// A payment does not count any more: the bank took it back, or it was booked by mistake.
    PaymentReversed {
        /// What does not count any more.
        amount: Money,
        /// The day it counted for.
        on: NaiveDate,
    },
    /// An income was declared.
    IncomeReceived {
        /// The first month it holds for.
        from: Month,
    },
    /// The income of a year was declared.
    YearIncomeReceived {
        /// The calendar year.
        year: i32,
    },
    /// Somebody cannot pay.
    HardshipAsked {
        /// The day they said so.
        on: NaiveDate,
        /// Free months.
        months: u32,
    },
    /// What was open may be paid later.
    Postponed {
        /// The new last day to pay.
        until: NaiveDate,
    },
    /// Somebody asks to pay this much a month.
    LessAsked {
        /// What they can pay a month.
        amount: Money,
        /// The last day to answer them.
        answer_by: NaiveDate,
    },
    /// Somebody took back what they chose that day about paying.
    ChoiceTakenBack {
        /// The day they did.
        on: NaiveDate,
    },
    /// Somebody asks to be called.
    CallAsked {
        /// The day they asked.
        on: NaiveDate,
    },
    /// What somebody asked for was not agreed to.
    ProposalRefused {
        /// The day it was refused.
        on: NaiveDate,
    },
    /// An amendment was approved.
    PlanChanged {
        /// The day it was carried out.
        on: NaiveDate,
    },
    /// An income that somebody gave cannot be right as it is.
    IncomeQuestion {
        /// The day it was looked at.
        on: NaiveDate,
    },
    /// The income of a year is asked for.
    YearIncomeWanted {
        /// The calendar year.
        year: i32,
    },
    /// A year of an income share was settled.
    YearSettled {
        /// The calendar year.
        year: i32,
    },
    /// Everything is paid.
    Repaid {
        /// The day it ended.
        on: NaiveDate,
    },
    /// Papers that were asked for never came: the application is not dealt with.
    CaseDismissed {
        /// The day it ended.
        on: NaiveDate,
    },
    /// A contract waits for a signature.
    ContractWaits {
        /// The last day to sign.
        accept_by: NaiveDate,
    },
    /// An application was begun and not sent.
    DraftWaits {
        /// The day on which what was filled in is removed.
        until: NaiveDate,
    },
    /// What was filled in and never sent was removed.
    DraftRemoved {
        /// The day it was.
        on: NaiveDate,
    },
    /// The fund gives back what somebody has to their credit.
    CreditGoesBack {
        /// What goes back.
        amount: Money,
        /// The day it was planned.
        on: NaiveDate,
    },
    /// A contract was not signed in time.
    OfferLapsed {
        /// The day it was established.
        on: NaiveDate,
    },
    /// Somebody says that the training stops; a colleague looks at it.
    StopAsked {
        /// The last day of the training.
        on: NaiveDate,
    },
    /// The training stopped before its end; what becomes of the money stands in the letter.
    TrainingStopped {
        /// The last day of the training.
        on: NaiveDate,
    },
    /// An agreement was withdrawn from within the cooling-off period.
    AgreementWithdrawn {
        /// The day it was.
        on: NaiveDate,
    },
    /// Everything was paid out, and nothing has to come back: the case is over.
    CaseEnded {
        /// The day it ended.
        on: NaiveDate,
    },
    /// An objection came in.
    ObjectionReceived {
        /// The last day to answer it.
        answer_by: NaiveDate,
    },
    /// A complaint came in.
    ComplaintReceived {
        /// The last day to answer it.
        answer_by: NaiveDate,
    },
    /// Somebody looks at what a person objects to or complains of.
    ReaderKnown {
        /// Who, as colleagues know them.
        name: String,
    },
    /// An answer takes longer.
    AnswerLater {
        /// The new last day.
        answer_by: NaiveDate,
    },
    /// An objection was decided on, with its letter.
    ObjectionDecided {
        /// The day of the decision.
        on: NaiveDate,
    },
    /// A complaint was answered, with its letter.
    ComplaintAnswered {
        /// The day of the answer.
        on: NaiveDate,
    },
    /// The person took an objection or a complaint back.
    GrievanceWithdrawn {
        /// The day they did.
        on: NaiveDate,
    },
    /// An application that was not dealt with is looked at again.
    CaseReopened {
        /// The last day to decide.
        decide_by: NaiveDate,
    },
    /// Something has to be done before this day; which thing stands on the person's own page only.
    DutyAhead {
        /// The last day to do it.
        due_on: NaiveDate,
    },
}

impl Notice {
    /// The name of its template.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::CaseReceived { .. } => "case-received",
            Self::PapersWanted { .. } => "papers-wanted",
            Self::PapersReceived { .. } => "papers-received",
            Self::DecisionMade { .. } => "decision-made",
            Self::DecisionRevised { .. } => "decision-revised",
            Self::AnswersCorrected { .. } => "answers-corrected",
            Self::AgreementAccepted { .. } => "agreement-accepted",
            Self::CaseWithdrawn { .. } => "case-withdrawn",
            Self::PaidOut { .. } => "paid-out",
            Self::PayoutMoved { .. } => "payout-moved",
            Self::PayoutCancelled { .. } => "payout-cancelled",
            Self::PayoutReturned { .. } => "payout-returned",
            Self::IncomeWanted { .. } => "income-wanted",
            Self::RefundAsked { .. } => "refund-asked",
            Self::Refunded { .. } => "refunded",
            Self::CreditLeft { .. } => "credit-left",
            Self::ChargeAnnounced { .. } => "charge-announced",
            Self::NothingToPay { .. } => "nothing-to-pay",
            Self::PaymentMissed { .. } => "payment-missed",
            Self::PaymentMissedAgain { .. } => "payment-missed-again",
            Self::PaymentLetter { .. } => "payment-letter",
            Self::PaymentReceived { .. } => "payment-received",
            Self::PaymentReversed { .. } => "payment-reversed",
            Self::IncomeReceived { .. } => "income-received",
            Self::YearIncomeReceived { .. } => "year-income-received",
            Self::HardshipAsked { .. } => "hardship-asked",
            Self::Postponed { .. } => "postponed",
            Self::LessAsked { .. } => "less-asked",
            Self::CallAsked { .. } => "call-asked",
            Self::ChoiceTakenBack { .. } => "choice-taken-back",
            Self::IncomeQuestion { .. } => "income-question",
            Self::YearIncomeWanted { .. } => "year-income-wanted",
            Self::YearSettled { .. } => "year-settled",
            Self::ProposalRefused { .. } => "proposal-refused",
            Self::PlanChanged { .. } => "plan-changed",
            Self::Repaid { .. } => "repaid",
            Self::CaseEnded { .. } => "case-ended",
            Self::CaseDismissed { .. } => "case-dismissed",
            Self::ContractWaits { .. } => "contract-waits",
            Self::CreditGoesBack { .. } => "credit-goes-back",
            Self::DraftWaits { .. } => "draft-waits",
            Self::DraftRemoved { .. } => "draft-removed",
            Self::OfferLapsed { .. } => "offer-lapsed",
            Self::StopAsked { .. } => "stop-asked",
            Self::TrainingStopped { .. } => "training-stopped",
            Self::AgreementWithdrawn { .. } => "agreement-withdrawn",
            Self::ObjectionReceived { .. } => "objection-received",
            Self::ComplaintReceived { .. } => "complaint-received",
            Self::ReaderKnown { .. } => "reader-known",
            Self::AnswerLater { .. } => "answer-later",
            Self::ObjectionDecided { .. } => "objection-decided",
            Self::ComplaintAnswered { .. } => "complaint-answered",
            Self::GrievanceWithdrawn { .. } => "grievance-withdrawn",
            Self::CaseReopened { .. } => "case-reopened",
            Self::DutyAhead { .. } => "duty-ahead",
        }
    }
}
