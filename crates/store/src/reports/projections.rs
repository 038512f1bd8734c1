//! What comes back of every agreement that is being repaid: calculated at once in a small fund, and in pieces by work
//! that nobody waits for in a large one, kept per day, scenario and rules.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::Month,
    repayment::{
        billing::DeclaredIncome,
        projection::{MonthSum, Projection, Scenario, assumptions},
    },
    rules::{fingerprint, fingerprint_of},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    db::{Db, Reads, Tx},
    entity::{agreement, income_statement, projection_run, projection_sample},
    error::{StoreError, column, corrupt},
    repayment::{agreements, incomes},
};

/// Agreements read at a time.
const CHUNK: u64 = 2_000;
/// A fund with no more agreements is calculated at once; of a larger one so many stand for all, until that is done.
pub const SAMPLE: u64 = 2_000;

/// Adds every accepted agreement that has not ended, in the order of their ids. Gives how many there are.
pub async fn add_all(db: &Db, projections: &mut [Projection]) -> Result<usize, StoreError> {
    let mut after = None;
    let mut count = 0;
    loop {
        let rows = next(db, after).await?;
        let Some(last) = rows.last().map(|it| it.id) else { return Ok(count) };
        after = Some(last);
        count += rows.len();
        add(db, rows, projections).await?;
    }
}

async fn next(db: &Db, after: Option<Uuid>) -> Result<Vec<agreement::Model>, StoreError> {
    let after = after.unwrap_or(Uuid::nil());
    let rows = open().filter(agreement::Column::Id.gt(after)).order_by_asc(agreement::Column::Id);
    Ok(rows.limit(CHUNK).all(&db.0).await?)
}

async fn add(db: &Db, rows: Vec<agreement::Model>, projections: &mut [Projection]) -> Result<(), StoreError> {
    let incomes = incomes_of(db, &rows).await?;
    for row in rows {
        let (id, case) = (row.id, row.case_id);
        let known = incomes.get(&case).cloned().unwrap_or_default();
        let account = agreements::from_row(row)?.account(known);
        for projection in projections.iter_mut() {
            projection.add(number(id), &account);
        }
    }
    Ok(())
}

/// A number of its own for an agreement, on which its draws depend.
const fn number(id: Uuid) -> u64 {
    let (high, low) = id.as_u64_pair();
    high ^ low
}

fn open() -> Select<agreement::Entity> {
    agreement::Entity::find()
        .filter(agreement::Column::AcceptedAt.is_not_null())
        .filter(agreement::Column::EndedOn.is_null())
}

async fn incomes_of(
    db: &Db,
    rows: &[agreement::Model],
) -> Result<HashMap<Uuid, Vec<DeclaredIncome>>, StoreError> {
    let rows = income_statement::Entity::find()
        .filter(income_statement::Column::CaseId.is_in(rows.iter().map(|it| it.case_id)))
        .filter(incomes::counts(income_statement::Column::Id))
        .order_by_asc(income_statement::Column::FromMonth)
        .order_by_asc(income_statement::Column::DeclaredAt)
        .order_by_asc(income_statement::Column::Id)
        .all(&db.0)
        .await?;
    let mut by_case: HashMap<Uuid, Vec<DeclaredIncome>> = HashMap::new();
    for row in rows {
        by_case.entry(row.case_id).or_default().push(incomes::from_row(&row)?);
    }
    Ok(by_case)
}

/// Whether the fund is calculated at once.
pub async fn is_small(db: &Db) -> Result<bool, StoreError> {
    let some = open().select_only().column(agreement::Column::Id).limit(SAMPLE + 1);
    let found: Vec<Uuid> = some.into_tuple().all(&db.0).await?;
    Ok(u64::try_from(found.len()).is_ok_and(|it| it <= SAMPLE))
}

/// A projection of the whole fund that is kept.
#[derive(Clone, Debug)]
pub struct ProjectionRun {
    /// What it comes to so far.
    pub projection: Projection,
    /// Agreements that are in it.
    pub counted: u64,
    /// Agreements there are; `None` before they were counted.
    pub whole: Option<u64>,
    /// Every agreement is in it.
    pub is_done: bool,
}

/// The first month of a projection that is made on a day.
#[must_use]
pub fn first_month(day: NaiveDate) -> Month {
    Month::of(day).plus(1)
}

fn key(day: NaiveDate, scenario: &Scenario) -> String {
    format!("{day} {} {}", fingerprint_of(&[&json!(scenario).to_string()]), fingerprint())
}

/// The projection of a day, if somebody asked for it.
pub async fn find(
    at: &impl Reads,
    day: NaiveDate,
    scenario: &Scenario,
) -> Result<Option<ProjectionRun>, StoreError> {
    let row = projection_run::Entity::find_by_id(key(day, scenario)).one(at.connection()).await?;
    row.map(|it| from_row(&it)).transpose()
}

fn from_row(row: &projection_run::Model) -> Result<ProjectionRun, StoreError> {
    let scenario: Scenario =
        serde_json::from_value(row.scenario.clone()).map_err(|_| corrupt("projection_run", "scenario"))?;
    let sums: Vec<MonthSum> =
        serde_json::from_value(row.months.clone()).map_err(|_| corrupt("projection_run", "months"))?;
    let number = |it: i64, name| column(it, "projection_run", name);
    Ok(ProjectionRun {
        projection: Projection::resumed(scenario, first_month(row.day), sums),
        counted: number(row.counted, "counted")?,
        whole: row.whole.map(|it| number(it, "whole")).transpose()?,
        is_done: row.done_at.is_some(),
    })
}

/// Has a projection made, if it was not asked for before.
pub async fn ask(tx: &Tx, day: NaiveDate, scenario: &Scenario, now: DateTime<Utc>) -> Result<(), StoreError> {
    let empty = vec![MonthSum::default(); assumptions().months()];
    let row = projection_run::ActiveModel {
        key: Set(key(day, scenario)),
        day: Set(day),
        scenario: Set(json!(scenario)),
        reached: Set(None),
        counted: Set(0),
        whole: Set(None),
        months: Set(json!(empty)),
        asked_at: Set(now),
        done_at: Set(None),
    };
    projection_run::Entity::insert(row)
        .on_conflict_do_nothing_on([projection_run::Column::Key])
        .exec_without_returning(&tx.0)
        .await?;
    Ok(())
}

/// Adds the next piece to the projection that waits longest. `false`: none waits, or another node was at it.
pub async fn advance(db: &Db, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let row = projection_run::Entity::find()
        .filter(projection_run::Column::DoneAt.is_null())
        .order_by_asc(projection_run::Column::AskedAt)
        .order_by_asc(projection_run::Column::Key)
        .limit(1)
        .one(&db.0)
        .await?;
    let Some(row) = row else { return Ok(false) };
    let whole = match row.whole {
        Some(whole) => whole,
        None => column(open().count(&db.0).await?, "projection_run", "whole")?,
    };
    let rows = next(db, row.reached).await?;
    let last = rows.last().map(|it| it.id);
    let count: i64 = column(rows.len(), "projection_run", "counted")?;
    let picked = picked(&row, &rows, whole)?;
    let mut run = [from_row(&row)?.projection];
    add(db, rows, &mut run).await?;
    let [projection] = run;
    let sums: Vec<MonthSum> = projection.months().map(|it| it.1).collect();

    let tx = db.begin().await?;
    let reached = projection_run::Column::Reached;
    let as_before = row.reached.map_or(reached.is_null(), |it| reached.eq(it));
    let done = projection_run::Entity::update_many()
        .col_expr(projection_run::Column::Counted, Expr::col(projection_run::Column::Counted).add(count))
        .col_expr(projection_run::Column::Whole, Expr::value(whole))
        .col_expr(projection_run::Column::Months, Expr::value(json!(sums)))
        .col_expr(reached, Expr::value(last.or(row.reached)))
        .col_expr(projection_run::Column::DoneAt, Expr::value(last.is_none().then_some(now)))
        .filter(projection_run::Column::Key.eq(row.key))
        .filter(projection_run::Column::DoneAt.is_null())
        .filter(as_before)
        .exec(&tx.0)
        .await?;
    if done.rows_affected != 1 {
        return Ok(false);
    }
    if !picked.is_empty() {
        projection_sample::Entity::insert_many(picked).exec_without_returning(&tx.0).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// Of the scenario that the board expects, the agreements that stand for all: by their keys, so that none is left out
/// or taken because of what it is.
fn picked(
    row: &projection_run::Model,
    rows: &[agreement::Model],
    whole: i64,
) -> Result<Vec<projection_sample::ActiveModel>, StoreError> {
    let scenario: Scenario =
        serde_json::from_value(row.scenario.clone()).map_err(|_| corrupt("projection_run", "scenario"))?;
    if assumptions().scenarios.first() != Some(&scenario) {
        return Ok(Vec::new());
    }
    let every = Ord::max(whole.unsigned_abs().div_ceil(SAMPLE), 1);
    let stands = |it: &&agreement::Model| spread(number(it.id)).is_multiple_of(every);
    let model = |it: &agreement::Model| projection_sample::ActiveModel {
        run_key: Set(row.key.clone()),
        agreement_id: Set(it.id),
    };
    Ok(rows.iter().filter(stands).map(model).collect())
}

/// Spreads the bits of a number (Fibonacci hashing: the high half of a multiple of 2^64 divided by the golden ratio).
const fn spread(number: u64) -> u64 {
    number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32
}

/// Adds the agreements that stand for all to projections. Gives how many they are, and of how many.
pub async fn add_sample(db: &Db, projections: &mut [Projection]) -> Result<(u64, u64), StoreError> {
    let run = projection_run::Entity::find()
        .filter(projection_run::Column::DoneAt.is_not_null())
        .filter(
            projection_run::Column::Key.in_subquery(
                projection_sample::Entity::find()
                    .select_only()
                    .column(projection_sample::Column::RunKey)
                    .distinct()
                    .into_query(),
            ),
        )
        .order_by_desc(projection_run::Column::Day)
        .order_by_asc(projection_run::Column::Key)
        .limit(1)
        .one(&db.0)
        .await?;
    let Some(run) = run else { return Ok((0, 0)) };
    let chosen = projection_sample::Entity::find()
        .select_only()
        .column(projection_sample::Column::AgreementId)
        .filter(projection_sample::Column::RunKey.eq(run.key))
        .into_query();
    let rows = agreement::Entity::find()
        .filter(agreement::Column::Id.in_subquery(chosen))
        .order_by_asc(agreement::Column::Id)
        .all(&db.0)
        .await?;
    let size = column(rows.len(), "projection_sample", "agreement_id")?;
    add(db, rows, projections).await?;
    Ok((size, column(run.counted, "projection_run", "counted")?))
}

/// Forgets projections of days before this one, with the agreements that stood for all then.
pub async fn forget(tx: &Tx, before: NaiveDate) -> Result<(), StoreError> {
    let old = projection_run::Entity::find()
        .select_only()
        .column(projection_run::Column::Key)
        .filter(projection_run::Column::Day.lt(before));
    projection_sample::Entity::delete_many()
        .filter(projection_sample::Column::RunKey.in_subquery(old.into_query()))
        .exec(&tx.0)
        .await?;
    projection_run::Entity::delete_many().filter(projection_run::Column::Day.lt(before)).exec(&tx.0).await?;
    Ok(())
}
