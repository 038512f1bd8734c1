//! What people are told, and nothing about how.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{calendar::Month, case::stage::PaperKind, money::Money};

/// A message that goes out because of a change, and is shown to the applicant as part of what happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Notice {
    CaseReceived {
        decide_by: NaiveDate,
    },
    PapersWanted {
        kinds: Vec<PaperKind>,
        before: NaiveDate,
    },
    PapersReceived {
        decide_by: NaiveDate,
    },
    DecisionMade {
        on: NaiveDate,
    },
    AgreementAccepted {
        withdraw_until: NaiveDate,
    },
    CaseWithdrawn {
        on: NaiveDate,
    },
    PaidOut {
        amount: Money,
        on: NaiveDate,
    },
    /// Somebody asked for what they have to their credit.
    RefundAsked {
        amount: Money,
        on: NaiveDate,
    },
    Refunded {
        amount: Money,
        on: NaiveDate,
    },
    /// Nothing is due any more, and there is still credit.
    CreditLeft {
        amount: Money,
    },
    ChargeAnnounced {
        amount: Money,
        due_on: NaiveDate,
        month: Month,
    },
    NothingToPay {
        month: Month,
    },
    PaymentMissed {
        amount: Money,
        due_on: NaiveDate,
    },
    PaymentReceived {
        amount: Money,
        on: NaiveDate,
    },
    /// A payment does not count any more: the bank took it back, or it was booked by mistake.
    PaymentReversed {
        amount: Money,
        on: NaiveDate,
    },
    IncomeReceived {
        from: Month,
    },
    YearIncomeReceived {
        year: i32,
    },
    HardshipAsked {
        on: NaiveDate,
        /// Free months.
        months: u32,
    },
    /// What was open may be paid later.
    Postponed {
        until: NaiveDate,
    },
    /// Somebody asks to pay this much a month.
    LessAsked {
        amount: Money,
        answer_by: NaiveDate,
    },
    CallAsked {
        on: NaiveDate,
    },
    /// What somebody asked for was not agreed to.
    ProposalRefused {
        on: NaiveDate,
    },
    PlanChanged {
        on: NaiveDate,
    },
    /// An income that somebody gave cannot be right as it is.
    IncomeQuestion {
        on: NaiveDate,
    },
    YearIncomeWanted {
        year: i32,
    },
    YearSettled {
        year: i32,
    },
    Repaid {
        on: NaiveDate,
    },
    /// Something has to be done before this day; which thing stands on the person's own page only.
    DutyAhead {
        due_on: NaiveDate,
    },
}

impl Notice {
    /// Whether the fund writes it on its own, to many at a time: nobody waits for it with the page open.
    #[must_use]
    pub const fn is_reminder(&self) -> bool {
        match self {
            Self::CreditLeft { .. }
            | Self::ChargeAnnounced { .. }
            | Self::NothingToPay { .. }
            | Self::PaymentMissed { .. }
            | Self::YearIncomeWanted { .. }
            | Self::DutyAhead { .. } => true,
            Self::CaseReceived { .. }
            | Self::PapersWanted { .. }
            | Self::PapersReceived { .. }
            | Self::DecisionMade { .. }
            | Self::AgreementAccepted { .. }
            | Self::CaseWithdrawn { .. }
            | Self::PaidOut { .. }
            | Self::RefundAsked { .. }
            | Self::Refunded { .. }
            | Self::PaymentReceived { .. }
            | Self::PaymentReversed { .. }
            | Self::IncomeReceived { .. }
            | Self::YearIncomeReceived { .. }
            | Self::HardshipAsked { .. }
            | Self::Postponed { .. }
            | Self::LessAsked { .. }
            | Self::CallAsked { .. }
            | Self::ProposalRefused { .. }
            | Self::PlanChanged { .. }
            | Self::IncomeQuestion { .. }
            | Self::YearSettled { .. }
            | Self::Repaid { .. } => false,
        }
    }

    /// The name of its template.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::CaseReceived { .. } => "case-received",
            Self::PapersWanted { .. } => "papers-wanted",
            Self::PapersReceived { .. } => "papers-received",
            Self::DecisionMade { .. } => "decision-made",
            Self::AgreementAccepted { .. } => "agreement-accepted",
            Self::CaseWithdrawn { .. } => "case-withdrawn",
            Self::PaidOut { .. } => "paid-out",
            Self::RefundAsked { .. } => "refund-asked",
            Self::Refunded { .. } => "refunded",
            Self::CreditLeft { .. } => "credit-left",
            Self::ChargeAnnounced { .. } => "charge-announced",
            Self::NothingToPay { .. } => "nothing-to-pay",
            Self::PaymentMissed { .. } => "payment-missed",
            Self::PaymentReceived { .. } => "payment-received",
            Self::PaymentReversed { .. } => "payment-reversed",
            Self::IncomeReceived { .. } => "income-received",
            Self::YearIncomeReceived { .. } => "year-income-received",
            Self::HardshipAsked { .. } => "hardship-asked",
            Self::Postponed { .. } => "postponed",
            Self::LessAsked { .. } => "less-asked",
            Self::CallAsked { .. } => "call-asked",
            Self::IncomeQuestion { .. } => "income-question",
            Self::YearIncomeWanted { .. } => "year-income-wanted",
            Self::YearSettled { .. } => "year-settled",
            Self::ProposalRefused { .. } => "proposal-refused",
            Self::PlanChanged { .. } => "plan-changed",
            Self::Repaid { .. } => "repaid",
            Self::DutyAhead { .. } => "duty-ahead",
        }
    }
}
