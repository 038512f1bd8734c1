//! Every mail from samples, in both languages, as it would leave.

use std::fmt::Write;

use chrono::{DateTime, Utc};
use domain::{case::stage::PaperKind, funding::Purpose, money::Money, notice::Notice};
use store::messages::outbox::{CodePurpose, Content, Message, Recipient};
use uuid::Uuid;
use web::{mail::render::render, words::lang::Lang};

use crate::support::{day, email};

fn notices() -> Vec<Notice> {
    let (amount, on) = (Money::euros(1_560), day("2026-03-02"));
    let month = "2026-09".parse().unwrap();
    vec![
        Notice::CaseReceived { decide_by: on },
        Notice::PapersWanted { kinds: vec![PaperKind::Payslip, PaperKind::Consent], before: on },
        Notice::PapersReceived { decide_by: on },
        Notice::DecisionMade { on },
        Notice::AgreementAccepted { withdraw_until: on },
        Notice::CaseWithdrawn { on },
        Notice::CaseEnded { on },
        Notice::CaseDismissed { on },
        Notice::PayoutMoved { amount, on, purpose: Some(Purpose::Tuition) },
        Notice::PayoutCancelled { amount, purpose: Some(Purpose::Living), due_on: Some(on) },
        Notice::PayoutReturned { amount, on, purpose: None },
        Notice::IncomeWanted { month },
        Notice::ContractWaits { accept_by: on },
        Notice::CreditGoesBack { amount: Money::euros(50), on },
        Notice::DraftWaits { until: on },
        Notice::DraftRemoved { on },
        Notice::OfferLapsed { on },
        Notice::StopAsked { on },
        Notice::TrainingStopped { on },
        Notice::DecisionRevised { on },
        Notice::ObjectionReceived { answer_by: on },
        Notice::ComplaintReceived { answer_by: on },
        Notice::ReaderKnown { name: "Nadia Bouzid".to_owned() },
        Notice::AnswerLater { answer_by: on },
        Notice::ObjectionDecided { on },
        Notice::ComplaintAnswered { on },
        Notice::CaseReopened { decide_by: on },
        Notice::GrievanceWithdrawn { on },
        Notice::AnswersCorrected { on },
        Notice::AgreementWithdrawn { on },
        Notice::PaidOut { amount, on, purpose: Some(Purpose::Laptop) },
        Notice::ChargeAnnounced { amount, due_on: on, month },
        Notice::NothingToPay { month },
        Notice::PaymentMissed { amount, due_on: on },
        Notice::PaymentMissedAgain { amount, due_on: on },
        Notice::PaymentLetter { on },
        Notice::DutyAhead { due_on: on },
        Notice::PaymentReceived { amount, on },
        Notice::PaymentReversed { amount, on },
        Notice::ProposalRefused { on },
        Notice::RefundAsked { amount, on },
        Notice::Refunded { amount, on },
        Notice::CreditLeft { amount },
        Notice::IncomeReceived { from: month },
        Notice::YearIncomeReceived { year: 2026 },
        Notice::HardshipAsked { on, months: 3 },
        Notice::Postponed { until: on },
        Notice::LessAsked { amount, answer_by: on },
        Notice::CallAsked { on },
        Notice::ChoiceTakenBack { on },
        Notice::PlanChanged { on },
        Notice::IncomeQuestion { on },
        Notice::YearIncomeWanted { year: 2027 },
        Notice::YearSettled { year: 2027 },
        Notice::Repaid { on },
    ]
}

fn message(lang: Lang, content: Content) -> Message {
    Message {
        id: Uuid::nil(),
        case: None,
        to: Recipient { email: email("sanne@voorbeeld.example"), language: lang.code().to_owned() },
        content,
        attempts: 0,
        created_at: DateTime::<Utc>::UNIX_EPOCH,
    }
}

fn all(lang: Lang) -> String {
    let code = |purpose| Content::Code { code: "123456".to_owned(), purpose };
    let mut contents = vec![code(CodePurpose::SignIn), code(CodePurpose::Accept), Content::Saved];
    contents.extend(notices().into_iter().map(|notice| Content::Case { notice }));
    let mut text = String::new();
    for content in contents {
        let name = content.name();
        let mail = render(&message(lang, content)).unwrap();
        // No name, no amount and no address in a subject, and no link but none at all.
        assert!(!mail.subject.contains(['@', '€']) && !mail.subject.contains("1.560"), "{}", mail.subject);
        assert!(!mail.text.contains("http") && !mail.html.contains("href"), "{}", mail.text);
        assert!(mail.html.contains("<title>") && mail.html.contains(&format!("lang=\"{}\"", lang.code())));
        writeln!(text, "=== {name}\n{}\n\n{}", mail.subject, mail.text).unwrap();
    }
    text
}

#[test]
fn every_mail_in_dutch() {
    insta::assert_snapshot!(all(Lang::Nl));
}

#[test]
fn every_mail_in_english() {
    insta::assert_snapshot!(all(Lang::En));
}
