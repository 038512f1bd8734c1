//! What somebody can object to, and an objection or a complaint in words.

use chrono::NaiveDate;
use domain::{
    calendar::business_day,
    fund::Regulation,
    grievance::{GrievanceKind, GrievanceSubject, may_object},
};
use store::{
    casework::{
        cases::Case,
        grievances::Grievance,
        papers::{self, FiledKind, LetterKind},
    },
    db::Reads,
    error::StoreError,
    repayment::{
        agreements,
        charges::{self, ChargeKind},
    },
    servicing::proposals,
};
use uuid::Uuid;

use crate::words::{
    format::{date, moment, month},
    lang::Lang,
};

/// Something that was decided, to which somebody can still object.
#[derive(Clone, Debug)]
pub(crate) struct Objectionable {
    pub subject: GrievanceSubject,
    /// The letter, amendment or charge.
    pub id: Uuid,
    /// As it is called in a list, with the last day to object to it.
    pub label: String,
}

/// All of a case to which its person can object on a day, the newest first.
pub(crate) async fn objectionable(
    at: &impl Reads,
    lang: Lang,
    case: &Case,
    today: NaiveDate,
) -> Result<Vec<Objectionable>, StoreError> {
    let mut found = Vec::new();
    let mut add = |subject: GrievanceSubject, id: Uuid, what: String, on: NaiveDate, at: Option<String>| {
        if may_object(on, today) {
            let until = Regulation::on(on).objection_until(on);
            let values =
                [("what", what), ("day", at.unwrap_or_else(|| date(lang, on))), ("until", date(lang, until))];
            found.push((on, Objectionable { subject, id, label: lang.say("objectionable", &values) }));
        }
    };
    for it in papers::list(at, case.id).await? {
        let FiledKind::Letter(kind) = it.kind else { continue };
        let Some(subject) = subject(kind) else { continue };
        let what = lang.named("letter", it.kind.name());
        // Two letters of one day are told apart by their time.
        add(subject, it.id.0, what, business_day(it.created_at), Some(moment(lang, it.created_at)));
    }
    for agreement in agreements::list(at, case.id).await? {
        let what = lang.named("instrument", agreement.terms.label());
        for it in proposals::list(at, agreement.id).await? {
            if let Some(on) = it.decided_at.map(business_day).filter(|_| !it.state.is_open()) {
                add(
                    GrievanceSubject::Amendment,
                    it.id,
                    lang.say("objectionable-amendment", &[("what", what.clone())]),
                    on,
                    None,
                );
            }
        }
        let billed = charges::list_charges(at, agreement.id).await?;
        for it in billed.iter().filter(|it| it.kind == ChargeKind::Charge && it.due_on <= today) {
            let values = [("month", month(lang, it.month))];
            add(
                GrievanceSubject::Collection,
                it.id.0,
                lang.say("objectionable-collection", &values),
                it.due_on,
                None,
            );
        }
    }
    found.sort_by_key(|it| std::cmp::Reverse(it.0));
    Ok(found.into_iter().map(|it| it.1).collect())
}

/// What a letter decides; `None` of one that decides nothing.
const fn subject(kind: LetterKind) -> Option<GrievanceSubject> {
    match kind {
        LetterKind::Decision | LetterKind::Revised => Some(GrievanceSubject::Decision),
        LetterKind::Stopped => Some(GrievanceSubject::Stop),
        LetterKind::Dismissed => Some(GrievanceSubject::Dismissal),
        LetterKind::Agreement
        | LetterKind::Repaid
        | LetterKind::Lapsed
        | LetterKind::ObjectionDecision
        | LetterKind::ComplaintAnswer
        | LetterKind::PaymentLetter => None,
    }
}

/// One that is open, for its person: what it is and by when they have an answer.
pub(crate) fn open_words(lang: Lang, it: &Grievance) -> String {
    let values = [("day", date(lang, business_day(it.received_at))), ("until", date(lang, it.answer_by))];
    match it.kind {
        GrievanceKind::Objection => lang.say("mine-objection", &values),
        GrievanceKind::Complaint => lang.say("mine-complaint", &values),
    }
}
