//! Objections and complaints of a case: received, taken on by somebody who took no part, heard, answered.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::business_day,
    grievance::{GrievanceKind, GrievanceOutcome, GrievanceSubject},
    ids::{CaseId, UserId},
    notice::Notice,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    bounds::Bound,
    casework::{
        audit_log::{self, By, LogEntry},
        cases::{self, Case},
        request_state::RequestState,
    },
    db::{Reads, Tx},
    entity::{
        agreement, amendment, case_log, decision_revision,
        grievance::{ActiveModel, Column, Entity, Model},
    },
    error::{StoreError, corrupt},
    ids,
    people::accounts::Account,
    servicing::proposals::ProposalState,
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

const fn step(kind: GrievanceKind, objection: &'static str, complaint: &'static str) -> &'static str {
    match kind {
        GrievanceKind::Objection => objection,
        GrievanceKind::Complaint => complaint,
    }
}

async fn record(
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
        .filter(case_log::Column::At.lte(before));
    Ok(case.stage.excludes(who) || 0 < acted.count(at.connection()).await?)
}

/// What came of an attempt to do something with a grievance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrievanceStep {
    /// It was done.
    Done,
    /// It is over, somebody else's, or it was done before.
    NotNow,
    /// Whoever took part in what it is about does not judge it.
    TookPart,
    /// Nothing was changed since it came in: change it first.
    NothingChanged,
}

/// Somebody who took no part looks at it from now on, perhaps instead of a colleague; the person hears who.
///
/// # Errors
/// The database refuses.
pub async fn take_on(
    tx: &Tx,
    (grievance, case): (&Grievance, &Case),
    me: &Account,
    now: DateTime<Utc>,
) -> Result<GrievanceStep, StoreError> {
    if took_part(tx, case, me.id, grievance.received_at).await? {
        return Ok(GrievanceStep::TookPart);
    }
    let done = Entity::update_many()
        .col_expr(Column::OwnerId, Expr::value(me.id.0))
        .filter(Column::Id.eq(grievance.id))
        .filter(Condition::any().add(Column::OwnerId.is_null()).add(Column::OwnerId.ne(me.id.0)))
        .filter(Column::Outcome.is_null())
        .exec(&tx.0)
        .await?;
    if done.rows_affected != 1 {
        return Ok(GrievanceStep::NotNow);
    }
    record(tx, case.id, step(grievance.kind, "take_objection", "take_complaint"), &By::from(me), now).await?;
    cases::tell(tx, case, Notice::ReaderKnown { name: me.name.clone() }, now).await?;
    Ok(GrievanceStep::Done)
}

/// Changes a grievance that is open and somebody's own.
async fn change<const N: usize>(
    tx: &Tx,
    grievance: &Grievance,
    me: UserId,
    changes: [(Column, Expr); N],
) -> Result<bool, StoreError> {
    let mut update = Entity::update_many();
    for (column, value) in changes {
        update = update.col_expr(column, value);
    }
    let own = update
        .filter(Column::Id.eq(grievance.id))
        .filter(Column::OwnerId.eq(me.0))
        .filter(Column::Extended.eq(grievance.extended))
        .filter(Column::Outcome.is_null());
    Ok(own.exec(&tx.0).await?.rows_affected == 1)
}

/// Notes when the person was heard and what they said.
///
/// # Errors
/// The database refuses.
pub async fn note_hearing(
    tx: &Tx,
    grievance: &Grievance,
    (on, note): (NaiveDate, &str),
    me: &Account,
    now: DateTime<Utc>,
) -> Result<GrievanceStep, StoreError> {
    let heard = [(Column::HeardOn, Expr::value(on)), (Column::Heard, Expr::value(note))];
    if !change(tx, grievance, me.id, heard).await? {
        return Ok(GrievanceStep::NotNow);
    }
    record(tx, grievance.case, step(grievance.kind, "hear_objection", "hear_complaint"), &By::from(me), now)
        .await?;
    Ok(GrievanceStep::Done)
}

/// Moves the last day to answer, once; the person hears it.
///
/// # Errors
/// The database refuses.
pub async fn extend(
    tx: &Tx,
    (grievance, case): (&Grievance, &Case),
    me: &Account,
    now: DateTime<Utc>,
) -> Result<GrievanceStep, StoreError> {
    let answer_by = grievance.kind.extended(grievance.answer_by);
    let longer = [(Column::AnswerBy, Expr::value(answer_by)), (Column::Extended, Expr::value(true))];
    if grievance.extended || !change(tx, grievance, me.id, longer).await? {
        return Ok(GrievanceStep::NotNow);
    }
    record(tx, case.id, step(grievance.kind, "extend_objection", "extend_complaint"), &By::from(me), now)
        .await?;
    cases::tell(tx, case, Notice::AnswerLater { answer_by }, now).await?;
    Ok(GrievanceStep::Done)
}

/// Its owner ends it. What the person objected to counts as changed only when it was changed since.
///
/// # Errors
/// The database refuses.
pub async fn decide(
    tx: &Tx,
    (grievance, case): (&Grievance, &Case),
    outcome: GrievanceOutcome,
    me: &Account,
    now: DateTime<Utc>,
) -> Result<GrievanceStep, StoreError> {
    if !grievance.kind.outcomes().contains(&outcome) {
        return Ok(GrievanceStep::NotNow);
    }
    let must_change = outcome == GrievanceOutcome::Changed;
    if must_change && !was_changed(tx, grievance.case, grievance.received_at).await? {
        return Ok(GrievanceStep::NothingChanged);
    }
    let end = [(Column::Outcome, Expr::value(outcome.name())), (Column::DecidedAt, Expr::value(now))];
    if !change(tx, grievance, me.id, end).await? {
        return Ok(GrievanceStep::NotNow);
    }
    record(tx, case.id, step(grievance.kind, "decide_objection", "decide_complaint"), &By::from(me), now)
        .await?;
    let on = business_day(now);
    let notice = match grievance.kind {
        GrievanceKind::Objection => Notice::ObjectionDecided { on },
        GrievanceKind::Complaint => Notice::ComplaintAnswered { on },
    };
    cases::tell(tx, case, notice, now).await?;
    Ok(GrievanceStep::Done)
}

/// Whether a decision was revised, an application taken up again, or an agreement amended since a moment.
async fn was_changed(at: &impl Reads, case: CaseId, since: DateTime<Utc>) -> Result<bool, StoreError> {
    let revised = decision_revision::Entity::find()
        .filter(decision_revision::Column::CaseId.eq(case.0))
        .filter(decision_revision::Column::State.eq(RequestState::Confirmed.name()))
        .filter(decision_revision::Column::DecidedAt.gte(since));
    let reopened = case_log::Entity::find()
        .filter(case_log::Column::CaseId.eq(case.0))
        .filter(case_log::Column::Step.eq("reopen"))
        .filter(case_log::Column::At.gte(since));
    let agreements = agreement::Entity::find()
        .select_only()
        .column(agreement::Column::Id)
        .filter(agreement::Column::CaseId.eq(case.0))
        .into_query();
    let amended = amendment::Entity::find()
        .filter(amendment::Column::State.eq(ProposalState::Approved.name()))
        .filter(amendment::Column::DecidedAt.gte(since))
        .filter(amendment::Column::AgreementId.in_subquery(agreements));
    let connection = at.connection();
    Ok(0 < revised.count(connection).await?
        || 0 < reopened.count(connection).await?
        || 0 < amended.count(connection).await?)
}

/// The person takes it back. `false` when it ended before.
///
/// # Errors
/// The database refuses.
pub async fn withdraw(
    tx: &Tx,
    grievance: &Grievance,
    by: &By,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::Outcome, Expr::value(GrievanceOutcome::Withdrawn.name()))
        .col_expr(Column::DecidedAt, Expr::value(now))
        .filter(Column::Id.eq(grievance.id))
        .filter(Column::Outcome.is_null())
        .exec(&tx.0)
        .await?;
    if done.rows_affected != 1 {
        return Ok(false);
    }
    record(tx, grievance.case, step(grievance.kind, "withdraw_objection", "withdraw_complaint"), by, now)
        .await?;
    Ok(true)
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
        decided_at: row.decided_at,
    })
}
