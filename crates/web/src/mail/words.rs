//! Each notice in words: one line for "wat er gebeurde", and the values its message needs.

use domain::{case::stage::PaperKind, fund::Regulation, notice::Notice};

use crate::words::{
    format::{date, euro, month},
    lang::Lang,
};

/// The values a notice has, by the names its texts use.
#[must_use]
pub fn values(lang: Lang, notice: &Notice) -> Vec<(&'static str, String)> {
    match notice {
        Notice::CaseReceived { decide_by } | Notice::PapersReceived { decide_by } => {
            vec![("day", date(lang, *decide_by))]
        }
        Notice::PapersWanted { kinds, before } => {
            vec![("papers", papers(lang, kinds)), ("day", date(lang, *before))]
        }
        Notice::DecisionMade { on }
        | Notice::DecisionRevised { on }
        | Notice::AnswersCorrected { on }
        | Notice::CaseWithdrawn { on }
        | Notice::CallAsked { on }
        | Notice::IncomeQuestion { on }
        | Notice::ProposalRefused { on }
        | Notice::PlanChanged { on }
        | Notice::Repaid { on }
        | Notice::CaseEnded { on }
        | Notice::OfferLapsed { on }
        | Notice::CaseDismissed { on }
        | Notice::StopAsked { on }
        | Notice::TrainingStopped { on }
        | Notice::AgreementWithdrawn { on } => vec![("day", date(lang, *on))],
        Notice::HardshipAsked { on, months } => {
            vec![("day", date(lang, *on)), ("months", months.to_string())]
        }
        Notice::YearIncomeReceived { year }
        | Notice::YearIncomeWanted { year }
        | Notice::YearSettled { year } => vec![("year", year.to_string())],
        Notice::Postponed { until } => vec![("day", date(lang, *until))],
        Notice::LessAsked { amount, answer_by } => {
            vec![("amount", euro(lang, *amount)), ("day", date(lang, *answer_by))]
        }
        Notice::ContractWaits { accept_by } => vec![("day", date(lang, *accept_by))],
        Notice::AgreementAccepted { withdraw_until } => vec![("day", date(lang, *withdraw_until))],
        Notice::IncomeWanted { month: of } => vec![("month", month(lang, *of))],
        Notice::PayoutCancelled { amount } | Notice::CreditLeft { amount } => {
            vec![("amount", euro(lang, *amount))]
        }
        Notice::PaidOut { amount, on }
        | Notice::PayoutMoved { amount, on }
        | Notice::RefundAsked { amount, on }
        | Notice::Refunded { amount, on }
        | Notice::PaymentReversed { amount, on }
        | Notice::PaymentReceived { amount, on } => {
            vec![("amount", euro(lang, *amount)), ("day", date(lang, *on))]
        }
        Notice::ChargeAnnounced { amount, due_on, month: of } => {
            vec![("amount", euro(lang, *amount)), ("day", date(lang, *due_on)), ("month", month(lang, *of))]
        }
        Notice::NothingToPay { month: of } => vec![("month", month(lang, *of))],
        Notice::PaymentMissed { amount, due_on } => {
            let months = Regulation::on(*due_on).pause_months.to_string();
            vec![("amount", euro(lang, *amount)), ("day", date(lang, *due_on)), ("months", months)]
        }
        Notice::DutyAhead { due_on } => vec![("day", date(lang, *due_on))],
        Notice::IncomeReceived { from } => vec![("month", month(lang, *from))],
    }
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
