//! What a person has to pay or do on a day, and how it changed since it was published in their calendar.

use chrono::NaiveDate;

use crate::{
    calendar::Month,
    duties::Duty,
    ids::{AgreementId, CaseId, ChargeId},
    money::Money,
};

/// What stands in a calendar. It stays the same thing when its day or amount changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// The month of an agreement, planned or charged.
    Instalment(AgreementId, Month),
    /// Money that went back to the person and is due again.
    RefundDue(ChargeId),
    /// A dated duty of the applicant.
    Duty(CaseId, Duty),
    /// Papers that were asked for.
    Papers(CaseId),
    /// The last day to accept what was offered.
    Acceptance(AgreementId),
    /// The last day to object to the decision (Awb 6:7).
    Objection(CaseId),
}

impl Thing {
    /// What it is called where it is remembered; at most 100 characters.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Instalment(agreement, month) => format!("instalment {agreement} {month}"),
            Self::RefundDue(charge) => format!("refund {charge}"),
            Self::Duty(case, duty) => format!("duty {case} {}", duty.name()),
            Self::Papers(case) => format!("papers {case}"),
            Self::Acceptance(agreement) => format!("acceptance {agreement}"),
            Self::Objection(case) => format!("objection {case}"),
        }
    }

    /// The plain word for it.
    #[must_use]
    pub const fn kind(self) -> AgendaKind {
        match self {
            Self::Instalment(..) | Self::RefundDue(_) => AgendaKind::Payment,
            Self::Duty(..) => AgendaKind::Duty,
            Self::Papers(_) => AgendaKind::Papers,
            Self::Acceptance(_) => AgendaKind::Acceptance,
            Self::Objection(_) => AgendaKind::Objection,
        }
    }
}

/// The plain word for a thing: all that others who see the calendar may know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgendaKind {
    /// Something to pay.
    Payment,
    /// Something to do.
    Duty,
    /// Papers to send.
    Papers,
    /// An answer to an offer.
    Acceptance,
    /// The last day to object.
    Objection,
}

crate::named! {
    AgendaKind {
        Payment = "payment",
        Duty = "duty",
        Papers = "papers",
        Acceptance = "acceptance",
        Objection = "objection",
    }
}

/// A thing and its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    /// What it is.
    pub thing: Thing,
    /// The day it stands on.
    pub day: NaiveDate,
    /// What is to be paid; `None` when it is no payment.
    pub amount: Option<Money>,
}

/// How a thing was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The day it stands on.
    pub day: NaiveDate,
    /// What is to be paid, if it is a payment.
    pub amount: Option<Money>,
    /// Hash of the words it was published with.
    pub summary_hash: String,
    /// It was told as gone.
    pub is_cancelled: bool,
}

/// What became of a published thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revision {
    /// It stands as it was told.
    Same,
    /// Other words for the same day and amount, as in another language: no new sequence (RFC 5545, 3.8.7.4).
    Reworded,
    /// Another day or amount, or there again.
    Changed,
    /// Gone: paid, done, or no longer asked.
    Cancelled,
}

/// What became of a published thing that is now wanted like this, with the hash of its words, or not at all.
#[must_use]
pub fn revision(before: &Published, wanted: Option<(&AgendaItem, &str)>) -> Revision {
    match wanted {
        None if before.is_cancelled => Revision::Same,
        None => Revision::Cancelled,
        Some(_) if before.is_cancelled => Revision::Changed,
        Some((item, _)) if (item.day, item.amount) != (before.day, before.amount) => Revision::Changed,
        Some((_, hash)) if hash != before.summary_hash => Revision::Reworded,
        Some(_) => Revision::Same,
    }
}
