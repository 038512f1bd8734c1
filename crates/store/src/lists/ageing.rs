//! How old is what people still have to pay: by days after the due date, on any day.

use std::collections::BTreeMap;

use crate::db::{Db, Reads, StoreError, corrupt};
use chrono::{Days, NaiveDate};
use domain::calendar::Month;
use sea_orm::{FromQueryResult, Statement, Value};

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

/// The name of the bucket of a row with `paused_until` and `due_on`, as SQL with its values.
fn bucket_of(on: NaiveDate) -> (String, Vec<Value>) {
    let mut values: Vec<Value> = vec![Month::of(on).to_string().into()];
    let mut cases = "case when paused_until >= $1 then 'paused'".to_owned();
    for bucket in [Bucket::NotYet, Bucket::UpTo30, Bucket::UpTo60, Bucket::UpTo90] {
        let from = bucket.due_dates(on).map_or(on, |it| it.0);
        values.push(from.into());
        cases += &format!(" when due_on >= ${} then '{}'", values.len(), bucket.name());
    }
    (cases + " else 'over_90' end", values)
}

#[derive(FromQueryResult)]
struct Row {
    bucket: String,
    cents: i64,
    agreements: i64,
}

/// Adds up what `open` gives: rows with `id`, `paused_until`, `due_on` and `cents`.
async fn sums(
    db: &Db,
    on: NaiveDate,
    open: impl FnOnce(&mut Vec<Value>) -> String,
) -> Result<Vec<(Bucket, Sum)>, StoreError> {
    let (bucket, mut values) = bucket_of(on);
    let open = open(&mut values);
    let sql = format!(
        "select bucket, cast(sum(cents) as bigint) as cents, count(distinct id) as agreements from \
         (select id, cents, {bucket} as bucket from ({open}) as open where cents > 0) as aged group by bucket"
    );
    let connection = db.connection();
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let mut found = BTreeMap::new();
    for row in Row::find_by_statement(statement).all(connection).await? {
        let bucket = Bucket::from_name(&row.bucket).ok_or(corrupt("charge", "bucket"))?;
        found.insert(
            bucket,
            Sum { cents: row.cents, agreements: usize::try_from(row.agreements).unwrap_or(0) },
        );
    }
    Ok(Bucket::ALL.map(|it| (it, found.get(&it).copied().unwrap_or_default())).to_vec())
}

/// What is open per bucket today, from the charges.
///
/// # Errors
/// The database refuses.
pub async fn today(db: &Db, on: NaiveDate) -> Result<Vec<(Bucket, Sum)>, StoreError> {
    let open = "select a.id as id, a.paused_until as paused_until, c.due_on as due_on, \
         c.amount_cents - c.settled_cents as cents \
         from charge c join agreement a on a.id = c.agreement_id where c.settled_cents < c.amount_cents";
    sums(db, on, |_| open.to_owned()).await
}

/// The same on an earlier day, from the books: what an agreement owed stands on its newest charges, since payments go
/// to the oldest ones. Of pauses only the end is known, so one that ended after the day counts.
///
/// # Errors
/// The database refuses.
pub async fn on(db: &Db, on: NaiveDate) -> Result<Vec<(Bucket, Sum)>, StoreError> {
    sums(db, on, |values| {
        values.extend([on.into(), Month::of(on).to_string().into()]);
        let (day, month) = (values.len() - 1, values.len());
        // Of each charge, what is owed and not on a newer one.
        format!(
            "select id, paused_until, due_on, case when owed - newer < cents then owed - newer else cents end as cents \
             from (select c.agreement_id as id, a.paused_until as paused_until, c.due_on as due_on, o.owed as owed, \
             c.amount_cents + c.taken_cents as cents, \
             sum(c.amount_cents + c.taken_cents) over (partition by c.agreement_id \
             order by c.due_on desc, c.month desc rows between unbounded preceding and current row) \
             - (c.amount_cents + c.taken_cents) as newer \
             from (select t.agreement_id as id, sum(case when t.debit = 'due' then t.amount_cents else 0 end) \
             - sum(case when t.credit = 'due' then t.amount_cents else 0 end) as owed \
             from ledger_transfer t join ledger_entry e on e.id = t.entry_id \
             where (t.debit = 'due' or t.credit = 'due') and e.effective_on <= ${day} group by t.agreement_id) as o \
             join charge c on c.agreement_id = o.id join agreement a on a.id = o.id \
             where o.owed > 0 and c.outcome in ('charge', 'refund') and c.month <= ${month}) as lines"
        )
    })
    .await
}
