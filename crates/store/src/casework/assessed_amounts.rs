//! What the rules made of each case when they were last applied, so that a new rule year or a correction shows what
//! it changes. Written for many cases at once.

use chrono::NaiveDate;
use domain::{
    application::Application,
    budget::household_money::Figures,
    case::stage::Stage,
    ids::CaseId,
    money::{Difference, Money},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    db::{Db, Reads, Tx},
    entity::{
        assessed_amount::{ActiveModel, Column, Entity, Model},
        case,
    },
    error::{StoreError, column, corrupt},
};

/// Who made the figures change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// They corrected their answers.
    Applicant,
    /// A correction by the fund.
    Reviewer,
    /// New or changed rules.
    Rules,
}

domain::named! {
    Cause {
        Applicant = "applicant",
        Reviewer = "reviewer",
        Rules = "rules",
    }
}

/// The figures of a case, with those before while nobody looked at the change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoredAmounts {
    /// As the rules of the last calculation make them.
    pub figures: Figures,
    /// When they last changed and by whom; `None` once somebody looked.
    pub changed: Option<(NaiveDate, Cause)>,
    /// Childcare allowance missed, before the change.
    pub childcare_before: Option<Money>,
    /// What the household misses, before the change.
    pub gap_before: Option<Difference>,
}

/// A case to be calculated again.
#[derive(Clone, Debug)]
pub struct Open {
    /// Its key.
    pub id: CaseId,
    /// The answers to calculate with.
    pub application: Application,
    /// Its dated duties are kept up to date as well.
    pub is_followed: bool,
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    stage_name: String,
    application: Value,
    /// Its training stopped.
    stops: i64,
}

/// How many cases there are to calculate.
pub async fn count_open(db: &Db) -> Result<u64, StoreError> {
    Ok(case::Entity::find().filter(case::Column::StageName.is_in(Stage::ACTIVE)).count(&db.0).await?)
}

/// The next cases after `after`, in the order of their ids.
pub async fn list_open(at: &impl Reads, after: Option<CaseId>, most: u64) -> Result<Vec<Open>, StoreError> {
    let mut query = case::Entity::find()
        .filter(case::Column::StageName.is_in(Stage::ACTIVE))
        .filter(case::Column::Application.is_not_null());
    if let Some(after) = after {
        query = query.filter(case::Column::Id.gt(after.0));
    }
    let rows = query
        .select_only()
        .columns([case::Column::Id, case::Column::StageName, case::Column::Application])
        .column_as(
            Expr::cust(
                "(select count(*) from case_stop s where s.case_id = \"case\".id and s.state = 'confirmed')",
            ),
            "stops",
        )
        .order_by_asc(case::Column::Id)
        .limit(most)
        .into_model::<Row>()
        .all(at.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let application =
                serde_json::from_value(row.application).map_err(|_| corrupt("case", "application"))?;
            let is_followed = Stage::FOLLOWED.contains(&row.stage_name.as_str()) && row.stops == 0;
            Ok(Open { id: CaseId(row.id), application, is_followed })
        })
        .collect()
}

/// The figures of some cases.
pub async fn list(at: &impl Reads, cases: &[CaseId]) -> Result<Vec<(CaseId, StoredAmounts)>, StoreError> {
    let rows =
        Entity::find().filter(Column::CaseId.is_in(cases.iter().map(|it| it.0))).all(at.connection()).await?;
    rows.iter().map(|it| Ok((CaseId(it.case_id), from_row(it)?))).collect()
}

/// Writes the figures of many cases as the rules with this fingerprint make them. Where they differ from before,
/// what they were and who changed it is kept until somebody looks. Gives how many differ.
pub async fn write(
    tx: &Tx,
    all: &[(CaseId, Figures)],
    rules: &str,
    cause: Cause,
    today: NaiveDate,
) -> Result<usize, StoreError> {
    let cases: Vec<CaseId> = all.iter().map(|it| it.0).collect();
    let before: std::collections::HashMap<CaseId, StoredAmounts> =
        list(tx, &cases).await?.into_iter().collect();
    let mut changed = 0;
    let mut rows = Vec::with_capacity(all.len());
    for (case, figures) in all {
        let old = before.get(case);
        let differs = old.is_some_and(|it| it.figures != *figures);
        changed += usize::from(differs);
        // A change that nobody looked at yet keeps its first "before".
        let unseen = old.filter(|stored| stored.changed.is_some());
        let was = unseen
            .map(|stored| (stored.childcare_before, stored.gap_before))
            .or_else(|| old.map(|stored| (Some(stored.figures.childcare), stored.figures.gap)))
            .filter(|_| differs || unseen.is_some());
        let mark = if differs { Some((today, cause)) } else { old.and_then(|it| it.changed) };
        rows.push(ActiveModel {
            case_id: Set(case.0),
            rules: Set(rules.to_owned()),
            childcare_cents: Set(figures.childcare.cents()),
            months: Set(column(figures.months, "assessed_amount", "months")?),
            gap_cents: Set(figures.gap.map(Difference::cents)),
            provisional: Set(figures.provisional),
            childcare_cents_before: Set(was.and_then(|(childcare, _)| childcare).map(Money::cents)),
            gap_cents_before: Set(was.and_then(|(_, gap)| gap).map(Difference::cents)),
            changed_on: Set(mark.map(|(day, _)| day)),
            changed_by: Set(mark.map(|(_, cause)| cause.name().to_owned())),
        });
    }
    let replace = OnConflict::column(Column::CaseId)
        .update_columns([
            Column::Rules,
            Column::ChildcareCents,
            Column::Months,
            Column::GapCents,
            Column::Provisional,
            Column::ChildcareCentsBefore,
            Column::GapCentsBefore,
            Column::ChangedOn,
            Column::ChangedBy,
        ])
        .to_owned();
    if !rows.is_empty() {
        Entity::insert_many(rows).on_conflict(replace).exec_without_returning(&tx.0).await?;
    }
    Ok(changed)
}

/// A reviewer looked at the change.
pub async fn mark_seen(tx: &Tx, case: CaseId) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::ChangedOn, Expr::value(None::<NaiveDate>))
        .col_expr(Column::ChangedBy, Expr::value(None::<String>))
        .col_expr(Column::ChildcareCentsBefore, Expr::value(None::<i64>))
        .col_expr(Column::GapCentsBefore, Expr::value(None::<i64>))
        .filter(Column::CaseId.eq(case.0))
        .exec(&tx.0)
        .await?;
    Ok(())
}

fn from_row(row: &Model) -> Result<StoredAmounts, StoreError> {
    let money = |cents: i64, column| Money::from_cents(cents).map_err(|_| corrupt("assessed_amount", column));
    let cause = match &row.changed_by {
        Some(name) => Some(Cause::from_name(name).ok_or_else(|| corrupt("assessed_amount", "changed_by"))?),
        None => None,
    };
    Ok(StoredAmounts {
        figures: Figures {
            childcare: money(row.childcare_cents, "childcare_cents")?,
            months: column(row.months, "assessed_amount", "months")?,
            gap: row.gap_cents.map(Difference::from_cents),
            provisional: row.provisional,
        },
        changed: row.changed_on.zip(cause),
        childcare_before: row
            .childcare_cents_before
            .map(|it| money(it, "childcare_cents_before"))
            .transpose()?,
        gap_before: row.gap_cents_before.map(Difference::from_cents),
    })
}
