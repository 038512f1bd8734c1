//! Objections and complaints of a case: received, taken on by somebody who took no part, heard, answered.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::business_day,
    grievance::{GrievanceKind, GrievanceOutcome, GrievanceSubject},
    ids::{CaseId, UserId},
    notice::Notice,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::{
    bounds::Bound,
    casework::{
        audit_log::{self, By, LogEntry},
        cases::{self, Case},
    },
    db::{Reads, Tx},
    entity::{
        case_log,
        grievance::{ActiveModel, Column, Entity, Model},
    },
    error::{StoreError, corrupt},
    ids,
};

/// An objection or a complaint.
#[derive(Clone, Debug)]
pub struct Grievance {
    /// Its key.
    pub id: Uuid,
    /// The case it is about.
    pub case: CaseId,
    /// What the person asks.
    pub kind: GrievanceKind,
    /// What it is about.
    pub subject: GrievanceSubject,
    /// The letter, amendment or charge it is about; `None` of a complaint.
    pub subject_id: Option<Uuid>,
    /// In the words of the person.
    pub words: String,
    /// When it came in.
    pub received_at: DateTime<Utc>,
    /// The last day to answer it.
    pub answer_by: NaiveDate,
    /// That day was moved; it is done once.
    pub extended: bool,
    /// Who looks at it.
    pub owner: Option<UserId>,
    /// When the person was heard, and what they said.
    pub heard: Option<(NaiveDate, String)>,
    /// How it ended.
    pub outcome: Option<GrievanceOutcome>,
    /// What was answered, in the words of the letter.
    pub answer: Option<String>,
    /// When it ended.
    pub decided_at: Option<DateTime<Utc>>,
}

/// What somebody writes.
#[derive(Clone, Debug)]
pub struct NewGrievance {
    /// What they ask.
    pub kind: GrievanceKind,
    /// What it is about.
    pub subject: GrievanceSubject,
    /// The letter, amendment or charge it is about.
    pub subject_id: Option<Uuid>,
    /// In their words.
    pub words: String,
}

/// Writes a grievance down and acknowledges it. One about the same thing that is open already stays as it is: `false`.
///
/// # Errors
/// [`StoreError::Duplicate`] when the same is written at this moment.
pub async fn receive(
    tx: &Tx,
    case: &Case,
    new: NewGrievance,
    by: &By,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let same = open().filter(Column::CaseId.eq(case.id.0)).filter(Column::Subject.eq(new.subject.name()));
    let same = match new.subject_id {
        Some(id) => same.filter(Column::SubjectId.eq(id)),
        None => same.filter(Column::Words.eq(new.words.as_str())),
    };
    if 0 < same.count(&tx.0).await? {
        return Ok(false);
    }
    let answer_by = new.kind.answer_by(business_day(now));
    let row = ActiveModel {
        id: Set(ids::fresh()),
        case_id: Set(case.id.0),
        kind: Set(new.kind.name().to_owned()),
        subject: Set(new.subject.name().to_owned()),
        subject_id: Set(new.subject_id),
        words: Set(new.words),
        received_at: Set(now),
        answer_by: Set(answer_by),
        extended: Set(false),
        owner_id: Set(None),
        heard_on: Set(None),
        heard: Set(None),
        outcome: Set(None),
        answer: Set(None),
        decided_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    record(tx, case.id, step(new.kind, "object", "complain"), by, now).await?;
    let notice = match new.kind {
        GrievanceKind::Objection => Notice::ObjectionReceived { answer_by },
        GrievanceKind::Complaint => Notice::ComplaintReceived { answer_by },
    };
    cases::tell(tx, case, notice, now).await?;
    Ok(true)
}

pub(crate) const fn step(
    kind: GrievanceKind,
    objection: &'static str,
    complaint: &'static str,
) -> &'static str {
    match kind {
        GrievanceKind::Objection => objection,
        GrievanceKind::Complaint => complaint,
    }
}

pub(crate) async fn record(
    tx: &Tx,
    case: CaseId,
    step: &'static str,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    audit_log::add(tx, LogEntry { case: Some(case), step, ..LogEntry::default() }, by, now).await
}

fn open() -> sea_orm::Select<Entity> {
    Entity::find().filter(Column::Outcome.is_null())
}

/// Grievances read of the cases of one person.
const OF_PERSON: Bound = Bound::of("grievance", 200);

/// What is open in these cases, the newest first.
pub async fn open_of_cases(
    at: &impl Reads,
    cases: impl IntoIterator<Item = CaseId>,
) -> Result<Vec<Grievance>, StoreError> {
    let rows = open()
        .filter(Column::CaseId.is_in(cases.into_iter().map(|it| it.0)))
        .order_by_desc(Column::ReceivedAt)
        .limit(OF_PERSON.limit())
        .all(at.connection())
        .await?;
    OF_PERSON.whole(rows)?.into_iter().map(from_row).collect()
}

/// What is open of a kind, the one that has to be answered first on top; at most 200.
pub async fn list_open(at: &impl Reads, kind: GrievanceKind) -> Result<Vec<Grievance>, StoreError> {
    let rows = open()
        .filter(Column::Kind.eq(kind.name()))
        .order_by_asc(Column::AnswerBy)
        .order_by_asc(Column::Id)
        .limit(200)
        .all(at.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// What was answered or taken back last of a kind; at most 50.
pub async fn list_ended(at: &impl Reads, kind: GrievanceKind) -> Result<Vec<Grievance>, StoreError> {
    let rows = Entity::find()
        .filter(Column::Outcome.is_not_null())
        .filter(Column::Kind.eq(kind.name()))
        .order_by_desc(Column::DecidedAt)
        .limit(50)
        .all(at.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// One of a kind.
///
/// # Errors
/// There is none of this kind, or the row is corrupt.
pub async fn load(at: &impl Reads, kind: GrievanceKind, id: Uuid) -> Result<Grievance, StoreError> {
    let row = Entity::find_by_id(id).filter(Column::Kind.eq(kind.name())).one(at.connection()).await?;
    from_row(row.ok_or(StoreError::NotFound)?)
}

/// Whether somebody did anything in a case before a moment: then they do not judge what was done in it.
pub async fn took_part(
    at: &impl Reads,
    case: &Case,
    who: UserId,
    before: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let acted = case_log::Entity::find()
        .filter(case_log::Column::CaseId.eq(case.id.0))
        .filter(case_log::Column::ActorId.eq(who.0))
        // Whoever gave it to a colleague decided nothing in it.
        .filter(case_log::Column::Step.ne("hand_over"))
        .filter(case_log::Column::At.lte(before));
    Ok(case.stage.excludes(who) || 0 < acted.count(at.connection()).await?)
}

fn from_row(row: Model) -> Result<Grievance, StoreError> {
    Ok(Grievance {
        id: row.id,
        case: CaseId(row.case_id),
        kind: GrievanceKind::from_name(&row.kind).ok_or(corrupt("grievance", "kind"))?,
        subject: GrievanceSubject::from_name(&row.subject).ok_or(corrupt("grievance", "subject"))?,
        subject_id: row.subject_id,
        words: row.words,
        received_at: row.received_at,
        answer_by: row.answer_by,
        extended: row.extended,
        owner: row.owner_id.map(UserId),
        heard: row.heard_on.zip(row.heard),
        outcome: match row.outcome {
            Some(name) => Some(GrievanceOutcome::from_name(&name).ok_or(corrupt("grievance", "outcome"))?),
            None => None,
        },
        answer: row.answer,
        decided_at: row.decided_at,
    })
}
