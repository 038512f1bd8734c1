//! Dated duties of a case: what must be done in time, what was done, what was reminded of.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days, NaiveDate};
use domain::{
    duties::{DatedDuty, Duty},
    fund::Regulation,
    ids::CaseId,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

use crate::{
    db::{Reads, Tx},
    entity::duty::{ActiveModel, Column, Entity, Model},
    error::{StoreError, column, corrupt},
};

/// A duty as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrackedDuty {
    /// Whose it is.
    pub case: CaseId,
    /// What must be done, and when.
    pub dated: DatedDuty,
    /// The day it was done; `None` while it is open.
    pub done_on: Option<NaiveDate>,
    /// The last reminder that went out, in days before.
    pub reminded: Option<u32>,
}

impl TrackedDuty {
    /// Its day has passed and it was not done.
    #[must_use]
    pub fn is_missed(&self, today: NaiveDate) -> bool {
        self.done_on.is_none() && self.dated.due_on < today
    }
}

/// The duties of a case as the facts now give them. A day that moved is reminded of anew; what was done stays
/// done; what no longer follows goes. When the facts change later, a duty that is new then and was due before `today`
/// stays away: nobody missed what nobody was told.
pub async fn replace(tx: &Tx, case: CaseId, all: &[DatedDuty], today: NaiveDate) -> Result<(), StoreError> {
    let had_any = Entity::find().filter(Column::CaseId.eq(case.0)).limit(1).one(&tx.0).await?.is_some();
    replace_many(tx, &[(case, all.to_vec())], had_any.then_some(today)).await
}

/// As [`replace`], for many cases in a few statements. A duty that was never kept and was due before `since` stays
/// away: nobody can see to it any more.
pub async fn replace_many(
    tx: &Tx,
    cases: &[(CaseId, Vec<DatedDuty>)],
    since: Option<NaiveDate>,
) -> Result<(), StoreError> {
    let ids = cases.iter().map(|it| it.0.0);
    let rows = Entity::find().filter(Column::CaseId.is_in(ids)).all(&tx.0).await?;
    let mut before: HashMap<CaseId, Vec<TrackedDuty>> = HashMap::new();
    for row in &rows {
        let kept = from_row(row)?;
        before.entry(kept.case).or_default().push(kept);
    }
    let mut fresh = Vec::new();
    let mut gone: BTreeMap<&'static str, Vec<Uuid>> = BTreeMap::new();
    for (case, all) in cases {
        let before = before.get(case).map(Vec::as_slice).unwrap_or_default();
        for it in before.iter().filter(|it| it.done_on.is_none()) {
            if !all.iter().any(|new| new.duty == it.dated.duty) {
                gone.entry(it.dated.duty.name()).or_default().push(case.0);
            }
        }
        let is_new = |new: &&DatedDuty| {
            let is_known = before.iter().any(|it| it.dated.duty == new.duty);
            let is_open = since.is_none_or(|since| since <= new.due_on);
            (is_known || is_open) && !before.iter().any(|it| it.dated == **new)
        };
        fresh.extend(all.iter().filter(is_new).map(|it| ActiveModel {
            case_id: Set(case.0),
            name: Set(it.duty.name().to_owned()),
            due_on: Set(it.due_on),
            done_on: Set(None),
            reminded: Set(None),
        }));
    }
    for (name, cases) in gone {
        Entity::delete_many()
            .filter(Column::Name.eq(name))
            .filter(Column::CaseId.is_in(cases))
            .exec(&tx.0)
            .await?;
    }
    let moved = OnConflict::columns([Column::CaseId, Column::Name])
        .update_columns([Column::DueOn, Column::DoneOn, Column::Reminded])
        .to_owned();
    for rows in fresh.chunks(MOST_ROWS) {
        Entity::insert_many(rows.to_vec()).on_conflict(moved.clone()).exec_without_returning(&tx.0).await?;
    }
    Ok(())
}

/// Rows of one statement: databases take only so many values at once.
const MOST_ROWS: usize = 2_000;

/// The duties of a case, the earliest first.
pub async fn list(at: &impl Reads, case: CaseId) -> Result<Vec<TrackedDuty>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .order_by_asc(Column::DueOn)
        .order_by_asc(Column::Name)
        .limit(100)
        .all(at.connection())
        .await?;
    rows.iter().map(from_row).collect()
}

/// Says that a duty was done, or not done after all.
pub async fn set_done(
    tx: &Tx,
    case: CaseId,
    duty: Duty,
    done_on: Option<NaiveDate>,
) -> Result<(), StoreError> {
    let updated = Entity::update_many()
        .col_expr(Column::DoneOn, Expr::value(done_on))
        .filter(Column::CaseId.eq(case.0))
        .filter(Column::Name.eq(duty.name()))
        .exec(&tx.0)
        .await?;
    if updated.rows_affected == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Duties of which a reminder is due and did not go out yet.
pub async fn list_to_remind(at: &impl Reads, today: NaiveDate) -> Result<Vec<TrackedDuty>, StoreError> {
    let mut is_due = Condition::any();
    for before in Regulation::on(today).remind_days.iter().copied() {
        let last = today + Days::new(u64::from(before));
        let unsent =
            Condition::any().add(Column::Reminded.is_null()).add(Column::Reminded.gt(number(before)?));
        is_due = is_due.add(Condition::all().add(Column::DueOn.lte(last)).add(unsent));
    }
    let rows = Entity::find()
        .filter(Column::DoneOn.is_null())
        .filter(Column::DueOn.gte(today))
        .filter(is_due)
        .order_by_asc(Column::DueOn)
        .order_by_asc(Column::CaseId)
        .limit(PORTION)
        .all(at.connection())
        .await?;
    rows.iter().map(from_row).collect()
}

/// Duties reminded of in one transaction.
const PORTION: u64 = 200;

fn number(days: u32) -> Result<i32, StoreError> {
    column(days, "duty", "reminded")
}

/// Notes that a reminder was queued; false when another node was first.
pub async fn take_reminder(tx: &Tx, kept: &TrackedDuty, before: u32) -> Result<bool, StoreError> {
    let was = match kept.reminded {
        Some(sent) => Column::Reminded.eq(number(sent)?),
        None => Column::Reminded.is_null(),
    };
    let updated = Entity::update_many()
        .col_expr(Column::Reminded, Expr::value(number(before)?))
        .filter(Column::CaseId.eq(kept.case.0))
        .filter(Column::Name.eq(kept.dated.duty.name()))
        .filter(was)
        .exec(&tx.0)
        .await?;
    Ok(updated.rows_affected == 1)
}

fn from_row(row: &Model) -> Result<TrackedDuty, StoreError> {
    let reminded = row.reminded.map(u32::try_from).transpose().map_err(|_| corrupt("duty", "reminded"))?;
    Ok(TrackedDuty {
        case: CaseId(row.case_id),
        dated: DatedDuty {
            duty: Duty::from_name(&row.name).ok_or_else(|| corrupt("duty", "name"))?,
            due_on: row.due_on,
        },
        done_on: row.done_on,
        reminded,
    })
}
