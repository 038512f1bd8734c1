//! A payout in words.

use domain::case::payout_condition::{Missing, PayoutCondition};
use store::money_out::payouts::{Hold, Payout, PayoutKind};

use crate::words::{
    format::{date, month},
    lang::Lang,
};

/// What a payout is for.
pub fn purpose(lang: Lang, payout: &Payout) -> String {
    match payout.kind {
        PayoutKind::Disbursement(purpose) => lang.named("purpose", purpose.name()),
        PayoutKind::Refund => lang.text("refund"),
    }
}

/// For what a payout waits beside its day; empty when for nothing.
#[must_use]
pub fn waits_words(lang: Lang, condition: PayoutCondition) -> String {
    match condition {
        PayoutCondition::Nothing => String::new(),
        PayoutCondition::Started | PayoutCondition::Attended | PayoutCondition::Consented => {
            lang.named("waits", condition.name())
        }
    }
}

pub(crate) fn hold_words(lang: Lang, hold: Hold) -> String {
    match hold {
        Hold::NoTable => lang.text("hold-no-table"),
        Hold::CancelAsked => lang.text("hold-cancel-asked"),
        Hold::OfferLapsed => lang.text("hold-offer-lapsed"),
        Hold::StopAsked => lang.text("hold-stop-asked"),
        Hold::RevisionAsked => lang.text("hold-revision-asked"),
        Hold::CreditUsed => lang.text("hold-credit-used"),
        Hold::WaitsFor(Missing::Start) => lang.text("hold-start"),
        Hold::WaitsFor(Missing::Consent) => lang.text("hold-consent"),
        Hold::WaitsFor(Missing::Attendance(at)) => lang.say("hold-attendance", &[("month", month(lang, at))]),
        Hold::CoolingOff(until) => lang.say("hold-cooling-off", &[("day", date(lang, until))]),
    }
}
