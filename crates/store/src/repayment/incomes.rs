//! Incomes: as declared, with where they come from, their evidence and who looked at it (requirement ISA11). A
//! correction is a newer line for the same month or year.

use chrono::{DateTime, Utc};
use domain::{
    calendar::Month,
    ids::{CaseId, PaperId, UserId},
    money::Money,
    repayment::billing::DeclaredIncome,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Statement, Value,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

use crate::{
    bounds::Bound,
    db::{Db, Reads, Tx},
    entity::{
        income_check, income_evidence,
        income_statement::{ActiveModel, Column, Entity, Model},
        income_year,
    },
    error::{StoreError, corrupt},
    ids,
};

/// Where an income comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IncomeSource {
    /// Gross wage.
    Job,
    /// Work for oneself: profit after costs.
    SelfEmployed,
    /// Several of these together.
    Several,
    /// A benefit only.
    Benefit,
    /// No income at all.
    None,
}

domain::named! {
    IncomeSource {
        Job = "job",
        SelfEmployed = "self_employed",
        Several = "several",
        Benefit = "benefit",
        None = "none",
    }
}

/// What came of a look at the evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IncomeCheck {
    /// Nobody looked at it yet.
    Declared,
    /// The evidence agrees with it.
    Confirmed,
    /// It does not count any more.
    Rejected,
}

domain::named! {
    IncomeCheck {
        Declared = "declared",
        Confirmed = "confirmed",
        Rejected = "rejected",
    }
}

/// An income as somebody gave it.
#[derive(Clone, Copy, Debug)]
pub struct GivenIncome {
    /// Gross, for the month or the year it is given for.
    pub amount: Money,
    /// Where the income comes from.
    pub source: IncomeSource,
}

/// For which time an income holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IncomeSpan {
    /// A month's income, from this month on.
    From(Month),
    /// A whole year's.
    Year(i32),
}

/// One line of what somebody earns.
#[derive(Clone, Copy, Debug)]
pub struct IncomeRecord {
    /// Its key.
    pub id: Uuid,
    /// Whose it is.
    pub case: CaseId,
    /// The months or the year it holds for.
    pub span: IncomeSpan,
    /// What was declared.
    pub given: GivenIncome,
    /// The paper that came last with it.
    pub evidence: Option<PaperId>,
    /// What came of the check.
    pub state: IncomeCheck,
    /// When it was declared; a later record for the same span replaces an earlier one.
    pub declared_at: DateTime<Utc>,
    /// Who confirmed or rejected it.
    pub checked_by: Option<UserId>,
}

/// Writes down an income from a job.
pub async fn declare(
    tx: &Tx,
    case: CaseId,
    income: DeclaredIncome,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let given = GivenIncome { amount: income.amount, source: IncomeSource::Job };
    declare_with(tx, case, IncomeSpan::From(income.from), given, now).await
}

/// Writes down an income of a month or of a year.
pub async fn declare_with(
    tx: &Tx,
    case: CaseId,
    span: IncomeSpan,
    given: GivenIncome,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let id = ids::fresh();
    let (cents, source) = (given.amount.cents(), given.source.name().to_owned());
    match span {
        IncomeSpan::From(month) => {
            let row = ActiveModel {
                id: Set(id),
                case_id: Set(case.0),
                from_month: Set(month.to_string()),
                income_cents: Set(cents),
                declared_at: Set(now),
                source: Set(source),
            };
            Entity::insert(row).exec_without_returning(&tx.0).await?;
        }
        IncomeSpan::Year(year) => {
            let row = income_year::ActiveModel {
                id: Set(id),
                case_id: Set(case.0),
                year: Set(year),
                income_cents: Set(cents),
                declared_at: Set(now),
                source: Set(source),
            };
            income_year::Entity::insert(row).exec_without_returning(&tx.0).await?;
        }
    }
    Ok(())
}

/// Whether an income counts: nobody rejected it. `record` is the column with its key. Asked of each income that is
/// read, so that nobody reads all that were ever rejected.
pub(crate) fn counts(record: impl ColumnTrait) -> Expr {
    let same =
        Expr::col((income_check::Entity, income_check::Column::RecordId)).equals(record.as_column_ref());
    let rejected = income_check::Entity::find()
        .select_only()
        .column(income_check::Column::RecordId)
        .filter(same)
        .filter(income_check::Column::State.eq(IncomeCheck::Rejected.name()))
        .into_query();
    Expr::exists(rejected).not()
}

/// Incomes read of one case.
const INCOMES: Bound = Bound::of("income_statement", 1_000);

/// The incomes of a case that count, oldest month first, and of one month the newest statement last.
pub async fn list(at: &impl Reads, case: CaseId) -> Result<Vec<DeclaredIncome>, StoreError> {
    let rows = Entity::find()
        .filter(Column::CaseId.eq(case.0))
        .filter(counts(Column::Id))
        .order_by_asc(Column::FromMonth)
        .order_by_asc(Column::DeclaredAt)
        .order_by_asc(Column::Id)
        .limit(INCOMES.limit())
        .all(at.connection())
        .await?;
    INCOMES.whole(rows)?.iter().map(from_row).collect()
}

#[derive(FromQueryResult)]
pub(crate) struct IncomeRow {
    pub id: Uuid,
    pub case_id: Uuid,
    pub from_month: Option<String>,
    pub year: Option<i32>,
    pub income_cents: i64,
    pub source: String,
    pub declared_at: DateTime<Utc>,
    pub paper_id: Option<Uuid>,
    pub state: Option<String>,
    pub by_id: Option<Uuid>,
}

/// Months and years with their evidence and what was found; `condition` has at most one value.
async fn found(
    at: &impl Reads,
    condition: &str,
    value: Option<Uuid>,
    (order, limit): (&str, u64),
) -> Result<Vec<IncomeRecord>, StoreError> {
    let paper = "(select e.paper_id from income_evidence e where e.record_id = i.id \
         order by e.at desc, e.paper_id limit 1)";
    let sql = format!(
        "select i.id as id, i.case_id as case_id, i.from_month as from_month, i.year as year, \
         i.income_cents as income_cents, i.source as source, i.declared_at as declared_at, {paper} as paper_id, \
         k.state as state, k.by_id as by_id from ( \
         select id, case_id, from_month, cast(null as integer) as year, income_cents, source, declared_at \
         from income_statement union all \
         select id, case_id, cast(null as varchar(7)) as from_month, year, income_cents, source, declared_at \
         from income_year) as i left join income_check k on k.record_id = i.id \
         where {condition} order by i.declared_at{order}, i.id{order} limit {limit}"
    );
    let connection = at.connection();
    let values: Vec<Value> = value.into_iter().map(Value::from).collect();
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    IncomeRow::find_by_statement(statement).all(connection).await?.iter().map(record).collect()
}

/// Orders of a list, with how long it is at most.
const NEWEST: (&str, u64) = (" desc", INCOMES.limit());
const OLDEST: (&str, u64) = ("", 100);

/// What nobody looked at and somebody should: yearly incomes, and monthly ones with evidence.
const UNCHECKED: &str =
    "i.id in (select record_id from income_unchecked order by declared_at, record_id limit 100)";

/// What somebody gave, months and years, the newest on top; at most 1,000.
pub async fn records(at: &impl Reads, case: CaseId) -> Result<Vec<IncomeRecord>, StoreError> {
    INCOMES.whole(found(at, "i.case_id = $1", Some(case.0), NEWEST).await?)
}

/// What nobody looked at yet, the oldest on top; at most 100.
pub async fn list_unchecked(db: &Db) -> Result<Vec<IncomeRecord>, StoreError> {
    found(db, UNCHECKED, None, OLDEST).await
}

/// Puts evidence with what somebody gave last, when nobody looked at it yet. `false`: there is nothing to put it with.
pub async fn attach(tx: &Tx, case: CaseId, paper: PaperId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let newest = records(tx, case).await?.into_iter().next();
    let Some(newest) = newest.filter(|it| it.state == IncomeCheck::Declared) else { return Ok(false) };
    let row =
        income_evidence::ActiveModel { record_id: Set(newest.id), paper_id: Set(paper.0), at: Set(now) };
    let columns = [income_evidence::Column::RecordId, income_evidence::Column::PaperId];
    income_evidence::Entity::insert(row)
        .on_conflict(OnConflict::columns(columns).do_nothing().to_owned())
        .exec_without_returning(&tx.0)
        .await?;
    Ok(true)
}

/// Somebody looked at the evidence. Gives the record, or nothing when somebody was first.
pub async fn check(
    tx: &Tx,
    id: Uuid,
    state: IncomeCheck,
    by: UserId,
    now: DateTime<Utc>,
) -> Result<Option<IncomeRecord>, StoreError> {
    let record = found(tx, "i.id = $1", Some(id), OLDEST).await?.pop().ok_or(StoreError::NotFound)?;
    if record.state != IncomeCheck::Declared || state == IncomeCheck::Declared {
        return Ok(None);
    }
    let row = income_check::ActiveModel {
        record_id: Set(id),
        state: Set(state.name().to_owned()),
        by_id: Set(by.0),
        at: Set(now),
    };
    match income_check::Entity::insert(row).exec_without_returning(&tx.0).await.map_err(StoreError::from) {
        Ok(_) => Ok(Some(record)),
        Err(StoreError::Duplicate) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The income of a month that counts now.
pub async fn newest(at: &impl Reads, case: CaseId) -> Result<Option<(Month, GivenIncome)>, StoreError> {
    let all = records(at, case).await?;
    let months =
        all.iter().rev().filter(|it| it.state != IncomeCheck::Rejected).filter_map(|it| match it.span {
            IncomeSpan::From(month) => Some((month, it.given)),
            IncomeSpan::Year(_) => None,
        });
    Ok(months.max_by_key(|it| it.0))
}

/// The income of a year, when what was given last is confirmed; a newer one that nobody looked at comes first.
pub async fn confirmed_year(
    at: &impl Reads,
    case: CaseId,
    year: i32,
) -> Result<Option<IncomeRecord>, StoreError> {
    let all = records(at, case).await?;
    let newest =
        all.into_iter().find(|it| it.span == IncomeSpan::Year(year) && it.state != IncomeCheck::Rejected);
    Ok(newest.filter(|it| it.state == IncomeCheck::Confirmed))
}

pub(crate) fn record(row: &IncomeRow) -> Result<IncomeRecord, StoreError> {
    let table = "income_statement";
    let span = match (&row.from_month, row.year) {
        (Some(month), None) => IncomeSpan::From(month.parse().map_err(|_| corrupt(table, "from_month"))?),
        (None, Some(year)) => IncomeSpan::Year(year),
        _ => return Err(corrupt(table, "from_month")),
    };
    let state = row.state.as_deref().map_or(Some(IncomeCheck::Declared), IncomeCheck::from_name);
    Ok(IncomeRecord {
        id: row.id,
        case: CaseId(row.case_id),
        span,
        given: GivenIncome {
            amount: Money::from_cents(row.income_cents).map_err(|_| corrupt(table, "income_cents"))?,
            source: IncomeSource::from_name(&row.source).ok_or(corrupt(table, "source"))?,
        },
        evidence: row.paper_id.map(PaperId),
        state: state.ok_or(corrupt("income_check", "state"))?,
        declared_at: row.declared_at,
        checked_by: row.by_id.map(UserId),
    })
}

pub(crate) fn from_row(row: &Model) -> Result<DeclaredIncome, StoreError> {
    Ok(DeclaredIncome {
        from: row.from_month.parse::<Month>().map_err(|_| corrupt("income_statement", "from_month"))?,
        amount: Money::from_cents(row.income_cents)
            .map_err(|_| corrupt("income_statement", "income_cents"))?,
    })
}
