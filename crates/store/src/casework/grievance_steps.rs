//! What is done with objections and complaints: taken on by somebody who took no part, heard, answered, taken back.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::business_day,
    grievance::{GrievanceKind, GrievanceOutcome},
    ids::{CaseId, UserId},
    notice::Notice,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    casework::{
        audit_log::By,
        cases::{self, Case},
        grievances::{Grievance, record, step, took_part},
        request_state::RequestState,
    },
    db::{Reads, Tx},
    entity::{
        agreement, amendment, case_log, decision_revision,
        grievance::{Column, Entity},
    },
    error::{StoreError, corrupt},
    people::accounts::Account,
    servicing::proposals::ProposalState,
};

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
    /// The last day to answer has passed: it is not moved any more.
    TooLate,
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

/// What somebody answers and cannot go on with stands among what nobody has again; the log of each case says so.
///
/// # Errors
/// The database refuses.
pub(crate) async fn give_back(tx: &Tx, owner: UserId, by: &By, now: DateTime<Utc>) -> Result<(), StoreError> {
    let own = Entity::find().filter(Column::OwnerId.eq(owner.0)).filter(Column::Outcome.is_null());
    for row in own.order_by_asc(Column::Id).lock_exclusive().all(&tx.0).await? {
        Entity::update_many()
            .col_expr(Column::OwnerId, Expr::value(None::<Uuid>))
            .filter(Column::Id.eq(row.id))
            .exec(&tx.0)
            .await?;
        let kind = GrievanceKind::from_name(&row.kind).ok_or(corrupt("grievance", "kind"))?;
        let step = step(kind, "give_back_objection", "give_back_complaint");
        record(tx, CaseId(row.case_id), step, by, now).await?;
    }
    Ok(())
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
    if grievance.answer_by < business_day(now) {
        return Ok(GrievanceStep::TooLate);
    }
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
    (outcome, answer): (GrievanceOutcome, &str),
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
    let end = [
        (Column::Outcome, Expr::value(outcome.name())),
        (Column::Answer, Expr::value(answer)),
        (Column::DecidedAt, Expr::value(now)),
    ];
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

/// The person takes it back, and sees that they did. `false` when it ended before.
///
/// # Errors
/// The database refuses.
pub async fn withdraw(
    tx: &Tx,
    (grievance, case): (&Grievance, &Case),
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
    cases::tell(tx, case, Notice::GrievanceWithdrawn { on: business_day(now) }, now).await?;
    Ok(true)
}
