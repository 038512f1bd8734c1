//! Keys of texts that are put together from a prefix and a value.

use domain::{
    actor::Role,
    agenda::AgendaKind,
    benefit::{bijstand::Household as Norm, kind::Benefit, rules::Asked},
    case::{
        payout_condition::PayoutCondition,
        revision::RevisionCause,
        stage::{Criterion, PaperKind, Stage},
        stop::StopReason,
    },
    childcare::{
        entitlement::NoGround,
        situation::{Letter, Situation},
        table::Care,
    },
    credit::status::CreditStatus,
    duties::Duty,
    evidence::{Body, Consent, Evidence},
    funding::{Instrument, Purpose},
    grievance::{GrievanceKind, GrievanceOutcome, GrievanceSubject},
    ledger::{Account as Book, EntryKind},
    repayment::amendment::Amendment,
    reversal_reason::ReversalReason,
};
use store::{
    billing::runs::RunState,
    casework::{
        assessed_amounts::Cause,
        papers::{FiledKind, LetterKind, PaperState as Found},
        training_facts::FactKind,
    },
    messages::{
        call_requests::{CallTopic, PartOfDay},
        callbacks::CallCause,
    },
    money_out::payouts::PayoutState as Stand,
    people::security::SecurityEventKind as Event,
    repayment::incomes::{IncomeCheck, IncomeSource},
    reports::{account_moves::BankFlow, ageing::Bucket, payout_lists::PayoutList, today::Task},
    servicing::proposals::ProposalState as ChangeState,
};
use web::{
    jobs::{day::STEPS, lease::Why, post},
    questions::sections::{NO_CARE, Section},
};

const PAGE_ERRORS: [&str; 8] =
    ["not-found", "forbidden", "stale", "too-large", "bad-request", "broken", "unavailable", "repeated"];
const NOTICES: [&str; 55] = [
    "case-received",
    "papers-wanted",
    "papers-received",
    "decision-made",
    "decision-revised",
    "objection-received",
    "complaint-received",
    "reader-known",
    "answer-later",
    "objection-decided",
    "complaint-answered",
    "case-reopened",
    "grievance-withdrawn",
    "answers-corrected",
    "agreement-accepted",
    "case-withdrawn",
    "case-ended",
    "case-dismissed",
    "payout-moved",
    "payout-cancelled",
    "payout-returned",
    "income-wanted",
    "contract-waits",
    "credit-goes-back",
    "draft-waits",
    "draft-removed",
    "offer-lapsed",
    "stop-asked",
    "training-stopped",
    "agreement-withdrawn",
    "paid-out",
    "payment-reversed",
    "proposal-refused",
    "refund-asked",
    "refunded",
    "credit-left",
    "charge-announced",
    "nothing-to-pay",
    "payment-missed",
    "payment-missed-again",
    "payment-letter",
    "duty-ahead",
    "payment-received",
    "income-received",
    "year-income-received",
    "hardship-asked",
    "postponed",
    "less-asked",
    "call-asked",
    "choice-taken-back",
    "income-question",
    "year-income-wanted",
    "year-settled",
    "plan-changed",
    "repaid",
];
/// Steps that reach the log of a case without a change of its stage.
const LOGGED: [&str; 44] = [
    "expire-draft",
    "split-payout",
    "training-fact",
    "training-fact-off",
    "propose-revision",
    "take-back-revision",
    "ask-stop",
    "take-back-stop",
    "return-payout",
    "object",
    "complain",
    "take-objection",
    "take-complaint",
    "give-back-complaint",
    "give-back-objection",
    "hear-objection",
    "hear-complaint",
    "extend-objection",
    "extend-complaint",
    "decide-objection",
    "decide-complaint",
    "withdraw-objection",
    "withdraw-complaint",
    "ask-refund",
    "cancel-refund",
    "release-payout",
    "pay-out",
    "void-payout",
    "receive-payment",
    "reverse-payment",
    "declare-income",
    "ask-pause",
    "hardship-taken-back",
    "ask-later",
    "ask-less",
    "ask-call",
    "check-income",
    "settle-year",
    "change-agreement",
    "withdraw-agreement",
    "change-payout",
    "ask-cancel-payout",
    "cancel-payout",
    "keep-payout",
];

/// What a line of a billing run says.
const RUN_LINES: [&str; 7] =
    ["charge", "below_threshold", "paused", "ended", "exception", "unreadable", "changed"];

/// Pages of rules, by the first part of their address.
const RULES: [&str; 7] = [
    "kinderopvangtoeslag",
    "zorgtoeslag",
    "huurtoeslag",
    "kindgebonden-budget",
    "recht-op-kinderopvangtoeslag",
    "uitkering-houden",
    "bijstandsnormen",
];

type Group = (&'static str, Vec<&'static str>, &'static [&'static str]);

/// Groups about what cannot be done, what happens at the doors, what managers set, and the work of the day.
fn refusals() -> Vec<Group> {
    vec![
        ("job", STEPS.iter().map(|it| it.name).chain([post::NAME]).collect(), &[""]),
        ("job-why", Why::ALL.map(Why::name).to_vec(), &[""]),
        ("file-over", vec!["papers", "bytes", "day"], &[""]),
        ("error", PAGE_ERRORS.to_vec(), &["", "lead"]),
        ("event", Event::ALL.map(Event::name).to_vec(), &[""]),
        ("manager-proposal", vec!["credit", "role", "reset"], &[""]),
        ("role", Role::ALL.map(Role::name).to_vec(), &[""]),
        ("credit", CreditStatus::ALL.map(CreditStatus::name).to_vec(), &[""]),
        ("reverse", vec!["bounced", "mistake"], &[""]),
        ("rules", RULES.to_vec(), &[""]),
    ]
}

/// Texts that are ready to send to somebody else.
const TEXTS: [&str; 5] = ["work-on", "keep-work", "uwv", "municipality", "school"];

/// Messages that are not about a case.
const MAILS: [&str; 5] = ["code-sign-in", "code-accept", "staff-door", "invitation", "saved"];

/// Prefix and values of keys that are put together, with the attributes that belong to them; `""` is the text
/// itself.
pub(crate) fn groups() -> Vec<Group> {
    let repaid = || -> Vec<&str> {
        Instrument::ALL.into_iter().filter(|it| it.is_repaid()).map(Instrument::name).collect()
    };
    let letters = LetterKind::ALL.map(|it| FiledKind::Letter(it).name());
    let texts: Vec<Group> = vec![
        ("section", Section::ALL.map(Section::name).to_vec(), &[""]),
        ("answer", vec!["yes", "no", "unknown"], &[""]),
        ("stop", vec!["yes", "anyway", "no"], &[""]),
        ("benefit", Benefit::ALL.map(Benefit::name).to_vec(), &[""]),
        ("benefit-name", Benefit::ALL.map(Benefit::name).to_vec(), &[""]),
        ("consent", Consent::ALL.map(Consent::name).to_vec(), &[""]),
        ("body", Asked::ALL.map(Asked::name).to_vec(), &[""]),
        ("way-consent", Body::ALL.map(Body::name).to_vec(), &[""]),
        ("evidence", Evidence::ALL.map(Evidence::name).to_vec(), &[""]),
        ("situation", Situation::ALL.map(Situation::name).to_vec(), &[""]),
        ("changed-by", Cause::ALL.map(Cause::name).to_vec(), &[""]),
        ("check", vec!["uren", "opleiding", "wanneer", "zonder-werk", "bewoners"], &[""]),
        ("norm", Norm::ALL.map(Norm::name).to_vec(), &[""]),
        ("confidence", vec!["a", "b", "c", "d"], &[""]),
        ("right", Letter::ALL.map(Letter::name).to_vec(), &[""]),
        ("why", NoGround::ALL.map(NoGround::name).to_vec(), &[""]),
        ("none-now", NoGround::ALL.map(NoGround::name).to_vec(), &[""]),
        ("text", TEXTS.to_vec(), &["subject", "body"]),
        ("watch", Duty::ALL.map(Duty::name).to_vec(), &["", "why"]),
        ("agenda-word", AgendaKind::ALL.map(AgendaKind::name).to_vec(), &[""]),
        ("route", Body::ALL.map(Body::name).to_vec(), &[""]),
        ("care", Care::ALL.map(Care::name).into_iter().chain([NO_CARE]).collect(), &[""]),
        ("cannot-pay", vec!["income", "lower", "later", "pause", "call"], &[""]),
        ("point", vec!["repay", "share", "cap", "free", "right"], &[""]),
        ("criterion", Criterion::ALL.map(Criterion::name).to_vec(), &[""]),
        ("score", vec!["0", "1", "2", "3", "4", "5", "unknown"], &[""]),
        ("purpose", Purpose::ALL.map(Purpose::name).to_vec(), &[""]),
        (
            "instrument",
            Instrument::ALL.map(Instrument::name).into_iter().chain(["over_award"]).collect(),
            &[""],
        ),
        ("decision", Instrument::ALL.map(Instrument::name).to_vec(), &[""]),
        ("agreement", repaid().into_iter().chain(["over_award"]).collect(), &[""]),
        ("stage", Stage::NAMES.to_vec(), &[""]),
        ("paper", PaperKind::ALL.map(PaperKind::name).to_vec(), &["", "why"]),
        ("paper-state", Found::ALL.map(Found::name).to_vec(), &[""]),
        ("letter", letters.to_vec(), &[""]),
        (
            "payout",
            Stand::ALL.map(Stand::name).into_iter().chain(PayoutList::ALL.map(PayoutList::name)).collect(),
            &[""],
        ),
        ("bank-flow", BankFlow::ALL.map(BankFlow::name).to_vec(), &[""]),
        ("entry", EntryKind::ALL.map(EntryKind::name).to_vec(), &[""]),
        ("entry-reversal", ReversalReason::ALL.map(ReversalReason::name).to_vec(), &[""]),
        ("book", Book::ALL.map(Book::name).to_vec(), &[""]),
        ("info", vec!["help", "privacy", "accessibility", "complaint"], &["", "body"]),
    ];
    texts.into_iter().chain(money()).chain(refusals()).chain(lives()).chain(messages()).collect()
}

/// Groups of money that comes back.
fn money() -> Vec<Group> {
    vec![
        ("scenario", vec!["expected", "better", "worse"], &[""]),
        ("ask-projection", vec!["werk", "groei", "uitval", "hulp"], &[""]),
        ("earns", IncomeSource::ALL.map(IncomeSource::name).to_vec(), &[""]),
        ("income-state", IncomeCheck::ALL.map(IncomeCheck::name).to_vec(), &[""]),
        ("ageing", Bucket::ALL.map(Bucket::name).to_vec(), &[""]),
        ("change", Amendment::KINDS.to_vec(), &[""]),
        ("change-state", ChangeState::ALL.map(ChangeState::name).to_vec(), &[""]),
        ("example", vec!["1", "2", "3"], &["", "story"]),
        ("call-topic", CallTopic::ALL.map(CallTopic::name).to_vec(), &[""]),
        ("call-when", PartOfDay::ALL.map(PartOfDay::name).to_vec(), &[""]),
        ("choice", vec!["pause", "later", "lower"], &[""]),
        ("repay-undo", vec!["pause", "later", "less"], &[""]),
        ("run", RunState::ALL.map(RunState::name).to_vec(), &[""]),
        ("run-line", RUN_LINES.to_vec(), &[""]),
    ]
}

/// Groups of what becomes of a case.
fn lives() -> Vec<Group> {
    vec![
        ("waits", vec!["started", "attended", "consented"], &[""]),
        ("today-task", Task::ALL.map(Task::name).to_vec(), &[""]),
        ("today-why", Task::ALL.map(Task::name).to_vec(), &[""]),
        ("today-reads", vec!["nl", "en"], &[""]),
        ("pays", PayoutCondition::ALL.map(PayoutCondition::name).to_vec(), &[""]),
        ("payout-condition", PayoutCondition::ALL.map(PayoutCondition::name).to_vec(), &[""]),
        ("training-fact", FactKind::ALL.map(FactKind::name).to_vec(), &[""]),
        ("stop-reason", StopReason::ALL.map(StopReason::name).to_vec(), &[""]),
        ("call-cause", CallCause::ALL.map(CallCause::name).to_vec(), &[""]),
        ("grievance", GrievanceKind::ALL.map(GrievanceKind::name).to_vec(), &[""]),
        ("grievance-subject", GrievanceSubject::ALL.map(GrievanceSubject::name).to_vec(), &[""]),
        ("grievance-outcome", GrievanceOutcome::ALL.map(GrievanceOutcome::name).to_vec(), &[""]),
        ("answer-outcome", GrievanceOutcome::ALL.map(GrievanceOutcome::name).to_vec(), &[""]),
        ("revision-cause", RevisionCause::ALL.map(RevisionCause::name).to_vec(), &[""]),
    ]
}

/// Groups of what is sent, and of what a person is told to do.
fn messages() -> Vec<Group> {
    let messages = ["code", "staff-door", "invitation", "saved"].into_iter().chain(NOTICES).collect();
    let todo = vec!["draft", "papers", "papers-late", "agreement", "lapsed", "pay", "late", "income", "year"];
    vec![
        ("message", messages, &[""]),
        ("notice", NOTICES.to_vec(), &["line", "subject", "body"]),
        ("mail", MAILS.to_vec(), &["subject", "body"]),
        ("todo", todo, &["", "lead", "button"]),
    ]
}

/// Groups of keys for what stands in the log of a case.
pub(crate) fn log_groups() -> Vec<(&'static str, Vec<&'static str>, &'static [&'static str])> {
    vec![("log", LOGGED.to_vec(), &[""]), ("log-by", vec!["applicant", "system"], &[""])]
}
