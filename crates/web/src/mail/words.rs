//! Each notice in words: one line for "wat er gebeurde", and the values its message needs.

use chrono::NaiveDate;
use domain::{case::stage::PaperKind, fund::Regulation, funding::Purpose, money::Money, notice::Notice};

use crate::words::{
    format::{date, euro, month},
    lang::Lang,
};

/// The values a notice has, by the names its texts use.
#[expect(clippy::too_many_lines, reason = "one line a notice")]
#[must_use]
pub fn values(lang: Lang, notice: &Notice) -> Vec<(&'static str, String)> {
    match notice {
        Notice::CaseReceived { decide_by: day }
        | Notice::CaseReopened { decide_by: day }
        | Notice::PapersReceived { decide_by: day }
        | Notice::ObjectionReceived { answer_by: day }
        | Notice::ComplaintReceived { answer_by: day }
        | Notice::AnswerLater { answer_by: day }
        | Notice::Postponed { until: day }
        | Notice::ContractWaits { accept_by: day }
        | Notice::AgreementAccepted { withdraw_until: day }
        | Notice::DecisionMade { on: day }
        | Notice::ObjectionDecided { on: day }
        | Notice::PaymentLetter { on: day }
        | Notice::ComplaintAnswered { on: day }
        | Notice::GrievanceWithdrawn { on: day }
        | Notice::DecisionRevised { on: day }
        | Notice::AnswersCorrected { on: day }
        | Notice::CaseWithdrawn { on: day }
        | Notice::CallAsked { on: day }
        | Notice::ChoiceTakenBack { on: day }
        | Notice::IncomeQuestion { on: day }
        | Notice::ProposalRefused { on: day }
        | Notice::PlanChanged { on: day }
        | Notice::Repaid { on: day }
        | Notice::CaseEnded { on: day }
        | Notice::OfferLapsed { on: day }
        | Notice::DraftWaits { until: day }
        | Notice::DraftRemoved { on: day }
        | Notice::CaseDismissed { on: day }
        | Notice::StopAsked { on: day }
        | Notice::TrainingStopped { on: day }
        | Notice::AgreementWithdrawn { on: day } => vec![("day", date(lang, *day))],
        Notice::ReaderKnown { name } => vec![("name", name.clone())],
        Notice::PapersWanted { kinds, before } => {
            vec![("papers", papers(lang, kinds)), ("day", date(lang, *before))]
        }
        Notice::HardshipAsked { on, months } => {
            vec![("day", date(lang, *on)), ("months", months.to_string())]
        }
        Notice::YearIncomeReceived { year }
        | Notice::YearIncomeWanted { year }
        | Notice::YearSettled { year } => vec![("year", year.to_string())],
        Notice::LessAsked { amount, answer_by } => {
            vec![("amount", euro(lang, *amount)), ("day", date(lang, *answer_by))]
        }
        Notice::IncomeWanted { month: of } => vec![("month", month(lang, *of))],
        Notice::CreditLeft { amount } => vec![("amount", euro(lang, *amount))],
        Notice::PayoutCancelled { amount, purpose, due_on } => {
            vec![("amount", payout_words(lang, *amount, *purpose, *due_on))]
        }
        Notice::PaidOut { amount, on, purpose }
        | Notice::PayoutMoved { amount, on, purpose }
        | Notice::PayoutReturned { amount, on, purpose } => {
            vec![("amount", payout_words(lang, *amount, *purpose, None)), ("day", date(lang, *on))]
        }
        Notice::RefundAsked { amount, on }
        | Notice::CreditGoesBack { amount, on }
        | Notice::Refunded { amount, on }
        | Notice::PaymentReversed { amount, on }
        | Notice::PaymentReceived { amount, on } => {
            vec![("amount", euro(lang, *amount)), ("day", date(lang, *on))]
        }
        Notice::ChargeAnnounced { amount, due_on, month: of } => {
            vec![("amount", euro(lang, *amount)), ("day", date(lang, *due_on)), ("month", month(lang, *of))]
        }
        Notice::NothingToPay { month: of } => vec![("month", month(lang, *of))],
        Notice::PaymentMissed { amount, due_on } | Notice::PaymentMissedAgain { amount, due_on } => {
            let months = Regulation::on(*due_on).pause_months.to_string();
            vec![("amount", euro(lang, *amount)), ("day", date(lang, *due_on)), ("months", months)]
        }
        Notice::DutyAhead { due_on } => vec![("day", date(lang, *due_on))],
        Notice::IncomeReceived { from } => vec![("month", month(lang, *from))],
    }
}

/// An amount with what it is for and the day it was planned for, where they are known.
fn payout_words(lang: Lang, amount: Money, purpose: Option<Purpose>, day: Option<NaiveDate>) -> String {
    let what = purpose.map(|it| lang.named("purpose", it.name()));
    let known: Vec<String> = what.into_iter().chain(day.map(|it| date(lang, it))).collect();
    let amount = euro(lang, amount);
    if known.is_empty() { amount } else { format!("{amount} ({})", known.join(", ")) }
}

/// Papers by name, in one list.
#[must_use]
pub fn papers(lang: Lang, kinds: &[PaperKind]) -> String {
    let names: Vec<String> = kinds.iter().map(|it| lang.named("paper", it.name())).collect();
    names.join(", ")
}

/// What happened, in one line.
#[must_use]
pub fn line(lang: Lang, notice: &Notice) -> String {
    lang.say(&format!("notice-{}.line", notice.name()), &values(lang, notice))
}
