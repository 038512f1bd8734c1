//! How old is what people still have to pay: by days after the due date, on any day.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::calendar::Month;
use sea_orm::{FromQueryResult, Statement, Value};
use uuid::Uuid;

use crate::db::{Db, Reads, StoreError, corrupt};

/// How long an amount is late. Whoever has a pause is not late (requirement F-02).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bucket {
    NotYet,
    UpTo30,
    UpTo60,
    UpTo90,
    Over90,
    Paused,
}

impl Bucket {
    pub const ALL: [Self; 6] =
        [Self::NotYet, Self::UpTo30, Self::UpTo60, Self::UpTo90, Self::Over90, Self::Paused];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotYet => "not_yet",
            Self::UpTo30 => "up_to_30",
            Self::UpTo60 => "up_to_60",
            Self::UpTo90 => "up_to_90",
            Self::Over90 => "over_90",
            Self::Paused => "paused",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// The first and the last due date that belong to it on a day; `None` for a pause, which has no days.
    #[must_use]
    pub fn due_dates(self, on: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let ago = |days: u64| on.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN);
        let (first, last) = match self {
            Self::NotYet => (on, FAR),
            Self::UpTo30 => (ago(30), ago(1)),
            Self::UpTo60 => (ago(60), ago(31)),
            Self::UpTo90 => (ago(90), ago(61)),
            Self::Over90 => (LONG_AGO, ago(91)),
            Self::Paused => return None,
        };
        Some((first, last))
    }

    fn of(due_on: NaiveDate, is_paused: bool, on: NaiveDate) -> Self {
        if is_paused {
            return Self::Paused;
        }
        match (on - due_on).num_days() {
            i64::MIN..=0 => Self::NotYet,
            1..=30 => Self::UpTo30,
            31..=60 => Self::UpTo60,
            61..=90 => Self::UpTo90,
            91.. => Self::Over90,
        }
    }
}

/// Bounds both databases can compare with.
pub(crate) const LONG_AGO: NaiveDate = NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day");
pub(crate) const FAR: NaiveDate = NaiveDate::from_ymd_opt(2999, 12, 31).expect("a day");

/// One line of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    pub cents: i64,
    pub agreements: usize,
}

/// What is open per bucket today, from the charges.
///
/// # Errors
/// The database refuses.
pub async fn today(db: &Db, on: NaiveDate) -> Result<Vec<(Bucket, Sum)>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        bucket: String,
        cents: i64,
        agreements: i64,
    }
    let mut values: Vec<Value> = vec![Month::of(on).to_string().into()];
    let mut cases = "when a.paused_until >= $1 then 'paused'".to_owned();
    for bucket in [Bucket::NotYet, Bucket::UpTo30, Bucket::UpTo60, Bucket::UpTo90] {
        let from = bucket.due_dates(on).map_or(on, |it| it.0);
        values.push(from.into());
        cases += &format!(" when c.due_on >= ${} then '{}'", values.len(), bucket.name());
    }
    let sql = format!(
        "with open as (select a.id as id, c.amount_cents - c.settled_cents as cents, \
         case {cases} else 'over_90' end as bucket \
         from charge c join agreement a on a.id = c.agreement_id where c.settled_cents < c.amount_cents) \
         select bucket, cast(sum(cents) as bigint) as cents, count(distinct id) as agreements \
         from open group by bucket"
    );
    let connection = db.connection();
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let mut sums = BTreeMap::new();
    for row in Row::find_by_statement(statement).all(connection).await? {
        let bucket = Bucket::from_name(&row.bucket).ok_or(corrupt("charge", "bucket"))?;
        sums.insert(
            bucket,
            Sum { cents: row.cents, agreements: usize::try_from(row.agreements).unwrap_or(0) },
        );
    }
    Ok(Bucket::ALL.map(|it| (it, sums.get(&it).copied().unwrap_or_default())).to_vec())
}

/// The same on an earlier day, from the books: what an agreement owed stands on its newest charges, since payments go
/// to the oldest ones. Of pauses only the end is known, so one that ended after the day counts.
///
/// # Errors
/// The database refuses, or a row is corrupt.
pub async fn on(db: &Db, on: NaiveDate) -> Result<Vec<(Bucket, Sum)>, StoreError> {
    let owed = owed(db, on).await?;
    let mut sums: BTreeMap<Bucket, Sum> = BTreeMap::new();
    let mut charges = charges(db, on).await?.into_iter().peekable();
    while let Some(first) = charges.next() {
        let mut own = vec![first];
        while let Some(next) = charges.next_if(|it| it.id == own[0].id) {
            own.push(next);
        }
        let mut left = owed.get(&own[0].id).copied().unwrap_or(0);
        let is_paused = own[0].paused_until.as_ref().is_some_and(|it| Month::of(on).to_string() <= *it);
        let mut found: BTreeMap<Bucket, i64> = BTreeMap::new();
        for charge in own.iter().rev() {
            let open = charge.cents.min(left);
            left -= open;
            if 0 < open {
                *found.entry(Bucket::of(charge.due_on, is_paused, on)).or_default() += open;
            }
        }
        for (bucket, cents) in found {
            let sum = sums.entry(bucket).or_default();
            sum.cents += cents;
            sum.agreements += 1;
        }
    }
    Ok(Bucket::ALL.map(|it| (it, sums.get(&it).copied().unwrap_or_default())).to_vec())
}

#[derive(FromQueryResult)]
struct Charged {
    id: Uuid,
    paused_until: Option<String>,
    due_on: NaiveDate,
    cents: i64,
}

async fn charges(db: &Db, on: NaiveDate) -> Result<Vec<Charged>, StoreError> {
    let sql = "select a.id as id, a.paused_until as paused_until, c.due_on as due_on, \
         c.amount_cents + c.taken_cents as cents from charge c join agreement a on a.id = c.agreement_id \
         where c.outcome = 'charge' and c.month <= $1 order by a.id, c.due_on, c.month";
    let connection = db.connection();
    let values: [Value; 1] = [Month::of(on).to_string().into()];
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    Ok(Charged::find_by_statement(statement).all(connection).await?)
}

async fn owed(db: &Db, on: NaiveDate) -> Result<BTreeMap<Uuid, i64>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        id: Uuid,
        cents: i64,
    }
    let sql = "select t.agreement_id as id, cast(sum(case when t.debit = 'due' then t.amount_cents else 0 end) \
         - sum(case when t.credit = 'due' then t.amount_cents else 0 end) as bigint) as cents \
         from ledger_transfer t join ledger_entry e on e.id = t.entry_id \
         where (t.debit = 'due' or t.credit = 'due') and e.effective_on <= $1 and t.agreement_id is not null \
         group by t.agreement_id";
    let connection = db.connection();
    let values: [Value; 1] = [on.into()];
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let rows = Row::find_by_statement(statement).all(connection).await?;
    Ok(rows.into_iter().map(|it| (it.id, it.cents)).collect())
}
