//! What staff registered of a training: that it began, months that were attended, the consent of who pays a benefit.
//! Payouts wait for it (see `domain::case::payout_condition`).

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::Month,
    case::payout_condition::{Missing, PayoutCondition, TrainingFacts, missing},
    ids::{CaseId, UserId},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, prelude::Json,
    sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    bounds::Bound,
    casework::audit_log::{self, By},
    db::{Reads, Tx},
    entity::{
        payout,
        training_fact::{ActiveModel, Column, Entity, Model},
    },
    error::{StoreError, column, corrupt},
    ids,
    money_out::payouts::{PayoutKind, PayoutState},
};

/// What a fact of a training is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// The training began, and the person with it.
    Started,
    /// The person attended in a month.
    Attended,
    /// Whoever pays the benefit consented.
    Consented,
}

domain::named! {
    FactKind {
        Started = "started",
        Attended = "attended",
        Consented = "consented",
    }
}

/// Something to be registered.
#[derive(Clone, Debug)]
pub struct NewFact<'a> {
    /// What it is about.
    pub kind: FactKind,
    /// The day it began or the consent is of; of a month that was attended its first day.
    pub on: NaiveDate,
    /// Where it can be seen, in at most 200 characters.
    pub evidence: &'a str,
}

/// Something that was registered and still holds.
#[derive(Clone, Debug)]
pub struct TrainingFact {
    /// Its key.
    pub id: Uuid,
    /// What it is about.
    pub kind: FactKind,
    /// The day it began or the consent is of; of a month that was attended its first day.
    pub on: NaiveDate,
    /// Where it can be seen.
    pub evidence: String,
    /// Who registered it.
    pub by: UserId,
    /// When.
    pub at: DateTime<Utc>,
}

/// Facts read of some cases at once.
const FACTS: Bound = Bound::of("training_fact", 5_000);

/// What holds of a case, the newest last.
pub async fn list(at: &impl Reads, case: CaseId) -> Result<Vec<TrainingFact>, StoreError> {
    rows(at, vec![case.0]).await?.iter().map(from_row).collect()
}

async fn rows(at: &impl Reads, cases: Vec<Uuid>) -> Result<Vec<Model>, StoreError> {
    let found = Entity::find()
        .filter(Column::CaseId.is_in(cases))
        .filter(Column::WithdrawnAt.is_null())
        .order_by_asc(Column::OnDay)
        .order_by_asc(Column::Id)
        .limit(FACTS.limit())
        .all(at.connection())
        .await?;
    FACTS.whole(found)
}

/// What is known of the training of a case, for its payouts.
#[derive(Clone, Debug, Default)]
pub struct KnownTraining {
    facts: TrainingFacts,
    /// The first month that is paid of each line of the decision.
    first: HashMap<usize, Month>,
}

impl KnownTraining {
    /// What has to be registered before money of a line can go out that is for a day.
    #[must_use]
    pub fn missing(&self, condition: PayoutCondition, line: usize, for_day: NaiveDate) -> Option<Missing> {
        let first = self.first.get(&line).copied().unwrap_or_else(|| Month::of(for_day));
        missing(condition, for_day, first, &self.facts)
    }
}

/// What is known of the trainings of these cases. The months are those of the decision: what a person changes in the
/// application afterwards lets no money out.
pub async fn of_cases(
    at: &impl Reads,
    cases: Vec<CaseId>,
) -> Result<HashMap<CaseId, KnownTraining>, StoreError> {
    if cases.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<Uuid> = cases.iter().map(|it| it.0).collect();
    let mut found: HashMap<CaseId, KnownTraining> =
        cases.into_iter().map(|it| (it, KnownTraining::default())).collect();
    let first: Vec<(Uuid, i32, NaiveDate)> = payout::Entity::find()
        .select_only()
        .columns([payout::Column::CaseId, payout::Column::Line])
        .column_as(payout::Column::ForDay.min(), "first")
        .filter(payout::Column::CaseId.is_in(ids.clone()))
        .filter(payout::Column::Kind.eq(PayoutKind::DISBURSEMENT))
        .filter(payout::Column::State.ne(PayoutState::Cancelled.name()))
        .group_by(payout::Column::CaseId)
        .group_by(payout::Column::Line)
        .into_tuple()
        .all(at.connection())
        .await?;
    for (case, line, day) in first {
        if let Some(known) = found.get_mut(&CaseId(case)) {
            known.first.insert(column(line, "payout", "line")?, Month::of(day));
        }
    }
    for row in rows(at, ids).await? {
        let fact = from_row(&row)?;
        let Some(known) = found.get_mut(&CaseId(row.case_id)) else { continue };
        match fact.kind {
            FactKind::Started => known.facts.started_on = Some(fact.on),
            FactKind::Attended => known.facts.attended.push(Month::of(fact.on)),
            FactKind::Consented => known.facts.consented_on = Some(fact.on),
        }
    }
    Ok(found)
}

/// Registers something; the same again changes nothing.
///
/// # Errors
/// [`StoreError::Stale`] when it is registered with another day.
pub async fn register(
    tx: &Tx,
    case: CaseId,
    fact: &NewFact<'_>,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let month = (fact.kind == FactKind::Attended).then(|| Month::of(fact.on).to_string());
    let known = list(tx, case).await?;
    let same = known
        .iter()
        .find(|it| it.kind == fact.kind && (month.is_none() || Month::of(it.on) == Month::of(fact.on)));
    if let Some(same) = same {
        let is_same = month.is_some() || same.on == fact.on;
        return if is_same { Ok(()) } else { Err(StoreError::Stale) };
    }
    let who = by.id.ok_or(StoreError::NotFound)?;
    let row = ActiveModel {
        id: Set(ids::fresh()),
        case_id: Set(case.0),
        kind: Set(fact.kind.name().to_owned()),
        month: Set(month.clone()),
        on_day: Set(fact.on),
        evidence: Set(fact.evidence.to_owned()),
        by_id: Set(who.0),
        at: Set(now),
        withdrawn_by: Set(None),
        withdrawn_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(&tx.0).await?;
    let facts = json!({ "kind": fact.kind.name(), "month": month });
    record(tx, case, "training_fact", facts, by, now).await
}

/// It was a mistake: payouts wait for it again. What is withdrawn already stays so.
///
/// # Errors
/// The database refuses.
pub async fn withdraw(
    tx: &Tx,
    (case, id): (CaseId, Uuid),
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = Entity::find_by_id(id).filter(Column::CaseId.eq(case.0)).one(&tx.0).await?;
    let done = Entity::update_many()
        .col_expr(Column::WithdrawnBy, Expr::value(by.id.map(|it| it.0)))
        .col_expr(Column::WithdrawnAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(Column::CaseId.eq(case.0))
        .filter(Column::WithdrawnAt.is_null())
        .exec(&tx.0)
        .await?;
    let Some(row) = row.filter(|_| done.rows_affected == 1) else { return Ok(()) };
    let facts = json!({ "fact": id, "kind": row.kind, "month": row.month });
    record(tx, case, "training_fact_off", facts, by, now).await
}

async fn record(
    tx: &Tx,
    case: CaseId,
    step: &'static str,
    facts: Json,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let line = audit_log::LogEntry { case: Some(case), step, facts, ..audit_log::LogEntry::default() };
    audit_log::add(tx, line, by, now).await
}

fn from_row(row: &Model) -> Result<TrainingFact, StoreError> {
    Ok(TrainingFact {
        id: row.id,
        kind: FactKind::from_name(&row.kind).ok_or(corrupt("training_fact", "kind"))?,
        on: row.on_day,
        evidence: row.evidence.clone(),
        by: UserId(row.by_id),
        at: row.at,
    })
}
